"""What was sold and what was bought, month by month, each euro counted once. Every kind of firm has a source.

Sales invoices always count, without VAT. What is sold over the counter counts from one source a month: daily receipts,
till, appointments or card settlements; they tell of the same sales, so they are never added up. The first in that order
counts, unless it tells of clearly fewer days of the month than another (a book of receipts that stops half-way).
A card settlement that pays an invoice is that invoice. The counter holds VAT: it is taken off where the file gives the
rate, and the page says where it does not. A row of more than ten million in a sheet is a typing error.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Literal, NamedTuple

from houvast.facts.figure import Source
from houvast.facts.ledger import Direction, Ledger
from houvast.facts.money import ZERO, to_cent
from houvast.facts.once import once_per_ledger
from houvast.facts.period import month_start, months_back

Series = Literal["revenue", "purchases"]
Counter = Literal["receipts", "till", "appointments", "card"]
From = Literal["invoices", "receipts", "till", "appointments", "card"]
COUNTERS: tuple[Counter, ...] = ("receipts", "till", "appointments", "card")
YEAR = 12
_ORIGINS: tuple[From, ...] = ("invoices", *COUNTERS)
_NEARLY_ALL = 0.6
_LARGEST = Decimal(10_000_000)
_BY_DAY = attrgetter("day", "label")


class Part(NamedTuple):
    """A piece of a month: an invoice, or one day over the counter. `with_vat` says that VAT could not be taken off.

    `who` is the name of the other side; '' over the counter.
    """

    origin: From
    label: str
    day: date
    amount: Decimal
    with_vat: bool
    sources: tuple[Source, ...]
    who: str = ""


class Months(NamedTuple):
    """The parts and the total of every month that has any, by its first day."""

    parts: Mapping[date, tuple[Part, ...]]
    totals: Mapping[date, Decimal]
    first: date | None
    last: date | None


class MonthTold(NamedTuple):
    """What a month was counted from: its sources, the days they tell of, and how much of it still holds VAT."""

    origins: tuple[From, ...]
    days: int
    with_vat: Decimal


class _Taken(NamedTuple):
    """An amount over the counter on a day, VAT included."""

    day: date
    amount: Decimal
    vat_rate: Decimal | None
    sources: tuple[Source, ...] = ()


@once_per_ledger
def revenue(ledger: Ledger) -> Months:
    """What was sold: invoices and the counter."""
    return _months([*_invoiced(ledger, "sale"), *_counter(ledger)])


@once_per_ledger
def purchases(ledger: Ledger) -> Months:
    """What was bought on invoice."""
    return _months(_invoiced(ledger, "purchase"))


SERIES: Mapping[Series, Callable[[Ledger], Months]] = {"revenue": revenue, "purchases": purchases}


def year_total(months: Months, month: date) -> Decimal | int:
    """What twelve months up to and including one come to, or how many of the twelve are known (an int)."""
    begin = months_back(month, YEAR - 1)
    if months.first is None or months.last is None or month > months.last:
        return 0
    if months.first > begin:
        return max(0, (month.year - months.first.year) * 12 + month.month - months.first.month + 1)
    return sum((months.totals.get(one, ZERO) for one in year_of(month)), ZERO)


def year_of(month: date) -> list[date]:
    """The first days of the twelve months up to and including one."""
    return [months_back(month, back) for back in range(YEAR - 1, -1, -1)]


def told(months: Months, month: date) -> MonthTold:
    """What one month was counted from."""
    parts = months.parts.get(month, ())
    found = {part.origin for part in parts}
    return MonthTold(
        tuple(origin for origin in _ORIGINS if origin in found),
        len({part.day for part in parts}),
        amount_with_vat(months, [month]),
    )


def used(months: Months) -> list[From]:
    """Which sources revenue was counted from, in a fixed order."""
    found = {part.origin for parts in months.parts.values() for part in parts}
    return [origin for origin in _ORIGINS if origin in found]


def amount_with_vat(months: Months, shown: Iterable[date]) -> Decimal:
    """How much in these months still holds VAT because no file gives its rate."""
    return sum((part.amount for month in shown for part in months.parts.get(month, ()) if part.with_vat), ZERO)


def _months(parts: Iterable[Part]) -> Months:
    found: dict[date, list[Part]] = defaultdict(list)
    for part in parts:
        found[month_start(part.day)].append(part)
    totals = {month: sum((part.amount for part in listed), ZERO) for month, listed in found.items()}
    ordered = {month: tuple(sorted(found[month], key=_BY_DAY)) for month in sorted(found)}
    return Months(ordered, totals, min(found, default=None), max(found, default=None))


def _invoiced(ledger: Ledger, direction: Direction) -> Iterator[Part]:
    """Invoices in EUR without VAT; for a firm that may not deduct VAT, it is part of what a purchase costs."""
    with_vat = direction == "purchase" and not ledger.firm.vat_liable
    for invoice in ledger.invoices:
        if invoice.direction == direction and invoice.currency == "EUR":
            amount = invoice.gross_once if with_vat else invoice.net_once
            label = f"{invoice.party_name}, {invoice.id}"
            yield Part(
                "invoices",
                label,
                invoice.issue_date,
                amount,
                with_vat=False,
                sources=invoice.sources,
                who=invoice.party_name,
            )


def _counter(ledger: Ledger) -> Iterator[Part]:
    """What was sold over the counter, from one source a month."""
    by_source = {name: _by_month(taken(ledger)) for name, taken in _TAKEN.items()}
    for month in sorted({month for months in by_source.values() for month in months}):
        name = _teller({name: by_source[name].get(month, []) for name in COUNTERS})
        yield from _days(ledger, name, by_source[name][month])


def _teller(month: Mapping[Counter, list[_Taken]]) -> Counter:
    """The source that counts for a month: the first that tells of nearly as many days as any."""
    days = {name: len({one.day for one in taken}) for name, taken in month.items()}
    enough = _NEARLY_ALL * max(days.values())
    return next(name for name in COUNTERS if days[name] and days[name] >= enough)


def _by_month(taken: Iterable[_Taken]) -> dict[date, list[_Taken]]:
    found: dict[date, list[_Taken]] = defaultdict(list)
    for one in taken:
        found[month_start(one.day)].append(one)
    return found


def _days(ledger: Ledger, name: Counter, taken: Iterable[_Taken]) -> Iterator[Part]:
    """One part per day and per whether VAT could be taken off."""
    days: dict[tuple[date, bool], dict[Decimal | None, Decimal]] = defaultdict(lambda: defaultdict(lambda: ZERO))
    sources: dict[tuple[date, bool], set[Source]] = defaultdict(set)
    for one in taken:
        holds_vat = ledger.firm.vat_liable and one.vat_rate is None
        days[one.day, holds_vat][one.vat_rate] += one.amount
        sources[one.day, holds_vat].update(one.sources)
    for (day, holds_vat), amounts in sorted(days.items()):
        files = ledger.day_sources.get((name, day), ())
        net = sum(
            (_without_vat(amount, rate if ledger.firm.vat_liable else None) for rate, amount in amounts.items()), ZERO
        )
        yield Part(name, "", day, net, holds_vat, (*files, *sorted(sources[day, holds_vat])))


def _without_vat(amount: Decimal, rate: Decimal | None) -> Decimal:
    return amount if rate is None or rate < 0 else to_cent(amount * 100 / (100 + rate))


def _receipts(ledger: Ledger) -> Iterator[_Taken]:
    """Daily receipts; where a day has its total as well as a split by method, the total counts."""
    days_with_total = {receipt.day for receipt in ledger.receipts if receipt.method is None}
    for receipt in ledger.receipts:
        if abs(receipt.amount) <= _LARGEST and (receipt.method is None or receipt.day not in days_with_total):
            yield _Taken(receipt.day, receipt.amount, receipt.vat_rate)


def _till(ledger: Ledger) -> Iterator[_Taken]:
    return (_Taken(line.day, line.amount, line.vat_rate) for line in ledger.till_lines if abs(line.amount) <= _LARGEST)


def _appointments(ledger: Ledger) -> Iterator[_Taken]:
    return (
        _Taken(one.day, one.amount, None)
        for one in ledger.appointments
        if one.amount is not None and one.status == "kept" and abs(one.amount) <= _LARGEST
    )


def _card(ledger: Ledger) -> Iterator[_Taken]:
    """Card settlements that pay no invoice."""
    paired = ledger.pairs_by_movement
    return (
        _Taken(movement.booking_date, movement.amount, None, movement.sources[:1])
        for movement in ledger.movements
        if movement.kind == "card" and movement.amount > 0 and movement.currency == "EUR" and movement.key not in paired
    )


_TAKEN: Mapping[Counter, Callable[[Ledger], Iterator[_Taken]]] = {
    "receipts": _receipts,
    "till": _till,
    "appointments": _appointments,
    "card": _card,
}
