"""What the command line says when it cannot go on: one sentence that says what to do, never a traceback."""

import errno
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


def sorry_for(error: BaseException) -> Sorry | None:
    """The sentence for a full disk or a folder that cannot be written, however deep it happened; else None."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, Sorry):
            return seen
        if isinstance(sentence := getattr(seen, "sentence", None), Sentence):
            return Sorry("books", sentence=sentence)
        if isinstance(seen, OSError) and (code := _BY_ERRNO.get(seen.errno or 0)):
            return Sorry(code, place=seen.filename or "")
        if "database or disk is full" in str(seen):
            return Sorry("disk_full", place="")
        if "readonly database" in str(seen) or "unable to open database" in str(seen):
            return Sorry("read_only", place="")
        seen = seen.__cause__ or seen.__context__
    return None
