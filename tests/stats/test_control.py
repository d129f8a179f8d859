"""Signal or ordinary swing: the rules of the individuals chart."""

from math import exp

import numpy as np
import pytest

from houvast.stats.control import control_chart, control_charts
from houvast.stats.simulate import monthly

SWING = [100.0, 104.0, 98.0, 97.0, 103.0, 101.0, 96.0, 105.0, 99.0, 102.0, 100.0, 95.0]
TWO_YEARS = SWING * 2
WAVE = [0.3, 0.2, 0.1, -0.1, -0.2, -0.3, -0.2, -0.1, 0.0, 0.1, 0.1, 0.1]


def seasonal(years: int) -> list[float]:
    """A series with a wave and a small swing of its own that differs from year to year."""
    rng = np.random.default_rng(5)
    return [1000 * exp(value + 0.03 * rng.standard_normal()) for _ in range(years) for value in WAVE]


def test_the_limits_are_the_mean_of_the_logs_and_2_66_mean_moving_ranges():
    chart = control_chart([*TWO_YEARS, 100.0], first_month=None)
    logs = np.log(TWO_YEARS)
    centre, width = logs.mean(), 2.66 * np.abs(np.diff(logs)).mean()
    assert chart.centre[-1] == pytest.approx(exp(centre))
    assert (chart.lower[-1], chart.upper[-1]) == pytest.approx((exp(centre - width), exp(centre + width)))
    assert chart.log_scale


def test_a_point_inside_the_band_is_ordinary_swing():
    chart = control_chart([*TWO_YEARS, 106.0], first_month=None)
    assert (chart.verdict, chart.rule, chart.direction, chart.since) == ("noise", None, 0, None)
    assert chart.signals == ()


@pytest.mark.parametrize(("value", "direction"), [(140.0, 1), (60.0, -1)])
def test_a_point_outside_the_band_is_a_signal(value: float, direction: int):
    chart = control_chart([*TWO_YEARS, value], first_month=None)
    assert (chart.verdict, chart.rule, chart.direction) == ("signal", "outside", direction)
    assert chart.signals == (24,)


def test_a_zero_or_a_loss_is_charted_without_logs():
    values = [value - 100 for value in TWO_YEARS]
    chart = control_chart([*values, 0.0], first_month=None)
    width = 2.66 * np.abs(np.diff(values)).mean()
    assert not chart.log_scale
    assert chart.upper[-1] - chart.centre[-1] == pytest.approx(width)
    assert control_chart([*values, -40.0], first_month=None).direction == -1


def test_eight_in_a_row_on_one_side_are_a_signal_that_says_since_when():
    values = [*TWO_YEARS, *[104.0] * 7]
    assert values[23] < 100
    before = control_chart(values, first_month=None)
    chart = control_chart([*values, 104.0], first_month=None)
    assert before.verdict == "noise"
    assert (chart.verdict, chart.rule, chart.direction, chart.since) == ("signal", "run", 1, 24)
    assert chart.signals == (31,)


def test_a_point_on_the_centre_breaks_a_run():
    values = [1.0, -1.0] * 12
    assert control_chart([*values, *[0.5] * 8], first_month=None).rule == "run"
    assert control_chart([*values, *[0.5] * 4, 0.0, *[0.5] * 4], first_month=None).verdict == "noise"


def test_later_points_do_not_move_the_band():
    short = control_chart([*TWO_YEARS, 100.0], first_month=None)
    long = control_chart([*TWO_YEARS, 100.0, 180.0, 95.0, 170.0, 60.0], first_month=None)
    assert long.lower[:25] == short.lower
    assert set(long.upper) == {short.upper[0]}


def test_what_was_said_of_a_month_stays_said():
    rng = np.random.default_rng(11)
    values = monthly(rng, 1, 72, noise=0.1, drop=0.3, drop_at=40)[0].tolist()
    whole = control_chart(values, first_month=1)
    for points in (30, 42, 50, 60):
        part = control_chart(values[:points], first_month=1)
        assert part.centre == pytest.approx(whole.centre[:points])
        assert part.signals == tuple(point for point in whole.signals if point < points)


