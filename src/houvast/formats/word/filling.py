"""Her Word file with the values of one document in it: the same bytes for the same values, nothing of its history."""

from collections.abc import Mapping, Sequence
from functools import partial

from lxml import etree

from houvast.formats.word.cleaning import clean
from houvast.formats.word.drawing import LOGO_MM, PHOTO_MM, Pictures
from houvast.formats.word.marks import Mark, marks
from houvast.formats.word.meaning import DOCUMENT
from houvast.formats.word.opened import Opened, Story, opened
from houvast.formats.word.package import written
from houvast.formats.word.places import blocks, places, read_mark
from houvast.formats.word.rows import Blocks, Row, items_of, repeat
from houvast.formats.word.spelled import Filled, Value, cut_after, replaced, text_of
from houvast.formats.word.tags import WP, W, parent_of, serialised
from houvast.formats.word.template import refuse_unready, template_of
from houvast.formats.word.values import WordValues
from houvast.formats.word.vanish import Empty, vanish, vanish_tables


def fill(template: bytes, values: WordValues, answers: Mapping[str, str] = {}) -> bytes:
    """The document as .docx. `answers`: her own choices for unknown names, squashed name to field.

    Raises `Refused` for a file that is not safe, and for a placeholder that is unknown or secret: a customer never sees
    one that was not filled. Source: QUOTES 1.6.
    """
    file = opened(template)
    refuse_unready(template_of(file, answers))
    found = {story.part: list(blocks(story.root)) for story in file.stories}
    own_options = any(group == "option" for told in found.values() for group, _ in told)
    filler = _Filler(file, values, answers)
    for story in file.stories:
        filler.fill(story, Blocks(found[story.part], own_options))
    _number_drawings(file)
    for story in file.stories:
        file.parts[story.part] = serialised(story.root)
    title = " ".join(filter(None, (values.fields.get("number", ""), values.fields.get("subject", ""))))
    return written(clean(file.parts, file.main, title))


_TEXT_ALONE = frozenset({"text", "heading", "subtotal"})


class _Filler:
    """One file being filled."""

    def __init__(self, file: Opened, values: WordValues, answers: Mapping[str, str]) -> None:
        self._values = values
        self._answers = answers
        self._pictures = Pictures(file.parts)

    def fill(self, story: Story, told: Blocks) -> None:
        """One part: first what repeats, then what stands once."""
        once = [place for place in places(story.root) if place.group == DOCUMENT]
        tables = self._without_rows(told)
        repeat(told, self._values, partial(self._row, story))
        empty = []
        for place in once:
            paragraphs = [place.element] if place.element.tag == f"{W}p" else _own_paragraphs(place.element)
            for paragraph in paragraphs:
                fields = {read_mark(mark, DOCUMENT, self._answers).field for mark in marks(text_of(paragraph))}
                filled = replaced(paragraph, partial(self._value, story, DOCUMENT, {}))
                if filled.marks and filled.empty:
                    empty.append(Empty(paragraph, frozenset(fields)))
        vanish(empty)
        vanish_tables(tables)

    def _without_rows(self, told: Blocks) -> list[etree._Element]:
        """The tables whose rows repeat, and for which there is nothing to say."""
        full = {parent_of(block[0]) for group, block in told.found if self._items(group, told)}
        tables = (parent_of(block[0]) for _, block in told.found if block[0].tag == f"{W}tr")
        return [table for table in dict.fromkeys(tables) if table not in full]

    def _items(self, group: str, told: Blocks) -> Sequence[object]:
        return items_of(group, self._values, own_options=told.own_options)

    def _row(self, story: Story, element: etree._Element, group: str, row: Row) -> Filled:
        if element.tag == f"{W}p" and row.get(f"{group}.kind") in _TEXT_ALONE:
            row = self._text_alone(element, group, row)
        paragraphs = [element] if element.tag == f"{W}p" else list(element.iter(f"{W}p"))
        told = [(paragraph, replaced(paragraph, partial(self._value, story, group, row))) for paragraph in paragraphs]
        for paragraph, filled in told:
            cell = paragraph.getparent()
            if filled.marks and filled.empty and cell is not None and len(cell.findall(f"{W}p")) > 1:
                cell.remove(paragraph)
        said = any(filled.marks and not filled.empty for _, filled in told)
        return Filled(sum(filled.marks for _, filled in told), empty=not said)

    def _text_alone(self, element: etree._Element, group: str, row: Row) -> Row:
        """Of a paragraph that repeats: '- Stookplaats' and not '- Stookplaats: aan'; a subtotal says its total."""
        found = marks(text_of(element))
        ends = [mark.end for mark in found if read_mark(mark, group, self._answers).field == f"{group}.text"]
        if ends:
            cut_after(element, ends[0])
        said = filter(None, (str(row.get(f"{group}.{name}", "")) for name in ("text", "total")))
        return {**row, f"{group}.text": ": ".join(said)} if ends else row

    def _value(self, story: Story, group: str, row: Row, mark: Mark) -> Value:
        field = read_mark(mark, group, self._answers).field
        if field == "logo":
            return self._pictures.drawing(story.part, self._values.logo, LOGO_MM, "Logo")
        value = row.get(field, self._values.fields.get(field, ""))
        if isinstance(value, bytes):
            return self._pictures.drawing(story.part, value, PHOTO_MM, "Foto")
        return value


def _own_paragraphs(row: etree._Element) -> list[etree._Element]:
    """The paragraphs of a row, without those of a table inside it that repeats by itself."""
    return [one for one in row.iter(f"{W}p") if next(one.iterancestors(f"{W}tr", f"{W}txbxContent"), None) is row]


def _number_drawings(file: Opened) -> None:
    """Each drawing has a number of its own in the file; copied rows would repeat it."""
    number = 0
    for story in file.stories:
        for properties in story.root.iter(f"{WP}docPr"):
            number += 1
            properties.set("id", str(number))
