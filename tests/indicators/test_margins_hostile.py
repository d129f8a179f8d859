"""Absurd lines, prices and sheets break nothing and are believed nowhere."""

from datetime import date
from decimal import Decimal

import pytest
from tests.hand_ledger import TODAY
from tests.indicators.given_lines import NORMS, books, bought, hours, line, sold

from houvast.facts.work import Appointment, StockItem, TillLine
from houvast.firm.people import Person
from houvast.indicators.margins.costing import costed
from houvast.indicators.margins.findings import findings
from houvast.indicators.margins.page import TABS, margins_page

AUGUST = date(2026, 8, 1)
MOST = "9999999999999"
KIM = (Person("kim", "Kim", cost_per_hour=Decimal(30)),)


@pytest.mark.parametrize(
    ("quantity", "price", "base"),
    [
        (MOST, MOST, "1"),
        ("0", "10", "1"),
        ("-5", "10", "1"),
        ("0.0000000001", "0.0000000001", "1"),
        (MOST, "0.0000000001", MOST),
        ("1", "-7", "1"),
    ],
)
def test_absurd_numbers_on_both_sides_still_make_a_page(quantity: str, price: str, base: str) -> None:
    given = books(
        bought("carol", date(2026, 6, 1), line("Helm", quantity, price, base=base), line("Pet", "1", "5")),
        *(
            sold("alice", AUGUST, line("Helm", quantity, price, base=base), line("Pet", quantity, "9"))
            for _ in range(4)
        ),
        stock=(StockItem("", "Pet", Decimal(0), None, "?", Decimal(MOST), Decimal(-1)),),
        hours=(hours(AUGUST, "Kim", "8", "Alice"), hours(AUGUST, "", "-1", ""), hours(AUGUST, "Kim", "8", "𝔄lice")),
        till_lines=(
            TillLine(AUGUST, "", Decimal(0), Decimal(-3)),
            TillLine(AUGUST, "Pet", Decimal(quantity), Decimal(1)),
        ),
        appointments=(Appointment(AUGUST, "", None, None, Decimal(-4)), Appointment(AUGUST, "***", "x", "---", None)),
        people=KIM,
    )
    for tab in TABS:
        assert margins_page(given.ledger, given.own, TODAY, NORMS, tab=tab).pages >= 1
    findings(*given)


def test_a_stock_list_with_a_comma_in_the_wrong_place_is_not_believed() -> None:
    """€ 30 became € 3.000: a cost of many times the price is another thing."""
    given = books(
        *(sold("alice", AUGUST, line("Helm", "10", "50")) for _ in range(4)),
        stock=(StockItem("A1", "Helm", Decimal(10), AUGUST, "C62", Decimal(3000)),),
    )
    assert {one.known for one in costed(*given)} == {None}
    assert findings(*given) == ()
