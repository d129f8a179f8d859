"""The value of one cell of a workbook, and a note of every cell that has none while it should."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from html import unescape
from typing import NamedTuple

from houvast.formats.grid import Cell, cell_name
from houvast.formats.reading import Trouble
from houvast.formats.xlsx_styles import Shown, dated_cell, number_cell, plain_numbers

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Workbook(NamedTuple):
    """What all sheets of a workbook share: texts, how each cell style shows, and day zero."""

    texts: list[str]
    shown: tuple[Shown, ...]
    epoch: date


class RawCell(NamedTuple):
    """One cell as written. `text` is None where the file gives it no value."""

    column: int
    type: str
    style: int
    text: str | None
    formula: bool


@dataclass
class CellReader:
    """Turns what is written in cells into values; remembers what was wrong, to be said once per sheet."""

    workbook: Workbook
    sheet: str
    _wrong: dict[str, list[str]] = field(default_factory=dict)

    def note(self, code: str, row: int, column: int) -> None:
        """Remembers that a cell is wrong in this way."""
        self._wrong.setdefault(code, []).append(cell_name(row, column))

    def troubles(self) -> tuple[Trouble, ...]:
        """What was wrong, once per kind, with how often and the first place."""
        return tuple(
            Trouble(code, f"{self.sheet}, {places[0]}", {"count": str(len(places)), "cell": places[0]})
            for code, places in self._wrong.items()
        )

    def column(self, cell: RawCell, texts: Sequence[str], rows: Sequence[int]) -> list[Cell]:
        """The values of cells in one column that are written alike; every distinct text is turned once."""
        if cell.type == "e":
            for row in rows:
                self.note("error_cells", row, cell.column)
            return [None] * len(texts)
        convert = self._converter(cell)
        if convert is plain_text:
            return plain_texts(texts)
        distinct = set(texts)
        if convert is number_cell and len(distinct) * 4 > len(texts) and (numbers := plain_numbers(texts)):
            return numbers
        values = {text: convert(text) for text in distinct}
        if cell.type == "n":
            unclear = {text for text, value in values.items() if value is None}
            if unclear:
                self._note_unclear(cell, texts, rows, unclear)
        return [values[text] for text in texts]

    def _note_unclear(self, cell: RawCell, texts: Sequence[str], rows: Sequence[int], unclear: set[str]) -> None:
        for text, row in zip(texts, rows, strict=True):
            if text in unclear and (text or cell.formula):
                self.note("cells_unreadable" if text else "formulas_without_values", row, cell.column)

    def _converter(self, cell: RawCell) -> Callable[[str], Cell]:
        if cell.type == "s":
            return self._shared
        if cell.type == "b":
            return _yes_or_no
        if cell.type == "d":
            return _iso
        if cell.type != "n":
            return plain_text
        shown = self.workbook.shown[cell.style] if cell.style < len(self.workbook.shown) else "number"
        return number_cell if shown == "number" else partial(dated_cell, shown=shown, epoch=self.workbook.epoch)

    def _shared(self, text: str) -> Cell:
        known = len(text) < 8 and text.isdecimal() and int(text) < len(self.workbook.texts)
        return plain_text(self.workbook.texts[int(text)]) if known else None


def plain_texts(texts: Sequence[str]) -> list[Cell]:
    """Texts without escapes; mostly there are none, which one look at all of them together tells."""
    together = "".join(texts)
    if "&" in together or "_x" in together:
        return [plain_text(text) for text in texts]
    stripped: list[Cell] = list(map(str.strip, texts))
    return stripped if all(stripped) else [text or None for text in stripped]


def plain_text(text: str) -> str | None:
    """The text without the escapes of XML and Excel; None for a blank."""
    if "&" in text:
        text = unescape(text)
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return text.strip() or None


def _yes_or_no(text: str) -> bool:
    return text in {"1", "true"}


def _iso(text: str) -> Cell:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.replace(tzinfo=None) if moment.time().isoformat() != "00:00:00" else moment.date()
