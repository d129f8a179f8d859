"""Measures of orders: what is ordered and not invoiced yet, and how many new orders come in.

An order shows itself on an advance that states its share ('Voorschot 40 %'): the rest is work to come. Nothing else in
her files tells of work ahead; where no advance states a share, nothing is said.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.figure import Explanation
from houvast.facts.ledger import Invoice, Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_ledger
from houvast.facts.period import Period, months_back
from houvast.indicators.measures.tracing import day_rows, share_rows, traced
from houvast.indicators.measures_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.indicators.revenue import revenue
from houvast.norms import Norms

_SHARE = re.compile(r"(?<![\d.,])(\d{1,2})(?:[.,]0+)?\s?%")
_ADVANCE = re.compile(r"voorschot|schijf|aanbetaling|vorderingsstaat|levering|acompte|advance|deposit", re.IGNORECASE)
_OLDEST = timedelta(days=365)
_YEAR = timedelta(days=364)


class OpenOrder(NamedTuple):
    """An order of which part is still to be invoiced, without VAT."""

    name: str
    number: str
    since: date
    left: Decimal
    invoices: tuple[Invoice, ...]


def backlog(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """How many weeks of ordinary turnover are ordered and not invoiced yet."""
    orders = open_orders(ledger, own, today)
    week = _week_of_turnover(ledger, today)
    if not orders or week <= 0:
        return None
    rows = [
        day_rows(f"{one.name}, {one.number}", one.since, one.left, (s for i in one.invoices for s in i.sources[:1]))
        for one in orders
    ]
    return traced("revenue:backlog", "weeks", share_rows(rows, week, Decimal(1)), as_of=today)


def new_orders(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """How many orders were invoiced for the first time in the last whole month."""
    month = Period(months_back(today, 1), today.replace(day=1))
    firsts = [invoices[0] for invoices in _by_order(ledger).values()]
    if len(firsts) < 12:
        return None
    new = [one for one in firsts if one.issue_date in month]
    rows = [
        day_rows(f"{one.party_name}, {one.order_reference}", one.issue_date, Decimal(1), one.sources) for one in new
    ]
    as_of = month.end - timedelta(days=1)
    return traced(
        "revenue:new_orders", "count", rows or (day_rows(TEXTS["indicators.row_none"], None, ZERO),), as_of=as_of
    )


def open_orders(ledger: Ledger, own: IndicatorsOwn, today: date) -> tuple[OpenOrder, ...]:
    """The orders of the last year with a stated share and something left, the largest first."""
    found = []
    for number, invoices in _by_order(ledger).items():
        if not today - _OLDEST < invoices[0].issue_date <= today:
            continue
        whole = _whole(invoices, own)
        left = whole - sum((one.net_once for one in invoices), ZERO) if whole else ZERO
        if left >= 1:
            found.append(OpenOrder(invoices[0].party_name, number, invoices[0].issue_date, left, invoices))
    return tuple(sorted(found, key=lambda one: (-one.left, one.number)))


def _whole(invoices: tuple[Invoice, ...], own: IndicatorsOwn) -> Decimal | None:
    """What an order comes to, by the one line of its first invoice that states a share; None for a closed order.

    An invoice that states no share closes the order: a final bill, in whatever words.
    """
    shares = [_stated(one, own) for one in invoices if not one.is_credit_note]
    first = shares[0] if shares else None
    if first is None or any(share is None for share in shares) or sum(share or 0 for share in shares) >= 100:
        return None
    return (invoices[0].net * 100 / first).quantize(Decimal("0.01"))


def _stated(invoice: Invoice, own: IndicatorsOwn) -> int | None:
    lines = own.lines.get(invoice.row, ())
    if len(lines) != 1 or not _ADVANCE.search(lines[0].name):
        return None
    found = _SHARE.search(lines[0].name)
    return int(found[1]) if found and int(found[1]) > 0 else None


@once_per_ledger
def _by_order(ledger: Ledger) -> Mapping[str, tuple[Invoice, ...]]:
    """The sales invoices and credit notes in EUR of each order, by number."""
    found: dict[str, list[Invoice]] = defaultdict(list)
    for invoice in ledger.invoices:
        if invoice.direction == "sale" and invoice.order_reference and invoice.currency == "EUR":
            found[invoice.order_reference].append(invoice)
    return {number: tuple(invoices) for number, invoices in found.items()}


def _week_of_turnover(ledger: Ledger, today: date) -> Decimal:
    """What an ordinary week of the last year brought."""
    months = revenue(ledger)
    begin = today - _YEAR
    parts = (part for listed in months.parts.values() for part in listed if begin <= part.day < today)
    return sum((part.amount for part in parts), ZERO) / 52
