"""How much all customers together are early or late in one month and not in another.

A month's mean residual also varies because it holds few invoices; what it varies more than that is common:
tau2 = variance of the monthly means - mean of s2 / n, its root pulled to what is believed of any firm.
Source: NUMBERS 2.
"""

import numpy as np

from houvast.stats.survival import Floats, Truths, Whole

_ENOUGH = 3  # invoices in a month
_SETTLED = 0.9  # share of a month's invoices that must be paid: of an unfinished month only the quick ones are seen
_EPOCH = 719163  # ordinal of 1970-01-01


def common_shock(due: Whole, residuals: Floats, paid: Truths, *, believed: float, believed_months: float) -> float:
    """The standard deviation of the common shift in days, from the residuals of invoices by the month they were due.

    `believed` days count for `believed_months` months.
    """
    if not paid.any():
        return believed
    month = (due - _EPOCH).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    month -= month.min()
    every = np.bincount(month)
    count = np.bincount(month[paid], minlength=len(every))
    whole = (count >= _ENOUGH) & (count >= _SETTLED * every)
    months = int(whole.sum())
    if months < 2:
        return believed
    summed = np.bincount(month[paid], residuals[paid], len(every))[whole]
    squares = np.bincount(month[paid], residuals[paid] ** 2, len(every))[whole]
    count = count[whole]
    means = summed / count
    noise = np.maximum(squares - count * means**2, 0) / (count - 1) / count
    own = np.sqrt(max(0.0, float(means.var(ddof=1) - noise.mean())))
    return float((months * own + believed_months * believed) / (months + believed_months))
