from datetime import date, datetime, time
from decimal import Decimal

import pytest

from houvast.formats.written_values import day_of, decimal_mark, hours_of, month_first, number_of, time_of


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.234,56", "1234.56"),
        ("1 234,56", "1234.56"),
        ("1\u00a0234,56", "1234.56"),
        ("1\u202f234,56", "1234.56"),
        ("1'234,56", "1234.56"),
        ("12,50-", "-12.50"),
        ("(99,00)", "-99.00"),
        ("€ 12,5", "12.5"),
        ("12,5 €", "12.5"),
        ("EUR 12", "12"),
        ("-€ 5,00", "-5.00"),
        ("−5", "-5"),
        ("21%", "21"),
        ("+31070,11", "31070.11"),
        (",5", "0.5"),
    ],
)
def test_amounts_are_read_as_belgians_write_them(text: str, number: str) -> None:
    assert number_of(text) == Decimal(number)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "NaN",
        "1e400",
        "1_000",
        "١٢",
        "12.34,5",
        "1.23,4",
        "+32475123456",
        "ART5",
        "12 stuks",
        "1,2,3",
        "9" * 14,
    ],
)
def test_what_is_no_number_stays_none(text: str) -> None:
    assert number_of(text) is None


def test_a_point_as_decimal_mark_is_read_where_the_column_says_so() -> None:
    assert number_of("1,525.00", ".") == Decimal("1525.00")
    assert number_of("1,525.00", ",") is None


@pytest.mark.parametrize(
    ("lines", "mark"),
    [
        ("1.000\n12,50", ","),
        ("1,000\n12.50", "."),
        ("1.000\n2.500", None),
        ("1.234.567", ","),
        ("0.125", "."),
        ("Jan\n12", None),
    ],
)
def test_a_column_tells_its_decimal_mark_or_not(lines: str, mark: str | None) -> None:
    assert decimal_mark(lines) == mark


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("02/03/2026", date(2026, 3, 2)),
        ("2/3/26", date(2026, 3, 2)),
        ("31-12-2025", date(2025, 12, 31)),
        ("2.3.2026", date(2026, 3, 2)),
        ("2026-03-02", date(2026, 3, 2)),
        ("2026-03-02T00:00:00", date(2026, 3, 2)),
        ("ma 2/3/2026", date(2026, 3, 2)),
        ("2 maart 2026", date(2026, 3, 2)),
        ("1 août 2026", date(2026, 8, 1)),
        ("02/03/2026 14:30", datetime(2026, 3, 2, 14, 30)),  # noqa: DTZ001 - as a sheet says it, without a zone
    ],
)
def test_days_are_read_as_people_write_them(text: str, day: date) -> None:
    assert day_of(text) == day


@pytest.mark.parametrize("text", ["31/02/2026", "13/13/2026", "1.234,56", "12:30", "geen"])
def test_what_is_no_day_stays_none(text: str) -> None:
    assert day_of(text) is None


def test_the_month_stands_first_only_where_it_cannot_be_otherwise() -> None:
    assert month_first(["12/15/2018", "01/02/2018"])
    assert not month_first(["01/02/2018", "03/04/2018"])
    assert not month_first(["15/12/2018", "12/15/2018"])


@pytest.mark.parametrize(
    "text", ["7,5", "7:30", "7u30", "7h30", "7 u 30", "7 uur 30", "450 min", "450 minuten", "7,5 u", "07:30"]
)
def test_seven_and_a_half_hours_in_every_spelling(text: str) -> None:
    assert hours_of(text) == Decimal("7.5")


def test_hours_of_excel_are_hours_too() -> None:
    assert hours_of(Decimal("7.5")) == Decimal("7.5")
    assert hours_of(time(7, 30)) == Decimal("7.5")
    assert hours_of("30:15") == Decimal("30.25")
    assert hours_of("8u") == Decimal(8)


@pytest.mark.parametrize("text", ["halve dag", "ziek", "", "7u75"])
def test_hours_that_say_nothing_are_none(text: str) -> None:
    assert hours_of(text) is None


def test_a_time_of_day_is_read_alone_and_beside_a_day() -> None:
    assert time_of("14u30") == time_of("14:30") == time(14, 30)
    assert time_of(datetime(2026, 3, 2, 14, 30)) == time(14, 30)  # noqa: DTZ001 - as a sheet says it
    assert time_of("25:00") is None
