"""Invoices among the files that are not the firm's own: shown, counted nowhere."""

from decimal import Decimal

from houvast.facts.figure import ExplainedRow, Explanation, Figure
from houvast.facts.ledger import Ledger
from houvast.week.texts import TEXTS

_SHOWN_SOURCES = 3


def strangers(ledger: Ledger) -> Figure:
    """How many there are."""
    value = Decimal(len(ledger.strangers))
    sources = ledger.strangers[:_SHOWN_SOURCES]
    return Figure("strangers", value, "count", None, None, TEXTS["week.formula_strangers"], sources)


def explain_strangers(ledger: Ledger) -> Explanation:
    """Each of them, with its document."""
    rows = tuple(ExplainedRow(source.name, None, Decimal(1), (source,)) for source in ledger.strangers)
    return Explanation(strangers(ledger), TEXTS["week.explain_strangers"], rows)
