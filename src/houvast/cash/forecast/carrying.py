"""Can the firm carry a payment? The largest one in a week that keeps the chance within her limit, and what comes of it.

In closed form from the same paths: X* = Q10( min over t >= w of B_t ) - floor (METHOD I-22, the light of money).
"""

from typing import Literal, NamedTuple

import numpy as np

from houvast.cash.forecast.forecast import SURE
from houvast.cash.forecast.what_if import Simulated
from houvast.facts.period import Period
from houvast.stats.survival import Floats

Light = Literal["yes", "later", "smaller", "no"]

_WORST = 0.05
_STEP = 0.1
_ROUND = 100.0


class Carrying(NamedTuple):
    """The answer for a payment of `amount` (EUR, positive) in a week.

    `light`: yes; yes, but later (`fits_from`, the first week in which it fits); no, smaller; no, nothing fits now.
    `largest` (0 or more) is the largest payment in that week that keeps the chance of falling below the floor within
    `limit`. `before` and `after` are that chance; `low_before`, `low_after` the low point of 1 in 10, `worst` that of
    1 in 20 afterwards. `step` is the smallest part to try first (0: none fits).
    """

    amount: float
    week: int
    period: Period
    limit: float
    light: Light
    largest: float
    fits_from: int | None
    before: float
    after: float
    low_before: float
    low_after: float
    worst: float
    step: float


def largest_payment(made: Simulated, week: int, limit: float = SURE) -> float:
    """X*: the largest payment in a week that leaves the balance above the floor from then on, in all but `limit`.

    Negative when even without any payment the chance is larger: so much is missing. ValueError outside the weeks.
    """
    if not 0 <= week < made.balances.shape[1]:
        raise ValueError(f"a week is 0 to {made.balances.shape[1] - 1}, not {week}")
    return float(np.quantile(made.balances[:, week:].min(axis=1), limit)) - made.inputs.floor


def carries(made: Simulated, amount: float, week: int, limit: float = SURE) -> Carrying:
    """Whether the firm can carry a payment in a week, and if not, what it can."""
    largest = largest_payment(made, week, limit)
    every = [largest_payment(made, one, limit) for one in range(week, made.balances.shape[1])]
    fits_from = next((week + place for place, most in enumerate(every) if most >= amount), None)
    after = made.balances - amount * (np.arange(made.balances.shape[1]) >= week)
    lowest = after.min(axis=1)
    return Carrying(
        amount=amount,
        week=week,
        period=made.inputs.weeks[week],
        limit=limit,
        light=_light(amount, largest, fits_from),
        largest=max(0.0, largest),
        fits_from=fits_from,
        before=_below(made, made.lowest),
        after=_below(made, lowest),
        low_before=float(np.quantile(made.lowest, SURE)),
        low_after=float(np.quantile(lowest, SURE)),
        worst=float(np.quantile(lowest, _WORST)),
        step=_step(amount, largest),
    )


def _light(amount: float, largest: float, fits_from: int | None) -> Light:
    if largest >= amount:
        return "yes"
    if fits_from is not None:
        return "later"
    return "smaller" if _step(amount, largest) > 0 else "no"


def _step(amount: float, largest: float) -> float:
    """A tenth of the payment, or what fits if that is less; in whole hundreds, and nothing under one."""
    return float(np.floor(min(amount * _STEP, largest) / _ROUND) * _ROUND) if largest >= _ROUND else 0.0


def _below(made: Simulated, lowest: Floats) -> float:
    return float((lowest < made.inputs.floor).mean())
