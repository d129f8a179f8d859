"""The text of one paragraph however Word cut it into runs, and placeholders in it replaced in their own format.

A text box inside a paragraph has paragraphs of its own: those are read apart.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from lxml import etree

from houvast.formats.word.marks import Mark, marks
from houvast.formats.word.tags import XML_SPACE, Element, W, parent_of

_INLINE = frozenset(W + name for name in ("r", "hyperlink", "fldSimple", "bdo", "dir"))
_BREAKS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}ptab": "\t"}
_NOT_XML = re.compile("[^\t\n\u0020-\ud7ff\ue002-\ufffd\U00010000-\U0010ffff]")
_EURO_BEFORE = re.compile(r"€[ \u00a0]*$")
_SIGN_AFTER = re.compile(r"[ \u00a0]*([€%])")
MAX_VALUE = 50_000

Value = str | Element
"""What stands in the place of a mark: a text, or a drawing."""


class Piece(NamedTuple):
    """One text element and where its text begins in the paragraph; breaks between have no element to fill."""

    begin: int
    element: etree._Element | None
    text: str


class Filled(NamedTuple):
    """What became of a paragraph: how many marks stood in it, and whether all of them said nothing."""

    marks: int
    empty: bool


def pieces(paragraph: etree._Element) -> list[Piece]:
    """The text elements of a paragraph in order."""
    found: list[Piece] = []
    at = 0
    for element in _inline(paragraph):
        text = _BREAKS.get(str(element.tag))
        piece = Piece(at, None, text) if text else Piece(at, element, element.text or "")
        found.append(piece)
        at += len(piece.text)
    return found


def text_of(paragraph: etree._Element) -> str:
    """What a paragraph says, without its text boxes."""
    return "".join(piece.text for piece in pieces(paragraph))


def replaced(paragraph: etree._Element, value_of: Callable[[Mark], Value]) -> Filled:
    """Put a value in the place of every mark, in place."""
    told = pieces(paragraph)
    text = "".join(piece.text for piece in told)
    if not any(sign in text for sign in "{<«[\ue000$"):
        return Filled(0, empty=False)
    found = list(marks(text))
    values = [value_of(mark) for mark in found]
    for mark, value in zip(found[::-1], values[::-1], strict=True):
        _replace(told, *_with_one_sign(text, mark, value))
    return Filled(len(found), empty=all(isinstance(value, str) and not value.strip() for value in values))


def cut_after(paragraph: etree._Element, end: int) -> None:
    """Leave nothing of a paragraph behind a place in its text."""
    told = pieces(paragraph)
    for at, piece in enumerate(told):
        if piece.begin + len(piece.text) <= end:
            continue
        if piece.element is not None:
            _set(told, at, piece.text[: max(0, end - piece.begin)])


def _with_one_sign(text: str, mark: Mark, value: Value) -> tuple[Mark, Value]:
    """A euro or percent sign that her file prints beside the placeholder stands once, and goes when nothing is said."""
    if not isinstance(value, str):
        return mark, value
    before, after = _EURO_BEFORE.search(text[: mark.begin]), _SIGN_AFTER.match(text, mark.end)
    if not value:
        begin = before.start() if before else mark.begin
        return mark._replace(begin=begin, end=after.end() if after and not before else mark.end), value
    if before or (after and after[1] == "€"):
        value = value.replace("€\u00a0", "").removeprefix("€").lstrip()
    elif after and value.endswith("%"):
        value = value[:-1].rstrip()
    return mark, value


def _inline(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        if child.tag == f"{W}t" or child.tag in _BREAKS:
            yield child
        elif child.tag in _INLINE:
            yield from _inline(child)


def _replace(told: list[Piece], mark: Mark, value: Value) -> None:
    """From the last mark to the first, so that what stands before keeps its place."""
    touched = [n for n, one in enumerate(told) if one.begin < mark.end and one.begin + len(one.text) > mark.begin]
    first, last = touched[0], touched[-1]
    before = told[first].text[: mark.begin - told[first].begin]
    after = told[last].text[mark.end - told[last].begin :]
    for n in touched[1:-1]:
        _set(told, n, "")
    if first == last:
        _set(told, first, before)
        _insert(told[first].element, value, after)
    else:
        _set(told, last, after)
        _set(told, first, before)
        _insert(told[first].element, value, "")


def _set(told: list[Piece], at: int, text: str) -> None:
    element = told[at].element
    told[at] = told[at]._replace(text=text)
    if element is not None:
        element.text = text
        element.set(XML_SPACE, "preserve")


def _insert(element: etree._Element | None, value: Value, after: str) -> None:
    """Behind a text element, in the same run: the value, then what stood behind the mark."""
    assert element is not None
    new = list(_elements(value)) if isinstance(value, str) else [value]
    if after:
        new.append(_text(after))
    run = parent_of(element)
    at = run.index(element) + 1
    run[at:at] = new


def _elements(value: str) -> Iterator[etree._Element]:
    plain = _NOT_XML.sub("", value[:MAX_VALUE].replace("\r\n", "\n").replace("\r", "\n"))
    for number, line in enumerate(plain.split("\n")):
        if number:
            yield etree.Element(f"{W}br")
        for place, part in enumerate(line.split("\t")):
            if place:
                yield etree.Element(f"{W}tab")
            if part:
                yield _text(part)


def _text(text: str) -> etree._Element:
    element = etree.Element(f"{W}t")
    element.text = text
    element.set(XML_SPACE, "preserve")
    return element
