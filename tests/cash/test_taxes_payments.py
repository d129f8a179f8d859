from datetime import date
from decimal import Decimal

import pytest
from tests.cash.taxes_given import FUND, NORMS, RSZ, THIRTEEN_WEEKS, TODAY, ledger, paid, planned, said

from houvast.cash.taxes import regularisation_reserve, tax_payments
from houvast.cash.taxes.official import official_payments
from houvast.facts.figure import TooEarly
from houvast.facts.period import Period


def months(*pairs: tuple[int, int]) -> list[date]:
    return [date(year, month, 5) for year, month in pairs]


def test_social_security_goes_by_the_5th_as_a_year_before_at_todays_level() -> None:
    last_year = [paid(date(2025, month, 5), "-1000.00", RSZ) for month in (9, 10, 11, 12)]
    this_year = [paid(date(2026, month, 5), "-1100.00", RSZ) for month in (1, 2, 9, 10, 11)]
    found = planned(ledger(*last_year, *this_year), "social_security")
    assert said(found) == [("2026-12-04", "-1100.00"), ("2027-01-05", "-1100.00"), ("2027-02-05", "-1100.00")]


def test_the_balance_of_social_security_is_a_series_of_its_own() -> None:
    balances = [paid(date(2026, month, day), "-300.00", RSZ) for month, day in ((4, 30), (7, 31), (10, 30))]
    advances = [paid(date(2026, month, 5), "-1000.00", RSZ) for month in range(3, 12)]
    found = planned(ledger(*balances, *advances), "social_security")
    assert ("2027-01-29", "-300.00") in said(found)
    assert [one.rule for one in found if one.amount == Decimal(-300)] == ["social_security_balance_day"]


def test_an_employer_below_the_threshold_pays_the_balance_alone() -> None:
    balances = [paid(date(2026, month, day), "-900.00", RSZ) for month, day in ((4, 30), (7, 31), (10, 30))]
    assert said(planned(ledger(*balances), "social_security")) == [("2027-01-29", "-900.00")]


def test_a_firm_without_staff_has_no_lines_for_staff() -> None:
    assert [one.kind for one in tax_payments(ledger(), (), NORMS, TODAY, THIRTEEN_WEEKS)] == [
        "vat",
        "owner_social",
        "vat",
    ]


def test_withholding_tax_goes_by_the_15th_every_month_or_every_quarter() -> None:
    name = "FOD Financiën bedrijfsvoorheffing"
    monthly = ledger(*(paid(date(2026, month, 13), "-700.00", name) for month in range(1, 12)))
    quarterly = ledger(*(paid(date(2026, month, 14), "-1500.00", name) for month in (1, 4, 7, 10)))
    assert said(planned(monthly, "withholding_tax"))[:2] == [("2026-12-15", "-700.00"), ("2027-01-15", "-700.00")]
    assert said(planned(quarterly, "withholding_tax")) == [("2027-01-15", "-1500.00")]


def test_an_advance_of_company_tax_comes_where_it_came_last_year() -> None:
    books = ledger(paid(date(2025, 12, 19), "-5000.00", "Inningscentrum Dienst Voorafbetalingen"))
    found = planned(books, "tax_advance")
    # 20 December 2026 is a Sunday
    assert said(found) == [("2026-12-21", "-5000.00")]
    assert not found[0].verified
    assert planned(books, "tax_advance", period=Period(date(2027, 3, 1), date(2027, 5, 1))) == []


def test_the_owners_contributions_leave_before_the_quarter_ends() -> None:
    books = ledger(*(paid(date(2026, month, 28), "-1800.00", FUND) for month in (3, 6, 9)))
    assert said(planned(books, "owner_social")) == [("2026-12-31", "-1800.00")]


def test_unknown_contributions_are_no_zero() -> None:
    (found,) = planned(ledger(), "owner_social")
    assert (found.amount, found.basis, found.day) == (TooEarly(0, 1, "documents"), "unknown", date(2026, 12, 31))


