"""How often the chart alarms when nothing changes, and how soon it notices that something did, on invented series."""

from numpy.random import Generator

from houvast.stats.control import control_charts
from houvast.stats.monitoring import FULL_BASELINE
from houvast.stats.simulate import monthly

WITHIN_MONTHS = (3, 6, 12)


def false_alarms(
    rng: Generator, series: int, *, noise: float, amplitude: float = 0.0, autocorrelation: float = 0.0
) -> float:
    """The share of months that alarm in the year after a baseline of 24 while the level stays what it was.

    The chart is a seasonal one when there is a wave; `noise` and `amplitude` as for `simulate.monthly`.
    """
    values = monthly(rng, series, FULL_BASELINE + 12, noise=noise, amplitude=amplitude, autocorrelation=autocorrelation)
    charts = control_charts(values, first_month=1 if amplitude else None)
    return float((charts.outside | charts.run)[:, FULL_BASELINE:].mean())


def noticed(
    rng: Generator, series: int, *, noise: float, drop: float, amplitude: float = 0.0, baseline: int = FULL_BASELINE
) -> tuple[float, ...]:
    """The share of series in which a drop of the level right after the baseline alarms within 3, 6 and 12 months."""
    values = monthly(rng, series, baseline + 12, noise=noise, amplitude=amplitude, drop=drop, drop_at=baseline)
    charts = control_charts(values, first_month=1 if amplitude else None, baseline=baseline)
    alarms = (charts.outside | charts.run)[:, baseline:]
    return tuple(float(alarms[:, :months].any(axis=1).mean()) for months in WITHIN_MONTHS)
