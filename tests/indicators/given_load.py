"""Two years of a small firm, made by hand: invoices with lines, month by month."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from tests.hand_ledger import invoice, ledger

from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Invoice, Ledger
from houvast.facts.question import Answer
from houvast.facts.work import HoursEntry
from houvast.firm.people import Person
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import load_norms

TODAY = date(2026, 11, 24)
NORMS = load_norms()
MONTHS = [
    *(
        date(year, month, 4)
        for year in (2024, 2025, 2026)
        for month in range(1, 13)
        if (2024, 11) <= (year, month) < (2026, 10)
    ),
    date(2026, 10, 28),
]
"""November 2024 to October 2026: twelve months before, twelve months now."""
BEFORE, NOW = MONTHS[:12], MONTHS[12:]


def line(name: str, net: str, quantity: str = "1", item_id: str | None = None) -> InvoiceLine:
    price = Decimal(net) / Decimal(quantity)
    return InvoiceLine("1", name, Decimal(quantity), None, price, Decimal(1), Decimal(net), item_id=item_id)


def sold(
    row: int, party: str, day: date, *lines: InvoiceLine, credit: bool = False
) -> tuple[Invoice, list[InvoiceLine]]:
    """A sales invoice (or credit note) without VAT, whose lines make its amount."""
    net = str(sum((one.net for one in lines), Decimal(0)) * (-1 if credit else 1))
    one = invoice(f"F{row}", net, party=party, issued=day, net=net)
    return one._replace(row=row, line_count=len(lines)), [*lines]


def bought(row: int, party: str, day: date, net: str = "100.00") -> tuple[Invoice, list[InvoiceLine]]:
    return invoice(f"A{row}", net, party=party, issued=day, net=net, direction="purchase")._replace(row=row), []


def firm(
    documents: Iterable[tuple[Invoice, list[InvoiceLine]]], hours: Iterable[HoursEntry] = (), **more
) -> tuple[Ledger, IndicatorsOwn]:
    """The ledger of these documents, and what the room reads beside it."""
    listed = list(documents)
    lines: Mapping[int, tuple[InvoiceLine, ...]] = {one.row: tuple(found) for one, found in listed}
    written = tuple(sorted(hours, key=lambda entry: entry.day))
    return ledger(*(one for one, _ in listed), hours=written), IndicatorsOwn(lines=lines, **more)


def regular(customers: int, each: str, months: Iterable[date], *, start: int, product: str = "Deur") -> list:
    """Every month an invoice of one line to each of so many customers."""
    return [
        sold(start + 100 * place + number, f"name:klant {number}", month, line(product, each))
        for place, month in enumerate(months)
        for number in range(customers)
    ]


def telling(own: IndicatorsOwn, *answers: Answer, **more) -> IndicatorsOwn:
    """The same firm, with what she answered."""
    return replace(own, answers=answers, **more)


def an(role: str = "zaakvoerder") -> Person:
    return Person("an", "An", (role,), Decimal(50))


def her_hours(months: Iterable[date], hours: str) -> list[HoursEntry]:
    return [HoursEntry(month, "An", Decimal(hours), job="Werf") for month in months]
