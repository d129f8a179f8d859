"""An invoice out of lines: totals, and VAT rounded once on the total per rate, as Belgium asks.

Korting contant stands in the VAT base as a discount and beside it as an untaxed charge of the same total, so that what
is to be paid is without the discount.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random

from houvast.demo.dice import around, pick
from houvast.demo.profile import Article, VatKind
from houvast.facts.invoice import DocumentType, InvoiceDocument, InvoiceLine, VatLine
from houvast.facts.money import ZERO, to_cent
from houvast.facts.party import PartyRef

_RATES: dict[VatKind, tuple[str, Decimal, str | None]] = {
    "21": ("S", Decimal(21), None),
    "12": ("S", Decimal(12), None),
    "6": ("S", Decimal(6), None),
    "AE": ("AE", Decimal(0), "Btw verlegd, artikel 20 KB nr. 1"),
    "K": ("K", Decimal(0), "Intracommunautaire levering, artikel 39bis W.Btw"),
    "E": ("E", Decimal(0), "Vrijgesteld, artikel 44 W.Btw"),
}
_DISCOUNT_REASON = "Korting contant"
_WHOLE = {"C62", "DAY"}
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Wording:
    """What stands on an invoice beside its lines."""

    reference: str | None = None
    iban: str | None = None
    terms: str | None = None
    order: str | None = None
    preceding: tuple[str, ...] = ()
    note: str | None = None
    delivery: date | None = None


def line(number: int, name: str, quantity: Decimal, unit: str, price: Decimal, vat: VatKind) -> InvoiceLine:
    """One line: quantity times price, rounded to the cent."""
    category, rate, _ = _RATES[vat]
    return InvoiceLine(str(number), name, quantity, unit, price, Decimal(1), to_cent(quantity * price), category, rate)


def lines_around(
    rng: Random, size: float, articles: Sequence[Article], count: int, index: float, vat: VatKind
) -> tuple[InvoiceLine, ...]:
    """A few lines that together come close to a size, at prices that moved with the index."""
    chosen = [pick(rng, [(article, article.weight) for article in articles]) for _ in range(rng.randint(1, count))]
    chosen = list(dict.fromkeys(chosen))
    shares = [around(rng, 1, 0.5) for _ in chosen]
    return tuple(
        _line_of(number, article, size * share / sum(shares), index, vat)
        for number, (article, share) in enumerate(zip(chosen, shares, strict=True), 1)
    )


def _line_of(number: int, article: Article, size: float, index: float, vat: VatKind) -> InvoiceLine:
    price = to_cent(Decimal(str(round(article.price * index, 4)))) or Decimal("0.01")
    wanted = Decimal(str(round(size, 2))) / price
    quantity = max(Decimal(1), wanted.quantize(Decimal(1) if article.unit in _WHOLE else _TENTH))
    return line(number, article.name, quantity, article.unit, price, article.vat or vat)


def share_line(name: str, amount: Decimal, vat: VatKind, number: int = 1) -> InvoiceLine:
    """A line over one amount, such as an advance; a negative one takes back what was invoiced before."""
    if amount < 0:
        return line(number, name, Decimal(-1), "C62", -amount, vat)
    return line(number, name, Decimal(1), "C62", amount, vat)


def invoice(
    number: str,
    day: date,
    due: date | None,
    seller: PartyRef,
    buyer: PartyRef,
    lines: tuple[InvoiceLine, ...],
    said: Wording,
    *,
    document_type: DocumentType = "invoice",
    discount_percent: int = 0,
    prepaid: Decimal = ZERO,
) -> InvoiceDocument:
    """The whole document, every total right."""
    vat_lines, discount = _vat_lines(lines, discount_percent)
    net = sum((one.net for one in lines), ZERO)
    vat = sum((one.vat for one in vat_lines), ZERO)
    return InvoiceDocument(
        document_type,
        "381" if document_type == "credit_note" else "380",
        number,
        day,
        due,
        "EUR",
        seller,
        buyer,
        net,
        vat,
        net + vat,
        prepaid,
        ZERO,
        net + vat - prepaid,
        vat_lines,
        lines,
        len(lines),
        payment_reference=said.reference,
        payment_iban=said.iban,
        terms=said.terms,
        cash_discount=discount or None,
        delivery_date=said.delivery,
        order_reference=said.order,
        preceding=said.preceding,
        note=said.note,
    )


def _vat_lines(lines: tuple[InvoiceLine, ...], discount_percent: int) -> tuple[tuple[VatLine, ...], Decimal]:
    bases: dict[tuple[str, Decimal], Decimal] = {}
    for one in lines:
        key = (one.vat_category or "S", one.vat_rate or ZERO)
        bases[key] = bases.get(key, ZERO) + one.net
    found, discount = [], ZERO
    for (category, rate), base in sorted(bases.items()):
        less = to_cent(base * discount_percent / 100) if category in ("S", "AE") else ZERO
        discount += less
        found.append(VatLine(category, rate, base - less, to_cent((base - less) * rate / 100), _reason(category)))
    if discount:
        found.append(VatLine("E", ZERO, discount, ZERO, _DISCOUNT_REASON))
    return tuple(found), discount


def _reason(category: str) -> str | None:
    return next(reason for code, _, reason in _RATES.values() if code == category)


def misstated(document: InvoiceDocument) -> InvoiceDocument:
    """The same invoice with two digits of its total swapped, as a tired hand types it; its parts are left alone."""
    gross = document.gross + (9 if document.gross % 100 < 50 else -9)
    return document._replace(gross=gross, payable=gross - document.prepaid + document.rounding)
