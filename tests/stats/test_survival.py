"""What the curve of chances says of things that happened, and of things that wait."""

import numpy as np
import pytest

from houvast.stats.survival import Curve, kaplan_meier, logistic_curve, smoothed, with_tail


def curve(days, happened, weights=None, first=0, last=9, **more) -> Curve:
    return kaplan_meier(
        np.array(days, float),
        np.array(happened, bool),
        np.ones(len(days)) if weights is None else np.array(weights, float),
        first,
        last,
        **more,
    )


def test_without_anything_waiting_it_is_the_shares():
    found = curve([2, 2, 3, 5], [True] * 4)
    assert found.mass == pytest.approx([0, 0, 0.5, 0.25, 0, 0.25, 0, 0, 0, 0])
    assert found.later == pytest.approx(0)


def test_matches_the_textbook_example_with_waiting_ones():
    # 1, 3+, 4, 5+, 5: S(1) = 4/5, S(4) = 4/5 x 2/3, S(5) = that x 1/2, as what waited on day 5 is at risk on day 5
    found = curve([1, 3, 4, 5, 5], [True, False, True, False, True])
    survival = 1 - found.cumulative[1:]
    assert survival[[0, 1, 3, 4, 5]] == pytest.approx([1, 0.8, 0.8, 0.8 * 2 / 3, 0.8 / 3])
    assert found.later == pytest.approx(0.8 / 3)


def test_what_waits_makes_the_rest_later_never_sooner():
    alone = curve([2, 3, 4], [True] * 3)
    with_waiting = curve([2, 3, 4, 3, 8], [True] * 3 + [False] * 2)
    assert (with_waiting.cumulative <= alone.cumulative + 1e-12).all()
    assert with_waiting.later > 0


def test_a_weight_of_two_is_the_same_as_twice():
    assert curve([2, 5], [True, False], [2, 1]).mass == pytest.approx(curve([2, 2, 5], [True, True, False]).mass)


def test_what_happened_before_the_first_day_counts_on_it_and_after_the_last_is_later():
    found = curve([-30, 40], [True, True])
    assert found.mass[0] == pytest.approx(0.5)
    assert found.later == pytest.approx(0.5)


def test_what_waits_since_before_the_first_day_says_nothing():
    assert curve([-5, 2], [False, True]).mass == pytest.approx(curve([2], [True]).mass)


def test_without_anything_it_is_all_later_or_what_was_believed():
    believed = logistic_curve(4, 1, 0, 9)
    assert curve([], []).later == 1
    found = curve([], [], pseudo=believed, pseudo_weight=5)
    assert found.mass == pytest.approx(believed.mass)
    assert found.later == pytest.approx(believed.later)


def test_what_was_believed_weighs_as_many_as_it_is_said_to():
    believed = Curve(0, np.eye(10)[8], 0.0)
    found = curve([2] * 15, [True] * 15, pseudo=believed, pseudo_weight=5)
    assert found.mass[[2, 8]] == pytest.approx([0.75, 0.25])


def test_smoothing_keeps_every_chance_and_the_middle():
    found = smoothed(curve([50, 50, 60], [True, True, False], last=100), 2.0)
    assert found.mass.sum() + found.later == pytest.approx(1)
    assert int(found.mass.argmax()) == 50
    assert found.mass[48] == pytest.approx(found.mass[52])
    at_the_edge = smoothed(curve([0], [True]), 2.0)
    assert at_the_edge.mass.sum() == pytest.approx(1)


def test_the_mean_of_what_happens_after_a_day():
    found = curve([2, 4, 9], [True] * 3)
    assert found.mean == pytest.approx(5)
    assert found.mean_beyond(np.array([-50.0, 1, 2, 4, 9, 99])) == pytest.approx([5, 5, 6.5, 9, 9, 9])


def test_the_logistic_curve_has_its_median_and_its_tail():
    found = logistic_curve(10.4, 21.5, -60, 180)
    assert 1 - found.cumulative[91 + 60] == pytest.approx(0.024, abs=0.001)
    assert found.cumulative[11 + 60] == pytest.approx(0.5, abs=0.01)
    assert found.mass.sum() + found.later == pytest.approx(1)


def test_beyond_what_was_seen_a_tail_halves_again_and_again():
    found = with_tail(curve([2, 5, 5], [True, True, False]), 6, 10, 400)
    assert found.mass[:6] == pytest.approx([0, 0, 1 / 3, 0, 0, 1 / 3])
    assert found.mass[6] == pytest.approx(1 / 30)
    assert found.mass[7] / found.mass[6] == pytest.approx(0.9)
    assert found.mass.sum() + found.later == pytest.approx(1)
    assert found.last == 400
