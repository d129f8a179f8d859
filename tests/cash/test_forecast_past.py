"""What an ordinary week brings, when it is paid, and on which days."""

from datetime import date, timedelta

import numpy as np
import pytest
from tests.cash.forecast_given import NORMS, sales, seen, shop
from tests.hand_ledger import TODAY, invoice, ledger, movement, statement

from houvast.cash.forecast.kernel import kernel
from houvast.cash.forecast.level import Paid, usual_months
from houvast.cash.forecast.past import past_of
from houvast.cash.forecast.waiting import SHIFTS, shift_days, shifted, waiting_of, weekdays_of
from houvast.cash.forecast.weeks import ends_of, weeks_from
from houvast.cash.payments.history import payment_history
from houvast.cash.payments.model import fit
from houvast.cash.payments.prior import prior_of
from houvast.cash.payments.waiting import open_invoices

FRIDAY = date(2026, 11, 27)


def model_of(books, today=TODAY):
    return fit(payment_history(books, "sale", today), prior_of(NORMS, today))


def waiting(books, today=TODAY):
    model = model_of(books, today)
    every = shifted(model, open_invoices(books, "sale", today), today)
    return waiting_of(every, ends_of(weeks_from(today), today), weekdays_of(payment_history(books, "sale", today)))


def test_what_the_bank_never_sees_paid_is_not_expected_of_new_sales():
    irregular = sales(40, late=(-15, 30, -5, 25, 0, 20, -10, 11))
    half = [one for place, one in enumerate(irregular) if place // 3 % 2 or not place % 3]
    whole, part = seen(shop(*irregular)), seen(shop(*half))
    ratio = part.business.sales.past.sum() / whole.business.sales.past.sum()
    assert ratio == pytest.approx(0.5, abs=0.1)


def test_a_week_counts_when_the_bank_is_known_for_all_of_it():
    books = ledger(movement("a", "5.00", date(2026, 11, 4)), movement("b", "5.00", date(2026, 11, 22)))
    assert past_of(books, date(2026, 11, 22), TODAY).mondays == (date(2026, 11, 9), date(2026, 11, 16))
    assert past_of(books, date(2026, 11, 21), TODAY).mondays == (date(2026, 11, 9),)
    assert past_of(ledger(), TODAY, TODAY).mondays == ()


def test_invoices_that_were_not_given_yet_are_no_weeks_without_sales():
    books = shop(*sales(60, late=5, every=7))
    last = max(one.issue_date for one in books.invoices)
    assert past_of(books, TODAY, TODAY).mondays[-1] <= last
    assert seen(books).business.sales.past[-1] > 0


def test_new_invoices_of_late_payers_come_in_later_weeks():
    middles = []
    for late in (-10, 30):
        books = shop(*sales(30, late=late))
        shares = kernel(model_of(books), books.invoices, TODAY)
        middles.append(int(np.searchsorted(np.cumsum(shares), shares.sum() / 2)))
    assert middles == [3, 9]


def test_nobody_pays_in_the_weekend():
    owed = invoice("o", "500.00", issued=date(2026, 10, 4), due=date(2026, 11, 3))
    read = statement("20000.00", FRIDAY, opening="20000.00")
    # these were paid on Tuesday, Wednesday and Thursday
    books = shop(*sales(30, late=24), owed, read)
    assert waiting(books, FRIDAY).expected()[0, 0] == 0
    assert waiting(books, FRIDAY).expected()[0, 1] > 0.5


def test_a_month_in_which_all_are_early_heaps_nothing_on_the_first_day():
    owed = [
        invoice(
            f"o{place}", "500.00", issued=TODAY - timedelta(days=40 - place), due=TODAY - timedelta(days=10 - place)
        )
        for place in range(20)
    ]
    found = waiting(shop(*sales(30, late=20), *owed))
    early, usual, late = found.by_week[0, :, 0], found.by_week[SHIFTS // 2, :, 0], found.by_week[-1, :, 0]
    assert early.sum() > usual.sum() > late.sum()
    assert late.sum() > 0


def test_the_eight_shifts_lie_around_nothing():
    assert shift_days(3.0).tolist() == [-5, -3, -1, 0, 0, 1, 3, 5]
    assert shift_days(0.0).tolist() == [0] * SHIFTS


def test_an_ordinary_december_is_known_after_two_years_only():
    days = [date(2024 + month // 12, month % 12 + 1, 15) for month in range(24)]
    paid = [Paid(day, 300.0 if day.month == 12 else 100.0) for day in days]
    mondays = [date(2024, 1, 1) + timedelta(weeks=week) for week in range(105)]
    index = usual_months(paid, mondays)
    assert index.argmax() == 11
    assert index[11] > 0.8
    assert not usual_months(paid, mondays[:90]).any()
