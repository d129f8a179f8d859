"""The sentences of a fixed figure: why, with the three largest contributors, and where it leads (METHOD C019, C178)."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol

from houvast.facts.figure import Unit
from houvast.facts.text import Sentence, Text
from houvast.facts.wording import say
from houvast.firm.order import FigureKey
from houvast.indicators.figures.fixed import Band, Ending
from houvast.indicators.figures_texts import TEXTS
from houvast.indicators.judge import Judged, Mover, months_to_go
from houvast.indicators.monthly import Who
from houvast.stats.control import Verdict


class Said(Protocol):
    """What a verdict says: a judged month, or the figure made of it."""

    @property
    def verdict(self) -> Verdict:
        """Signal, noise or early."""

    @property
    def direction(self) -> int:
        """1 above, -1 below."""

    @property
    def run(self) -> int:
        """Months in a row on one side."""


def amount_said(value: Decimal, unit: Unit, *, signed: bool = False) -> Sentence:
    """A value in words with its unit; with a plus where it is a change."""
    if unit == "days" and not signed:
        return _days_said(value)
    said = Sentence(TEXTS[f"indicators.amount_{unit}"], {"value": abs(value)})
    if value < 0:
        return Sentence(TEXTS["indicators.minus"], {"amount": said})
    return Sentence(TEXTS["indicators.plus"], {"amount": said}) if signed and value else said


def _days_said(value: Decimal) -> Sentence:
    """Days after the due date: 'te vroeg' rather than a minus."""
    whole = int(value.to_integral_value(ROUND_HALF_UP))
    name = "due" if whole == 0 else "late" if whole > 0 else "early"
    one = "_one" if abs(whole) == 1 else ""
    return Sentence(TEXTS[f"indicators.days_{name}{one}"], {"days": abs(whole)})


def why_said(judged: Said, band: Band | None, moved: tuple[Mover, ...], unit: Unit) -> Sentence:
    """Within or outside what is usual for her, and who or what moved it most."""
    name = "noise" if judged.verdict == "noise" else "run" if judged.run else "outside"
    side = "" if name == "noise" else "_above" if judged.direction > 0 else "_below"
    values: dict[str, object] = {"run": judged.run}
    if moved:
        values["movers"] = movers_said(moved, unit)
    if band is not None:
        values["usual"] = band_said(band, unit)
    alone = "" if moved else "_alone"
    return Sentence(TEXTS[f"indicators.why_{name}{side}{alone}"], values)


def calm_said(band: Band, unit: Unit) -> Sentence:
    """Within what is usual for her, and no more words than that."""
    return Sentence(TEXTS["indicators.why_noise_alone"], {"usual": band_said(band, unit)})


def band_said(band: Band, unit: Unit) -> Sentence:
    """'€ 100 tot € 200'; 'telkens 100 %' where it never moved."""
    low, high = (amount_said(edge, unit) for edge in band)
    same = say(low.text, "nl", low.values) == say(high.text, "nl", high.values)
    return Sentence(TEXTS["indicators.each_time" if same else "indicators.from_to"], {"low": low, "high": high})


def early_said(judged: Judged) -> Sentence:
    """How long before anything can be said."""
    wanting = months_to_go(judged)
    name = "one" if wanting == 1 else "many" if judged.have else "none"
    return Sentence(TEXTS[f"indicators.why_early_{name}"], {"months": wanting, "have": judged.have})


def nothing_said(key: FigureKey) -> Sentence:
    """What this figure would tell, while no file tells it."""
    return Sentence(TEXTS[f"indicators.why_nothing_{key}"])


def movers_said(moved: tuple[Mover, ...], unit: Unit) -> Sentence:
    """'Bouwgroep Claes (+€ 12.300), Janssens (−€ 4.000) en Peeters (+€ 2.100)', for one to three."""
    names = [
        Sentence(
            TEXTS["indicators.mover"], {"who": named(one.who), "amount": amount_said(one.amount, unit, signed=True)}
        )
        for one in moved
    ]
    return Sentence(TEXTS[f"indicators.list_{len(names)}"], dict(zip("abc", names, strict=False)))


def named(who: Who) -> Sentence | str:
    """A name as it stands, a text in the reader's language."""
    return Sentence(who) if isinstance(who, Text) else who


def ending_text(
    key: FigureKey, ending: Ending, moved: tuple[Mover, ...], weeks: Decimal | None, *, better: bool
) -> Sentence:
    """The direction in one sentence."""
    if ending == "leave":
        return Sentence(TEXTS["indicators.end_leave"])
    if ending == "watch":
        return Sentence(TEXTS["indicators.end_watch_good" if better else "indicators.end_watch"])
    first = named(moved[0].who) if moved else Sentence(TEXTS["indicators.this"])
    question = Sentence(TEXTS[f"indicators.question_{key}"], {"first": first})
    if ending == "decide" and weeks is not None:
        return Sentence(TEXTS["indicators.end_decide"], {"question": question, "weeks": weeks})
    return Sentence(TEXTS["indicators.end_ask"], {"question": question})
