"""Who asks more, for what, from how much to how much, and since when? Price rises on suppliers' own invoices.

A rise is a step that stays: the middle of up to three prices after it lies a few percent above the middle of up to
three before, and the last price has not come back. One expensive delivery is no rise.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_own
from houvast.indicators.margins.costs import Bought, bought
from houvast.indicators.margins.sold import YEAR, year_until
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_SIDE = 3


class Rise(NamedTuple):
    """A supplier's higher price for an article. Prices in EUR per `unit` (a family), `percent` of the old one.

    `yearly` is what the difference comes to on the quantity bought in the last twelve months.
    """

    supplier: str
    supplier_name: str
    article: str
    name: str
    unit: str
    before: Decimal
    after: Decimal
    since: date
    percent: Decimal
    yearly: Decimal
    lines: tuple[Bought, ...]


class SupplierRise(NamedTuple):
    """The rises of one supplier together, the dearest first."""

    supplier: str
    name: str
    since: date
    percent: Decimal
    yearly: Decimal
    rises: tuple[Rise, ...]


@once_per_own
def rises(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[SupplierRise, ...]:
    """Every supplier who asks more than a year ago, by what it comes to in a year."""
    least = norms.value("supplier_rise_least", today) / 100
    found: dict[str, list[Rise]] = defaultdict(list)
    for lines in bought(ledger, own, today, norms).values():
        rise = rise_in(lines, today, least)
        if rise is not None:
            found[rise.supplier].append(rise)
    together = [_together(supplier, one) for supplier, one in found.items()]
    return tuple(sorted(together, key=lambda one: (-one.yearly, one.supplier)))


def rise_in(lines: Sequence[Bought], today: date, least: Decimal) -> Rise | None:
    """The step of at least this share (0.03 is 3 %) in one article's prices in the last twelve months; None without."""
    year = year_until(today)
    if not lines or not any(one.day in year for one in lines):
        return None
    at = max(
        (place for place in range(1, len(lines)) if lines[place].day in year and lines[place].unit == lines[0].unit),
        key=lambda place: _step(lines, place),
        default=0,
    )
    if not at or _step(lines, at) < 1 + least:
        return None
    before, after = _before(lines, at), median(one.price for one in lines[at:][-_SIDE:])
    if after < before * (1 + least) or lines[-1].price < before * (1 + least):
        return None
    quantity = sum((one.quantity for one in lines if one.day in year), ZERO)
    first = lines[at]
    return Rise(
        first.supplier,
        first.invoice.party_name,
        first.article,
        lines[-1].name,
        first.unit,
        before,
        after,
        first.day,
        (after / before - 1) * 100,
        (after - before) * quantity,
        tuple(lines),
    )


def _step(lines: Sequence[Bought], at: int) -> Decimal:
    return (
        median(one.price for one in lines[at : at + _SIDE]) / _before(lines, at) if _is_steep(lines, at) else Decimal(0)
    )


def _is_steep(lines: Sequence[Bought], at: int) -> bool:
    """Whether this very purchase is dearer than the one before: that is where a rise begins."""
    return lines[at].price > lines[at - 1].price


def _before(lines: Sequence[Bought], at: int) -> Decimal:
    return median(one.price for one in lines[max(0, at - _SIDE) : at])


def _together(supplier: str, found: list[Rise]) -> SupplierRise:
    ordered = sorted(found, key=lambda one: (-one.yearly, one.article))
    old = sum((one.yearly / one.percent * 100 for one in ordered), ZERO)
    yearly = sum((one.yearly for one in ordered), ZERO)
    percent = yearly / old * 100 if old else ordered[0].percent
    since = ordered[0].since
    return SupplierRise(supplier, ordered[0].supplier_name, since, percent, yearly, tuple(ordered))


@once_per_own
def yearly_drift(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Decimal | None:
    """By how many percent a year her purchases rise: the middle over articles bought a year apart; None under three."""
    found: list[Decimal] = []
    for lines in bought(ledger, own, today, norms).values():
        years = Decimal((lines[-1].day - lines[0].day).days) / YEAR.days
        if lines[-1].day in year_until(today) and years >= 1 and lines[0].unit == lines[-1].unit:
            side = min(_SIDE, len(lines) // 2)
            first, last = (median(one.price for one in some) for some in (lines[:side], lines[-side:]))
            found.append((last / first - 1) * 100 / years)
    return median(found) if len(found) >= _SIDE else None


def by_article(found: Sequence[SupplierRise]) -> Mapping[tuple[str, str], Rise]:
    """The rises by supplier and article."""
    return {(one.supplier, one.article): one for supplier in found for one in supplier.rises}


def recent(found: SupplierRise, today: date, days: int) -> bool:
    """Whether it began no longer than so many days ago."""
    return today - found.since <= timedelta(days=days)
