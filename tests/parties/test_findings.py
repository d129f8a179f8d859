"""When a customer is worth a call."""

from datetime import date

from tests.hand_ledger import TODAY, invoice, ledger, movement, paid_late, pays

from houvast.facts.own import NO_OWN
from houvast.facts.wording import say
from houvast.norms import load_norms
from houvast.parties.findings import findings
from houvast.parties.questions import questions as asked

NORMS = load_norms()


def found(*facts):
    return findings(ledger(*facts), NO_OWN, TODAY, NORMS)


def questions(books) -> str:
    """The subject of the one question that is asked about these books."""
    (question,) = asked(books, NO_OWN, TODAY, NORMS)
    return question.subject


def usual(days: int):
    return [fact for n in range(4) for fact in paid_late(f"P{n}", days)]


def test_later_than_usual_is_found():
    (finding,) = found(*usual(10), invoice("A1", "1000", due=date(2026, 10, 31)))
    assert (finding.subject, finding.yearly_euro, finding.strength) == ("name:alice", 1000, "measured")
    assert say(finding.text, "nl", finding.values).replace("\u00a0", " ") == (
        "Alice is 24 dagen te laat met € 1.000. Anders betaalt deze klant 10 dagen te laat."
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


def test_the_call_is_about_all_that_is_late_not_only_what_is_later_than_usual():
    long, short = invoice("A1", "1000", due=date(2026, 10, 1)), invoice("A2", "300", due=date(2026, 11, 20))
    (finding,) = found(*usual(10), long, short)
    assert (finding.yearly_euro, finding.values["count"], finding.values["days"]) == (1300, 2, 54)
    assert say(finding.text, "nl", finding.values).replace("\u00a0", " ") == (
        "Alice is met 2 facturen samen € 1.300 te laat. De oudste wacht al 54 dagen; anders betaalt deze klant"
        " 10 dagen te laat."
    )


def test_who_may_have_paid_already_is_asked_about_before_being_called():
    late, maybe = invoice("A1", "1000", due=date(2026, 10, 1)), movement("m1", "1000", party="name:alice")
    (finding,) = found(*usual(10), late, maybe, pays(maybe, late, state="asked"))
    assert finding.values["question"]
    assert finding.values["question"] == questions(ledger(late, maybe, pays(maybe, late, state="asked")))
    assert "Eerst dus een vraag." in say(finding.text, "nl", finding.values)
    assert finding.first_step_minutes == 2


def test_what_came_in_for_no_invoice_is_taken_off_before_the_call():
    late = invoice("A1", "1000", issued=date(2026, 9, 1), due=date(2026, 10, 1))
    loose = movement("m1", "300", date(2026, 9, 15), party="name:alice")
    before = movement("m0", "999", date(2026, 8, 15), party="name:alice")
    (finding,) = found(*usual(10), late, loose, before)
    assert (finding.yearly_euro, finding.values["late"], finding.values["loose"]) == (700, 1000, 300)
    assert found(*usual(10), late, movement("m1", "1000", date(2026, 9, 15), party="name:alice")) == ()
