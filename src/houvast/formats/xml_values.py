"""What a text in an XML document stands for: an amount, a number, a day, a word.

Each takes the text as written and gives the value, None for nothing, or raises `Unreadable`. A text that can only mean
one thing (1512,50 or 02/03/2026 in a Belgian document) is read and told; anything else is told and left out.
"""

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache

from houvast.facts.money import decimal_of
from houvast.formats.xml_table import Unreadable

_COMMA = re.compile(r"[+-]?[0-9]{1,3}(?:(?:\.[0-9]{3})+|[0-9]{0,10}),[0-9]{1,2}", re.ASCII)
_TO_THE_CENT = re.compile(r"[+-]?[0-9]{1,13}(?:\.[0-9]{1,2})?", re.ASCII).fullmatch
_ZONED = re.compile(r"(?:T[0-9:.]{5,20})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?", re.ASCII)
_BELGIAN = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = 1970, 2100


words = str.strip
"""A text without the white space around it; an empty one is as good as none."""


def bare(text: str) -> str | None:
    """A number or code without any white space in it: an IBAN, a reference."""
    return text if text.isalnum() else "".join(text.split()) or None


def number(text: str) -> Decimal | None:
    """A quantity, a price or a percentage, with as many decimals as written."""
    value = decimal_of(text)
    if value is not None:
        return value
    text = text.strip()
    value = decimal_of(_plain(text))
    if value is None and text:
        raise Unreadable(*_comma_amount(text))
    return value


def money(text: str) -> Decimal | None:
    """A booked amount. A third decimal other than 0 is told, and never rounded away."""
    if _TO_THE_CENT(text):
        return Decimal(text)
    value = number(text)
    point = text.find(".")
    if value is not None and 0 <= point < len(text) - 3 and text[point + 3 :].rstrip().strip("0"):
        raise Unreadable("third_decimal", text.strip(), value)
    return value


@lru_cache(maxsize=256)
def rate(text: str) -> Decimal | None:
    """A percentage: the same few come back on every line."""
    return number(text)


@lru_cache(maxsize=1024)
def day(text: str) -> date | None:
    """A day, written as the standard asks; a Belgian way of writing is read and told."""
    text = text.strip()
    if text[4:5] == "-" and text[7:8] == "-" and (len(text) == 10 or _ZONED.fullmatch(text, 10)):
        return _sensible(text, text[:10])
    if written := _BELGIAN.fullmatch(text):
        value = _sensible(text, f"{written[3]}-{written[2]:0>2}-{written[1]:0>2}")
        raise Unreadable("belgian_date", text, value)
    if text:
        raise Unreadable("bad_date", text)
    return None


def compact_day(text: str) -> date | None:
    """A day as CII writes it: 20260302 (format 102); anything else as `day`."""
    text = text.strip()
    if len(text) == 8 and text.isascii() and text.isdigit():
        return _sensible(text, f"{text[:4]}-{text[4:6]}-{text[6:]}")
    return day(text)


def true(text: str) -> bool:
    """Whether an indicator says yes."""
    return text.strip().lower() in ("true", "1")


def _sensible(text: str, iso: str) -> date:
    try:
        value = date.fromisoformat(iso)
    except ValueError:
        raise Unreadable("bad_date", text) from None
    if not _FIRST_YEAR <= value.year <= _LAST_YEAR:
        raise Unreadable("bad_date", text)
    return value


def _plain(text: str) -> str:
    """What xsd:decimal allows and our number grammar does not: 100. and .5 and a long tail of zeros."""
    whole, point, decimals = text.partition(".")
    if not point:
        return text
    decimals = decimals.rstrip("0") or "0"
    return f"{whole}0.{decimals}" if whole in ("", "+", "-") else f"{whole}.{decimals}"


def _comma_amount(text: str) -> tuple[str, str, Decimal | None]:
    if _COMMA.fullmatch(text):
        return "comma_amount", text, decimal_of(text.replace(".", "").replace(",", "."))
    return "bad_amount", text, None
