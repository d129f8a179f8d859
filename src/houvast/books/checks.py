"""What a check of the books found, one sentence each."""

from typing import NamedTuple

from houvast.books.texts import TEXTS
from houvast.facts.text import Sentence


class Check(NamedTuple):
    """One thing that was checked.

    `key` says what: 'database', 'keys', 'originals', 'facts', 'totals', 'balances', 'pairs', 'gaps', and 'repair' for
    what was put right.
    """

    key: str
    ok: bool
    sentence: Sentence


def checked(key: str, *, ok: bool, text: str = "", **values: object) -> Check:
    """A check with its sentence out of books/texts.py, 'check_<key>' unless another is named."""
    return Check(key, ok, Sentence(TEXTS[text or f"books.check_{key}"], values))
