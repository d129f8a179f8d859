"""Chance that falls the same way every time: one die per topic, so that changing one topic leaves the others alone."""

from collections.abc import Sequence
from math import exp
from random import Random
from typing import TypeVar

T = TypeVar("T")


def dice(*topic: object) -> Random:
    """A generator that depends on its topic only, the same on every machine."""
    return Random("/".join(str(part) for part in topic))  # noqa: S311  invented firms need no secrets


def happens(rng: Random, chance: float) -> bool:
    """Whether something with this chance happens."""
    return rng.random() < chance


def pick(rng: Random, choices: Sequence[tuple[T, float]]) -> T:
    """One of the choices, by weight."""
    return rng.choices([choice for choice, _ in choices], [weight for _, weight in choices])[0]


def around(rng: Random, median: float, spread: float) -> float:
    """A size around a median that is never negative: twice as large is as likely as half as large."""
    return median * exp(rng.gauss(0, spread))


def times(rng: Random, expected: float) -> int:
    """How often something happens that is expected this often: the whole part, and the rest by chance."""
    whole = int(expected)
    return whole + happens(rng, expected - whole)
