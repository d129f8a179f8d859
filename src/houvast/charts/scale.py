"""Round numbers along an axis, and where a value stands on it."""

from collections.abc import Iterable
from math import ceil, floor, log10
from typing import NamedTuple

from houvast.facts import wording
from houvast.facts.text import Language

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


class Scale(NamedTuple):
    """An axis from `low` to `high` in round steps, drawn from pixel `start` to pixel `end`."""

    low: float
    high: float
    step: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """The pixel at which a value stands."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)

    @property
    def ticks(self) -> list[float]:
        """The round numbers on the axis."""
        return [self.low + self.step * index for index in range(round((self.high - self.low) / self.step) + 1)]


def scale(values: Iterable[float], start: float, end: float, *, most: int = 4) -> Scale:
    """An axis that holds all values and zero, in at most about `most` round steps."""
    listed = [0.0, *values]
    low, high = min(listed), max(listed)
    if low == high:
        high = 1.0
    rough = (high - low) / most
    power = 10 ** floor(log10(rough))
    step = next(power * factor for factor in _STEPS if power * factor >= rough * 0.999)
    return Scale(floor(low / step + 1e-9) * step, ceil(high / step - 1e-9) * step, step, start, end)


def short_amount(value: float, language: Language) -> str:
    """An amount along an axis: 40k, 1,5m; below a thousand in full."""
    size = abs(value)
    if size >= 1_000_000:
        return f"{_bare(value / 1_000_000, language)}m"
    if size >= 1000:
        return f"{_bare(value / 1000, language)}k"
    return _bare(value, language)


def _bare(value: float, language: Language) -> str:
    return wording.number(value, 0 if round(value, 6) == round(value) else 1, language)
