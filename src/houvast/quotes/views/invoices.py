"""The doors of the invoices of a quote: the advances, the last one, and their UBL and PDF to hand over."""

from datetime import date, timedelta
from typing import NamedTuple

from django.db import IntegrityError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from houvast.facts.invoice import InvoiceDocument
from houvast.firm.middleware import FirmRequest
from houvast.formats.typeset import house_pdf
from houvast.quotes import store
from houvast.quotes.calculation import totals
from houvast.quotes.document_invoice import invoice_document
from houvast.quotes.follow_up import agreed_quote
from houvast.quotes.forms import WrongError, day_in, text_in
from houvast.quotes.invoice import Issue, advance_invoice, final_invoice, issued, rates_changed
from houvast.quotes.schedule import Payment, payments
from houvast.quotes.store.invoices import MadeInvoice
from houvast.quotes.values import Quote
from houvast.quotes.views.editor import found
from houvast.quotes.views.listing import said
from houvast.quotes.views.paper import PDF, UBL, download, looks, seller

_MONTH = timedelta(days=30)


class PartToInvoice(NamedTuple):
    """One part of what was agreed, and its invoice once that is made. `next`: it is this one's turn."""

    place: int
    payment: Payment
    made: MadeInvoice | None
    next: bool


def page(request: FirmRequest, number: str) -> HttpResponse:
    """The parts that were agreed, with their invoices."""
    agreed = _agreed(request, number)
    if agreed is None:
        return redirect("quotes:edit", number)
    context = {
        "number": number,
        "quote": agreed,
        "parts": _parts(request, agreed),
        "today": request.today,
        "due": request.today + _MONTH,
        "rates_changed": rates_changed(agreed, request.today, request.norms),
        "menu_current": "quotes:page",
    }
    return render(request, "quotes/invoices.html", context)


@require_POST
def make(request: FirmRequest, number: str) -> HttpResponse:
    """Make the invoice of the part whose turn it is."""
    agreed = _agreed(request, number)
    if agreed is None:
        raise Http404
    part = next((one for one in _parts(request, agreed) if one.next), None)
    if part is None:
        raise Http404
    sender = seller(request, store.defaults(request.firm))
    if not (sender.name and sender.vat_number and sender.iban):
        return _back(request, number, "invoice_unknown_seller")
    try:
        wanted, day, due = text_in(request.POST, "nummer"), day_in(request.POST, "dag"), day_in(request.POST, "tegen")
    except WrongError:
        return _back(request, number, "invoice_wrong")
    if not wanted or day is None or due is None or due < day:
        return _back(request, number, "invoice_wrong")
    issue = Issue(wanted, day, due, sender)
    try:
        _keep(request, agreed, part, issue)
    except IntegrityError:
        return _back(request, number, "invoice_wrong")
    return _back(request, number, "invoice_made", number=wanted)


def ubl(request: FirmRequest, number: str, invoice: str) -> HttpResponse:
    """The UBL of an invoice, for her own sending program."""
    data = store.invoice_ubl(request.firm, number, invoice)
    if data is None:
        raise Http404
    return download(data, UBL, f"{invoice}.xml")


def pdf(request: FirmRequest, number: str, invoice: str) -> HttpResponse:
    """The same as a PDF in the house style, with the UBL inside."""
    data = store.invoice_ubl(request.firm, number, invoice)
    made = next((one for one in store.invoices(request.firm, number) if one.document.id == invoice), None)
    if data is None or made is None:
        raise Http404
    given = looks(request, store.defaults(request.firm))
    return download(house_pdf(invoice_document(made.document, given, data)), PDF, f"{invoice}.pdf")


def _keep(request: FirmRequest, agreed: Quote, part: PartToInvoice, issue: Issue) -> None:
    document = _document(request, agreed, part, issue)
    final = part.payment.last
    store.keep_invoice(request.firm, agreed.number, part.place, document, issue.due, final=final)


def _document(request: FirmRequest, agreed: Quote, part: PartToInvoice, issue: Issue) -> InvoiceDocument:
    if not part.payment.last:
        return advance_invoice(agreed, part.place, issue, request.norms)
    earlier = [issued(one.document) for one in store.invoices(request.firm, agreed.number)]
    return final_invoice(agreed, earlier, issue, request.norms)


def _agreed(request: FirmRequest, number: str) -> Quote | None:
    dossier, _ = found(request, number)
    return agreed_quote(dossier)


def _parts(request: FirmRequest, agreed: Quote) -> tuple[PartToInvoice, ...]:
    made = {one.place: one for one in store.invoices(request.firm, agreed.number)}
    day: date = agreed.dated or request.today
    parts = payments(totals(agreed, day, request.norms), agreed.schedule)
    waiting = next((place for place, _ in enumerate(parts) if place not in made), None)
    return tuple(PartToInvoice(at, one, made.get(at), at == waiting) for at, one in enumerate(parts))


def _back(request: FirmRequest, of: str, key: str, **values: object) -> HttpResponse:
    said(request, key, None, **values)
    return redirect(reverse("quotes:invoices", args=[of]))
