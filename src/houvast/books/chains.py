"""Which statements follow on each other? Statements of one format that chain are one source, told together.

A statement follows when its old balance is the new balance of the one before, or when it begins later, or when it is
of the same day with another number. What overlaps (a month beside its days, the same file twice) stands in a chain of
its own; so does every list out of internet banking, because lists overlap as they please.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import takewhile
from typing import NamedTuple

from houvast.books.stored import StoredStatement

FORMATS = ("coda", "camt", "mt940", "bankcsv")
_SAME_DAY_AT_MOST = 50
_DIGITS = re.compile(r"\d+")


class _Span(NamedTuple):
    """A statement laid along the days it covers."""

    end: date
    begin: date
    number: str
    opening: Decimal | None
    closing: Decimal | None
    stored: StoredStatement

    @property
    def identity(self) -> tuple[object, ...]:
        return (self.end, self.begin, self.number, self.opening, self.closing)


@dataclass
class _Chain:
    """Statements that follow on each other, so far."""

    spans: list[_Span] = field(default_factory=list)
    seen: set[tuple[object, ...]] = field(default_factory=set)

    def add(self, span: _Span) -> None:
        self.spans.append(span)
        self.seen.add(span.identity)


def format_rank(kind: str) -> int:
    """How much a format tells: CODA before CAMT before MT940 before CSV."""
    return FORMATS.index(kind) if kind in FORMATS else len(FORMATS)


def chains(statements: Iterable[StoredStatement]) -> list[list[StoredStatement]]:
    """The statements of one account as chains, the best format first; independent of the order they came in."""
    by_format: dict[int, list[_Span]] = defaultdict(list)
    for stored in statements:
        by_format[format_rank(stored.origin.kind)].append(_span(stored))
    found: list[list[StoredStatement]] = []
    for rank in sorted(by_format):
        found.extend([span.stored for span in chain.spans] for chain in _chained(by_format[rank]))
    return found


def _span(stored: StoredStatement) -> _Span:
    statement = stored.statement
    days = [entry.booking_date for entry in statement.entries]
    ends = [*days, statement.closing.day] if statement.closing and statement.closing.day else days
    if not ends:
        ends = [statement.opening.day] if statement.opening and statement.opening.day else [date.min]
    return _Span(
        max(ends),
        min(days, default=max(ends)),
        statement.number or "",
        statement.opening.amount if statement.opening else None,
        statement.closing.amount if statement.closing else None,
        stored,
    )


def _sort_key(span: _Span) -> tuple[object, ...]:
    number = tuple(int(part) for part in _DIGITS.findall(span.number))
    money = tuple(Decimal(0) if amount is None else amount for amount in (span.opening, span.closing))
    return (span.end, span.begin, number, span.number, money, span.stored.origin.sha256, span.stored.place)


def _chained(spans: Iterable[_Span]) -> list[_Chain]:
    growing: list[_Chain] = []
    alone: list[_Chain] = []
    waiting, echoes = _apart(sorted(spans, key=_sort_key))
    while waiting:
        place = _next(growing, waiting)
        span = waiting.pop(place)
        chain = _home(growing, span)
        if chain is None:
            chain = _Chain()
            (alone if _stands_alone(span) else growing).append(chain)
        chain.add(span)
    return growing + alone + [_Chain([echo]) for echo in echoes]


def _apart(spans: Iterable[_Span]) -> tuple[list[_Span], list[_Span]]:
    """Every statement once, and the exact copies of it: those follow nobody, so they can change no chain."""
    known: dict[tuple[object, ...], list[_Span]] = defaultdict(list)
    first: list[_Span] = []
    echoes: list[_Span] = []
    for span in spans:
        same = known[span.identity]
        is_echo = any(one.stored.statement.entries == span.stored.statement.entries for one in same)
        (echoes if is_echo else first).append(span)
        same.append(span)
    return first, echoes


def _next(growing: list[_Chain], waiting: list[_Span]) -> int:
    """The statement to lay next, among those that end on the same day: one that follows, else one that begins."""
    same_day = list(takewhile(lambda span: span.end == waiting[0].end, waiting[:_SAME_DAY_AT_MOST]))
    if len(same_day) == 1:
        return 0
    for place, span in enumerate(same_day):
        if any(span.identity not in chain.seen and _follows_balance(chain, span) for chain in growing):
            return place
    closings = Counter(span.closing for span in same_day)
    for place, span in enumerate(same_day):
        if closings[span.opening] == (span.opening == span.closing):
            return place
    return 0


def _stands_alone(span: _Span) -> bool:
    return span.stored.statement.kind == "export" or (span.closing is None and not span.number)


def _home(growing: list[_Chain], span: _Span) -> _Chain | None:
    if _stands_alone(span):
        return None
    for follows in (_follows_balance, _follows_day):
        for chain in growing:
            if span.identity not in chain.seen and follows(chain, span):
                return chain
    return None


def _follows_balance(chain: _Chain, span: _Span) -> bool:
    last = chain.spans[-1]
    return (
        span.opening is not None and span.opening == last.closing and span.begin >= last.end and not _stands_alone(span)
    )


def _follows_day(chain: _Chain, span: _Span) -> bool:
    last = chain.spans[-1]
    if span.begin > last.end:
        return True
    return span.begin == last.end and span.number != last.number and bool(span.number and last.number)
