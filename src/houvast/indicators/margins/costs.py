"""What did it cost to buy? The price of each article on the supplier's own invoices, else what the stock list says.

Bought and sold meet by worldwide article number, by another number where the names share a word (every supplier has a
'1001'), else by the name written plainly. Only prices in the same unit are held against each other.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.figure import Source
from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Invoice, Ledger
from houvast.facts.once import once_per_own
from houvast.facts.party import plain_name
from houvast.indicators.margins.measure_units import comparable, in_units
from houvast.indicators.margins.naming import is_gtin, named, numbered, share_a_word
from houvast.indicators.margins.sold import SoldLine, sold
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

CostFrom = Literal["bought", "stock", "made"]
_NEARLY = Decimal("0.01")


class Bought(NamedTuple):
    """One purchase line. `price` is for one `unit` (a family), discount inside; without VAT if she may deduct it."""

    day: date
    article: str
    name: str
    supplier: str
    price: Decimal
    quantity: Decimal
    unit: str
    item_id: str | None
    invoice: Invoice


class UnitCost(NamedTuple):
    """What one unit costs, since when, by which document, and how it is known.

    'made' is the full cost of something she never bought under that name: the work is in it already.
    """

    price: Decimal
    day: date | None
    known: CostFrom
    sources: tuple[Source, ...] = ()


class CostHistory(NamedTuple):
    """The prices of one product, oldest first."""

    days: tuple[date, ...]
    costs: tuple[UnitCost, ...]

    def at(self, day: date) -> UnitCost:
        """The last price up to a day, else the first one there is."""
        if len(self.costs) == 1:
            return self.costs[0]
        return self.costs[max(0, bisect_right(self.days, day) - 1)]

    @property
    def latest(self) -> UnitCost:
        """The price of now."""
        return self.costs[-1]


@once_per_own
def bought(
    ledger: Ledger,
    own: IndicatorsOwn,
    today: date,
    norms: Norms,  # noqa: ARG001
) -> Mapping[tuple[str, str], tuple[Bought, ...]]:
    """The purchase lines with a price by (supplier, article), oldest first. Returns and credit notes are no price."""
    found: dict[tuple[str, str], list[Bought]] = defaultdict(list)
    for invoice in ledger.invoices:
        if invoice.direction != "purchase" or invoice.is_credit_note or invoice.currency != "EUR":
            continue
        if invoice.issue_date > today:
            continue
        for line in own.lines.get(invoice.row, ()):
            one = _priced(invoice, line, with_vat=not ledger.firm.vat_liable)
            if one is not None:
                found[invoice.party, one.article].append(one)
    return {key: tuple(lines) for key, lines in found.items()}


def _priced(invoice: Invoice, line: InvoiceLine, *, with_vat: bool) -> Bought | None:
    known = named(line.name, invoice.party_name)
    if line.quantity <= 0 or line.net <= 0 or known.kind != "product":
        return None
    family, factor = in_units(line.unit)
    price = _unit_price(line) / factor
    if with_vat:
        price = price * (100 + (line.vat_rate or 0)) / 100
    article = (numbered(line.item_id) if line.item_id else "") or known.key
    if not article or price <= 0:
        return None
    quantity = line.quantity * factor
    return Bought(
        invoice.issue_date, article, known.name, invoice.party, price, quantity, family, line.item_id, invoice
    )


def _unit_price(line: InvoiceLine) -> Decimal:
    """The price stated, for one unit, where it explains the line; else what the line comes to."""
    paid = line.net / line.quantity
    if line.unit_price and line.base_quantity:
        stated = line.unit_price / line.base_quantity
        if abs(stated - paid) <= _NEARLY * paid:
            return stated
    return paid


@once_per_own
def product_costs(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Mapping[str, CostHistory]:
    """What a unit of each sold product cost, by product; none for a product of which nothing is known."""
    by_number, by_name = _by_article(ledger, own, today, norms)
    stock = _stock_costs(ledger)
    ever_bought = by_name.keys()
    found: dict[str, CostHistory] = {}
    for product, lines in _by_product(sold(ledger, own, today, norms)).items():
        unit = next((line.unit for line in lines if line.unit), "")
        names = {plain_name(line.name) for line in lines if line.name}
        matched = _matched(lines, names, unit, by_number, by_name)
        if matched:
            found[product] = _history(matched)
            continue
        listed = stock.get(product) or next((stock[name] for name in sorted(names) if name in stock), None)
        if listed is not None and comparable(unit, listed[1]):
            known: CostFrom = "stock" if names & ever_bought else "made"
            cost = UnitCost(listed[0], listed[2], known)
            found[product] = CostHistory((listed[2] or date.min,), (cost,))
    return found


def _by_product(lines: Iterable[SoldLine]) -> Mapping[str, list[SoldLine]]:
    found: dict[str, list[SoldLine]] = defaultdict(list)
    for line in lines:
        if line.product is not None and not line.repair:
            found[line.product].append(line)
    return found


def _by_article(
    ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms
) -> tuple[Mapping[str, list[Bought]], Mapping[str, list[Bought]]]:
    """The purchase lines by article number, and by plain name."""
    by_number: dict[str, list[Bought]] = defaultdict(list)
    by_name: dict[str, list[Bought]] = defaultdict(list)
    for lines in bought(ledger, own, today, norms).values():
        for line in lines:
            by_name[plain_name(line.name)].append(line)
            if line.item_id:
                by_number[numbered(line.item_id)].append(line)
    return by_number, by_name


def _matched(
    lines: list[SoldLine],
    names: set[str],
    unit: str,
    by_number: Mapping[str, list[Bought]],
    by_name: Mapping[str, list[Bought]],
) -> list[Bought]:
    """The purchase lines of a sold product, in a unit that can be compared."""
    numbers = {line.article for line in lines if line.article}
    found = [
        one
        for number in numbers
        for one in by_number.get(numbered(number), ())
        if is_gtin(number) or any(share_a_word(plain_name(one.name), name) for name in names)
    ]
    found = found or [one for name in names for one in by_name.get(name, ())]
    return [one for one in found if comparable(unit, one.unit)]


def _history(lines: list[Bought]) -> CostHistory:
    ordered = sorted(lines, key=lambda one: (one.day, one.invoice.key))
    costs = tuple(UnitCost(one.price, one.day, "bought", one.invoice.sources) for one in ordered)
    return CostHistory(tuple(one.day for one in ordered), costs)


def _stock_costs(ledger: Ledger) -> Mapping[str, tuple[Decimal, str, date | None]]:
    """The cost of one of each article in the last count, its unit and the day, by number and by plain name."""
    found: dict[str, tuple[Decimal, str, date | None]] = {}
    for item in sorted(ledger.stock, key=lambda one: one.day or date.min):
        cost = item.unit_cost
        if cost is None and item.value and item.quantity > 0:
            cost = item.value / item.quantity
        if cost is None or cost <= 0:
            continue
        family, factor = in_units(item.unit)
        for key in (numbered(item.article), plain_name(item.name)):
            if key:
                found[key] = (cost / factor, family, item.day)
    return found
