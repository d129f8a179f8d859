"""Invoices into their tables and back; the lines come on demand."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from houvast.books.fingerprint import invoice_key, row_number
from houvast.books.models import Firm, Invoice, InvoiceLine, VatLine
from houvast.books.store.insert import Rows, TableRows, insert
from houvast.books.store.raw import Days, Euros, raw_rows, text_of
from houvast.books.stored import Origin, StoredInvoice
from houvast.books.units import cents, euros, if_known, micro, percent, points, quantity
from houvast.facts.invoice import Attachment, InvoiceDocument
from houvast.facts.invoice import InvoiceLine as Line
from houvast.facts.invoice import VatLine as Vat
from houvast.facts.party import PartyRef

_HEAD = ("firm", "original", "position", "place")
_INVOICE = (
    "document_type", "type_code", "number", "issue_date", "due_date", "currency", "seller", "buyer", "net_cents",
    "vat_cents", "gross_cents", "prepaid_cents", "rounding_cents", "payable_cents", "line_count", "payee",
    "payment_reference", "payment_iban", "terms", "cash_discount_cents", "delivery_date", "order_reference",
    "preceding", "note", "attachments",
)  # fmt: skip
_DAYS = frozenset({"issue_date", "due_date", "delivery_date"})
LINE_FIELDS = (
    "number", "name", "quantity_micro", "unit", "unit_price_micro", "base_quantity_micro", "net_micro", "vat_category",
    "vat_rate_points", "item_id", "description",
)  # fmt: skip
_VAT = ("category", "rate_points", "base_cents", "vat_cents", "reason")
_AT_ONCE = 500


class InvoiceRows:
    """Rows in the making for a number of files; `write` puts them in their tables."""

    def __init__(self) -> None:
        self.invoices: Rows = []
        self.lines: Rows = []
        self.vat: Rows = []

    def add(self, firm: int, original: int, sha256: str, documents: Iterable[InvoiceDocument]) -> None:
        """The invoices of one file; raises `DoesNotFit` half-way, and the caller takes back what was added."""
        lines, vat = len(self.lines), len(self.vat)
        for number, document in enumerate(documents):
            row, place = row_number(firm, sha256, number), str(number + 1) if number else ""
            head = (firm, original, number, place, row, invoice_key(document))
            self.invoices.append((*head, *_invoice_row(document)))
            for line in document.lines:
                self.lines.append((firm, original, len(self.lines) - lines, "", row, *_line_row(line)))
            for one in document.vat_lines:
                self.vat.append((firm, original, len(self.vat) - vat, "", row, *_vat_row(one)))

    def tables(self) -> tuple[TableRows, ...]:
        """The rows by table."""
        return (
            TableRows(Invoice, (*_HEAD, "id", "key", *_INVOICE), self.invoices),
            TableRows(InvoiceLine, (*_HEAD, "invoice", *LINE_FIELDS), self.lines),
            TableRows(VatLine, (*_HEAD, "invoice", *_VAT), self.vat),
        )

    def write(self) -> None:
        """All rows into the tables."""
        for one in self.tables():
            insert(*one)


def _invoice_row(document: InvoiceDocument) -> tuple[object, ...]:
    return (
        *document[:6],
        _party_text(document.seller),
        _party_text(document.buyer),
        cents(document.net),
        cents(document.vat),
        cents(document.gross),
        cents(document.prepaid),
        cents(document.rounding),
        cents(document.payable),
        document.line_count,
        if_known(_party_text, document.payee),
        document.payment_reference,
        document.payment_iban,
        document.terms,
        if_known(cents, document.cash_discount),
        document.delivery_date,
        document.order_reference,
        json.dumps(document.preceding, ensure_ascii=False),
        document.note,
        json.dumps(document.attachments, ensure_ascii=False),
    )


def _line_row(line: Line) -> tuple[object, ...]:
    return (
        line.number,
        line.name,
        micro(line.quantity),
        line.unit,
        if_known(micro, line.unit_price),
        micro(line.base_quantity),
        micro(line.net),
        line.vat_category,
        if_known(points, line.vat_rate),
        line.item_id,
        line.description,
    )


def _vat_row(line: Vat) -> tuple[object, ...]:
    return (line.category, if_known(points, line.rate), cents(line.base), cents(line.vat), line.reason)


@lru_cache(maxsize=4096)
def _party_text(party: PartyRef) -> str:
    return json.dumps(party, ensure_ascii=False)


@lru_cache(maxsize=16384)
def _party(text: str) -> PartyRef:
    return PartyRef(*json.loads(text))


def load_invoices(firm: Firm, origins: Mapping[int, Origin]) -> Iterator[StoredInvoice]:
    """The invoices of the originals given, without their lines and VAT lines."""
    rows = Invoice.objects.of(firm).filter(original__visible=True)
    days, money = Days(), Euros()
    columns = [text_of(name) if name in _DAYS else name for name in _INVOICE]
    for row in raw_rows(rows.values_list("original_id", "place", "id", *columns)):
        if row[0] in origins:
            yield StoredInvoice(origins[row[0]], row[2], _document(row[3:], days, money), row[1])


def _document(row: tuple[Any, ...], days: Days, money: Euros) -> InvoiceDocument:
    # the order of _INVOICE, which follows InvoiceDocument but for its two tuples of lines
    preceding, attachments = row[22], row[24]
    return InvoiceDocument._make(
        (
            *row[:3],
            days[row[3]],
            days[row[4]],
            row[5],
            _party(row[6]),
            _party(row[7]),
            *map(money.__getitem__, row[8:14]),
            (),
            (),
            row[14],
            None if row[15] is None else _party(row[15]),
            *row[16:19],
            None if row[19] is None else money[row[19]],
            days[row[20]],
            row[21],
            () if preceding == "[]" else tuple(json.loads(preceding)),
            row[23],
            () if attachments == "[]" else tuple(Attachment(*one) for one in json.loads(attachments)),
        )
    )


def invoice_lines(firm: Firm, rows: Iterable[int]) -> dict[int, tuple[Line, ...]]:
    """The lines of the invoices with these rows, in the order of the document."""
    found: dict[int, list[Line]] = defaultdict(list)
    wanted = list(rows)
    for begin in range(0, len(wanted), _AT_ONCE):
        some = InvoiceLine.objects.of(firm).filter(invoice_id__in=wanted[begin : begin + _AT_ONCE])
        for row, *line in some.order_by("invoice_id", "position").values_list("invoice_id", *LINE_FIELDS):
            found[row].append(_line(line))
    return {row: tuple(found.get(row, ())) for row in wanted}


def vat_lines(firm: Firm, rows: Iterable[int]) -> dict[int, tuple[Vat, ...]]:
    """The VAT per category and rate of the invoices with these rows, as their documents state it."""
    found: dict[int, list[Vat]] = defaultdict(list)
    wanted = list(rows)
    for begin in range(0, len(wanted), _AT_ONCE):
        some = VatLine.objects.of(firm).filter(invoice_id__in=wanted[begin : begin + _AT_ONCE])
        for row, category, rate, base, vat, reason in some.order_by("invoice_id", "position").values_list(
            "invoice_id", *_VAT
        ):
            found[row].append(Vat(category, if_known(percent, rate), euros(base), euros(vat), reason))
    return {row: tuple(found.get(row, ())) for row in wanted}


def _line(row: list[Any]) -> Line:
    number, name, amount, unit, price, base, net, category, rate, item, description = row
    return Line(
        number,
        name,
        quantity(amount),
        unit,
        if_known(quantity, price),
        quantity(base),
        line_amount(net),
        category,
        if_known(percent, rate),
        item,
        description,
    )


def line_amount(whole: int) -> Decimal:
    """A line's amount: with cents, or with as many decimals as the document gave it."""
    return euros(whole // 10_000) if whole % 10_000 == 0 else quantity(whole)
