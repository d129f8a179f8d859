"""The papers of a quote: the view of the customer, its PDF in the house style, and her own Word file filled in."""

from functools import cache
from typing import NamedTuple

from django.http import HttpResponse
from django.utils.http import content_disposition_header

from houvast.books.store import load_ledger
from houvast.facts.party import PartyRef
from houvast.firm.middleware import FirmRequest
from houvast.formats.office import Office, OfficeFailed, found_office
from houvast.formats.office.printing import found_listener
from houvast.formats.typeset import house_pdf
from houvast.formats.word import fill
from houvast.formats.xml_guard import Refused
from houvast.quotes import store
from houvast.quotes.customer import CustomerView, customer_view
from houvast.quotes.defaults import Defaults, seller_of
from houvast.quotes.document import Looks, house_document, word_values
from houvast.quotes.store.known import known_seller
from houvast.quotes.values import Quote

PDF = "application/pdf"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
UBL = "application/xml"


class Paper(NamedTuple):
    """A quote as the customer sees it, and how her paper looks."""

    view: CustomerView
    looks: Looks

    @property
    def pdf(self) -> bytes:
        """In the house style."""
        return house_pdf(house_document(self.view, self.looks))


def paper(request: FirmRequest, quote: Quote, revision: int) -> Paper:
    """The papers of a quote as it would leave today."""
    given = store.defaults(request.firm)
    view = customer_view(quote, seller(request, given), request.today, request.norms, revision=revision)
    return Paper(view, looks(request, given))


def looks(request: FirmRequest, given: Defaults) -> Looks:
    """How her paper looks."""
    return Looks(store.logo(request.firm), given.colour, given.conditions, given.signer)


def seller(request: FirmRequest, given: Defaults) -> PartyRef:
    """Who sends it: what she said, else what her own invoices say."""
    ledger = load_ledger(request.firm)
    found = seller_of(given, ledger.firm, known_seller(request.firm, ledger))
    name: str = request.firm.name
    return found if found.name else found._replace(name=name)


def in_her_word(request: FirmRequest, made: Paper) -> bytes | None:
    """Her own Word file filled in; None while she gave none. Raises `Refused` for one that cannot be used."""
    template = store.template(request.firm)
    return fill(template.data, word_values(made.view, made.looks), template.answers) if template else None


def leaving_pdf(request: FirmRequest, made: Paper) -> bytes:
    """The PDF of a quote: of her own Word file where LibreOffice is there to print it, else in the house style."""
    office = _office()
    if office is None:
        return made.pdf
    try:
        filled = in_her_word(request, made)
        return office.pdf(filled) if filled else made.pdf
    except (Refused, OfficeFailed):
        return made.pdf


@cache
def _office() -> Office | None:
    program = found_office()
    return Office(program, found_listener(program)) if program else None


def download(data: bytes, kind: str, name: str, *, inline: bool = False) -> HttpResponse:
    """A file to save, or to look at in the browser's own reader."""
    response = HttpResponse(data, content_type=kind)
    response.headers["Content-Disposition"] = content_disposition_header(not inline, name) or "attachment"
    return response
