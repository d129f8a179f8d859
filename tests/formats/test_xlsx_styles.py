"""Numbers of a column in one go are those of its cells one by one."""

from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from houvast.formats.xlsx_styles import number_cell, plain_numbers

WRITTEN = st.text("0123456789.-e\n +", max_size=14) | st.decimals(allow_nan=False, allow_infinity=False).map(str)


@given(st.lists(WRITTEN, min_size=1, max_size=4))
@example(["007", "1.5", "-0"])
@example(["5."])
@example([".5", "-.5"])
@example(["123456789012"])
@example(["1\n2"])
@example(["１"])
def test_many_numbers_at_once_are_those_of_each_cell(texts: list[str]) -> None:
    found = plain_numbers(texts)
    assert found is None or found == [number_cell(text) for text in texts]


def test_plain_digits_are_turned_at_once() -> None:
    assert plain_numbers(["7", "-12.50"]) == [Decimal(7), Decimal("-12.50")]