def test_after_a_run_the_new_level_is_the_ordinary_one():
    moved = [*TWO_YEARS, *(1.05 * value for value in TWO_YEARS)]
    chart = control_chart(moved, first_month=None)
    assert chart.verdict == "noise"
    assert chart.centre[-1] == pytest.approx(1.05 * chart.centre[0], rel=0.01)
    assert chart.upper[-1] / chart.centre[-1] == pytest.approx(chart.upper[0] / chart.centre[0], rel=0.05)


def test_days_late_are_never_measured_in_logs_also_while_all_of_them_are_late():
    """One month paid before the due date must not change what is usual for the others."""
    late = [
        9.0,
        14,
        9,
        10,
        8.8,
        9,
        6,
        2.7,
        5.6,
        8.2,
        4.1,
        7.5,
        5.7,
        2.3,
        10,
        12.6,
        8.5,
        10.7,
        9.6,
        14,
        7.4,
        6,
        9,
        7,
        24.5,
    ]
    assert control_chart(late, first_month=None).log_scale
    found = control_chart(late, first_month=None, both_ways=True)
    assert (found.log_scale, found.verdict, found.direction) == (False, "signal", 1)
    assert found.upper[-1] - found.centre[-1] == pytest.approx(found.centre[-1] - found.lower[-1])


def test_the_owner_says_where_a_new_level_begins():
    values = [*TWO_YEARS, *(2 * value for value in SWING)]
    unasked = control_chart(values[:26], first_month=None)
    asked = control_chart(values, first_month=None, new_levels=[24])
    assert unasked.signals == (24, 25)
    assert asked.signals == ()
    assert asked.centre[-1] == pytest.approx(2 * asked.centre[0], rel=0.01)


def test_the_owner_may_choose_another_baseline():
    values = [*SWING, *(1.5 * value for value in SWING)]
    chart = control_chart([*values, 150.0], first_month=None, baseline=12)
    assert chart.centre[0] == pytest.approx(exp(np.log(SWING).mean()))
    assert 12 in chart.signals


def test_under_six_points_there_are_only_dots():
    chart = control_chart(SWING[:5], first_month=1)
    assert (chart.centre, chart.lower, chart.upper, chart.signals) == ((), (), (), ())
    assert (chart.verdict, chart.provisional) == ("early", False)


@pytest.mark.parametrize("points", [6, 11])
def test_from_six_to_eleven_points_the_band_is_provisional_and_nothing_alarms(points: int):
    chart = control_chart([*SWING[: points - 1], 900.0], first_month=1)
    assert len(chart.upper) == points
    assert (chart.verdict, chart.provisional, chart.signals) == ("early", True, ())


@pytest.mark.parametrize("points", [12, 23])
def test_from_twelve_points_only_a_point_outside_is_a_signal(points: int):
    outside = control_chart([*TWO_YEARS[: points - 1], 160.0], first_month=1)
    assert (outside.verdict, outside.provisional, outside.season) == ("signal", False, None)
    run = control_chart([*SWING[:4], *[103.0, 104.0] * 5], first_month=1, baseline=6)
    assert run.rule is None


def test_before_two_years_the_last_point_is_no_part_of_its_own_band():
    band = {control_chart([*SWING, last], first_month=None).upper[0] for last in (80.0, 100.0, 150.0)}
    assert len(band) == 1


def test_where_points_resemble_the_one_before_a_run_is_no_signal():
    slow = [100.0, 102.0, 104.0, 103.0, 105.0, 101.0, 99.0, 98.0, 96.0, 97.0, 95.0, 99.0] * 2
    chart = control_chart([*slow, *[102.0] * 9], first_month=None)
    assert chart.autocorrelated
    assert 24 + 7 not in chart.signals


