"""What the chart imagines and what it sees, on invented series of which the truth is known (NUMBERS 5)."""

import numpy as np
import pytest

from houvast.stats.alarm_rates import false_alarms, noticed
from houvast.stats.control import control_charts
from houvast.stats.simulate import ar_noise, monthly


def test_the_noise_has_the_spread_that_was_asked():
    values = monthly(np.random.default_rng(1), 2000, 24, noise=0.15)
    assert values.std() / values.mean() == pytest.approx(0.15, abs=0.005)


def test_the_wave_has_the_height_that_was_asked():
    values = monthly(np.random.default_rng(1), 2000, 24, noise=0.0, amplitude=0.2, level=1.0)
    assert (values.min(), values.max()) == (pytest.approx(0.8, abs=0.001), pytest.approx(1.2, abs=0.001))
    assert values[:, :12] == pytest.approx(values[:, 12:])


def test_the_level_drops_from_the_month_that_was_asked():
    values = monthly(np.random.default_rng(1), 1, 6, noise=0.0, drop=0.2, drop_at=4, level=100.0)
    assert values[0].tolist() == pytest.approx([100, 100, 100, 100, 80, 80])


def test_the_noise_remembers_as_much_as_was_asked():
    swing = ar_noise(np.random.default_rng(1), 500, 200, 0.3)
    assert (swing[:, 1:] * swing[:, :-1]).mean() == pytest.approx(0.3, abs=0.02)
    assert swing.var() == pytest.approx(1, abs=0.02)


@pytest.mark.parametrize("amplitude", [0.0, 0.1, 0.35])
@pytest.mark.parametrize("noise", [0.05, 0.15, 0.25])
def test_when_nothing_changes_at_most_three_months_in_a_hundred_alarm(noise: float, amplitude: float):
    rate = false_alarms(np.random.default_rng(20), 1500, noise=noise, amplitude=amplitude)
    assert 0.01 < rate <= 0.03


@pytest.mark.parametrize(("noise", "drop", "within"), [(0.1, 0.2, (0.56, 0.79, 0.99)), (0.15, 0.2, (0.28, 0.50, 0.88))])
def test_a_drop_is_noticed_as_soon_as_promised(noise: float, drop: float, within: tuple[float, ...]):
    assert noticed(np.random.default_rng(21), 2000, noise=noise, drop=drop) == pytest.approx(within, abs=0.045)


def test_a_drop_under_a_season_is_noticed_as_soon_as_promised():
    seen = noticed(np.random.default_rng(22), 2000, noise=0.08, drop=0.2, amplitude=0.2, baseline=36)
    assert seen == pytest.approx((0.63, 0.84, 1.0), abs=0.045)


def test_in_the_second_year_a_season_that_is_not_known_yet_is_not_called_a_signal():
    values = monthly(np.random.default_rng(23), 1500, 18, noise=0.1, amplitude=0.3)
    charts = control_charts(values, first_month=1)
    assert charts.outside[:, -1].mean() <= 0.03


def test_after_a_new_level_the_false_alarms_stay_as_rare():
    values = monthly(np.random.default_rng(24), 1500, 84, noise=0.1, drop=0.3, drop_at=30)
    charts = control_charts(values, first_month=None)
    assert charts.run[:, 30:42].any(axis=1).mean() > 0.85
    assert (charts.outside | charts.run)[:, 48:].mean() <= 0.03
