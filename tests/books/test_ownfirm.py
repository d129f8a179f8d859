from tests.books.given import ALICE, BOB, CHARLIE, IBAN, US, entry, invoice, statement

from houvast.books.ownfirm import recognise
from houvast.facts.party import PartyRef
from houvast.facts.question import Answer


def test_the_firm_is_the_party_on_all_invoices() -> None:
    own = recognise([invoice("1", US, ALICE), invoice("2", US, BOB), invoice("9", CHARLIE, US)], ())
    assert (own.enterprise_number, own.certain, own.candidates) == ("0403601261", True, ())
    assert [own.direction(one) for one in (invoice("1", US, ALICE), invoice("9", CHARLIE, US))] == ["sale", "purchase"]


def test_two_parties_on_every_invoice_are_asked_about_once_and_nothing_is_guessed() -> None:
    own = recognise([invoice("1", ALICE, BOB), invoice("2", ALICE, BOB)], ())
    assert not own.certain
    assert {party.name for party in own.candidates} == {"Bakkerij Alice BV", "Bob Bouw NV"}
    assert own.direction(invoice("1", ALICE, BOB)) == "stranger"


def test_the_holder_of_the_bank_account_settles_the_doubt() -> None:
    own = recognise([invoice("1", US, ALICE)], [statement("1", "0.00", entry("1.00"))])
    assert (own.enterprise_number, own.certain) == ("0403601261", True)


def test_the_account_on_her_own_invoices_settles_the_doubt() -> None:
    one = statement("1", "0.00", entry("1.00"))
    nameless = one._replace(account=one.account._replace(holder=None))
    own = recognise([invoice("1", US, ALICE, payment_iban=IBAN)], [nameless])
    assert own.enterprise_number == "0403601261"


def test_what_the_owner_says_wins() -> None:
    documents = [invoice("1", US, ALICE), invoice("2", US, BOB)]
    own = recognise(documents, (), [Answer("own_firm", "firm", "kbo:0700000005")])
    assert own.direction(documents[0]) == "purchase"
    assert own.direction(documents[1]) == "stranger"


def test_a_stray_invoice_of_others_does_not_confuse_the_firm() -> None:
    ours = [invoice(str(number), US, PartyRef(f"Klant {number}", f"07000000{number:02}")) for number in range(20)]
    own = recognise([*ours, invoice("x", ALICE, BOB)], ())
    assert own.certain
    assert own.direction(invoice("x", ALICE, BOB)) == "stranger"


def test_a_document_that_names_us_without_number_still_means_us() -> None:
    own = recognise([invoice("1", US, ALICE), invoice("2", US, BOB)], ())
    assert own.direction(invoice("3", BOB, PartyRef("TECHNO MECHELEN B.V."))) == "purchase"


def test_without_invoices_there_is_nothing_to_ask() -> None:
    own = recognise([], [statement("1", "0.00", entry("1.00"))])
    assert (own.keys, own.candidates) == (frozenset(), ())
