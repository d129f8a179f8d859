"""An invoice on paper: the document as facts in, the values of the house style out, with its UBL to put inside."""

from collections.abc import Iterator
from decimal import Decimal

from houvast.facts import wording
from houvast.facts.invoice import InvoiceDocument, InvoiceLine
from houvast.facts.party import PartyRef
from houvast.formats.reference import is_ogm
from houvast.formats.typeset.document import HouseDocument, HouseLine, HouseParty, HouseRow
from houvast.formats.ubl_write import written_reference
from houvast.quotes.document import Looks, address_of
from houvast.quotes.document_texts import TEXTS
from houvast.quotes.payment import payment_qr


def invoice_document(document: InvoiceDocument, looks: Looks, ubl: bytes) -> HouseDocument:
    """The invoice in the house style, with how to pay it."""
    return HouseDocument(
        kind="invoice",
        heading=_say("invoice", number=document.id),
        firm=_party(document.seller, footer=True),
        customer=_party(document.buyer, footer=False),
        dated=document.issue_date,
        facts=tuple(_facts(document)),
        lines=tuple(_line(at, one) for at, one in enumerate(document.lines, 1)),
        totals=(
            HouseRow(_say("net"), wording.money(document.net)),
            HouseRow(_say("vat"), wording.money(document.vat)),
            HouseRow(_say("to_pay"), wording.money(document.payable), strong=True),
        ),
        vat=tuple((_rate(one.rate), wording.money(one.base), wording.money(one.vat)) for one in document.vat_lines),
        payment=tuple(_payment(document)),
        qr=payment_qr(document) or "",
        legal=(document.note,) if document.note else (),
        accent=looks.colour,
        logo=looks.logo,
        attachment=ubl,
        attachment_name=f"{document.id}.xml",
    )


def _say(name: str, **values: object) -> str:
    return wording.say(TEXTS[f"quotes.paper_{name}"], "nl", values)


def _rate(rate: Decimal | None) -> str:
    return "" if rate is None else f"{wording.number(rate, 0 if rate == int(rate) else 1)}\u00a0%"


def _party(party: PartyRef, *, footer: bool) -> HouseParty:
    vat = (f"btw {party.vat_number}",) if party.vat_number else ()
    if not footer:
        return HouseParty(party.name, address_of(party), vat)
    iban = (f"IBAN {party.iban}",) if party.iban else ()
    contact = tuple(filter(None, (party.phone, party.email)))
    return HouseParty(party.name, address_of(party), contact, (party.name, *address_of(party), *vat, *iban))


def _facts(document: InvoiceDocument) -> Iterator[tuple[str, str]]:
    yield _say("date"), wording.short_date(document.issue_date)
    if document.due_date:
        yield _say("due"), wording.short_date(document.due_date)


def _line(at: int, one: InvoiceLine) -> HouseLine:
    quantity = f"{one.quantity.normalize():f}".replace(".", ",")
    price = "" if one.unit_price is None else wording.money(one.unit_price)
    return HouseLine(
        nr=str(at),
        text=one.name,
        description=one.description or "",
        quantity=quantity,
        price=price,
        vat=_rate(one.vat_rate),
        total=wording.money(one.net),
    )


def _payment(document: InvoiceDocument) -> Iterator[tuple[str, str]]:
    if document.payment_iban:
        yield "IBAN", document.payment_iban
    reference = document.payment_reference
    if reference:
        yield _say("reference"), written_reference(reference) if is_ogm(reference) else reference
