"""The sales and the purchases of a ledger as tables, worked out once per ledger."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

import numpy as np

from houvast.books.gaps import gaps
from houvast.cash.payments.table import BEFORE, NEVER, InvoiceTable
from houvast.facts.ledger import Direction, Invoice, Ledger, Pair
from houvast.facts.once import once_per_ledger
from houvast.stats.survival import Whole


def invoice_table(ledger: Ledger, direction: Direction) -> InvoiceTable:
    """The sales or the purchases of a ledger as a table."""
    return _tables(ledger)[direction]


@once_per_ledger
def _tables(ledger: Ledger) -> dict[Direction, InvoiceTable]:
    return {"sale": _table(ledger, "sale"), "purchase": _table(ledger, "purchase")}


def _table(ledger: Ledger, direction: Direction) -> InvoiceTable:
    mine = [one for one in ledger.invoices if one.direction == direction and one.payable != 0]
    rows = [one for one in mine if one.currency == "EUR"]
    parties = tuple(dict.fromkeys(one.party for one in rows))
    at = {party: place for place, party in enumerate(parties)}
    parts = [part for place, one in enumerate(rows) for part in _parts(ledger, one, place)]
    begin, end = _watched(ledger)
    doubted = _doubted_from(ledger)
    return InvoiceTable(
        keys=tuple(one.key for one in rows),
        parties=parties,
        party=_whole([at[one.party] for one in rows]),
        issue=_whole([one.issue_date.toordinal() for one in rows]),
        due=_whole([one.due_date.toordinal() for one in rows]),
        cents=_whole([_cents(one.payable) for one in rows]),
        part_of=_whole([part.row for part in parts]),
        part_day=_whole([part.day for part in parts]),
        part_cents=_whole([part.cents for part in parts]),
        part_paid=np.array([part.paid for part in parts], dtype=np.bool_),
        doubted_from=_whole([doubted.get(one.key, NEVER) for one in rows]),
        watched_from=begin,
        watched_until=end,
        gaps=_gaps(ledger, rows),
        foreign=_foreign([one for one in mine if one.currency != "EUR"]),
    )


class _Part(NamedTuple):
    """One part that settles a row."""

    row: int
    day: int
    cents: int
    paid: bool


def _parts(ledger: Ledger, invoice: Invoice, row: int) -> Iterator[_Part]:
    sign = 1 if invoice.payable > 0 else -1
    for pair in ledger.pairs_by_invoice.get(invoice.key, ()):
        day = _day(ledger, pair)
        yield _Part(row, day, sign * _cents(pair.amount), pair.credit_note is None and day != BEFORE)


def _day(ledger: Ledger, pair: Pair) -> int:
    moved = ledger.movement_by_key.get(pair.movement) if pair.movement else None
    day = pair.day or (moved.booking_date if moved else None)
    return BEFORE if day is None else day.toordinal()


def _watched(ledger: Ledger) -> tuple[int, int]:
    """The first and the last day of which the bank is read; NEVER and BEFORE without any."""
    days = [moved.booking_date for moved in ledger.movements]
    for statement in ledger.statements:
        days.extend(day for day in (statement.opening_day, statement.closing_day) if day is not None)
    return (min(days).toordinal(), max(days).toordinal()) if days else (NEVER, BEFORE)


def _gaps(ledger: Ledger, invoices: list[Invoice]) -> tuple[tuple[int, int], ...]:
    """Where statements are missing of the accounts on which these invoices are paid."""
    pairs = (pair for one in invoices for pair in ledger.pairs_by_invoice.get(one.key, ()))
    accounts = {ledger.movement_by_key[pair.movement].account for pair in pairs if pair.movement}
    found = gaps(one for one in ledger.statements if one.account in accounts)
    return tuple((gap.begin.toordinal(), gap.end.toordinal()) for gap in found if gap.kind == "gap")


def _doubted_from(ledger: Ledger) -> dict[str, int]:
    """Under each invoice for which a payment is asked about: since when."""
    found: dict[str, int] = {}
    for pair in ledger.pairs:
        if pair.state == "asked" and pair.movement is not None:
            found[pair.invoice] = min(found.get(pair.invoice, NEVER), _day(ledger, pair))
    return found


def _foreign(invoices: list[Invoice]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for one in invoices:
        found.setdefault(one.currency, []).append(one.key)
    return {currency: tuple(found[currency]) for currency in sorted(found)}


def _cents(amount: Decimal) -> int:
    return int(amount.scaleb(2).to_integral_value())


def _whole(values: list[int]) -> Whole:
    return np.array(values, dtype=np.int64)
