"""Each fixed figure on a ledger made by hand: its value, its verdict, and where it leads."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from tests.hand_ledger import TODAY, invoice, ledger, movement, paid_late, statement
from tests.indicators.given import NORMS, monthly_sales, own

from houvast.facts.figure import TooEarly
from houvast.facts.ledger import Account, Freshness
from houvast.facts.period import months_back
from houvast.facts.wording import say
from houvast.facts.work import Appointment, HoursEntry, StockItem
from houvast.firm.people import Person
from houvast.indicators.figures.cashflow import cashflow_figure
from houvast.indicators.figures.hours import hours_figure
from houvast.indicators.figures.margin import margin_figure
from houvast.indicators.figures.payment import payment_figure
from houvast.indicators.figures.repeat import repeat_figure
from houvast.indicators.figures.revenue import revenue_figure
from houvast.indicators.figures.stock import stock_figure

SWING = (9800, 10200, 10100, 9900, 10300, 9700, 10000, 10150, 9850, 10050, 9950, 10250)


def said(sentence) -> str:
    return say(sentence.text, "nl", sentence.values)


def test_revenue_is_that_of_the_last_whole_month_without_vat():
    found = revenue_figure(ledger(*monthly_sales(SWING)), own(), TODAY, NORMS)
    assert found.value.value == 10250
    assert found.as_of == date(2026, 10, 31)
    assert found.value.coverage[:2] == (12, 24)


def test_an_ordinary_month_asks_nothing_of_her():
    found = revenue_figure(ledger(*monthly_sales([*SWING, 9990])), own(), TODAY, NORMS)
    assert (found.verdict, found.ending) == ("noise", "leave")
    assert said(found.ending_said) == "Niets doen."
    assert found.band.low < 9990 < found.band.high


def test_too_few_months_say_when_they_will_say_something():
    found = revenue_figure(ledger(*monthly_sales(SWING[:7])), own(), TODAY, NORMS)
    assert (found.verdict, found.ending) == ("early", "watch")
    assert "Nog 5 maanden" in said(found.why)


def test_a_fall_names_the_customer_behind_it():
    sales = [*monthly_sales([*SWING, 9900]), *monthly_sales([*SWING, 600], party="name:bob")]
    found = revenue_figure(ledger(*sales), own(), TODAY, NORMS)
    assert (found.verdict, found.direction) == ("signal", -1)
    assert found.movers[0].who == "Bob"
    assert "Bob" in said(found.why)


def bank(*, out_a_week: str, cash: str) -> list:
    weeks = [movement(f"w{n}", f"-{out_a_week}", TODAY - timedelta(weeks=n), party="name:wages") for n in range(1, 15)]
    return [*weeks, statement(cash, TODAY, begin=TODAY - timedelta(days=400))]


def test_the_same_fall_is_a_decision_where_money_is_thin_and_a_question_where_it_is_not():
    sales = monthly_sales([*SWING, 5000])
    account = (Account("BE01", "EUR"),)
    thin_books = ledger(*sales, *bank(out_a_week="2000", cash="3000"), accounts=account)
    ample_books = ledger(*sales, *bank(out_a_week="2000", cash="900000"), accounts=account)
    thin, ample = (revenue_figure(books, own(), TODAY, NORMS) for books in (thin_books, ample_books))
    assert (thin.verdict, thin.ending) == ("signal", "decide")
    assert (ample.verdict, ample.ending) == ("signal", "ask")
    assert "weken van wat er gewoon buitengaat" in said(thin.ending_said)


def test_a_good_signal_is_good_news():
    found = revenue_figure(ledger(*monthly_sales([*SWING, 20000])), own(), TODAY, NORMS)
    assert (found.verdict, found.ending) == ("signal", "watch")
    assert said(found.ending_said).startswith("Goed nieuws.")


def test_without_any_file_it_says_which_file_would_tell():
    found = revenue_figure(ledger(), own(person=100), TODAY, NORMS)
    assert isinstance(found.value.value, TooEarly)
    assert any("verkoopfacturen" in line.nl for line in found.missing)


def test_margin_takes_off_purchases_and_the_hours_that_were_booked():
    bought = [
        invoice(f"A{month}", "-0", net="0", direction="purchase")._replace(
            net=Decimal(4000), issue_date=months_back(TODAY, month) + timedelta(days=20), key=f"A{month}"
        )
        for month in range(1, 13)
    ]
    hours = tuple(
        HoursEntry(months_back(TODAY, month) + timedelta(days=day), "Bob", Decimal(8))
        for month in range(12, 0, -1)
        for day in (0, 27)
    )
    bob = Person("bob", "Bob", cost_per_hour=Decimal(50))
    books = ledger(*monthly_sales(SWING), *bought, hours=hours)
    with_hours = margin_figure(books, replace(own(), people=(bob,)), TODAY, NORMS)
    without = margin_figure(replace(books, hours=()), own(), TODAY, NORMS)
    assert with_hours.value.value == 10250 - 4000 - 2 * 8 * 50
    assert without.value.value == 10250 - 4000
    assert [said(note) for note in without.notes] == ["Zonder uren."]


def test_hours_are_those_of_the_whole_team_without_what_cannot_be_charged():
    def booked(person: str, *, billable: bool | None, day: int) -> list[HoursEntry]:
        days = [months_back(TODAY, month) + timedelta(days=day) for month in range(8, 0, -1)]
        return [HoursEntry(one, person, Decimal(8), "Alice", billable=billable) for one in days]

    rows = [
        *booked("Bob", billable=True, day=0),
        *booked("Eve", billable=None, day=28),
        *booked("Bob", billable=False, day=9),
    ]
    hours = tuple(sorted(rows, key=lambda one: one.day))
    found = hours_figure(ledger(hours=hours), own(), TODAY, NORMS)
    assert found.value.value == 16
    assert all("Bob" not in str(mover.who) for mover in found.movers)


def test_stock_is_the_last_count_at_cost_and_one_count_is_a_photograph():
    old = StockItem("A1", "Band", Decimal(10), date(2026, 9, 30), unit_cost=Decimal(5))
    new = StockItem("A1", "Band", Decimal(12), date(2026, 10, 31), unit_cost=Decimal(5))
    found = stock_figure(ledger(stock=(old, new)), own(retail=100), TODAY, NORMS)
    assert (found.value.value, found.verdict) == (60, "early")
    assert len(found.series) == 2


def test_days_late_weigh_by_amount_and_fall_in_the_month_of_payment():
    facts: list[object] = []
    for month in range(8, 0, -1):
        for n in range(5):
            due = months_back(TODAY, month) + timedelta(days=n)
            one, moved, pair = paid_late(f"F{month}-{n}", 12 if n else 2, due=due)
            facts += [one, moved, pair]
    reach = statement("1000.00", date(2026, 11, 20), begin=date(2026, 1, 1))
    books = ledger(*facts, reach, freshness=(Freshness("bank", "BE01", date(2026, 11, 20), 1),))
    found = payment_figure(books, own(), TODAY, NORMS)
    assert found.value.value == 10
    assert found.good == -1


def test_the_first_months_of_her_invoices_do_not_show_who_pays_slowly_and_are_left_out():
    """Her invoices begin in March: what was paid in March and April of them came from those who pay fast."""
    facts: list[object] = []
    for month in range(8, 0, -1):
        for n in range(5):
            facts += paid_late(f"F{month}-{n}", 12, due=months_back(TODAY, month) + timedelta(days=n))
    reach = statement("1000.00", date(2026, 11, 20), begin=date(2026, 1, 1))
    books = ledger(*facts, reach, freshness=(Freshness("bank", "BE01", date(2026, 11, 20), 1),))
    first = min(one.issue_date for one in books.invoices)
    found = payment_figure(books, own(), TODAY, NORMS)
    assert found.series[0].month >= first + timedelta(days=75)
    assert found.series[0].month < first + timedelta(days=75 + 31)


def visits(*days: str, customer: str) -> list[Appointment]:
    return [Appointment(date.fromisoformat(day), customer, "Kim", "Knippen", Decimal(40)) for day in days]


def test_who_came_back_in_time_counts_for_the_month_she_came_in():
    book = [one for n in range(20) for one in visits("2026-05-04", "2026-06-10", customer=f"Klant {n}")]
    book += [one for n in range(20, 30) for one in visits("2026-05-29", customer=f"Klant {n}")]
    book += visits("2026-08-31", customer="Laatste")
    appointments = tuple(sorted(book, key=lambda one: one.day))
    found = repeat_figure(ledger(appointments=appointments), own(person=100), TODAY, NORMS)
    assert [point.month for point in found.series] == [date(2026, 5, 1)]
    assert round(found.value.value) == 67
    assert not found.movers


def test_repeat_of_assignments_counts_an_order_once_and_says_how_unsure_it_is():
    sales = []
    for n in range(12):
        day = date(2026, 1, 10) + timedelta(days=n)
        advance, final = (
            invoice(f"V{n}-{part}", "121", net="100", party=f"name:klant {n}", issued=day + timedelta(days=40 * part))
            for part in (0, 1)
        )
        sales += [one._replace(order_reference=f"O{n}") for one in (advance, final)]
    sales += monthly_sales([100] * 24, party="name:vaste")
    found = repeat_figure(ledger(*sales), own(project=100), TODAY, NORMS)
    assert round(found.value.value, 1) == Decimal("7.7")
    assert "Met 13 klanten" in said(found.notes[0])


def test_money_between_her_own_accounts_does_not_count():
    months = [
        movement(f"m{n}", "100", months_back(TODAY, n) + timedelta(days=5), party="name:alice") for n in range(1, 9)
    ]
    moved = movement("own", "-5000", date(2026, 10, 9))._replace(counterparty_name="Bob en Co")
    reach = statement("1000.00", date(2026, 11, 20), begin=date(2026, 1, 1))
    books = ledger(*months, moved, reach, freshness=(Freshness("bank", "BE01", date(2026, 11, 20), 1),))
    assert cashflow_figure(books, own(), TODAY, NORMS).value.value == 100


def test_the_lowest_point_is_shown_where_somebody_forecasts_it():
    months = [
        movement(f"m{n}", "100", months_back(TODAY, n) + timedelta(days=5), party="name:alice") for n in range(1, 9)
    ]
    reach = statement("1000.00", date(2026, 11, 20), begin=date(2026, 1, 1))
    books = ledger(*months, reach, freshness=(Freshness("bank", "BE01", date(2026, 11, 20), 1),))
    found = cashflow_figure(books, replace(own(), lowest=Decimal(4200)), TODAY, NORMS)
    assert [said(note) for note in found.notes] == ["Laagste punt van de komende dertien weken: €\u00a04.200."]