def test_what_was_due_and_not_seen_goes_on_the_first_day() -> None:
    books = ledger(*(paid(date(2026, month, 5), "-1000.00", RSZ) for month in range(3, 11)))
    found = planned(books, "social_security")
    assert said(found)[0] == ("2026-11-25", "-1000.00")
    assert found[0].due == date(2026, 11, 5)


@pytest.mark.parametrize(
    ("day", "words", "kind"),
    [
        (date(2026, 10, 15), None, "withholding_tax"),
        (date(2026, 10, 9), None, "tax_advance"),
        (date(2026, 12, 18), None, "tax_advance"),
        (date(2026, 3, 27), None, "tax"),
        (date(2026, 3, 27), "voorafbetaling VA1", "tax_advance"),
        (date(2026, 3, 27), "BTW 2026/1", "vat"),
    ],
)
def test_the_tax_office_is_told_apart_by_words_else_by_day(day: date, words: str | None, kind: str) -> None:
    books = ledger(paid(day, "-500.00", "FOD Financiën Inning", words))
    assert [one.kind for one in official_payments(books)] == [kind]


def test_wages_that_leave_in_one_sum_are_expected_each_month() -> None:
    runs = [paid(date(2026, month, 27), "-9000.00", None, f"LONEN {month}") for month in range(4, 11)]
    assert said(planned(ledger(*runs, paid(TODAY, "-1.00", "Carol")), "wages"))[:2] == [
        ("2026-11-27", "-9000.00"),
        ("2026-12-28", "-9000.00"),
    ]


def test_a_wage_run_without_words_is_known_by_the_banks_code() -> None:
    runs = [paid(date(2026, month, 27), "-9000.00", None, None, bank_code="10105000") for month in range(4, 11)]
    assert len(planned(ledger(*runs, paid(TODAY, "-1.00", "Carol")), "wages")) == 3


def test_the_year_end_bonus_comes_a_year_later_at_todays_wages() -> None:
    then = [paid(date(2025, month, 27), "-8000.00", None, "LONEN") for month in (8, 9, 10)]
    now = [paid(date(2026, month, 27), "-8800.00", None, "LONEN") for month in (8, 9, 10)]
    bonus = paid(date(2025, 12, 18), "-7000.00", None, "EINDEJAARSPREMIES 12/2025")
    assert said(planned(ledger(*then, *now, bonus), "year_end_bonus")) == [("2026-12-18", "-7700.00")]


def test_a_bonus_that_left_already_is_not_planned_again() -> None:
    bonuses = [
        paid(date(year, month, 18), "-7000.00", None, "EINDEJAARSPREMIE") for year, month in ((2025, 12), (2026, 11))
    ]
    assert planned(ledger(*bonuses), "year_end_bonus") == []


def test_every_planned_payment_names_its_rule_and_its_documents() -> None:
    books = ledger(*(paid(date(2026, month, 5), "-1000.00", RSZ) for month in range(1, 12)))
    for one in planned(books, "social_security"):
        assert NORMS.norm(one.rule, one.day).source
        assert one.sources


def test_the_reserve_is_what_came_on_top_of_ordinary_quarters() -> None:
    quarters = [paid(date(year, month, 28), "-1800.00", FUND) for year in (2024, 2025, 2026) for month in (3, 6, 9, 12)]
    books = ledger(*quarters, paid(date(2025, 9, 15), "-3000.00", FUND))
    assert regularisation_reserve(books, date(2026, 12, 31)) == Decimal("1000.00")
    assert regularisation_reserve(ledger(*quarters[:4]), TODAY) == TooEarly(12, 36, "months")
    assert regularisation_reserve(ledger(), TODAY) == TooEarly(0, 36, "months")


def test_wages_that_stopped_are_not_expected() -> None:
    runs = [paid(date(2026, month, 27), "-9000.00", None, "LONEN") for month in range(1, 8)]
    assert planned(ledger(*runs, paid(TODAY, "-1.00", "Carol")), "wages") == []
