"""Every figure of the room of money opens into rows that add up to it."""

from datetime import timedelta

import pytest
from tests.cash.money_given import NORMS, TODAY, Decimal, invoice, movement, own, statement, weeks_of
from tests.hand_ledger import ledger

from houvast.cash.explain import explain
from houvast.cash.known import obligations
from houvast.facts.ledger import Account

RENT = [
    movement(f"rent-{month}", "-750.00", TODAY.replace(month=month, day=2), party="name:zoe", communication="huur")
    for month in range(4, 12)
]


def test_the_money_today_is_a_row_for_each_account():
    savings = statement("5000.00", TODAY - timedelta(days=3), account="BE02")
    books = weeks_of(savings, accounts=(Account("BE01", "EUR"), Account("BE02", "EUR")))
    told = explain(books, own(), TODAY, "balance")
    assert told.total == told.figure.value == Decimal("25000.00")
    assert [row.label.nl for row in told.rows] == ["saldo van BE01", "saldo van BE02"]
    assert all(row.sources for row in told.rows)


def test_what_moved_after_the_last_statement_is_in_it_with_its_document():
    late = movement("late", "-400.00", TODAY)
    told = explain(weeks_of(late), own(), TODAY, "balance")
    assert told.total == Decimal("19600.00")
    assert any(source.label == "late.xml" for source in told.rows[0].sources)


def test_what_is_counted_on_is_a_row_for_each_invoice():
    soon = {"issued": TODAY - timedelta(days=9), "due": TODAY + timedelta(days=9)}
    books = weeks_of(
        invoice("V1", **soon), invoice("V2", "242.00", **soon), invoice("A1", direction="purchase", **soon)
    )
    for key, count in (("counted-sale", 2), ("counted-purchase", 1)):
        told = explain(books, own(), TODAY, key)
        assert told.total == told.figure.value
        assert len(told.rows) == count


def test_fixed_costs_are_a_row_for_each():
    books = weeks_of(*RENT)
    told = explain(books, own(), TODAY, "recurring_euro")
    assert told.total == told.figure.value == Decimal("9000.00")
    assert obligations(books, own(), TODAY, NORMS).running[0].series.counterparty == "Zoe"


@pytest.mark.parametrize("key", ["", "niets", "balance:x", "counted-niets", "vat", "vat:", "vat:x", "recurring"])
def test_a_key_that_is_none_is_refused(key):
    with pytest.raises(KeyError):
        explain(weeks_of(), own(), TODAY, key)


def test_no_balance_explains_nothing():
    with pytest.raises(KeyError):
        explain(ledger(accounts=(Account("BE01", "EUR"),)), own(), TODAY, "balance")
