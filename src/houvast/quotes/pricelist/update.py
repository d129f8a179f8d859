"""What does a new list change? New articles, other prices, what is gone, and the running quotes it touches.

Articles meet by number (capitals and signs apart, leading zeros where that is sure), else by barcode. Nothing is
deleted: what is not on the list any more stays and says so. Where many prices jump the layout is asked again: a column
of net prices may have become one of gross prices.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from houvast.formats.bmecat import WHOLE_CATALOGUE
from houvast.norms import Norms
from houvast.quotes.pricelist.price_list import PriceList
from houvast.quotes.prices_now import Risen, risen
from houvast.quotes.values import ONE, Article, Quote

_SIGNS = re.compile(r"[\s./_-]+")
_HUNDRED = Decimal(100)
_LEAST_COMPARED = 5
TOP = 20


class Changed(NamedTuple):
    """One article at another price. `percent` of the old unit price, None where one of both has no price."""

    before: Article
    after: Article
    percent: Decimal | None


@dataclass(frozen=True, slots=True)
class Update:
    """The difference between a supplier's list as it was and as it is read now, before anything is saved.

    `jumps` are the changes of more than the norm; `asks_again` says that so many jumped that the columns have to be
    confirmed anew. `median_percent` is the middle of the changes, None without any. `touched` are the open quotes.
    """

    new: tuple[Article, ...]
    changed: tuple[Changed, ...]
    vanished: tuple[Article, ...]
    same: int
    jumps: tuple[Changed, ...]
    asks_again: bool
    median_percent: Decimal | None
    touched: tuple[Risen, ...]

    @property
    def movers(self) -> tuple[Changed, ...]:
        """The twenty that moved most."""
        known = [one for one in self.changed if one.percent is not None]
        return tuple(sorted(known, key=lambda one: (-abs(one.percent or ONE), one.after.nr))[:TOP])


def difference(
    before: Sequence[Article], after: PriceList, open_quotes: Iterable[Quote], today: date, norms: Norms
) -> Update:
    """What a new list changes. `open_quotes` are drafts and quotes that were sent and may still be accepted."""
    old_of = matches(before, after.articles)
    pairs = [(before[old_of[at]], one) for at, one in enumerate(after.articles) if at in old_of]
    changed = [Changed(old, new, percent_between(old, new)) for old, new in pairs if _prices(old) != _prices(new)]
    gone = _gone(before, after, set(old_of.values()))
    jump = norms.value("price_jump_percent", today)
    jumps = [one for one in changed if one.percent is not None and abs(one.percent) > jump]
    percents = [one.percent for one in changed if one.percent is not None]
    share = norms.value("price_jump_share", today) / _HUNDRED
    return Update(
        tuple(one for at, one in enumerate(after.articles) if at not in old_of),
        tuple(changed),
        gone,
        len(pairs) - len(changed),
        tuple(jumps),
        len(pairs) >= _LEAST_COMPARED and len(jumps) > share * len(pairs),
        median(percents) if percents else None,
        tuple(_touched(open_quotes, pairs)),
    )


def merged(before: Sequence[Article], after: PriceList) -> tuple[Article, ...]:
    """The list to keep: the new articles as they are, known ones under the number she knows them by, vanished last."""
    old_of = matches(before, after.articles)
    news = [
        replace(one, nr=before[old_of[at]].nr, labour_minutes=one.labour_minutes or before[old_of[at]].labour_minutes)
        if at in old_of
        else one
        for at, one in enumerate(after.articles)
    ]
    there = set(old_of.values())
    return (*news, *(one for at, one in enumerate(before) if at not in there))


def matches(before: Sequence[Article], after: Sequence[Article]) -> dict[int, int]:
    """Which old article each new one is, by position: by number as written, by plain number, by barcode.

    What met goes out before the next way of meeting is tried; a key that two articles have meets nothing.
    """
    found: dict[int, int] = {}
    old_left, new_left = list(range(len(before))), list(range(len(after)))
    for key in _KEYS:
        if not old_left or not new_left:
            break
        olds, news = _unique(before, old_left, key), _unique(after, new_left, key)
        met = {at: olds[value] for value, at in news.items() if value in olds}
        found |= met
        gone = set(met.values())
        old_left = [place for place in old_left if place not in gone]
        new_left = [at for at in new_left if at not in met]
    return found


def plain_number(nr: str) -> str:
    """An article number without capitals, spaces and signs."""
    return _SIGNS.sub("", nr).casefold()


_KEYS: tuple[Callable[[Article], str], ...] = (
    lambda one: one.key,
    lambda one: f"{one.supplier}/{plain_number(one.nr)}",
    lambda one: f"{one.supplier}/{plain_number(one.nr).lstrip('0')}",
    lambda one: f"{one.supplier}/{one.ean}" if one.ean else "",
)


def percent_between(old: Article, new: Article) -> Decimal | None:
    """How much the price of one unit moved, in percent: net where both have one, else gross; None without both."""
    for one, other in ((old.net, new.net), (old.gross, new.gross)):
        if one is not None and other is not None:
            was, now = one / (old.price_unit or ONE), other / (new.price_unit or ONE)
            return (now / was - ONE) * _HUNDRED if was else None
    return None


def _prices(one: Article) -> tuple[Decimal | None, ...]:
    unit = one.price_unit or ONE
    return tuple(None if price is None else price / unit for price in (one.gross, one.net))


def _unique(articles: Sequence[Article], places: Iterable[int], key: Callable[[Article], str]) -> dict[str, int]:
    """The place of each key that only one article has; an empty key is none."""
    found: dict[str, int] = {}
    twice = {""}
    for at in places:
        value = key(articles[at])
        if value in found:
            twice.add(value)
        found[value] = at
    return {value: at for value, at in found.items() if value not in twice}


def _gone(before: Sequence[Article], after: PriceList, there: set[int]) -> tuple[Article, ...]:
    """What is not on the list any more. A file of changes alone takes away only what it says itself."""
    said = {plain_number(nr) for nr in after.vanished}
    whole = any(sheet.columns or sheet.fingerprint == WHOLE_CATALOGUE for sheet in after.layouts)
    left = [one for at, one in enumerate(before) if at not in there]
    return tuple(one for one in left if whole or plain_number(one.nr) in said)


def _touched(quotes: Iterable[Quote], pairs: Iterable[tuple[Article, Article]]) -> Iterator[Risen]:
    """The open quotes whose cost moves, the one that moves most first."""
    now = {old.key: new for old, new in pairs}
    moved = [one for one in (risen(quote, now) for quote in quotes) if one.texts]
    yield from sorted(moved, key=lambda one: (-abs(one.more), one.quote.number))
