"""Two files of one invoice with different amounts: one counts whatever the order, and the other is never silent."""

from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest
from tests.books.given import ALICE, BOB, DAY, US, invoice, stored_invoice, ubl
from tests.books.test_assemble import books, by_id, sales
from tests.books.test_batches import kept

from houvast.books.store import forget_answer, load_ledger, save_answer, undo
from houvast.facts.answers import CONFLICT
from houvast.facts.ledger import Conflict, Ledger
from houvast.facts.own import NO_OWN
from houvast.facts.question import Answer
from houvast.norms import load_norms
from houvast.parties.questions import questions

HUNDRED = stored_invoice("honderd.xml", invoice("V7", US, ALICE, "121.00"))
NINETY = stored_invoice("negentig.xml", invoice("V7", US, ALICE, "108.90"))
EIGHTY = stored_invoice("tachtig.pdf", invoice("V7", US, ALICE, "96.80"), "facturx")


def only(ledger: Ledger) -> Conflict:
    (conflict,) = ledger.conflicts
    return conflict


def labels(conflict: Conflict) -> list[str]:
    return [version.source.label for version in conflict.versions]


def payable(ledger: Ledger) -> Decimal:
    return by_id(ledger, "V7").payable  # type: ignore[attr-defined, no-any-return]


def test_files_that_agree_on_the_amounts_are_no_conflict() -> None:
    again = stored_invoice("pdf", HUNDRED.document._replace(terms="contant", net=Decimal("100.0")), "facturx")
    assert books(sales(HUNDRED, again)).conflicts == ()


def test_one_version_counts_in_any_order_and_all_are_shown() -> None:
    ledgers = [books(sales(*files)) for files in permutations((HUNDRED, NINETY, EIGHTY))]
    assert all(ledger == ledgers[0] for ledger in ledgers)
    assert labels(only(ledgers[0])) == ["honderd.xml", "negentig.xml", "tachtig.pdf"]
    assert [version.payable for version in only(ledgers[0]).versions] == [
        Decimal("121.00"),
        Decimal("108.90"),
        Decimal("96.80"),
    ]
    assert payable(ledgers[0]) == Decimal("121.00")
    assert len(by_id(ledgers[0], "V7").sources) == 3  # type: ignore[attr-defined]


def test_the_same_total_with_other_vat_is_a_conflict_too() -> None:
    other = HUNDRED.document._replace(net=Decimal("114.15"), vat=Decimal("6.85"))
    assert len(only(books(sales(HUNDRED, stored_invoice("zes.xml", other)))).versions) == 2


def test_what_she_chose_counts_and_is_not_asked_again() -> None:
    for version in (files := only(books(sales(HUNDRED, NINETY)))).versions:
        ledger = books(sales(HUNDRED, NINETY), Answer(CONFLICT, files.subject, version.value))
        assert (payable(ledger), ledger.conflicts) == (version.payable, ())


def test_a_version_she_has_not_seen_is_asked_and_her_choice_stands_meanwhile() -> None:
    before = only(books(sales(HUNDRED, NINETY)))
    answer = Answer(CONFLICT, before.subject, before.versions[1].value)
    ledger = books(sales(HUNDRED, NINETY, EIGHTY), answer)
    assert (payable(ledger), len(only(ledger).versions)) == (Decimal("108.90"), 3)
    then = Answer(CONFLICT, only(ledger).subject, only(ledger).versions[2].value)
    assert payable(books(sales(HUNDRED, NINETY, EIGHTY), answer, then)) == only(ledger).versions[2].payable


def test_an_answer_about_a_file_that_is_gone_changes_nothing() -> None:
    before = only(books(sales(HUNDRED, NINETY)))
    gone = Answer(CONFLICT, before.subject, before.versions[0].value)
    assert payable(books(sales(HUNDRED), gone)) == Decimal("121.00")


def test_versions_of_somebody_elses_invoice_are_not_asked() -> None:
    files = (stored_invoice(gross, invoice("X1", ALICE, BOB, gross)) for gross in ("121.00", "60.50"))
    assert books(sales(*files)).conflicts == ()


def test_versions_of_a_credit_note_carry_its_sign() -> None:
    credit = {"document_type": "credit_note", "type_code": "381"}
    files = (stored_invoice(gross, invoice("C1", US, ALICE, gross, **credit)) for gross in ("121.00", "60.50"))
    assert {version.payable for version in only(books(sales(*files))).versions} == {Decimal(-121), Decimal("-60.50")}


@pytest.mark.postgres
def test_the_question_is_asked_answered_taken_back_and_undone(firm: Any) -> None:
    kept(firm, *((f"o{number}.xml", ubl(invoice(f"O{number}", US, BOB))) for number in range(3)))
    kept(firm, ("a.xml", ubl(HUNDRED.document)))
    later = kept(firm, ("b.xml", ubl(NINETY.document)))

    (question,) = questions(load_ledger(firm), NO_OWN, DAY, load_norms())
    assert (question.kind, question.value_euro) == (CONFLICT, Decimal("12.10"))
    assert {source.label for source in question.sources} == {"a.xml", "b.xml"}
    counted = [option.label.nl.replace("\u00a0", " ") for option in question.options]
    assert sorted(counted) == ["€ 108,90 (btw € 18,90)", "€ 121,00 (btw € 21,00)"]

    for option, amount in zip(question.options, counted, strict=True):
        save_answer(firm, Answer(question.kind, question.subject, option.value))
        assert str(payable(load_ledger(firm))).replace(".", ",") == amount[2:8].rstrip()
        assert questions(load_ledger(firm), NO_OWN, DAY, load_norms()) == ()
    forget_answer(firm, question.kind, question.subject)
    assert len(questions(load_ledger(firm), NO_OWN, DAY, load_norms())) == 1
    undo(later)
    assert (payable(load_ledger(firm)), load_ledger(firm).conflicts) == (Decimal("121.00"), ())
