"""The measures behind the figures, each on a few facts made by hand."""

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

from tests.hand_ledger import TODAY, invoice, ledger, movement, statement
from tests.indicators.given import NORMS, monthly_sales, own

from houvast.facts.figure import TooEarly
from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Account
from houvast.facts.work import Appointment, HoursEntry, StockItem, TillLine
from houvast.indicators.measures import appointments, counter, goods, jobs, money, orders, streams

D = Decimal
YESTERDAY = TODAY - timedelta(days=1)


def line(name: str, net: str, *, quantity: str = "1", unit: str = "C62", price: str | None = None) -> InvoiceLine:
    return InvoiceLine("1", name, D(quantity), unit, D(price or net), D(1), D(net))


def appointment(at: int, status: str = "kept", minutes: int = 60, day: date = YESTERDAY) -> Appointment:
    return Appointment(day, "Alice", "Kim", "Knippen", D(50), time(at), minutes, status)


def book(*given: Appointment, days: int = 10) -> tuple[Appointment, ...]:
    """The same day, as many weeks in a row."""
    return tuple(one._replace(day=one.day - timedelta(weeks=week)) for week in range(days - 1, -1, -1) for one in given)


def test_occupancy_is_sold_time_in_the_time_somebody_was_there() -> None:
    rows = book(appointment(9), appointment(10, "no_show"), appointment(11), appointment(12))
    found = appointments.occupancy(ledger(appointments=rows), own(), TODAY, NORMS)
    assert found.figure.value == 75


def test_an_appointment_called_off_in_time_is_no_no_show() -> None:
    rows = book(
        appointment(9), appointment(10, "no_show"), appointment(11, "cancelled"), appointment(12), appointment(13)
    )
    found = appointments.no_shows(ledger(appointments=rows), own(), TODAY, NORMS)
    assert found.figure.value == 25


def test_a_book_that_never_says_who_did_not_come_says_nothing_about_it() -> None:
    rows = book(appointment(9), appointment(10), appointment(11))
    assert appointments.no_shows(ledger(appointments=rows), own(), TODAY, NORMS) is None


def test_a_handful_of_appointments_is_too_early_to_speak_of() -> None:
    found = appointments.occupancy(ledger(appointments=book(appointment(9), days=5)), own(), TODAY, NORMS)
    assert found.figure.value == TooEarly(5, 20, "documents")


def test_what_stands_in_the_book_runs_ahead() -> None:
    rows = (*book(appointment(9)), appointment(9, day=TODAY + timedelta(days=3)))
    assert appointments.booked_ahead(ledger(appointments=rows), own(), TODAY, NORMS).figure.value == 1


def rung(ticket: int, price: str = "10.00", quantity: str = "1", day: date = YESTERDAY) -> TillLine:
    amount = D(price) * D(quantity)
    return TillLine(day, "Band", D(quantity), amount, "A1", D(price), D(21), "Banden", f"T{ticket}")


def test_a_basket_is_what_one_ticket_holds() -> None:
    rows = tuple(rung(ticket) for ticket in range(20) for _ in range(2))
    assert counter.basket(ledger(till_lines=rows), own(), TODAY, NORMS).figure.value == 20
    assert counter.passers_by(ledger(till_lines=rows), own(), TODAY, NORMS).figure.value == 20


def test_what_is_sold_under_the_usual_price_is_given_away() -> None:
    rows = (*(rung(ticket) for ticket in range(19)), rung(19, "5.00"))
    found = counter.discount(ledger(till_lines=rows), own(), TODAY, NORMS)
    assert found.figure.value == D("2.5")


def test_work_after_the_last_invoice_waits_at_the_price_of_an_hour() -> None:
    sale = invoice("V1", "121", net="100", party="name:alice", issued=date(2026, 10, 1))
    hours = tuple(
        HoursEntry(day, "Bob", D(4), "Alice") for day in (date(2026, 9, 28), date(2026, 10, 5), date(2026, 10, 6))
    )
    with_price = replace(own(), lines={1: (line("Werkuren", "120", quantity="2", unit="HUR", price="60"),)})
    found = jobs.unbilled(ledger(sale, hours=hours), with_price, TODAY, NORMS)
    assert found.figure.value == 8 * 60
    assert [row.label for row in found.rows] == ["Alice"]


def test_an_order_that_was_invoiced_by_number_is_done() -> None:
    sale = invoice("V1", "121", net="100", issued=date(2026, 10, 1))._replace(order_reference="O7")
    hours = (HoursEntry(date(2026, 10, 9), "Bob", D(4), "O7"),)
    with_price = replace(own(), lines={1: (line("Werkuren", "120", quantity="2", unit="HUR", price="60"),)})
    assert jobs.unbilled(ledger(sale, hours=hours), with_price, TODAY, NORMS).figure.value == 0


