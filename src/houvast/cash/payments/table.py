"""The invoices of one direction as arrays, with every part that settled them: from it follows what was known when.

Days are ordinals (date.toordinal), amounts whole cents. Only EUR: other currencies are named apart, never added.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

import numpy as np

from houvast.facts.ledger import Direction, Invoice, Ledger, Pair
from houvast.facts.once import once_per_ledger
from houvast.stats.survival import Truths, Whole

NEVER = date.max.toordinal()
"""A day that does not come."""

BEFORE = 0
"""A day before all days: settled, nobody knows when."""


class InvoiceTable(NamedTuple):
    """Invoices (rows) and the parts that settle them. A credit note is a row with negative cents.

    `party` points into `parties`. Part p settles `part_cents[p]` (signed like its row) of row `part_of[p]` on
    `part_day[p]`; `part_paid` is False where a credit note settled it, or on a day that nobody knows. A doubtful
    payment waits for a row from `doubted_from` on (NEVER: none). The bank is read from `watched_from` up to and with
    `watched_until`. `foreign` are the rows in other currencies, by currency, aside.
    """

    keys: tuple[str, ...]
    parties: tuple[str, ...]
    party: Whole
    issue: Whole
    due: Whole
    cents: Whole
    part_of: Whole
    part_day: Whole
    part_cents: Whole
    part_paid: Truths
    doubted_from: Whole
    watched_from: int
    watched_until: int
    foreign: Mapping[str, tuple[str, ...]]

    def settled(self, day: int) -> Whole:
        """How much of each row was settled at the end of a day, in cents, signed like the row."""
        there = self.part_day <= day
        total = np.bincount(self.part_of[there], self.part_cents[there], len(self.cents))
        return np.rint(total).astype(np.int64)

    def last_paid(self, day: int) -> Whole:
        """The last day up to this one on which something was paid on each row; BEFORE where nothing was."""
        last = np.full(len(self.cents), BEFORE, dtype=np.int64)
        there = self.part_paid & (self.part_day <= day)
        np.maximum.at(last, self.part_of[there], self.part_day[there])
        return last

    def seen(self, day: int) -> int:
        """Until when it is known on a day what was paid: the bank may be behind. Without any bank: that day."""
        return day if self.watched_until == BEFORE else min(day, self.watched_until)


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