def test_a_slow_drift_does_not_alarm_for_years():
    rng = np.random.default_rng(4)
    drift = [100 * exp(0.005 * month + 0.08 * rng.standard_normal()) for month in range(120)]
    chart = control_chart(drift, first_month=None)
    assert 0 < len(chart.signals) < 12
    assert chart.centre[-1] == pytest.approx(100 * exp(0.005 * 115), rel=0.08)


def test_a_seasonal_chart_shows_a_band_that_moves_with_the_months():
    chart = control_chart(seasonal(3), first_month=1)
    assert chart.season is not None
    assert (chart.season.years, chart.season.shrink) == (2, pytest.approx(1, abs=0.05))
    assert chart.centre[24] / chart.centre[29] == pytest.approx(exp(0.6), rel=0.05)
    assert chart.centre[24] == pytest.approx(chart.centre[0])


@pytest.mark.parametrize(("years", "wider"), [(2, 1.73), (3, 1.41), (4, 1.29), (5, 1.22)])
def test_a_season_learned_from_few_years_widens_the_band(years: int, wider: float):
    values = seasonal(years)
    chart = control_chart(values, first_month=1, baseline=12 * years)
    assert chart.season is not None
    months = np.tile(chart.season.index, years)
    ranges = np.abs(np.diff(np.log(values) - months))
    ordinary = ranges[ranges <= 3.268 * ranges.mean()].mean()
    width = np.log(chart.upper[0] / chart.centre[0])
    assert width / (2.66 * ordinary) == pytest.approx(1 + chart.season.shrink * (wider - 1), abs=0.005)


def test_a_december_that_is_always_high_is_no_signal_in_the_third_year():
    december = [100.0, 104.0, 98.0, 97.0, 103.0, 101.0, 96.0, 105.0, 99.0, 102.0, 100.0, 150.0]
    jitter = [1 + 0.02 * (-1) ** month for month in range(12)]
    values = [*december, *(value * by for value, by in zip(december, jitter, strict=True)), *december]
    assert control_chart(values, first_month=1).verdict == "noise"
    assert control_chart(values, first_month=None).rule == "outside"


def test_without_months_there_is_no_season_as_in_a_weekly_series():
    assert control_chart(seasonal(3), first_month=None).season is None


def test_a_series_that_never_moved_signals_when_it_does():
    assert control_chart([50.0] * 30, first_month=1).verdict == "noise"
    assert control_chart([*[50.0] * 30, 55.0], first_month=1).rule == "outside"


def test_one_rare_event_among_zeros_is_no_certainty_of_zeros():
    zeros = [0.0, 0.0, 1.0, 0.0, 0.0, 0.0] * 4
    chart = control_chart([*zeros, 0.0], first_month=None)
    assert chart.upper[-1] > chart.centre[-1]
    assert chart.verdict == "noise"


def test_one_chart_is_the_batch_of_one():
    values = monthly(np.random.default_rng(3), 40, 60, noise=0.15, amplitude=0.2, drop=0.2, drop_at=30)
    values[7] -= values[7].mean()
    batch = control_charts(values, first_month=1)
    for row, series in enumerate(values):
        chart = control_chart(series.tolist(), first_month=1)
        assert chart.upper == pytest.approx(batch.upper[row].tolist())
        assert chart.signals == tuple(np.flatnonzero(batch.outside[row] | batch.run[row]).tolist())
        assert chart.log_scale == batch.log_scale[row]


def test_what_is_no_number_no_month_or_no_baseline_is_refused():
    with pytest.raises(ValueError, match="finite"):
        control_chart([*TWO_YEARS, float("inf")], first_month=None)
    with pytest.raises(ValueError, match="month"):
        control_chart(TWO_YEARS, first_month=13)
    with pytest.raises(ValueError, match="baseline"):
        control_chart(TWO_YEARS, first_month=None, baseline=5)
