"""The page about simplicity: the pair in one sentence, its parts, where they come from, and what may go."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from houvast.facts.figure import Figure, TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.once import once_per_own
from houvast.facts.question import Question
from houvast.facts.text import Sentence
from houvast.indicators.complexity.changes import Changes, changes
from houvast.indicators.complexity.counts import UNITS, Unit, counted
from houvast.indicators.complexity.declared import (
    MOST_PRIORITIES,
    ORIGINS,
    STEPS,
    Came,
    Motion,
    latest,
    motion,
    tag_counts,
)
from houvast.indicators.complexity.figures import explain
from houvast.indicators.complexity.findings import belongs
from houvast.indicators.complexity.owner_hours import OwnerHours, Quarter, owner_hours
from houvast.indicators.complexity.pair import equal_weight, pair
from houvast.indicators.complexity.questions import questions
from houvast.indicators.complexity.saying import (
    asked_said,
    changes_said,
    hours_said,
    messages,
    motion_said,
    parts_said,
    sorts_said,
    sunset_said,
    title,
    years_said,
)
from houvast.indicators.complexity.sources import Name, origins
from houvast.indicators.complexity.span import span
from houvast.indicators.complexity.sunset import Old, sunset
from houvast.indicators.complexity.tail import TAILS, tail_of
from houvast.indicators.complexity_texts import TEXTS
from houvast.indicators.message import Message
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_DAY = timedelta(days=1)
_SUNSET_SHOWN = 8


class CountRow(NamedTuple):
    """One line of the table: both years (None where not known) and how many times it went."""

    name: Sentence
    about: Sentence | None
    before: Figure | None
    now: Figure
    ratio: Sentence | None


class OriginRow(NamedTuple):
    """One of the five: counted, or one quiet line that names the file."""

    name: Sentence
    now: Figure | None
    what: Sentence | None
    before: Figure | None
    quiet: Sentence | None


class ChangeRow(NamedTuple):
    """What came and what went in a month."""

    month: date
    came: Figure
    went: Figure


class TailRow(NamedTuple):
    """How many give the last five percent, and how many there are when each counts by its revenue."""

    figure: Figure
    text: Sentence
    equal: Sentence | None


class QuarterRow(NamedTuple):
    """A quarter: margin, her hours, and what an hour of hers brought."""

    name: Sentence
    margin: Figure
    hours: Figure
    per_hour: Sentence


class PriorityRow(NamedTuple):
    """One of the three places for a priority, filled in or empty."""

    place: int
    words: str
    step: int


class OldRow(NamedTuple):
    """Something that may go."""

    old: Old
    thing: Sentence
    yearly: Figure
    said: Sentence | None


@dataclass(frozen=True, slots=True)
class SimplicityPage:
    """Everything on the page. Without two years most of it is empty."""

    title: Sentence
    lede: Sentence
    parts: Sentence | None
    years: Sentence | None
    messages: tuple[Message, ...]
    counts: tuple[CountRow, ...]
    missing: tuple[Sentence, ...]
    origins: tuple[OriginRow, ...]
    changes: Changes | None
    changes_said: Sentence | None
    sorts: Sentence | None
    months: tuple[ChangeRow, ...]
    latest: tuple[Came, ...]
    asked: tuple[Sentence, ...]
    tails: tuple[TailRow, ...]
    hours: tuple[QuarterRow, ...]
    hours_said: Sentence
    motion: tuple[Sentence, ...]
    priorities: tuple[PriorityRow, ...]
    sunset: tuple[OldRow, ...]
    sunset_lede: Sentence
    questions: tuple[tuple[Question, Sentence], ...]
    belongs: Sentence

    origin_options: tuple[str, ...] = ORIGINS
    steps: tuple[int, ...] = tuple(STEPS)


@once_per_own
def simplicity_page(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> SimplicityPage:
    """The page as it stands today."""
    years, found = span(ledger, today), pair(ledger, own, today, norms)
    hours, moved = owner_hours(ledger, own, today, norms), motion(ledger, own, today, norms)
    came = changes(ledger, own, today, norms)
    headline, lede = title(years, found, own)
    counts, missing = _counts(ledger, own, today, norms)
    return SimplicityPage(
        title=headline,
        lede=lede,
        parts=parts_said(found),
        years=years_said(years),
        messages=messages(found, hours, moved, norms, today),
        counts=counts,
        missing=missing,
        origins=_origins(ledger, own, today, norms),
        changes=came,
        changes_said=changes_said(came),
        sorts=sorts_said(came),
        months=_months(ledger, own, today, came),
        latest=latest(ledger, own, today, norms),
        asked=tuple(asked_said(*one) for one in tag_counts(ledger, own, today, norms)),
        tails=_tails(ledger, own, today, norms),
        hours=_hours(ledger, own, today, hours),
        hours_said=hours_said(hours, norms, today),
        motion=motion_said(moved),
        priorities=_priorities(moved),
        sunset=_sunset(ledger, own, today, norms),
        sunset_lede=sunset_said(ledger, own, today, norms),
        questions=tuple((one, Sentence(one.text, one.values)) for one in questions(ledger, own, today, norms)),
        belongs=belongs(own),
    )


def _figure(ledger: Ledger, own: IndicatorsOwn, today: date, key: str) -> Figure:
    return explain(ledger, own, today, key).figure


def _counts(
    ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms
) -> tuple[tuple[CountRow, ...], tuple[Sentence, ...]]:
    found = counted(ledger, own, today, norms)
    if isinstance(found, TooEarly):
        return (), ()
    units: tuple[Unit, ...] = ("revenue", *UNITS)
    rows = tuple(
        _count(ledger, own, today, unit, found[unit].ratio, known=found[unit].before is not None)
        for unit in units
        if found[unit].now is not None
    )
    missing = tuple(Sentence(TEXTS[f"indicators.load_missing_{unit}"]) for unit in UNITS if found[unit].now is None)
    return rows, missing


def _count(
    ledger: Ledger, own: IndicatorsOwn, today: date, unit: Unit, ratio: float | None, *, known: bool
) -> CountRow:
    about = TEXTS.get(f"indicators.load_about_{unit}")
    return CountRow(
        Sentence(TEXTS[f"indicators.load_unit_{unit}"]),
        Sentence(about) if about else None,
        _figure(ledger, own, today, f"load-before:{unit}") if known else None,
        _figure(ledger, own, today, f"load-now:{unit}"),
        None if ratio is None else Sentence(TEXTS["indicators.load_ratio"], {"ratio": ratio}),
    )


def _origins(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[OriginRow, ...]:
    return tuple(
        _origin(ledger, own, today, one.name, known=one.now is not None, both=one.before is not None)
        for one in origins(ledger, own, today, norms)
    )


def _origin(ledger: Ledger, own: IndicatorsOwn, today: date, name: Name, *, known: bool, both: bool) -> OriginRow:
    said = Sentence(TEXTS[f"indicators.load_origin_{name}"])
    if not known:
        return OriginRow(said, None, None, None, Sentence(TEXTS[f"indicators.load_none_{name}"]))
    now = _figure(ledger, own, today, f"load-origin-now:{name}")
    before = _figure(ledger, own, today, f"load-origin-before:{name}") if both else None
    return OriginRow(said, now, Sentence(TEXTS[f"indicators.load_is_{name}"]), before, None)


def _months(ledger: Ledger, own: IndicatorsOwn, today: date, found: Changes | None) -> tuple[ChangeRow, ...]:
    if found is None or not (found.came or found.went):
        return ()
    return tuple(
        ChangeRow(
            month,
            _figure(ledger, own, today, f"load-came:{month:%Y-%m}"),
            _figure(ledger, own, today, f"load-went:{month:%Y-%m}"),
        )
        for month in found.months
    )


def _tails(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[TailRow, ...]:
    rows = []
    for sort in TAILS:
        found = tail_of(ledger, own, today, norms, sort)
        if found is not None:
            values = {"size": found.size, "percent": found.percent, "amount": found.amount}
            equal = equal_weight(ledger, own, today, norms, sort)
            said = None if equal is None else Sentence(TEXTS["indicators.load_equal"], {"count": equal})
            text = Sentence(TEXTS[f"indicators.load_tail_{sort}_{found.by}"], values)
            rows.append(TailRow(_figure(ledger, own, today, f"load-tail:{sort}"), text, said))
    return tuple(rows)


def _hours(ledger: Ledger, own: IndicatorsOwn, today: date, found: OwnerHours | None) -> tuple[QuarterRow, ...]:
    quarters: tuple[Quarter, ...] = (*found.before, *found.now) if found else ()
    return tuple(
        QuarterRow(
            Sentence(TEXTS["indicators.load_quarter"], {"first": one.period.begin, "last": one.period.end - _DAY}),
            _figure(ledger, own, today, f"load-margin:{one.period.begin:%Y-%m}"),
            _figure(ledger, own, today, f"load-hours:{one.period.begin:%Y-%m}"),
            Sentence(TEXTS["indicators.load_per_hour"], {"amount": one.per_hour}),
        )
        for one in quarters
    )


def _priorities(moved: Motion) -> tuple[PriorityRow, ...]:
    given = {one.place: one for one in moved.priorities}
    return tuple(
        PriorityRow(place, given[place].words if place in given else "", given[place].step if place in given else 0)
        for place in range(1, MOST_PRIORITIES + 1)
    )


def _sunset(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[OldRow, ...]:
    return tuple(
        OldRow(
            one,
            Sentence(TEXTS[f"indicators.sunset_thing_{one.thing}"]),
            _figure(ledger, own, today, f"load-sunset:{one.subject}"),
            Sentence(TEXTS[f"indicators.sunset_{one.said}"]) if f"indicators.sunset_{one.said}" in TEXTS else None,
        )
        for one in sunset(ledger, own, today, norms)[:_SUNSET_SHOWN]
    )
