"""The open invoices of one direction as the simulation needs them: when each may be paid, under a common shift in time.

All customers together are early or late in some months. The shift is one of eight, equally likely; a customer's
invoices that are due in one week travel together. Source: NUMBERS 2.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

import numpy as np
from scipy.special import ndtri

from houvast.cash.payments.history import PaymentHistory
from houvast.cash.payments.model import PaymentModel
from houvast.cash.payments.predict import Prediction, predict
from houvast.cash.payments.waiting import UNPLANNED, OpenInvoices
from houvast.stats.survival import Floats, Truths, Whole

SHIFTS = 8
EXACT = 1_000
"""Up to so many open invoices each is drawn apart."""
LARGEST = 200
"""Above it, only the invoices of the largest groups are, about so many; the rest is drawn as a sum."""

_BELIEVED = 20
"""Payments for which it counts that all workdays are alike."""


class Waiting(NamedTuple):
    """Arrays of one row per open invoice that counts. `amount` in EUR, positive.

    `by_week[s, i, w]` is the chance that invoice i is paid by the end of week w when shift s happens (SHIFTS, n, 13).
    Rows of one `group` are one customer's invoices due in one week; `exact` are drawn one by one.
    """

    keys: tuple[str, ...]
    party: tuple[str, ...]
    amount: Floats
    group: Whole
    exact: Truths
    by_week: Floats

    def expected(self) -> Floats:
        """The chance of each to be paid by the end of each week, over all shifts (n, 13)."""
        return np.asarray(self.by_week.mean(axis=0), dtype=np.float64)


def shift_days(tau: float) -> Whole:
    """The eight shifts in days: the middles of eight equal parts of a normal curve, times `tau`."""
    return np.rint(tau * ndtri((np.arange(SHIFTS) + 0.5) / SHIFTS)).astype(np.int64)


def shifted(model: PaymentModel, waits: OpenInvoices, today: date) -> tuple[Prediction, ...]:
    """The prediction under each of the eight shifts: every party that many days later (or earlier) than it is.

    Given that nothing was paid yet: a month in which all are early does not put what is missing on the first day.
    """
    return tuple(
        predict(replace(model, means=model.means + late, mean=model.mean + late), waits, today)
        for late in shift_days(model.tau).tolist()
    )


def weekdays_of(history: PaymentHistory) -> Floats:
    """How much more is paid on each weekday than on the average day, Monday first (7,); their mean is 1.

    What is paid through a bank is booked on workdays, and a firm that pays its suppliers on Friday does so every week.
    """
    paid = (history.due + np.rint(history.days).astype(np.int64))[history.paid]
    counts = np.bincount((paid - 1) % 7, minlength=7) + _BELIEVED * np.array([0.2] * 5 + [0.0] * 2)
    return np.asarray(counts / counts.mean(), dtype=np.float64)


def waiting_of(predictions: Sequence[Prediction], ends: Whole, weekdays: Floats) -> Waiting:
    """What counts of the predictions under each shift. `ends` (13,) are the last days of the weeks, from today.

    A day she planned does not shift, nor does it mind which weekday it is.
    """
    first = predictions[0]
    rows = first.counted & (first.open.amount > 0)
    planned = first.open.planned[rows] != UNPLANNED
    by_week = np.empty((len(predictions), int(rows.sum()), len(ends)))
    for place, prediction in enumerate(predictions):
        daily = _on_weekdays(prediction, prediction.daily[rows], planned, weekdays)
        by_day = np.concatenate([np.zeros((len(daily), 1)), np.cumsum(daily, axis=1)], axis=1)
        by_week[place] = by_day[:, ends]
    amount = first.open.amount[rows]
    _, group = np.unique(
        np.stack([first.open.party[rows], (first.open.due[rows] - 1) // 7]), axis=1, return_inverse=True
    )
    group = group.reshape(-1).astype(np.int64)
    return Waiting(
        keys=tuple(key for key, row in zip(first.open.keys, rows, strict=True) if row),
        party=tuple(first.open.parties[place] for place in first.open.party[rows]),
        amount=amount,
        group=group,
        exact=exact_rows(group, amount),
        by_week=by_week,
    )


def _on_weekdays(prediction: Prediction, daily: Floats, planned: Truths, weekdays: Floats) -> Floats:
    """The same chances, moved within the weeks to the days on which is paid.

    Where the bank is behind, the first day also holds the days since.
    """
    today = prediction.today.toordinal()
    weight = weekdays[(today + np.arange(daily.shape[1])) % 7]
    seen = max(prediction.open.seen.toordinal(), today - daily.shape[1])
    if seen < today:
        weight[0] = weekdays[np.arange(seen, today + 1) % 7].mean()
    moved = daily * weight
    total = moved.sum(axis=1)
    kept = np.divide(daily.sum(axis=1), total, out=np.zeros_like(total), where=total > 0)
    moved *= kept[:, None]
    moved[planned] = daily[planned]
    return np.asarray(moved, dtype=np.float64)


def exact_rows(group: Whole, amount: Floats) -> Truths:
    """Which rows to draw one by one: every one up to a thousand, above it those of the largest groups."""
    if len(amount) <= EXACT:
        return np.ones(len(amount), dtype=np.bool_)
    total, count = np.bincount(group, amount), np.bincount(group)
    largest = np.argsort(-total, kind="stable")
    many = int(np.searchsorted(np.cumsum(count[largest]), LARGEST)) + 1
    return np.isin(group, largest[:many])
