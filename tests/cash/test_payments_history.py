"""What the books teach about paying, and what waits to be paid."""

from datetime import date, timedelta
from decimal import Decimal

from tests.hand_ledger import TODAY, invoice, ledger, movement, paid_late, pays, statement

from houvast.cash.payments.history import payment_history
from houvast.cash.payments.waiting import open_invoices
from houvast.facts.ledger import Pair

READ = statement("0", TODAY, begin=date(2024, 1, 1))
DUE = date(2026, 10, 31)


def learned(*facts, direction="sale", today=TODAY):
    """(party, days, paid, amount) of each invoice that teaches something."""
    found = payment_history(ledger(READ, *facts), direction, today)
    return [
        (found.parties[party], days, paid, amount)
        for party, days, paid, amount in zip(
            found.party, found.days.tolist(), found.paid.tolist(), found.amount.tolist(), strict=True
        )
    ]


def waiting(*facts, direction="sale", today=TODAY, planned=None):
    return open_invoices(ledger(READ, *facts), direction, today, planned)


def test_a_paid_invoice_teaches_its_delay_and_an_open_one_how_long_it_waits():
    assert learned(*paid_late("A1", 12), invoice("B1", "500", party="name:bob", due=DUE)) == [
        ("name:alice", 12, True, 121),
        ("name:bob", 24, False, 500),
    ]


def test_what_is_paid_in_part_waits_as_one_invoice_for_the_rest():
    one, some = invoice("A1", "300", due=DUE), movement("m", "100.01")
    facts = (one, some, pays(some, one, amount="100.01"))
    assert learned(*facts) == [("name:alice", 24, False, 199.99)]
    assert waiting(*facts).amount.tolist() == [199.99]


def test_paid_in_two_parts_it_was_paid_on_the_day_of_the_last():
    one = invoice("A1", "300", due=DUE)
    first, last = movement("m1", "100", DUE), movement("m2", "200", DUE + timedelta(days=9))
    facts = (one, first, last, pays(first, one, amount="100"), pays(last, one, amount="200"))
    assert learned(*facts) == [("name:alice", 9, True, 300)]


def test_a_day_in_the_past_knows_only_what_was_known_then():
    one = invoice("A1", "300", due=DUE)
    first, last = movement("m1", "100", DUE), movement("m2", "200", DUE + timedelta(days=9))
    facts = (one, first, last, pays(first, one, amount="100"), pays(last, one, amount="200"))
    then = DUE + timedelta(days=3)
    assert learned(*facts, today=then) == [("name:alice", 3, False, 200)]
    assert waiting(*facts, today=then).amount.tolist() == [200]
    assert learned(*facts, today=date(2026, 9, 30)) == []
    assert waiting(*facts, today=date(2026, 9, 30)).keys == ()


def test_what_a_credit_note_settled_teaches_nothing_and_waits_for_nobody():
    one, note = invoice("A1", "121"), invoice("C1", "-121")
    facts = (one, note, Pair(None, one.key, Decimal(121), "credit", 1.0, "sure", note.key, TODAY))
    assert learned(*facts) == []
    assert waiting(*facts).keys == ()
    assert waiting(*facts).credit.tolist() == [0]


def test_an_open_credit_note_is_taken_off_what_waits_longest():
    found = waiting(
        invoice("A2", "300", due=date(2026, 12, 1)),
        invoice("A1", "100", due=DUE),
        invoice("C1", "-150"),
        invoice("B1", "80", party="name:bob"),
    )
    assert dict(zip(found.keys, found.amount.tolist(), strict=True)) == {"name:bob|B1": 80, "name:alice|A2": 250}
    assert found.keys == ("name:bob|B1", "name:alice|A2")
    left_over = waiting(invoice("A1", "100"), invoice("C1", "-150"))
    assert (left_over.keys, left_over.credit.tolist()) == ((), [50])


def test_paid_in_cash_counts_on_the_day_she_says():
    one = invoice("A1", "121", due=DUE)
    assert learned(one, Pair(None, one.key, Decimal(121), "cash", 1.0, "owner", None, DUE)) == [
        ("name:alice", 0, True, 121)
    ]
    unknown = (one, Pair(None, one.key, Decimal(121), "cash", 1.0, "owner", None, None))
    assert learned(*unknown) == []
    assert waiting(*unknown).keys == ()


def test_a_doubtful_payment_teaches_nothing_and_is_marked_so_that_it_counts_once():
    one, some = invoice("A1", "121"), movement("m", "121")
    facts = (one, some, pays(some, one, "asked"), invoice("B1", "50", party="name:bob"))
    assert [row[0] for row in learned(*facts)] == ["name:bob"]
    assert waiting(*facts).doubted.tolist() == [True, False]


def test_what_was_issued_before_the_bank_was_read_teaches_nothing():
    late_read = statement("0", TODAY, begin=date(2026, 6, 15))
    old, new = paid_late("A1", 40, due=date(2026, 6, 30)), paid_late("A2", 3, due=date(2026, 8, 31))
    found = payment_history(ledger(late_read, *old, invoice("B1", issued=date(2026, 5, 1)), *new), "sale", TODAY)
    assert found.days.tolist() == [3]


def test_where_the_bank_is_behind_it_is_known_until_then_only():
    behind = statement("0", date(2026, 11, 10), begin=date(2024, 1, 1))
    found = payment_history(ledger(behind, invoice("A1", due=DUE)), "sale", TODAY)
    assert (found.seen, found.days.tolist()) == (date(2026, 11, 10), [10])


def test_other_currencies_are_named_apart_and_sales_apart_from_purchases():
    dollars, bill = invoice("A1", currency="USD"), invoice("S1", "77", party="name:sam", direction="purchase")
    assert learned(dollars, bill) == []
    assert learned(dollars, bill, direction="purchase") == [("name:sam", 24, False, 77)]
    assert waiting(dollars, bill, direction="purchase").keys == ("name:sam|S1",)


def test_without_any_bank_nothing_is_learned_and_everything_waits():
    books = ledger(invoice("A1", due=DUE))
    assert len(payment_history(books, "sale", TODAY).days) == 0
    assert open_invoices(books, "sale", TODAY).seen == TODAY


def test_where_a_statement_is_missing_it_is_certain_only_until_then_that_nothing_was_paid():
    paid = paid_late("P1", 3, due=date(2026, 9, 10))
    october = statement("150", date(2026, 10, 31), opening="100", begin=date(2026, 9, 1), number="10")
    december = statement("900", TODAY, opening="700", begin=date(2026, 11, 15), number="12")
    waits = invoice("A1", issued=date(2026, 10, 1), due=date(2026, 10, 21))
    new = invoice("A2", issued=date(2026, 11, 20), due=date(2026, 11, 20))
    books = ledger(october, december, *paid, waits, new)
    found = payment_history(books, "sale", TODAY)
    assert found.days[~found.paid].tolist() == [10, 4]
    october_only = payment_history(
        ledger(october, december._replace(opening=Decimal(150)), *paid, waits), "sale", TODAY
    )
    assert october_only.days[~october_only.paid].tolist() == [34]
