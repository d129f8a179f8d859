"""Has a buyer fallen silent? Silent for more than twice her own usual interval.

As good as any model at naming who will not come back (NUMBERS 3), and it can be said in one sentence.
"""

from collections.abc import Sequence
from typing import NamedTuple

TIMES = 2.0
ENOUGH_REPEATS = 2


class Silence(NamedTuple):
    """How often a buyer came back, how long that usually took, and how long ago the last time was.

    `interval` is the mean time between two purchases, None for who came once.
    """

    repeats: int
    interval: float | None
    silent_for: float

    @property
    def is_silent(self) -> bool:
        """Whether it has been more than twice the own interval; never for who came back less than twice."""
        return self.interval is not None and self.repeats >= ENOUGH_REPEATS and self.silent_for > TIMES * self.interval


def silent(days: Sequence[float], today: float) -> Silence | None:
    """The silence of one buyer, from the days she bought, in any order and any unit (`date.toordinal()` will do).

    Two purchases on one day are one visit. What still lies ahead (an appointment) does not count; None when nothing
    was bought up to today.
    """
    visits = sorted({day for day in days if day <= today})
    if not visits:
        return None
    repeats = len(visits) - 1
    interval = (visits[-1] - visits[0]) / repeats if repeats else None
    return Silence(repeats, interval, today - visits[-1])
