"""What comes back by itself, as the room of money reads it and simplicity counts it."""

from datetime import date
from decimal import Decimal

import pytest
from tests.hand_ledger import invoice, ledger

from houvast.cash.recurring import DayRule, Series
from houvast.cash.recurring.register import Obligation
from houvast.cash.recurring.series import Kind
from houvast.week.duties import duties_in


def paid(name: str, kind: Kind, *, confirmed: bool | None = None, party: str | None = None) -> Obligation:
    rule = DayRule(2, "next", date(2024, 1, 2))
    series = Series(
        f"{name} month",
        name,
        party or f"name:{name.lower()}",
        "month",
        Decimal(-100),
        rule,
        (),
        date(2024, 1, 2),
        date(2026, 11, 2),
        date(2026, 11, 20),
        0.9,
        "running",
        kind,
        confirmed,
    )
    return Obligation(series, Decimal(1200), None)


def names(*running: Obligation) -> list[tuple[str, bool]]:
    return [(one.name, one.may_go) for one in duties_in(running, ledger())]


def test_rent_is_an_arrangement_that_may_go_and_a_loan_or_the_banks_costs_one_that_stays():
    found = names(paid("Immo Noord", "rent"), paid("Krediet", "loan"), paid("Kosten", "bank_fee"))
    assert found == [("Immo Noord", True), ("Krediet", False), ("Kosten", False)]


@pytest.mark.parametrize(("kind", "confirmed"), [("wage", True), ("unknown", None), ("unknown", False)])
def test_nobodys_wage_and_nothing_that_nobody_named_is_asked_about(kind: Kind, confirmed: bool | None):
    assert names(paid("Kim Lenaerts", kind, confirmed=confirmed)) == []


def test_what_she_confirmed_counts():
    assert names(paid("Buurtfonds", "unknown", confirmed=True)) == [("Buurtfonds", False)]


def test_of_a_supplier_who_sends_invoices_it_is_asked_once():
    books = ledger(invoice("A1", "121", direction="purchase", party="name:stroom"))
    found = duties_in([paid("Stroom", "energy")], books)
    assert [(one.name, one.may_go, one.since) for one in found] == [("Stroom", False, date(2024, 1, 2))]


@pytest.mark.django_db
def test_simplicity_gets_them_from_the_bank(firm, books):
    from houvast.indicators.store import load_own

    own = load_own(firm)
    assert own.duties is not None
    assert tuple(own.duties) == ()


@pytest.mark.django_db
def test_without_a_statement_what_comes_back_is_not_known(firm):
    from houvast.indicators.store import load_own

    assert load_own(firm).duties is None
