"""The sentences on the page about simplicity: the headline, its parts, and what each section says."""

from datetime import date, timedelta

from houvast.facts.figure import TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.text import Sentence
from houvast.indicators.complexity.changes import Changes
from houvast.indicators.complexity.counts import PAIRED
from houvast.indicators.complexity.declared import Motion
from houvast.indicators.complexity.findings import belongs, tipping
from houvast.indicators.complexity.owner_hours import OwnerHours
from houvast.indicators.complexity.pair import Pair
from houvast.indicators.complexity.span import Span
from houvast.indicators.complexity.sunset import sunset
from houvast.indicators.complexity_texts import TEXTS
from houvast.indicators.message import Message
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_DAY = timedelta(days=1)
_LETTERS = "abcd"


def title(years: Span | TooEarly, found: Pair | None, own: IndicatorsOwn) -> tuple[Sentence, Sentence]:
    """The headline, and what it means."""
    if isinstance(years, TooEarly):
        return Sentence(TEXTS["indicators.load_early"]), Sentence(
            TEXTS["indicators.load_early_lede"], {"have": years.have, "need": years.need}
        )
    if found is None:
        return Sentence(TEXTS["indicators.load_table"]), belongs(own)
    return Sentence(TEXTS["indicators.load_pair"], {"revenue": found.revenue, "load": found.load}), _pace(found)


def _pace(found: Pair) -> Sentence:
    """Which grew faster, as far as the change in revenue lets anything be said of it."""
    if found.elasticity is None:
        return Sentence(TEXTS["indicators.load_level"])
    if not found.grew:
        return Sentence(TEXTS["indicators.load_shrank"])
    if found.elasticity > 1:
        return Sentence(TEXTS["indicators.load_faster"], {"times": found.elasticity})
    if found.fastest and found.fastest[1] > 1:
        unit, times = found.fastest
        what = Sentence(TEXTS[f"indicators.load_unit_{unit}"])
        return Sentence(TEXTS["indicators.load_one_faster"], {"what": what, "times": times})
    return Sentence(TEXTS["indicators.load_slower"])


def parts_said(found: Pair | None) -> Sentence | None:
    """Customers times so much, products times so much: what the one number is made of."""
    if found is None:
        return None
    said = [
        Sentence(TEXTS[f"indicators.load_times_{unit}"], {"ratio": found.units[unit]})
        for unit in PAIRED
        if unit in found.units
    ]
    return _listed("indicators.load_pair", said)


def _listed(key: str, said: list[Sentence]) -> Sentence:
    return Sentence(TEXTS[f"{key}_{len(said)}"], dict(zip(_LETTERS, said, strict=False)))


def years_said(years: Span | TooEarly) -> Sentence | None:
    """Which months are compared."""
    if isinstance(years, TooEarly):
        return None
    values = {"now_first": years.now.begin, "now_last": years.now.end - _DAY}
    return Sentence(TEXTS["indicators.load_years"], values)


def messages(
    found: Pair | None, hours: OwnerHours | None, moved: Motion, norms: Norms, today: date
) -> tuple[Message, ...]:
    """What tips, and what is a pattern of hers."""
    said: list[Message] = []
    if found and hours and tipping(found, hours):
        said.append(Message("warning", Sentence(TEXTS["indicators.load_hours_falling"])))
    if hours and hours.bought(norms.value("load_least_change", today)):
        said.append(Message("mirror", Sentence(TEXTS["indicators.load_hours_bought"])))
    if moved.still:
        said.append(Message("mirror", Sentence(TEXTS["indicators.load_motion_still"])))
    return tuple(said)


def changes_said(found: Changes | None) -> Sentence | None:
    """How many came and went."""
    if found is None:
        return None
    if not (found.came or found.went):
        return Sentence(TEXTS["indicators.load_changes_none"])
    return Sentence(TEXTS["indicators.load_changes_said"], {"came": len(found.came), "went": len(found.went)})


def sorts_said(found: Changes | None) -> Sentence | None:
    """What could be followed."""
    if found is None or not found.sorts:
        return None
    said = [Sentence(TEXTS[f"indicators.load_sort_{sort}"]) for sort in found.sorts]
    return _listed("indicators.load_changes_sorts", said)


def asked_said(origin: str, times: int) -> Sentence:
    """For how much of what came somebody asked."""
    label = Sentence(TEXTS[f"indicators.load_asked_{origin}"])
    return Sentence(TEXTS["indicators.load_asked_count"], {"label": label, "times": times})


def hours_said(found: OwnerHours | None, norms: Norms, today: date) -> Sentence:
    """Whether growth came from her own hours."""
    if found is None:
        return Sentence(TEXTS["indicators.load_hours_none"])
    if found.bought(norms.value("load_least_change", today)):
        return Sentence(TEXTS["indicators.load_hours_bought"])
    return Sentence(TEXTS[f"indicators.load_hours_{'falling' if found.falling else 'fine'}"])


def motion_said(moved: Motion) -> tuple[Sentence, ...]:
    """How much moved, and the invitation to say what must move forward."""
    said = []
    if moved.lines is not None:
        before, now = moved.lines
        said.append(Sentence(TEXTS["indicators.load_motion_lines"], {"before": before, "now": now}))
    if not moved.priorities:
        said.append(Sentence(TEXTS["indicators.load_motion_none"]))
    return tuple(said)


def sunset_said(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Sentence:
    """What the list of what may go holds."""
    if not sunset(ledger, own, today, norms):
        return Sentence(TEXTS["indicators.sunset_none"])
    return Sentence(TEXTS["indicators.sunset_lede"], {"most": norms.value("sunset_a_month", today)})
