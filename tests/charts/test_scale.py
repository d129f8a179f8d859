"""Axes in round numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.charts.scale import scale, short_amount


@given(st.lists(st.floats(-1e7, 1e7).filter(lambda value: value == 0 or abs(value) > 1e-2), max_size=20))
def test_an_axis_holds_every_value_and_zero_in_a_few_steps(values: list[float]):
    axis = scale(values, 100, 0)
    assert axis.low <= min([0, *values]) + 1e-6 * axis.step
    assert axis.high >= max([0, *values]) - 1e-6 * axis.step
    assert 2 <= len(axis.ticks) <= 7


def test_an_axis_stands_in_round_numbers():
    assert scale([37_000], 100, 0).ticks == [0, 10_000, 20_000, 30_000, 40_000]


@pytest.mark.parametrize(
    ("value", "nl", "en"), [(40_000, "40k", "40k"), (2500, "2,5k", "2.5k"), (1_500_000, "1,5m", "1.5m"), (0, "0", "0")]
)
def test_amounts_along_the_axis_are_short(value: float, nl: str, en: str):
    assert (short_amount(value, "nl"), short_amount(value, "en")) == (nl, en)
