"""DS9: how much hangs on one pair of hands, and how much on one customer."""

from collections import defaultdict
from collections.abc import Iterable

from houvast.firm.signal import Signal, vote
from houvast.firm.signals.material import Material, beyond


def from_concentration(material: Material) -> Signal | None:
    """One performer with more than half points to hands, one customer with more than a fifth to assignments."""
    if material.revenue <= 0:
        return None
    kept = [one for one in material.appointments if one.status == "kept" and one.performer]
    hands = _largest((one.performer or "", float(one.amount or 0)) for one in kept) / material.revenue
    if hands > material.norm("one_performer"):
        said = vote((min(1.0, hands), ("person",)))
        return Signal("concentration", said, "firm.saw_one_performer", {"share": 100 * hands})
    customer = _largest((one.party, float(one.net_once)) for one in material.sales) / material.revenue
    if customer <= material.norm("one_customer"):
        return None
    said = vote((beyond(customer, material.norm("one_customer")), ("project",)))
    return Signal("concentration", said, "firm.saw_one_customer", {"share": 100 * customer})


def _largest(amounts: Iterable[tuple[str, float]]) -> float:
    found: dict[str, float] = defaultdict(float)
    for name, amount in amounts:
        found[name] += amount
    return max(found.values(), default=0.0)
