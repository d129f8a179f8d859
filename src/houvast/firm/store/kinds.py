"""What kind of business a firm is, from its books; and what the owner fills in about it."""

from collections.abc import Mapping
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from houvast.books import store as books
from houvast.books.models import Firm
from houvast.books.store import answer_days, answers, forget_answer, load_ledger, save_answer
from houvast.facts.answers import FIRM, KIND_OVERRIDE, KIND_QUESTION, KIND_STILL, NO
from houvast.facts.ledger import Ledger
from houvast.facts.question import Answer
from houvast.firm.kind import Kind, Override, Verdict
from houvast.firm.kind_answers import override_value
from houvast.firm.kind_books import kind_in_books, signals_in_books
from houvast.firm.own import FirmOwn, last_said
from houvast.firm.signal import Signals

# Before this the files of then and now are much the same; after a year the question comes anyway.
_LOOK_BACK = (timedelta(days=90), timedelta(days=365))


def load_kind(firm: Firm, ledger: Ledger, today: date) -> Kind:
    """The kind of business from her answers and her files; remembered with the ledger."""
    return kind_in_books(books, firm, ledger, today)


def load_own(firm: Firm) -> FirmOwn:
    """What this room knows besides the ledger, today."""
    return load_firm_own(firm, timezone.localdate())


def load_firm_own(firm: Firm, today: date) -> FirmOwn:
    """The same on a day; remembered with the ledger, as answers and imports make a new one."""
    ledger = load_ledger(firm)
    remembered: dict[date, FirmOwn] = ledger.__dict__.setdefault(f"{__name__}.own", {})
    if today not in remembered:
        given = answer_days(firm)
        remembered[today] = FirmOwn(
            answers(firm),
            given,
            load_kind(firm, ledger, today),
            signals_in_books(books, firm, ledger, today),
            _signals_then(firm, ledger, last_said(given), today),
        )
    return remembered[today]


def _signals_then(firm: Firm, ledger: Ledger, day: date | None, today: date) -> Signals | None:
    shortest, longest = _LOOK_BACK
    if day is None or not shortest <= today - day <= longest:
        return None
    return signals_in_books(books, firm, ledger, day, key="kind_signals_then")


@transaction.atomic
def keep_kind(firm: Firm, chosen: Mapping[str, str], verdict: Verdict | None, today: date) -> None:
    """Keep her answers by subject ('' takes one back) and her own verdict; what did not change keeps its day.

    Whoever looked them over has answered that the business changed: that doubt goes.
    """
    known = {(one.kind, one.subject): one.value for one in answers(firm)}
    for subject, value in chosen.items():
        _keep(firm, known, KIND_QUESTION, subject, value)
    before = known.get((KIND_OVERRIDE, FIRM), "")
    if (verdict or "") != before.partition(" ")[0]:
        _keep(firm, known, KIND_OVERRIDE, FIRM, override_value(Override(verdict, today)) if verdict else "")
    for (kind, subject), value in known.items():
        if kind == KIND_STILL and value == NO:
            forget_answer(firm, kind, subject)


def _keep(firm: Firm, known: Mapping[tuple[str, str], str], kind: str, subject: str, value: str) -> None:
    if value == known.get((kind, subject), ""):
        return
    if value:
        save_answer(firm, Answer(kind, subject, value))
    else:
        forget_answer(firm, kind, subject)
