"""The tail: the customers and the products that together give the last five percent (I-18)."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.ledger import Ledger
from houvast.indicators.complexity.seen import Known, Sort, known_in, seen
from houvast.indicators.complexity.span import Span, span
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms
from houvast.stats.concentration import tail

ENOUGH = 10
"""Under ten there is no tail to speak of."""


class Tail(NamedTuple):
    """Those that give the last `percent` of revenue, the smallest last, and out of how many."""

    sort: Sort
    listed: tuple[Known, ...]
    size: int
    percent: Decimal

    @property
    def amount(self) -> Decimal:
        """What they bring together."""
        return sum((one.amount for one in self.listed), Decimal(0))


def tail_of(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, sort: Sort) -> Tail | None:
    """The tail of the customers or the products of this year; None where there are too few, or no revenue by name."""
    years = span(ledger, today)
    if not isinstance(years, Span):
        return None
    known = known_in(seen(ledger, own, today, norms)[sort], years.now)
    percent = norms.value("load_tail", today)
    share = tail([float(one.amount) for one in known], last=float(percent) / 100)
    if share is None or len(known) < ENOUGH:
        return None
    return Tail(sort, known[len(known) - round(share * len(known)) :], len(known), percent)
