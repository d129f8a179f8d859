"""The words of an article or a question about one: bare letters and digits, and how far two words are apart."""

import re
import unicodedata
from collections.abc import Iterator

_WORD = re.compile(r"[a-z0-9]+")
_PIECES = re.compile(r"[a-z]+|[0-9]+")


def words_in(text: str) -> list[str]:
    """The words of a text without accents, capitals and signs: 'Kogelkraan 1/2"' is kogelkraan, 1, 2."""
    folded = text.lower()
    if not folded.isascii():
        folded = unicodedata.normalize("NFKD", folded).encode("ascii", "ignore").decode()
    return _WORD.findall(folded)


def pieces_of(word: str) -> list[str]:
    """A word cut where letters and digits meet: '15mm' is 15, mm."""
    return _PIECES.findall(word)


def trigrams(word: str) -> Iterator[str]:
    """Every three letters in a row, its begin and end marked."""
    padded = f"  {word} "
    return (padded[at : at + 3] for at in range(len(padded) - 2))


def distance(one: str, other: str, most: int) -> int:
    """How many slips of the hand two words are apart (a letter too many, too few, wrong, or two swapped).

    More than `most` is told as most + 1.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        above, row = row, [at] + [0] * len(other)
        for place, against in enumerate(other, 1):
            row[place] = min(above[place] + 1, row[place - 1] + 1, above[place - 1] + (letter != against))
            if at > 1 and place > 1 and letter == other[place - 2] and one[at - 2] == against:
                row[place] = min(row[place], before[place - 2] + 1)
        if min(row) > most:
            return most + 1
        before = above
    return row[-1]
