"""What this room asks: what comes back by itself, and how often the VAT return goes in. No figure waits for it."""

from datetime import date

from houvast.cash.known import series_known
from houvast.cash.own import CashOwn
from houvast.cash.recurring.questions import recurring_questions
from houvast.cash.taxes.questions import tax_questions
from houvast.cash.texts import TEXTS
from houvast.facts.answers import RECURRING, RECURRING_ENDED, RECURRING_HOURS, VAT_RHYTHM, YES
from houvast.facts.ledger import Ledger
from houvast.facts.money import decimal_of
from houvast.facts.question import Answer, Question
from houvast.facts.text import Sentence
from houvast.norms import Norms


def questions(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> tuple[Question, ...]:
    """The questions, the most valuable first."""
    found = [
        *recurring_questions(series_known(ledger, own, today, norms), ledger, today),
        *tax_questions(ledger, own.said.answers, norms, today),
    ]
    return tuple(sorted(found, key=lambda one: (-one.value_euro, one.kind, one.subject)))


def answered_sentence(answer: Answer, ledger: Ledger) -> Sentence | None:
    """What she said of what comes back or of VAT, in words; None for what is no such answer."""
    if answer.kind == VAT_RHYTHM:
        text = TEXTS.get(f"cash.said_vat_{answer.value}")
        return Sentence(text) if text else None
    values: dict[str, object] = {"name": _name(answer.subject, ledger), "rhythm": _rhythm(answer.subject)}
    if answer.kind == RECURRING_HOURS:
        hours = decimal_of(answer.value)
        return None if hours is None else Sentence(TEXTS["cash.said_hours"], values | {"hours": hours})
    if answer.kind in (RECURRING, RECURRING_ENDED):
        side = "yes" if answer.value == YES else "no"
        name = "recurring" if answer.kind == RECURRING else "ended"
        return Sentence(TEXTS[f"cash.said_{name}_{side}"], values)
    return None


def _name(subject: str, ledger: Ledger) -> str:
    """Who the other side of a series is: its name on the bank, else what the key says."""
    kind, _, rest = subject.partition("|")[0].partition(":")
    if kind == "iban":
        moved = (one.counterparty_name for one in reversed(ledger.movements) if one.counterparty_account == rest)
        return next(filter(None, moved), rest)
    if kind == "mandate":
        moved = (one.counterparty_name for one in reversed(ledger.movements) if rest in (one.mandate, one.creditor_id))
        return next(filter(None, moved), rest)
    return rest.partition(":")[0] or kind


def _rhythm(subject: str) -> Sentence:
    parts = subject.partition(" => ")[0].split("|")
    text = TEXTS.get(f"cash.rhythm_{parts[2]}" if len(parts) > 2 else "")
    return Sentence(text or TEXTS["cash.rhythm_other"])
