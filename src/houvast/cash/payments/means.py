"""How late is each party on average, knowing the others? Its own mean, pulled towards that of all.

    s2w = variance within a party, pooled over all with two paid invoices or more
    s2b = (mean square between parties - s2w) / n0       k = s2w / s2b, in invoices, .2 to 50
    m_c = (sum w d + k mu) / (sum w + k)

So a party with k invoices of its own counts half for itself. Source: NUMBERS 1, step 4 and 5.
"""

from typing import NamedTuple

import numpy as np

from houvast.stats.survival import Floats, Whole

_LEAST, _MOST = 0.2, 50.0


class Variances(NamedTuple):
    """The variance within and between parties (days squared), and their ratio `k` in invoices."""

    within: float
    between: float
    k: float


class PartyMeans(NamedTuple):
    """The mean of all, the shrunk mean of each party, and the sums they come from (with which one can be left out)."""

    mean: float
    of_party: Floats
    summed: Floats
    weight: Floats
    k: float

    def without(self, party: Whole, days: Floats, weights: Floats) -> Floats:
        """The mean of the party of each invoice as if that invoice were not there."""
        summed = self.summed[party] - weights * days
        weight = self.weight[party] - weights
        return np.asarray((summed + self.k * self.mean) / (np.maximum(weight, 0.0) + self.k), dtype=np.float64)


def variances(party: Whole, days: Floats, parties: int, unknown_k: float) -> Variances:
    """How much paid invoices differ within and between parties, by the method of moments.

    `unknown_k` is k where nothing tells the two apart: fewer than two parties, or no party with two invoices.
    """
    count = np.bincount(party, minlength=parties).astype(np.float64)
    there = count > 0
    count = count[there]
    total, groups = count.sum(), len(count)
    if groups < 2 or total <= groups:
        return Variances(float(days.var()) if total else 0.0, 0.0, unknown_k)
    centred = days - days.mean()
    summed = np.bincount(party, centred, parties)[there]
    squares = np.bincount(party, centred**2, parties)[there]
    within = float(np.maximum(squares - summed**2 / count, 0).sum() / (total - groups))
    mean_square = float((summed**2 / count).sum() / (groups - 1))
    size = float((total - (count**2).sum() / total) / (groups - 1))
    between = max(0.0, (mean_square - within) / size)
    k = within / between if between > 0 else _MOST
    return Variances(within, between, float(np.clip(k, _LEAST, _MOST)))


def party_means(
    party: Whole, days: Floats, weights: Floats, parties: int, k: float, *, pseudo_mean: float, pseudo_weight: float
) -> PartyMeans:
    """The shrunk means. The mean of all counts every party for what its own mean is worth, w / (w + k).

    So one large customer does not speak for a new one. What was believed before counts as a party of `pseudo_weight`
    invoices around `pseudo_mean`.
    """
    weight = np.bincount(party, weights, parties).astype(np.float64)
    summed = np.bincount(party, weights * days, parties).astype(np.float64)
    worth = 1 / (weight + k)  # w / (w + k) of a mean that is summed / w
    pseudo = pseudo_weight / (pseudo_weight + k)
    mean = float((summed @ worth + pseudo * pseudo_mean) / (weight @ worth + pseudo))
    return PartyMeans(mean, (summed + k * mean) * worth, summed, weight, k)
