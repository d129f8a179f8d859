"""Invented buyers and margins of which the truth is known, to test what repeat purchase and shrinkage find of it."""

from typing import NamedTuple

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Floats = NDArray[np.float64]


class Bought(NamedTuple):
    """Per buyer: times come back, first to last order, first order to now, and the orders in the time that follows."""

    x: Floats
    tx: Floats
    age: Floats
    later: Floats


class Margins(NamedTuple):
    """Per customer the true margin, and the margins of the lines as they were seen."""

    truth: Floats
    lines: tuple[tuple[float, ...], ...]


def buyers(
    rng: Generator, count: int, *, r: float, alpha: float, a: float, b: float, oldest: float, ahead: float
) -> Bought:
    """Buyers by the law of MBG/NBD, first seen between half of `oldest` and `oldest` ago, and followed `ahead`."""
    age = rng.uniform(oldest / 2, oldest, count)
    pace, leaving = rng.gamma(r, 1 / alpha, count), rng.beta(a, b, count)
    x, tx, later = np.zeros(count), np.zeros(count), np.zeros(count)
    at, there = np.zeros(count), rng.random(count) >= leaving
    while there.any():
        at = at + rng.exponential(1 / pace)
        there &= at <= age + ahead
        seen = there & (at <= age)
        x, later = x + seen, later + (there & ~seen)
        tx = np.where(seen, at, tx)
        there &= rng.random(count) >= leaving
    return Bought(x, tx, age, later)


def margins(
    rng: Generator, customers: int, *, mean: float = 0.25, between: float = 0.15, noise: float = 0.25, lines: float = 7
) -> Margins:
    """Customers whose margins differ by `between`, seen through lines that swing by `noise`; most have few lines.

    The setting of NUMBERS 7; numbers of lines are 1 and a negative binomial (3 failures) with `lines` as their mean.
    """
    truth = rng.normal(mean, between, customers)
    sizes = 1 + rng.negative_binomial(3, 3 / (2 + lines), customers)
    return Margins(
        truth, tuple(tuple(rng.normal(of_one, noise, n).tolist()) for of_one, n in zip(truth, sizes, strict=True))
    )
