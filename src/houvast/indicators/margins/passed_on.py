"""Did her own price follow? A supplier's rise beside what she asks for what she made or sold of it, before and now."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from statistics import median
from typing import Literal

from houvast.facts.ledger import Ledger
from houvast.facts.party import plain_name
from houvast.indicators.margins.costs import product_costs
from houvast.indicators.margins.rises import Rise, SupplierRise
from houvast.indicators.margins.sold import SoldLine, sold
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

Passed = Literal["yes", "no", "unknown"]
_BEFORE = timedelta(days=180)
_HALF = Decimal("0.5")


def passed_on(found: SupplierRise, ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[Passed, str]:
    """Whether the rises reached her own prices, and the name of the first product whose price stayed behind.

    'unknown' where what she buys is not what she sells: then only she can tell.
    """
    names = _sold_as(ledger, own, today, norms)
    heard = False
    for rise in found.rises:
        lines = names.get(plain_name(rise.name))
        moved = _moved(lines or (), rise)
        if moved is None:
            continue
        heard = True
        if moved < rise.percent * _HALF:
            return "no", rise.name
    return ("yes" if heard else "unknown"), ""


def _sold_as(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Mapping[str, Sequence[SoldLine]]:
    """The lines with a price of each product that is bought under the same name, by that name."""
    known = product_costs(ledger, own, today, norms)
    found: dict[str, list[SoldLine]] = {}
    for line in sold(ledger, own, today, norms):
        if line.product in known and line.price and line.net > 0 and not line.returned:
            found.setdefault(plain_name(line.name), []).append(line)
    return found


def _moved(lines: Sequence[SoldLine], rise: Rise) -> Decimal | None:
    """By how many percent her own price went up since; None where it was not sold both before and after."""
    before = [line.price for line in lines if line.price and rise.since - _BEFORE <= line.day < rise.since]
    after = [line.price for line in lines if line.price and line.day >= rise.since]
    if not before or not after:
        return None
    return (median(after[-max(1, len(after) // 2) :]) / median(before) - 1) * 100
