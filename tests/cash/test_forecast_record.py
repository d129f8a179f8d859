"""Forecasts are kept as they were made and held against what came."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from tests.cash.forecast_given import NORMS, shop, told
from tests.hand_ledger import TODAY, movement

from houvast.cash.forecast.judge import as_known, judge, origins_of, verdict
from houvast.cash.forecast.record import Held, Stored, from_json, record, rescaled, stored_of, to_json

MONDAY = date(2026, 1, 5)


def kept(made: date = MONDAY, opening: float = 1000.0, half: float = 100.0) -> Stored:
    closes = tuple(made + timedelta(days=6 + 7 * place) for place in range(13))
    return Stored(made, made, opening, closes, tuple((opening - half, opening, opening + half) for _ in closes))


def weeks_of(errors) -> list[Held]:
    return [
        Held(MONDAY + timedelta(weeks=place), MONDAY, -100.0, 0.0, 100.0, error) for place, error in enumerate(errors)
    ]


def test_a_kept_forecast_reads_back_as_it_was_told():
    stored = stored_of(told(shop()))
    assert from_json(to_json(stored)) == stored
    assert len(stored.bands) == 13
    assert stored.closes[0] == date(2026, 11, 29)


def test_the_balance_that_came_is_what_stood_there_and_what_moved():
    books = shop(movement("x", "-150.00", date(2026, 1, 20)), weeks=1)
    found = record([kept()], books, date(2026, 2, 1))
    assert (found.inside, found.weeks) == (2, 4)
    assert [one.came for one in found.held] == [1000.0, 1000.0, 850.0, 850.0]


def test_each_week_is_held_against_the_forecast_of_about_four_weeks_before():
    earlier, later = kept(MONDAY), kept(MONDAY + timedelta(weeks=3))
    found = record([later, earlier], shop(weeks=1), MONDAY + timedelta(weeks=6))
    made = {one.close: one.made for one in found.held}
    assert made[MONDAY + timedelta(days=27)] == earlier.made
    assert made[MONDAY + timedelta(days=41)] == later.made


def test_weeks_that_did_not_close_yet_do_not_count():
    assert record([kept()], shop(weeks=1), MONDAY + timedelta(days=5)).weeks == 0


def test_the_band_stays_until_half_a_year_shows_that_it_was_wrong():
    assert rescaled(weeks_of([500.0] * 25)) == 1.0
    assert rescaled(weeks_of([0.0, 50.0, 90.0, -90.0, 150.0] * 5 + [10.0])) == 1.0


def test_a_band_that_was_too_narrow_widens_and_one_too_wide_narrows():
    assert rescaled(weeks_of([150.0, -250.0] * 13)) > 1.5
    assert rescaled(weeks_of([10.0, -5.0] * 13)) < 1.0


def test_ten_made_up_weeks_hold_the_scale_back():
    assert rescaled(weeks_of([10_000.0] * 26)) == 3.0
    assert rescaled(weeks_of([0.0] * 26)) >= 0.5


def test_the_books_of_a_day_hold_nothing_of_later():
    books = shop()
    day = date(2026, 6, 1)
    known = as_known(books, day)
    assert max(one.booking_date for one in known.movements) <= day
    assert known.statements == ()


def test_the_judge_holds_every_origin_against_what_came():
    books = shop(weeks=104)
    assert all(day > books.movements[0].booking_date for day in origins_of(books))
    found = verdict(judge(books, NORMS, origins_of(books)[-4:-1], paths=300))
    assert found.origins == 3
    assert 0 <= found.coverage <= 1
    assert found.wape < found.rival_wape + 0.2
    with pytest.raises(ValueError, match="nothing"):
        verdict([])


def test_the_last_origin_is_today_minus_the_weeks_that_are_judged():
    days = origins_of(shop(weeks=104))
    assert days[-1] <= TODAY - timedelta(weeks=13)
    assert {(after - before).days for before, after in pairwise(days)} == {29}
    assert len({day.weekday() for day in days}) == 7
