"""What was just done, said once on the next page, with a way back."""

from collections.abc import MutableMapping
from typing import Any, NamedTuple

_KEY = "toast"


class Toast(NamedTuple):
    """A sentence, and the address that undoes it (posted), if it can be undone."""

    text: str
    undo: str | None = None


def leave(session: MutableMapping[str, Any], text: str, undo: str | None = None) -> None:
    """Say this on the next page."""
    session[_KEY] = [text, undo]


def take(session: MutableMapping[str, Any]) -> Toast | None:
    """What there is to say, once."""
    if _KEY not in session:
        return None
    text, undo = session.pop(_KEY)
    return Toast(text, undo)
