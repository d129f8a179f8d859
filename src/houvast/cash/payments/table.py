"""The invoices of one direction as arrays, with every part that settled them: from it follows what was known when.

Days are ordinals (date.toordinal), amounts whole cents. Only EUR: other currencies are named apart, never added.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import numpy as np

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
    `watched_until`, but for the `gaps`: (last day before, first day after), in order. `foreign` are the invoices in
    other currencies, by currency, aside.
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
    gaps: tuple[tuple[int, int], ...]
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

    def seen_of_rows(self, day: int) -> Whole:
        """The same for each row: a payment since it was issued may stand on a statement that is missing."""
        until = np.full(len(self.cents), self.seen(day), dtype=np.int64)
        for before, after in reversed(self.gaps):
            until[(self.issue < after) & (before < until)] = before
        return until


def table_of(party: Whole, issue: Whole, due: Whole, paid: Whole, cents: Whole | None = None) -> InvoiceTable:
    """Any list of invoices as a table. Days are ordinals; `paid` is NEVER where that is not known.

    The bank counts as read from the first invoice to the last payment.
    """
    rows = np.arange(len(party))
    amounts = np.full(len(rows), 10_000) if cents is None else cents
    settled = rows[paid != NEVER]
    return InvoiceTable(
        keys=tuple(map(str, rows)),
        parties=tuple(map(str, range(int(party.max()) + 1))),
        party=party,
        issue=issue,
        due=due,
        cents=amounts,
        part_of=settled,
        part_day=paid[settled],
        part_cents=amounts[settled],
        part_paid=np.ones(len(settled), dtype=np.bool_),
        doubted_from=np.full(len(rows), NEVER),
        watched_from=int(issue.min()),
        watched_until=int(paid[settled].max()),
        gaps=(),
        foreign={},
    )
