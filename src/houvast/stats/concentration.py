"""On how few does it all rest? The share of the largest, how many that comes down to, and the tail behind them.

Never resample invoices to put a band around these: that adds concentration by itself. This year beside last says it.
Source: METHOD I-18, NUMBERS 7.
"""

from collections.abc import Sequence
from itertools import accumulate
from math import exp, fsum, log
from typing import NamedTuple

ENOUGH_FOR_A_CURVE = 10
"""Under ten customers: a list, no curve."""

_ALMOST = 1e-9


class Concentration(NamedTuple):
    """Which share (0..1) the largest one, three and five make, and how many there really are.

    `hhi` is the sum of the squared shares, `effective` its inverse: so many equal ones would weigh the same.
    `making_most` is the least number that together makes 80 %; `size` is all of them.
    """

    top1: float
    top3: float
    top5: float
    hhi: float
    effective: float
    making_most: int
    size: int


class Whale(NamedTuple):
    """The running sum of contributions, largest first, as a share of the total.

    `curve[k]` is what the best k + 1 bring together (1.0 is the whole result), `peak` the most it comes to and `at` the
    share of customers that bring it: a peak of 1.3 at 0.7 says that the last 30 % take away what the others earned.
    """

    curve: tuple[float, ...]
    peak: float
    at: float


def concentration(amounts: Sequence[float]) -> Concentration | None:
    """How concentrated amounts (one per customer, product or supplier) are; None when none is above zero.

    What is zero or less (credited more than invoiced) has no share and is left out.
    """
    shares = _shares(amounts)
    if not shares:
        return None
    hhi = fsum(share * share for share in shares)
    top1, top3, top5 = (fsum(shares[:most]) for most in (1, 3, 5))
    return Concentration(top1, top3, top5, hhi, 1 / hhi, _reaching(shares, 0.8), len(shares))


def effective_number(amounts: Sequence[float]) -> float | None:
    """How many kinds there really are: e to the power of the entropy of the shares; None when none is above zero.

    Four equal ones are 4.0, and 97 % beside three of 1 % are 1.2.
    """
    shares = _shares(amounts)
    return exp(-fsum(share * log(share) for share in shares)) if shares else None


def tail(amounts: Sequence[float], *, last: float = 0.05) -> float | None:
    """The share (0..1) of customers or products that give the last 5 % of the total, losses included.

    None when the total is not above zero.
    """
    total = fsum(amounts)
    if total <= 0:
        return None
    ordered = sorted((amount / total for amount in amounts), reverse=True)
    return 1 - _reaching(ordered, 1 - last) / len(ordered)


def whale(contributions: Sequence[float]) -> Whale | None:
    """The whale curve of what each customer or product contributes; None when the total is not above zero."""
    total = fsum(contributions)
    if total <= 0:
        return None
    curve = tuple(accumulate(amount / total for amount in sorted(contributions, reverse=True)))
    peak = max(curve)
    return Whale(curve, peak, (curve.index(peak) + 1) / len(curve))


def elasticity(
    units_before: float, units_now: float, revenue_before: float, revenue_now: float, *, least: float = 0.05
) -> float | None:
    """How many times faster the kinds grew than revenue did: ln(units ratio) / ln(revenue ratio).

    Above 1 complexity grows faster than revenue. None when revenue changed by less than 5 %, for then it says nothing
    and the two changes are shown instead; None as well where there was nothing before or is nothing now.
    """
    if min(units_before, units_now, revenue_before, revenue_now) <= 0:
        return None
    change = revenue_now / revenue_before
    if abs(change - 1) < least:
        return None
    return log(units_now / units_before) / log(change)


def _shares(amounts: Sequence[float]) -> list[float]:
    """The shares of what is above zero, largest first."""
    there = sorted((amount for amount in amounts if amount > 0), reverse=True)
    total = fsum(there)
    return [share for share in (amount / total for amount in there) if share > 0] if there else []


def _reaching(ordered: Sequence[float], share: float) -> int:
    """How many of the largest it takes to come to this share."""
    return next(k for k, reached in enumerate(accumulate(ordered), 1) if reached >= share - _ALMOST)
