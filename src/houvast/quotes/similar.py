"""The earlier quote that is most like this request: the same customer, the same rare words, the same articles.

Explainable on purpose: what was shared is given with it. A word that stands in every quote weighs nothing.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from math import log
from typing import NamedTuple

from houvast.facts.party import PartyRef
from houvast.quotes.values import Quote

_WORD = re.compile(r"[a-z0-9]{3,}")
_SAME_CUSTOMER, _WORDS, _ARTICLES = 0.2, 0.5, 0.3
_SHOWN = 5
LEAST = 0.15


class Similar(NamedTuple):
    """An earlier quote, how alike it is (0 to 1), and what it shares."""

    quote: Quote
    score: float
    same_customer: bool
    words: tuple[str, ...]
    articles: tuple[str, ...]


def words_of(quote: Quote) -> frozenset[str]:
    """The words of a quote, plain: of its title, introduction and lines."""
    text = " ".join((quote.title, quote.introduction, *(line.text for line in quote.lines)))
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return frozenset(_WORD.findall(ascii_text))


def articles_of(quote: Quote) -> frozenset[str]:
    """The articles of a quote, those of its kits with them: 'supplier/number'."""
    lines = [(line.supplier, line.article_nr) for line in quote.lines]
    parts = [(part.supplier, part.article_nr) for line in quote.lines for part in line.parts]
    return frozenset(f"{supplier}/{nr}" for supplier, nr in (*lines, *parts) if nr)


def similar(new: Quote, earlier: Iterable[Quote], most: int = 3) -> tuple[Similar, ...]:
    """The earlier quotes that are most like it, the best first, the newest where equal; none that is hardly alike."""
    known = [quote for quote in earlier if quote.number != new.number]
    words = {quote.number: words_of(quote) for quote in known}
    weights = _weights(words.values())
    mine, my_articles = words_of(new), articles_of(new)
    found = [_alike(new.customer, mine, my_articles, quote, words[quote.number], weights) for quote in known]
    found = [one for one in found if one.score >= LEAST]
    return tuple(sorted(found, key=lambda one: (one.score, one.quote.number), reverse=True)[:most])


def _weights(texts: Iterable[frozenset[str]]) -> Mapping[str, float]:
    """How much a word tells: the rarer, the more; what stands in every quote hardly anything."""
    listed = list(texts)
    times = Counter(word for words in listed for word in words)
    return {word: log((len(listed) + 1) / (count + 0.5)) for word, count in times.items()}


def _alike(
    customer: PartyRef,
    mine: frozenset[str],
    my_articles: frozenset[str],
    quote: Quote,
    words: frozenset[str],
    weights: Mapping[str, float],
) -> Similar:
    shared, articles = mine & words, my_articles & articles_of(quote)
    rarest = tuple(sorted(shared, key=lambda word: (-weights.get(word, 0.0), word))[:_SHOWN])
    same = customer.key == quote.customer.key
    one_rare_word = max(weights.values(), default=1.0)
    whole = max(one_rare_word, sum(weights.get(word, 0.0) for word in mine))
    of_words = sum(weights[word] for word in shared) / whole
    of_articles = len(articles) / len(my_articles) if my_articles else of_words
    score = _SAME_CUSTOMER * same + _WORDS * of_words + _ARTICLES * of_articles
    return Similar(quote, score, same, rarest, tuple(sorted(articles)[:_SHOWN]))
