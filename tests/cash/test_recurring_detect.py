from datetime import date, timedelta
from decimal import Decimal
from random import Random

import pytest
from tests.cash.recurring_given import BANK, TODAY, each_month, every, in_order, moved

from houvast.cash.recurring import recurring_series
from houvast.cash.recurring.scoring import Found, held_against
from houvast.cash.recurring.simulate import simulate
from houvast.norms.payees import NOBODY


def test_a_rent_is_found_with_its_amount_and_day() -> None:
    rent = [moved(day, "-1200.00", communication="HUUR") for day in each_month(3, 13)]
    (series,) = recurring_series(in_order(rent), TODAY)
    assert (series.rhythm, series.amount, series.sign, series.day_rule.day) == ("month", Decimal("-1200.00"), -1, 3)
    assert (series.kind, series.state, series.yearly) == ("rent", "running", Decimal("-14400.00"))
    assert series.occurrences == tuple(one.key for one in rent)


@pytest.mark.parametrize(
    ("days", "rhythm"),
    [
        (every(7, 10), "week"),
        (every(14, 8), "fortnight"),
        (each_month(3, 6, first=date(2026, 6, 1)), "month"),
        ([date(2026, month, 3) for month in (1, 3, 5, 7, 9, 11)], "two_months"),
        ([date(2026, month, 3) for month in (1, 4, 7, 10)], "quarter"),
        ([date(2025, 9, 3), date(2026, 3, 3), date(2026, 9, 3)], "half_year"),
        ([date(2024, 9, 3), date(2025, 9, 3), date(2026, 9, 2)], "year"),
    ],
)
def test_each_rhythm_is_told_apart(days: list[date], rhythm: str) -> None:
    found = recurring_series(in_order([moved(day, "-50.00") for day in days]), TODAY)
    assert [series.rhythm for series in found] == [rhythm]


def test_who_has_no_name_and_no_bank_code_never_comes_back() -> None:
    cash = [moved(day, "800.00", None, None) for day in every(7, 30)]
    assert recurring_series(in_order(cash), TODAY) == ()


def test_bank_costs_come_back_by_their_code_alone() -> None:
    costs = [
        moved(day, "-14.50", None, None, kind="charges", communication=f"KOSTEN {day:%m/%Y}")
        for day in each_month(28, 12)
    ]
    (series,) = recurring_series(in_order(costs), TODAY)
    assert (series.kind, series.counterparty) == ("bank_fee", "KOSTEN")


def test_two_loans_at_one_bank_are_split_by_amount() -> None:
    small = [moved(day, "-450.00", communication="KREDIET 1") for day in each_month(5, 12)]
    large = [moved(day, "-1900.00", communication="KREDIET 2") for day in each_month(20, 12)]
    found = recurring_series(in_order(small, large), TODAY)
    assert {series.amount for series in found} == {Decimal("-450.00"), Decimal("-1900.00")}
    assert len({series.key for series in found}) == 2


def test_a_payment_in_and_a_payment_out_with_one_party_are_two_series() -> None:
    both = [moved(day, amount) for day in each_month(5, 12) for amount in ("-100.00", "250.00")]
    assert {series.sign for series in recurring_series(in_order(both), TODAY)} == {1, -1}


def test_a_retainer_that_comes_when_it_suits_is_one_a_month() -> None:
    days = [date(2026, month, day) for month, day in enumerate((4, 27, 8, 25, 3, 28, 6, 26, 5, 27), start=1)]
    (series,) = recurring_series(in_order([moved(day, "600.00") for day in days]), TODAY)
    assert (series.rhythm, series.amount) == ("month", Decimal("600.00"))


def test_amounts_that_vary_need_more_occurrences() -> None:
    amounts = ("-100.00", "-160.00", "-75.00", "-140.00", "-90.00", "-120.00")
    days = list(each_month(10, 6, first=date(2026, 6, 1)))
    bills = [moved(day, amount) for day, amount in zip(days, amounts, strict=True)]
    assert len(recurring_series(in_order(bills), TODAY)) == 1
    assert recurring_series(in_order(bills[-3:]), TODAY) == ()


def test_two_a_year_apart_count_only_when_they_are_about_the_same() -> None:
    last_year = moved(date(2025, 9, 3), "-300.00")
    assert len(recurring_series(in_order(last_year, moved(date(2026, 9, 4), "-312.00")), TODAY)) == 1
    assert recurring_series(in_order(last_year, moved(date(2026, 9, 4), "-400.00")), TODAY) == ()


def test_what_is_yearly_or_seen_three_times_is_marked_and_still_counts() -> None:
    yearly = [moved(date(year, 9, 3), "-300.00") for year in (2025, 2026)]
    (series,) = recurring_series(in_order(yearly), TODAY)
    assert series.state == "unsure"
    assert series.counts
    assert series.with_answer(confirmed=True).state == "running"
    assert not series.with_answer(confirmed=False).counts


