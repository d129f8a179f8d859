"""Find an article while she types: by words, their begin or a part of them, numbers, and with a slip of the hand.

The index lives in memory, one per price list as it stands, so it is the same on every database. It knows only places:
whoever builds it keeps which article stands where. Words stand sorted; per word the articles that have it, and per
three letters the words that have those. A number is never guessed: a digit wrong is another article.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from houvast.quotes.words import distance, pieces_of, trigrams, words_in

_EXACT, _BEGIN, _INSIDE, _SLIP, _TWO_SLIPS = 1.0, 0.85, 0.6, 0.7, 0.5
_EVERY_WORD = 4.0
_MOST_BEGINNINGS = 4_000
_CANDIDATES = 60
_SLIP_FROM, _TWO_FROM = 4, 9
_INSIDE_FROM = 3
_REACH = 64
_KNOWN_BEFORE = 0.4

Places = NDArray[np.int32]
Scores = NDArray[np.float32]


class Searchable(NamedTuple):
    """What can be searched of one article. `text` holds all its words: description, group, supplier."""

    nr: str
    text: str
    ean: str = ""


class _Lists(NamedTuple):
    """Many lists of places in one array: list n is `items[begins[n]:begins[n + 1]]`."""

    begins: NDArray[np.int64]
    items: Places

    def one(self, at: int) -> Places:
        """One of the lists."""
        return self.items[self.begins[at] : self.begins[at + 1]]

    def many(self, which: Sequence[int]) -> tuple[Places, NDArray[np.int64]]:
        """Several lists behind one another, and how long each is."""
        parts = [self.one(at) for at in which]
        return np.concatenate(parts) if parts else self.items[:0], np.array([len(part) for part in parts])


class _Match(NamedTuple):
    word: int
    weight: float


@dataclass(frozen=True, slots=True)
class ArticleIndex:
    """Everything needed to search, without the articles. Build it with `article_index`.

    `spelled` are the places of the words that are no numbers; `having` and `lengths` are about these.
    """

    size: int
    words: list[str]
    articles: _Lists
    rarity: Scores
    triples: Mapping[str, int]
    having: _Lists
    spelled: Places
    lengths: NDArray[np.int16]

    def find(self, asked: str, limit: int = 10, used: Mapping[int, int] | None = None) -> list[int]:
        """The places of the best articles, best first; none for a question without words or without an answer.

        `used` is how often she used an article before, by place.
        """
        words = list(dict.fromkeys(self._known_words(asked)))
        if not words or not self.size:
            return []
        total: Scores = np.zeros(self.size, dtype=np.float32)
        for last, word in ((at == len(words) - 1, word) for at, word in enumerate(words)):
            total += self._scores(word, typing=last)
        for place, times in (used or {}).items():
            if total[place] > 0:
                total[place] += _KNOWN_BEFORE * min(times, 10) / 10
        return self._best(total, limit)

    def _known_words(self, asked: str) -> Iterator[str]:
        """The words of a question; one that is known only in pieces ('15mm') is cut into them."""
        for word in words_in(asked):
            pieces = pieces_of(word)
            known = self._place(word) is not None or self._begins(word)
            yield from (pieces if len(pieces) > 1 and not known and all(map(self._begins, pieces)) else [word])

    def _scores(self, word: str, *, typing: bool) -> Scores:
        """How well each article answers one word."""
        matches = sorted(self._matches(word, typing=typing), key=lambda one: one.weight)
        found: Scores = np.zeros(self.size, dtype=np.float32)
        places, counts = self.articles.many([one.word for one in matches])
        weights = np.array([one.weight * (_EVERY_WORD + self.rarity[one.word]) for one in matches], dtype=np.float32)
        if len(places):
            found[places] = np.repeat(weights, counts)
        return found

    def _matches(self, word: str, *, typing: bool) -> Iterator[_Match]:
        """The known words that one word may mean, each with how sure."""
        place = self._place(word)
        if place is not None:
            yield _Match(place, _EXACT)
        begin, end = self._range(word)
        if len(word) >= 2 or typing:
            for at in range(begin, min(end, begin + _MOST_BEGINNINGS)):
                if at != place:
                    yield _Match(at, _BEGIN * (0.7 + 0.3 * len(word) / len(self.words[at])))
        if len(word) >= _INSIDE_FROM and not word.isdigit():
            yield from self._alike(word, set(range(begin, end)))

    def _alike(self, word: str, told: set[int]) -> Iterator[_Match]:
        """Words that hold this one, or are a slip of the hand away from it."""
        known = [at for triple in trigrams(word) if (at := self.triples.get(triple)) is not None]
        if not known:
            return
        places, _ = self.having.many(known)
        counts = np.bincount(places, minlength=len(self.spelled))
        some = np.flatnonzero(counts >= 2)
        alike = counts[some] / (self.lengths[some] + len(word) + 2 - counts[some])
        near = set(some[_largest(alike, _CANDIDATES)].tolist())
        slips = 2 if len(word) >= _TWO_FROM else 1
        holding = some[counts[some] >= len(word) - 2][:_MOST_BEGINNINGS].tolist()
        for at in near.union(holding):
            place = int(self.spelled[at])
            other = self.words[place]
            if place in told:
                continue
            if word in other:
                yield _Match(place, _INSIDE)
            elif at in near and len(word) >= _SLIP_FROM:
                apart = distance(word, other, slips)
                if apart <= slips:
                    yield _Match(place, _SLIP if apart == 1 else _TWO_SLIPS)

    def _best(self, total: Scores, limit: int) -> list[int]:
        some = np.flatnonzero(total)
        top = some[_largest(total[some], max(limit, _REACH))]
        order = np.lexsort((top, -total[top]))
        return [int(top[at]) for at in order][:limit]

    def _place(self, word: str) -> int | None:
        at = bisect_left(self.words, word)
        return at if at < len(self.words) and self.words[at] == word else None

    def _begins(self, word: str) -> bool:
        begin, end = self._range(word)
        return end > begin

    def _range(self, word: str) -> tuple[int, int]:
        """The known words that begin with this one."""
        return bisect_left(self.words, word), bisect_left(self.words, word + "\uffff")


def article_index(articles: Iterable[Searchable]) -> ArticleIndex:
    """The index of a list; the place of an article is its place in what is handed in, from 0."""
    numbers: dict[str, int] = {}
    words_of: list[int] = []
    counts: list[int] = []
    for article in articles:
        different = set(_words_of(article))
        words_of.extend(numbers.setdefault(word, len(numbers)) for word in different)
        counts.append(len(different))
    words = sorted(numbers)
    rank = np.empty(len(numbers), dtype=np.int32)
    rank[[numbers[word] for word in words]] = np.arange(len(words), dtype=np.int32)
    ranked = rank[np.array(words_of, dtype=np.int32)]
    places = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
    lists = _lists(ranked, places, len(words))
    often = np.diff(lists.begins)
    rarity = (np.log((len(counts) + 1) / (often + 1)) / np.log(len(counts) + 2)).astype(np.float32)
    triples, having, spelled, lengths = _triples(words)
    return ArticleIndex(len(counts), words, lists, rarity, triples, having, spelled, lengths)


def _words_of(article: Searchable) -> Iterator[str]:
    """The words of an article: of its text, its number whole and in parts, its barcode."""
    yield from words_in(article.text)
    parts = words_in(article.nr)
    yield from parts
    yield "".join(parts)
    if article.ean:
        yield article.ean


def _triples(words: Sequence[str]) -> tuple[dict[str, int], _Lists, Places, NDArray[np.int16]]:
    """Per three letters the words that have them; whole numbers are left out, for they are never guessed."""
    numbers: dict[str, int] = {}
    triples: list[int] = []
    having: list[int] = []
    spelled = [place for place, word in enumerate(words) if not word.isdigit()]
    for at, place in enumerate(spelled):
        for triple in set(trigrams(words[place])):
            triples.append(numbers.setdefault(triple, len(numbers)))
            having.append(at)
    lists = _lists(np.array(triples, dtype=np.int32), np.array(having, dtype=np.int32), len(numbers))
    lengths = np.array([len(words[place]) + 2 for place in spelled], dtype=np.int16)
    return numbers, lists, np.array(spelled, dtype=np.int32), lengths


def _largest(values: NDArray[np.floating], many: int) -> NDArray[np.intp]:
    """Where the largest values are, so many at most, in no order."""
    return np.arange(len(values)) if len(values) <= many else np.argpartition(values, -many)[-many:]


def _lists(keys: Places, items: Places, size: int) -> _Lists:
    """The items under each key, as one array."""
    order = np.argsort(keys, kind="stable")
    begins = np.zeros(size + 1, dtype=np.int64)
    np.cumsum(np.bincount(keys, minlength=size), out=begins[1:])
    return _Lists(begins, items[order])
