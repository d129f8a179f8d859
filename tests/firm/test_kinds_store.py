"""The kind of business out of the database: remembered, made anew by an answer, and compared with what files showed."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from houvast.books import store as books
from houvast.books.models import Firm, KeptAnswer, OwnerAnswer
from houvast.books.store import answer_days, answers, forget_ledgers, load_ledger, save_answer
from houvast.facts.answers import KIND_QUESTION
from houvast.facts.question import Answer
from houvast.firm.kind import UNKNOWN, kind_from
from houvast.firm.kind_books import kind_in_books
from houvast.firm.signal import NO_SIGNALS
from houvast.firm.store import keep_kind, load_firm_own, load_kind

TODAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def fresh() -> None:
    forget_ledgers()


def answered_days_ago(firm: Firm, days: int) -> date:
    save_answer(firm, Answer(KIND_QUESTION, "q1", "c"))
    then = timezone.now() - timedelta(days=days)
    OwnerAnswer.objects.of(firm).update(given=then)
    return timezone.localdate(then)


def test_a_firm_without_answers_or_files_is_unknown(firm: Firm) -> None:
    assert load_kind(firm, load_ledger(firm), TODAY) == UNKNOWN


def test_every_room_gets_the_same_kind_by_one_call(firm: Firm) -> None:
    save_answer(firm, Answer(KIND_QUESTION, "q1", "c"))
    ledger = load_ledger(firm)
    assert kind_in_books(books, firm, ledger, TODAY) == kind_from(answers(firm), None, TODAY)
    assert load_kind(firm, ledger, TODAY).mixture.top == "project"


def test_a_second_call_asks_the_database_nothing_and_an_answer_makes_it_new(
    firm: Firm, django_assert_num_queries
) -> None:
    ledger = load_ledger(firm)
    load_kind(firm, ledger, TODAY)
    with django_assert_num_queries(0):
        load_kind(firm, ledger, TODAY)
    save_answer(firm, Answer(KIND_QUESTION, "q1", "b"))
    assert load_kind(firm, load_ledger(firm), TODAY).mixture.top == "retail"


def test_what_the_files_show_is_kept_once(firm: Firm) -> None:
    load_kind(firm, load_ledger(firm), TODAY)
    assert KeptAnswer.objects.of(firm).filter(key="kind_signals").count() == 1


def test_the_day_of_an_answer_is_remembered_and_what_did_not_change_keeps_it(firm: Firm) -> None:
    then = answered_days_ago(firm, 40)
    keep_kind(firm, {"q1": "c", "q2": "b"}, None, TODAY)
    assert answer_days(firm) == {(KIND_QUESTION, "q1"): then, (KIND_QUESTION, "q2"): timezone.localdate()}


@pytest.mark.parametrize(("days", "compared"), [(10, False), (120, True), (500, False)])
def test_files_of_then_are_looked_at_between_three_months_and_a_year_after_she_answered(
    firm: Firm, days: int, compared: bool
) -> None:
    answered_days_ago(firm, days)
    own = load_firm_own(firm, timezone.localdate())
    assert own.signals_then == (NO_SIGNALS if compared else None)
