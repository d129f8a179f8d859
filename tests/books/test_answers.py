"""What she answers is remembered by what it is about, survives undo, and can be taken back."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from houvast.books.models import Firm, OwnerAnswer, UnscopedError
from houvast.books.store import answers, forget_answer, kept, load_ledger, norms, save_answer, set_norm
from houvast.facts.question import Answer

pytestmark = pytest.mark.postgres


def test_an_answer_is_remembered_and_a_later_one_takes_its_place(firm: Any) -> None:
    save_answer(firm, Answer("own_firm", "firm", "kbo:0403601261"))
    save_answer(firm, Answer("own_firm", "firm", "kbo:0700000005"))
    assert answers(firm) == (Answer("own_firm", "firm", "kbo:0700000005"),)
    assert load_ledger(firm).firm.enterprise_number == "0700000005"


def test_an_answer_taken_back_was_never_given(firm: Any) -> None:
    before = load_ledger(firm).firm
    save_answer(firm, Answer("own_firm", "firm", "kbo:0403601261"))
    assert forget_answer(firm, "own_firm", "firm")
    assert not forget_answer(firm, "own_firm", "firm")
    assert load_ledger(firm).firm == before


def test_her_own_norm_holds_from_her_day(firm: Any) -> None:
    set_norm(firm, "payment_term_default", Decimal(14), date(2026, 1, 1))
    assert norms(firm).value("payment_term_default", date(2026, 6, 1)) == 14
    set_norm(firm, "payment_term_default", None, date(2026, 1, 1))
    assert norms(firm).value("payment_term_default", date(2026, 6, 1)) == 30


def test_an_expensive_answer_is_computed_once_for_one_state_of_the_books(firm: Any) -> None:
    asked: list[int] = []

    def compute() -> list[int]:
        asked.append(1)
        return asked

    for _ in range(3):
        assert kept(firm, "k", compute, norms_version="a", today=date(2026, 1, 1)) == [1]
    save_answer(firm, Answer("merge", "a", "b"))
    assert kept(firm, "k", compute, norms_version="a", today=date(2026, 1, 1)) == [1, 1]
    kept(firm, "k", compute, norms_version="b", today=date(2026, 1, 1))
    kept(firm, "k", compute, norms_version="b", today=date(2026, 1, 2))
    assert len(asked) == 4


def test_no_query_forgets_the_firm(firm: Any) -> None:
    with pytest.raises(UnscopedError):
        OwnerAnswer.objects.all()
    with pytest.raises(UnscopedError):
        OwnerAnswer.objects.filter(kind="x")


def test_one_firm_sees_nothing_of_another(firm: Any) -> None:
    other = Firm.objects.create(name="Bob Bouw")
    save_answer(other, Answer("own_firm", "firm", "kbo:0800000075"))
    assert answers(firm) == ()
    assert load_ledger(firm).firm.enterprise_number is None
    assert load_ledger(other).firm.enterprise_number == "0800000075"
