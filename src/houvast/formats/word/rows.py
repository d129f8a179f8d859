"""Repeat the rows of her table, or the paragraphs, for every line: articles, texts, subtotals, options.

A subtotal uses the row of subtotals when her table has one, else the row of the lines in bold. Options go to the row of
options when there is one anywhere, else they stand among the lines in italics.
"""

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from typing import NamedTuple

from lxml import etree

from houvast.formats.word.spelled import Filled
from houvast.formats.word.tags import W14, Element, W, parent_of, removed
from houvast.formats.word.values import WordLine, WordValues
from houvast.formats.xml_guard import Refused

MAX_ELEMENTS = 3_000_000

Row = Mapping[str, str | bytes]
"""The values of one item by field: 'line.text'."""
FillRow = Callable[[Element, str, Row], Filled]
"""Fills a row or paragraph of a group with the values of one item."""


class Blocks(NamedTuple):
    """The blocks of a part, and whether the template has rows of its own for options."""

    found: Sequence[tuple[str, list[etree._Element]]]
    own_options: bool


def repeat(blocks: Blocks, values: WordValues, fill: FillRow) -> None:
    """Write every block as often as there is something for it, in place."""
    done: set[int] = set()
    for at, (group, block) in enumerate(blocks.found):
        if at in done or group == "subtotal":
            continue
        subtotal = _beside(blocks.found, at, done) if group == "line" else None
        _write(block, subtotal, group, items_of(group, values, own_options=blocks.own_options), fill)
    for at, (group, block) in enumerate(blocks.found):
        if at not in done and group == "subtotal":
            _write(block, None, "subtotal", items_of("subtotal", values, own_options=blocks.own_options), fill)


def _beside(found: Sequence[tuple[str, list[etree._Element]]], at: int, done: set[int]) -> list[etree._Element] | None:
    """The row of subtotals right after that of the lines."""
    if at + 1 < len(found) and found[at + 1][0] == "subtotal" and found[at][1][-1].getnext() is found[at + 1][1][0]:
        done.add(at + 1)
        return found[at + 1][1]
    return None


def items_of(group: str, values: WordValues, *, own_options: bool) -> Sequence[NamedTuple]:
    """What there is to write in the blocks of a group."""
    if group == "subtotal":
        return [line for line in values.lines if line.kind == "subtotal"]
    if group == "vat":
        return values.vat
    if group == "schedule":
        return values.schedule
    if group == "option":
        return [line for line in values.lines if line.kind == "option"]
    return [line for line in values.lines if not (own_options and line.kind == "option")]


def _write(
    block: list[etree._Element],
    subtotal: list[etree._Element] | None,
    group: str,
    items: Sequence[NamedTuple],
    fill: FillRow,
) -> None:
    _refuse_too_large(block, len(items))
    last = (subtotal or block)[-1]
    parent, made = parent_of(last), list[Element]()
    at = parent.index(last) + 1
    for item in items:
        kind = item.kind if isinstance(item, WordLine) else "article"
        own = subtotal if kind == "subtotal" and subtotal else None
        written = _one(own or block, "subtotal" if own else group, item, fill)
        if kind in {"subtotal", "heading"} and not own:
            _each_run(written, "b")
        if kind == "option" and group == "line":
            _each_run(written, "i")
        if kind == "heading":
            _keep_with_next(written)
        if kind == "subtotal" and made:
            _keep_with_next(made[-1:])
        made.extend(written)
    parent[at:at] = made
    for element in (*block, *(subtotal or ())):
        removed(element)


def _one(block: list[etree._Element], group: str, item: NamedTuple, fill: FillRow) -> list[etree._Element]:
    """The block once, for one item; of more rows those that say nothing are left out."""
    values = _values(item, group)
    made = []
    for number, element in enumerate(block):
        clone = _clone(element)
        filled = fill(clone, group, values)
        if not (number and filled.empty):
            made.append(clone)
    return made


def _values(item: NamedTuple, group: str) -> dict[str, str | bytes]:
    told = item._asdict()
    if isinstance(item, WordLine) and item.kind in {"text", "heading", "subtotal"}:
        shown = {"text", "description", *(("total",) if item.kind == "subtotal" else ())}
        told = {name: value if name in shown or name == "kind" else "" for name, value in told.items()}
    return {f"{group}.{name}": value for name, value in told.items()}


def _clone(element: etree._Element) -> etree._Element:
    """A copy that does not claim to be the same: bookmarks and paragraph numbers may stand once in a file."""
    clone = deepcopy(element)
    clone.tail = None
    for mark in list(clone.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
        removed(mark)
    for each in clone.iter():
        for name in (f"{W14}paraId", f"{W14}textId"):
            each.attrib.pop(name, "")
    if clone.tag == f"{W}tr":
        _uncut(clone)
    return clone


def _uncut(row: etree._Element) -> None:
    """A line is not cut in two by the end of a page."""
    properties = row.find(f"{W}trPr")
    if properties is None:
        properties = etree.Element(f"{W}trPr")
        row.insert(1 if row.find(f"{W}tblPrEx") is not None else 0, properties)
    if properties.find(f"{W}cantSplit") is None:
        properties.insert(0, etree.Element(f"{W}cantSplit"))


def _each_run(rows: list[etree._Element], tag: str) -> None:
    for run in (run for row in rows for run in row.iter(f"{W}r")):
        properties = run.find(f"{W}rPr")
        if properties is None:
            properties = etree.Element(f"{W}rPr")
            run.insert(0, properties)
        for old in properties.findall(f"{W}{tag}"):
            properties.remove(old)
        after = properties.findall(f"{W}rStyle") + properties.findall(f"{W}rFonts")
        after += properties.findall(f"{W}b") if tag == "i" else []
        properties.insert(max((properties.index(one) + 1 for one in after), default=0), etree.Element(f"{W}{tag}"))


def _keep_with_next(rows: list[etree._Element]) -> None:
    for paragraph in (paragraph for row in rows for paragraph in row.iter(f"{W}p")):
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            properties = etree.Element(f"{W}pPr")
            paragraph.insert(0, properties)
        if properties.find(f"{W}keepNext") is None:
            properties.insert(1 if properties.find(f"{W}pStyle") is not None else 0, etree.Element(f"{W}keepNext"))


def _refuse_too_large(block: list[etree._Element], times: int) -> None:
    """A row with a book in it, for every line of a long quote, would fill the memory."""
    size = sum(sum(len(each.text or "") // 100 + 1 for each in element.iter()) for element in block)
    if size * times > MAX_ELEMENTS:
        raise Refused("word_bomb")
