"""The books are a function of the set of kept files and the answers: never of order, repetition or history."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.books.given import (
    ALICE,
    BOB,
    CHARLIE,
    DAY,
    IBAN,
    US,
    entry,
    invoice,
    origin,
    statement,
    stored_invoice,
    stored_statement,
)

from houvast.books.assemble import assemble
from houvast.books.stored import From, Stored, StoredInvoice, StoredStatement
from houvast.facts.agenda import CalendarEvent
from houvast.facts.ledger import Firm, Ledger
from houvast.facts.party import PartyRef
from houvast.facts.question import Answer
from houvast.facts.work import CustomerRow, HoursEntry
from houvast.norms import load_norms

PARTIES = (ALICE, BOB, CHARLIE, PartyRef("BAKKERIJ ALICE", "0700000005"))


def books(stored: Stored, *answers: Answer) -> Ledger:
    return assemble(Firm("", None), stored, answers, load_norms())


def sales(*files: StoredInvoice) -> Stored:
    others = tuple(stored_invoice(f"o{n}", invoice(f"O{n}", US, PartyRef(f"Klant {n}", f"09{n:08}"))) for n in range(3))
    return Stored(invoices=(*files, *others))


def by_id(ledger: Ledger, number: str) -> object:
    return next(one for one in ledger.invoices if one.id == number)


def test_the_same_invoice_as_ubl_and_as_pdf_counts_once_and_shows_both_files() -> None:
    document = invoice("V7", US, ALICE)
    pdf = document._replace(payment_reference="from the pdf")
    ledger = books(sales(stored_invoice("v7.pdf", pdf, "facturx"), stored_invoice("v7.xml", document, "ubl")))
    one = by_id(ledger, "V7")
    assert [source.label for source in one.sources] == ["v7.xml", "v7.pdf"]  # type: ignore[attr-defined]
    assert one.payment_reference is None  # type: ignore[attr-defined]


def test_the_same_number_of_two_suppliers_is_two_invoices() -> None:
    ledger = books(sales(stored_invoice("a", invoice("1", ALICE, US)), stored_invoice("b", invoice("1", BOB, US))))
    assert sum(one.id == "1" for one in ledger.invoices) == 2


def test_an_invoice_and_a_credit_note_of_one_number_are_two_and_count_with_their_sign() -> None:
    note = invoice("1", US, ALICE, document_type="credit_note", type_code="381")
    ledger = books(sales(stored_invoice("a", invoice("1", US, ALICE)), stored_invoice("b", note)))
    assert sorted(one.gross for one in ledger.invoices if one.id == "1") == [Decimal("-121.00"), Decimal("121.00")]


def test_a_missing_due_date_follows_from_the_terms_else_from_the_law_and_says_so() -> None:
    ledger = books(
        sales(
            stored_invoice("a", invoice("A", US, ALICE)),
            stored_invoice("b", invoice("B", US, ALICE, due_date=None, terms="14 dagen")),
            stored_invoice("c", invoice("C", US, ALICE, due_date=None)),
        )
    )
    found = {one.id: (one.due_origin, (one.due_date - DAY).days) for one in ledger.invoices}
    assert (found["A"], found["B"], found["C"]) == (("document", 30), ("terms", 14), ("legal", 30))


def test_an_invoice_of_others_is_set_aside_and_counts_nowhere() -> None:
    ledger = books(sales(stored_invoice("vreemd.xml", invoice("X", ALICE, BOB))))
    assert [source.label for source in ledger.strangers] == ["vreemd.xml"]
    assert all(one.id != "X" for one in ledger.invoices)


def test_an_account_on_a_purchase_ties_its_payments_to_the_supplier() -> None:
    bought = invoice("9", BOB, US, payment_iban="BE71096123456769")
    paid = entry("-121.00", "betaling", counterparty_account="BE71096123456769", counterparty_name="iets anders")
    stored = replace(
        sales(stored_invoice("9", bought)), statements=(stored_statement("a", statement("1", "500.00", paid)),)
    )
    ledger = books(stored)
    assert ledger.movements[0].party == "kbo:0800000075"


def test_the_account_of_a_factor_is_not_the_suppliers() -> None:
    bought = invoice("9", BOB, US, payment_iban="BE71096123456769", payee=PartyRef("Factor NV"))
    ledger = books(sales(stored_invoice("9", bought)))
    assert ledger.party_by_key["kbo:0800000075"].ibans == ()


def test_an_account_two_parties_share_ties_nothing() -> None:
    files = [
        stored_invoice("1", invoice("1", ALICE, US, payment_iban="BE71096123456769")),
        stored_invoice("2", invoice("2", BOB, US, payment_iban="BE71096123456769")),
    ]
    paid = entry("-121.00", counterparty_account="BE71096123456769")
    stored = replace(sales(*files), statements=(stored_statement("a", statement("1", "0.00", paid)),))
    assert books(stored).movements[0].party == "iban:BE71096123456769"


def test_a_merge_is_an_answer_and_goes_when_it_is_forgotten() -> None:
    files = sales(stored_invoice("1", invoice("1", US, ALICE)), stored_invoice("2", invoice("2", US, CHARLIE)))
    merged = books(files, Answer("merge", CHARLIE.key, "kbo:0700000005"))
    assert {one.party for one in merged.invoices if one.id in {"1", "2"}} == {"kbo:0700000005"}
    assert merged.party_by_key[CHARLIE.key].key == "kbo:0700000005"
    assert {one.party for one in books(files).invoices if one.id in {"1", "2"}} == {"kbo:0700000005", CHARLIE.key}


def test_merges_in_a_circle_end() -> None:
    files = sales(stored_invoice("1", invoice("1", US, ALICE)), stored_invoice("2", invoice("2", US, BOB)))
    round_trip = [
        Answer("merge", "kbo:0700000005", "kbo:0800000075"),
        Answer("merge", "kbo:0800000075", "kbo:0700000005"),
    ]
    assert len({one.party for one in books(files, *round_trip).invoices if one.id in {"1", "2"}}) == 1


def test_her_customer_list_adds_what_the_invoices_leave_out() -> None:
    row = CustomerRow("bakkerij alice", email="alice@bakkerij.example", phone="015 12 34 56", place="rij 2")
    stored = replace(
        sales(stored_invoice("1", invoice("1", US, ALICE))), customers=(From(origin("k.xlsx", "sheet"), row),)
    )
    assert books(stored).party_by_key["kbo:0700000005"].email == "alice@bakkerij.example"


def test_a_payer_in_between_is_marked_once() -> None:
    stored = sales(stored_invoice("1", invoice("1", US, ALICE)))
    assert books(stored, Answer("in_between", "kbo:0700000005", "yes")).party_by_key["kbo:0700000005"].in_between


def test_a_longer_export_of_hours_repeats_the_shorter() -> None:
    rows = [HoursEntry(DAY + timedelta(days=n), "Jan", Decimal(8), place=f"rij {n + 2}") for n in range(3)]
    short, long = origin("jan.xlsx", "sheet"), origin("jan-feb.xlsx", "sheet")
    stored = Stored(hours=tuple(From(short, row) for row in rows[:2]) + tuple(From(long, row) for row in rows))
    assert books(stored).hours == tuple(rows)


def test_two_equal_rows_in_one_sheet_both_stay() -> None:
    row = HoursEntry(DAY, "Jan", Decimal(4), place="rij 2")
    stored = Stored(hours=(From(origin("a"), row), From(origin("a"), row._replace(place="rij 3"))))
    assert len(books(stored).hours) == 2


def test_the_last_change_of_an_event_counts_over_two_exports() -> None:
    first = CalendarEvent("u1", "Overleg", DAY, DAY, "", sequence=0)
    stored = Stored(
        events=(From(origin("b"), first._replace(summary="Afspraak", sequence=2)), From(origin("a"), first))
    )
    assert [event.summary for event in books(stored).events] == ["Afspraak"]


def test_freshness_says_how_far_each_source_reaches() -> None:
    stored = replace(
        sales(stored_invoice("9", invoice("9", BOB, US))),
        statements=(stored_statement("a", statement("1", "0.00", entry("1.00"))),),
    )
    assert [(one.kind, one.name, one.until) for one in books(stored).freshness] == [
        ("bank", IBAN, DAY), ("sales", "", DAY), ("purchases", "", DAY),
    ]  # fmt: skip


def test_an_empty_firm_has_an_empty_ledger() -> None:
    assert books(Stored()) == Ledger(Firm("", None))


days = st.integers(0, 3)
texts = st.sampled_from([None, "factuur 1", "factuur 2"])
some_amounts = st.sampled_from(["10.00", "-10.00", "25.50"])
entries = st.builds(
    lambda amount, text, day, account: entry(amount, text, DAY + timedelta(days=day), counterparty_account=account),
    some_amounts, texts, days, st.sampled_from([None, "BE71096123456769"]),
)  # fmt: skip


@st.composite
def statement_files(draw: st.DrawFn) -> StoredStatement:
    number = draw(st.integers(1, 4))
    kind = draw(st.sampled_from(["coda", "camt", "bankcsv"]))
    told = draw(st.lists(entries, max_size=4))
    means = "export" if kind == "bankcsv" else draw(st.sampled_from(["statement", "statement", "notice"]))
    one = statement(str(number), draw(st.sampled_from(["0.00", "10.00"])), *told, kind=means)
    return stored_statement(f"{number}{kind}{told}", one, kind)


@st.composite
def invoice_files(draw: st.DrawFn) -> StoredInvoice:
    number, party = draw(st.sampled_from(["1", "2", "3"])), draw(st.sampled_from(PARTIES))
    seller, buyer = (US, party) if draw(st.booleans()) else (party, US)
    more = {"terms": draw(texts), "payment_iban": draw(st.sampled_from([None, IBAN, "BE71096123456769"]))}
    kind = draw(st.sampled_from(["ubl", "facturx"]))
    document = invoice(number, seller, buyer, draw(st.sampled_from(["121.00", "60.50"])), **more)
    return stored_invoice(f"{document}{kind}", document, kind)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(statement_files(), max_size=6, unique_by=lambda one: one.origin.sha256),
    st.lists(invoice_files(), max_size=6, unique_by=lambda one: one.origin.sha256),
    st.randoms(use_true_random=False),
)
def test_any_order_of_the_same_files_gives_the_same_books(statements: list, invoices: list, random: object) -> None:  # type: ignore[type-arg]
    straight = books(Stored(tuple(invoices), tuple(statements)))
    random.shuffle(statements)  # type: ignore[attr-defined]
    random.shuffle(invoices)  # type: ignore[attr-defined]
    assert books(Stored(tuple(invoices), tuple(statements))) == straight


@settings(max_examples=150, deadline=None)
@given(st.lists(statement_files(), max_size=5, unique_by=lambda one: one.origin.sha256))
def test_every_statement_delivered_twice_moves_nothing(files: list[StoredStatement]) -> None:
    def money(stored: list[StoredStatement]) -> Counter[object]:
        return Counter((one.booking_date, one.amount) for one in books(Stored(statements=tuple(stored))).movements)

    again = [one._replace(origin=origin(f"kopie {one.origin.name}", one.origin.kind)) for one in files]
    assert money(files + again) == money(files)


@settings(max_examples=100, deadline=None)
@given(st.lists(invoice_files(), max_size=8, unique_by=lambda one: one.origin.sha256))
def test_every_invoice_delivered_twice_counts_once(files: list[StoredInvoice]) -> None:
    again = [one._replace(origin=origin(f"kopie {one.origin.name}", one.origin.kind)) for one in files]
    once, twice = books(sales(*files)), books(sales(*files, *again))
    assert [one.key for one in twice.invoices] == [one.key for one in once.invoices]
    assert sum(one.gross for one in twice.invoices) == sum(one.gross for one in once.invoices)
