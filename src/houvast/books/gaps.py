"""Which statements are missing? Per account, where a statement's old balance is nobody's new balance."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.ledger import LedgerStatement


class Gap(NamedTuple):
    """Two statements of one account that do not chain. `difference` is what happened in between, unseen.

    kind 'gap': days between them are missing; 'overlap': they cover the same days and yet disagree.
    """

    account: str
    currency: str
    kind: Literal["gap", "overlap"]
    begin: date
    end: date
    before: LedgerStatement
    after: LedgerStatement
    difference: Decimal


def gaps(statements: Iterable[LedgerStatement]) -> tuple[Gap, ...]:
    """Every place where the balances of an account do not chain, in order of time."""
    by_account: dict[tuple[str, str], list[LedgerStatement]] = defaultdict(list)
    for one in statements:
        if one.opening is not None and one.closing is not None and one.closing_day is not None:
            by_account[one.account, one.currency].append(one)
    found = [gap for account in by_account.values() for gap in _gaps(account)]
    return tuple(sorted(found, key=lambda gap: (gap.begin, gap.end, gap.account)))


def _gaps(statements: list[LedgerStatement]) -> list[Gap]:
    ordered = sorted(statements, key=_order)
    closings: dict[Decimal, list[LedgerStatement]] = defaultdict(list)
    for one in ordered:
        if one.closing is not None:
            closings[one.closing].append(one)
    ends = [_end(one) for one in ordered]
    found: list[Gap] = []
    for place, after in enumerate(ordered):
        if place == 0 or _is_preceded(after, closings, ends) or _is_first(after, ordered):
            continue
        before = _before(ordered[:place], after)
        kind: Literal["gap", "overlap"] = "gap" if _end(before) <= _begin(after) else "overlap"
        difference = (after.opening or Decimal(0)) - (before.closing or Decimal(0))
        first, last = sorted((_end(before), _begin(after)))
        found.append(Gap(after.account, after.currency, kind, first, last, before, after, difference))
    return found


def _is_first(after: LedgerStatement, ordered: list[LedgerStatement]) -> bool:
    """Whether an account begins with this statement: its first balance needs no statement before it."""
    first = ordered[0]
    return _begin(after) < _begin(first) or (_begin(after) == _begin(first) and after.opening == first.opening)


def _is_preceded(after: LedgerStatement, closings: dict[Decimal, list[LedgerStatement]], ends: Sequence[date]) -> bool:
    """Whether a statement closes at this one's old balance, and none that closes otherwise lies in between.

    A balance may come back by chance: what an earlier statement closed at says nothing about the days since.
    """
    if after.opening is None:
        return True
    earlier = bisect_left(ends, min(_begin(after), _end(after)))
    last = ends[earlier - 1] if earlier else date.min
    return any(one is not after and last <= _end(one) <= _end(after) for one in closings.get(after.opening, ()))


def _before(earlier: list[LedgerStatement], after: LedgerStatement) -> LedgerStatement:
    """The last statement that ends before this one begins; else simply the one before."""
    whole = [one for one in earlier if _end(one) <= _begin(after)]
    return whole[-1] if whole else earlier[-1]


def _begin(statement: LedgerStatement) -> date:
    return statement.opening_day or _end(statement)


def _end(statement: LedgerStatement) -> date:
    return statement.closing_day or date.min


def _order(statement: LedgerStatement) -> tuple[object, ...]:
    return (_end(statement), _begin(statement), statement.number or "", statement.opening or 0, statement.closing or 0)
