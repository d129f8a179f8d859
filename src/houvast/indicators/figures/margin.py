"""What is left of a month's sales after what was bought on invoice and the hours that were booked.

The contribution of the firm as a whole: no overhead is spread over anything. A shop of which the purchase prices are
known counts what it sold at its purchase price, instead of what it bought in the month. Hours count where the sheet
covers the months and their cost is known of most of them; else it says 'zonder uren'.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.figure import ExplainedRow, Explanation
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO, to_cent
from houvast.facts.once import once_per_own
from houvast.facts.period import month_of, month_start, months_back
from houvast.facts.text import Sentence, Text
from houvast.indicators.figures.build import Draft, World, build, headline
from houvast.indicators.figures.fixed import FixedFigure, Traced
from houvast.indicators.figures.reach import both, purchase_months, revenue_months
from houvast.indicators.figures.revenue import pieces as sold_pieces
from houvast.indicators.figures_texts import TEXTS
from houvast.indicators.margins.costing import costed
from houvast.indicators.margins.hours import hour_costs
from houvast.indicators.measures import counter, jobs
from houvast.indicators.measures.tracing import Behind, day_rows, share_rows, traced
from houvast.indicators.monthly import Monthly, Piece, by_month, span, whole_months
from houvast.indicators.own import LINE_MONTHS, IndicatorsOwn
from houvast.indicators.revenue import purchases, revenue
from houvast.norms import Norms

_ENOUGH_KNOWN = Decimal("0.7")


def margin_figure(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> FixedFigure:
    """What the last whole month left after purchases and hours, in EUR, judged against her own months.

    Movers are customers (more sold) and suppliers (more bought, a minus). Source: METHOD I-17.
    """
    return trace_margin(ledger, own, today, norms).fixed


@once_per_own
def trace_margin(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Traced:
    """The same with its rows."""
    basis = _basis(ledger, own, today, norms)
    monthly, with_hours = basis.monthly, basis.with_hours
    draft = Draft(
        "margin",
        headline("margin", "eur", _rows(ledger, basis), monthly),
        monthly,
        good=1,
        behind=BEHIND,
        missing=tuple(_missing(ledger, with_hours=with_hours)),
        notes=tuple(_notes(basis)),
    )
    return build(draft, World(ledger, own, today, norms))


class Basis(NamedTuple):
    """The months of the margin, whether hours are in them, and what the hours of each month cost.

    `goods` is what was sold in a month at its purchase price, by product; None where purchases count as they come in.
    """

    monthly: Monthly
    with_hours: bool
    hours: Mapping[date, Decimal]
    goods: Mapping[date, Mapping[str, Decimal]] | None


@once_per_own
def _basis(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Basis:
    costs, goods = hour_costs(ledger, own), _goods(ledger, own, today, norms)
    if goods is None:
        months = both(revenue_months(ledger, today), purchase_months(ledger, today))
    else:
        months = tuple(month for month in revenue_months(ledger, today) if month > months_back(today, LINE_MONTHS))
    months, with_hours = _months(ledger, today, costs, months)
    hours = _hours_by_month(ledger, costs) if with_hours else {}
    return Basis(by_month(_pieces(ledger, hours, goods), months), with_hours, hours, goods)


def _goods(
    ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms
) -> Mapping[date, Mapping[str, Decimal]] | None:
    """For a shop, what it sold at purchase prices: it buys in one season and sells in another.

    None for others, and where the purchase price is known of less than seven tenths of what was sold in the year.
    """
    if own.kind.mixture.top != "retail":
        return None
    found: dict[date, dict[str, Decimal]] = defaultdict(lambda: defaultdict(lambda: ZERO))
    known = whole = ZERO
    year = months_back(today, 12)
    for one in costed(ledger, own, today, norms):
        if one.cost:
            found[month_start(one.line.day)][one.line.name] += one.cost
        if one.line.day >= year and not one.line.work:
            whole += one.line.net
            known += one.line.net if one.cost is not None else ZERO
    return found if whole > 0 and known >= whole * _ENOUGH_KNOWN else None


def of_hundred(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:
    """Of every hundred euro sold in the last whole month, how much was left."""
    monthly = _basis(ledger, own, today, norms).monthly
    sold = revenue(ledger).totals.get(monthly.last, ZERO) if monthly.last else ZERO
    if monthly.last is None or sold <= 0:
        return None
    rows = [day_rows(who, None, amount) for who, amount in monthly.parts[monthly.last].items()]
    ordered = sorted(rows, key=lambda row: -abs(row.amount))
    return traced("margin:of_hundred", "percent", share_rows(ordered, sold), as_of=monthly.as_of)


def bottleneck(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:
    """What an hour of the busiest machine left in the last whole month: sales less purchases, by its hours."""
    months = _basis(ledger, own, today, norms).monthly.months
    if not months:
        return None
    found = jobs.bottleneck_hours(ledger, month_of(months[-1]))
    if found is None or found[1] <= 0:
        return None
    name, hours = found
    sold, bought = revenue(ledger).totals, purchases(ledger).totals
    rows = [
        day_rows(TEXTS["indicators.who_sold"], months[-1], sold.get(months[-1], ZERO)),
        day_rows(TEXTS["indicators.who_bought"], months[-1], -bought.get(months[-1], ZERO)),
    ]
    values = {"machine": name, "hours": hours}
    return traced("margin:bottleneck", "eur", share_rows(rows, hours, Decimal(1)), as_of=months[-1], values=values)


BEHIND = (
    Behind(of_hundred),
    Behind(bottleneck, frozenset({"production"})),
    Behind(counter.discount, frozenset({"retail"})),
)


def _months(
    ledger: Ledger, today: date, costs: Mapping[str, Decimal], months: tuple[date, ...]
) -> tuple[tuple[date, ...], bool]:
    """The whole months, and whether hours count: where the sheet covers nearly as many."""
    reach = span((entry.day for entry in ledger.hours), today) if costs and months else None
    if reach is None:
        return months, False
    booked = both(months, whole_months(*reach, today))
    enough = len(booked) >= max(1, len(months) - 6) and bool(booked)
    return (booked, True) if enough else (months, False)


def _pieces(
    ledger: Ledger, hours: Mapping[date, Decimal], goods: Mapping[date, Mapping[str, Decimal]] | None
) -> Iterator[Piece]:
    yield from sold_pieces(ledger)
    if goods is None:
        for parts in purchases(ledger).parts.values():
            for part in parts:
                yield Piece(part.who, part.day, -part.amount)
    else:
        for month, costs in goods.items():
            yield Piece(TEXTS["indicators.who_goods"], month, -sum(costs.values(), ZERO))
    for month, amount in hours.items():
        yield Piece(TEXTS["indicators.who_hours"], month, -amount)


def _hours_by_month(ledger: Ledger, costs: Mapping[str, Decimal]) -> Mapping[date, Decimal]:
    booked: dict[tuple[date, str], Decimal] = defaultdict(lambda: ZERO)
    for entry in ledger.hours:
        if 0 < entry.hours <= 24:
            booked[month_start(entry.day), entry.person] += entry.hours
    found: dict[date, Decimal] = defaultdict(lambda: ZERO)
    for (month, person), hours in booked.items():
        found[month] += hours * costs[person]
    return {month: to_cent(amount) for month, amount in found.items()}


def _rows(ledger: Ledger, basis: Basis) -> list[ExplainedRow]:
    month = basis.monthly.last
    if month is None:
        return []
    sold = [
        ExplainedRow(part.label or TEXTS[f"indicators.origin_{part.origin}"], part.day, part.amount, part.sources)
        for part in revenue(ledger).parts.get(month, ())
    ]
    hours = basis.hours.get(month, ZERO)
    booked = [day_rows(TEXTS["indicators.who_hours"], basis.monthly.as_of, -hours)] if hours else []
    return [*booked, *sold, *_bought_rows(ledger, basis, month)]


def _bought_rows(ledger: Ledger, basis: Basis, month: date) -> list[ExplainedRow]:
    if basis.goods is not None:
        return [day_rows(name, None, -cost) for name, cost in sorted(basis.goods.get(month, {}).items())]
    parts = purchases(ledger).parts.get(month, ())
    return [ExplainedRow(part.label, part.day, -part.amount, part.sources) for part in parts]


def _notes(basis: Basis) -> Iterator[Sentence]:
    if basis.monthly.months and basis.goods is not None:
        yield Sentence(TEXTS["indicators.note_goods"])
    if basis.monthly.months and not basis.with_hours:
        yield Sentence(TEXTS["indicators.note_no_hours"])


def _missing(ledger: Ledger, *, with_hours: bool) -> Iterator[Text]:
    if not any(one.direction == "purchase" for one in ledger.invoices):
        yield TEXTS["indicators.missing_purchases"]
    elif not ledger.hours:
        yield TEXTS["indicators.missing_hours_margin"]
    elif not with_hours:
        yield TEXTS["indicators.missing_costs"]
