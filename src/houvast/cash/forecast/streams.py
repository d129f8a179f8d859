"""What is not known yet but comes every week: new sales, new purchases, money over the counter and small spending.

The last 52 weeks at most happen again in blocks of four, all four streams of a week together, at today's level and for
the time of year. Source: NUMBERS 2.
"""

from typing import Literal, NamedTuple

from houvast.stats.survival import Floats, Whole

StreamName = Literal["sales", "purchases", "takings", "spending"]
BLOCK = 4


class Stream(NamedTuple):
    """One stream. `past` (n,) are the totals of the last n whole weeks in EUR, positive, their season taken out.

    `level` is today's level against the mean of those weeks. `ahead` (13,) is what each coming week counts for: the
    season, and the part of the first week that remains. Of what is invoiced, `kernel` (k,) is the share paid that very
    week, the next, ..., and `pieces` (n,) how many payments a week of the past amounts to; what moves at once has
    the kernel (1,). `sign` is +1 for what comes in. `spread` is the uncertainty of the level (sd of its log).
    """

    sign: int
    past: Floats
    pieces: Whole
    level: float
    ahead: Floats
    kernel: Floats
    spread: float


class Business(NamedTuple):
    """The four streams, all over the same weeks of the past."""

    sales: Stream
    purchases: Stream
    takings: Stream
    spending: Stream

    def change(self, name: StreamName, factor: float) -> "Business":
        """The same with one stream so many times as large."""
        stream: Stream = getattr(self, name)
        return self._replace(**{name: stream._replace(level=stream.level * factor)})
