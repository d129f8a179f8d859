"""Every invoice once, however many files it came in: the same one as UBL and as PDF counts once.

All its files become its sources; what they say is taken from the best format (UBL before CII before Factur-X).
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from houvast.books.fingerprint import invoice_key, party_key
from houvast.books.merges import Merges
from houvast.books.ownfirm import OwnFirm
from houvast.books.stored import StoredInvoice
from houvast.books.terms import due_date
from houvast.facts.figure import Source
from houvast.facts.invoice import InvoiceDocument
from houvast.facts.ledger import Direction, DueOrigin, Invoice
from houvast.facts.party import PartyRef
from houvast.norms import Norms

_FORMATS = ("ubl", "cii", "facturx")


@dataclass(frozen=True)
class OneInvoice:
    """An invoice once: the best of its files, and all of them."""

    key: str
    best: StoredInvoice
    sources: tuple[Source, ...]


def once(stored: Iterable[StoredInvoice]) -> tuple[OneInvoice, ...]:
    """Every invoice once, in order of its fingerprint, whatever the order of the files."""
    by_key: dict[str, list[StoredInvoice]] = defaultdict(list)
    for one in stored:
        by_key[invoice_key(one.document)].append(one)
    return tuple(_one(key, by_key[key]) for key in sorted(by_key))


def assemble_invoices(found: Iterable[OneInvoice], own: OwnFirm, merges: Merges, norms: Norms) -> tuple[Invoice, ...]:
    """The sales and purchases of the firm, sorted by issue date; invoices of others are left aside."""
    invoices = []
    for one in found:
        direction = own.direction(one.best.document)
        if direction != "stranger":
            invoices.append(_invoice(one, direction, merges, norms))
    return tuple(sorted(invoices, key=lambda invoice: (invoice.issue_date, invoice.key)))


def strangers(found: Iterable[OneInvoice], own: OwnFirm) -> tuple[Source, ...]:
    """The invoices that name the firm on neither side (or on both): shown aside, counted nowhere."""
    return tuple(one.sources[0] for one in found if own.direction(one.best.document) == "stranger")


def other_side(document: InvoiceDocument, direction: Direction) -> PartyRef:
    """The customer of a sale, the supplier of a purchase."""
    return document.buyer if direction == "sale" else document.seller


def _one(key: str, files: list[StoredInvoice]) -> OneInvoice:
    if len(files) > 1:
        files.sort(
            key=lambda file: (_rank(file.origin.kind), repr(file.document), file.origin.sha256, file.place, file.row)
        )
    sources = dict.fromkeys(file.origin.source(file.place) for file in files)
    return OneInvoice(key, files[0], tuple(sources))


def _rank(kind: str) -> int:
    return _FORMATS.index(kind) if kind in _FORMATS else len(_FORMATS)


def _due(document: InvoiceDocument, norms: Norms) -> tuple[date, DueOrigin]:
    """The due date and where it is from: the document, else its terms, else the law (METHOD B11)."""
    if document.due_date is not None:
        return document.due_date, "document"
    said = due_date(document.terms, document.issue_date)
    if said is not None:
        return said, "terms"
    days = int(norms.value("payment_term_default", document.issue_date))
    return document.issue_date + timedelta(days=days), "legal"


def _invoice(one: OneInvoice, direction: Direction, merges: Merges, norms: Norms) -> Invoice:
    document = one.best.document
    party = other_side(document, direction)
    due, origin = _due(document, norms)
    sign = document.sign
    return Invoice(
        key=one.key,
        direction=direction,
        party=merges.of(party_key(party)),
        party_name=party.name,
        id=document.id,
        is_credit_note=sign < 0,
        issue_date=document.issue_date,
        due_date=due,
        due_origin=origin,
        currency=document.currency,
        net=sign * document.net,
        vat=sign * document.vat,
        gross=sign * document.gross,
        payable=sign * document.payable,
        cash_discount=None if document.cash_discount is None else sign * document.cash_discount,
        payment_reference=document.payment_reference,
        payment_iban=document.payment_iban,
        order_reference=document.order_reference,
        preceding=document.preceding,
        line_count=document.line_count,
        row=one.best.row,
        sources=one.sources,
    )
