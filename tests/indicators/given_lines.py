"""Invoices with their lines made by hand, so that a test shows the few facts it is about."""

from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from tests.hand_ledger import TODAY, invoice, ledger

from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Firm, Invoice, Ledger, Party
from houvast.facts.work import HoursEntry
from houvast.firm.kind import UNKNOWN, Kind
from houvast.firm.people import Person
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import load_norms

NORMS = load_norms()
FIRM = Firm("Bob en co", "0123456749")


class Document(NamedTuple):
    """An invoice and its lines."""

    invoice: Invoice
    lines: tuple[InvoiceLine, ...]


class Books(NamedTuple):
    """What every call of this room takes."""

    ledger: Ledger
    own: IndicatorsOwn

    def __iter__(self) -> Any:
        return iter((self.ledger, self.own, TODAY, NORMS))


def line(name: str, quantity: str, price: str, unit: str | None = "C62", item_id: str | None = None, base: str = "1"):
    """A line of so many at a price for `base` units."""
    net = (Decimal(quantity) * Decimal(price) / Decimal(base)).quantize(Decimal("0.01"))
    return InvoiceLine(
        "1", name, Decimal(quantity), unit, Decimal(price), Decimal(base), net, "S", Decimal(21), item_id
    )


_count = iter(range(10**6))


def document(
    direction: str, party: str, day: date, *lines: InvoiceLine, order: str | None = None, credit: bool = False
):
    """An invoice of these lines; a credit note when asked for."""
    net = sum(one.net for one in lines) * (-1 if credit else 1)
    row = next(_count)
    made = invoice(f"F{row}", str(net), party=f"name:{party}", direction=direction, issued=day, due=day, net=str(net))
    return Document(made._replace(row=row, order_reference=order, is_credit_note=credit), lines)


def sold(party: str, day: date, *lines: InvoiceLine, **more: Any) -> Document:
    return document("sale", party, day, *lines, **more)


def bought(party: str, day: date, *lines: InvoiceLine, **more: Any) -> Document:
    return document("purchase", party, day, *lines, **more)


def hours(day: date, person: str, amount: str, job: str | None) -> HoursEntry:
    return HoursEntry(day, person, Decimal(amount), job)


def books(*facts: Document | Party, kind: Kind = UNKNOWN, people: tuple[Person, ...] = (), **more: Any) -> Books:
    """A ledger of these documents, and their lines."""
    documents = [one for one in facts if isinstance(one, Document)]
    parties = [one for one in facts if isinstance(one, Party)]
    lines = {one.invoice.row: one.lines for one in documents}
    made = ledger(*(one.invoice for one in documents), *parties, **more)
    return Books(made, IndicatorsOwn(kind=kind, people=people, lines=lines))
