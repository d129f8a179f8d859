"""How fast and how well an article is found among 150,000: the time, one slip of the hand, the memory it takes."""

import time
import tracemalloc
from random import Random
from typing import Any

from benchmarks.price_files import large_list
from houvast.quotes.search import ArticleIndex, Searchable, article_index

SIZE = 150_000
_ASKED = 600


def measures(*, quick: bool = False) -> list[dict[str, Any]]:
    """Half of the questions have a slip in one word of four letters or more; a third stop halfway a word."""
    size = SIZE // 10 if quick else SIZE
    rows = [Searchable(nr, text, ean) for nr, text, _, _, _, _, ean in large_list(size)]
    begin = time.perf_counter()
    index = article_index(rows)
    built = time.perf_counter() - begin
    dice = Random(11)
    seconds: list[float] = []
    right = asked = 0
    for at in range(_ASKED // (4 if quick else 1)):
        row = rows[dice.randrange(size)]
        while not _long_words(row.text):
            row = rows[dice.randrange(size)]
        question = slip(dice, row.text) if at % 2 else row.text[: dice.randint(4, len(row.text))]
        begin = time.perf_counter()
        found = index.find(question)
        seconds.append(time.perf_counter() - begin)
        if at % 2:
            asked += 1
            right += bool(found) and rows[found[0]].text == row.text
    p95 = sorted(seconds)[int(0.95 * len(seconds))] * 1000
    return [
        _measure(f"an article among {size:,}, p95", p95, "ms", 100.0),
        _measure("with one slip of the hand the right one first", right / asked, "share", 0.95, least=True),
        _measure("the index built", built, "seconds", 10.0),
        _measure("the index in memory", _megabytes(size), "MB", 150.0),
    ]


def _megabytes(size: int) -> float:
    """What stays of an index after it was built, its words included."""
    tracemalloc.start()
    index: ArticleIndex = article_index(Searchable(nr, text, ean) for nr, text, _, _, _, _, ean in large_list(size))
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert index.size == size
    return kept / 1_000_000


def _long_words(text: str) -> list[int]:
    """Which words of a text have four letters or more and no digit."""
    return [place for place, word in enumerate(text.split()) if len(word) >= 4 and word.isalpha()]


def slip(dice: Random, text: str) -> str:
    """The text with one letter wrong, gone, twice or swapped in one of its longer words."""
    words = text.split()
    at = dice.choice(_long_words(text))
    word, place = words[at], dice.randrange(1, len(words[at]) - 1)
    letter = dice.choice("abcdefghijklmnopqrstuvwxyz")
    words[at] = dice.choice((
        word[:place] + letter + word[place + 1 :],
        word[:place] + word[place + 1 :],
        word[:place] + letter + word[place:],
        word[:place] + word[place + 1] + word[place] + word[place + 2 :],
    ))  # fmt: skip
    return " ".join(words)


def _measure(name: str, value: float, unit: str, goal: float, *, least: bool = False) -> dict[str, Any]:
    return {"name": name, "value": round(value, 3), "unit": unit, "goal": goal,
            "ok": value >= goal if least else value <= goal}  # fmt: skip
