"""In which week is a new invoice paid? The same week, the next, ...: as those of the last year would be, from today."""

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np

from houvast.cash.payments.model import PaymentModel
from houvast.cash.payments.predict import predict
from houvast.cash.payments.waiting import UNPLANNED, OpenInvoices
from houvast.facts.ledger import Invoice
from houvast.stats.survival import Floats

_YEAR = timedelta(days=364)
_MOST = 1_000
_WORKDAYS = 5
_WEEKEND = 2
_WEEKS = 13


def kernel(model: PaymentModel, invoices: Sequence[Invoice], today: date) -> Floats:
    """The share of new invoices paid in the week of issue, the next, ... (13,); what is paid later is left out.

    Each euro of the last year's invoices counts, with its own term and party; issued on any workday of the week.
    """
    recent = [one for one in invoices if one.issue_date > today - _YEAR and one.payable > 0][-_MOST:]
    if not recent:
        return np.ones(1)
    place: dict[str, int] = {}
    party = [place.setdefault(one.party, len(place)) for one in recent]
    terms = np.array([(one.due_date - one.issue_date).days for one in recent], dtype=np.int64)
    amount = np.array([float(one.payable) for one in recent])
    as_if_new = OpenInvoices(
        keys=tuple(one.key for one in recent),
        parties=tuple(place),
        party=np.array(party, dtype=np.int64),
        due=today.toordinal() + terms,
        amount=amount,
        planned=np.full(len(recent), UNPLANNED),
        doubted=np.zeros(len(recent), dtype=np.bool_),
        credit=np.zeros(len(place)),
        seen=today,
    )
    daily = amount @ predict(model, as_if_new, today).daily / amount.sum()
    days = np.concatenate([[0.0], daily])
    shares = np.zeros(_WEEKS)
    for workday in range(_WORKDAYS):
        week = (np.arange(len(days)) + workday + _WEEKEND) // 7  # a Saturday's payment is booked on Monday
        shares += np.bincount(week, days, _WEEKS + 3)[:_WEEKS] / _WORKDAYS
    return shares
