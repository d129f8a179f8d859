"""What goes wrong in an office: a file sent twice, a total mistyped, no due date, a statement kept twice or lost."""

from datetime import timedelta
from random import Random

from houvast.demo.dice import dice
from houvast.demo.invoicing import misstated
from houvast.demo.story import Purchase, Sale, Stage
from houvast.facts.invoice import InvoiceDocument


def with_mistakes(stage: Stage, bought: tuple[Purchase, ...]) -> tuple[list[InvoiceDocument], dict[str, list[str]]]:
    """The purchase documents as they reach the office, and the numbers of those with something wrong."""
    documents = [one.document for one in bought]
    recent = [at for at, one in enumerate(documents) if _is_recent(stage, one)]
    if len(recent) < 3:
        return documents, {}
    wrong, silent = _rng(stage, "purchases").sample(recent, 2)
    documents[wrong] = misstated(documents[wrong])
    documents[silent] = documents[silent]._replace(due_date=None, terms=None)
    return documents, {"wrong total": [documents[wrong].id], "no due date": [documents[silent].id]}


def _is_recent(stage: Stage, document: InvoiceDocument) -> bool:
    age = (stage.today - document.issue_date).days
    return (
        15 < age < 75 and document.document_type == "invoice" and not document.cash_discount and document.payable > 100
    )


def sent_twice(stage: Stage, sales: tuple[Sale, ...]) -> Sale | None:
    """An invoice of the last months that lies in the folder under two names."""
    recent = [sale for sale in sales if sale.document.issue_date > stage.today - timedelta(days=100)]
    return _rng(stage, "sales").choice(recent) if recent else None


def statement_twice(stage: Stage, count: int) -> int | None:
    """Which statement was downloaded twice."""
    return count - _rng(stage, "statement").randint(3, min(40, count - 1)) if count > 4 else None


def statement_lost(stage: Stage, count: int) -> int | None:
    """Which statement is missing, for the firm that loses one."""
    if not stage.firm.loses_a_statement or count < 60:
        return None
    return count - _rng(stage, "lost").randint(45, min(58, count - 1))


def _rng(stage: Stage, topic: str) -> Random:
    return dice(stage.seed, stage.firm.name, "mistake", topic)
