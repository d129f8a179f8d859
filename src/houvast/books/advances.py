"""An advance is revenue once: on its own invoice, and not again on the final invoice that calls it prepaid.

A final invoice that deducts the advance with a negative line is right by itself. One that states the whole job and
a prepaid amount would count the advance a second time. Its advance is the earlier invoice of the same party that it
names, else the only one of exactly that amount. What was prepaid without an invoice (a webshop) changes nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import NamedTuple

from houvast.facts.invoice import InvoiceDocument
from houvast.facts.ledger import Invoice
from houvast.facts.money import ZERO

_SPAN = timedelta(days=730)


class Stated(NamedTuple):
    """An invoice of the books, and the document that states it."""

    invoice: Invoice
    document: InvoiceDocument


def without_advances(stated: Iterable[Stated]) -> list[Invoice]:
    """The invoices, each final one with what its advances counted already; whatever the order they come in."""
    ordered = sorted(stated, key=lambda one: (one.invoice.issue_date, one.invoice.key))
    earlier: dict[tuple[str, str, str], list[Invoice]] = defaultdict(list)
    claimed: set[str] = set()
    found = []
    for invoice, document in ordered:
        same = earlier[invoice.direction, invoice.party, invoice.currency]
        parts: Sequence[Invoice] = ()
        if document.prepaid > 0 and not invoice.is_credit_note:
            parts = _advances(document, invoice, [one for one in same if one.key not in claimed])
            claimed.update(part.key for part in parts)
        if not invoice.is_credit_note:
            same.append(invoice)
        if parts:
            found.append(
                invoice._replace(
                    advance_net=sum((part.net for part in parts), ZERO),
                    advance_gross=sum((part.gross for part in parts), ZERO),
                )
            )
        else:
            found.append(invoice)
    return found


def _advances(document: InvoiceDocument, invoice: Invoice, candidates: Sequence[Invoice]) -> Sequence[Invoice]:
    """The invoices among the candidates that are the advance of a final one; none when it cannot be told."""
    near = [one for one in candidates if one.gross > 0 and invoice.issue_date - one.issue_date <= _SPAN]
    named = [one for one in near if _names(document, one.id)]
    if named and sum((one.gross for one in named), ZERO) <= document.prepaid:
        return named
    equal = [one for one in near if one.gross == document.prepaid]
    return equal if len(equal) == 1 else ()


def _names(document: InvoiceDocument, number: str) -> bool:
    """Whether a document refers to an invoice number, as a reference or as a whole word in its text."""
    if number in document.preceding:
        return True
    text = f"{document.note or ''} {document.terms or ''}"
    return number in text and re.search(rf"(?<![\w-]){re.escape(number)}(?![\w-])", text) is not None
