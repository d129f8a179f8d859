"""Answers are written and read in one place."""

from datetime import date
from decimal import Decimal

import pytest

from houvast.facts.answers import (
    COLUMNS,
    MERGE,
    OPENING_BALANCE,
    ColumnsGiven,
    OpeningBalance,
    columns_given,
    columns_value,
    opening_balance_of,
    opening_balance_value,
    pair_sides,
    pair_subject,
)
from houvast.facts.ledger import Pair
from houvast.facts.question import Answer


def test_a_pair_is_known_by_both_its_sides():
    pair = Pair("BE01|2026-01-05|100.00|1", "kbo:1|invoice|2026-01-01|F1", Decimal(100), "amount", 0.7, "asked")
    assert pair_sides(pair_subject(pair)) == (pair.movement, pair.invoice)


def test_a_credit_note_set_off_is_known_by_the_credit_note():
    pair = Pair(None, "F1", Decimal(100), "credit note", 0.7, "asked", credit_note="C1")
    assert pair_sides(pair_subject(pair)) == ("C1", "F1")


def test_an_opening_balance_reads_back_as_it_was_given():
    balance = OpeningBalance(date(2026, 1, 31), Decimal("-12.50"))
    assert opening_balance_of(Answer(OPENING_BALANCE, "BE01", opening_balance_value(balance))) == balance


@pytest.mark.parametrize("value", ["", "2026-01-31", "31/1/2026 12", "2026-01-31 NaN", "2026-02-30 1"])
def test_what_is_no_balance_is_none(value: str):
    assert opening_balance_of(Answer(OPENING_BALANCE, "BE01", value)) is None


def test_the_columns_of_a_sheet_are_written_in_one_way_and_read_back() -> None:
    given = ColumnsGiven("hours", {2: "hours", 0: "day"})
    answer = Answer(COLUMNS, "f00d", columns_value(given))
    assert answer.value == "hours 0=day 2=hours"
    assert columns_given([answer, Answer(MERGE, "a", "b")]) == {"f00d": given}


@pytest.mark.parametrize("value", ["", "hours day", "hours 0=", "hours x=day", "hours 0=day 0", "hours ١=day", "a-b"])
def test_columns_that_are_none_are_no_answer(value: str) -> None:
    assert columns_given([Answer(COLUMNS, "f00d", value)]) == {}
