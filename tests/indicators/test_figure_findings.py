"""What stands out behind the figures: only where it belongs to the kind of business, and weighs on what she has."""

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

from tests.hand_ledger import TODAY, invoice, ledger, movement, statement
from tests.indicators.given import NORMS, own

from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Account, Freshness
from houvast.facts.text import Sentence
from houvast.facts.wording import say
from houvast.facts.work import Appointment, HoursEntry, StockItem
from houvast.indicators.figures.findings import findings

D = Decimal


def bank(cash: str, week: str = "1000"):
    """Money on the account, and what leaves it every week."""
    out = [movement(f"w{n}", f"-{week}", TODAY - timedelta(weeks=n, days=1), party="name:wages") for n in range(14)]
    return [*out, statement(cash, TODAY)]


def rules(books, mine) -> list[str]:
    return [one.rule for one in findings(books, mine, TODAY, NORMS)]


def with_old_stock(cash: str):
    old = StockItem("A1", "Bakfiets toonmodel", D(1), date(2026, 10, 31), unit_cost=D(3000), since=date(2025, 1, 1))
    return ledger(*bank(cash), stock=(old,), accounts=(Account("BE01", "EUR"),))


def test_the_same_old_stock_weighs_where_money_is_thin_and_not_where_it_is_ample():
    assert rules(with_old_stock("4000"), own(retail=100)) == ["slow_stock"]
    assert rules(with_old_stock("90000"), own(retail=100)) == []


def test_nobody_talks_of_stock_to_who_sells_assignments():
    assert rules(with_old_stock("4000"), own(project=100)) == []


def test_work_that_waits_two_weeks_for_its_invoice_is_told_with_its_worth_and_why():
    sale = invoice("V1", "121", net="100", party="name:alice", issued=date(2026, 9, 10))
    hours = tuple(HoursEntry(date(2026, 10, day), "Bob", D(8), "Alice") for day in range(1, 11))
    lines = {1: (InvoiceLine("1", "Werkuren", D(1), "HUR", D(60), D(1), D(60)),)}
    books = ledger(sale, *bank("5000"), hours=hours, accounts=(Account("BE01", "EUR"),))
    (found,) = findings(books, replace(own(project=100), lines=lines), TODAY, NORMS)
    assert (found.rule, found.yearly_euro, found.timing) == ("invoice_lag", 4800, "week")
    assert "Dat hoort bij jouw soort zaak" in say(found.text, "nl", found.values)
    assert isinstance(found.values["title"], Sentence)


def test_empty_appointments_are_told_to_who_lives_of_appointments_only():
    days = [TODAY - timedelta(days=n) for n in range(1, 41)]
    book = tuple(
        Appointment(day, "Alice", "Kim", "Knippen", D(50), time(9), 60, "no_show" if n % 10 == 0 else "kept")
        for n, day in enumerate(sorted(days))
    )
    assert rules(ledger(appointments=book), own(person=100)) == ["no_shows"]
    assert rules(ledger(appointments=book), own(production=100)) == []


def test_a_file_that_stopped_while_others_came_is_asked_for():
    fresh = (Freshness("bank", "BE01", TODAY, 99), Freshness("till", "", TODAY - timedelta(days=60), 400))
    (found,) = findings(ledger(freshness=fresh), own(retail=100), TODAY, NORMS)
    assert (found.rule, found.subject, found.alarm) == ("starved_source", "till:", "data")
    assert "Kassabestand" in say(found.text, "nl", found.values)


def test_who_has_not_opened_it_for_months_is_not_told_that_every_file_stopped():
    fresh = (
        Freshness("bank", "BE01", TODAY - timedelta(days=90), 99),
        Freshness("till", "", TODAY - timedelta(days=150), 9),
    )
    assert rules(ledger(freshness=fresh), own(retail=100)) == []
