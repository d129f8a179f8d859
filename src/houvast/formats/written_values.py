"""Numbers, days and hours as people write them in a cell: '€ 1.234,56', '(99,00)', '2/3/26', '7u30'."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Literal

from houvast.formats.grid import Cell

Mark = Literal[",", "."]

_SIMPLE = {mark: re.compile(rf"-?[0-9]{{1,13}}(?:\{mark}[0-9]{{1,10}})?", re.ASCII) for mark in (",", ".")}
_NO_CODE = r"-?(?:0|[1-9][0-9]{{0,10}})(?:\{mark}[0-9]{{1,10}})?"
_ALL_PLAIN = {
    mark: re.compile(rf"(?:{_NO_CODE.format(mark=mark)}\n)*{_NO_CODE.format(mark=mark)}", re.ASCII)
    for mark in (",", ".")
}
_BLANKS = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "−": "-", "–": "-", "’": "'"})
_WRAPPING = re.compile(r"(?:€|EUR)\s*|\s*(?:€|EUR|%)", re.IGNORECASE)
_WHOLE = {
    mark: re.compile(
        rf"(?P<whole>[0-9]{{1,3}}(?:[{group} '][0-9]{{3}})+|[0-9]{{0,13}})(?:\{mark}(?P<part>[0-9]{{1,10}}))?", re.ASCII
    )
    for mark, group in ((",", "."), (".", ","))
}
_TELLS = {
    mark: re.compile(
        rf"^[-+(€ ]*(?:0\{mark}[0-9]+|[0-9]+\{mark}(?:[0-9]{{1,2}}|[0-9]{{4,10}})"
        rf"|[0-9]{{1,3}}(?:[{group} '\u00a0\u202f][0-9]{{3}})+\{mark}[0-9]+|[0-9]{{1,3}}(?:\{group}[0-9]{{3}}){{2,}})"
        r"[-)€% EUR]*$",
        re.ASCII | re.MULTILINE,
    )
    for mark, group in ((",", "."), (".", ","))
}
_PHONE = re.compile(r"\+[0-9]{8,}")
_DAY = re.compile(
    r"(?:[a-zé]{2,9}\.?,? )?([0-9]{1,2})[-/. ]([0-9]{1,2}|[a-zéû]{3,9}\.?)[-/. ]([0-9]{4}|[0-9]{2})"
    r"(?:[ T,]+([0-9]{1,2})[:u.h]([0-9]{2})(?:[:.]([0-9]{2}))?)?",
    re.ASCII | re.IGNORECASE,
)
_ISO = re.compile(
    r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[ T]([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?:\.[0-9]+)?Z?)?",
    re.ASCII,
)
_MONTHS = (
    ("jan",), ("feb", "fev"), ("maa", "mrt", "mar"), ("apr", "avr"), ("mei", "mai", "may"), ("jun", "juin"),
    ("jul", "juil"), ("aug", "aou"), ("sep",), ("okt", "oct"), ("nov",), ("dec",),
)  # fmt: skip
_CLOCK = re.compile(
    r"([0-9]{1,4}) ?(?::|u|h|uur|uren|heures?) ?([0-5]?[0-9])? ?(?:m|min|minuten|minutes)?(?::[0-9]{2})?",
    re.ASCII | re.IGNORECASE,
)
_MINUTES = re.compile(r"([0-9]{1,5}) ?(?:m|min|minuten|minutes?|')\.?", re.ASCII | re.IGNORECASE)
_HOURS = re.compile(r"(.*[0-9]) ?(?:u|h|uur|uren|heures?|hours?)\.?", re.ASCII | re.IGNORECASE)
_TIME = re.compile(r"([01]?[0-9]|2[0-3]) ?[:uh.] ?([0-5][0-9])(?::([0-5][0-9]))?", re.ASCII | re.IGNORECASE)
_MILLIONTH = Decimal("0.000001")


def number_of(text: str, mark: Mark = ",") -> Decimal | None:
    """The number that a text stands for, with a decimal comma or point; None if it is no number.

    NBSP, point or apostrophe between thousands, € before or behind, a minus behind, (99,00) for minus, 21% as 21.
    """
    if _SIMPLE[mark].fullmatch(text):
        return Decimal(text.replace(",", "."))
    if _PHONE.fullmatch(text):
        return None
    bare = _WRAPPING.sub("", text.translate(_BLANKS)).strip()
    minus = (bare.startswith("(") and bare.endswith(")")) or bare.startswith("-") or bare.endswith("-")
    found = _WHOLE[mark].fullmatch(bare.strip("()+- ") if minus else bare.lstrip("+ "))
    if found is None or not (found["whole"] or found["part"]):
        return None
    whole = re.sub("[^0-9]", "", found["whole"]) or "0"
    return Decimal(
        f"{'-' if minus else ''}{whole}.{found['part']}" if found["part"] else f"{'-' if minus else ''}{whole}"
    )


def plain_numbers(texts: Sequence[str], mark: Mark, *, few: bool) -> list[Decimal] | None:
    """The numbers that many texts stand for, in one go; None where one is not plain digits or may be a code (007).

    `few` says that the same texts come back over and over, so that each is turned once.
    """
    distinct = list(dict.fromkeys(texts)) if few else texts
    together = "\n".join(distinct)
    if not _ALL_PLAIN[mark].fullmatch(together):
        return None
    numbers = list(map(Decimal, together.replace(",", ".").split("\n")))
    if not few:
        return numbers
    found = dict(zip(distinct, numbers, strict=True))
    return list(map(found.__getitem__, texts))


def decimal_mark(lines: str) -> Mark | None:
    """Whether numbers written like these, one a line, have a decimal comma or point; None if they do not tell."""
    commas, points = len(_TELLS[","].findall(lines)), len(_TELLS["."].findall(lines))
    if commas == points:
        return "," if commas else None
    return "," if commas > points else "."


def day_of(text: str, *, month_first: bool = False) -> date | None:
    """The day that a text stands for, with its time of day (a `datetime`) where it has one."""
    found = _ISO.fullmatch(text)
    if found:
        year, month, day = found[1], found[2], found[3]
    else:
        found = _DAY.fullmatch(text)
        if found is None:
            return None
        day, month, year = found[1], found[2], found[3]
        if month_first:
            day, month = month, day
    number = int(month) if month.isdigit() else _month(month)
    century = 0 if len(year) == 4 else 1900 if int(year) >= 70 else 2000
    try:
        whole = date(century + int(year), number, int(day))
        if found[4] is None:
            return whole
        at = time(int(found[4] or 0), int(found[5] or 0), int(found[6] or 0))
    except ValueError:
        return None
    return datetime.combine(whole, at) if at != time() else whole


def _month(word: str) -> int:
    plain = word.lower().replace("é", "e").replace("û", "u")
    return next((number for number, starts in enumerate(_MONTHS, 1) if plain.startswith(starts)), 0)


def month_first(texts: Iterable[str]) -> bool:
    """Whether days in this column are written month first, as 12/15/2018: only where it cannot be otherwise."""
    american = False
    for text in texts:
        found = _DAY.fullmatch(text)
        if found and found[2].isdigit():
            if int(found[1]) > 12:
                return False
            american = american or int(found[2]) > 12
    return american


def hours_of(cell: Cell, mark: Mark = ",") -> Decimal | None:
    """How many hours a cell says: 7,5 = 7:30 = 7u30 = 7h30 = 450 min; None if it does not say ('halve dag')."""
    if isinstance(cell, Decimal):
        return cell
    if isinstance(cell, time):
        return _in_hours(cell.hour * 60 + cell.minute)
    return _written_hours(cell.strip(), mark) if isinstance(cell, str) else None


def _written_hours(text: str, mark: Mark) -> Decimal | None:
    clock, minutes = _CLOCK.fullmatch(text), _MINUTES.fullmatch(text)
    if clock:
        return _in_hours(int(clock[1]) * 60 + int(clock[2] or 0))
    if minutes:
        return _in_hours(int(minutes[1]))
    worded = _HOURS.fullmatch(text)
    return number_of(worded[1] if worded else text, mark)


def _in_hours(minutes: int) -> Decimal:
    hours = (Decimal(minutes) / 60).quantize(_MILLIONTH).normalize()
    return Decimal(f"{hours:f}")


def time_of(cell: Cell) -> time | None:
    """The time of day a cell says: 14:30, 14u30, or the time beside a day."""
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell
    found = _TIME.fullmatch(cell) if isinstance(cell, str) else None
    return time(int(found[1]), int(found[2]), int(found[3] or 0)) if found else None
