"""Where the placeholders of a part stand, and which rows or paragraphs repeat.

A table row repeats when its placeholders are about a line, a rate of VAT or an instalment; outside tables the paragraph
does. Rows that follow each other and are about the same form one block: price above, description below.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree

from houvast.formats.word.marks import Mark, marks
from houvast.formats.word.meaning import DOCUMENT, Meaning, group_of, meaning
from houvast.formats.word.spelled import text_of
from houvast.formats.word.tags import Element, W, parent_of


class Place(NamedTuple):
    """A row or paragraph with placeholders, and what it is about: 'line', 'vat'..., '' for the document."""

    element: etree._Element
    group: str
    marks: tuple[Mark, ...]


def places(root: etree._Element) -> Iterator[Place]:
    """The rows and paragraphs with placeholders, in order."""
    found: dict[etree._Element, list[Mark]] = {}
    for paragraph in root.iter(f"{W}p"):
        told = list(marks(text_of(paragraph)))
        if told:
            found.setdefault(holder_of(paragraph), []).extend(told)
    for element, told in found.items():
        yield Place(element, group_of([mark.name for mark in told if mark.name]), tuple(told))


def holder_of(paragraph: etree._Element) -> etree._Element:
    """What repeats as a whole: the row around a paragraph, else the paragraph itself."""
    around = next(paragraph.iterancestors(f"{W}tr", f"{W}txbxContent"), None)
    return paragraph if around is None or around.tag != f"{W}tr" else around


def blocks(root: etree._Element) -> Iterator[tuple[str, list[etree._Element]]]:
    """What repeats: its group, and the rows or paragraphs of one block in order."""
    group, block = DOCUMENT, list[Element]()
    for place in places(root):
        follows = bool(block) and block[-1].getnext() is place.element and place.group == group
        if not follows and block:
            yield group, block
            block = []
        group = place.group
        if group != DOCUMENT:
            block.append(place.element)
    if block:
        yield group, block


def read_mark(mark: Mark, group: str, answers: Mapping[str, str]) -> Meaning:
    """What a mark means where it stands."""
    return meaning(mark.name, group, answers) if mark.name else Meaning("code")


def table_of(row: etree._Element) -> etree._Element:
    """The table a row stands in."""
    return parent_of(row)
