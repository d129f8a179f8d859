"""DS4 and DS6: whether she sells what she buys or makes something of it, and what lies in stock."""

import re
from collections.abc import Iterable

from houvast.facts.invoice import InvoiceLine
from houvast.facts.work import StockItem
from houvast.firm.signal import Signal, vote
from houvast.firm.signals.material import Material, beyond, names_of

_GOODS = frozenset({"C62", "H87", "KGM", "GRM", "TNE", "MTR", "MTK", "MTQ", "LTR", "PR", "SET", "BX", "XBX"})
_NO_GOODS = re.compile(
    r"\b(?:leasing|lease|huur|polis|verzeker|licentie|abonnement|internet|gsm|telefo|boekhoud|loonverwerking|kosten"
    r"|elektric|stroom|gas\b|energie|diesel|benzine|brandstof|container|vracht|transport|onderaanneming|advertentie)",
    re.IGNORECASE,
)
_RAW = re.compile(r"grondstof|hulpstof|halffabrica|onderhanden|in bewerking|\bwip\b|ruw|raw|half", re.IGNORECASE)


def from_resale(material: Material) -> Signal | None:
    """DS4: what is bought and sold under one name points to a shop; goods bought and not sold so, to production."""
    goods = [line for line in material.lines_of(material.purchases) if line.net > 0 and _is_goods(line)]
    bought = sum(float(line.net) for line in goods)
    if bought <= 0 or material.revenue <= 0 or not material.sold_names:
        return None
    resold = sum(float(line.net) for line in goods if _known(material.sold_names, line.item_id, line.name))
    share, weight = resold / bought, (bought - resold) / material.revenue
    if share >= material.norm("resale"):
        return Signal("resale", vote((share, ("retail",))), "firm.saw_resale", {"share": 100 * share})
    if weight < material.norm("goods_made"):
        return None
    said = vote((beyond(weight, material.norm("goods_made")), ("production",)))
    return Signal("resale", said, "firm.saw_goods_made", {"share": 100 * weight})


def _is_goods(line: InvoiceLine) -> bool:
    return line.unit in _GOODS and not _NO_GOODS.search(line.name)


def _known(names: frozenset[str], number: str | None, name: str) -> bool:
    return any(known in names for known in names_of(number, name))


def from_stock(material: Material) -> Signal | None:
    """DS6: stock of what is bought and sold, stock of what is made into something else, or no stock at all."""
    stock = material.ledger.stock
    if not stock:
        said = vote((material.norm("no_stock"), ("person", "project")))
        return Signal("stock", said, "firm.saw_no_stock", {})
    whole = _value(stock) or float(len(stock))
    count = _value(stock) > 0
    resold, made = (
        (_value(items) if count else float(len(items))) / whole
        for items in (
            [one for one in stock if _is_resold(material, one)],
            [one for one in stock if _is_made(material, one)],
        )
    )
    if resold + made <= 0:
        return None
    said = vote((resold, ("retail",)), (min(made, 1 - resold), ("production",)))
    return Signal("stock", said, "firm.saw_stock", {"resold": 100 * resold, "made": 100 * made})


def _is_resold(material: Material, item: StockItem) -> bool:
    """Sold under the name under which it was bought, or of which nobody knows what was bought."""
    if _RAW.search(item.category or "") or not _known(material.sold_names, item.article, item.name):
        return False
    return _known(material.bought_names, item.article, item.name) or not material.bought_names


def _is_made(material: Material, item: StockItem) -> bool:
    """Raw or half-made by its group, or bought and never sold as it is."""
    if _RAW.search(item.category or ""):
        return True
    bought = _known(material.bought_names, item.article, item.name)
    return bought and bool(material.sold_names) and not _known(material.sold_names, item.article, item.name)


def _value(items: Iterable[StockItem]) -> float:
    known = (one.quantity * (one.unit_cost or 0) if one.value is None else one.value for one in items)
    return sum(max(0.0, float(value)) for value in known)
