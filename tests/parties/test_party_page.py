"""The page of one party."""

from datetime import date

import pytest
from tests.hand_ledger import TODAY, invoice, ledger, movement, paid_late, pays

from houvast.facts.answers import pair_sides
from houvast.facts.ledger import Pair, Party
from houvast.facts.own import NO_OWN
from houvast.facts.text import Sentence
from houvast.facts.wording import say
from houvast.norms import load_norms
from houvast.parties.explain import explain
from houvast.parties.figures import spread_said
from houvast.parties.party_page import ROWS_PER_PAGE, party_page

NORMS = load_norms()


def page(books, key="name:alice", **more):
    return party_page(books, NO_OWN, TODAY, NORMS, key=key, **more)


def words(sentence):
    return say(sentence.text, "nl", sentence.values).replace("\u00a0", " ")


def states(books):
    return [words(row.state) for row in page(books).sides[0].rows]


def test_every_invoice_says_how_it_stands():
    paid, moved, pair = paid_late("A0", 4)
    part, some = invoice("A3", "300", due=date(2026, 12, 1)), movement("m3", "100")
    books = ledger(
        paid,
        moved,
        pair,
        invoice("A1", due=date(2026, 11, 14), issued=date(2026, 10, 2)),
        invoice("A2", "-40", issued=date(2026, 10, 3)),
        part._replace(issue_date=date(2026, 10, 4)),
        some,
        pays(some, part, amount="100"),
    )
    assert states(books) == [
        "Nog te verrekenen",
        "10 dagen te laat, verviel op 14/11/2026",
        "Nog € 200,00 open, vervalt op 1/12/2026",
        "Betaald op 4/7/2026, 4 dagen te laat",
    ]


def test_what_is_usual_is_said_with_its_spread_and_count():
    books = ledger(*(fact for n, days in enumerate([0, 2, 4, 6, 30]) for fact in paid_late(f"A{n}", days)))
    (side,) = page(books).sides
    assert side.usual.value == 4
    assert words(side.usually) == ("Van de 5 betaalde facturen kwam de helft tussen 2 en 6 dagen te laat binnen.")


def test_two_paid_invoices_are_too_early():
    (side,) = page(ledger(*paid_late("A1", 5), *paid_late("A2", 9))).sides
    assert words(side.usually).startswith("Nog te vroeg")
    assert words(side.usually).endswith("2 van 3 betaalde facturen.")


def test_a_payment_can_be_taken_apart_by_its_subject():
    one, moved, pair = paid_late("A1", 5)
    (row,) = page(ledger(one, moved, pair)).sides[0].rows
    (payment,) = row.payments
    assert pair_sides(payment.subject) == (moved.key, one.key)
    assert payment.sources == moved.sources


def test_what_was_paid_in_cash_is_said_so():
    one = invoice("A1")
    cash = Pair(None, one.key, one.payable, "cash", 1.0, "owner", day=date(2026, 10, 5))
    (row,) = page(ledger(one, cash)).sides[0].rows
    assert row.payments[0].cash
    assert words(row.payments[0].why) == "buiten de bank betaald, dat zei jij"


def test_payments_without_an_invoice_are_shown():
    books = ledger(invoice("A1"), movement("m", "55", party="name:alice"))
    assert [loose.movement.key for loose in page(books).loose] == ["m"]


def test_a_party_that_buys_and_sells_has_two_sides():
    books = ledger(invoice("A1"), invoice("C1", direction="purchase"))
    assert [side.direction for side in page(books).sides] == ["sale", "purchase"]


def test_a_merged_name_leads_to_the_same_page():
    alice = Party("name:alice", "Alice", frozenset({"customer"}), merged=("name:alies",))
    assert page(ledger(invoice("A1"), alice), key="name:alies").party == alice


def test_nobody_by_that_key_is_none():
    assert page(ledger(), key="name:charlie") is None


def test_many_invoices_are_shown_in_pages_what_is_open_first_then_the_newest():
    last = ROWS_PER_PAGE + 1
    paid = [fact for n in range(1, last + 1) for fact in paid_late(f"F{n:03}", 2)]
    books = ledger(invoice("F000", issued=date(2020, 1, 1), due=date(2020, 2, 1)), *paid)
    first, second = page(books).sides[0], page(books, number=2).sides[0]
    assert [row.invoice.id for row in first.rows[:2]] == ["F000", f"F{last:03}"]
    assert (len(second.rows), second.pages) == (2, 2)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (2, 6, "tussen 2 en 6 dagen te laat"),
        (-6, -2, "tussen 2 en 6 dagen te vroeg"),
        (-1, 4, "tussen 1 dag te vroeg en 4 dagen te laat"),
        (0, 4, "tussen de vervaldag en 4 dagen te laat"),
        (-4, 0, "tussen 4 dagen te vroeg en de vervaldag"),
        (0, 0, "op de vervaldag"),
    ],
)
def test_a_spread_is_said_without_a_minus(low: int, high: int, expected: str):
    assert words(spread_said(low, high)) == expected


def test_an_invoice_of_years_ago_is_asked_about_and_explained():
    old = invoice("A1", "500", issued=date(2023, 12, 1), due=date(2023, 12, 31))
    books = ledger(old, invoice("A2", "100", due=date(2026, 11, 1)))
    (side,) = page(books).sides
    assert [words(row.state) for row in side.rows] == [
        "Open sinds 31/12/2023: klopt dit nog?",
        "23 dagen te laat, verviel op 1/11/2026",
    ]
    assert (side.late.value, side.old.value) == (600, 500)
    explained = explain(books, NO_OWN, TODAY, side.old.key)
    assert (explained.figure, explained.total) == (side.old, 500)
    assert words(Sentence(explained.title, explained.values)) == "Wat Alice al langer dan een jaar te laat is"


def test_an_invoice_that_may_have_been_paid_says_that_a_question_waits():
    late, maybe = invoice("A1", "500", due=date(2026, 11, 1)), movement("m1", "500", party="name:alice")
    (side,) = page(ledger(late, maybe, pays(maybe, late, state="asked"))).sides
    assert [row.doubted for row in side.rows] == [True]
