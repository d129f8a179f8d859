"""What does the past teach about paying? Per invoice: how late it was paid, or how long it waits already.

Left out, because it would teach something that is not so:
- issued before the bank was read: paid ones of those are only the late ones, and open ones may be paid long ago;
- set off against a credit note, or paid on a day that nobody knows: settled, but no habit of paying;
- a doubtful payment waits for it: probably paid, nobody knows yet.
Where a statement is missing, an open invoice teaches only that it was not paid before.
An invoice paid in part is one invoice that still waits; paid in parts, it was paid on the day of the last.
"""

from datetime import date
from typing import NamedTuple

import numpy as np

from houvast.cash.payments.ledger_table import invoice_table
from houvast.cash.payments.table import BEFORE, InvoiceTable
from houvast.facts.ledger import Direction, Ledger
from houvast.stats.survival import Floats, Truths, Whole


class PaymentHistory(NamedTuple):
    """Arrays of one row per invoice, as known on `today`.

    `party` points into `parties`; `issue` and `due` are ordinals. Where `paid`, `days` is how many days after the due
    date (negative: before); elsewhere it waits and `days` is how many it was late when that was last certain, up to
    `seen`, the last day of which the bank is known. `amount` in EUR.
    """

    today: date
    seen: date
    parties: tuple[str, ...]
    party: Whole
    issue: Whole
    due: Whole
    days: Floats
    paid: Truths
    amount: Floats

    def weights(self, half_life: float) -> Floats:
        """How much each invoice counts: half for every `half_life` days since it was issued."""
        return np.asarray(0.5 ** ((self.today.toordinal() - self.issue) / half_life), dtype=np.float64)

    def of_rows(self, rows: Truths) -> "PaymentHistory":
        """Only some of the invoices."""
        return self._replace(
            party=self.party[rows],
            issue=self.issue[rows],
            due=self.due[rows],
            days=self.days[rows],
            paid=self.paid[rows],
            amount=self.amount[rows],
        )


def payment_history(ledger: Ledger, direction: Direction, today: date) -> PaymentHistory:
    """What the customers ('sale') or the firm itself ('purchase') teach, as it was known on a day.

    A day in the past gives what was known then: later payments are not seen, later invoices do not exist.
    """
    return history_of(invoice_table(ledger, direction), today)


def history_of(table: InvoiceTable, today: date) -> PaymentHistory:
    """The same from a table of invoices."""
    day = today.toordinal()
    seen = table.seen_of_rows(day)
    left = table.cents - table.settled(day)
    last = table.last_paid(day)
    counts = (table.cents > 0) & (table.issue <= day) & (table.issue >= table.watched_from)
    paid = counts & (left <= 0) & (last > BEFORE)
    doubted = table.doubted_from <= day
    waits = counts & (left > 0) & ~doubted
    rows = paid | waits
    until = np.where(paid, last, seen)
    return PaymentHistory(
        today=today,
        seen=date.fromordinal(table.seen(day)),
        parties=table.parties,
        party=table.party[rows],
        issue=table.issue[rows],
        due=table.due[rows],
        days=(until - table.due)[rows].astype(np.float64),
        paid=paid[rows],
        amount=np.where(paid, table.cents, left)[rows] / 100.0,
    )
