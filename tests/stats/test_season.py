"""What is usual for the time of year, and the level beside it."""

from math import exp, log

import numpy as np
import pytest

from houvast.stats.season import Season, expected, level, season

WAVE = [0.3, 0.1, 0.0, -0.1, -0.2, -0.1, 0.0, 0.1, -0.3, 0.0, 0.1, 0.1]
NONE = Season((0.0,) * 12, 0.0, 0)


def test_a_season_that_repeats_exactly_is_kept_whole():
    found = season(WAVE * 3, 1)
    assert found.index == pytest.approx(WAVE)
    assert (found.shrink, found.years) == (pytest.approx(1), 3)


def test_the_index_begins_in_january_whatever_the_first_month():
    shifted = WAVE[4:] + WAVE[:4]
    assert season(shifted * 2, 5).index == pytest.approx(WAVE)


def test_only_the_latest_full_years_count():
    assert season([9.0, *WAVE * 2], 12).index == pytest.approx(WAVE)


def test_under_two_years_there_is_no_index():
    assert season(WAVE + WAVE[:11], 1) == Season((0.0,) * 12, 0.0, 1)


def test_growth_from_year_to_year_is_not_season():
    grown = [value + 0.2 * year for year in range(3) for value in WAVE]
    assert season(grown, 1).index == pytest.approx(WAVE)


def test_the_share_that_is_kept_follows_the_formula():
    years = np.array([WAVE, [value + (0.1 if month % 2 else -0.1) for month, value in enumerate(WAVE)]])
    mean = years.mean(axis=0)
    noise = np.square(years - mean).sum() / (1 * 11)
    kept = 1 - noise / 2 / mean.var(ddof=1)
    found = season(years.ravel().tolist(), 1)
    assert found.shrink == pytest.approx(kept)
    assert found.index == pytest.approx(kept * mean)


def test_a_season_that_is_all_chance_is_shrunk_to_nothing():
    opposite = [*WAVE, *(-value for value in WAVE)]
    assert season(opposite, 1) == Season((0.0,) * 12, 0.0, 2)


def test_a_series_that_does_not_move_has_no_season():
    assert season([5.0] * 36, 1) == Season((0.0,) * 12, 0.0, 3)


def test_the_level_halves_the_weight_of_what_is_four_months_older():
    assert level([1.0, 0.0, 0.0, 0.0, 4.0], NONE, 1, 4) == pytest.approx(
        (0.5 * 1 + 4) / sum(0.5 ** (age / 4) for age in range(5))
    )


def test_the_level_sets_the_season_aside():
    found = season(WAVE * 2, 1)
    assert level([7 + value for value in WAVE], found, 1) == pytest.approx(7)


def test_the_months_ahead_follow_the_season():
    values = [1000 * exp(value) for value in WAVE * 3]
    assert expected(values, 1, 3) == pytest.approx([1000 * exp(value) for value in WAVE[:3]])


def test_without_two_years_every_month_ahead_is_the_level():
    assert expected([100.0, 100.0, 100.0], 6, 2) == pytest.approx((100, 100))


def test_the_middle_of_logs_lies_under_the_mean():
    assert expected([100.0, 400.0] * 20, 1, 1)[0] < 250


def test_zeros_and_losses_are_computed_without_logs():
    values = [10 * value for value in WAVE * 3]
    assert expected(values, 1, 2) == pytest.approx((3.0, 1.0))


def test_nothing_ahead_is_nothing():
    assert expected([1.0], 1, 0) == ()


@pytest.mark.parametrize("month", [0, 13, -1])
def test_a_month_outside_the_year_is_refused(month: int):
    with pytest.raises(ValueError, match="month"):
        season(WAVE * 2, month)


def test_what_is_not_a_number_is_refused():
    with pytest.raises(ValueError, match="finite"):
        season([log(2), float("nan")], 1)


def test_no_values_have_no_level():
    with pytest.raises(ValueError, match="no values"):
        expected([], 1, 1)
