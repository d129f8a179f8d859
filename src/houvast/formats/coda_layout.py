"""Where things stand in a CODA record, and what the fields mean. Slices are 0-based; the standard counts from 1."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from houvast.facts.bank import EntryKind
from houvast.formats.reference import is_ogm

WIDTH = 128
TOTALS = frozenset("0123")
"""Movement types that count for the balance: simple, total by customer, total by bank, simple with details."""
DETAILS = {"5": "1", "6": "2", "7": "2", "8": "3"}
"""Detail types and the type of total they explain; type 9 explains a detail of type 7 and counts nowhere."""

_FAMILIES: dict[str, EntryKind] = {
    "01": "transfer",
    "04": "card",
    "05": "direct_debit",
    "09": "cash",
    "13": "loan",
    "35": "interest",
    "41": "transfer",
    "80": "charges",
}
_CASH_AT_A_MACHINE = frozenset({"0404", "0453"})
_UNDONE = frozenset({"0154", "0503", "0505", "0554", "0558"})
"""Not executable, unpaid, reimbursed, reversed; every family also has 49 and 99, cancelled or corrected."""
_R_TYPES = frozenset("12345")
"""Reject, return, refund, reversal, cancellation."""
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", re.ASCII)
_BBAN = re.compile(r"[0-9]{12}", re.ASCII)
_CURRENCY = re.compile(r"[A-Z]{3}", re.ASCII)


@lru_cache(maxsize=1024)
def meaning_of(code: str, r_type: str) -> tuple[EntryKind, bool]:
    """What kind of movement a code of family and transaction (four digits) means, and whether it takes one back."""
    taken_back = r_type in _R_TYPES or code[2:] in ("49", "99") or code in _UNDONE
    if code[2:] in ("37", "87"):
        return "charges", taken_back
    if code in _CASH_AT_A_MACHINE:
        return "cash", taken_back
    return _FAMILIES.get(code[:2], "other"), taken_back


@lru_cache(maxsize=4096)
def day_of(field: str) -> date | None:
    """The day of DDMMYY, or None where the bank gives none (000000) or no such day exists."""
    if len(field) != 6 or not (field.isascii() and field.isdecimal()) or field == "000000":
        return None
    year = int(field[4:])
    try:
        return date(year + (1900 if year >= 80 else 2000), int(field[2:4]), int(field[:2]))
    except ValueError:
        return None


def thousandths_of(sign: str, field: str) -> int | None:
    """The signed amount in thousandths; sign 0 is credit, 1 is debit; None when the field holds no amount."""
    if len(field) != 15 or not (field.isascii() and field.isdecimal()) or sign not in ("0", "1"):
        return None
    return -int(field) if sign == "1" else int(field)


def money_of(thousandths: int) -> Decimal:
    """The amount in cents' precision; a third decimal that is not 0 is kept, never rounded away."""
    return Decimal(thousandths).scaleb(-3) if thousandths % 10 else Decimal(thousandths // 10).scaleb(-2)


@lru_cache(maxsize=65536)
def account_number(zone: str) -> str | None:
    """The account in a zone of number and currency: an IBAN bare, a Belgian number as IBAN, else as written."""
    if zone.startswith("000000000000") or not zone[:34].strip():
        return None
    first = zone[:34].split(maxsplit=1)[0]
    if _BBAN.fullmatch(first):
        return iban_of(first)
    if _IBAN.fullmatch(first):
        return first
    return " ".join(zone[:34].split()) if zone[:34].strip() else None


def iban_of(bban: str) -> str:
    """The IBAN of twelve Belgian digits whose own check holds; digits that fail it stay as they are."""
    if not is_ogm(bban):  # an account number and a structured communication are checked alike
        return bban
    return f"BE{98 - int(bban + '111400') % 97:02d}{bban}"


def own_account(line: str) -> tuple[str, str]:
    """Number and currency of the account in record 1, by its structure: 0 BE number, 1 foreign, 2 BE IBAN, 3 IBAN."""
    if line[1] == "0":
        number, currency = line[5:17], line[18:21]
    else:
        number, currency = line[5:39], line[39:42]
    known = account_number(number.ljust(34)) or number.strip()
    return known, currency if _CURRENCY.fullmatch(currency) else "EUR"


class Records(NamedTuple):
    """A file's records on equal distances in one text: cutting fields out of it is faster than making lines first.

    Record `at` begins at `at * stride` and stood on line `numbers[at]`. `too_long` are the lines that were cut to size.
    """

    text: str
    stride: int
    numbers: Sequence[int]
    too_long: tuple[tuple[int, int], ...] = ()


def records_of(text: str) -> Records:
    """The records of a file: one a line, padded to 128; a file without line ends is cut every 128 characters."""
    text = text.rstrip("\x1a") if text.endswith("\x1a") else text
    for end in ("\r\n", "\n"):
        stride = WIDTH + len(end)
        count, rest = divmod(len(text) + (0 if text.endswith(end) else len(end)), stride)
        lines = text.count("\n") + (0 if text.endswith(end) else 1)
        if rest == 0 and count == lines and all(set(text[WIDTH + at :: stride]) <= {end[at]} for at in range(len(end))):
            return Records(text, stride, range(1, count + 1))
    if "\n" not in text and "\r" not in text:
        return _padded([text[at : at + WIDTH] for at in range(0, len(text), WIDTH)])
    return _padded(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def _padded(lines: list[str]) -> Records:
    """Lines as records of 128: blank ones and the mark of an old file's end are none."""
    stripped = [line.rstrip(" \t\x1a\x00") for line in lines]
    numbers = [number for number, line in enumerate(stripped, 1) if line]
    too_long = tuple((number, len(stripped[number - 1])) for number in numbers if len(stripped[number - 1]) > WIDTH)
    return Records("".join([line[:WIDTH].ljust(WIDTH) for line in stripped if line]), WIDTH, numbers, too_long)
