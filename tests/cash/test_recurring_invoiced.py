from datetime import date, timedelta

import pytest
from tests.hand_ledger import TODAY, invoice, ledger, movement, pays

from houvast.cash.recurring import recurring_series
from houvast.cash.recurring.invoiced import expected, is_invoiced, without_invoiced
from houvast.facts.holidays import holidays_around
from houvast.facts.period import Period

PERIOD = Period(date(2026, 11, 25), date(2027, 2, 24))
HOLIDAYS = holidays_around(PERIOD)
CAROL = "name:carol"
DAYS = [date(2026, month, 15) for month in range(3, 12)]


def bills(direction: str = "purchase", beyond: int = 0):
    """A bill a month, each paid (beyond days late) on the 15th, and the movements and pairs."""
    sign = "-" if direction == "purchase" else ""
    found = []
    for day in DAYS:
        due = day - timedelta(days=beyond)
        one = invoice(
            f"A{day:%m}", "121.00", party=CAROL, direction=direction, issued=due - timedelta(days=30), due=due
        )
        moved = movement(f"m{day:%m}", f"{sign}121.00", day, party=CAROL)
        found += [one, moved, pays(moved, one)]
    return found


def to_come(due: date, direction: str = "purchase"):
    return invoice("OPEN", "121.00", party=CAROL, direction=direction, issued=due - timedelta(days=30), due=due)


def left(books) -> list[str]:
    series = recurring_series(books.movements, TODAY)
    return [str(one.day) for one in without_invoiced(series, books, PERIOD, HOLIDAYS)]


def test_a_cost_without_invoices_counts_every_time() -> None:
    books = ledger(*(movement(f"m{day:%m}", "-121.00", day, party=CAROL) for day in DAYS))
    assert left(books) == ["2026-12-15", "2027-01-15", "2027-02-15"]


@pytest.mark.parametrize("direction", ["purchase", "sale"])
def test_an_open_invoice_answers_for_the_day_it_falls_due(direction: str) -> None:
    books = ledger(*bills(direction), to_come(date(2026, 12, 18), direction))
    assert left(books) == ["2027-01-15", "2027-02-15"]


def test_one_open_invoice_answers_for_one_day_only() -> None:
    books = ledger(*bills(), to_come(date(2026, 12, 15)))
    (series,) = recurring_series(books.movements, TODAY)
    assert is_invoiced(series, books)
    assert len(expected([series], PERIOD, HOLIDAYS)) == 3
    assert len(left(books)) == 2


def test_without_an_open_invoice_an_invoiced_cost_counts_every_time() -> None:
    assert left(ledger(*bills())) == ["2026-12-15", "2027-01-15", "2027-02-15"]


def test_who_pays_a_month_late_has_the_invoice_answer_for_the_day_it_will_be_paid() -> None:
    books = ledger(*bills(beyond=30), to_come(date(2026, 11, 15)))
    assert left(books) == ["2027-01-15", "2027-02-15"]


def test_an_invoice_due_long_ago_answers_for_no_day() -> None:
    assert len(left(ledger(*bills(), to_come(date(2026, 9, 1))))) == 3


def test_a_series_with_some_paired_payments_only_is_not_invoiced() -> None:
    loose = [movement(f"x{day:%m}", "-121.00", day, party=CAROL) for day in DAYS[2:]]
    books = ledger(*bills()[:6], *loose, to_come(date(2026, 12, 15)))
    assert len(left(books)) == 3


def test_invoices_of_another_direction_have_nothing_to_do_with_it() -> None:
    assert len(left(ledger(*bills(), to_come(date(2026, 12, 15), "sale")))) == 3