def test_silence_of_one_and_a_half_periods_and_five_days_ends_a_series() -> None:
    rent = [moved(day, "-1200.00") for day in each_month(3, 11)]
    last = rent[-1].booking_date
    silent = timedelta(days=int(1.5 * 30.44 + 5))
    at_the_edge = sorted([*rent, moved(last + silent, "-1.00", "BE00", "Eenmalig")], key=lambda one: one.booking_date)
    beyond = [*rent, moved(last + silent + timedelta(days=1), "-1.00", "BE00", "Eenmalig")]
    later = last + timedelta(days=200)
    assert [one.state for one in recurring_series(at_the_edge, later)] == ["running"]
    assert [one.state for one in recurring_series(beyond, later)] == ["ended"]


def test_an_old_bank_file_ends_nothing() -> None:
    rent = [moved(day, "-1200.00") for day in each_month(3, 8)]
    assert [one.state for one in recurring_series(rent, TODAY + timedelta(days=300))] == ["running"]


def test_a_raised_rent_stays_one_series() -> None:
    amounts = ["-1000.00"] * 12 + ["-1035.00"] * 12 + ["-1071.00"] * 12
    days = each_month(1, 36, first=date(2023, 12, 1))
    (series,) = recurring_series(in_order([moved(*one) for one in zip(days, amounts, strict=True)]), TODAY)
    assert series.amount == Decimal("-1071.00")


def test_taxes_are_left_to_the_calendar() -> None:
    rsz = [moved(day, "-2000.00", "BE63679026181108", "RSZ") for day in each_month(5, 12)]
    assert recurring_series(in_order(rsz), TODAY) == ()
    assert len(recurring_series(in_order(rsz), TODAY, NOBODY)) == 1


def test_money_moved_between_own_accounts_is_no_series() -> None:
    by_name = [moved(day, "-500.00", "BE99", "Bob en co BV") for day in each_month(5, 12)]
    by_account = [moved(day, "500.00", BANK, "?")._replace(account="BE42") for day in each_month(6, 12)]
    assert recurring_series(in_order(by_name, by_account), TODAY, own_names=["Bob en Co"]) == ()


def test_other_currencies_and_reversals_are_left_out() -> None:
    dollars = [moved(day, "-500.00", currency="USD") for day in each_month(5, 12)]
    taken_back = [moved(day, "80.00", reversal=True) for day in each_month(7, 12)]
    assert recurring_series(in_order(dollars, taken_back), TODAY) == ()


def test_the_key_of_a_series_stays_when_a_month_is_added() -> None:
    loans = [moved(day, amount) for day in each_month(5, 12) for amount in ("-450.00", "-1900.00")]
    before = {one.amount: one.key for one in recurring_series(in_order(loans[:-2]), TODAY)}
    after = {one.amount: one.key for one in recurring_series(in_order(loans), TODAY)}
    assert before == after


def test_without_movements_nothing_is_found() -> None:
    assert recurring_series((), TODAY) == ()


@pytest.mark.parametrize("months", [12, 24])
def test_on_simulated_accounts_it_finds_enough_and_invents_little(months: int) -> None:
    alone, known = Found(0, 0, 0, 0), Found(0, 0, 0, 0)
    for seed in range(4):
        account = simulate(Random(seed), date(2026, 11, 1), months)
        alone += held_against(recurring_series(account.movements, TODAY, NOBODY), account.series, known=False)
        known += held_against(recurring_series(account.movements, TODAY), account.series, known=True)
    assert alone.recall >= 0.94
    assert known.recall >= 0.98
    assert min(alone.precision, known.precision) >= 0.92


def test_a_simulated_account_is_the_same_for_the_same_dice() -> None:
    assert simulate(Random(7), TODAY, 12) == simulate(Random(7), TODAY, 12)
    assert 900 <= len(simulate(Random(7), TODAY, 12).movements) <= 1300


def test_interest_that_differs_by_season_is_one_series() -> None:
    days = [date(year, month, 28) for year in (2023, 2024, 2025, 2026) for month in (3, 6, 9, 12)][:15]
    interest = [moved(day, f"{3 + day.month}.17", None, None, kind="interest") for day in days]
    assert [series.rhythm for series in recurring_series(in_order(interest), TODAY)] == ["quarter"]


@pytest.mark.parametrize(("behind", "state"), [(90, "running"), (110, "ended")])
def test_silence_is_counted_per_account_unless_the_account_was_closed(behind: int, state: str) -> None:
    last = TODAY - timedelta(days=behind)
    rent = [moved(day, "-1200.00")._replace(account="BE42") for day in every(30, 6, last=last)]
    assert [one.state for one in recurring_series(in_order(rent), TODAY)] == [state]
