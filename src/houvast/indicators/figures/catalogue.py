"""The seven, no more: a new one replaces an old one (METHOD C182). In the order of her kind, without what it hides."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from houvast.facts.figure import Explanation
from houvast.facts.ledger import Ledger
from houvast.firm.order import FigureKey, figure_order
from houvast.indicators.figures.cashflow import cashflow_figure, trace_cashflow
from houvast.indicators.figures.fixed import FixedFigure, Traced
from houvast.indicators.figures.hours import hours_figure, trace_hours
from houvast.indicators.figures.margin import margin_figure, trace_margin
from houvast.indicators.figures.payment import payment_figure, trace_payment
from houvast.indicators.figures.repeat import repeat_figure, trace_repeat
from houvast.indicators.figures.revenue import revenue_figure, trace_revenue
from houvast.indicators.figures.stock import stock_figure, trace_stock
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

Compute = Callable[[Ledger, IndicatorsOwn, date, Norms], FixedFigure]
Trace = Callable[[Ledger, IndicatorsOwn, date, Norms], Traced]


class Indicator(NamedTuple):
    """One of the seven: its key, the documented call, and the same with its rows."""

    key: FigureKey
    compute: Compute
    trace: Trace


INDICATORS: tuple[Indicator, ...] = (
    Indicator("revenue", revenue_figure, trace_revenue),
    Indicator("margin", margin_figure, trace_margin),
    Indicator("hours", hours_figure, trace_hours),
    Indicator("stock", stock_figure, trace_stock),
    Indicator("payment", payment_figure, trace_payment),
    Indicator("repeat", repeat_figure, trace_repeat),
    Indicator("cashflow", cashflow_figure, trace_cashflow),
)
BY_KEY: Mapping[str, Indicator] = {one.key: one for one in INDICATORS}


def fixed_figures(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[FixedFigure, ...]:
    """All figures of her kind, in its order."""
    return tuple(BY_KEY[key].compute(ledger, own, today, norms) for key in shown(ledger, own))


def shown(ledger: Ledger, own: IndicatorsOwn) -> tuple[FigureKey, ...]:
    """The keys of her kind, in its order."""
    return figure_order(own.kind, has_stock=bool(ledger.stock))


def explain(ledger: Ledger, own: IndicatorsOwn, today: date, key: str) -> Explanation:
    """Where a figure or a measure behind it comes from; raises KeyError for a key that is none."""
    return BY_KEY[key.partition(":")[0]].trace(ledger, own, today, own.norms).explanations[key]
