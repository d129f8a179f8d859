"""DS2 and DS8: how large and how many her sales are, and how much comes in by card and in cash."""

from collections import defaultdict
from decimal import Decimal
from statistics import median

from houvast.firm.signal import Signal, vote
from houvast.firm.signals.material import Material, beyond


def from_tickets(material: Material) -> Signal | None:
    """DS2: many small sales point to a shop or hands, few large ones to assignments."""
    sizes = _sales(material)
    monthly = material.revenue / material.months if material.months else 0.0
    if not sizes or monthly <= 0:
        return None
    middle, a_month = median(sizes), len(sizes) / material.months
    share = middle / monthly
    saw: dict[str, float | str] = {"middle": round(middle, 2), "share": 100 * share, "a_month": a_month}
    if share < material.norm("small_sale") and a_month > material.norm("many_sales"):
        said = vote((beyond(a_month, material.norm("many_sales")), ("retail", "person")))
        return Signal("tickets", said, "firm.saw_small_sales", saw)
    if share > material.norm("large_sale"):
        said = vote((beyond(share, material.norm("large_sale")), ("project",)))
        return Signal("tickets", said, "firm.saw_large_sales", saw)
    return None


def _sales(material: Material) -> list[float]:
    """The amount of every sale: invoices, and tickets or appointments from one source."""
    invoiced = [float(one.net_once) for one in material.sales if one.net_once > 0]
    return [*invoiced, *(_tickets(material) or _appointments(material) or _days(material))]


def _tickets(material: Material) -> list[float]:
    found: dict[tuple[object, ...], Decimal] = defaultdict(Decimal)
    for number, line in enumerate(material.till_lines):
        found[line.day, line.ticket or number] += line.amount
    return [float(amount) for amount in found.values() if amount > 0]


def _appointments(material: Material) -> list[float]:
    return [float(one.amount) for one in material.appointments if one.amount and one.status == "kept"]


def _days(material: Material) -> list[float]:
    """The average ticket of a day, as often as there were tickets."""
    sold: dict[object, list[Decimal]] = defaultdict(lambda: [Decimal(0), Decimal(0)])
    for one in material.receipts:
        sold[one.day][0] += one.amount if one.tickets else 0
        sold[one.day][1] += one.tickets or 0
    return [float(amount / tickets) for amount, tickets in sold.values() if tickets > 0 for _ in range(int(tickets))]


def from_counter_money(material: Material) -> Signal | None:
    """DS8: card settlements and cash deposits as the larger part of what comes in."""
    whole = float(sum(one.amount for one in material.credits))
    if whole <= 0:
        return None
    share = float(sum(one.amount for one in material.credits if one.kind in {"card", "cash"})) / whole
    if share <= material.norm("counter_money"):
        return None
    said = vote((share, ("retail", "person")))
    return Signal("counter_money", said, "firm.saw_counter_money", {"share": 100 * share})
