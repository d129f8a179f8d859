"""The invoices of an agreed quote: an advance per instalment, and the last one that takes the advances off.

Documents as facts; formats/ubl_write.py makes Peppol UBL of them. Ordinary invoices (380) with their share per VAT
rate: simple and always valid (QUOTES 1.5). Together the invoices come to the quote, to the cent: the last one bears
the remainder of base and VAT of each rate. The rates are those of the day of the invoice: `rates_changed` says when
they are others than on the quote, for her to ask her accountant. Houvast sends nothing itself.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts import wording
from houvast.facts.invoice import InvoiceDocument, InvoiceLine, VatLine
from houvast.facts.money import ZERO
from houvast.facts.party import PartyRef
from houvast.facts.text import Language
from houvast.norms import Norms
from houvast.quotes.calculation import LineTotal, Totals, VatTotal, totals
from houvast.quotes.legal import statements
from houvast.quotes.payment import structured_reference
from houvast.quotes.schedule import Payment, payments
from houvast.quotes.texts import TEXTS
from houvast.quotes.values import ONE, Quote

_PIECE = "C62"
_UNIT_CODES = {
    **dict.fromkeys(("m", "lm", "meter", "lopende meter"), "MTR"),
    **dict.fromkeys(("m2", "m²"), "MTK"),
    **dict.fromkeys(("m3", "m³"), "MTQ"),
    **dict.fromkeys(("u", "uur", "uren", "h"), "HUR"),
    **dict.fromkeys(("kg", "kilo"), "KGM"),
    **dict.fromkeys(("l", "liter"), "LTR"),
    **dict.fromkeys(("dag", "dagen"), "DAY"),
}


class Issue(NamedTuple):
    """What an invoice has of its own: number, day, due day, who sends it (with IBAN), and in which language."""

    number: str
    day: date
    due: date
    seller: PartyRef
    language: Language = "nl"


class Issued(NamedTuple):
    """An advance that was invoiced: its number and day, and what it held per VAT rate."""

    number: str
    day: date
    shares: tuple[VatTotal, ...]


def advance_invoice(quote: Quote, place: int, issue: Issue, norms: Norms) -> InvoiceDocument:
    """The invoice of an instalment (0 is the first): one line per VAT rate. ValueError for an instalment of nothing."""
    found = _totals_on(quote, issue.day, norms)
    part = payments(found, quote.schedule)[place]
    shares = [share for share in part.shares if share.base or share.vat]
    if not shares:
        raise ValueError(f"instalment {place} of {quote.number} comes to nothing")
    lines = tuple(_advance_line(number, quote, part, share, issue) for number, share in enumerate(shares, 1))
    return _document(quote, found, issue, shares, lines)


def final_invoice(quote: Quote, earlier: Sequence[Issued], issue: Issue, norms: Norms) -> InvoiceDocument:
    """The last invoice: every line that was agreed, less what was invoiced in advance."""
    found = _totals_on(quote, issue.day, norms)
    rest = tuple(_rest(whole, earlier) for whole in (*found.vat_lines, *_gone(found, earlier)))
    lines = [_line(number, one) for number, one in enumerate((one for one in found.lines if one.counts), 1)]
    for advance in earlier:
        for share in advance.shares:
            if share.base:
                lines.append(_taken_off(len(lines) + 1, advance, share, issue))
    numbers = tuple(advance.number for advance in earlier)
    return _document(quote, found, issue, rest, tuple(lines))._replace(preceding=numbers)


def issued(document: InvoiceDocument) -> Issued:
    """An advance invoice as the final one takes it off."""
    shares = tuple(VatTotal(one.category, one.rate or ZERO, one.base, one.base, one.vat) for one in document.vat_lines)
    return Issued(document.id, document.issue_date, shares)


def rates_changed(quote: Quote, day: date, norms: Norms) -> bool:
    """Whether an invoice of this day bears another VAT than the quote says."""
    return totals(quote, day, norms).vat_lines != _totals_on(quote, day, norms).vat_lines


def _totals_on(quote: Quote, day: date, norms: Norms) -> Totals:
    return totals(replace(quote, dated=day), day, norms)


def _gone(found: Totals, earlier: Sequence[Issued]) -> list[VatTotal]:
    """The rates that stand on an advance but no longer on the quote: their advance is taken back whole."""
    there = {(one.category, one.rate) for one in found.vat_lines}
    taken = {(share.category, share.rate) for advance in earlier for share in advance.shares} - there
    return [VatTotal(category, rate, ZERO, ZERO, ZERO) for category, rate in sorted(taken)]


def _rest(whole: VatTotal, earlier: Sequence[Issued]) -> VatTotal:
    taken = [share for advance in earlier for share in advance.shares]
    mine = [share for share in taken if (share.category, share.rate) == (whole.category, whole.rate)]
    base = whole.base - sum((share.base for share in mine), ZERO)
    return whole._replace(base=base, vat=whole.vat - sum((share.vat for share in mine), ZERO))


def _document(
    quote: Quote, found: Totals, issue: Issue, shares: Sequence[VatTotal], lines: tuple[InvoiceLine, ...]
) -> InvoiceDocument:
    net = sum((share.base for share in shares), ZERO)
    vat = sum((share.vat for share in shares), ZERO)
    return InvoiceDocument(
        document_type="invoice",
        type_code="380",
        id=issue.number,
        issue_date=issue.day,
        due_date=issue.due,
        currency="EUR",
        seller=issue.seller,
        buyer=quote.customer,
        net=net,
        vat=vat,
        gross=net + vat,
        prepaid=ZERO,
        rounding=ZERO,
        payable=net + vat,
        vat_lines=tuple(_vat_line(share, quote, found, issue) for share in shares),
        lines=lines,
        line_count=len(lines),
        payment_reference=structured_reference(issue.number),
        payment_iban=issue.seller.iban,
        note=" ".join(_notes(quote, found, issue)),
    )


def _notes(quote: Quote, found: Totals, issue: Issue) -> Iterator[str]:
    """One note, as Peppol wants: which quote, where the work is, and what the law wants said (in Dutch)."""
    yield wording.say(TEXTS["quotes.invoice_of"], issue.language, {"number": quote.number})
    if quote.site_address:
        yield wording.say(TEXTS["quotes.invoice_site"], issue.language, {"address": quote.site_address})
    yield from (one.text.nl for one in statements(quote, found, issue.day))


def _vat_line(share: VatTotal, quote: Quote, found: Totals, issue: Issue) -> VatLine:
    reason = None
    if share.category == "AE":
        reason = next((one.text.nl for one in statements(quote, found, issue.day) if one.key == "reversed"), None)
    if share.category == "E":
        given = (one.line.vat_reason for one in found.lines if one.counts and one.vat and one.vat.category == "E")
        reason = next((text for text in given if text), None)
    return VatLine(share.category, share.rate, share.base, share.vat, reason)


def _advance_line(number: int, quote: Quote, part: Payment, share: VatTotal, issue: Issue) -> InvoiceLine:
    values = {"part": part.instalment.text or "-", "number": quote.number}
    name = wording.say(TEXTS["quotes.invoice_part"], issue.language, values)
    return _amount_line(number, name, share, share.base)


def _taken_off(number: int, advance: Issued, share: VatTotal, issue: Issue) -> InvoiceLine:
    values = {"number": advance.number, "day": advance.day}
    return _amount_line(number, wording.say(TEXTS["quotes.invoice_taken"], issue.language, values), share, -share.base)


def _amount_line(number: int, name: str, share: VatTotal, net: Decimal) -> InvoiceLine:
    """A price is never negative (BR-27): what is taken off is a negative quantity."""
    quantity = ONE if net >= 0 else -ONE
    return InvoiceLine(str(number), name, quantity, _PIECE, abs(net), ONE, net, share.category, share.rate)


def _line(number: int, one: LineTotal) -> InvoiceLine:
    line, vat = one.line, one.vat
    assert vat is not None
    sign = ONE if line.price >= 0 else -ONE
    return InvoiceLine(
        number=str(number),
        name=line.text or line.article_nr or str(number),
        quantity=line.quantity * sign,
        unit=_UNIT_CODES.get(line.unit.strip().lower().rstrip("."), _PIECE),
        unit_price=line.price * sign,
        base_quantity=line.price_unit,
        net=one.net,
        vat_category=vat.category,
        vat_rate=vat.rate,
        description=re.sub(r"\s+", " ", line.description).strip() or None,
    )
