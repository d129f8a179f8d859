"""Each of the 33 traps in the formats has a test that says in words what goes wrong, under its number."""

import re
from pathlib import Path

TESTS = Path(__file__).parents[1] / "formats"
TRAP = re.compile(r"^def test_trap_([0-9]{2})_(\w+)\(", re.MULTILINE)
LEAST_WORDS = 5


def traps() -> list[tuple[int, str]]:
    """The number and the words of every test about a trap."""
    texts = (path.read_text("utf-8") for path in sorted(TESTS.glob("test_traps_*.py")))
    return [(int(number), words) for text in texts for number, words in TRAP.findall(text)]


def test_every_trap_from_1_to_33_has_a_test_and_there_is_no_other() -> None:
    assert sorted({number for number, _ in traps()}) == list(range(1, 34))


def test_the_name_says_the_trap_in_words() -> None:
    assert [words for _, words in traps() if words.count("_") < LEAST_WORDS - 1] == []
