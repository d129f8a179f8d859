"""DS1 and DS3: in which units she invoices, and whether she invoices one assignment in parts."""

import re
from collections import Counter

from houvast.facts.ledger import Invoice
from houvast.firm.signal import Signal, vote
from houvast.firm.signals.material import Material

TIME_UNITS = frozenset({"HUR", "DAY", "MON"})
GOODS_UNITS = frozenset({"C62", "H87", "KGM", "MTR", "LTR"})
_PART = re.compile(r"\b(?:voorschot|schijf|vorderingsstaat|saldo|eindafrekening)", re.IGNORECASE)


def from_units(material: Material) -> Signal | None:
    """DS1: hours and days point to hands and assignments, pieces and metres to a shop or production."""
    lines = [(line.unit, float(line.net)) for line in material.lines_of(material.sales) if line.net > 0]
    if not lines or material.revenue <= 0:
        return None
    whole = max(material.revenue, sum(net for _, net in lines))
    time, goods = (sum(net for unit, net in lines if unit in units) / whole for units in (TIME_UNITS, GOODS_UNITS))
    if time + goods < material.norm("units"):
        return None
    said = vote((time, ("person", "project")), (goods, ("retail", "production")))
    return Signal("units", said, "firm.saw_units", {"time": 100 * time, "goods": 100 * goods})


def from_instalments(material: Material) -> Signal | None:
    """DS3: invoices that share a reference with another, or are called advance, part or balance."""
    charged = [one for one in material.sales if not one.is_credit_note]
    if not charged or material.revenue <= 0:
        return None
    shared = Counter((one.party, one.order_reference) for one in charged if one.order_reference)
    parts = [
        one
        for one in charged
        if one.advance_net or shared[one.party, one.order_reference or ""] > 1 or _named_a_part(material, one)
    ]
    share = min(1.0, float(sum(one.net_once for one in parts)) / material.revenue)
    if share < material.norm("instalments"):
        return None
    saw = {"share": 100 * share, "count": float(len(parts))}
    return Signal("instalments", vote((share, ("project",))), "firm.saw_instalments", saw)


def _named_a_part(material: Material, invoice: Invoice) -> bool:
    return any(_PART.search(line.name) for line in material.lines.get(invoice.row, ()))
