"""How Excel shows a number: as a date, a time of day, a duration or a plain number; the file only says which style."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Literal

from lxml import etree

from houvast.formats.grid import Cell

Shown = Literal["number", "date", "time", "duration"]

_BUILT_IN: Mapping[int, Shown] = {
    **dict.fromkeys((*range(14, 18), 22, *range(27, 37), *range(50, 59)), "date"),
    **dict.fromkeys((18, 19, 20, 21, 45, 47), "time"),
    46: "duration",
}
_NOT_CODE = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]', re.IGNORECASE)
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_PLAIN = re.compile(r"-?[0-9]{1,20}(?:\.[0-9]{1,25})?(?:[eE][+-]?[0-9]{1,3})?", re.ASCII)
_SIMPLE = re.compile(r"-?[0-9]{1,9}(?:\.[0-9]{1,5})?", re.ASCII)
_OF_NUMBERS = b"0123456789.-;"
_SHORT = 11
_CODE_DIGITS = 12
_EXACT_DIGITS = 15
_LARGEST = 1e15
_SMALLEST = 1e-10
_LAST_SERIAL = 2_958_465


def shown_as(styles: etree._Element | None) -> tuple[Shown, ...]:
    """For every cell style of the workbook how its numbers show."""
    if styles is None:
        return ()
    codes = {
        int(node.get("numFmtId", "0")): node.get("formatCode", "") for node in styles.iterfind("{*}numFmts/{*}numFmt")
    }
    formats = [int(node.get("numFmtId", "0")) for node in styles.iterfind("{*}cellXfs/{*}xf")]
    return tuple(_shown(codes[number]) if number in codes else _BUILT_IN.get(number, "number") for number in formats)


def _shown(code: str) -> Shown:
    bare = _NOT_CODE.sub("", code.split(";", maxsplit=1)[0]).lower()
    if _ELAPSED.search(bare):
        return "duration"
    if "y" in bare or "d" in bare:
        return "date"
    if "h" in bare or "s" in bare:
        return "time"
    return "date" if "m" in bare else "number"


def plain_numbers(texts: Sequence[str]) -> list[Cell] | None:
    """The numbers behind many texts in one go, where all of them are a few plain digits; else None."""
    together = ";".join(texts)
    if not together.isascii() or together.encode().translate(None, _OF_NUMBERS) or max(map(len, texts)) > _SHORT:
        return None
    if ".;" in together or ";." in together or "-." in together or together[:1] == "." or together[-1:] == ".":
        return None
    try:
        return list(map(Decimal, texts))
    except InvalidOperation:
        return None


def number_cell(text: str) -> Cell:
    """The exact number behind a cell: 15 digits as Excel shows, and codes of 12 digits or more as text.

    Excel writes 0.1+0.2 as 0.30000000000000004. None for NaN, 1e400 and anything else that is no number.
    """
    if _SIMPLE.fullmatch(text):
        return Decimal(text)
    if not _PLAIN.fullmatch(text):
        return None
    if text.isdigit():
        return text if len(text) >= _CODE_DIGITS else Decimal(text)
    return Decimal(text) if len(text) <= _EXACT_DIGITS and "e" not in text.lower() else _rounded(float(text))


def _rounded(value: float) -> Cell:
    """A number to the 15 digits that Excel itself keeps to."""
    if abs(value) >= _LARGEST:
        return None
    if abs(value) < _SMALLEST:
        return Decimal(0)
    exact = f"{Decimal(f'{value:.15g}'):f}"
    return exact if len(exact) >= _CODE_DIGITS and exact.isdigit() else Decimal(exact)


def dated_cell(text: str, shown: Shown, epoch: date) -> Cell:
    """The day, time or duration behind a number cell; None where it lies outside what Excel can show."""
    number = number_cell(text)
    if not isinstance(number, Decimal) or not 0 <= number <= _LAST_SERIAL:
        return None
    if shown == "duration" or (shown == "time" and number >= 1):
        minutes = int((number * 1440).quantize(Decimal(1), ROUND_HALF_UP))
        return f"{minutes // 60}:{minutes % 60:02d}"
    seconds = int((number % 1 * 86_400).quantize(Decimal(1), ROUND_HALF_UP))
    if shown == "time" or number < 1:
        return time(seconds // 3600 % 24, seconds // 60 % 60, seconds % 60)
    try:
        moment = datetime.combine(epoch, time()) + timedelta(days=int(number), seconds=seconds)
    except OverflowError:
        return None
    return moment if seconds else moment.date()
