"""The pair: revenue times a, what she keeps going times b; did that grow faster than revenue (I-18, C034)."""

from collections.abc import Mapping
from datetime import date
from math import exp, fsum, log
from typing import NamedTuple

from houvast.facts.figure import TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.once import once_per_own
from houvast.indicators.complexity.counts import PAIRED, Unit, counted, total
from houvast.indicators.complexity.seen import Sort, known_in, seen
from houvast.indicators.complexity.span import Span, span
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms
from houvast.stats.concentration import effective_number, elasticity


class Pair(NamedTuple):
    """Revenue went times `revenue`; `units` say how many times each went, `load` is their (geometric) middle.

    `elasticity` is how many times as fast as revenue, together and per unit; None while revenue hardly changed.
    """

    revenue: float
    load: float
    units: Mapping[Unit, float]
    elasticity: float | None
    faster: Mapping[Unit, float]

    @property
    def fastest(self) -> tuple[Unit, float] | None:
        """What grew fastest beside revenue, and how many times as fast; None while revenue hardly changed."""
        return max(self.faster.items(), key=lambda one: one[1], default=None)

    @property
    def grew(self) -> bool:
        """Whether revenue grew enough to speak of growth."""
        return self.elasticity is not None and self.revenue > 1


@once_per_own
def pair(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Pair | None:
    """The pair; None while the two years or everything beside revenue are not known."""
    found = counted(ledger, own, today, norms)
    if isinstance(found, TooEarly):
        return None
    units = {unit: ratio for unit in PAIRED if (ratio := found[unit].ratio) is not None}
    money = [float(total(rows) or 0) for rows in (found["revenue"].before, found["revenue"].now)]
    if not units or min(money) <= 0:
        return None
    least = float(norms.value("load_least_change", today)) / 100

    def _faster(ratio: float) -> float | None:
        return elasticity(1.0, ratio, *money, least=least)

    load = exp(fsum(log(ratio) for ratio in units.values()) / len(units))
    each = {unit: fast for unit, ratio in units.items() if (fast := _faster(ratio)) is not None}
    return Pair(money[1] / money[0], load, units, _faster(load), each)


def equal_weight(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, sort: Sort) -> float | None:
    """How many customers or products there are when each counts by its revenue: 97/1/1/1 is 1.2."""
    years = span(ledger, today)
    if not isinstance(years, Span):
        return None
    known = known_in(seen(ledger, own, today, norms)[sort], years.now)
    return effective_number([float(one.amount) for one in known])
