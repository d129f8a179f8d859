"""Taxes and wages on their day: what nobody confirmed is said and may be set, and VAT opens into its documents."""

from datetime import date

import pytest
from tests.cash.money_given import NORMS, TODAY, Decimal, invoice, own, weeks_of
from tests.cash.taxes_given import RSZ, paid

from houvast.cash.explain import explain
from houvast.cash.taxdays import next_vat, tax_rows
from houvast.facts.wording import say
from houvast.norms import Override


def words(sentence) -> str:
    return say(sentence.text, "nl", sentence.values).replace("\u00a0", " ")


def sold():
    months = [(2025, month) for month in range(11, 13)] + [(2026, month) for month in range(1, 12)]
    return [
        invoice(f"V{year}-{month}", "1210.00", issued=date(year, month, 3), due=date(year, month, 28))
        for year, month in months
    ]


def advance(day: date, amount: str):
    return paid(day, amount, "FOD Financiën - Voorafbetalingen", "voorafbetaling")


def test_vat_shows_its_amount_and_its_documents_add_up_to_it():
    books = weeks_of(*sold())
    closed, running = [one for one in tax_rows(books, own(), TODAY, NORMS) if one.planned.kind == "vat"]
    assert [words(one) for one in closed.notes] == ["moest weg op 25/10/2026"]
    for row in (closed, running):
        assert row.figure is not None
        told = explain(books, own(), TODAY, row.figure.key)
        assert told.total == told.figure.value == row.amount
    assert told.rows[-1].label.nl == "wat er aan het gewone tempo nog bijkomt"


def test_a_vat_period_that_is_not_to_be_paid_explains_nothing():
    with pytest.raises(KeyError):
        explain(weeks_of(*sold()), own(), TODAY, "vat:1999-01-01")


def test_a_payment_on_a_confirmed_day_has_no_form():
    books = weeks_of(*(paid(date(2026, month, 5), "-800.00", RSZ) for month in (2, 3, 5, 6, 8, 9, 11)))
    rows = [one for one in tax_rows(books, own(), TODAY, NORMS) if one.planned.kind == "social_security"]
    assert rows
    assert not any(one.editable or one.notes for one in rows)


def test_an_unconfirmed_day_is_said_and_may_be_set_and_then_it_is_hers():
    moved = [advance(date(2025, 12, 19), "-2000.00"), advance(date(2024, 12, 20), "-2000.00")]
    books = weeks_of(*moved, weeks=110)
    (row,) = [one for one in tax_rows(books, own(), TODAY, NORMS) if one.planned.kind == "tax_advance"]
    assert row.editable
    assert any("officiële bron" in words(one) for one in row.notes)
    mine = NORMS.with_overrides([Override(row.rule, Decimal(18), date(2026, 11, 1))])
    (row,) = [one for one in tax_rows(books, own(), TODAY, mine) if one.planned.kind == "tax_advance"]
    assert row.planned.day == date(2026, 12, 18)
    assert row.hers
    assert row.editable
    assert [words(one) for one in row.notes] == ["op de dag die jij koos"]


def test_an_amount_that_cannot_be_known_is_never_zero():
    rows = tax_rows(weeks_of(), own(), TODAY, NORMS)
    (row,) = [one for one in rows if one.planned.kind == "owner_social"]
    assert row.amount is None


def test_vat_is_set_aside_in_equal_parts_until_its_day():
    found = next_vat(weeks_of(*sold()), own(), TODAY, NORMS)
    assert found is not None
    row, weekly = found
    weeks = (row.planned.day - TODAY).days // 7
    assert weekly * weeks == row.amount
    assert next_vat(weeks_of(), own(), TODAY, NORMS) is None


def test_vat_that_comes_back_is_not_called_vat_to_pay():
    bought = [
        invoice(f"A{month}", amount, direction="purchase", issued=date(2026, month, 5), due=date(2026, month, 28))
        for month, amount in ((5, "605.00"), (8, "1210.00"))
    ]
    books = weeks_of(*bought, paid(date(2026, 9, 25), "105.00", "FOD Financiën btw-ontvangsten"))
    (back,) = [row.figure for row in tax_rows(books, own(), TODAY, NORMS) if row.planned.kind == "vat_back"]
    told = explain(books, own(), TODAY, back.key)
    assert told.figure.value < 0
    assert say(told.title, "nl", told.values) == "Btw die je rond 26/12/2026 terugkrijgt"
    coming = next_vat(books, own(), TODAY, NORMS)
    assert coming is None or coming[0].amount > 0
