"""What a customer sees of a quote. These values have no place for a cost, a margin, a supplier or a private note.

The renderers (Word, PDF, the customer page, mail) get a CustomerView and nothing else, so a template cannot leak what
is not there. tests/quotes/test_customer.py reads the fields and the JSON of random quotes.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from houvast.facts.party import PartyRef
from houvast.facts.text import Text
from houvast.norms import Norms
from houvast.quotes.calculation import LineTotal, Totals, totals_with_variants
from houvast.quotes.legal import statements, validity
from houvast.quotes.schedule import payments
from houvast.quotes.values import Due, Line, Quote


@dataclass(frozen=True, slots=True)
class CustomerPart:
    """What is in a set: no price."""

    text: str
    quantity: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class CustomerLine:
    """One line. Amounts are None where she shows prices per group or the total only; `including` is VAT included."""

    key: str
    kind: Literal["item", "text", "subtotal"]
    text: str
    description: str
    quantity: Decimal
    unit: str
    price: Decimal | None
    price_unit: Decimal
    discount: Decimal
    net: Decimal | None
    including: Decimal | None
    rate: Decimal | None
    option: bool
    chosen: bool
    group: str
    variant: str
    counts: bool
    parts: tuple[CustomerPart, ...] = ()


@dataclass(frozen=True, slots=True)
class CustomerVat:
    """VAT of one category and rate."""

    category: str
    rate: Decimal
    base: Decimal
    vat: Decimal


@dataclass(frozen=True, slots=True)
class CustomerVariant:
    """One way to do it: what it comes to by itself (without VAT), and the whole quote with it (VAT included)."""

    group: str
    group_title: str
    key: str
    title: str
    net: Decimal
    gross: Decimal
    counts: bool


@dataclass(frozen=True, slots=True)
class CustomerPayment:
    """One part of the payment, VAT included."""

    text: str
    due: Due
    amount: Decimal
    percent: Decimal | None
    day: date | None


@dataclass(frozen=True, slots=True)
class CustomerView:
    """A quote as the customer sees it."""

    number: str
    revision: int
    title: str
    seller: PartyRef
    customer: PartyRef
    site_address: str
    dated: date | None
    valid_until: date | None
    expired: bool
    term: str
    introduction: str
    notes: str
    consumer: bool
    lines: tuple[CustomerLine, ...]
    variants: tuple[CustomerVariant, ...]
    on_lines: Decimal
    discount: Decimal
    net: Decimal
    vat_lines: tuple[CustomerVat, ...]
    vat: Decimal
    gross: Decimal
    payments: tuple[CustomerPayment, ...]
    legal: tuple[Text, ...]
    validity: Text | None


def customer_view(quote: Quote, seller: PartyRef, today: date, norms: Norms, *, revision: int = 1) -> CustomerView:
    """The quote with what it comes to, without anything that is hers alone."""
    found = totals_with_variants(quote, today, norms)
    day = quote.dated or today
    return CustomerView(
        number=quote.number,
        revision=revision,
        title=quote.title,
        seller=seller,
        customer=quote.customer,
        site_address=quote.site_address,
        dated=quote.dated,
        valid_until=quote.valid_until,
        expired=quote.valid_until is not None and quote.valid_until < today,
        term=quote.term,
        introduction=quote.introduction,
        notes=quote.notes,
        consumer=quote.consumer,
        lines=tuple(_line(one, quote) for one in found.lines),
        variants=_variants(quote, found),
        on_lines=found.on_lines,
        discount=found.discount,
        net=found.net,
        vat_lines=tuple(CustomerVat(one.category, one.rate, one.base, one.vat) for one in found.vat_lines),
        vat=found.vat,
        gross=found.gross,
        payments=_payments(quote, found),
        legal=tuple(one.text for one in statements(quote, found, day)),
        validity=validity(quote, day),
    )


def _line(one: LineTotal, quote: Quote) -> CustomerLine:
    line = one.line
    priced = line.has_amount and (quote.show == "line" or line.option)
    summed = line.kind == "subtotal" and quote.show != "total"
    return CustomerLine(
        key=line.key,
        kind="text" if line.kind == "text" else "subtotal" if line.kind == "subtotal" else "item",
        text=line.text,
        description=line.description,
        quantity=line.quantity,
        unit=line.unit,
        price=line.price if priced else None,
        price_unit=line.price_unit,
        discount=line.discount if priced else Decimal(0),
        net=one.net if priced or summed else None,
        including=one.including if priced else None,
        rate=None if one.vat is None else one.vat.rate,
        option=line.option,
        chosen=line.chosen,
        group=line.group,
        variant=line.variant,
        counts=one.counts,
        parts=_parts(line),
    )


def _parts(line: Line) -> tuple[CustomerPart, ...]:
    if not line.show_parts:
        return ()
    return tuple(CustomerPart(part.text, part.quantity, part.unit) for part in line.parts)


def _variants(quote: Quote, found: Totals) -> tuple[CustomerVariant, ...]:
    titles = {
        (group.key, variant.key): (group.title, variant.title) for group in quote.groups for variant in group.variants
    }
    found_titles = ((one, *titles[one.group, one.variant]) for one in found.variants)
    return tuple(
        CustomerVariant(one.group, group_title, one.variant, title, one.net, one.gross, one.counts)
        for one, group_title, title in found_titles
    )


def _payments(quote: Quote, found: Totals) -> tuple[CustomerPayment, ...]:
    if not quote.schedule:
        return ()
    return tuple(
        CustomerPayment(one.instalment.text, one.instalment.due, one.amount, one.instalment.percent, one.instalment.day)
        for one in payments(found, quote.schedule)
    )
