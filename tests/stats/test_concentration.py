"""On how few it rests: shares, effective numbers, the tail, the whale curve and elasticity."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.stats.concentration import Whale, concentration, effective_number, elasticity, tail, whale

amounts = st.lists(st.floats(0.01, 1e6), min_size=1, max_size=40)


@pytest.mark.parametrize(("given_amounts", "expected"), [([100] * 4, 4.00), ([970, 10, 10, 10], 1.18), ([7], 1.0)])
def test_the_effective_number_matches_the_anchors_of_the_method(given_amounts: list[float], expected: float):
    found = effective_number(given_amounts)
    assert found is not None
    assert round(found, 2) == expected


@pytest.mark.parametrize(("revenue", "units", "expected"), [(2.0, 2.6, 1.38), (1.10, 1.35, 3.15)])
def test_elasticity_matches_the_anchors_of_the_method(revenue: float, units: float, expected: float):
    found = elasticity(100, 100 * units, 1000, 1000 * revenue)
    assert found is not None
    assert round(found, 2) == expected


@pytest.mark.parametrize(
    ("revenue", "speaks"), [(1.0, False), (1.049, False), (1.05, True), (0.96, False), (0.95, True)]
)
def test_elasticity_speaks_only_when_revenue_moved_by_five_percent(revenue: float, speaks: bool):
    assert (elasticity(10, 12, 100, 100 * revenue) is not None) is speaks


def test_falling_revenue_with_more_kinds_is_a_negative_elasticity():
    found = elasticity(10, 12, 100, 80)
    assert found is not None
    assert found < 0


@pytest.mark.parametrize("nothing", range(4))
def test_elasticity_needs_something_on_all_four_sides(nothing: int):
    sides = [10.0, 12.0, 100.0, 200.0]
    sides[nothing] = 0.0
    assert elasticity(*sides) is None


def test_concentration_says_the_share_of_the_largest_and_how_many_there_really_are():
    found = concentration([10, 50, 30, 10])
    assert found is not None
    assert (found.top1, found.top3, found.top5) == pytest.approx((0.5, 0.9, 1.0))
    assert (found.hhi, found.effective) == pytest.approx((0.36, 1 / 0.36))
    assert (found.making_most, found.size) == (2, 4)


def test_eight_of_ten_equal_ones_make_eighty_percent():
    found = concentration([7] * 10)
    assert found is not None
    assert found.making_most == 8


def test_what_was_credited_more_than_invoiced_has_no_share():
    assert concentration([60, 40, 0, -20]) == concentration([60, 40])
    assert effective_number([60, 40, 0, -20]) == effective_number([60, 40])


@given(amounts)
def test_effective_numbers_lie_between_one_and_all(given_amounts: list[float]):
    found, kinds = concentration(given_amounts), effective_number(given_amounts)
    assert found is not None
    assert kinds is not None
    assert 1 - 1e-9 <= found.effective <= kinds + 1e-9 <= len(given_amounts) + 1e-6
    assert 1 <= found.making_most <= found.size == len(given_amounts)


def test_the_tail_is_the_share_that_gives_the_last_five_percent():
    assert tail([95, 1, 1, 1, 1, 1]) == pytest.approx(5 / 6)
    assert tail([25, 25, 25, 25]) == 0
    assert tail([60, 40, 10, -10]) == pytest.approx(2 / 4)


def test_the_whale_curve_rises_to_its_peak_and_falls_by_the_losses():
    found = whale([-2, 5, 4, 3])
    assert found == Whale(curve=pytest.approx((0.5, 0.9, 1.2, 1.0)), peak=pytest.approx(1.2), at=0.75)


def test_without_losses_the_peak_is_all_of_it():
    found = whale([1, 2, 3, 4])
    assert found is not None
    assert (found.peak, found.at) == (pytest.approx(1.0), 1.0)


@pytest.mark.parametrize("given_amounts", [[], [0, 0], [-5, 2]])
def test_without_a_result_there_is_no_curve_and_no_tail(given_amounts: list[float]):
    assert whale(given_amounts) is None
    assert tail(given_amounts) is None


@pytest.mark.parametrize("given_amounts", [[], [0, 0], [-5, -2]])
def test_without_a_sale_there_is_no_concentration(given_amounts: list[float]):
    assert concentration(given_amounts) is None
    assert effective_number(given_amounts) is None
