"""Measures of stock: how long it lasts, what has lain too long, what it earns, and how fast a delivery sells."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.figure import Coverage, ExplainedRow, Explanation
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_ledger, once_per_own
from houvast.facts.party import plain_name
from houvast.facts.work import StockItem
from houvast.indicators.measures.tracing import day_rows, share_rows, traced
from houvast.indicators.measures_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_YEAR = timedelta(days=365)
_LARGEST = Decimal(10_000_000)


class Lying(NamedTuple):
    """What lies there of one article at the last count: at cost, since when, and how much of it goes in a week."""

    item: StockItem
    worth: Decimal
    used_a_week: Decimal


class Flow(NamedTuple):
    """When an article came and went: days with running totals of quantity, oldest first."""

    days: tuple[date, ...]
    totals: tuple[Decimal, ...]

    def between(self, begin: date, end: date) -> Decimal:
        """How many from one day up to and including another."""
        return self._until(bisect_right(self.days, end)) - self._until(bisect_left(self.days, begin))

    def _until(self, at: int) -> Decimal:
        return self.totals[at - 1] if at else ZERO


def worth(item: StockItem) -> Decimal | None:
    """What an article in stock is worth at cost; None where the sheet does not say, or says what cannot be."""
    if item.value is not None:
        found = item.value
    elif item.unit_cost is not None:
        found = item.quantity * item.unit_cost
    else:
        return None
    return found if 0 <= found <= _LARGEST else None


def last_count(ledger: Ledger, today: date) -> tuple[StockItem, ...]:
    """The articles of the last count that has a day, up to today; without days all of them."""
    days = {item.day for item in ledger.stock if item.day and item.day <= today}
    if not days:
        return tuple(item for item in ledger.stock if item.day is None)
    return tuple(item for item in ledger.stock if item.day == max(days))


@once_per_own
def lying(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[Lying, ...]:
    """The last count, with what goes of each article in a week: sold at the till, else bought."""
    out, into = sold(ledger), bought(ledger, own, today, norms)
    found = []
    for item in last_count(ledger, today):
        value = worth(item)
        if value is None:
            continue
        flow = out.get(plain_name(item.name)) or into.get(plain_name(item.name))
        end = item.day or today
        used = flow.between(end - _YEAR, end) / 52 if flow else ZERO
        cost = value / item.quantity if item.quantity > 0 else ZERO
        found.append(Lying(item, value, max(ZERO, used) * cost))
    return tuple(found)


def cover(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:
    """For how many weeks the stock lasts at the pace of the last year; only articles of which the pace is known."""
    known = [one for one in lying(ledger, own, today, norms) if one.used_a_week > 0]
    week = sum((one.used_a_week for one in known), ZERO)
    if not known:
        return None
    rows = share_rows(_item_rows(known), week, Decimal(1))
    return traced("stock:cover", "weeks", rows, as_of=known[0].item.day or today)


def old_share(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:
    """Of every hundred euro in stock, how much has lain there longer than a season."""
    found = lying(ledger, own, today, norms)
    if not any(one.item.since for one in found):
        return None
    whole = sum((one.worth for one in found), ZERO)
    rows = share_rows(_item_rows(older(ledger, own, today, norms)), whole) or (
        day_rows(TEXTS["indicators.row_none"], None, ZERO),
    )
    return traced("stock:old_share", "percent", rows, as_of=found[0].item.day or today)


def older(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> list[Lying]:
    """What has lain there longer than a season, the largest worth first."""
    season = timedelta(days=int(norms.value("stock_season_days", today)))
    found = [
        one
        for one in lying(ledger, own, today, norms)
        if one.item.since and one.item.since < (one.item.day or today) - season
    ]
    return sorted(found, key=lambda one: (-one.worth, one.item.article))


def earned(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:
    """What every euro in stock earned in a year: sold at the till less its cost, against the stock at cost."""
    found = lying(ledger, own, today, norms)
    whole = sum((one.worth for one in found), ZERO)
    end = ledger.till_lines[-1].day if ledger.till_lines else None
    if end is None or whole <= 0:
        return None
    cost = {plain_name(one.item.name): one.worth / one.item.quantity for one in found if one.item.quantity > 0}
    margins: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for line in ledger.till_lines:
        article = plain_name(line.name)
        if article in cost and end - _YEAR < line.day <= end:
            rate = line.vat_rate or ZERO
            margins[line.name] += line.amount * 100 / (100 + rate) - line.quantity * cost[article]
    if not margins:
        return None
    rows = [day_rows(name, None, amount) for name, amount in sorted(margins.items())]
    return traced("stock:earned", "eur", share_rows(rows, whole, Decimal(1)), as_of=end)


def sold_in_4(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:
    """Of every hundred pieces delivered, how many were sold within four weeks."""
    return _sold_through("stock:sold_in_4", 4, ledger, own, today, norms)


def sold_in_8(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:
    """The same within eight weeks."""
    return _sold_through("stock:sold_in_8", 8, ledger, own, today, norms)


def _sold_through(
    key: str, weeks: int, ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms
) -> Explanation | None:
    """Deliveries of the half year that has fully passed; what sold can at most be what was delivered."""
    out, into = sold(ledger), bought(ledger, own, today, norms)
    if not ledger.till_lines:
        return None
    last = min(ledger.till_lines[-1].day, today)
    end = last - timedelta(weeks=weeks)
    rows, whole = [], ZERO
    for name in sorted(out.keys() & into.keys()):
        flow = into[name]
        for at in range(bisect_left(flow.days, end - timedelta(days=182)), bisect_right(flow.days, end)):
            day = flow.days[at]
            came = flow.totals[at] - (flow.totals[at - 1] if at else ZERO)
            if came > 0:
                whole += came
                gone = min(came, max(ZERO, out[name].between(day, day + timedelta(weeks=weeks))))
                rows.append(day_rows(name, day, gone))
    coverage = Coverage(len(rows), 5, "documents")
    return traced(key, "percent", share_rows(rows, whole), as_of=end, coverage=coverage, least=5) if rows else None


@once_per_ledger
def sold(ledger: Ledger) -> Mapping[str, Flow]:
    """How many of each article went over the counter, by plain name."""
    found: dict[str, list[tuple[date, Decimal]]] = defaultdict(list)
    for line in ledger.till_lines:
        found[plain_name(line.name)].append((line.day, line.quantity))
    return {name: _flow(rows) for name, rows in found.items()}


@once_per_own
def bought(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Mapping[str, Flow]:  # noqa: ARG001
    """How many of each article came in, by plain name, off the lines of purchase invoices."""
    found: dict[str, list[tuple[date, Decimal]]] = defaultdict(list)
    for invoice in ledger.invoices:
        if invoice.direction == "purchase" and invoice.issue_date <= today:
            sign = -1 if invoice.is_credit_note else 1
            for line in own.lines.get(invoice.row, ()):
                found[plain_name(line.name)].append((invoice.issue_date, sign * line.quantity))
    return {name: _flow(rows) for name, rows in found.items()}


def _flow(rows: list[tuple[date, Decimal]]) -> Flow:
    days: dict[date, Decimal] = defaultdict(lambda: ZERO)
    for day, quantity in rows:
        days[day] += quantity
    ordered, total, totals = sorted(days), ZERO, []
    for day in ordered:
        total += days[day]
        totals.append(total)
    return Flow(tuple(ordered), tuple(totals))


def _item_rows(found: list[Lying]) -> list[ExplainedRow]:
    return [day_rows(one.item.name, one.item.since, one.worth) for one in found]
