"""The statements of the demo firms hold to the cent, chain without a gap, and are what the truth says."""

from collections import Counter
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from tests.demo.conftest import Written

from houvast.demo.write_camt import camt
from houvast.demo.write_coda import coda
from houvast.facts.bank import AccountRef, Balance, Entry, EntryDetail, Statement
from houvast.formats.read import read

DAY = date(2026, 11, 23)
SAVED = Statement(
    AccountRef("BE46999109742436", "EUR", "Keukenatelier Verhaegen", "DEMOBEB1"),
    "214",
    Balance(date(2026, 11, 20), Decimal("41300.00")),
    Balance(DAY, Decimal("40275.50")),
    (
        Entry(DAY, Decimal("1210.00"), DAY, "DEMO1", "Bouwgroep Claes", "BE38999525856672", "010806817183", None,
              "transfer", "00150000"),
        Entry(DAY, Decimal("-80.00"), DAY, "DEMO2", "Telecom Vlaanderen", "BE38999525856672", None, "Telecom 26/1",
              "direct_debit", "00501000", "MND123", "BE12ZZZ0123456749"),
        Entry(DAY, Decimal("-2154.50"), DAY, "DEMO3", None, None, None, "LONEN 11/2026", "transfer", "10105000",
              details=(
                  EntryDetail(Decimal("-1100.00"), "Joris Hendrickx", "BE38999525856672", None, "LONEN"),
                  EntryDetail(Decimal("-1054.50"), "Lotte Vos", "BE38999525856672", None, "LONEN"),
              )),
    ),
)  # fmt: skip


def _told(statement: Statement) -> tuple[object, ...]:
    """What a statement says, without where it stands in the file."""
    entries = tuple(entry._replace(place="", bank_code=None) for entry in statement.entries)
    return statement.account.number, statement.opening, statement.closing, entries


def test_a_written_coda_reads_back_as_it_was():
    reading = read(coda(SAVED, enterprise_number="0123456749"), "x.cod")[0]
    assert reading.status == "read"
    assert _told(reading.facts.statements[0]) == _told(SAVED)


def test_a_written_camt_reads_back_as_it_was():
    reading = read(camt(SAVED), "x.xml")[0]
    found = reading.facts.statements[0]
    assert (found.account.number, found.opening, found.closing) == (SAVED.account.number, SAVED.opening, SAVED.closing)
    assert [
        (e.amount, e.bank_reference, e.counterparty_name, e.structured_reference, e.mandate, e.creditor_id, e.kind)
        for e in found.entries
    ] == [
        (e.amount, e.bank_reference, e.counterparty_name, e.structured_reference, e.mandate, e.creditor_id, e.kind)
        for e in SAVED.entries
    ]
    assert [detail.amount for detail in found.entries[2].details] == [Decimal("-1100.00"), Decimal("-1054.50")]


def _statements(firm: Written, form: str) -> list[Statement]:
    readings = firm.readings("bank/**/*.cod" if form == "coda" else "bank/**/*.xml")
    assert {reading.status for reading in readings} <= {"read"}
    assert all(claim.holds for reading in readings for claim in reading.claims)
    return [statement for reading in readings for statement in reading.facts.statements if not statement.duplicate]


@pytest.mark.parametrize("form", ["coda", "camt"])
def test_every_statement_holds_and_begins_where_the_one_before_ended(firm: Written, form: str):
    for account in firm.truth.accounts:
        if account.form != form:
            continue
        found = [one for one in _statements(firm, form) if one.account.number == account.number]
        breaks = [
            later.opening
            for earlier, later in pairwise(found)
            if (earlier.closing and earlier.closing.amount) != (later.opening and later.opening.amount)
        ]
        assert len(breaks) == len(firm.truth.mistakes.get("statement lost", ()))
        assert found[0].opening is not None
        assert found[0].opening.amount == account.opening
        assert found[-1].closing == Balance(account.closing_day, account.closing)


def test_the_truth_adds_up_to_the_closing_balances(firm: Written):
    for account in firm.truth.accounts:
        moved = sum(payment.amount for payment in firm.truth.payments if payment.account == account.number)
        assert account.opening + moved == account.closing


def test_every_movement_on_the_statements_is_in_the_truth_once(firm: Written):
    told = Counter((payment.account, payment.bank_reference, payment.amount) for payment in firm.truth.payments)
    seen = Counter(
        (statement.account.number, entry.bank_reference, entry.amount)
        for form in {account.form for account in firm.truth.accounts}
        for statement in _statements(firm, form)
        for entry in statement.entries
    )
    assert set(told.values()) == {1}
    lost = told - seen
    assert not seen - told
    assert bool(lost) == ("statement lost" in firm.truth.mistakes)


def test_no_account_goes_below_nothing_or_swells(firm: Written):
    for account in firm.truth.accounts:
        balance, lowest, highest = account.opening, account.opening, account.opening
        for payment in firm.truth.payments:
            if payment.account == account.number:
                balance += payment.amount
                lowest, highest = min(lowest, balance), max(highest, balance)
        assert lowest > 0
        assert highest < 450_000
