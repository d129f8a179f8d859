"""When the books cannot be written, the owner reads one sentence that says what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import Error

from django.db import DatabaseError

from houvast.books.texts import TEXTS
from houvast.facts.text import Sentence

_KNOWN = {
    "disk is full": "books.disk_full",
    "no space left": "books.disk_full",
    "could not extend file": "books.disk_full",
    "disk i/o error": "books.disk_full",
    "readonly database": "books.read_only",
    "unable to open database": "books.read_only",
    "database is locked": "books.busy",
    "malformed": "books.broken",
    "not a database": "books.broken",
}


class BooksError(Exception):
    """The books cannot do this now; `sentence` says why and what to do. Nothing was stored by half."""

    def __init__(self, key: str, **values: object) -> None:
        self.key = key
        self.sentence = Sentence(TEXTS[key], values)
        super().__init__(TEXTS[key].nl)


@contextmanager
def said() -> Iterator[None]:
    """Turn what a database says about a full or closed disk into a sentence; what we do not know stays as it is."""
    try:
        yield
    except (DatabaseError, Error, OSError) as error:
        text = str(error).lower()
        key = next((key for part, key in _KNOWN.items() if part in text), None)
        if key is None:
            raise
        raise BooksError(key) from error