def test_a_site_is_found_by_the_customers_name_within_it() -> None:
    sale = invoice("V1", "121", net="100", party="name:alice peeters", issued=date(2026, 10, 20))
    hours = (HoursEntry(date(2026, 10, 10), "Bob", D(4), "Werf Alice Peeters, badkamer"),)
    assert jobs.lags(ledger(sale, hours=hours), TODAY) == (("Werf Alice Peeters, badkamer", date(2026, 10, 10), 10),)


def test_the_busiest_machine_is_named() -> None:
    rows = [
        HoursEntry(YESTERDAY - timedelta(days=n), "Bob", D(8), "O1", "Laser" if n % 4 else "Plooibank")
        for n in range(24)
    ]
    found = jobs.machines(ledger(hours=tuple(sorted(rows, key=lambda one: one.day))), own(), TODAY, NORMS)
    assert found.values == {"machine": "Laser"}
    assert found.figure.value == 75


def test_an_advance_that_states_its_share_tells_what_is_still_to_come() -> None:
    advance = invoice("V1", "484", net="400", issued=date(2026, 10, 1))._replace(order_reference="O1", row=11)
    sales = [*monthly_sales([1000] * 12), advance]
    lines = {11: (line("Voorschot 40 % - keuken", "400"),)}
    found = orders.open_orders(ledger(*sales), replace(own(), lines=lines), TODAY)
    assert [(one.number, one.left) for one in found] == [("O1", 600)]


def test_a_final_invoice_closes_the_order() -> None:
    first = invoice("V1", "484", net="400", issued=date(2026, 9, 1))._replace(order_reference="O1", row=11)
    last = invoice("V2", "242", net="200", issued=date(2026, 10, 1))._replace(order_reference="O1", row=12)
    lines = {11: (line("Voorschot 40 %", "400"),), 12: (line("Keuken", "600"), line("Reeds gefactureerd", "-400"))}
    assert orders.open_orders(ledger(first, last), replace(own(), lines=lines), TODAY) == ()


def stock(name: str, quantity: str, cost: str, since: date | None = None) -> StockItem:
    return StockItem(name, name, D(quantity), date(2026, 10, 31), unit_cost=D(cost), since=since)


def test_stock_lasts_as_long_as_it_sells() -> None:
    sold = tuple(rung(n, day=date(2026, 10, 31) - timedelta(weeks=n)) for n in range(52))
    found = goods.cover(ledger(stock=(stock("Band", "6", "4"),), till_lines=sold[::-1]), own(), TODAY, NORMS)
    assert found.figure.value == 6
    assert found.figure.unit == "weeks"


def test_what_lies_longer_than_a_season_is_old() -> None:
    rows = (stock("Band", "3", "10", date(2026, 9, 1)), stock("Zadel", "1", "10", date(2025, 9, 1)))
    assert goods.old_share(ledger(stock=rows), own(), TODAY, NORMS).figure.value == 25


def test_a_delivery_sells_at_most_what_was_delivered() -> None:
    came = [
        invoice(f"A{n}", "12.10", net="10", direction="purchase", issued=date(2026, 5, 1) + timedelta(days=30 * n))
        for n in range(5)
    ]
    came = [one._replace(row=20 + n) for n, one in enumerate(came)]
    lines = {20 + n: (line("Band", "40", quantity="10"),) for n in range(5)}
    sold = tuple(rung(n, quantity="5", day=one.issue_date + timedelta(days=9)) for n, one in enumerate(came))
    sold += (rung(9, day=date(2026, 11, 20)),)
    found = goods.sold_in_4(ledger(*came, till_lines=sold), replace(own(), lines=lines), TODAY, NORMS)
    assert found.figure.value == 50


def test_weeks_of_money_are_the_money_in_ordinary_weeks() -> None:
    out = [movement(f"w{n}", "-1000", TODAY - timedelta(weeks=n, days=1), party="name:wages") for n in range(14)]
    books = ledger(*out, statement("5000", TODAY), accounts=(Account("BE01", "EUR"),))
    found = money.weeks_of_money(books, own(), TODAY, NORMS)
    assert round(found.figure.value, 6) == 5


def test_a_year_is_held_against_the_year_before() -> None:
    found = streams.year_on_year(ledger(*monthly_sales([1000] * 12 + [1100] * 12)), own(), TODAY, NORMS)
    assert found.figure.value == 10
