from datetime import date
from decimal import Decimal

from tests.cash.taxes_given import NORMS, TODAY, VAT_OFFICE, invoice, ledger, paid, planned, said

from houvast.cash.taxes import vat_rhythm
from houvast.cash.taxes.vat import vat_due, vat_parts
from houvast.facts.answers import FIRM, VAT_RHYTHM
from houvast.facts.figure import TooEarly
from houvast.facts.ledger import Firm
from houvast.facts.period import Period
from houvast.facts.question import Answer
from houvast.facts.work import DailyReceipt
from houvast.norms import Override

THIRD, FOURTH = Period(date(2026, 7, 1), date(2026, 10, 1)), Period(date(2026, 10, 1), date(2027, 1, 1))
MONTHLY = (Answer(VAT_RHYTHM, FIRM, "month"),)
OCTOBER = date(2026, 10, 6)


def sale(number: str, amount: str, day: date, **more):
    return invoice(number, amount, issued=day, **more)


def purchase(number: str, amount: str, day: date, **more):
    return invoice(number, amount, issued=day, direction="purchase", party="name:carol", **more)


def test_vat_is_what_sales_hold_less_what_purchases_hold() -> None:
    books = ledger(sale("V1", "1210.00", date(2026, 8, 3)), purchase("A1", "605.00", date(2026, 8, 5)))
    assert vat_due(books, THIRD, TODAY).so_far == Decimal("105.00")
    assert sum(part.amount for part in vat_parts(books, THIRD)) == Decimal("105.00")


def test_a_credit_note_counts_the_other_way() -> None:
    books = ledger(sale("V1", "1210.00", date(2026, 8, 3)), sale("C1", "-121.00", date(2026, 9, 3)))
    assert vat_due(books, THIRD, TODAY).so_far == Decimal("189.00")


def test_shifted_vat_weighs_nothing() -> None:
    shifted = purchase("A1", "1000.00", date(2026, 8, 5), net="1000.00")
    assert vat_due(ledger(shifted), THIRD, TODAY).so_far == 0


def test_only_invoices_dated_in_the_period_count() -> None:
    books = ledger(
        sale("V1", "121.00", date(2026, 6, 30)),
        sale("V2", "242.00", date(2026, 7, 1)),
        sale("V3", "363.00", date(2026, 10, 1)),
    )
    assert vat_due(books, THIRD, TODAY).so_far == Decimal("42.00")


def test_vat_of_an_advance_is_not_counted_again_on_the_last_invoice() -> None:
    last = sale("V2", "1210.00", date(2026, 9, 1))._replace(advance_net=Decimal(400), advance_gross=Decimal(484))
    books = ledger(sale("V1", "484.00", date(2026, 8, 1)), last)
    assert vat_due(books, THIRD, TODAY).so_far == Decimal("210.00")


def test_takings_count_with_their_rate() -> None:
    receipts = (DailyReceipt(date(2026, 8, 3), Decimal("121.00"), vat_rate=Decimal(21)),)
    books = ledger(purchase("A1", "60.50", date(2026, 8, 5)), receipts=receipts)
    assert vat_due(books, THIRD, TODAY).so_far == Decimal("10.50")


def test_invoices_in_another_currency_are_left_out() -> None:
    books = ledger(sale("V1", "121.00", date(2026, 8, 3)), sale("V2", "121.00", date(2026, 8, 4), currency="USD"))
    assert vat_due(books, THIRD, TODAY).so_far == Decimal("21.00")


def test_the_rest_of_a_running_quarter_goes_at_the_usual_pace() -> None:
    every_ten_days = [sale(f"V{n}", "121.00", date.fromordinal(TODAY.toordinal() - 10 * n)) for n in range(40)]
    due = vat_due(ledger(*every_ten_days), FOURTH, TODAY)
    assert due.so_far == Decimal("126.00")
    # 37 or 38 days are left, at 2.10 a day
    assert Decimal(195) < due.expected < Decimal(215)


def test_a_quarter_is_paid_on_the_25th() -> None:
    books = ledger(sale("V1", "1210.00", date(2026, 8, 3)))
    found = planned(books, "vat", today=OCTOBER, period=Period(OCTOBER, date(2026, 11, 1)))
    # 25 October 2026 is a Sunday and moves nothing since October 2025: the money leaves on Friday
    assert [(one.day, one.due, one.amount) for one in found] == [
        (date(2026, 10, 23), date(2026, 10, 25), Decimal("-210.00"))
    ]
    assert (found[0].verified, found[0].rule, found[0].basis) == (True, "vat_return_day_quarterly", "invoices")


