from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.books.units import DoesNotFit, cents, euros, micro, percent, points, quantity


@given(st.decimals(min_value=-(10**13), max_value=10**13, places=2))
def test_money_comes_back_to_the_cent(amount: Decimal) -> None:
    assert euros(cents(amount)) == amount


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=6))
def test_quantities_come_back_to_the_millionth(amount: Decimal) -> None:
    assert quantity(micro(amount)) == amount


@pytest.mark.parametrize("amount", ["0.001", "12.345", "1e30", "NaN", "Infinity"])
def test_an_amount_that_is_no_whole_number_of_cents_is_refused_aloud(amount: str) -> None:
    with pytest.raises(DoesNotFit):
        cents(Decimal(amount))


def test_a_quantity_too_large_for_a_table_is_refused_aloud() -> None:
    with pytest.raises(DoesNotFit):
        micro(Decimal(9999999999999))


def test_a_unit_price_keeps_six_decimals() -> None:
    assert micro(Decimal("0.12345650")) == 123457


def test_a_rate_is_kept_in_hundredths_of_a_percent() -> None:
    assert (points(Decimal(21)), percent(2100), percent(550)) == (2100, Decimal(21), Decimal("5.5"))


def test_a_quantity_reads_without_idle_zeros() -> None:
    assert [str(quantity(whole)) for whole in (2_000_000, 2_500_000, 100_000_000)] == ["2", "2.5", "100"]
