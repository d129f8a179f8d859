"""Of which lines is the cost known, and how much is it? A line whose cost nobody knows stays out of every margin.

The cost of goods stands on the line itself. Hours and what was bought for an order stand with the customer or the
order: a line that only sells time, or only that order's goods, is known through them and costs nothing by itself.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO, to_cent
from houvast.facts.once import once_per_own
from houvast.indicators.margins.costs import CostHistory, UnitCost, product_costs
from houvast.indicators.margins.direct import bought_for
from houvast.indicators.margins.hours import hours_spent
from houvast.indicators.margins.measure_units import comparable
from houvast.indicators.margins.sold import SoldLine, sold
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

Known = Literal["bought", "stock", "made", "direct", "hours"]
_ABSURD = 3


class Costed(NamedTuple):
    """A sold line with its cost in EUR and how it is known; both None where nothing says it."""

    line: SoldLine
    cost: Decimal | None
    known: Known | None
    unit_cost: UnitCost | None = None


@once_per_own
def costed(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[Costed, ...]:
    """Every line that was sold, with its cost where it is known, oldest first."""
    lines = sold(ledger, own, today, norms)
    costs = _believable(product_costs(ledger, own, today, norms), lines)
    spent = hours_spent(ledger, own, today, norms)
    busy = frozenset(spent.by_customer) if spent.costed else frozenset[str]()
    goods = frozenset(
        order for order, found in bought_for(ledger, own, today, norms).items() if any(not one.freight for one in found)
    )
    return tuple(_costed(line, costs, busy, goods) for line in lines)


def _costed(line: SoldLine, costs: Mapping[str, CostHistory], busy: frozenset[str], goods: frozenset[str]) -> Costed:
    history = costs.get(line.product) if line.product else None
    if history is not None:
        cost = history.at(line.day)
        return Costed(line, ZERO if line.repair else to_cent(cost.price * line.quantity), cost.known, cost)
    if line.order in goods:
        return Costed(line, ZERO, "direct")
    if line.work and line.customer in busy:
        return Costed(line, ZERO, "hours")
    return Costed(line, None, None)


def _believable(costs: Mapping[str, CostHistory], lines: tuple[SoldLine, ...]) -> Mapping[str, CostHistory]:
    """The costs without those of more than three times what it is sold for: then the two are not the same thing."""
    asked: dict[str, Decimal] = defaultdict(lambda: ZERO)
    paid: dict[str, Decimal] = defaultdict(lambda: ZERO)
    units: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        history = costs.get(line.product) if line.product else None
        if line.product and history is not None and line.net > 0 and not line.repair:
            asked[line.product] += line.net
            paid[line.product] += line.quantity * history.at(line.day).price
            units[line.product].add(line.unit)
    return {
        product: history
        for product, history in costs.items()
        if product in asked and paid[product] <= _ABSURD * asked[product] and _one_unit(units[product])
    }


def _one_unit(units: set[str]) -> bool:
    """Whether a product is always sold in units that can be compared."""
    first = next(iter(units))
    return all(comparable(first, other) for other in units)
