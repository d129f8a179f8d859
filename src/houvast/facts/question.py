"""A question to the owner. Every figure works without the answer; the answer is kept by fingerprint and remembered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.figure import Source
from houvast.facts.text import Text


class Option(NamedTuple):
    """One answer to tap: the value that is kept and the word she reads."""

    value: str
    label: Text


@dataclass(frozen=True, slots=True)
class Question:
    """Asked once, most valuable first. Identity: (kind, subject); `subject` is a fingerprint, never a row id."""

    kind: str
    subject: str
    text: Text
    options: tuple[Option, ...]
    value_euro: Decimal
    values: Mapping[str, object] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()


class Answer(NamedTuple):
    """What the owner answered. `value` is an option's value, or what she filled in (an amount, a party key)."""

    kind: str
    subject: str
    value: str
