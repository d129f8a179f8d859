"""What the command line says when it cannot go on: one sentence that says what to do, never a traceback."""

import errno
import os
from collections.abc import Mapping

from houvast.cli.texts import TEXTS
from houvast.facts.text import Language, Sentence
from houvast.facts.wording import say


class Sorry(Exception):  # noqa: N818 - it is not an error of ours
    """Something outside the program is in the way; `code` finds the sentence in texts.py."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def in_words(self, language: Language) -> str:
        """The sentence to print."""
        return say(TEXTS[f"cli.{self.code}"], language, self.values)


_BY_ERRNO: Mapping[int, str] = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
}


_BY_WORDS: Mapping[str, str] = {
    "database or disk is full": "disk_full",
    "readonly database": "read_only",
    "unable to open database": "read_only",
    "Error loading psycopg": "no_psycopg",
}


def sorry_for(error: BaseException) -> Sorry | None:
    """The sentence for what stands in the way outside the program, however deep it happened; else None."""
    seen: BaseException | None = error
    while seen is not None:
        if found := _sorry_for_one(seen):
            return found
        seen = seen.__cause__ or seen.__context__
    return None


def _sorry_for_one(error: BaseException) -> Sorry | None:
    if isinstance(error, Sorry):
        return error
    if isinstance(sentence := getattr(error, "sentence", None), Sentence):
        return Sorry("books", sentence=sentence)
    if isinstance(error, OSError) and (code := _BY_ERRNO.get(error.errno or 0)):
        return Sorry(code, place=error.filename or "")
    if code := next((code for words, code in _BY_WORDS.items() if words in str(error)), None):
        return Sorry(code, place="")
    if type(error).__name__ == "OperationalError" and os.environ.get("DATABASE_URL"):
        return Sorry("no_database", why=str(error).strip().partition("\n")[0])
    return None
