"""Which invoices wait to be paid on a day, and how much remains of each.

What was paid in part is its remainder. An open credit note is taken off the same party's invoices, the longest due
first: she will not get that money.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import numpy as np

from houvast.cash.payments.ledger_table import invoice_table
from houvast.cash.payments.table import InvoiceTable
from houvast.facts.ledger import Direction, Ledger
from houvast.stats.survival import Floats, Truths, Whole

UNPLANNED = 0


class OpenInvoices(NamedTuple):
    """Arrays of one row per open invoice. `amount` is what remains, in EUR; `due` and `planned` are ordinals.

    `planned` is the day on which she planned to pay it (UNPLANNED: none). Where `doubted`, a payment is asked about
    and may be in the balance already: counting both would count it twice. `credit` (EUR, per party in `parties`) is
    what credit notes leave over after their invoices. It is known until `seen` what was paid.
    """

    keys: tuple[str, ...]
    parties: tuple[str, ...]
    party: Whole
    due: Whole
    amount: Floats
    planned: Whole
    doubted: Truths
    credit: Floats
    seen: date


def open_invoices(
    ledger: Ledger, direction: Direction, today: date, planned: Mapping[str, date] | None = None
) -> OpenInvoices:
    """What customers owe ('sale') or what is owed ('purchase') on a day, the longest due first.

    `planned` holds, by invoice key, the day on which she planned to pay.
    """
    return open_of(invoice_table(ledger, direction), today, planned)


def open_of(table: InvoiceTable, today: date, planned: Mapping[str, date] | None = None) -> OpenInvoices:
    """The same from a table of invoices."""
    day = today.toordinal()
    left = table.cents - table.settled(day)
    there = table.issue <= day
    order = np.lexsort((table.issue, table.due))
    notes = np.where(there & (table.cents < 0), np.maximum(-left, 0), 0)
    credit = np.bincount(table.party, notes, len(table.parties)).astype(np.float64)
    left, credit = _less_credit(table, np.where(there & (table.cents > 0), left, 0), credit, order)
    rows = order[left[order] > 0]
    keys = tuple(table.keys[row] for row in rows)
    days = planned or {}
    return OpenInvoices(
        keys=keys,
        parties=table.parties,
        party=table.party[rows],
        due=table.due[rows],
        amount=left[rows] / 100.0,
        planned=np.array([days[key].toordinal() if key in days else UNPLANNED for key in keys], dtype=np.int64),
        doubted=table.doubted_from[rows] <= day,
        credit=credit / 100.0,
        seen=date.fromordinal(table.seen(day)),
    )


def _less_credit(table: InvoiceTable, left: Whole, credit: Floats, order: Whole) -> tuple[Whole, Floats]:
    """What remains of each invoice and each credit after taking them together, the longest due first."""
    if not credit.any():
        return left, credit
    left, credit = left.copy(), credit.copy()
    for row in order[(credit[table.party[order]] > 0) & (left[order] > 0)]:
        used = min(left[row], int(credit[table.party[row]]))
        left[row] -= used
        credit[table.party[row]] -= used
    return left, credit
