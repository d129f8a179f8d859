"""How well does a heading meet the words for a role? Whole words, words run together, shortened and misspelt ones.

'Art.nr.', 'ARTIKELNR', 'Artikel-nummer' and 'Artikelnumer' all mean 'artikelnummer', the last two a little less.
"""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from functools import cache

from houvast.formats.headings import plain_heading
from houvast.formats.layout import Role
from houvast.formats.prices_words import OTHER, PRICES, ROLES, SAYS

_SAYS_LITTLE = frozenset({
    *("de", "het", "een", "van", "in", "op", "te", "der", "den", "la", "le", "les", "du", "des", "d", "l", "the", "of"),
    *("zu", "eur", "euro", "excl", "exclusief", "exkl", "btw", "ht", "hors", "tva", "vat", "mwst", "zonder", "nl"),
    *("voor", "per"),
})  # fmt: skip
_NO_PLACE = frozenset({
    *("incl", "inclusief", "inkl", "ttc", "including", "oud", "oude", "vorig", "vorige", "ancien", "ancienne", "old"),
    *("previous", "alt", "fr", "frans", "franse", "francais", "fabr", "fabrikant", "fabricant", "manufacturer"),
    *("hersteller", "producent"),
})  # fmt: skip
"""Words that take any column out of the running: prices with VAT or of last year, other languages, other numbers."""
_WHOLE, _SHORTENED, _MISSPELT, _INSIDE = 1.0, 0.85, 0.75, 0.62
_CLOSE = 0.84


@cache
def heading_scores(heading: str) -> Mapping[str, float]:
    """How well a heading meets each role, from 0 to about 1.2; '' is the role of what has no place in an article."""
    plain = plain_heading(heading).replace("/", " ")
    words = plain.split()
    if not words:
        return {}
    if _NO_PLACE & set(words):
        return {OTHER.name: _WHOLE}
    found = {role.name: _best(role, words) for role in (*ROLES, OTHER)}
    for role in PRICES:
        if not _says(role, plain):
            found["price"] = max(found["price"], found.pop(role))
    return {name: score for name, score in found.items() if score}


def _says(role: str, plain: str) -> bool:
    """Whether a heading says itself that a price is gross, or net."""
    words = plain.split()
    return any(
        stem in plain if " " in stem else any(word == stem or (len(stem) > 3 and stem in word) for word in words)
        for stem in SAYS[role]
    )


def _best(role: Role, words: list[str]) -> float:
    return max(_score(phrase.split(), words) for phrase in role.words)


def _score(phrase: list[str], words: list[str]) -> float:
    """A phrase against a heading: every word of the phrase must be met; words of the heading left over cost."""
    if phrase == words:
        return 1.2
    if "".join(phrase) == "".join(words):
        return 1.1
    qualities, used = [], set[int]()
    for wanted in phrase:
        place, quality = max(_meetings(wanted, words, used), key=lambda one: one[1], default=(0, 0.0))
        if not quality:
            return _as_one_word(phrase, words)
        qualities.append(quality)
        used.add(place)
    over = [word for place, word in enumerate(words) if place not in used and word not in _SAYS_LITTLE]
    weight = 1 + 0.04 * (len(phrase) - 1)
    return weight * sum(qualities) / len(qualities) * (1 - 0.3 * len(over) / len(words)) - 0.03 * len(over)


def _meetings(wanted: str, words: list[str], used: set[int]) -> Iterator[tuple[int, float]]:
    for place, word in enumerate(words):
        if place not in used:
            yield place, _meets(wanted, word)


@cache
def _meets(wanted: str, word: str) -> float:
    """How well one word meets another."""
    if wanted == word:
        return _WHOLE
    if len(word) >= 2 and len(wanted) >= 3 and wanted.startswith(word):
        return _SHORTENED if len(word) >= 3 else 0.7
    if _is_close(wanted, word):
        return _MISSPELT
    if len(wanted) >= 4 and (word.endswith(wanted) or word.startswith(wanted)):
        return _INSIDE
    return 0.0


def _is_close(wanted: str, word: str) -> bool:
    if min(len(wanted), len(word)) < 5 or abs(len(wanted) - len(word)) > 2:
        return False
    return SequenceMatcher(None, wanted, word).ratio() >= _CLOSE


def _as_one_word(phrase: list[str], words: list[str]) -> float:
    """A phrase of one long word against two shortened ones: 'art nr' for 'artikelnummer', and the other way round."""
    wanted, written = "".join(phrase), "".join(words)
    if len(words) > 1 and len(phrase) == 1 and _pieces_of(wanted, words):
        return 0.8
    return 0.74 if _is_close(wanted, written) else 0.0


def _pieces_of(wanted: str, words: list[str]) -> bool:
    """Whether a long word begins with the first piece and holds the others behind it, in order."""
    if not wanted.startswith(words[0]) or min(map(len, words)) < 2 or len("".join(words)) < 5:
        return False
    at = len(words[0])
    for piece in words[1:]:
        at = wanted.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True
