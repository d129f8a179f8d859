"""Payments that name invoices from before the books begin beside ones that the books know."""

from datetime import timedelta
from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest
from tests.books.test_match import DAY, DEPOT, GARAGE, found, invoice, payment, told

from houvast.facts.answers import NO, PAIR, pair_subject
from houvast.facts.bank import EntryDetail
from houvast.facts.question import Answer

NAME = {"counterparty_name": "Bakkerij Maes"}
KNOWN = [
    invoice("2026-0118", "100.13"),
    invoice("2026-0121", "200.17", issue_date=DAY + timedelta(days=2)),
    invoice("2026-0130", "999.19", issue_date=DAY + timedelta(days=3)),
]
BOTH = [("m", "2026-0118", "100.13", "several", "sure"), ("m", "2026-0121", "200.17", "several", "sure")]


@pytest.mark.parametrize(
    "text",
    [
        "2026-0103 2026-0118 2026-0121",
        "facturen 2026-0099, 2026-0103, 2026-0121 en 2026-0118",
        "2026/0103, 0118, 0121",
        "2026-0103 0118 0121",
        "20260103 + 20260118 + 20260121",
        "2026-0118 2026-0121 2026-0103 dd 14.10.2026",
    ],
)
def test_known_invoices_are_settled_beside_numbers_older_than_the_books(text: str) -> None:
    pairs = found([payment("m", "750.00", text, **NAME)], KNOWN)
    assert told(pairs) == BOTH
    assert all(pair.certainty == pytest.approx(0.99) for pair in pairs)


def test_one_known_invoice_in_a_list_of_older_ones_is_settled_by_its_number() -> None:
    text = "F2600101 + F2600104 + F2600118"
    paid = payment("m", "-8000.00", text, counterparty_account="BE43068999999501")
    pairs = found([paid], [invoice("F2600118", "150.00", DEPOT), invoice("F2600119", "170.00", DEPOT)])
    assert told(pairs) == [("m", "F2600118", "150.00", "number", "sure")]


def test_each_part_of_a_collective_movement_is_looked_at_on_its_own() -> None:
    details = (
        EntryDetail(Decimal("-500.00"), "Elektro Depot", "BE43068999999501", None, "F2600101 F2600118"),
        EntryDetail(Decimal("-9.00"), "Iemand", None, None, None),
    )
    collective = payment("m", "-509.00", "COLLECTIEVE OPDRACHT", details=details)
    pairs = found([collective], [invoice("F2600118", "150.00", DEPOT)])
    assert told(pairs) == [("m", "F2600118", "150.00", "number", "sure")]


def test_structured_communications_that_the_books_do_not_know_count_as_well() -> None:
    asked = [invoice("2026-0118", "100.13", payment_reference="010806817183")]
    paid = payment("m", "900.00", "010/8068/17183 + 090/9337/55493", **NAME)
    assert told(found([paid], asked)) == [("m", "2026-0118", "100.13", "number", "sure")]


def test_a_list_that_counts_down_went_on_in_a_new_year() -> None:
    asked = [
        invoice("2026/0457", "100.13", issue_date=DAY + timedelta(days=60)),
        invoice("2027/0003", "200.17", issue_date=DAY + timedelta(days=95)),
    ]
    paid = payment("m", "750.00", "2026/0389, 0457, 0003", booking_date=DAY + timedelta(days=120), **NAME)
    start = invoice("2026/0300", "10.00", GARAGE)
    assert told(found([paid], [*asked, start])) == [
        ("m", "2026/0457", "100.13", "several", "sure"),
        ("m", "2027/0003", "200.17", "several", "sure"),
    ]


def test_a_credit_note_is_taken_off_without_a_word_only_where_nothing_would_be_left_for_the_older_ones() -> None:
    note = invoice("CN-1", "-200.17", issue_date=DAY + timedelta(days=5), preceding=("2026-0121",))
    text = "2026-0103 2026-0118 2026-0121"
    less = found([payment("m", "150.00", text, **NAME)], [*KNOWN, note])
    assert [(pair.movement, pair.invoice.split("|")[1], str(pair.amount)) for pair in less if pair.movement] == [
        ("m", "2026-0118", "100.13")
    ]
    enough = found([payment("m", "750.00", text, **NAME)], [*KNOWN, note])
    assert told([pair for pair in enough if pair.movement]) == BOTH


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"booking_date": DAY + timedelta(days=200)}, "the books began long before: older ones were paid by then"),
        ({"communication": "2026-0118 2026-0121 2026-0125"}, "the unknown number is no older than the books"),
    ],
)
def test_what_older_invoices_do_not_explain_is_asked(changed: dict[str, Any], why: str) -> None:
    paid = payment("m", "750.00", "2026-0103 2026-0118 2026-0121", **NAME)._replace(**changed)
    assert [(*rest, "asked") for *rest, _ in BOTH] == told(found([paid], KNOWN)), why


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"amount": Decimal("250.00")}, "less than the known ones ask"),
        ({"communication": "2026-0118 2026-0121 dank u"}, "no further number"),
        ({"communication": "2026-0118 2026-0121 dd 14/10/2026"}, "a date is no number"),
        ({"communication": "2026-0118 2026-0121 tel 0470 12"}, "a number made another way"),
        ({"counterparty_name": "Onbekend Iemand"}, "nobody the books know"),
        ({"counterparty_name": "Garage Peeters"}, "another party"),
    ],
)
def test_a_payment_that_does_not_show_older_invoices_settles_nothing_by_it(changed: dict[str, Any], why: str) -> None:
    paid = payment("m", "750.00", "2026-0103 2026-0118 2026-0121", **NAME)._replace(**changed)
    asked = [*KNOWN, invoice("2026-0500", "77.00", GARAGE)]
    assert [one for one in told(found([paid], asked)) if one[4] == "sure"] == [], why


def test_an_invoice_that_another_payment_settled_is_not_settled_again() -> None:
    first = payment("a", "100.13", "2026-0118", booking_date=DAY + timedelta(days=5), **NAME)
    later = payment("m", "750.00", "2026-0103 2026-0118 2026-0121", **NAME)
    assert told(found([first, later], KNOWN)) == [("a", "2026-0118", "100.13", "number", "sure")]


def test_what_she_refused_is_not_settled_beside_older_ones() -> None:
    paid = payment("m", "750.00", "2026-0103 2026-0118 2026-0121", **NAME)
    refused = Answer(PAIR, pair_subject(found([paid], KNOWN)[0]), NO)
    assert [pair.state for pair in found([paid], KNOWN, [refused]) if pair.invoice.endswith("0118")] == []


def test_the_order_of_payments_and_invoices_makes_no_difference_at_the_start() -> None:
    paid = [
        payment("m", "750.00", "2026-0103 2026-0118 2026-0121", **NAME),
        payment("n", "1200.00", "2026-0104 2026-0130", **NAME),
        payment("o", "999.19", None, **NAME),
    ]
    results = {tuple(found(list(some), list(asked))) for some in permutations(paid) for asked in permutations(KNOWN)}
    assert len(results) == 1
