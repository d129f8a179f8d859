"""The middle and other quantiles, each value for its weight."""

from statistics import median as plain_median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.stats.spread import median, quantile

numbers = st.lists(st.integers(-1000, 1000).map(float), min_size=1, max_size=30)


@given(numbers)
def test_the_middle_without_weights_is_the_usual_median(values: list[float]):
    assert median(values) == plain_median(values)


@given(
    st.lists(st.tuples(st.integers(-50, 50).map(float), st.integers(1, 5)), min_size=1, max_size=12), st.floats(0, 1)
)
def test_a_whole_weight_counts_as_so_many_times_the_value(pairs: list[tuple[float, int]], share: float):
    repeated = [value for value, times in pairs for _ in range(times)]
    assert quantile([value for value, _ in pairs], share, [times for _, times in pairs]) == quantile(repeated, share)


@pytest.mark.parametrize(("share", "expected"), [(0.0, 1), (0.5, 3), (0.79, 4), (0.8, 4.5), (0.81, 5), (1.0, 5)])
def test_a_quantile_lies_halfway_where_the_share_falls_between_two_values(share: float, expected: float):
    assert quantile([5, 1, 4, 2, 3], share) == expected


def test_a_value_without_weight_is_not_there():
    assert median([1, 100, 3], [1, 0, 1]) == 2
    assert quantile([100, 1], 1.0, [0, 1]) == 1


def test_a_heavy_value_is_the_middle():
    assert median([1, 2, 30], [1, 1, 5]) == 30


def test_nothing_has_no_middle():
    assert median([]) is None
    assert median([3], [0]) is None


def test_each_value_needs_its_weight_and_a_share_lies_within_one():
    with pytest.raises(ValueError):
        quantile([1, 2], 0.5, [1])
    with pytest.raises(ValueError):
        quantile([1, 2], 80)
