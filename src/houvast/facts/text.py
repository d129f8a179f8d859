"""A text the owner reads, in both languages, with its values as {name} or {name:money}; wording.say fills them in."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

Language = Literal["nl", "en"]


class Text(NamedTuple):
    """One sentence in Dutch and in English, the Dutch first."""

    nl: str
    en: str


class Sentence(NamedTuple):
    """A text with the values that belong in it, as a page holds it."""

    text: Text
    values: Mapping[str, object] = {}
