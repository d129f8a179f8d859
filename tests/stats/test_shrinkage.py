"""Means of few values are pulled towards the mean of all."""

from math import isclose, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.stats.shrinkage import shrunk_means
from houvast.stats.simulate_buyers import margins

LEVELS = st.lists(st.lists(st.integers(-100, 100).map(float), max_size=6), min_size=1, max_size=8).filter(any)


def test_matches_the_balanced_case_worked_by_hand():
    """Within variance 2, so 1 per mean; means 2, 6, 10 vary by 16; between 15; pull 15/16."""
    low, middle, high = shrunk_means([[1, 3], [5, 7], [9, 11]])
    assert (low.raw, middle.raw, high.raw) == (2, 6, 10)
    assert (low.mean, middle.mean, high.mean) == pytest.approx((2.25, 6, 9.75))
    assert low.se == pytest.approx(sqrt(15 / 16 + (1 / 16) ** 2 * 16 / 3))
    assert (low.n, high.n) == (2, 2)


def test_the_fewer_values_the_harder_the_pull():
    many, few, spread = shrunk_means([[8, 10, 12, 8, 10, 12], [9, 11], [-10, -8, -12]])
    assert spread.mean < few.mean < many.mean < 10
    assert few.se > many.se


def test_a_group_of_one_value_leans_on_the_spread_within_the_others():
    *_, one = shrunk_means([[1, 3], [5, 7], [9]])
    assert (one.raw, one.n) == (9, 1)
    assert 6 < one.mean < 9
    assert one.se > shrunk_means([[1, 3], [5, 7], [8, 10]])[2].se


def test_a_group_without_values_gets_the_mean_of_all_and_the_widest_error():
    *others, none = shrunk_means([[1, 3], [5, 7], [9, 11], []])
    assert (none.raw, none.n) == (None, 0)
    assert none.mean == pytest.approx(6)
    assert none.se > max(one.se for one in others)
    assert [one.mean for one in others] == [one.mean for one in shrunk_means([[1, 3], [5, 7], [9, 11]])]


def test_one_value_each_cannot_tell_noise_from_difference():
    assert [one.mean for one in shrunk_means([[1], [3], [8]])] == pytest.approx([4, 4, 4])


def test_groups_that_differ_no_more_than_noise_are_all_the_same():
    first, second = shrunk_means([[0, 10], [1, 11]])
    assert first.mean == second.mean == pytest.approx(5.5)


def test_values_without_noise_are_believed():
    first, second = shrunk_means([[1, 1], [3, 3, 3]])
    assert (first.mean, second.mean) == pytest.approx((1, 3))
    assert (first.chance_below(2), second.chance_below(2)) == (1, 0)


def test_all_the_same_value_is_that_value():
    assert [one.mean for one in shrunk_means([[2, 2], [2]])] == pytest.approx([2, 2])


def test_the_chance_below_is_half_at_the_mean_and_grows_with_the_threshold():
    low, *_ = shrunk_means([[1, 3], [5, 7], [9, 11]])
    assert low.chance_below(low.mean) == 0.5
    assert low.chance_below(0) < low.chance_below(2) < low.chance_below(4)
    assert low.chance_below(low.mean + 1.2816 * low.se) == pytest.approx(0.9, abs=1e-4)


def test_a_weight_says_how_much_a_value_counts_in_its_mean():
    weighted, *_ = shrunk_means([[0, 10], [5, 6], [1, 2]], [[3, 1], [1, 1], [1, 1]])
    assert weighted.raw == 2.5
    assert weighted.n == 2


def test_a_mean_that_hangs_on_one_heavy_value_is_pulled_harder():
    even, *_ = shrunk_means([[19, 21], [5, 7], [1, 3]])
    heavy, *_ = shrunk_means([[20, 20.5], [5, 7], [1, 3]], [[99, 1], [1, 1], [1, 1]])
    assert even.raw == 20 < heavy.raw
    assert heavy.mean < even.mean
    assert heavy.se > even.se


@given(LEVELS, st.floats(0.01, 1000))
def test_equal_weights_of_any_size_are_no_weights(groups: list[list[float]], weight: float):
    plain, equal = shrunk_means(groups), shrunk_means(groups, [[weight] * len(values) for values in groups])
    for one, other in zip(plain, equal, strict=True):
        assert isclose(one.mean, other.mean, rel_tol=1e-6, abs_tol=1e-6)
        assert isclose(one.se, other.se, rel_tol=1e-4, abs_tol=1e-4)


@given(LEVELS)
def test_a_shrunk_mean_lies_between_the_lowest_and_the_highest_value(groups: list[list[float]]):
    values = [value for group in groups for value in group]
    for one in shrunk_means(groups):
        assert min(values) - 1e-6 <= one.mean <= max(values) + 1e-6
        assert one.se >= 0
        assert 0 <= one.chance_below(0) <= 1


def test_no_groups_no_answer_and_groups_without_any_value_are_refused():
    assert shrunk_means([]) == ()
    with pytest.raises(ValueError):
        shrunk_means([[], []])
    with pytest.raises(ValueError):
        shrunk_means([[1, 2]], [[1]])
    with pytest.raises(ValueError):
        shrunk_means([[1, 2]], [[1, -1]])


@pytest.mark.parametrize("customers", [40, 100])
def test_shrunk_margins_come_closer_and_the_loss_flag_is_right(customers: int):
    """The bars of NUMBERS 7: RMSE at most 0.80 of raw, P(m < 0) > 0.8 right in four of five."""
    rng = np.random.default_rng(7)
    raw_off, shrunk_off, right = [], [], []
    for _ in range(12_000 // customers):
        seen = margins(rng, customers)
        for truth, one in zip(seen.truth, shrunk_means(seen.lines), strict=True):
            assert one.raw is not None
            raw_off.append((one.raw - truth) ** 2)
            shrunk_off.append((one.mean - truth) ** 2)
            if one.chance_below(0.0) > 0.8:
                right.append(truth < 0)
    assert sqrt(np.mean(shrunk_off)) <= 0.80 * sqrt(np.mean(raw_off))
    assert len(right) > 20
    assert np.mean(right) >= 0.8
