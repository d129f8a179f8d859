"""What a quote says on paper: a CustomerView and her looks in, the values of the house style and of her Word file out.

Only values of customer.py come in here, so that nothing of cost or margin can go out. Documents are in Dutch.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts import wording
from houvast.facts.party import PartyRef
from houvast.facts.text import Text
from houvast.formats.typeset.document import HouseColumns, HouseDocument, HouseLine, HouseParty, HouseRow
from houvast.formats.word.values import WordInstalment, WordLine, WordLineKind, WordValues, WordVat
from houvast.quotes.customer import CustomerLine, CustomerPayment, CustomerView
from houvast.quotes.document_texts import TEXTS

_ONE = Decimal(1)


class Looks(NamedTuple):
    """How her paper looks, and what always stands on it."""

    logo: bytes = b""
    colour: str = "#1f5c4d"
    conditions: str = ""
    signer: str = ""


def house_document(view: CustomerView, looks: Looks) -> HouseDocument:
    """The quote in the house style."""
    priced = any(one.price is not None for one in view.lines)
    return HouseDocument(
        kind="quote",
        heading=_say("heading", number=view.number)
        + (f" · {_say('version', n=view.revision)}" if _again(view) else ""),
        firm=_firm(view.seller),
        customer=_customer(view.customer),
        dated=view.dated or date(2026, 1, 1),
        subject=view.title,
        facts=tuple(_facts(view, looks)),
        introduction=view.introduction,
        lines=tuple(_house_lines(view)),
        columns=HouseColumns(nr=priced, quantity=True, price=priced, vat=priced, total=priced or _sums(view)),
        totals=tuple(_totals(view)),
        vat=tuple((_rate(one.rate), _money(one.base), _money(one.vat)) for one in view.vat_lines),
        schedule=tuple(HouseRow(one.text, _money(one.amount), _when(one)) for one in view.payments),
        legal=tuple(_nl(text) for text in view.legal),
        conditions=tuple(_conditions(view, looks)),
        notes=view.notes,
        sign=True,
        signer=looks.signer,
        accent=looks.colour,
        logo=looks.logo,
    )


def word_values(view: CustomerView, looks: Looks) -> WordValues:
    """The quote for her own Word file."""
    return WordValues(
        fields=_fields(view, looks),
        lines=tuple(_word_lines(view)),
        vat=tuple(WordVat(_rate(one.rate), _money(one.base), _money(one.vat)) for one in view.vat_lines),
        schedule=tuple(
            WordInstalment(one.text, _when(one), _percent(one.percent), _money(one.amount)) for one in view.payments
        ),
        logo=looks.logo,
    )


def ready_text(view: CustomerView) -> str:
    """A few lines for her own mail or WhatsApp, to send with the PDF."""
    return _say(
        "ready",
        customer=view.customer.name,
        number=view.number,
        title=f" ({view.title})" if view.title else "",
        gross=view.gross,
        valid=_say("ready_valid", day=view.valid_until) if view.valid_until else "",
        firm=view.seller.name,
    )


def address_of(party: PartyRef) -> tuple[str, ...]:
    """Street, and postal code with city."""
    place = " ".join(filter(None, (party.postal_code, party.city)))
    return tuple(filter(None, (party.street, place)))


def _say(name: str, **values: object) -> str:
    return wording.say(TEXTS[f"quotes.paper_{name}"], "nl", values)


def _nl(text: Text) -> str:
    return text.nl


def _again(view: CustomerView) -> bool:
    return view.revision > 1


def _money(amount: Decimal) -> str:
    return wording.money(amount)


def _price(amount: Decimal) -> str:
    """A price with the decimals it has, two at least."""
    exponent = amount.normalize().as_tuple().exponent
    decimals = max(2, -exponent) if isinstance(exponent, int) else 2
    return f"€\u00a0{wording.number(amount, decimals)}"


def _exact(value: Decimal) -> str:
    return wording.say(Text("{n:exact}", "{n:exact}"), "nl", {"n": value})


def _rate(rate: Decimal | None) -> str:
    return "" if rate is None else f"{_exact(rate)}\u00a0%"


def _percent(percent: Decimal | None) -> str:
    return "" if percent is None else f"{_exact(percent)}\u00a0%"


def _firm(seller: PartyRef) -> HouseParty:
    vat = f"btw {seller.vat_number}" if seller.vat_number else ""
    iban = f"IBAN {seller.iban}" if seller.iban else ""
    footer = (seller.name, *address_of(seller), vat, iban)
    contact = tuple(filter(None, (seller.phone, seller.email)))
    return HouseParty(seller.name, address_of(seller), contact, tuple(filter(None, footer)))


def _customer(customer: PartyRef) -> HouseParty:
    vat = (f"btw {customer.vat_number}",) if customer.vat_number else ()
    return HouseParty(customer.name, address_of(customer), vat)


def _facts(view: CustomerView, looks: Looks) -> Iterator[tuple[str, str]]:
    if view.dated:
        yield _say("date"), wording.short_date(view.dated)
    if view.valid_until:
        yield _say("valid"), wording.short_date(view.valid_until)
    if looks.signer:
        yield _say("contact"), looks.signer
    if view.site_address:
        yield _say("site"), view.site_address
    if view.term:
        yield _say("term"), view.term


def _house_lines(view: CustomerView) -> Iterator[HouseLine]:
    number = 0
    for line, variant in _with_headings(view):
        if variant:
            yield HouseLine("heading", text=variant)
        if line.kind == "text":
            yield HouseLine("text", text=line.text, description=line.description)
        elif line.kind == "subtotal":
            yield HouseLine("subtotal", text=line.text or _say("subtotal"), total=_or_nothing(line.net))
        else:
            number += 1
            yield _house_item(line, str(number))


def _house_item(line: CustomerLine, number: str) -> HouseLine:
    return HouseLine(
        "option" if line.option and not line.chosen else "article",
        number,
        line.text,
        _description(line),
        _quantity(line),
        _unit_price(line),
        _rate(line.rate),
        _or_nothing(line.net),
    )


def _with_headings(view: CustomerView) -> Iterator[tuple[CustomerLine, str]]:
    """Every line; before the first of a variant the words that say so."""
    titles = {(one.group, one.key): one for one in view.variants}
    before = ("", "")
    for line in view.lines:
        here = (line.group, line.variant)
        found = titles.get(here) if here != before and line.group else None
        before = here
        name = "variant" if found and found.counts else "other_variant"
        yield (
            line,
            (_say(name, group=found.group_title, title=found.title, net=found.net, gross=found.gross) if found else ""),
        )


def _word_lines(view: CustomerView) -> Iterator[WordLine]:
    number = 0
    for line, variant in _with_headings(view):
        if variant:
            yield WordLine("heading", text=variant)
        kind: WordLineKind = "article"
        if line.kind != "item":
            kind = line.kind
        elif line.option and not line.chosen:
            kind = "option"
        number += line.kind == "item"
        yield WordLine(
            kind=kind,
            nr=str(number) if line.kind == "item" else "",
            text=line.text or (_say("subtotal") if kind == "subtotal" else ""),
            description=_description(line),
            quantity=_exact(line.quantity) if line.kind == "item" else "",
            unit=line.unit if line.kind == "item" else "",
            price=_unit_price(line),
            discount=_percent(line.discount) if line.discount else "",
            vat=_rate(line.rate),
            total=_or_nothing(line.net),
        )


def _description(line: CustomerLine) -> str:
    parts = (f"{_exact(part.quantity)} {part.unit} {part.text}" for part in line.parts)
    discount = _say("discount_line", percent=line.discount) if line.discount and line.price is not None else ""
    return "\n".join(filter(None, (line.description, *parts, discount)))


def _quantity(line: CustomerLine) -> str:
    return f"{_exact(line.quantity)} {line.unit}".strip()


def _unit_price(line: CustomerLine) -> str:
    if line.price is None:
        return ""
    per = "" if line.price_unit == _ONE else _say("per", n=line.price_unit)
    return f"{_price(line.price)}{per}"


def _or_nothing(amount: Decimal | None) -> str:
    return "" if amount is None else _money(amount)


def _sums(view: CustomerView) -> bool:
    return any(one.net is not None for one in view.lines)


def _totals(view: CustomerView) -> Iterator[HouseRow]:
    if view.discount:
        yield HouseRow(_say("on_lines"), _money(view.on_lines))
        yield HouseRow(_say("discount"), _money(-view.discount))
    yield HouseRow(_say("net"), _money(view.net))
    yield HouseRow(_say("vat"), _money(view.vat))
    yield HouseRow(_say("gross"), _money(view.gross), strong=True)


def _when(one: CustomerPayment) -> str:
    day = wording.short_date(one.day) if one.due == "day" and one.day else ""
    return " ".join(filter(None, (_percent(one.percent), day)))


def _conditions(view: CustomerView, looks: Looks) -> Iterator[str]:
    if view.validity:
        yield view.validity.nl
    yield from filter(None, (line.strip() for line in looks.conditions.splitlines()))


def _fields(view: CustomerView, looks: Looks) -> dict[str, str]:
    seller, customer = view.seller, view.customer
    deposit = _money(view.payments[0].amount) if len(view.payments) > 1 else ""
    return {
        "number": view.number,
        "subject": view.title,
        "date": wording.short_date(view.dated) if view.dated else "",
        "valid_until": wording.short_date(view.valid_until) if view.valid_until else "",
        "revision": str(view.revision),
        "customer.name": customer.name,
        "customer.address": ", ".join(address_of(customer)),
        "customer.street": customer.street or "",
        "customer.postcode": customer.postal_code or "",
        "customer.city": customer.city or "",
        "customer.vat": customer.vat_number or "",
        "customer.email": customer.email or "",
        "customer.phone": customer.phone or "",
        "site_address": view.site_address,
        "firm.name": seller.name,
        "firm.address": ", ".join(address_of(seller)),
        "firm.vat": seller.vat_number or "",
        "firm.iban": seller.iban or "",
        "firm.email": seller.email or "",
        "firm.phone": seller.phone or "",
        "contact": looks.signer,
        "introduction": view.introduction,
        "notes": view.notes,
        "terms": looks.conditions,
        "payment_terms": "; ".join(f"{_percent(one.percent)} {one.text}".strip() for one in view.payments),
        "legal": "\n".join(_nl(text) for text in view.legal),
        "clause": view.validity.nl if view.validity else "",
        "execution_term": view.term,
        "total_lines": _money(view.on_lines),
        "total_discount": _money(view.discount) if view.discount else "",
        "total_net": _money(view.net),
        "total_vat": _money(view.vat),
        "total_gross": _money(view.gross),
        "deposit": deposit,
    }
