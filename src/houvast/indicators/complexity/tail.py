"""The tail: the customers and the products that together give the last five percent (I-18).

Of what is left where the cost of enough sales is known (then losses are in it too), else of sales: `by` says which.
"""

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.figure import ExplainedRow
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.indicators.complexity.seen import known_in, seen
from houvast.indicators.complexity.span import Span, span
from houvast.indicators.margins.contribution import Account, customer_accounts, product_accounts
from houvast.indicators.margins.wanting import may_rank
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms
from houvast.stats.concentration import tail

ENOUGH = 10
"""Under ten there is no tail to speak of."""
TailSort = Literal["customers", "products"]
TAILS: tuple[TailSort, ...] = ("customers", "products")


class End(NamedTuple):
    """One of the tail: what it brings in a year in EUR, and the row it shows as."""

    amount: Decimal
    row: ExplainedRow


class Tail(NamedTuple):
    """Those that give the last `percent`, the smallest last, and out of how many."""

    sort: TailSort
    by: Literal["left", "sales"]
    listed: tuple[End, ...]
    size: int
    percent: Decimal

    @property
    def amount(self) -> Decimal:
        """What they bring together."""
        return sum((one.amount for one in self.listed), ZERO)


def tail_of(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, sort: TailSort) -> Tail | None:
    """The tail of the customers or the products of a year; None where there are too few, or nothing by name."""
    by: Literal["left", "sales"] = "left"
    ends = _left(ledger, own, today, norms, sort)
    if len(ends) < ENOUGH:
        by, ends = "sales", _sold(ledger, own, today, norms, sort)
    percent = norms.value("load_tail", today)
    share = tail([float(one.amount) for one in ends], last=float(percent) / 100)
    if share is None or len(ends) < ENOUGH:
        return None
    return Tail(sort, by, tuple(ends[len(ends) - round(share * len(ends)) :]), len(ends), percent)


def _left(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, sort: TailSort) -> list[End]:
    """By what is left; none while the cost of too many sales is not known."""
    accounts = (customer_accounts if sort == "customers" else product_accounts)(ledger, own, today, norms)
    if not may_rank(accounts.covered, today, norms):
        return []
    known = [(one.likely, one) for one in accounts.listed if one.likely is not None]
    ordered = sorted(known, key=lambda one: (-one[0], one[1].key))
    return [End(amount, _account_row(account)) for amount, account in ordered]


def _account_row(account: Account) -> ExplainedRow:
    last = account.parts[-1].line
    return ExplainedRow(account.name or account.key, last.day, Decimal(1), ())


def _sold(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, sort: TailSort) -> list[End]:
    """By sales of the last twelve whole months."""
    years = span(ledger, today)
    if not isinstance(years, Span):
        return []
    return [
        End(one.amount, ExplainedRow(one.name, one.last.day, Decimal(1), one.last.sources[:1]))
        for one in known_in(seen(ledger, own, today, norms)[sort], years.now)
    ]
