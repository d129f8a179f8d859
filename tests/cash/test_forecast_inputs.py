"""Each euro once, and what is left out is said."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import numpy as np
from tests.cash.forecast_given import NOBODY, item, sales, seen, shop, told
from tests.hand_ledger import TODAY, invoice, ledger, movement, pays, statement

from houvast.cash.forecast.loose import loose
from houvast.cash.forecast.opening import opening
from houvast.cash.forecast.simulate import dated_flow
from houvast.cash.forecast.values import OwnerSaid, PlannedItem
from houvast.cash.forecast.weeks import weeks_from
from houvast.cash.recurring import recurring_of
from houvast.facts.answers import OPENING_BALANCE
from houvast.facts.ledger import Account, Firm
from houvast.facts.question import Answer
from houvast.facts.wording import say

ELSEWHERE = "BE50000000000018"


def said_of(books, said=NOBODY):
    return [say(one.text, "nl", one.values) for one in seen(books, said).remarks]


def test_the_first_week_is_what_remains_of_this_one():
    tuesday, sunday = date(2026, 11, 24), date(2026, 11, 29)
    assert weeks_from(tuesday)[0] == (date(2026, 11, 25), date(2026, 11, 30))
    assert weeks_from(sunday)[0] == (date(2026, 11, 30), date(2026, 12, 7))
    assert len(weeks_from(tuesday)) == 13


def test_accounts_and_savings_are_added_and_what_moved_since_a_statement_counts():
    books = ledger(
        statement("1000.00", date(2026, 11, 10)),
        statement("5000.00", date(2026, 11, 20), account="BE02"),
        movement("m", "-100.00", date(2026, 11, 12)),
        accounts=(Account("BE01", "EUR"), Account("BE02", "EUR")),
    )
    found = opening(books, (), TODAY)
    assert found.amount == Decimal("5900.00")
    assert found.seen == date(2026, 11, 20)


def test_a_transfer_between_own_accounts_changes_nothing():
    saved = [
        movement("a", "-500.00", date(2026, 11, 12)),
        movement("b", "500.00", date(2026, 11, 12), account="BE02"),
    ]
    moved = [one._replace(counterparty_account=other) for one, other in zip(saved, ("BE02", "BE01"), strict=True)]
    accounts = (Account("BE01", "EUR"), Account("BE02", "EUR"))
    begin = [statement("1000.00", date(2026, 11, 10)), statement("0.00", date(2026, 11, 10), account="BE02")]
    books = ledger(*begin, *moved, accounts=accounts)
    assert opening(books, (), TODAY).amount == Decimal("1000.00")
    assert loose(books, (), TODAY).moved == ()


def test_a_balance_that_only_the_owner_knows_counts_from_her_day():
    books = ledger(movement("m", "50.00", date(2026, 11, 12)), accounts=(Account("BE01", "EUR"),))
    answer = Answer(OPENING_BALANCE, "BE01", "2026-11-01 200.00")
    assert opening(books, (answer,), TODAY).amount == Decimal("250.00")
    assert opening(books, (), TODAY) is None


def test_what_is_not_known_of_an_account_is_said():
    dollars = Account("BE03", "USD")
    books = shop(accounts=(Account("BE01", "EUR"), Account("BE02", "EUR"), dollars))
    told_of = " ".join(said_of(books))
    assert "Van rekening BE02 kennen wij het saldo niet" in told_of
    assert "Je rekening in USD staat apart" in told_of


def test_a_negative_balance_is_where_we_begin():
    assert "Van daar vertrekken wij." in " ".join(said_of(shop(balance="-2500.00")))
    assert told(shop(balance="-2500.00")).balances[0, 2] < 0


def test_a_missing_month_is_said_and_teaches_nothing():
    june = (date(2026, 6, 1), date(2026, 7, 6))
    whole = shop()
    moved = [one for one in whole.movements if not june[0] <= one.booking_date < june[1]]
    holes = (
        statement("9000.00", june[0], opening="9000.00", begin=date(2026, 5, 1)),
        statement("9999.00", date(2026, 7, 10), opening="9500.00", begin=june[1]),
    )
    books = replace(whole, movements=tuple(moved), statements=tuple(sorted([*holes, *whole.statements], key=str)))
    books = replace(books, statements=tuple(sorted(books.statements, key=lambda one: one.closing_day)))
    assert any("ontbreken uittreksels tussen 1/6/2026 en 6/7/2026" in one for one in said_of(books))
    assert (seen(books).business.takings.past > 0).all()


def test_a_bank_file_of_weeks_ago_is_said():
    books = shop()
    late = TODAY + timedelta(days=20)
    assert "Je uittreksels reiken tot 24/11/2026" in " ".join(
        say(one.text, "nl", one.values) for one in seen(books, today=late).remarks
    )


def test_what_pays_an_invoice_is_no_loose_money():
    paid = sales(6, late=5)
    alone = loose(shop(), (), TODAY).moved
    assert loose(shop(*paid), (), TODAY).moved == alone


def test_what_comes_back_is_no_loose_money_and_counts_through_its_series():
    rent = [movement(f"r{n}", "-800.00", date(2026, n, 5), party="name:immo") for n in range(1, 12)]
    books = shop(*rent)
    series = recurring_of(books, TODAY)
    assert len(loose(books, series, TODAY).moved) == len(loose(shop(), (), TODAY).moved)
    rents = [one for one in seen(books).dated if one.kind == "recurring" and one.amount == -800]
    assert [one.day for one in rents] == [date(2026, 12, 7), date(2027, 1, 5), date(2027, 2, 5)]


def test_wages_and_taxes_count_once():
    paid = [movement(f"w{n}", "-3000.00", date(2026, n, 28), communication="LONEN") for n in range(1, 11)]
    state = [
        movement(f"t{n}", "-900.00", date(2026, n, 13))._replace(counterparty_name="FOD Financiën bedrijfsvoorheffing")
        for n in range(1, 12)
    ]
    books = shop(*paid, *state)
    made = seen(books)
    assert len(loose(books, recurring_of(books, TODAY), TODAY).moved) == len(loose(shop(), (), TODAY).moved)
    wages = [one.day for one in made.dated if one.amount == -3000]
    assert [day.month for day in wages] == [11, 12, 1]
    assert [one.day.month for one in made.dated if one.amount == -900] == [12, 1, 2]


def test_a_recurring_cost_with_an_open_invoice_counts_once():
    rent, invoices, pairs = [], [], []
    for month in range(1, 12):
        bill = invoice(
            f"h{month}", "800.00", party="name:immo", direction="purchase",
            issued=date(2026, month, 1), due=date(2026, month, 5),
        )  # fmt: skip
        moved = movement(f"r{month}", "-800.00", date(2026, month, 5), party="name:immo")
        rent, invoices, pairs = [*rent, moved], [*invoices, bill], [*pairs, pays(moved, bill)]
    december = invoice(
        "h12", "800.00", party="name:immo", direction="purchase", issued=date(2026, 11, 20), due=date(2026, 12, 5)
    )
    made = seen(shop(*rent, *invoices, *pairs, december))
    rents = [one.day for one in made.dated if one.kind == "recurring" and one.amount == -800]
    assert date(2026, 12, 7) not in rents
    assert rents == [date(2027, 1, 5), date(2027, 2, 5)]
    assert [key for key in made.payable.keys if key.endswith("h12")] == ["name:immo|h12"]
    assert not made.business.purchases.past.any()


def test_money_to_an_account_of_her_own_elsewhere_is_not_expected_again_and_said():
    savings = movement("s", "-9000.00", date(2026, 10, 7))._replace(
        counterparty_name="Bob & Co BV", counterparty_account=ELSEWHERE
    )
    books = shop(savings, firm=Firm("Bob & Co", "0123456749"))
    assert len(loose(books, (), TODAY).moved) == len(loose(shop(), (), TODAY).moved)
    assert any("een eigen rekening waarvan wij geen uittreksels hebben" in one for one in said_of(books))


def test_a_large_thing_that_happened_once_is_not_expected_again_and_said():
    machine = movement("x", "-30000.00", date(2026, 9, 9), party="name:machines")
    assert len(loose(shop(machine), (), TODAY).moved) == len(loose(shop(), (), TODAY).moved)
    assert any("Wat eenmalig leek" in one and "30.000 uit" in one for one in said_of(shop(machine)))


def test_a_plan_of_hers_is_there_until_the_bank_shows_it():
    plan = PlannedItem("van", "bestelwagen", Decimal(-5000), date(2026, 12, 1))
    rent = PlannedItem("box", "garagebox", Decimal(-90), date(2026, 10, 31), "month")
    made = seen(shop(), OwnerSaid(planned=(plan, rent)))
    assert [(one.day, one.amount) for one in made.dated if one.kind == "planned"] == [
        (date(2026, 11, 30), -90.0),
        (date(2026, 12, 1), -5000.0),
        (date(2026, 12, 31), -90.0),
        (date(2027, 1, 31), -90.0),
    ]
    paid = movement("v", "-5000.00", date(2026, 12, 2), party="name:garage")
    later = seen(shop(paid), OwnerSaid(planned=(plan,)), today=date(2026, 12, 3))
    assert not [one for one in later.dated if one.kind == "planned"]


def test_the_day_she_plans_to_pay_wins():
    bill = invoice("b", "900.00", party="name:bob", direction="purchase", issued=TODAY, due=date(2026, 12, 24))
    made = seen(shop(bill), OwnerSaid(pay_on={bill.key: date(2027, 1, 13)}))
    # 13 January lies in the eighth week
    assert np.array_equal(made.payable.expected()[0].round(6), [0.0] * 7 + [1.0] * 6)


def test_foreign_invoices_stand_apart():
    dollars = invoice("u", "900.00", currency="USD", due=date(2026, 12, 24))
    books = shop(dollars)
    assert seen(books).receivable.keys == ()
    assert any("1 open factuur in USD staat apart" in one for one in said_of(books))


def test_what_should_have_moved_before_falls_in_the_first_week():
    weeks = weeks_from(TODAY)
    flow = dated_flow([item(-100, date(2026, 11, 20)), item(-50, date(2026, 12, 24))], weeks)
    assert flow[0] == -100
    assert flow[4] == -50
    assert flow.sum() == -150


def test_the_same_books_give_the_same_seed_and_another_amount_another():
    assert seen(shop()).seed == seen(shop()).seed
    assert seen(shop()).seed != seen(shop(balance="20001.00")).seed
