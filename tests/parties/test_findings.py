"""When a customer is worth a call."""

from datetime import date

from tests.hand_ledger import TODAY, invoice, ledger, paid_late

from houvast.facts.own import NO_OWN
from houvast.facts.wording import say
from houvast.norms import load_norms
from houvast.parties.findings import findings

NORMS = load_norms()


def found(*facts):
    return findings(ledger(*facts), NO_OWN, TODAY, NORMS)


def usual(days: int):
    return [fact for n in range(4) for fact in paid_late(f"P{n}", days)]


def test_later_than_usual_is_found():
    (finding,) = found(*usual(10), invoice("A1", "1000", due=date(2026, 10, 31)))
    assert (finding.subject, finding.yearly_euro, finding.strength) == ("name:alice", 1000, "measured")
    assert say(finding.text, "nl", finding.values).replace("\u00a0", " ") == (
        "Alice is 24 dagen te laat met € 1.000. Anders betalen ze rond 10 dagen na de vervaldag."
    )


def test_as_late_as_always_is_not_found():
    assert found(*usual(20), invoice("A1", "1000", due=date(2026, 10, 31))) == ()


def test_somebody_new_gets_a_week():
    assert found(invoice("A1", "1000", due=date(2026, 11, 17))) == ()
    (finding,) = found(invoice("A1", "1000", due=date(2026, 11, 16)))
    assert finding.strength == "pattern"


def test_small_amounts_cost_more_than_they_bring():
    assert found(invoice("A1", "99.99", due=date(2026, 1, 1))) == ()


def test_the_largest_amount_comes_first():
    small = invoice("A1", "200", due=date(2026, 1, 1))
    large = invoice("B1", "900", party="name:bob", due=date(2026, 1, 1))
    assert [finding.subject for finding in found(small, large)] == ["name:bob", "name:alice"]


def test_what_is_open_for_more_than_a_year_is_no_call():
    assert found(invoice("A1", "1000", issued=date(2025, 10, 1), due=date(2025, 11, 23))) == ()
    assert len(found(invoice("A1", "1000", issued=date(2025, 10, 1), due=date(2025, 11, 24)))) == 1
