"""When each open invoice is paid: a day with its spread, a question where no day can be said, and what the law says."""

from datetime import timedelta

from tests.cash.money_given import NORMS, TODAY, Decimal, invoice, own, weeks_of
from tests.hand_ledger import ledger, paid_late

from houvast.cash.invoices import invoice_list
from houvast.cash.late import late_payers
from houvast.facts.ledger import Party
from houvast.facts.wording import say

ALICE = Party("name:alice", "Alice", frozenset({"customer"}), enterprise_number="0700000005")


def words(sentence) -> str:
    return say(sentence.text, "nl", sentence.values).replace("\u00a0", " ")


def history():
    return [fact for one in range(12) for fact in paid_late(f"P{one}", 10)]


def waits(number: str, days: int, amount: str = "1210.00", **more):
    """An invoice that falls due so many days from now; negative: it fell due before."""
    due = TODAY + timedelta(days=days)
    return invoice(number, amount, issued=due - timedelta(days=30), due=due, **more)


def test_the_nearest_comes_first_and_each_says_when_and_on_what_that_rests():
    books = weeks_of(*history(), waits("V2", 25), waits("V1", 5))
    listed = invoice_list(books, own(), TODAY, NORMS, "sale")
    assert [row.invoice.id for row in listed.rows] == ["V1", "V2"]
    assert words(listed.rows[0].when).startswith("rond ")
    assert "op basis van 12 facturen van deze klant" in words(listed.rows[0].basis)
    assert listed.counted.value == Decimal("2420.00")


def test_what_waits_longer_than_anybody_ever_did_is_asked_about_and_shows_no_day():
    books = weeks_of(*history(), waits("V1", -200))
    listed = invoice_list(books, own(), TODAY, NORMS, "sale")
    assert listed.rows == ()
    assert words(listed.unsure[0].when) == "onzeker, navragen"
    assert listed.unsure[0].days_late == 200


def test_what_is_a_year_late_is_left_out_of_every_sum():
    books = weeks_of(*history(), waits("V1", -400), waits("V2", 5))
    listed = invoice_list(books, own(), TODAY, NORMS, "sale")
    assert (listed.counted.value, listed.count, listed.left_out) == (Decimal("1210.00"), 1, Decimal("1210.00"))


def test_a_day_she_planned_wins_for_what_she_pays():
    bill = waits("A1", 5, party="name:bob", direction="purchase")
    day = TODAY + timedelta(days=33)
    listed = invoice_list(weeks_of(bill), own(pay_on={bill.key: day}), TODAY, NORMS, "purchase")
    assert listed.rows[0].expected.middle == day
    assert words(listed.rows[0].when) == "27/12/2026, zoals je zelf plande"


def test_the_law_is_about_firms_that_are_late():
    late, later = waits("V1", -10), waits("V2", -40)
    found = late_payers(weeks_of(ALICE, *history(), late, later), own(), TODAY, NORMS)
    assert [(one.name, one.amount) for one in found.payers] == [("Alice", Decimal("2420.00"))]
    assert words(found.payers[0].said) == "2 facturen, de oudste 40 dagen te laat"
    assert any("hier € 80" in words(line) for line in found.law)
    assert any("8 punten boven" in words(line) for line in found.law)
    assert len(found.sources) >= 3


def test_a_consumer_is_late_without_that_law():
    assert late_payers(weeks_of(waits("V1", -10)), own(), TODAY, NORMS).payers == ()
    assert late_payers(ledger(ALICE, waits("V1", 5)), own(), TODAY, NORMS).law == ()
