"""Invented customers of whom the truth is known, to test what the model finds and what it imagines.

Each customer is late around a mean of its own, drawn around that of all; each invoice around that of its customer.
"""

from datetime import date

import numpy as np
from numpy.random import Generator

from houvast.cash.payments.table import InvoiceTable, table_of

BEGIN = date(2024, 1, 1)


def invented(
    rng: Generator,
    customers: int,
    invoices: int,
    *,
    mean: float = 12.0,
    between: float = 10.0,
    within: float = 8.0,
    days: int = 730,
    term: int = 30,
) -> InvoiceTable:
    """So many invoices over so many days from `BEGIN`, all paid in the end; a day inside them leaves some open.

    `mean`, `between` and `within` in days: the mean of all, and the standard deviations of customers and invoices.
    """
    own = rng.normal(mean, between, customers)
    party = rng.integers(0, customers, invoices)
    issue = np.sort(BEGIN.toordinal() + rng.integers(0, days, invoices))
    due = issue + term
    late = np.rint(rng.normal(own[party], within)).astype(np.int64)
    return table_of(party, issue, due, np.maximum(due + late, issue), rng.integers(10_000, 500_000, invoices))
