"""What her files make possible now, and which one file would make more possible. Promises only pages that exist."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from houvast.facts.ledger import Ledger
from houvast.facts.text import Sentence, Text
from houvast.inbox.texts import TEXTS


class Possible(NamedTuple):
    """One question of hers: answered already, or so many files away; `how` names the part of the page that helps."""

    question: Text
    missing: int
    sentence: Sentence
    how: str

    @property
    def ready(self) -> bool:
        """Whether her files answer it."""
        return self.missing == 0


def possible(ledger: Ledger) -> tuple[Possible, ...]:
    """The questions in the order she asks them; what is ready first."""
    return tuple(sorted((ask(ledger) for ask in _QUESTIONS), key=lambda one: one.missing))


def _balance(ledger: Ledger) -> Possible:
    closed = [one.closing_day for one in ledger.statements if one.closing_day is not None]
    if not closed:
        return _missing("balance", "balance_missing", "bank")
    return _ready("balance", until=max(closed))


def _late(ledger: Ledger) -> Possible:
    sales = sum(1 for invoice in ledger.invoices if invoice.direction == "sale")
    if not sales and not ledger.movements:
        return _missing("late", "late_missing_both", "accountant", files=2)
    if not sales:
        return _missing("late", "late_missing_invoices", "invoices")
    if not ledger.movements:
        return _missing("late", "late_missing_bank", "bank")
    return _ready("late", sales=sales)


def _pay(ledger: Ledger) -> Possible:
    purchases = sum(1 for invoice in ledger.invoices if invoice.direction == "purchase")
    return _ready("pay", purchases=purchases) if purchases else _missing("pay", "pay_missing", "invoices")


def _turnover(ledger: Ledger) -> Possible:
    days = [*_turnover_days(ledger)]
    return _ready("turnover", until=max(days)) if days else _missing("turnover", "turnover_missing", "invoices")


def _turnover_days(ledger: Ledger) -> Iterator[date]:
    yield from (invoice.issue_date for invoice in ledger.invoices if invoice.direction == "sale")
    for rows in (ledger.receipts, ledger.till_lines, ledger.appointments):
        yield from (row.day for row in rows)


def _agenda(ledger: Ledger) -> Possible:
    if not ledger.events:
        return _missing("agenda", "agenda_missing", "google")
    return _ready("agenda", events=len(ledger.events))


_QUESTIONS: tuple[Callable[[Ledger], Possible], ...] = (_balance, _late, _pay, _turnover, _agenda)


def _ready(question: str, **values: object) -> Possible:
    said = Sentence(TEXTS[f"inbox.{question}_ready"], values)
    return Possible(TEXTS[f"inbox.{question}"], missing=0, sentence=said, how="")


def _missing(question: str, sentence: str, how: str, *, files: int = 1) -> Possible:
    said = Sentence(TEXTS[f"inbox.{sentence}"])
    return Possible(TEXTS[f"inbox.{question}"], missing=files, sentence=said, how=how)
