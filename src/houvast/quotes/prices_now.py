"""What do the prices of today do to an open quote? The cost of its lines then, and now.

Only lines whose article stands in a list of today count; what was sent never moves by itself.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.money import ZERO, to_cent
from houvast.quotes.calculation import counting_variants, counts
from houvast.quotes.values import ONE, Article, Quote


class Risen(NamedTuple):
    """What an open quote costs more than when it was made, and which of its lines moved."""

    quote: Quote
    before: Decimal
    now: Decimal
    texts: tuple[str, ...]

    @property
    def more(self) -> Decimal:
        """What it costs more, in EUR; negative when it became cheaper."""
        return self.now - self.before

    @property
    def percent(self) -> Decimal:
        """The same, of 100 that it cost."""
        return self.more * 100 / self.before if self.before else ZERO


class _Piece(NamedTuple):
    text: str
    before: Decimal
    now: Decimal


def risen(quote: Quote, articles: Mapping[str, Article]) -> Risen:
    """The cost of a quote then and now, over the articles that stand in a list of today."""
    pieces = list(_pieces(quote, articles))
    before = sum((piece.before for piece in pieces), ZERO)
    now = sum((piece.now for piece in pieces), ZERO)
    moved = tuple(piece.text for piece in pieces if piece.now != piece.before)
    return Risen(quote, to_cent(before), to_cent(now), moved)


def _pieces(quote: Quote, articles: Mapping[str, Article]) -> Iterator[_Piece]:
    chosen = counting_variants(quote)
    for line in quote.lines:
        if not counts(line, chosen):
            continue
        if line.cost is not None and not line.parts:
            then = line.quantity * line.cost / line.price_unit
            yield from _piece(line.text, f"{line.supplier}/{line.article_nr}", line.quantity, then, articles)
        for part in line.parts:
            if part.cost is not None:
                quantity = line.quantity * part.quantity
                key = f"{part.supplier}/{part.article_nr}"
                yield from _piece(part.text, key, quantity, quantity * part.cost, articles)


def _piece(text: str, key: str, quantity: Decimal, then: Decimal, articles: Mapping[str, Article]) -> Iterator[_Piece]:
    article = articles.get(key)
    if article is not None and article.net is not None:
        yield _Piece(text, then, quantity * article.net / (article.price_unit or ONE))
