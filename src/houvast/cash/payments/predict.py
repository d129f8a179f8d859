"""On which day each open invoice is paid, and with which chance.

An invoice that is a days late and not paid has P(paid h days from now) = R(a + h - m) / P_R(r > a - m), R the curve of
what invoices stray from the mean m of their party. Older than anything ever paid (under 1 in 1,000): paid after another
45 days on average, and said to be unsure. Open for more than a year: the same, but its money is not counted on. A day
she planned herself wins. Source: NUMBERS 1, step 7.
"""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from houvast.cash.payments.model import PaymentModel, Straying
from houvast.cash.payments.waiting import UNPLANNED, OpenInvoices
from houvast.stats.survival import Floats, Truths, Whole

HORIZON = 91
LATER = 100_000
"""Days from now that stand for 'later than anything we can say'."""

QUANTILES = (0.1, 0.5, 0.9)


@dataclass(frozen=True)
class Prediction:
    """Arrays of one row per open invoice, as in `open`.

    `daily[i, h - 1]` is the chance that invoice i is paid exactly h days after `today`, h = 1 .. 91 (the first day
    also holds what may have come in since the bank was last read); `later` what remains. `quantiles` (n, 3) are days
    from today by which it is paid with a chance of 1, 5 and 9 in 10, LATER beyond what can be said. Where `unsure`,
    show no day but ask. Only the money of what is `counted` may be counted on: what is open for more than a year is a
    dispute or a slip in the books, and a doubtful payment may be in the balance already. `paid` is how many paid
    invoices of that party it rests on.
    """

    today: date
    open: OpenInvoices
    daily: Floats
    later: Floats
    quantiles: Whole
    unsure: Truths
    counted: Truths
    paid: Whole

    def within(self, days: int) -> Floats:
        """The chance that each is paid within so many days, at most 91."""
        return np.asarray(self.daily[:, :days].sum(axis=1), dtype=np.float64)

    def weekly(self, weeks: int = 13) -> Floats:
        """The chance of each to be paid in each of the next weeks of seven days, shape (n, weeks + 1).

        The last column is later than those weeks, so every row sums to 1.
        """
        count = len(self.daily)
        each = self.daily[:, : 7 * weeks].reshape(count, weeks, 7).sum(axis=2)
        return np.column_stack([each, np.maximum(1 - each.sum(axis=1), 0)])

    def expected_weekly(self, weeks: int = 13) -> Floats:
        """What is expected to be paid in each of the next weeks in EUR, shape (weeks,), of what is counted."""
        amounts = np.where(self.counted, self.open.amount, 0.0)
        return np.asarray(amounts @ self.weekly(weeks)[:, :weeks], dtype=np.float64)


class _Ahead(NamedTuple):
    """For each invoice (rows) the chance to be paid by each day ahead, the quantiles of it, and who is unsure."""

    by_day: Floats
    quantiles: Whole
    unsure: Truths


def predict(model: PaymentModel, open_invoices: OpenInvoices, today: date, *, horizon: int = HORIZON) -> Prediction:
    """When each open invoice is paid, counted from today.

    Known is only that it was not paid until `open_invoices.seen`; where the bank is behind, what may have come in since
    then falls on the first day (further behind than the horizon counts as the horizon). `horizon` in days.
    """
    behind = min(max((today - open_invoices.seen).days, 0), horizon)
    late = today.toordinal() - behind - open_invoices.due
    place = np.array([model.place.get(party, -1) for party in open_invoices.parties], dtype=np.int64)
    place = place[open_invoices.party] if len(place) else np.zeros(0, dtype=np.int64)
    means = np.append(model.means, model.mean)[place]  # -1, a party not seen before, takes the mean of all
    strayed = np.asarray(late - means, dtype=np.float64)
    ahead = _ahead(model.residual, strayed, behind + horizon, model.prior.unsure_mean)
    days = np.where(ahead.quantiles == LATER, LATER, np.maximum(ahead.quantiles - behind, 1))
    found = _Ahead(ahead.by_day[:, behind + 1 :], days, ahead.unsure)
    planned = open_invoices.planned != UNPLANNED
    forgotten = (late > model.prior.forgotten) & ~planned
    _obey(found, open_invoices.planned - today.toordinal(), planned)
    return Prediction(
        today=today,
        open=open_invoices,
        daily=np.diff(found.by_day, axis=1, prepend=0.0),
        later=1 - found.by_day[:, -1],
        quantiles=found.quantiles,
        unsure=found.unsure | forgotten,
        counted=~forgotten & ~open_invoices.doubted,
        paid=np.append(model.paid, 0)[place],
    )


def _obey(ahead: _Ahead, days: Whole, planned: Truths) -> None:
    """What is planned is paid on that day, or on the first when it has passed."""
    days = np.maximum(days[planned], 1)[:, None]
    ahead.by_day[planned] = np.arange(1, ahead.by_day.shape[1] + 1) >= days
    ahead.quantiles[planned] = days
    ahead.unsure[planned] = False


def _ahead(straying: Straying, strayed: Floats, days: int, unsure_mean: float) -> _Ahead:
    """The chances of the next days for invoices that strayed so far (days) from their mean and are not paid yet.

    Column 0 is the last day that is known, column h lies h days after it.
    """
    curve, oldest = straying
    known = curve.cumulative
    edge = strayed + 0.5 - (curve.first - 0.5)  # where the end of the last known day lies between the edges
    wide = np.concatenate((np.zeros(days + 2), known, np.full(days + 2, known[-1])))
    whole = np.clip(np.floor(edge), -days - 2, len(known)).astype(np.int64)
    part = (edge - np.floor(edge))[:, None]
    windows = sliding_window_view(wide, days + 2)[whole + days + 2]
    by_day = windows[:, :-1] + part * (windows[:, 1:] - windows[:, :-1])
    start = by_day[:, 0].copy()
    left = 1 - start
    unsure = strayed + 0.5 >= oldest - 0.5
    by_day -= start[:, None]
    by_day /= np.where(unsure, 1.0, left)[:, None]
    by_day[unsure] = 1 - (1 - 1 / unsure_mean) ** np.arange(days + 1)
    quantiles = _quantiles(known, edge, start, left)
    quantiles[unsure] = np.ceil(np.log1p(-np.array(QUANTILES)) / np.log1p(-1 / unsure_mean))
    return _Ahead(by_day, quantiles, unsure)


def _quantiles(known: Floats, edge: Floats, start: Floats, left: Floats) -> Whole:
    """The first day by which each chance is reached, LATER where the curve never does."""
    target = start[:, None] + left[:, None] * np.array(QUANTILES)
    right = np.clip(np.searchsorted(known, target), 1, len(known) - 1)
    low, high = known[right - 1], known[right]
    reached = right - 1 + np.divide(target - low, high - low, out=np.zeros_like(target), where=high > low)
    days = np.maximum(np.ceil(reached - edge[:, None] - 1e-9), 1).astype(np.int64)
    return np.where(target > known[-1], LATER, days)
