"""The thirteen weeks: what widens the band, what it says, and when it says nothing."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import numpy as np
import pytest
from tests.cash.forecast_given import NORMS, PATHS, item, sales, seen, shop, told
from tests.hand_ledger import TODAY, invoice, ledger

from houvast.cash.forecast.chance import chance_said
from houvast.cash.forecast.forecast import forecast
from houvast.cash.forecast.level import level_now, spread_of
from houvast.cash.forecast.simulate import paid_by_week, simulate
from houvast.cash.forecast.streams import Stream
from houvast.cash.forecast.values import KnownOnly, OwnerSaid
from houvast.cash.forecast.waiting import SHIFTS, Waiting
from houvast.facts.wording import say


def width(books) -> np.ndarray:
    found = told(books).balances
    return found[:, 4] - found[:, 0]


def open_sale(amount: str, party: str = "name:alice"):
    return invoice("open", amount, party=party, issued=TODAY - timedelta(days=20), due=TODAY + timedelta(days=10))


def test_the_same_books_give_the_same_answer():
    first, again = told(shop(*sales(8, late=10))), told(shop(*sales(8, late=10)))
    assert np.array_equal(first.balances, again.balances)
    assert first.chances == again.chances


def test_a_late_payer_moves_money_to_later_weeks():
    prompt = told(shop(*sales(20, late=-5), open_sale("30000.00"))).balances[:, 2]
    late = told(shop(*sales(20, late=30), open_sale("30000.00"))).balances[:, 2]
    assert late[2] < prompt[2] - 20000
    assert abs(late[12] - prompt[12]) < 5000


def test_a_payer_without_a_habit_widens_the_band():
    steady = width(shop(*sales(20, late=5), open_sale("30000.00")))
    wild = width(shop(*sales(20, late=(-15, 30, -5, 25, 0, 20, -10, 10)), open_sale("30000.00")))
    assert (wild > 15000).sum() > (steady > 15000).sum()
    assert wild.sum() > 1.2 * steady.sum()


def test_one_large_invoice_is_less_sure_than_ten_small_ones_of_ten_customers():
    half = np.full((SHIFTS, 10, 13), 0.5)
    names, groups = tuple("abcdefghij"), np.arange(10)
    small = Waiting(names, names, np.full(10, 100.0), groups, np.ones(10, dtype=bool), half)
    large = small._replace(amount=np.array([1000.0, *[0.0] * 9]))
    shift = np.arange(2000) * SHIFTS // 2000
    assert paid_by_week(large, shift, 1, 0)[:, 0].std() > 2 * paid_by_week(small, shift, 1, 0)[:, 0].std()


def test_invoices_of_one_customer_due_in_one_week_travel_together():
    half = np.full((SHIFTS, 2, 13), 0.5)
    apart = Waiting(("a", "b"), ("x", "y"), np.array([1.0, 1.0]), np.array([0, 1]), np.array([True, True]), half)
    together = apart._replace(group=np.array([0, 0]))
    shift = np.arange(4000) * SHIFTS // 4000
    assert set(paid_by_week(together, shift, 1, 0)[:, 0]) == {0.0, 2.0}
    assert 0.4 < (paid_by_week(apart, shift, 1, 0)[:, 0] == 1).mean() < 0.6


def test_what_is_drawn_one_by_one_follows_its_chances():
    by_week = np.broadcast_to(np.linspace(0.05, 0.65, 13), (SHIFTS, 1, 13)).copy()
    one = Waiting(("a",), ("x",), np.array([100.0]), np.array([0]), np.array([True]), by_week)
    paid = paid_by_week(one, np.arange(20_000) * SHIFTS // 20_000, 3, 0).mean(axis=0)
    assert paid == pytest.approx([5.0] * 13, abs=0.6)


def test_many_small_invoices_drawn_as_a_sum_have_the_same_mean_and_spread():
    rng = np.random.default_rng(5)
    rows = 1_200
    by_week = np.sort(rng.random((1, rows, 13)), axis=2).repeat(SHIFTS, axis=0)
    exact = Waiting(
        tuple(map(str, range(rows))),
        tuple(map(str, range(rows))),
        rng.uniform(50, 150, rows),
        np.arange(rows),
        np.ones(rows, dtype=bool),
        by_week,
    )
    shift = np.arange(2_000) * SHIFTS // 2_000
    one, many = paid_by_week(exact, shift, 1, 0), paid_by_week(exact._replace(exact=np.zeros(rows, bool)), shift, 1, 0)
    assert many.mean(axis=0) == pytest.approx(one.mean(axis=0), rel=0.01)
    assert many.std(axis=0) == pytest.approx(one.std(axis=0), rel=0.1)


def test_the_minimum_decides_what_is_too_low_and_what_is_needed():
    books = shop()
    without, careful = told(books), told(books, OwnerSaid(minimum=Decimal(20500)))
    assert without.floor == 0
    assert without.chances.below_floor == 0
    assert without.needed == 0
    assert careful.chances.below_floor > 0
    assert careful.needed == pytest.approx(20500 - careful.low.worst)


def test_a_credit_line_is_as_far_as_the_bank_lets_her_go():
    found = told(shop(balance="-3000.00"), OwnerSaid(credit_line=Decimal(10000)))
    assert found.floor == -10000
    assert found.chances.below_zero == 1
    assert found.chances.below_floor == found.chances.below_credit


def test_the_low_point_is_the_week_before_money_comes():
    heavy = seen(shop())
    heavy = replace(heavy, dated=(*heavy.dated, item(-15000, date(2026, 12, 16)), item(20000, date(2026, 12, 28))))
    found = forecast(heavy, TODAY, paths=PATHS)
    assert found.low.week == 3
    assert found.low.period.begin == date(2026, 12, 14)


def test_under_eight_weeks_of_statements_there_are_no_chances():
    early = shop(open_sale("5000.00"), weeks=8)
    found = forecast(seen(early), TODAY)
    assert isinstance(found, KnownOnly)
    assert found.have < found.need == 8
    (open_one,) = (one for one in found.items if one.kind == "receivable")
    assert (open_one.label, open_one.amount, open_one.sources[0].name) == ("Alice open", 5000.0, "open.xml")
    assert found.expected[-1] == pytest.approx(float(found.opening.amount) + sum(one.amount for one in found.items))


def test_without_any_balance_there_is_nothing_to_start_from():
    books = replace(shop(), statements=())
    found = forecast(seen(books), TODAY)
    assert isinstance(found, KnownOnly)
    assert (found.opening, found.expected) == (None, None)


def test_a_balance_of_two_months_ago_gives_no_chances():
    later = TODAY + timedelta(days=57)
    assert isinstance(forecast(seen(shop(), today=later), later), KnownOnly)


def test_an_empty_firm_and_one_with_invoices_alone_have_an_answer():
    for books in (ledger(), ledger(open_sale("100.00"))):
        found = forecast(seen(books), TODAY)
        assert isinstance(found, KnownOnly)
        assert found.have == 0


def test_a_short_history_keeps_the_band_wide():
    assert told(shop(weeks=20)).provisional
    assert not told(shop(weeks=80)).provisional
    assert spread_of(np.full(20, 100.0)) == 0.20
    assert spread_of(np.full(80, 100.0)) < 0.12


def test_a_firm_that_grows_is_expected_at_todays_level():
    grows = np.linspace(50, 150, 52)
    assert level_now(grows, grows) > 1.15
    assert level_now(np.full(52, 80.0), np.full(52, 80.0)) == pytest.approx(1)
    assert spread_of(np.concatenate([np.full(60, 100.0), np.full(60, 200.0)])) > 0.19


def test_the_inputs_of_another_day_are_refused():
    with pytest.raises(ValueError, match="another day"):
        forecast(seen(shop()), TODAY + timedelta(days=1))


def test_a_record_that_was_wrong_widens_the_band_around_the_same_middle():
    inputs = seen(shop())
    plain, wide = simulate(inputs, PATHS), simulate(replace(inputs, scale=2.0), PATHS)
    assert np.median(wide, axis=0) == pytest.approx(np.median(plain, axis=0))
    assert wide.std() > 1.5 * plain.std()


def test_new_sales_are_paid_in_pieces_not_as_an_average():
    past = np.full(52, 1000.0)
    kernel = np.array([0.5, 0.5, *[0.0] * 11])
    stream = Stream(1, past, np.ones(52, dtype=np.int64), 1.0, np.ones(13), kernel, 0.05)
    inputs = seen(shop())
    lumpy = replace(inputs, business=inputs.business._replace(sales=stream))
    smooth = replace(
        inputs, business=inputs.business._replace(sales=stream._replace(pieces=np.full(52, 500, dtype=np.int64)))
    )
    assert simulate(lumpy, PATHS)[:, 0].std() > simulate(smooth, PATHS)[:, 0].std()


@pytest.mark.parametrize(
    ("chance", "words"),
    [
        (0.0, "minder dan 1 kans op 100"),
        (0.01, "1 kans op 100"),
        (0.03, "3 kansen op 100"),
        (0.09, "1 kans op 11"),
        (0.166, "1 kans op 6"),
        (0.38, "ongeveer 2 op 5"),
        (0.5, "ongeveer 1 op 2"),
        (0.99, "bijna zeker"),
    ],
)
def test_a_chance_is_said_in_words(chance, words):
    said = chance_said(chance)
    assert say(said.text, "nl", said.values) == words


def test_no_chance_reads_as_a_percentage():
    for chance in np.linspace(0, 1, 201):
        said = chance_said(float(chance))
        assert "%" not in say(said.text, "nl", said.values)
    with pytest.raises(ValueError, match="between 0 and 1"):
        chance_said(1.2)


def test_the_norms_of_every_scenario_are_there():
    assert NORMS.value("cash_chance_limit", TODAY) == Decimal("0.1")
