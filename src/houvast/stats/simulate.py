"""Invented series of which the truth is known, to test what the methods see and what they imagine."""

from math import log1p, sqrt

import numpy as np
from numpy.random import Generator

from houvast.stats.season import MONTHS, Array


def monthly(
    rng: Generator,
    series: int,
    months: int,
    *,
    noise: float,
    amplitude: float = 0.0,
    drop: float = 0.0,
    drop_at: int = 0,
    autocorrelation: float = 0.0,
    level: float = 10_000.0,
) -> Array:
    """Positive monthly series around `level`, shape (series, months), the first month being January.

    `noise` is the coefficient of variation (0.1 is 10 %), `amplitude` the height of a yearly wave with a random top
    (0.2 is 20 % above and below), `drop` the share by which the level falls from month `drop_at` on.
    """
    swing = ar_noise(rng, series, months, autocorrelation) * sqrt(log1p(noise**2))
    top = rng.uniform(0, 2 * np.pi, (series, 1))
    wave = np.log1p(amplitude * np.sin(2 * np.pi * np.arange(months) / MONTHS + top))
    fallen = np.where(np.arange(months) >= drop_at, np.log1p(-drop), 0.0)
    return level * np.exp(swing + wave + fallen)


def ar_noise(rng: Generator, series: int, points: int, autocorrelation: float) -> Array:
    """Noise of variance 1 in which each point resembles the one before it by `autocorrelation`."""
    swing = rng.standard_normal((series, points))
    fresh = sqrt(1 - autocorrelation**2)
    for point in range(1, points if autocorrelation else 1):
        swing[:, point] = autocorrelation * swing[:, point - 1] + fresh * swing[:, point]
    return swing
