"""The page about money, from books by hand: in words, with estimates rounded, and nothing said before it can be."""

from tests.cash.money_given import NORMS, TODAY, Decimal, date, invoice, own, statement, timedelta, weeks_of
from tests.hand_ledger import ledger, movement

from houvast.cash.forecast.record import Stored
from houvast.cash.forecast.values import OwnerSaid, PlannedItem
from houvast.cash.own import CashOwn
from houvast.cash.page import about, cash_page, monday
from houvast.facts.ledger import Account
from houvast.facts.wording import say


def page(books, said=None):
    return cash_page(books, said or own(), TODAY, NORMS)


def words(sentence) -> str:
    return say(sentence.text, "nl", sentence.values).replace("\u00a0", " ")


def test_the_headline_names_a_monday_and_rounds_the_amount():
    shown = page(weeks_of())
    assert words(shown.title).startswith("Het laagste punt is waarschijnlijk ")
    assert shown.low_amount is not None
    assert shown.low_amount % 10 == 0
    assert all(row.begin.weekday() == 0 for row in shown.weeks)
    assert len(shown.weeks) == 13


def test_a_low_point_this_week_is_said_to_be_this_week():
    soon = PlannedItem("1", "Belasting", Decimal("-15000.00"), TODAY + timedelta(days=1))
    back = PlannedItem("2", "Verzekering", Decimal("15000.00"), TODAY + timedelta(days=8))
    assert "waarschijnlijk deze week: rond" in words(page(weeks_of(), own(planned=(soon, back))).title)


def test_a_chance_stands_in_words_and_never_as_a_percentage():
    shown = page(weeks_of(closing="500.00", income="1500.00"), own(minimum=Decimal(5000)))
    assert words(shown.lede) == "Dat je in de volgende dertien weken onder je minimum van € 5.000 zakt: bijna zeker."
    said = [shown.title, shown.lede, shown.needed, shown.chance_zero, *(row.below for row in shown.weeks)]
    assert not any("%" in words(one) for one in said if one)


def test_a_minimum_she_chose_and_a_credit_line_change_what_the_chance_is_about():
    assert "onder nul" in words(page(weeks_of()).lede)
    assert "over je kredietlijn van € 3.000" in words(page(weeks_of(), own(credit_line=Decimal(3000))).lede)


def test_under_eight_weeks_there_is_no_chance_only_what_is_known():
    shown = page(weeks_of(weeks=5))
    assert words(shown.title) == "Nog geen kansberekening: wij tonen wat al vaststaat."
    assert shown.forecast is None
    assert shown.chance_zero is None
    assert all(row.below is None for row in shown.weeks)
    assert "van de 8 weken" in words(shown.lede)


def test_without_any_balance_there_is_a_sentence_instead_of_a_figure():
    shown = page(ledger(invoice("V1"), accounts=(Account("BE01", "EUR"),)))
    assert shown.balance is None
    assert shown.weeks == ()
    assert any("kennen wij het saldo" in words(one) for one in shown.remarks)


def test_books_without_anything_are_empty():
    assert page(ledger()).empty
    assert not page(weeks_of()).empty


def test_several_accounts_and_savings_count_together():
    savings = statement("5000.00", TODAY - timedelta(days=3), account="BE02")
    shown = page(weeks_of(savings, accounts=(Account("BE01", "EUR"), Account("BE02", "EUR"))))
    assert shown.balance is not None
    assert shown.balance.value == Decimal("25000.00")


def test_an_account_in_another_currency_stands_apart_and_is_said():
    other = statement("900.00", TODAY - timedelta(days=3), account="GB01", currency="GBP")
    shown = page(weeks_of(other, accounts=(Account("BE01", "EUR"), Account("GB01", "GBP"))))
    assert shown.balance is not None
    assert shown.balance.value == Decimal("20000.00")
    assert any("GBP" in words(one) for one in shown.remarks)


