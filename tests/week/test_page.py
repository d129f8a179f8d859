"""The page of this week, and where every figure on it comes from."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from tests.hand_ledger import TODAY, invoice, ledger, movement, paid_late, pays, source, statement
from tests.walking import figures_of

from houvast.facts.answers import OPENING_BALANCE
from houvast.facts.figure import TooEarly
from houvast.facts.finding import Finding
from houvast.facts.ledger import Account, Freshness
from houvast.facts.own import NO_OWN
from houvast.facts.period import months_back
from houvast.facts.question import Answer
from houvast.facts.text import Text
from houvast.facts.wording import say
from houvast.facts.work import DailyReceipt
from houvast.norms import load_norms
from houvast.parties.findings import findings
from houvast.parties.questions import questions
from houvast.week.drawing import months_chart
from houvast.week.explain import explain
from houvast.week.own import WeekOwn, week_own
from houvast.week.page import pick, week_page

NORMS = load_norms()


def said(sentence):
    return say(sentence.text, "nl", sentence.values).replace("\u00a0", " ")


def page(books, own=None, **more):
    return week_page(books, own or WeekOwn(), TODAY, NORMS, **more)


def books():
    months = [months_back(TODAY, back) for back in range(20)]
    return ledger(
        *(invoice(f"S{n}", "121", net="100", issued=month, due=month) for n, month in enumerate(months)),
        *(
            invoice(f"P{n}", "60.50", net="50", issued=month, due=month, direction="purchase", party="name:charlie")
            for n, month in enumerate(months)
        ),
        *paid_late("X1", 3),
        invoice("P99", "75", due=date(2026, 12, 10), direction="purchase", party="name:charlie"),
        invoice("P98", "9999", due=date(2027, 3, 1), direction="purchase", party="name:charlie"),
        invoice("S99", "80", currency="USD"),
        statement("1234.56"),
        movement("m2", "-20.10", date(2026, 11, 15), account="BE02"),
        accounts=(Account("BE01", "EUR"), Account("BE02", "EUR")),
        receipts=(DailyReceipt(date(2026, 11, 3), Decimal(242), None, Decimal(21)),),
        freshness=(Freshness("bank", "BE01", date(2026, 11, 20), 1), Freshness("hours", "", date(2026, 10, 24), 9)),
    )


def test_the_rows_of_every_figure_come_to_the_printed_value():
    facts, own = books(), week_own([Answer(OPENING_BALANCE, "BE02", "2026-10-31 100.00")])
    figures = list(figures_of(page(facts, own)))
    known = [figure for figure in figures if isinstance(figure.value, Decimal)]
    assert len(known) >= 60
    for figure in known:
        explanation = explain(facts, own, TODAY, figure.key)
        assert explanation.total == figure.value, figure.key
        assert explanation.figure == figure


def test_money_is_what_the_bank_says():
    own = week_own([Answer(OPENING_BALANCE, "BE02", "2026-10-31 100.00")])
    assert page(books(), own).money.total.value == Decimal("1314.46")
    assert page(books()).money.total is None


def test_what_must_be_paid_is_what_is_late_or_due_within_thirty_days():
    found = page(books())
    assert found.pay_soon.value == 20 * Decimal("60.50") + 75
    assert found.pay_late.value == 20 * Decimal("60.50")
    assert found.bills[0].one.invoice.id == "P11"
    assert found.bills_more == 8


def test_bills_of_more_than_a_year_are_asked_about_not_listed():
    found = page(books())
    assert found.bills_old.value == 8 * Decimal("60.50")
    assert all(bill.days >= -365 for bill in found.bills)


def test_who_owes_is_named_with_amount_and_days():
    facts = ledger(invoice("A1", "900", due=date(2026, 11, 1)), invoice("A2", "100", due=date(2026, 10, 1)))
    (debtor,) = page(facts).debtors.call
    assert (debtor.name, debtor.amount, debtor.days) == ("Alice", 1000, 54)
    assert said(page(facts).lede) == "Alice is € 1.000 te laat."


def test_who_is_late_comes_in_three_that_add_up():
    doubted = invoice("B1", "500", party="name:bob", due=date(2026, 11, 1))
    maybe = movement("m1", "500", party="name:bob")
    facts = ledger(
        invoice("A1", "900", due=date(2026, 11, 1)),
        invoice("A2", "70", issued=date(2023, 1, 1), due=date(2023, 2, 1)),
        doubted,
        maybe,
        pays(maybe, doubted, state="asked"),
    )
    found = page(facts)
    assert [(one.name, one.amount) for one in found.debtors.call] == [("Alice", 900)]
    assert (found.debtors.doubted, found.debtors.doubted_count) == (500, 1)
    assert [(one.name, one.amount, one.since) for one in found.debtors.old] == [("Alice", 70, date(2023, 2, 1))]
    assert found.owed_late.value == 900 + 500 + found.debtors.old_total.value
    assert said(found.lede) == (
        "2 klanten zijn samen € 1.470 te laat. Daarvan staat € 70 al langer dan een jaar open: klopt dat nog?"
    )


def test_money_that_came_in_for_no_invoice_is_said_beside_who_is_late():
    loose = movement("m1", "200", date(2026, 11, 5), party="name:alice")
    (debtor,) = page(ledger(invoice("A1", "900", due=date(2026, 11, 1)), loose)).debtors.call
    assert (debtor.amount, debtor.loose) == (900, 200)


def test_only_old_invoices_make_nobody_late():
    facts = ledger(invoice("A2", "70", issued=date(2023, 1, 1), due=date(2023, 2, 1)))
    assert said(page(facts).lede) == "Er staat nog € 70 open van meer dan een jaar geleden: klopt dat nog?"


def test_the_question_about_a_late_payer_stands_before_the_call():
    late, maybe = invoice("A1", "500", due=date(2026, 11, 1)), movement("m1", "500", party="name:alice")
    facts = ledger(late, maybe, pays(maybe, late, state="asked"))
    asked = questions(facts, NO_OWN, TODAY, NORMS)
    found = page(facts, found=findings(facts, NO_OWN, TODAY, NORMS), asked=asked)
    assert (found.one.subject, found.ask) == ("name:alice", asked[0])
    assert page(facts, found=findings(facts, NO_OWN, TODAY, NORMS)).ask is None


def test_a_bill_that_may_have_been_paid_is_marked():
    bill = invoice("P1", "75", due=date(2026, 11, 1), direction="purchase", party="name:charlie")
    maybe = movement("m1", "-75", party="name:charlie")
    assert [one.doubted for one in page(ledger(bill, maybe, pays(maybe, bill, state="asked"))).bills] == [True]


def test_months_run_to_this_month_which_is_not_over_yet():
    rows = page(books()).months
    assert (rows[0].month, rows[-1].month, len(rows)) == (date(2025, 4, 1), date(2026, 11, 1), 20)
    assert rows[-1].partial
    assert rows[-1].revenue.value == 300
    assert rows[-1].revenue_year is None
    assert rows[-2].revenue_year.value == 12 * 100 + Decimal(200) - 100
    assert rows[5].revenue_year.value == TooEarly(6, 12, "months")


def test_a_month_of_which_nothing_was_read_is_no_zero():
    only_sales = ledger(invoice("S1", issued=date(2026, 9, 1)), invoice("P1", direction="purchase", issued=OCT))
    september, october = page(only_sales).months
    assert (september.purchases, october.revenue) == (None, None)


OCT = date(2026, 10, 5)


def test_freshness_tells_what_is_old():
    assert [(said(one.text), one.old) for one in page(books()).fresh] == [
        ("Bank: 4 dagen oud", False),
        ("Uren: 31 dagen oud", True),
    ]


def chips(**days: int):
    freshness = tuple(Freshness(kind, "", TODAY - timedelta(days=age), 1) for kind, age in days.items())
    return [(said(one.text), one.old) for one in page(ledger(freshness=freshness)).fresh]


def test_what_is_fresh_stands_in_one_chip():
    assert chips(bank=0, sales=0, purchases=0, agenda=0) == [("Bank, facturen en agenda: vandaag", False)]
    assert chips(bank=1, sales=4, purchases=0) == [("Bank en facturen: bijgewerkt", False)]


def test_what_is_late_stands_apart_and_there_are_at_most_three_chips():
    assert chips(bank=0, hours=20, agenda=40) == [
        ("Bank: vandaag", False),
        ("Agenda: 40 dagen oud", True),
        ("Uren: 20 dagen oud", True),
    ]
    assert chips(bank=0, hours=20, agenda=40, stock=200, till=30) == [
        ("Bank: vandaag", False),
        ("Voorraad: 200 dagen oud", True),
        ("Agenda, kassa en uren: verouderd", True),
    ]


def test_revenue_says_what_it_was_counted_from():
    assert [said(one) for one in page(books()).counted] == ["verkoopfacturen, zonder btw", "dagontvangsten"]


def test_an_empty_firm_is_told_what_to_give():
    assert page(ledger()).empty
    assert page(ledger()).months == ()
    assert months_chart((), "nl") is None


def test_the_one_thing_is_the_heaviest_finding_and_an_alarm_goes_first():
    def finding(subject, euro, alarm=None):
        return Finding("rule", subject, "x", 1, Text("", ""), yearly_euro=Decimal(euro), alarm=alarm)

    assert pick([finding("a", 10), finding("b", 900)]).subject == "b"
    assert pick([finding("a", 10, "cash"), finding("b", 900)]).subject == "a"
    assert pick([]) is None


def test_a_late_payer_is_the_one_thing():
    facts = books()
    assert page(facts, found=findings(facts, NO_OWN, TODAY, NORMS)).one.subject == "name:alice"


def test_the_drawing_holds_every_month_in_its_table():
    chart = months_chart(page(books()).months, "nl")
    assert len(chart.table.rows) == 20
    assert chart.table.rows[0][:2] == ("november 2026", "€\u00a0300")


@pytest.mark.parametrize("key", ["", "money:BE99", "revenue:2026-13", "revenue:1999-01", "revenue-week:2026-01", "x"])
def test_a_key_that_is_none_is_refused(key: str):
    with pytest.raises(KeyError):
        explain(books(), WeekOwn(), TODAY, key)


def test_invoices_of_somebody_else_are_shown_and_counted_nowhere():
    facts = ledger(invoice("A1"), strangers=(source("vreemd"),))
    figure = page(facts).strangers
    assert (figure.value, explain(facts, WeekOwn(), TODAY, "strangers").rows[0].label) == (1, "vreemd.xml")
    assert page(ledger(invoice("A1"))).strangers is None
