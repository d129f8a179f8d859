"""Exceptions: credit notes, a price by hand, a line that stands alone, and rush work.

Each document line is one exception at most. Where most lines stand alone (every project is another), standing alone is
the work itself and no exception.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.figure import TooEarly
from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Invoice, Ledger
from houvast.facts.once import once_per_own
from houvast.facts.period import Period
from houvast.indicators.complexity.seen import product_of
from houvast.indicators.complexity.span import span
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

Why = Literal["credit", "rush", "price", "alone"]
WHYS: tuple[Why, ...] = ("credit", "rush", "price", "alone")
_RUSH = re.compile(r"\b(?:spoed\w*|dringend\w*|urgent\w*|express|rush)\b", re.IGNORECASE)
_OFF = Decimal("0.01")


class OutOfLine(NamedTuple):
    """One exception: why, what stood on the line (the number of the credit note), and on which invoice."""

    why: Why
    name: str
    invoice: Invoice


class _Line(NamedTuple):
    invoice: Invoice
    place: int
    line: InvoiceLine
    key: str


@once_per_own
def exceptions(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[OutOfLine, ...]:
    """The exceptions of both years, in order of day; none while there are no two years."""
    years = span(ledger, today)
    if isinstance(years, TooEarly):
        return ()
    whole = Period(years.before.begin, years.now.end)
    lines = list(_lines(ledger, own, whole))
    marked: dict[tuple[int, int], Why] = {}
    for found in (_alone(lines, years, norms.value("load_alone_is_the_work", today)), _by_hand(lines), _rush(lines)):
        marked.update(found)
    told = [
        OutOfLine(marked[one.invoice.row, one.place], one.line.name, one.invoice)
        for one in lines
        if (one.invoice.row, one.place) in marked
    ]
    credited = [OutOfLine("credit", one.id, one) for one in _sales(ledger, whole) if one.is_credit_note]
    return tuple(sorted([*told, *credited], key=lambda one: (one.invoice.issue_date, one.invoice.key, one.name)))


def _sales(ledger: Ledger, period: Period) -> Iterator[Invoice]:
    return (one for one in ledger.invoices if one.direction == "sale" and one.issue_date in period)


def _lines(ledger: Ledger, own: IndicatorsOwn, period: Period) -> Iterator[_Line]:
    for invoice in _sales(ledger, period):
        if not invoice.is_credit_note:
            for place, line in enumerate(own.lines.get(invoice.row, ())):
                product = product_of(line.name, line.item_id, invoice.party_name)
                if product is not None and line.net > 0:
                    yield _Line(invoice, place, line, product.key)


def _alone(lines: list[_Line], years: tuple[Period, Period], ordinary: Decimal) -> Mapping[tuple[int, int], Why]:
    """Lines of which nothing like it was sold again in the same year; none when that is what most lines are."""
    found: dict[tuple[int, int], Why] = {}
    for year in years:
        there = [one for one in lines if one.invoice.issue_date in year]
        times = Counter(one.key for one in there)
        found.update({(one.invoice.row, one.place): "alone" for one in there if times[one.key] == 1})
    return found if len(found) * 100 < ordinary * len(lines) else {}


def _by_hand(lines: list[_Line]) -> Mapping[tuple[int, int], Why]:
    """Lines whose price is another than both the one before and the one after, which agree with each other."""
    found: dict[tuple[int, int], Why] = {}
    by_key: dict[str, list[_Line]] = defaultdict(list)
    for one in lines:
        if one.line.unit_price is not None and one.line.unit_price > 0:
            by_key[one.key].append(one)
    for same in by_key.values():
        for first, middle, last in zip(same, same[1:], same[2:], strict=False):
            before, price, after = (one.line.unit_price or _OFF for one in (first, middle, last))
            if _near(before, after) and not _near(before, price):
                found[middle.invoice.row, middle.place] = "price"
    return found


def _near(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= _OFF * max(one, other)


def _rush(lines: list[_Line]) -> Mapping[tuple[int, int], Why]:
    return {
        (one.invoice.row, one.place): "rush"
        for one in lines
        if _RUSH.search(f"{one.line.name} {one.line.description or ''}")
    }
