"""Find the placeholders in the text of a paragraph, in every way that owners write them.

{{x}}, {x}, <<x>>, «x», ${x} and [x]; also with a brace too few or a space between. Merge fields and content controls
were turned into marks of their own before (tidy.py), so that one reader finds all.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from houvast.formats.word.meaning import is_secret, meaning

FIELD_OPEN, FIELD_CLOSE = "\ue000", "\ue001"
"""Around the name of a merge field or a content control: no keyboard writes these."""

_MARK = re.compile(
    r"(?P<program>\{%[^\n\t]{0,400}?%\}|\{#(?![\w/][\w .-]*\}).{0,400}?#\})"
    r"|\ue000(?P<field>[^\ue000\ue001\n\t]{1,80})\ue001"
    r"|\$?\{[ \u00a0]?\{(?P<double>[^{}\n\t]{1,200})\}(?:[ \u00a0]?\})?"
    r"|\$?\{(?P<single>[^{}\n\t]{1,80})\}(?P<extra>\}?)"
    r"|<<(?P<chevrons>[^<>\n\t]{1,80})>>"
    r"|«(?P<guillemets>[^«»\n\t]{1,80})»"
    r"|\[\[?(?P<square>[^\[\]\n\t]{1,60})\]\]?"
)
_NAME = re.compile(r"[#/]?[^\W_][\w .:’'&/%-]*")
_LEFT_OPEN = re.compile(r"\{\{|\}\}|\{%|%\}|[\ue000\ue001]")


class Mark(NamedTuple):
    """A placeholder: from where to where, what she wrote, and the name in it; '' for a piece of program."""

    begin: int
    end: int
    written: str
    name: str


def marks(text: str) -> Iterator[Mark]:
    """The placeholders of a text in order. Quoted words and brackets of plain writing are no placeholders."""
    after = 0
    for found in _MARK.finditer(text):
        yield from _open_ends(text, after, found.start())
        after = found.end()
        mark = _mark(found)
        if mark:
            yield mark
    yield from _open_ends(text, after, len(text))


def _mark(found: re.Match[str]) -> Mark | None:
    begin, end = found.span()
    written = found[0]
    inside = next((found[kind] for kind in _KINDS if found[kind] is not None), None)
    if inside is None:
        return Mark(begin, end, written, "")
    name = inside.replace("\u00a0", " ").strip()
    plain = _NAME.fullmatch(name) is not None and "__" not in name
    if found["field"] is not None:
        return Mark(begin, end, f"«{name}»", name if plain else "")
    if found["double"] is not None or found["extra"]:
        return Mark(begin, end, written, name if plain else "")
    if not plain or ((found["square"] is not None or " " in name) and not _is_known(name)):
        return None
    return Mark(begin, end, written, name)


_KINDS = ("field", "double", "single", "chevrons", "guillemets", "square")


def _is_known(name: str) -> bool:
    return meaning(name).status in {"known", "repaired"} or is_secret(name)


def _open_ends(text: str, begin: int, end: int) -> Iterator[Mark]:
    """Braces that open or close nothing: what stands there would be printed as it is."""
    for found in _LEFT_OPEN.finditer(text, begin, end):
        yield Mark(found.start(), found.end(), text[found.start() : found.start() + 30].strip("\ue000\ue001"), "")
