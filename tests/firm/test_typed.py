from decimal import Decimal

import pytest

from houvast.firm.typed import amount_of


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("15000", "15000"),
        ("15.000", "15000"),
        ("15.000,50", "15000.50"),
        ("15,000.50", "15000.50"),
        ("€ 2.500,5", "2500.5"),
        ("1.250.000", "1250000"),
        ("0,75", "0.75"),
        ("12.50", "12.50"),
        ("−40", "-40"),
        ("1 500", "1500"),
    ],
)
def test_an_amount_reads_as_it_was_meant(typed: str, amount: str) -> None:
    assert amount_of(typed) == Decimal(amount)


@pytest.mark.parametrize("typed", ["", "veel", "1.50.000", "1e9", "NaN", "12,345,6", "--5", "1.000.00,00"])
def test_words_that_leave_a_doubt_are_no_amount(typed: str) -> None:
    assert amount_of(typed) is None
