"""The numbers behind the natural limits."""

import numpy as np
import pytest

from houvast.stats.limits import (
    LARGEST_RANGE,
    MEAN_RANGE,
    MEDIAN_RANGE,
    autocorrelation,
    half_width,
    median_half_width,
    unknown_season_half_width,
    widening,
)


def test_the_constants_are_those_of_the_individuals_chart():
    assert round(3 / 1.128, 3) == MEAN_RANGE
    assert round(3 / 0.954, 3) == MEDIAN_RANGE
    assert LARGEST_RANGE == 3.268


def test_limits_stand_2_66_mean_moving_ranges_from_the_centre():
    assert half_width(np.array([[0.0, 1.0, 3.0, 2.0]])) == pytest.approx(2.66 * 4 / 3)


def test_a_moving_range_above_3_268_times_the_mean_is_dropped_once():
    values = np.array([[0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 21.0, 20.0]])
    ranges = [1.0] * 7 + [20.0, 1.0]
    assert 3.268 * np.mean(ranges) < 20
    assert half_width(values) == pytest.approx(2.66)


def test_ranges_are_dropped_once_and_no_further():
    ranges = [1.0] * 20 + [4.0] * 2 + [60.0]
    values = np.cumsum([0.0, *ranges])[np.newaxis]
    assert half_width(values) == pytest.approx(2.66 * 28 / 22)


def test_when_only_events_move_they_are_the_ordinary_swing():
    assert half_width(np.array([[0.0] * 9 + [1.0]])) == pytest.approx(2.66 / 9)


def test_the_median_range_hardly_feels_an_event():
    assert median_half_width(np.array([[0.0, 1.0, 0.0, 1.0, 50.0, 51.0]])) == pytest.approx(3.145)


@pytest.mark.parametrize(("years", "wider"), [(2, 1.73), (3, 1.41), (4, 1.29), (5, 1.22)])
def test_a_season_of_few_years_widens_the_limits(years: int, wider: float):
    assert round(float(widening(1.0, years)), 2) == wider


def test_only_the_share_of_the_season_that_is_kept_widens_them():
    assert float(widening(0.0, 2)) == 1
    assert float(widening(0.5, 2)) == pytest.approx((1 + float(widening(1.0, 2))) / 2)


def test_points_that_follow_each_other_are_autocorrelated():
    slow, jumping, still = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0], [0.0, 1.0] * 3, [2.0] * 6
    found = autocorrelation(np.array([slow, jumping, still]))
    assert found == pytest.approx([0.5, -5 / 6, 0])


def test_months_that_go_slowly_up_and_down_get_the_room_of_their_whole_spread():
    wave = np.sin(np.arange(18) / 12 * 2 * np.pi)[np.newaxis]
    assert unknown_season_half_width(wave) == pytest.approx(3 * wave.std(axis=1, ddof=1))
    jumping = np.array([[0.0, 1.0] * 9])
    assert unknown_season_half_width(jumping) == half_width(jumping)
