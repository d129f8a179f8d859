"""Money in the bank: the bank's own figure, or a sentence."""

from datetime import date
from decimal import Decimal

from tests.hand_ledger import TODAY, ledger, movement, statement

from houvast.facts.answers import OPENING_BALANCE
from houvast.facts.ledger import Account
from houvast.facts.question import Answer
from houvast.facts.wording import say
from houvast.week.money import money
from houvast.week.own import WeekOwn, week_own

ONE = (Account("BE01", "EUR"),)


def said(sentence):
    return say(sentence.text, "nl", sentence.values).replace("\u00a0", " ")


def known(*facts, own=None, accounts=ONE):
    return money(ledger(*facts, accounts=accounts), own or WeekOwn(), TODAY)


def test_it_is_the_closing_balance_of_the_last_statement():
    found = known(statement("100.00", date(2026, 11, 1)), statement("250.25", date(2026, 11, 20), opening="100.00"))
    assert found.total.value == Decimal("250.25")
    assert found.total.as_of == date(2026, 11, 20)
    assert found.total.sources[0].label == "statement-2026-11-20.xml"


def test_of_two_statements_on_one_day_the_one_that_nothing_follows_counts():
    day = date(2026, 11, 20)
    later = statement("300.00", day, opening="250.00", number="10")
    earlier = statement("250.00", day, opening="100.00", number="9")
    assert known(later, earlier).total.value == 300


def test_accounts_are_added_up_and_the_oldest_day_is_told():
    accounts = (*ONE, Account("BE02", "EUR"))
    found = known(
        statement("100.00", date(2026, 11, 20)),
        statement("50.00", date(2026, 11, 3), account="BE02"),
        accounts=accounts,
    )
    assert (found.total.value, found.total.as_of) == (150, date(2026, 11, 3))


def test_an_account_without_balance_makes_a_sentence_of_the_total():
    accounts = (*ONE, Account("BE02", "EUR"))
    found = known(statement("100.00"), accounts=accounts)
    assert found.total is None
    assert said(found.why_not) == "Nog geen totaal: van BE02 kennen we het saldo niet."
    assert found.accounts[0].balance.value == 100
    assert "vul zelf één saldo in" in said(found.accounts[1].why_not)


def test_no_accounts_say_what_to_give():
    assert "Geef ze" in said(known(accounts=()).why_not)


def test_a_hole_between_statements_is_told_with_its_amount_and_days():
    found = known(
        statement("100.00", date(2026, 11, 1), opening="90.00", begin=date(2026, 10, 1)),
        statement("400.00", date(2026, 11, 20), opening="350.00", begin=date(2026, 11, 11)),
    )
    assert found.total.value == 400
    (remark,) = found.accounts[0].remarks
    assert said(remark).startswith(
        "Tussen 1/11/2026 en 11/11/2026 ontbreken uittreksels: daar ging € 250,00 om die we niet zagen."
    )


def test_movements_after_the_last_balance_are_told():
    found = known(statement("100.00", date(2026, 11, 20)), movement("m", "5", date(2026, 11, 21)))
    assert said(found.accounts[0].remarks[0]).startswith("Er zijn ook verrichtingen van na 20/11/2026")


def test_her_own_opening_balance_and_the_movements_since_give_the_balance():
    own = week_own([Answer(OPENING_BALANCE, "BE01", "2026-10-31 1000.00")])
    before, after = movement("m1", "7", date(2026, 10, 31)), movement("m2", "-250.50", date(2026, 11, 2))
    found = known(before, after, own=own)
    assert (found.total.value, found.total.as_of) == (Decimal("749.50"), date(2026, 11, 2))


def test_another_currency_stands_apart():
    accounts = (*ONE, Account("BE03", "USD"))
    usd = statement("70.00", account="BE03", currency="USD")
    found = known(statement("100.00"), usd, accounts=accounts)
    assert found.total.value == 100
    assert [(one.account.currency, one.balance.value) for one in found.foreign] == [("USD", 70)]
