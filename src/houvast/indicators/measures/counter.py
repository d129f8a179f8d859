"""Measures of a shop: what a basket and an opening day bring, how much goes in discount, how many walk in."""

from collections import defaultdict
from datetime import date
from decimal import Decimal
from statistics import median

from houvast.facts.figure import Coverage, ExplainedRow, Explanation, Unit
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_ledger
from houvast.facts.period import Period
from houvast.facts.work import TillLine
from houvast.indicators.measures.tracing import by_week, day_rows, share_rows, traced, weeks_before
from houvast.indicators.measures_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

WEEKS = 13
_ENOUGH = 20


def basket(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """What a customer at the till spends on average, VAT included."""
    lines = [one for one in _recent(ledger, today) if one.ticket]
    tickets = {one.ticket for one in lines}
    rows = share_rows(
        by_week(ledger, "till", ((one.day, one.amount) for one in lines)), Decimal(len(tickets)), Decimal(1)
    )
    return _of_till("revenue:basket", "eur", rows, lines, len(tickets))


def passers_by(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """How many customers pay at the till on an opening day."""
    lines = [one for one in _recent(ledger, today) if one.ticket]
    first = {one.ticket: one.day for one in lines}
    days = Decimal(len(set(first.values())))
    rows = share_rows(by_week(ledger, "till", ((day, Decimal(1)) for day in first.values())), days, Decimal(1))
    return _of_till("revenue:passers_by", "count", rows, lines, len(first))


def per_day(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """What the till takes on an opening day, VAT included. The files know no hours, so it is by day."""
    lines = _recent(ledger, today)
    days = Decimal(len({one.day for one in lines}))
    rows = share_rows(by_week(ledger, "till", ((one.day, one.amount) for one in lines)), days, Decimal(1))
    return _of_till("revenue:per_day", "eur", rows, lines, len(lines))


def discount(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """How much of every hundred euro at shelf prices was given away, by article.

    The shelf price of an article is the middle of its prices in those weeks; what is above it is no discount.
    """
    lines = [
        one for one in _recent(ledger, today) if one.unit_price is not None and one.quantity > 0 and one.amount > 0
    ]
    prices: dict[str, list[Decimal]] = defaultdict(list)
    for one in lines:
        prices[_article(one)].append(one.unit_price or ZERO)
    shelf = {article: median(known) for article, known in prices.items()}
    whole, given = ZERO, defaultdict[str, Decimal](lambda: ZERO)
    for one in lines:
        full = max(shelf[_article(one)] * one.quantity, one.amount)
        whole += full
        given[one.name] += full - one.amount
    if not lines:
        return None
    files = ledger.day_sources.get(("till", lines[-1].day), ())
    rows = share_rows([day_rows(name, None, amount, files) for name, amount in sorted(given.items())], whole)
    return _of_till(
        "margin:discount", "percent", rows or (day_rows(TEXTS["indicators.row_none"], None, ZERO),), lines, len(lines)
    )


def _article(one: TillLine) -> str:
    return one.article or one.name


@once_per_ledger
def _last_day(ledger: Ledger) -> date | None:
    return ledger.till_lines[-1].day if ledger.till_lines else None


def _reach(ledger: Ledger, today: date) -> Period | None:
    last = _last_day(ledger)
    return weeks_before(min(last, today), WEEKS) if last else None


def _recent(ledger: Ledger, today: date) -> list[TillLine]:
    reach = _reach(ledger, today)
    return [one for one in ledger.till_lines if one.day in reach] if reach else []


def _of_till(
    key: str, unit: Unit, rows: tuple[ExplainedRow, ...], lines: list[TillLine], count: int
) -> Explanation | None:
    if not lines:
        return None
    coverage = Coverage(count, _ENOUGH, "documents")
    return traced(key, unit, rows, as_of=lines[-1].day, coverage=coverage, least=_ENOUGH)
