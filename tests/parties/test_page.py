"""The lists of customers and suppliers."""

from datetime import date
from decimal import Decimal

from tests.hand_ledger import TODAY, invoice, ledger, movement, paid_late, pays

from houvast.facts.figure import TooEarly
from houvast.facts.ledger import Party
from houvast.facts.own import NO_OWN
from houvast.facts.wording import say
from houvast.norms import load_norms
from houvast.parties.page import ORDERS, ROWS_PER_PAGE, parties_page

NORMS = load_norms()


def page(books, role="customer", **more):
    return parties_page(books, NO_OWN, TODAY, NORMS, role=role, **more)


def words(sentence):
    return say(sentence.text, "nl", sentence.values).replace("\u00a0", " ")


def test_customers_stand_in_order_of_what_is_open():
    books = ledger(invoice("A1", "100", party="name:alice"), invoice("B1", "300", party="name:bob"))
    assert [row.party.name for row in page(books).rows] == ["Bob", "Alice"]
    assert page(books).open.value == 400


def test_a_payment_and_a_credit_note_lower_what_is_open():
    one = invoice("A1", "300")
    moved = movement("m", "100")
    books = ledger(one, moved, pays(moved, one, amount="100"), invoice("A2", "-50"))
    (row,) = page(books).rows
    assert row.open.value == 150


def test_a_doubtful_payment_counts_for_nothing_yet():
    one, moved = invoice("A1", "300"), movement("m", "300")
    assert page(ledger(one, moved, pays(moved, one, "asked"))).open.value == 300


def test_late_is_what_is_past_its_due_date_and_never_a_credit_note():
    books = ledger(
        invoice("A1", "100", due=date(2026, 11, 23)),
        invoice("A2", "100", due=date(2026, 11, 24)),
        invoice("A3", "-40", due=date(2026, 1, 1)),
    )
    (row,) = page(books).rows
    assert (row.late.value, row.days_late) == (100, 1)
    assert words(page(books).title) == "€ 100 staat over tijd."


def test_suppliers_are_a_list_of_their_own():
    books = ledger(invoice("A1"), invoice("C1", "50", party="name:charlie", direction="purchase", due=TODAY))
    assert [row.party.name for row in page(books, "supplier").rows] == ["Charlie"]
    assert words(page(books, "supplier").title) == "Je bent nergens te laat."


def test_days_late_are_only_said_from_three_paid_invoices_on():
    two = ledger(*paid_late("A1", 5), *paid_late("A2", 9))
    three = ledger(*paid_late("A1", 5), *paid_late("A2", 9), *paid_late("A3", 40))
    assert page(two).rows[0].usual.value == TooEarly(2, 3, "documents")
    assert page(three).rows[0].usual.value == 9


def test_other_currencies_stand_apart():
    books = ledger(invoice("A1", "100"), invoice("A2", "80", currency="USD"))
    (row,) = page(books).rows
    assert row.open.value == 100
    assert row.foreign == (("USD", Decimal(80)),)
    assert page(books).open.value == 100


def test_searching_finds_a_piece_of_the_name_or_of_the_number():
    bob = Party("kbo:0123456749", "Café Bob", frozenset({"customer"}), enterprise_number="0123456749")
    books = ledger(invoice("A1"), invoice("B1", party="kbo:0123456749"), bob)
    assert [row.party.name for row in page(books, words="cafe").rows] == ["Café Bob"]
    assert [row.party.name for row in page(books, words="BE 0123.456").rows] == ["Café Bob"]
    assert page(books, words="charlie").rows == ()


def test_a_long_list_is_shown_in_pages():
    books = ledger(*(invoice(f"F{n}", str(n + 1), party=f"name:klant {n:03}") for n in range(ROWS_PER_PAGE + 1)))
    assert (page(books).pages, len(page(books, number=2).rows)) == (2, 1)
    assert page(books, number=99).number == 2


def test_no_customers_say_which_file_is_missing():
    empty = page(ledger())
    assert words(empty.title) == "Nog geen klanten."
    assert "verkoopfacturen" in words(empty.lede)


def test_what_is_usual_is_said_as_days_early_or_late_never_with_a_minus():
    def said(*days):
        books = ledger(*(fact for n, late in enumerate(days) for fact in paid_late(f"A{n}", late)))
        return words(page(books).rows[0].usual_said)

    assert said(-6, -5, -5) == "betaalt meestal 5 dagen te vroeg"
    assert said(0, 0, 1) == "betaalt meestal op de vervaldag"
    assert said(1, 1, 1) == "betaalt meestal 1 dag te laat"
    assert said(8, 8, 9, 9) == "betaalt meestal 9 dagen te laat"
    assert said(4) == "nog te vroeg: 1 van 3 betaald"


def test_the_list_is_sorted_by_what_is_open_by_who_waits_longest_or_by_name():
    books = ledger(
        invoice("C1", "900", party="name:carol", due=date(2026, 11, 20)),
        invoice("A1", "100", party="name:alice", due=date(2026, 11, 1)),
        invoice("B1", "500", party="name:bob", due=date(2026, 6, 1)),
    )
    named = {order: [row.party.name for row in page(books, order=order).rows] for order in ORDERS}
    assert named == {
        "open": ["Carol", "Bob", "Alice"],
        "late": ["Bob", "Alice", "Carol"],
        "name": ["Alice", "Bob", "Carol"],
    }
    assert words(page(books).lede) == "3 klanten, wie het meest openstaat eerst."
    assert words(page(books, order="name").lede) == "3 klanten."


def test_who_owes_nothing_has_no_amount():
    (row,) = page(ledger(*paid_late("A1", 3))).rows
    assert row.open is None


def test_what_is_open_for_more_than_a_year_is_marked_old_and_counts_no_days():
    (row,) = page(ledger(invoice("A1", "100", issued=date(2024, 1, 1), due=date(2024, 2, 1)))).rows
    assert (row.late.value, row.old, row.days_late) == (100, True, 0)
