"""The invoices made of a quote, as they were handed over: the UBL stays, so that the last one takes off the same."""

from datetime import date
from typing import NamedTuple

from django.db import transaction

from houvast.books.models import Firm
from houvast.books.store import said
from houvast.books.units import cents
from houvast.facts.invoice import InvoiceDocument
from houvast.formats import ubl, ubl_write
from houvast.quotes.models import QuoteInvoice, StoredQuote
from houvast.quotes.store.dossiers import touch


class MadeInvoice(NamedTuple):
    """An invoice of a quote, read back from its own UBL."""

    place: int
    final: bool
    document: InvoiceDocument


def invoices(firm: Firm, number: str) -> tuple[MadeInvoice, ...]:
    """The invoices of a quote, in the order of its parts."""
    rows = QuoteInvoice.objects.of(firm).filter(quote__number=number, quote__firm=firm).order_by("place")
    return tuple(MadeInvoice(row.place, row.final, _document(bytes(row.ubl), row.number)) for row in rows)


def keep_invoice(firm: Firm, number: str, place: int, document: InvoiceDocument, due: date, *, final: bool) -> bytes:
    """Keep an invoice for good; its UBL. Raises IntegrityError for a number or a part that was used already."""
    data = ubl_write.write(document)
    with said(), transaction.atomic():
        row = StoredQuote.objects.of(firm).get(number=number)
        QuoteInvoice.objects.of(firm).create(
            firm=firm,
            quote=row,
            number=document.id,
            place=place,
            final=final,
            day=document.issue_date,
            due=due,
            payable=cents(document.payable),
            ubl=data,
        )
        touch(firm, row)
    return data


def invoice_ubl(firm: Firm, number: str, invoice: str) -> bytes | None:
    """The UBL of an invoice of this quote."""
    row = QuoteInvoice.objects.of(firm).filter(quote__number=number, quote__firm=firm, number=invoice).first()
    return bytes(row.ubl) if row else None


def _document(data: bytes, name: str) -> InvoiceDocument:
    (reading,) = ubl.read(data, name)
    (document,) = reading.facts.invoices
    return document
