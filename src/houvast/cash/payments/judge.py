"""How good is the model, on any list of invoices? It predicts from days in the past, and what happened judges it.

Every 28 days all invoices that are open are predicted with what was known that day, and nothing else. Beside it the
rivals a person would use: the due date, and the due date plus the average lateness. Source: NUMBERS 1 (measured).
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

import numpy as np

from houvast.cash.payments.history import PaymentHistory, history_of
from houvast.cash.payments.model import fit
from houvast.cash.payments.predict import predict
from houvast.cash.payments.prior import Prior
from houvast.cash.payments.table import BEFORE, NEVER, InvoiceTable
from houvast.cash.payments.waiting import OpenInvoices, open_of
from houvast.stats.survival import Floats

MODEL, DUE, DUE_ALL, DUE_OWN = "model", "due date", "due date + mean of all", "due date + mean of customer"
EVERY = 28
WARM, COOL = 180, 91
"""Days of history before the first origin, and days after the last one in which most is paid."""

_OVERDUE_IN = 7
_FARTHEST = 371


class Verdict(NamedTuple):
    """One method over all origins: `crps` and `mae` in days, `coverage` the share within its 80 % interval.

    A method that names one day has a CRPS equal to its MAE and no coverage (None).
    """

    method: str
    forecasts: int
    crps: float
    mae: float
    coverage: float | None


class Judgement(NamedTuple):
    """What every method reached on the same forecasts, and from how many origins."""

    origins: int
    verdicts: tuple[Verdict, ...]

    def of(self, method: str) -> Verdict:
        """The verdict on one method."""
        return next(verdict for verdict in self.verdicts if verdict.method == method)

    @property
    def mae_ratio(self) -> float:
        """The mean error of the model against that of the due date; under .75 it beats it by a quarter."""
        return self.of(MODEL).mae / self.of(DUE).mae


def origins_of(table: InvoiceTable, *, every: int = EVERY, warm: int = WARM, cool: int = COOL) -> tuple[date, ...]:
    """The days to predict from."""
    begin, end = int(table.issue.min()) + warm, table.watched_until - cool
    return tuple(date.fromordinal(day) for day in range(begin, end + 1, every))


def judge(table: InvoiceTable, prior: Prior, origins: Iterable[date] | None = None) -> Judgement:
    """Predict from each origin and compare. What is never paid in the table cannot be judged and is left out.

    ValueError when no origin has an open invoice of which the payment is known.
    """
    last = table.last_paid(NEVER - 1)
    paid_on = {key: int(day) if day > BEFORE else NEVER for key, day in zip(table.keys, last, strict=True)}
    days = tuple(origins_of(table) if origins is None else origins)
    found = [seen for day in days if (seen := _at(table, prior, day, paid_on)) is not None]
    if not found:
        raise ValueError("no origin with an open invoice that is paid later")
    crps = np.concatenate([one.crps for one in found])
    inside = np.concatenate([one.inside for one in found])
    model = Verdict(
        MODEL,
        len(crps),
        float(crps.mean()),
        float(np.concatenate([one.errors[MODEL] for one in found]).mean()),
        float(inside.mean()),
    )
    rivals = []
    for name in (DUE, DUE_ALL, DUE_OWN):
        error = float(np.concatenate([one.errors[name] for one in found]).mean())
        rivals.append(Verdict(name, len(crps), error, error, None))
    return Judgement(len(found), (model, *rivals))


class _Seen(NamedTuple):
    """What came of the forecasts of one origin, one value per invoice."""

    crps: Floats
    inside: Floats
    errors: dict[str, Floats]


def _at(table: InvoiceTable, prior: Prior, day: date, paid_on: Mapping[str, int]) -> _Seen | None:
    history = history_of(table, day)
    waiting = open_of(table, day)
    paid = np.array([paid_on[key] for key in waiting.keys], dtype=np.int64)
    known = (paid > day.toordinal()) & (paid < NEVER)  # what a credit note settles later is paid never, or long ago
    if not known.any():
        return None
    truth = paid[known] - day.toordinal()
    made = predict(fit(history, prior), waiting, day, horizon=_FARTHEST)
    by_day = np.cumsum(made.daily[known], axis=1)
    happened = np.arange(1, _FARTHEST + 1) >= truth[:, None]
    low, middle, high = made.quantiles[known].T
    errors = {MODEL: np.abs(np.minimum(middle, _FARTHEST) - truth).astype(np.float64)}
    for name, guess in _rivals(history, waiting, day).items():
        errors[name] = np.abs(guess[known] - truth)
    inside = ((low <= truth) & (truth <= high)).astype(np.float64)
    return _Seen(((by_day - happened) ** 2).sum(axis=1), inside, errors)


def _rivals(history: PaymentHistory, waiting: OpenInvoices, day: date) -> dict[str, Floats]:
    """The day each rival names, counted from the origin; what should have been paid already: in a week."""
    until_due = (waiting.due - day.toordinal()).astype(np.float64)
    late, party = history.days[history.paid], history.party[history.paid]
    mean = float(late.mean()) if len(late) else 0.0
    count = np.bincount(party, minlength=len(history.parties))
    own = np.bincount(party, late, len(history.parties))
    own = np.where(count > 0, own / np.maximum(count, 1), mean)[waiting.party]
    guesses = {DUE: until_due, DUE_ALL: until_due + mean, DUE_OWN: until_due + own}
    return {name: np.where(guess >= 1, guess, _OVERDUE_IN) for name, guess in guesses.items()}
