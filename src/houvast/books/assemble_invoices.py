"""Every invoice once, however many files it came in: the same one as UBL and as PDF counts once.

All its files become its sources; what they say is taken from the best format (UBL before CII before Factur-X), or
from the version she chose where they state different amounts (books/conflicts.py).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.books.advances import Stated, without_advances
from houvast.books.conflicts import as_chosen, chosen, conflict
from houvast.books.fingerprint import invoice_key, party_key
from houvast.books.merges import Merges
from houvast.books.ownfirm import OwnFirm
from houvast.books.stored import StoredInvoice
from houvast.books.terms import due_date
from houvast.facts.figure import Source
from houvast.facts.invoice import InvoiceDocument
from houvast.facts.ledger import Conflict, Direction, DueOrigin, Invoice
from houvast.facts.party import PartyRef
from houvast.facts.question import Answer
from houvast.norms import Norms

_FORMATS = ("ubl", "cii", "facturx")


@dataclass(frozen=True)
class OneInvoice:
    """An invoice once: the best of its files, and all of them."""

    key: str
    best: StoredInvoice
    sources: tuple[Source, ...]
    conflict: Conflict | None = None


class Directed(NamedTuple):
    """An invoice, and whether it is a sale or a purchase of the firm; or of others."""

    one: OneInvoice
    direction: Direction | Literal["stranger"]


def once(stored: Iterable[StoredInvoice], answers: Iterable[Answer] = ()) -> tuple[OneInvoice, ...]:
    """Every invoice once, in order of its fingerprint, whatever the order of the files."""
    by_key: dict[str, list[StoredInvoice]] = defaultdict(list)
    for one in stored:
        by_key[invoice_key(one.document)].append(one)
    said = chosen(answers)
    return tuple(_one(key, by_key[key], said.get(key, ())) for key in sorted(by_key))


def directed(found: Iterable[OneInvoice], own: OwnFirm) -> tuple[Directed, ...]:
    """Every invoice as the firm sees it."""
    return tuple(Directed(one, own.direction(one.best.document)) for one in found)


def assemble_invoices(found: Iterable[Directed], merges: Merges, norms: Norms) -> tuple[Invoice, ...]:
    """The sales and purchases of the firm, sorted by issue date; invoices of others are left aside."""
    invoices = []
    for one, direction in found:
        if direction != "stranger":
            invoices.append(Stated(_invoice(one, direction, merges, norms), one.best.document))
    return tuple(without_advances(invoices))


def strangers(found: Iterable[Directed]) -> tuple[Source, ...]:
    """The invoices that name the firm on neither side (or on both): shown aside, counted nowhere."""
    return tuple(one.sources[0] for one, direction in found if direction == "stranger")


def conflicts(found: Iterable[Directed]) -> tuple[Conflict, ...]:
    """The invoices of the firm of which the files state different amounts, in order of their key."""
    return tuple(one.conflict for one, direction in found if one.conflict and direction != "stranger")


def other_side(document: InvoiceDocument, direction: Direction) -> PartyRef:
    """The customer of a sale, the supplier of a purchase."""
    return document.buyer if direction == "sale" else document.seller


def _one(key: str, files: list[StoredInvoice], said: Sequence[Answer]) -> OneInvoice:
    if len(files) == 1:
        return OneInvoice(key, files[0], (files[0].origin.source(files[0].place),))
    files.sort(
        key=lambda file: (_rank(file.origin.kind), repr(file.document), file.origin.sha256, file.place, file.row)
    )
    files = as_chosen(files, said)
    sources = dict.fromkeys(file.origin.source(file.place) for file in files)
    return OneInvoice(key, files[0], tuple(sources), conflict(key, files, said))


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


def _amounts(document: InvoiceDocument) -> tuple[Decimal, Decimal, Decimal, Decimal, Decimal | None]:
    """Net, VAT, gross, payable and cash discount, turned round on a credit note."""
    found = (document.net, document.vat, document.gross, document.payable, document.cash_discount)
    if document.sign > 0:
        return found
    net, vat, gross, payable, discount = found
    return -1 * net, -1 * vat, -1 * gross, -1 * payable, None if discount is None else -1 * discount


def _invoice(one: OneInvoice, direction: Direction, merges: Merges, norms: Norms) -> Invoice:
    document = one.best.document
    party = other_side(document, direction)
    due, origin = _due(document, norms)
    net, vat, gross, payable, discount = _amounts(document)
    return Invoice(
        key=one.key,
        direction=direction,
        party=merges.of(party_key(party)),
        party_name=party.name,
        id=document.id,
        is_credit_note=document.sign < 0,
        issue_date=document.issue_date,
        due_date=due,
        due_origin=origin,
        currency=document.currency,
        net=net,
        vat=vat,
        gross=gross,
        payable=payable,
        cash_discount=discount,
        payment_reference=document.payment_reference,
        payment_iban=document.payment_iban,
        order_reference=document.order_reference,
        preceding=document.preceding,
        line_count=document.line_count,
        row=one.best.row,
        sources=one.sources,
    )
