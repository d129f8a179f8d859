"""What was learned about paying: how late each party is on average, and how far single invoices stray from that.

Method M6: a shrunk mean per party and one pooled curve of what remains. Open invoices count for what they tell: that
they were not paid yet. Source: NUMBERS 1, step 1 to 6, where an open invoice enters the means as its own party is
expected to pay (docs/decisions); the common shock from NUMBERS 2.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from houvast.cash.payments.history import PaymentHistory
from houvast.cash.payments.means import PartyMeans, party_means, variances
from houvast.cash.payments.prior import Prior
from houvast.cash.payments.shock import common_shock
from houvast.stats.survival import Curve, Floats, Whole, kaplan_meier, logistic_curve, smoothed, with_tail

FIRST, LAST = -60, 180
"""Days after the due date that count in a mean stay between these."""

_FARTHEST = 365  # a single invoice may stray further than any mean
_SMOOTH = 1.5
_OPEN_COUNTS = 0.5
_UNSEEN = 0.001


class Straying(NamedTuple):
    """The curve of the days an invoice strays from its mean; under 1 in 1,000 paid ones strayed `oldest` or more."""

    curve: Curve
    oldest: int


@dataclass(frozen=True)
class PaymentModel:
    """The learned answer. Days are after the due date; per party arrays follow `parties`.

    `means` is how late each party is on average, `residual` what an invoice strays from that; a party that never paid
    is expected as `mean`. `paid` counts the paid invoices per party. Variances `within` and `between` parties in days
    squared, `k` in invoices. `tau` (days) is how much all are early or late together.
    """

    prior: Prior
    parties: tuple[str, ...]
    paid: Whole
    means: Floats
    mean: float
    within: float
    between: float
    k: float
    residual: Straying
    tau: float

    @property
    def invoices(self) -> int:
        """How many paid invoices it was learned from."""
        return int(self.paid.sum())

    @cached_property
    def place(self) -> Mapping[str, int]:
        """Where each party stands in the arrays."""
        return {party: place for place, party in enumerate(self.parties)}


def fit(history: PaymentHistory, prior: Prior) -> PaymentModel:
    """Learn from a history; while nothing was paid yet, what is believed of any firm.

    Invoices that all wait may wait for payments that were not recognised: they teach nothing before the first is paid.
    What is open for more than a year is a dispute or a slip in the books, and teaches nothing either.
    """
    waits = history.days <= prior.forgotten if history.paid.any() else np.zeros(len(history.paid), dtype=np.bool_)
    history = history.of_rows(history.paid | waits)
    parties, paid = len(history.parties), history.paid
    weights = history.weights(prior.half_life)
    held = np.clip(history.days, FIRST, LAST)
    spread = variances(history.party[paid], held[paid], parties, unknown_k=prior.invoices)
    first = _learn(history, prior, spread.k, held, np.where(paid, weights, 0.0), weights)
    expected, known = _expected(history, first, held)
    second = _learn(history, prior, spread.k, expected, weights * known, weights)
    return PaymentModel(
        prior=prior,
        parties=history.parties,
        paid=np.bincount(history.party[paid], minlength=parties),
        means=second.means.of_party,
        mean=second.means.mean,
        within=spread.within,
        between=spread.between,
        k=spread.k,
        residual=second.straying,
        tau=common_shock(history.due, second.residuals, paid, believed=prior.shock, believed_months=prior.shock_months),
    )


class _Learned(NamedTuple):
    """The means, what each invoice strays from its own without itself, and the curve of that."""

    means: PartyMeans
    residuals: Floats
    straying: Straying


def _learn(history: PaymentHistory, prior: Prior, k: float, days: Floats, counted: Floats, weights: Floats) -> _Learned:
    """Means of `days`, each invoice counting for `counted`; the curve counts each for its weight."""
    means = party_means(
        history.party,
        days,
        counted,
        len(history.parties),
        k,
        pseudo_mean=prior.median,
        pseudo_weight=prior.invoices,
    )
    residuals = history.days - means.without(history.party, days, counted)
    return _Learned(means, residuals, _straying(history, residuals, weights, prior))


def _expected(history: PaymentHistory, learned: _Learned, held: Floats) -> tuple[Floats, Floats]:
    """The days of each invoice, open ones as they are expected, and for how much of its weight each counts.

    Half for an open one; nothing for one that waits longer than hardly any that was paid: more often it is one of which
    the payment was not recognised, and a few of those would make a good customer late.
    """
    mean = history.days - learned.residuals
    waits = np.minimum(mean + learned.straying.curve.mean_beyond(learned.residuals), LAST)
    open_counts = np.where(learned.residuals < learned.straying.oldest, _OPEN_COUNTS, 0.0)
    return np.where(history.paid, held, waits), np.where(history.paid, 1.0, open_counts)


def _straying(history: PaymentHistory, residuals: Floats, weights: Floats, prior: Prior) -> Straying:
    """How far single invoices stray.

    The belief keeps its shape and is laid around zero: the mean is known better. Which are the oldest is counted
    plainly: in the curve itself one invoice that waits forever keeps room for others to be paid as late.
    """
    first, last = FIRST - LAST, _FARTHEST
    believed = logistic_curve(0.0, prior.scale, first, last)
    curve = kaplan_meier(residuals, history.paid, weights, first, last, pseudo=believed, pseudo_weight=prior.invoices)
    place = np.clip(np.rint(residuals[history.paid]).astype(np.int64) - first, 0, last - first)
    seen = np.bincount(place, weights[history.paid], last - first + 1) + prior.invoices * believed.mass
    after = np.cumsum(smoothed(Curve(first, seen, 0.0), _SMOOTH).mass[::-1])[::-1]
    oldest = first + int(np.count_nonzero(after >= _UNSEEN * after[0]))
    return Straying(with_tail(smoothed(curve, _SMOOTH), oldest, prior.unsure_mean, 2 * _FARTHEST), oldest)
