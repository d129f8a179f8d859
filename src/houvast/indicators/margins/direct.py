"""What was bought for one order: purchase lines whose invoice names that order as its reference.

An article that also stands on the sales invoices of the order has its price there already, so it is left out here: no
euro counts twice.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.ledger import Invoice, Ledger
from houvast.facts.once import once_per_own
from houvast.facts.party import plain_name
from houvast.indicators.margins.costs import product_costs
from houvast.indicators.margins.naming import named
from houvast.indicators.margins.sold import order_of, sold
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_FREIGHT = re.compile(
    r"\b(?:vracht|transport|verzend|koerier|portkosten|leveringskost|freight|shipping)", re.IGNORECASE
)


class Direct(NamedTuple):
    """One purchase line for an order; `net` is signed. `freight` brings goods and is none of them."""

    invoice: Invoice
    name: str
    net: Decimal
    freight: bool


@once_per_own
def bought_for(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Mapping[str, tuple[Direct, ...]]:
    """The purchase lines by the order (written plainly) they were for."""
    costs = product_costs(ledger, own, today, norms)
    priced: dict[str, set[str]] = defaultdict(set)
    for line in sold(ledger, own, today, norms):
        if line.order:
            names = priced[line.order]
            if line.product in costs:
                names.add(plain_name(line.name))
    found: dict[str, list[Direct]] = defaultdict(list)
    for invoice in ledger.invoices:
        order = order_of(invoice)
        if invoice.direction != "purchase" or order not in priced or invoice.issue_date > today:
            continue
        if order is None or invoice.currency != "EUR":
            continue
        found[order] += _lines(ledger, own, invoice, priced[order])
    return {order: tuple(lines) for order, lines in found.items() if lines}


def _lines(ledger: Ledger, own: IndicatorsOwn, invoice: Invoice, priced: set[str]) -> list[Direct]:
    sign = -1 if invoice.is_credit_note else 1
    found = []
    for line in own.lines.get(invoice.row, ()):
        known = named(line.name, invoice.party_name)
        if known.key and known.key in priced:
            continue
        net = line.net if ledger.firm.vat_liable else line.net * (100 + (line.vat_rate or 0)) / 100
        found.append(Direct(invoice, known.name or line.name, sign * net, bool(_FREIGHT.search(line.name))))
    return found
