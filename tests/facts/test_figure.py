"""An explanation comes to its figure."""

from decimal import Decimal

from houvast.facts.figure import ExplainedRow, Explanation, Figure
from houvast.facts.text import Text

WORDS = Text("Som", "Sum")


def explained(*amounts: int, how: str = "sum") -> Decimal:
    figure = Figure("x", Decimal(0), "eur", None, None, WORDS)
    rows = tuple(ExplainedRow("rij", None, Decimal(amount), ()) for amount in amounts)
    return Explanation(figure, WORDS, rows, how=how).total


def test_rows_add_up():
    assert explained(1, 2, 4) == 7


def test_of_a_middle_the_middle_row_is_taken():
    assert explained(1, 2, 40, how="median") == 2


def test_no_rows_come_to_nothing():
    assert explained() == explained(how="median") == 0
