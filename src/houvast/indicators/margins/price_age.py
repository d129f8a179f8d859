"""Since when does she ask the same? The price of each product month by month, and when it last went up.

A month's price is the middle of what was asked in it: one friendly discount is no other price.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from houvast.facts.ledger import Ledger
from houvast.facts.once import once_per_own
from houvast.indicators.margins.sold import SoldLine, sold
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_SAME = Decimal("0.01")


class PriceAge(NamedTuple):
    """The price of now in EUR per unit, since when it is asked, and the price before (None if never another)."""

    price: Decimal
    since: date
    last_sold: date
    before: Decimal | None
    unit: str

    @property
    def whole(self) -> bool:
        """Whether it was never another for as long as the files go back: it may be older."""
        return self.before is None


@once_per_own
def price_ages(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Mapping[str, PriceAge]:
    """The price age of every product that was sold with a price, by product."""
    found: dict[str, list[SoldLine]] = defaultdict(list)
    for line in sold(ledger, own, today, norms):
        if line.product and line.price and line.net > 0 and not line.returned:
            found[line.product].append(line)
    return {product: price_age(lines) for product, lines in found.items()}


def price_age(lines: list[SoldLine]) -> PriceAge:
    """Of one product, from its lines in order of day (one at least, each with a price)."""
    by_month: dict[date, list[SoldLine]] = defaultdict(list)
    unit = lines[-1].unit
    for line in lines:
        if line.unit == unit:
            by_month[line.day.replace(day=1)].append(line)
    months = sorted(by_month)
    usual = {month: median(line.price or Decimal(0) for line in by_month[month]) for month in months}
    now, since, before = usual[months[-1]], months[-1], None
    for month in reversed(months[:-1]):
        if abs(usual[month] / now - 1) > _SAME:
            before = usual[month]
            break
        since = month
    return PriceAge(now, by_month[since][0].day, lines[-1].day, before, unit)
