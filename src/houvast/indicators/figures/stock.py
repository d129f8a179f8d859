"""What lies in stock at the last count, at cost. One count is a photograph: a line needs a count every month."""

from collections.abc import Iterator
from datetime import date

from houvast.facts.figure import Coverage, Explanation, Figure, TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_own
from houvast.facts.period import months_back
from houvast.facts.text import Sentence, Text
from houvast.indicators.figures.build import Draft, World, build
from houvast.indicators.figures.fixed import FixedFigure, Traced
from houvast.indicators.figures_texts import TEXTS
from houvast.indicators.measures import goods
from houvast.indicators.measures.tracing import Behind, day_rows
from houvast.indicators.monthly import Monthly, Piece, by_month
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

BEHIND = (
    Behind(goods.cover),
    Behind(goods.old_share),
    Behind(goods.sold_in_4, frozenset({"retail"})),
    Behind(goods.sold_in_8, frozenset({"retail"})),
    Behind(goods.earned, frozenset({"retail"})),
)


def stock_figure(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> FixedFigure:
    """What lies in stock at the last count, in EUR at cost, judged against her own counts, one a month.

    Movers are groups of goods. Less is good for her, for money lies there. Source: METHOD I-17.
    """
    return trace_stock(ledger, own, today, norms).fixed


@once_per_own
def trace_stock(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Traced:
    """The same with its rows."""
    counted = [(item, worth) for item in goods.last_count(ledger, today) if (worth := goods.worth(item)) is not None]
    rows = [day_rows(item.name, item.since, worth) for item, worth in sorted(counted, key=lambda one: -one[1])]
    day = next((item.day for item, _ in counted if item.day), None)
    total = sum((worth for _, worth in counted), ZERO)
    value = total if counted else TooEarly(0, 1, "documents")
    monthly = _monthly(ledger, today)
    coverage = Coverage(len(monthly.months), 12, "months")
    figure = Figure("stock", value, "eur", day, coverage, TEXTS["indicators.formula_stock"])
    title = TEXTS["indicators.explain_stock" if day else "indicators.name_stock"]
    found = Explanation(figure, title, tuple(rows), None, {"day": day})
    missing = tuple(_missing(ledger))
    draft = Draft("stock", found, monthly, good=-1, behind=BEHIND if counted else (), missing=missing)
    if counted and len({item.day for item in ledger.stock}) == 1:
        draft = draft._replace(why=Sentence(TEXTS["indicators.why_one_count"]))
    return build(draft, World(ledger, own, today, norms))


def _monthly(ledger: Ledger, today: date) -> Monthly:
    """The last count of each month, as long as no month is missing between them."""
    last: dict[date, date] = {}
    for item in ledger.stock:
        if item.day and item.day <= today:
            month = item.day.replace(day=1)
            last[month] = max(item.day, last.get(month, item.day))
    months: list[date] = []
    for month in sorted(last, reverse=True):
        if months and months_back(months[-1], 1) != month:
            break
        months.append(month)
    pieces = (
        Piece(item.category or item.name, item.day, worth)
        for item in ledger.stock
        if item.day and last.get(item.day.replace(day=1)) == item.day and (worth := goods.worth(item)) is not None
    )
    return by_month(pieces, tuple(reversed(months)))


def _missing(ledger: Ledger) -> Iterator[Text]:
    if not ledger.stock:
        yield TEXTS["indicators.missing_stock"]
    elif len({item.day for item in ledger.stock}) == 1:
        yield TEXTS["indicators.missing_counts"]
    if ledger.stock and not any(item.since for item in ledger.stock):
        yield TEXTS["indicators.missing_since"]
