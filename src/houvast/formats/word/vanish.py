"""What stays empty disappears with what announced it: 'Werfadres:' without an address, an option table without options.

Only what is surely a label goes: one that ends in a colon, a cell of a few words beside an empty one, a heading with
nothing under it.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from lxml import etree

from houvast.formats.word.meaning import meaning
from houvast.formats.word.spelled import text_of
from houvast.formats.word.tags import W, parent_of, removed

_SHORT = r"(?:[^\W\d]\.){2,4}|(?:tel|gsm|ref|btw|fax|e-?mail|mail|iban)\.?"
_LABELS = re.compile(rf"(?:(?:[^\W\d][\w .’'/()-]{{0,40}}:|{_SHORT})[\s·|,;/–-]*)+", re.IGNORECASE)
_CELL_LABEL = re.compile(r"[^\W\d][\w .’'/()%-]{0,40}:?")
_HEADING = re.compile(r"heading|kop|titel|title|ondertitel", re.IGNORECASE)
_NEVER_EMPTY = frozenset(W + name for name in ("tc", "txbxContent", "hdr", "ftr"))
_PICTURES = tuple(W + name for name in ("drawing", "pict", "object"))


class Empty(NamedTuple):
    """A paragraph whose placeholders all said nothing, and the fields those were."""

    paragraph: etree._Element
    fields: frozenset[str]


def vanish(empty: Iterable[Empty]) -> None:
    """Take out what said nothing, as far as nothing else stands with it."""
    for paragraph, fields in empty:
        if paragraph.getparent() is None or not _is_bare(paragraph):
            continue
        before = paragraph.getprevious()
        if before is not None and _is_heading(before) and meaning(text_of(before)).field in fields:
            removed(before)
        row = next(paragraph.iterancestors(f"{W}tr", f"{W}txbxContent"), None)
        if row is not None and row.tag == f"{W}tr":
            _from_row(paragraph, row)
        else:
            _out(paragraph)


def vanish_tables(tables: Iterable[etree._Element]) -> None:
    """Take out tables for whose rows there was nothing: what is left is a heading row."""
    for table in tables:
        if table.getparent() is not None and len(table.findall(f"{W}tr")) <= 1:
            before = table.getprevious()
            _out(table)
            if before is not None and _is_heading(before) and before.getparent() is not None:
                removed(before)


def _is_bare(paragraph: etree._Element) -> bool:
    text = text_of(paragraph).strip()
    if any(True for _ in paragraph.iter(*_PICTURES)) or paragraph.find(f"{W}pPr/{W}sectPr") is not None:
        return False
    return not re.search(r"\w", text) or _LABELS.fullmatch(text) is not None


def _from_row(paragraph: etree._Element, row: etree._Element) -> None:
    others = [one for one in row.iter(f"{W}p") if one is not paragraph and text_of(one).strip()]
    picture = any(True for _ in row.iter(*_PICTURES))
    label = len(others) <= 1 and all(_CELL_LABEL.fullmatch(text_of(one).strip()) for one in others)
    table = parent_of(row)
    if label and not picture and table.tag == f"{W}tbl":
        table.remove(row)
        if not table.findall(f"{W}tr"):
            _out(table)
        return
    cell = parent_of(paragraph)
    if len(cell.findall(f"{W}p")) > 1:
        cell.remove(paragraph)
    else:
        for text in paragraph.iter(f"{W}t"):
            text.text = ""


def _out(element: etree._Element) -> None:
    """Take an element out, and the heading above it when nothing else stands under that."""
    parent, before, after = parent_of(element), element.getprevious(), element.getnext()
    blocks = len(parent.findall(f"{W}p")) + len(parent.findall(f"{W}tbl"))
    if blocks <= 1 and parent.tag in _NEVER_EMPTY:
        return
    removed(element)
    ends = after is None or after.tag in {f"{W}sectPr", f"{W}tbl"} or _is_heading(after)
    if before is not None and _is_heading(before) and ends:
        parent.remove(before)


def _is_heading(element: etree._Element) -> bool:
    if element.tag != f"{W}p" or element.find(f"{W}pPr/{W}sectPr") is not None:
        return False
    style = element.find(f"{W}pPr/{W}pStyle")
    named = style is not None and _HEADING.match(style.get(f"{W}val", "")) is not None
    return named or element.find(f"{W}pPr/{W}outlineLvl") is not None
