"""The address of the firm or of a customer, as her own newest invoice says it: she never types it twice."""

from collections import OrderedDict
from uuid import UUID

from houvast.books.models import Firm
from houvast.books.store import DamagedOriginalError, NoSuchOriginalError, original
from houvast.facts.invoice import InvoiceDocument
from houvast.facts.ledger import Invoice, Ledger, Party
from houvast.facts.party import PartyRef
from houvast.formats import ubl

_MOST = 200
_seen: OrderedDict[tuple[UUID, str], InvoiceDocument | None] = OrderedDict()


def known_seller(firm: Firm, ledger: Ledger) -> PartyRef | None:
    """The firm as it stands on its newest sale; None while there is none that says so."""
    newest = next((one for one in reversed(ledger.invoices) if one.direction == "sale" and one.sources), None)
    document = _document(firm, newest) if newest else None
    if document is None:
        return None
    return document.seller._replace(iban=document.seller.iban or document.payment_iban)


def known_customer(firm: Firm, ledger: Ledger, party: Party) -> PartyRef:
    """A customer as her newest invoice to them says it, filled up with what the books know."""
    own = PartyRef(
        party.name, party.enterprise_number, party.vat_number, city=party.city, email=party.email, phone=party.phone
    )
    sales = (one for one in reversed(ledger.invoices_by_party.get(party.key, ())) if one.direction == "sale")
    newest = next((one for one in sales if one.sources), None)
    document = _document(firm, newest) if newest else None
    if document is None:
        return own
    found = {name: getattr(document.buyer, name) or getattr(own, name) for name in PartyRef._fields}
    return PartyRef(**found)._replace(name=party.name)


def _document(firm: Firm, invoice: Invoice) -> InvoiceDocument | None:
    key = (firm.token, invoice.key)
    if key not in _seen:
        _seen[key] = _read(firm, invoice)
        while len(_seen) > _MOST:
            _seen.popitem(last=False)
    return _seen[key]


def _read(firm: Firm, invoice: Invoice) -> InvoiceDocument | None:
    try:
        name, data = original(firm, invoice.sources[0].original_sha256)
    except (NoSuchOriginalError, DamagedOriginalError):
        return None
    for reading in ubl.read(data, name):
        for document in reading.facts.invoices:
            if document.id == invoice.id:
                return document
    return None
