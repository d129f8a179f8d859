"""A remark to the owner, of one of three kinds that look different (C172), or good news (C184).

Correctie: the files show something else than she thought. Spiegel: a pattern in her own way of working. Waarschuwing:
something is about to tip. Zelfde beeld: feeling and files say the same.
"""

from typing import Literal, NamedTuple

from houvast.facts.text import Sentence

MessageKind = Literal["correction", "mirror", "warning", "agreement"]
KINDS: tuple[MessageKind, ...] = ("correction", "mirror", "warning", "agreement")


class Message(NamedTuple):
    """What is said, and as which kind."""

    kind: MessageKind
    text: Sentence

    @property
    def label(self) -> str:
        """The key of the word above it."""
        return f"indicators.message_{self.kind}"
