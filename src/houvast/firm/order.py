"""What the kind of business sets: the order of the seven figures, what is not shown, which advice does not fit.

Everything is averaged by the mixture, so a mixed business gets an order of its own (METHOD I-17, 2.6, C091, C247).
"""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from houvast.firm.kind import CODES, Code, Kind
from houvast.norms import load_norms

FigureKey = Literal["revenue", "margin", "hours", "stock", "payment", "repeat", "cashflow"]
FIGURES: tuple[FigureKey, ...] = ("revenue", "margin", "hours", "stock", "payment", "repeat", "cashflow")
Demand = Literal["appointment", "passer_by", "request", "order"]
DEMAND: Mapping[Code, Demand] = {
    "person": "appointment",
    "retail": "passer_by",
    "project": "request",
    "production": "order",
}

AGAINST: Mapping[str, frozenset[Code]] = {
    "hire_and_step_away": frozenset({"person"}),
    "sell_by_volume": frozenset({"person"}),
    "fixed_procedure": frozenset({"project"}),
    "buffer_stock": frozenset({"person", "project"}),
    "slow_stock": frozenset({"person", "project"}),
    "extra_machine": frozenset({"person", "retail", "project"}),
    "no_shows": frozenset({"retail", "project", "production"}),
    "invoice_lag": frozenset({"retail"}),
    "quote_speed": frozenset({"person", "retail"}),
    "late_payers": frozenset({"retail"}),
}
"""Advice -> the kinds whose logic it goes against. Advice that is not here fits every kind."""

# The order of a page is that of now: the newest value of a norm, not one of a day.
_NEWEST = date.max


def figure_order(kind: Kind, has_stock: bool) -> tuple[FigureKey, ...]:  # noqa: FBT001 the one thing it asks
    """The keys of the fixed figures in the order of this kind of business.

    Stock is left out for who sells hands and assignments and gave no stock file: seven at most, never an eighth.
    """
    place = {key: kind.mixture.weights({code: _norm(f"place_of_{key}_{code}") for code in CODES}) for key in FIGURES}
    shown = [key for key in FIGURES if key != "stock" or has_stock or goods_matter(kind)]
    return tuple(sorted(shown, key=lambda key: (round(place[key], 9), FIGURES.index(key))))


def goods_matter(kind: Kind) -> bool:
    """Whether stock says something about this business, even before there is a stock file."""
    return kind.mixture.retail + kind.mixture.production >= _norm("goods_matter")


def demand(kind: Kind) -> tuple[Demand, ...]:
    """Where the demand comes from, the largest share first: that lead indicator is read first. One at least."""
    ranked = kind.mixture.ranked
    enough = _norm("demand_counts")
    return tuple(DEMAND[code] for place, (code, share) in enumerate(ranked) if place == 0 or share >= enough)


def fits(kind: Kind, advice_key: str) -> bool:
    """Whether advice may be given to this kind of business; it may when it goes against less than half of it.

    While nothing is known of the business nothing is filtered.
    """
    if not kind.known:
        return True
    against = AGAINST.get(advice_key, frozenset())
    return sum(share for code, share in kind.mixture.shares.items() if code in against) < _norm("advice_contradicts")


def _norm(key: str) -> float:
    return float(load_norms().value(key, _NEWEST))
