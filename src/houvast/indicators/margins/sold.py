"""Everything that was sold, line by line: off invoices, till and appointment book, without VAT where the rate is known.

What an invoice comes to beyond its lines (a discount on the whole, an advance that counted before) stands apart as a
line without a product, so that the lines of a customer add up to what she was invoiced.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

from houvast.facts.figure import Source
from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Invoice, Ledger
from houvast.facts.money import ZERO, to_cent
from houvast.facts.once import once_per_ledger, once_per_own
from houvast.facts.party import plain_name
from houvast.facts.period import Period
from houvast.indicators.margins.measure_units import in_units, is_work
from houvast.indicators.margins.naming import Named, named, numbered, says_work
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

YEAR = timedelta(days=365)
BOOK = "book:"
"""What the key of a customer out of the appointment book begins with; the rest is the plain name."""

Origin = Literal["invoice", "till", "appointment"]


class SoldLine(NamedTuple):
    """One line. `net` is signed (a credit note counts off), `price` is for one `unit`, discount inside.

    `product` is None for a slice of an order and for what stands on no line. `article` is her own number as written.
    `work` says that time is sold, not goods; `returned` is a line of a credit note, `repair` one that only puts an
    amount right. `unit` is a family.
    """

    day: date
    product: str | None
    name: str
    customer: str | None
    net: Decimal
    quantity: Decimal
    unit: str
    price: Decimal | None
    article: str | None = None
    order: str | None = None
    work: bool = False
    returned: bool = False
    repair: bool = False
    origin: Origin = "invoice"
    with_vat: bool = False
    invoice: Invoice | None = None


def year_until(today: date) -> Period:
    """The 365 days up to and including today."""
    return Period(today - YEAR + timedelta(days=1), today + timedelta(days=1))


def year_before(today: date) -> Period:
    """The 365 days before those."""
    return year_until(today - YEAR)


@once_per_own
def sold(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[SoldLine, ...]:  # noqa: ARG001
    """Every line up to today, oldest first; invoice lines as far as they are loaded (own.LINE_MONTHS)."""
    ids = _one_number_by_name(ledger, own)
    found = [*_invoiced(ledger, own, ids), *_rung(ledger, ids), *_booked(ledger)]
    return tuple(sorted((one for one in found if one.day <= today), key=lambda one: one.day))


def sources_of(ledger: Ledger, line: SoldLine) -> tuple[Source, ...]:
    """The files in which a line stands."""
    if line.invoice is not None:
        return line.invoice.sources
    kind = "till" if line.origin == "till" else "appointments"
    return ledger.day_sources.get((kind, line.day), ())


def _one_number_by_name(ledger: Ledger, own: IndicatorsOwn) -> Mapping[str, str]:
    """The article number of each name that has exactly one: lines without a number join it."""
    numbers: dict[str, set[str]] = defaultdict(set)
    for invoice in ledger.invoices:
        if invoice.direction == "sale":
            for line in own.lines.get(invoice.row, ()):
                if line.item_id:
                    numbers[named(line.name, invoice.party_name).key].add(numbered(line.item_id))
    for name, article in dict.fromkeys((rung.name, rung.article) for rung in ledger.till_lines if rung.article):
        numbers[named(name).key].add(numbered(article or ""))
    return {name: next(iter(found)) for name, found in numbers.items() if len(found) == 1}


def _product(known: Named, article: str | None, ids: Mapping[str, str]) -> str | None:
    """The key a line's product goes by: its number, else that of its name, else the name."""
    if known.kind == "slice":
        return None
    return (numbered(article) if article else "") or ids.get(known.key) or known.key or None


def _invoiced(ledger: Ledger, own: IndicatorsOwn, ids: Mapping[str, str]) -> Iterator[SoldLine]:
    for invoice in ledger.invoices:
        if invoice.direction != "sale" or invoice.currency != "EUR":
            continue
        sign = -1 if invoice.is_credit_note else 1
        on_lines = ZERO
        for line in own.lines.get(invoice.row, ()):
            on_lines += sign * line.net
            yield _of_line(invoice, line, sign, ids)
        beyond = invoice.net_once - on_lines
        if beyond:
            yield SoldLine(
                invoice.issue_date,
                None,
                "",
                invoice.party,
                beyond,
                ZERO,
                "",
                None,
                order=order_of(invoice),
                invoice=invoice,
            )


def _of_line(invoice: Invoice, line: InvoiceLine, sign: int, ids: Mapping[str, str]) -> SoldLine:
    known = named(line.name, invoice.party_name)
    family, factor = in_units(line.unit)
    quantity = line.quantity * factor
    return SoldLine(
        invoice.issue_date,
        _product(known, line.item_id, ids),
        known.name,
        invoice.party,
        sign * line.net,
        sign * quantity,
        family,
        abs(line.net / quantity) if quantity else None,
        line.item_id,
        order_of(invoice),
        is_work(line.unit) or says_work(known.name),
        invoice.is_credit_note,
        known.kind == "returned",
        invoice=invoice,
    )


def order_of(invoice: Invoice) -> str | None:
    """The order or site an invoice is about, written plainly."""
    return (plain_name(invoice.order_reference) or None) if invoice.order_reference else None


def _rung(ledger: Ledger, ids: Mapping[str, str]) -> Iterator[SoldLine]:
    """Lines of the till: the same few articles a hundred thousand times, so what a name says is read once."""
    read: dict[tuple[str, str | None], tuple[str | None, str, bool]] = {}
    vat_liable = ledger.firm.vat_liable
    for line in ledger.till_lines:
        words = (line.name, line.article)
        if words not in read:
            known = named(line.name)
            read[words] = (_product(known, line.article, ids), known.name, says_work(known.name))
        product, name, work = read[words]
        net = _net(ledger, line.amount, line.vat_rate)
        yield SoldLine(
            line.day,
            product,
            name,
            None,
            net,
            line.quantity,
            "",
            abs(net / line.quantity) if line.quantity else None,
            line.article,
            work=work,
            returned=line.amount < 0,
            origin="till",
            with_vat=vat_liable and line.vat_rate is None,
        )


def _booked(ledger: Ledger) -> Iterator[SoldLine]:
    """Kept appointments; a day the till tells of counts there, for both tell of the same sales."""
    at_till = _till_days(ledger)
    for one in ledger.appointments:
        if one.status != "kept" or one.amount is None or one.day in at_till:
            continue
        customer = f"{BOOK}{plain_name(one.customer)}" if one.customer and plain_name(one.customer) else None
        known = named(one.service or "")
        yield SoldLine(
            one.day,
            known.key or None,
            known.name,
            customer,
            one.amount,
            Decimal(1),
            "",
            one.amount,
            work=True,
            origin="appointment",
            with_vat=ledger.firm.vat_liable,
        )


@once_per_ledger
def _till_days(ledger: Ledger) -> frozenset[date]:
    return frozenset(line.day for line in ledger.till_lines)


def _net(ledger: Ledger, amount: Decimal, rate: Decimal | None) -> Decimal:
    return amount if rate is None or not ledger.firm.vat_liable else _without_vat(amount, rate)


@lru_cache(maxsize=10_000)
def _without_vat(amount: Decimal, rate: Decimal) -> Decimal:
    return to_cent(amount * 100 / (100 + rate))