def test_before_october_2025_a_quarter_moved_to_the_next_working_day() -> None:
    books = ledger(sale("V1", "1210.00", date(2019, 7, 3)))
    found = planned(books, "vat", today=date(2019, 10, 6), period=Period(date(2019, 10, 6), date(2019, 11, 1)))
    # 20 October 2019 is a Sunday
    assert [one.day for one in found] == [date(2019, 10, 21)]


def test_in_summer_the_day_is_marked_because_nobody_confirmed_the_rule() -> None:
    books = ledger(sale("V1", "1210.00", date(2026, 5, 3)))
    found = planned(books, "vat", today=date(2026, 7, 6), period=Period(date(2026, 7, 6), date(2026, 8, 1)))
    assert [(one.day, one.verified) for one in found] == [(date(2026, 7, 24), False)]


def test_a_month_is_paid_on_the_20th_or_the_next_working_day() -> None:
    books = ledger(sale("V1", "1210.00", date(2026, 11, 3)))
    found = planned(books, "vat", answers=MONTHLY, period=Period(TODAY, date(2026, 12, 31)))
    # 20 December 2026 is a Sunday
    assert said(found) == [("2026-12-21", "-210.00")]


def test_what_was_paid_is_not_planned_again() -> None:
    bill = sale("V1", "1210.00", date(2026, 8, 3))
    settled = paid(date(2026, 10, 23), "-210.00", VAT_OFFICE)
    assert planned(ledger(bill), "vat")[0].day == date(2026, 11, 25)
    assert all(one.due != date(2026, 10, 25) for one in planned(ledger(bill, settled), "vat"))


def test_a_firm_that_is_not_liable_pays_none() -> None:
    books = ledger(sale("V1", "1210.00", date(2026, 8, 3)), firm=Firm("Bob", None, vat_liable=False))
    assert planned(books, "vat") == []


def test_without_invoices_or_payments_the_day_is_known_and_the_amount_is_not() -> None:
    found = planned(ledger(), "vat")
    assert [one.due for one in found][-1] == date(2027, 1, 25)
    assert found[-1].amount == TooEarly(0, 1, "documents")


def test_when_the_invoices_do_not_tell_it_all_the_usual_payment_stands_in() -> None:
    bills = [sale(f"V{n}", "121.00", date(2026, month, 15)) for n, month in enumerate(range(1, 10))]
    settled = [paid(date(2026, month, 24), "-4000.00", VAT_OFFICE) for month in (4, 7, 10)]
    found = planned(ledger(*bills, *settled), "vat")
    assert [(one.amount, one.basis, one.label) for one in found] == [(Decimal(-4000), "past", "cash.tax_vat_usual")]


def test_vat_comes_back_only_where_it_came_back_before() -> None:
    bought = [purchase("A1", "605.00", date(2026, 5, 5)), purchase("A2", "1210.00", date(2026, 8, 5))]
    came_back = paid(date(2026, 9, 25), "105.00", VAT_OFFICE)
    assert planned(ledger(*bought), "vat_back") == []
    found = planned(ledger(*bought, came_back), "vat_back")
    # the second quarter's credit took 62 days after 25 July
    assert said(found) == [("2026-12-26", "210.00")]


def test_the_rhythm_is_what_she_said_else_what_she_paid_else_a_quarter() -> None:
    every_month = ledger(*(paid(date(2026, month, 20), "-100.00", VAT_OFFICE) for month in range(1, 11)))
    assert vat_rhythm(ledger(), (), NORMS, TODAY)[:] == (False, "default")
    assert vat_rhythm(every_month, (), NORMS, TODAY)[:] == (True, "bank")
    quarter = (Answer(VAT_RHYTHM, FIRM, "quarter"),)
    assert vat_rhythm(every_month, quarter, NORMS, TODAY)[:] == (False, "owner")


def test_the_owner_may_set_a_day_of_her_own() -> None:
    mine = NORMS.with_overrides([Override("vat_return_day_quarterly", Decimal(15), date(2026, 1, 1))])
    books = ledger(sale("V1", "1210.00", date(2026, 8, 3)))
    found = planned(books, "vat", today=OCTOBER, period=Period(OCTOBER, date(2026, 11, 1)), norms=mine)
    assert [one.day for one in found] == [date(2026, 10, 15)]


def test_the_rest_of_a_period_knows_the_season_once_there_is_a_year() -> None:
    """Twice as much in November and December: the coming December is expected above the pace of the year."""
    days = [date.fromordinal(TODAY.toordinal() - 7 * n) for n in range(1, 90)]
    steady = ledger(*(sale(f"V{n}", "121.00", day) for n, day in enumerate(days)))
    seasonal = ledger(*(sale(f"V{n}", "363.00" if day.month == 12 else "121.00", day) for n, day in enumerate(days)))
    rests = [due.expected - due.so_far for due in (vat_due(books, FOURTH, TODAY) for books in (steady, seasonal))]
    assert rests[1] > rests[0] * Decimal("1.5")
