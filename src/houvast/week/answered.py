"""What the owner answered before, in words, so that she can take it back."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from houvast.cash.questions import answered_sentence as cash_sentence
from houvast.facts.answers import (
    ASKED_BY,
    CASH,
    COLUMNS,
    CONFLICT,
    IN_BETWEEN,
    KEEP_OR_STOP,
    KIND_OVERRIDE,
    KIND_QUESTION,
    KIND_STILL,
    MERGE,
    NEW_LEVEL,
    OPENING_BALANCE,
    OWN_FIRM,
    PAIR,
    PRIORITY,
    RECURRING,
    RECURRING_ENDED,
    RECURRING_HOURS,
    VAT_LIABLE,
    VAT_RHYTHM,
    conflict_invoice,
    opening_balance_of,
    pair_sides,
)
from houvast.facts.ledger import Ledger
from houvast.facts.money import decimal_of
from houvast.facts.question import Answer
from houvast.facts.text import Sentence, Text
from houvast.facts.wording import money
from houvast.firm.questions import answered_sentence as kind_sentence
from houvast.inbox.columns import answered_sentence as columns_sentence
from houvast.indicators.complexity.questions import answered_sentence as complexity_sentence
from houvast.indicators.figures.level import answered_sentence as level_sentence
from houvast.week.money import spaced
from houvast.week.texts import TEXTS


class AnsweredRow(NamedTuple):
    """One answer in a sentence; `kind` and `subject` are what taking it back is about."""

    kind: str
    subject: str
    text: Sentence


def answered_rows(
    answers: Iterable[Answer], ledger: Ledger, sheets: Mapping[str, str] | None = None
) -> tuple[AnsweredRow, ...]:
    """Every answer as a sentence; an answer about something that was undone since still shows, by its own words.

    `sheets` names a file for each layout of columns.
    """
    return tuple(AnsweredRow(one.kind, one.subject, _sentence(one, ledger, sheets or {})) for one in answers)


def _sentence(answer: Answer, ledger: Ledger, sheets: Mapping[str, str]) -> Sentence:
    if answer.kind == COLUMNS:
        said = columns_sentence(answer, sheets.get(answer.subject, ""))
    else:
        said = _SAID.get(answer.kind, _other)(answer, ledger)
    return said or _other(answer, ledger)


def _other(answer: Answer, ledger: Ledger) -> Sentence:  # noqa: ARG001 called like the others
    return Sentence(TEXTS["week.said_other"], {"subject": answer.subject, "value": answer.value})


def _pair(answer: Answer, ledger: Ledger) -> Sentence | None:
    paying, invoice = pair_sides(answer.subject)
    values = {"invoice": _invoice(ledger, invoice), "paying": _paying(ledger, paying)}
    return _yes_no("pair", answer, values)


def _cash(answer: Answer, ledger: Ledger) -> Sentence | None:
    try:
        day = date.fromisoformat(answer.value)
    except ValueError:
        return None
    return Sentence(TEXTS["week.said_cash"], {"invoice": _invoice(ledger, answer.subject), "day": day})


def _in_between(answer: Answer, ledger: Ledger) -> Sentence | None:
    return _yes_no("in_between", answer, {"name": _party(ledger, answer.subject)})


def _vat(answer: Answer, ledger: Ledger) -> Sentence | None:  # noqa: ARG001 called like the others
    return _yes_no("vat", answer, {})


def _own_firm(answer: Answer, ledger: Ledger) -> Sentence | None:
    return Sentence(TEXTS["week.said_own_firm"], {"name": ledger.firm.name or answer.value})


def _merge(answer: Answer, ledger: Ledger) -> Sentence | None:
    values = {"name": _party(ledger, answer.value), "other": answer.subject.partition(":")[2]}
    return Sentence(TEXTS["week.said_merge_no" if answer.value == answer.subject else "week.said_merge"], values)


def _conflict(answer: Answer, ledger: Ledger) -> Sentence | None:
    payable, currency = answer.value.partition(" ")[0], answer.value.rpartition(" ")[2]
    amount = decimal_of(payable)
    if amount is None:
        return None
    said = Text(money(amount, currency, "nl"), money(amount, currency, "en"))
    values = {"invoice": _invoice(ledger, conflict_invoice(answer.subject)), "amount": Sentence(said)}
    return Sentence(TEXTS["week.said_conflict"], values)


def _opening(answer: Answer, ledger: Ledger) -> Sentence | None:  # noqa: ARG001 called like the others
    balance = opening_balance_of(answer)
    if balance is None:
        return None
    values: dict[str, object] = {"account": spaced(answer.subject), "amount": balance.amount, "day": balance.day}
    return Sentence(TEXTS["week.said_opening"], values)


def _kind(answer: Answer, ledger: Ledger) -> Sentence | None:  # noqa: ARG001 called like the others
    return kind_sentence(answer)


def _level(answer: Answer, ledger: Ledger) -> Sentence | None:  # noqa: ARG001 called like the others
    return level_sentence(answer)


def _yes_no(name: str, answer: Answer, values: Mapping[str, object]) -> Sentence | None:
    text = TEXTS.get(f"week.said_{name}_{answer.value}")
    return None if text is None else Sentence(text, values)


_SAID: Mapping[str, Callable[[Answer, Ledger], Sentence | None]] = {
    PAIR: _pair,
    CASH: _cash,
    IN_BETWEEN: _in_between,
    VAT_LIABLE: _vat,
    OWN_FIRM: _own_firm,
    MERGE: _merge,
    CONFLICT: _conflict,
    OPENING_BALANCE: _opening,
    **dict.fromkeys((RECURRING, RECURRING_ENDED, RECURRING_HOURS, VAT_RHYTHM), cash_sentence),
    **dict.fromkeys((KEEP_OR_STOP, ASKED_BY, PRIORITY), complexity_sentence),
    NEW_LEVEL: _level,
    KIND_QUESTION: _kind,
    KIND_STILL: _kind,
    KIND_OVERRIDE: _kind,
}


def _invoice(ledger: Ledger, key: str) -> str:
    invoice = ledger.invoice_by_key.get(key)
    return f"{invoice.id} ({invoice.party_name})" if invoice else key.rpartition("|")[2]


def _paying(ledger: Ledger, key: str) -> Sentence:
    movement = ledger.movement_by_key.get(key)
    if movement is not None:
        return Sentence(TEXTS["week.said_movement"], {"amount": movement.amount, "day": movement.booking_date})
    return Sentence(TEXTS["week.said_credit"], {"id": _invoice(ledger, key)})


def _party(ledger: Ledger, key: str) -> str:
    party = ledger.party_by_key.get(key)
    return party.name if party else key.partition(":")[2]
