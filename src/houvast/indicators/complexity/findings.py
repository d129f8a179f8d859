"""The moment it tips: what she keeps going outgrows revenue while an hour of hers brings less and less (C033).

All conditions must hold: revenue grew by 5 % at least, something she keeps going grew faster, and margin per owner hour
fell two quarters in a row. Where her hours are not known, only what grew clearly faster is said, as a pattern.
"""

from datetime import date
from decimal import Decimal

from houvast.facts.figure import Coverage
from houvast.facts.finding import Finding
from houvast.facts.ledger import Ledger
from houvast.facts.text import Sentence
from houvast.indicators.complexity.owner_hours import OwnerHours, owner_hours
from houvast.indicators.complexity.pair import Pair, pair
from houvast.indicators.complexity.span import NEEDED
from houvast.indicators.complexity_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

RULE = "complexity"
_COVERAGE = Coverage(NEEDED, NEEDED, "months")


def findings(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[Finding, ...]:
    """One finding at most."""
    found, hours = pair(ledger, own, today, norms), owner_hours(ledger, own, today, norms)
    if found is None or not found.grew:
        return ()
    if hours is not None:
        return (_tips(own, found, hours),) if tipping(found, hours) else ()
    return _outgrows(own, found, norms.value("load_faster", today))


def tipping(found: Pair, hours: OwnerHours | None) -> bool:
    """Whether every condition holds."""
    return bool(hours and hours.falling and found.grew and found.fastest and found.fastest[1] > 1)


def belongs(own: IndicatorsOwn) -> Sentence:
    """Why this belongs to her kind of business."""
    return Sentence(TEXTS[f"indicators.load_kind_{own.kind.verdict}"])


def _tips(own: IndicatorsOwn, found: Pair, hours: OwnerHours) -> Finding:
    said, times = _fastest(found)
    before, now = (
        sum((one.margin for one in two), Decimal(0)) / sum((one.hours for one in two), Decimal(0))
        for two in (hours.before, hours.now)
    )
    a_year = 2 * sum((one.hours for one in hours.now), Decimal(0))
    return Finding(
        rule=RULE,
        subject="tipping",
        room="indicators",
        horizon=2,
        text=TEXTS["indicators.finding_tipping"],
        values={"unit": said, "times": times, "before": before, "now": now, "belongs": belongs(own)},
        yearly_euro=((before - now) * a_year).quantize(Decimal(1)),
        coverage=_COVERAGE,
        strength="measured",
        first_step_minutes=10,
        leverage=0.5,
        structural=True,
    )


def _fastest(found: Pair) -> tuple[Sentence, float]:
    """What grew fastest, in words, and how many times as fast as revenue."""
    assert found.fastest
    unit, times = found.fastest
    return Sentence(TEXTS[f"indicators.load_times_{unit}"], {"ratio": found.units[unit]}), times


def _outgrows(own: IndicatorsOwn, found: Pair, least: Decimal) -> tuple[Finding, ...]:
    """What grew fastest, when that is clearly faster than revenue."""
    said, times = _fastest(found)
    if times < least:
        return ()
    values = {"revenue": found.revenue, "unit": said, "times": times, "belongs": belongs(own)}
    return (
        Finding(
            rule=RULE,
            subject="faster",
            room="indicators",
            horizon=2,
            text=TEXTS["indicators.finding_load_faster"],
            values=values,
            coverage=_COVERAGE,
            strength="pattern",
            timing="later",
            first_step_minutes=10,
            structural=True,
        ),
    )
