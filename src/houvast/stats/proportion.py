"""How sure is a share? Won 7 of 20 says less than won 70 of 200: Wilson's interval.

The plain interval (share plus or minus its standard error) promises certainty at 0 of 5 and leaves [0, 1]; Wilson's
does neither.
Source: Wilson 1927; METHOD I-21, NUMBERS 3 (the share of customers that comes back).
"""

from math import sqrt
from typing import NamedTuple

from scipy.special import ndtri


class Proportion(NamedTuple):
    """A share between 0 and 1, between which bounds it may well lie, and out of how many it came."""

    share: float
    low: float
    high: float
    trials: int


def proportion(successes: int, trials: int, *, level: float = 0.95) -> Proportion | None:
    """The share with its Wilson interval at this level; None when nothing was tried."""
    if not 0 <= successes <= trials:
        raise ValueError(f"{successes} of {trials} is no share")
    if not trials:
        return None
    z2 = float(ndtri((1 + level) / 2)) ** 2
    share = successes / trials
    middle = (share + z2 / (2 * trials)) / (1 + z2 / trials)
    reach = sqrt(z2 * (share * (1 - share) / trials + z2 / (4 * trials**2))) / (1 + z2 / trials)
    return Proportion(share, max(0.0, middle - reach), min(1.0, middle + reach), trials)
