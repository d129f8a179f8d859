import random
from datetime import date, timedelta
from decimal import Decimal

import pytest
from tests.books.given import DAY, entry, statement, stored_statement

from houvast.books.assemble_bank import assemble_bank
from houvast.books.gaps import gaps
from houvast.facts.bank import Balance


def amount_of(number: int) -> Decimal:
    """Each statement moves another amount, now in, now out."""
    return Decimal("10.01") * (number + 1) * (-1 if number % 3 == 2 else 1)


def month_of_statements() -> list[object]:
    balance, made = Decimal("500.00"), []
    for number in range(24):
        day = DAY + timedelta(days=number)
        moved = entry(str(amount_of(number)), day=day)
        made.append(stored_statement(f"{number}", statement(str(number), str(balance), moved, day=day)))
        balance += amount_of(number)
    return made


def claims(stored: object) -> object:
    return assemble_bank(stored, lambda _: None).statements  # type: ignore[arg-type]


def test_statements_that_follow_leave_no_gap() -> None:
    assert gaps(claims(month_of_statements())) == ()  # type: ignore[arg-type]


@pytest.mark.parametrize("missing", range(1, 23))
def test_every_missing_statement_is_found_with_its_amount_and_its_days(missing: int) -> None:
    stored = month_of_statements()
    del stored[missing]
    (gap,) = gaps(claims(stored))  # type: ignore[arg-type]
    assert (gap.kind, gap.difference) == ("gap", amount_of(missing))
    assert (gap.before.number, gap.after.number) == (str(missing - 1), str(missing + 1))
    # the balance is known at the close of the day before, and again at the opening of the day after
    assert (gap.begin, gap.end) == (DAY + timedelta(days=missing - 1), DAY + timedelta(days=missing))


@pytest.mark.parametrize("missing", [0, 23])
def test_before_the_first_and_after_the_last_statement_nothing_is_missed(missing: int) -> None:
    stored = month_of_statements()
    del stored[missing]
    assert gaps(claims(stored)) == ()  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["coda", "camt", "mt940"])
def test_a_statement_that_went_is_missed_in_every_format_and_any_order(kind: str) -> None:
    stored = [one._replace(origin=one.origin._replace(kind=kind)) for one in month_of_statements()]  # type: ignore[attr-defined]
    random.Random(kind).shuffle(stored)
    gone = next(one for one in stored if one.statement.number == "11")
    stored.remove(gone)
    (gap,) = gaps(claims(stored))  # type: ignore[arg-type]
    assert gap.difference == amount_of(11)


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


def test_a_balance_that_comes_back_by_chance_hides_no_missing_statement() -> None:
    days = [DAY + timedelta(days=number) for number in range(5)]
    moved = ("100.00", "-100.00", "40.00", "-40.00", "7.00")
    made, balance = [], Decimal(0)
    for day, amount in zip(days, moved, strict=True):
        made.append(stored_statement(str(day), statement(None, str(balance), entry(amount, day=day), day=day)))
        balance += Decimal(amount)
    del made[2:4]
    assert gaps(claims(made)) == ()  # what went nets to nothing and the balances chain: no balance can tell
    del made[1]
    made.insert(1, stored_statement("3", statement(None, "0.00", entry("40.00", day=days[2]), day=days[2])))
    found = gaps(claims(made))  # type: ignore[arg-type]
    assert [(gap.begin, gap.difference) for gap in found] == [(DAY, Decimal("-100.00")), (days[2], Decimal("-40.00"))]


def test_a_month_beside_its_days_leaves_no_gap_however_its_first_day_is_dated() -> None:
    days = month_of_statements()
    entries = [one.statement.entries[0] for one in days[10:20]]  # type: ignore[attr-defined]
    first, last = days[10].statement, days[19].statement  # type: ignore[attr-defined]
    for opened in (DAY + timedelta(days=9), DAY + timedelta(days=10)):
        opening = Balance(opened, first.opening.amount)
        whole = last._replace(number="M", opening=opening, entries=tuple(entries))
        assert gaps(claims([*days, stored_statement("maand", whole, "camt")])) == ()  # type: ignore[arg-type]
