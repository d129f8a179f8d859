from datetime import date, timedelta
from decimal import Decimal

import pytest
from tests.books.given import DAY, entry, statement, stored_statement

from houvast.books.assemble_bank import assemble_bank
from houvast.books.gaps import gaps


def month_of_statements() -> list[object]:
    balance, made = Decimal(0), []
    for number in range(24):
        day = DAY + timedelta(days=number)
        made.append(
            stored_statement(f"{number}", statement(str(number), str(balance), entry("10.00", day=day), day=day))
        )
        balance += 10
    return made


def claims(stored: object) -> object:
    return assemble_bank(stored, lambda _: None).statements  # type: ignore[arg-type]


def test_statements_that_follow_leave_no_gap() -> None:
    assert gaps(claims(month_of_statements())) == ()  # type: ignore[arg-type]


@pytest.mark.parametrize("missing", range(1, 23))
def test_every_missing_statement_is_found_with_what_went_unseen(missing: int) -> None:
    stored = month_of_statements()
    del stored[missing]
    (gap,) = gaps(claims(stored))  # type: ignore[arg-type]
    assert (gap.kind, gap.difference) == ("gap", Decimal("10.00"))
    assert gap.before.number == str(missing - 1)
    assert gap.after.number == str(missing + 1)


def test_statements_of_the_same_days_that_disagree_overlap() -> None:
    one = statement("1", "0.00", entry("10.00"))
    other = statement("2", "99.00", entry("5.00"))
    (gap,) = gaps(claims([stored_statement("a", one), stored_statement("b", other)]))  # type: ignore[arg-type]
    assert (gap.kind, gap.difference) == ("overlap", Decimal("89.00"))


def test_the_same_statement_in_two_files_is_no_overlap() -> None:
    stored = month_of_statements()
    assert gaps(claims([*stored, stored_statement("kopie", stored[3].statement)])) == ()  # type: ignore[arg-type, attr-defined]


def test_a_gap_names_its_days() -> None:
    stored = month_of_statements()
    del stored[5:8]
    (gap,) = gaps(claims(stored))  # type: ignore[arg-type]
    assert (gap.begin, gap.end) == (date(2026, 3, 6), date(2026, 3, 9))
