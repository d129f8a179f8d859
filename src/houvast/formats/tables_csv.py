"""Rows out of a text file: which encoding, which separator, and every cell as it stands there."""

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest

from houvast.formats.grid import MAX_COLUMNS, MAX_ROWS, NoTable, Sheet, filled_rows
from houvast.formats.reading import Trouble

_SEPARATORS = ";\t,|"
_SEP_LINE = re.compile(r"sep=(.)[^\S\t]*(?:\r\n|\r|\n)", re.IGNORECASE)
_HEAD = 64 * 1024
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")


def csv_sheet(data: bytes) -> Sheet:
    """The one sheet of a text file, nameless, every cell text, empty rows left out. Raises `NoTable`."""
    text, sure = decoded(data)
    if _CONTROL.search(text[:_HEAD]):
        raise NoTable("not_a_table")
    text, separator = separated(text)
    columns, numbers = _even_columns(text, separator) or _ragged_columns(text, separator)
    filled, numbers_filled = filled_rows(columns, numbers)
    if not filled:
        raise NoTable("empty")
    odd = () if sure else (Trouble("odd_characters"),)
    return Sheet("", tuple(filled), numbers_filled, troubles=odd)


_Columns = tuple[list[Sequence[str | None]], Sequence[int]]


def _even_columns(text: str, separator: str) -> _Columns | None:
    """The columns and row numbers of a text without quotes whose lines all have as many cells; None for others."""
    if '"' in text or not separator.isascii():
        return None
    plain = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    rows, width = plain.count("\n") + 1, _even_width(plain, separator)
    if width is None or rows > MAX_ROWS or width > MAX_COLUMNS:
        return None
    joined = plain.replace("\n", separator)
    cells = joined.split(separator)
    beside = f" {separator}" in joined or f"{separator} " in joined
    spaced = beside or plain != plain.strip() or any(space in plain for space in ("\t", "\u00a0", "\u3000"))
    if spaced:
        cells = list(map(str.strip, cells))
    columns = [cells[place::width] for place in range(width)]
    if spaced or separator * 2 in joined or not (cells[0] and cells[-1]):
        return [_blanks_as_none(column) for column in columns], range(1, rows + 1)
    return list(columns), range(1, rows + 1)


def _even_width(plain: str, separator: str) -> int | None:
    """How many cells each line has if all have as many: what is left without all else is one line over and over."""
    kept = f"{separator}\n".encode()
    marks = plain.encode("utf-8", "surrogatepass").translate(None, bytes(set(range(256)) - set(kept))) + b"\n"
    line = marks[: marks.index(b"\n") + 1]
    lines = marks.count(b"\n")
    return len(line) if len(marks) == len(line) * lines and marks == line * lines else None


def _ragged_columns(text: str, separator: str) -> _Columns:
    """The columns and row numbers of any other text; short rows are filled with blanks."""
    rows = _records(text, separator)
    if len(rows) > MAX_ROWS or max(map(len, rows), default=0) > MAX_COLUMNS:
        rows = [_trimmed(row) for row in rows]
    numbers = [number for number, row in enumerate(rows, 1) if any(row)]
    kept = [row for row in rows if any(row)]
    if len(kept) > MAX_ROWS or max(map(len, kept), default=0) > MAX_COLUMNS:
        raise NoTable("sheet_too_large", rows=str(len(kept)))
    return [_blanks_as_none(list(map(str.strip, column))) for column in zip_longest(*kept, fillvalue="")], numbers


def _blanks_as_none(column: list[str]) -> Sequence[str | None]:
    return column if all(column) else [cell or None for cell in column]


def looks_like_a_table(data: bytes) -> bool:
    """Whether most of the first lines of a text are cut into the same number of cells, and more than one of them."""
    text, _ = decoded(data[:_HEAD])
    if _CONTROL.search(text):
        return False
    text, separator = separated(text)
    rows = [row for row in _records(text.rsplit("\n", 1)[0], separator) if any(row)][:50]
    width, count = _steadiest([len(row) for row in rows])
    filled = sum(sum(map(bool, row)) > 1 for row in rows)
    return width > 1 and count * 2 >= len(rows) and filled * 2 >= len(rows)


def decoded(data: bytes) -> tuple[str, bool]:
    """The text of a file, and whether its encoding is sure: a byte order mark, UTF-16, strict UTF-8, else cp1252.

    Excel's "Unicode text" is UTF-16 with tabs; its plain CSV is cp1252 in Belgium.
    """
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace"), True
    if data[1:200:2].count(0) > len(data[1:200:2]) // 2:
        return data.decode("utf-16-le", "replace"), True
    try:
        return data.decode("utf-8"), True
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
        return text, "\ufffd" not in text


def separated(text: str) -> tuple[str, str]:
    """The text without Excel's 'sep=;' line, and the separator it or else the text itself tells."""
    told = _SEP_LINE.match(text)
    if told:
        return text[told.end() :], told.group(1)
    return text, _sniffed(text[:_HEAD])


def _sniffed(head: str) -> str:
    """The separator that cuts most of the first lines into the same number of cells; decimal commas do not."""
    best, best_score = ";", 0.0
    for separator in _SEPARATORS:
        widths = [len(row) for row in _records(head, separator) if any(row)][:50]
        width, count = _steadiest(widths)
        score = count / len(widths) * (1 + min(width, 12) / 12) if widths and width > 1 else 0.0
        if score > best_score + 0.05:
            best, best_score = separator, score
    return best


def _steadiest(widths: list[int]) -> tuple[int, int]:
    """The number of cells that most rows have, and in how many rows: (4, 48)."""
    counts = Counter(width for width in widths if width > 1)
    return counts.most_common(1)[0] if counts else (1, 0)


def _records(text: str, separator: str) -> list[list[str]]:
    """The rows of the text as lists of cells; a quoted cell may hold separators and line ends."""
    if '"' not in text:
        return [line.split(separator) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=False))
    except csv.Error as error:
        raise NoTable("not_a_table") from error


def _trimmed(row: list[str]) -> list[str]:
    """The row without empty cells at its end."""
    while row and not row[-1].strip():
        row.pop()
    return row