def test_an_overdraft_is_where_we_begin_and_is_said():
    shown = page(weeks_of(closing="-2500.00"), own(credit_line=Decimal(10000)))
    assert shown.balance is not None
    assert shown.balance.value == Decimal("-2500.00")
    assert any("Van daar vertrekken wij" in words(one) for one in shown.remarks)


def test_a_transfer_between_own_accounts_changes_nothing():
    day = TODAY - timedelta(days=1)
    there = movement("t1", "-5000.00", day)._replace(counterparty_account="BE02")
    here = movement("t2", "5000.00", day, account="BE02")._replace(counterparty_account="BE01")
    accounts = (Account("BE01", "EUR"), Account("BE02", "EUR"))
    savings = statement("10000.00", day, account="BE02")
    apart = page(weeks_of(savings, there, here, accounts=accounts))
    without = page(weeks_of(savings, accounts=accounts))
    assert apart.balance is not None
    assert without.balance is not None
    assert apart.balance.value == without.balance.value
    assert abs(float(apart.low_amount) - float(without.low_amount)) < 600


def test_a_month_without_statements_is_said():
    old = statement("9000.00", TODAY - timedelta(days=100), opening="8000.00", begin=TODAY - timedelta(days=120))
    new = statement("20000.00", TODAY - timedelta(days=1), opening="12345.00", begin=TODAY - timedelta(days=60))
    shown = page(ledger(old, new, *weeks_of().movements, accounts=(Account("BE01", "EUR"),)))
    assert any("ontbreken uittreksels" in words(one) for one in shown.remarks)


def test_what_she_planned_counts_and_stands_in_words():
    item = PlannedItem("1", "Kantbank", Decimal("-9000.00"), TODAY + timedelta(days=20))
    rent = PlannedItem("2", "Loods", Decimal("-800.00"), date(2026, 12, 1), "month", date(2027, 5, 1))
    with_plan, without = page(weeks_of(), own(planned=(item, rent))), page(weeks_of())
    assert [words(row.when) for row in with_plan.planned] == [
        "op 14/12/2026",
        "elke maand van 1/12/2026 tot 1/5/2027",
    ]
    assert with_plan.low_amount < without.low_amount - 5000


def test_the_same_books_give_the_same_answer():
    assert page(weeks_of()).weeks == page(weeks_of()).weeks


def test_estimates_have_no_digits_that_nobody_knows():
    assert [about(one) for one in (73906.2, -449.0, 1249.9, 4.0)] == [73900, -450, 1200, 0]
    assert monday(date(2026, 11, 26)) == date(2026, 11, 23)


def test_an_invoice_that_moves_the_low_point_is_named_with_the_day_it_falls_due():
    bill = invoice(
        "A1",
        "9000.00",
        direction="purchase",
        issued=TODAY - timedelta(days=20),
        due=TODAY + timedelta(days=10),
        party="Groothandel",
    )
    found = [words(one.said) for one in page(weeks_of(bill)).drivers if "A1" in str(one.name)]
    assert [said.startswith("vervaldag 4 december; trekt het laagste punt ") for said in found] == [True]


def narrow(weeks: int) -> Stored:
    """A forecast made so many weeks ago that promised to the euro what no week kept."""
    made = TODAY - timedelta(days=TODAY.weekday() + 7 * weeks)
    closes = tuple(made + timedelta(days=6 + 7 * place) for place in range(13))
    return Stored(made, made, 9000.0, closes, tuple((4990.0, 5000.0, 5010.0) for _ in closes))


def test_a_band_that_was_too_narrow_before_is_wider_now():
    held = CashOwn(OwnerSaid(), stored=tuple(narrow(weeks) for weeks in range(26, 1, -1)), norms=NORMS)
    before, after = page(weeks_of()).forecast, page(weeks_of(), held).forecast
    assert before is not None
    assert after is not None
    assert after.scale > before.scale == 1
    assert after.low.best - after.low.worst > before.low.best - before.low.worst
