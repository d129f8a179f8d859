"""Read MT940 statements (and MT942 interim reports).

A statement is returned only with its claim: the opening balance and its movements must make the closing balance. Where
they do not, the difference is shown and the statement stays.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.bank import AccountRef, Balance, Entry, Statement
from houvast.facts.money import ZERO, has_third_decimal
from houvast.formats.bank_text import decoded
from houvast.formats.mt940_line import amount_of, day_of, entry_of
from houvast.formats.reading import Claim, Facts, Reading, Trouble, reading, refused
from houvast.formats.statement_claims import unmet

_TAG = re.compile(r":(\d\d[A-Z]?|NS):")
_ENDS = re.compile(r"-\}?(?:\{.*)?|\{.*")
_BALANCE = re.compile(r"([CD])(\d{6})([A-Z]{3})?\s*([\d.,]+)", re.ASCII)
_ACCOUNT = re.compile(r"(?P<number>.*?[0-9].*?)\s*(?P<currency>[A-Z]{3})?", re.ASCII)
_SEEN = re.compile(rb"(?m)^:(?:20|25):[^\n]*[\s\S]{0,400}?^:(?:25|28C?|60[FM]|34F):")


class Field(NamedTuple):
    """One field: its tag, its content with the line ends kept, and the line it begins on."""

    tag: str
    content: str
    line_number: int


def recognises(data: bytes) -> bool:
    """Whether the content opens like a SWIFT statement: fields :20: or :25:, and :28:, :60F: or :34F: after it."""
    return _SEEN.search(data[:4000].replace(b"\r", b"")) is not None


def read(data: bytes, name: str) -> tuple[Reading, ...]:
    """The statements of one MT940 file, each with what it claims."""
    if not data.strip():
        return (refused(data, name, "mt940", "empty"),)
    if not recognises(data):
        return (refused(data, name, "mt940", "mt940_not"),)
    found = [_statement(fields) for fields in _statements(_fields(decoded(data)))]
    claims = tuple(claim for _, part, _ in found for claim in part)
    troubles = tuple(trouble for _, _, part in found for trouble in part)
    statements = tuple(statement for statement, _, _ in found if statement is not None)
    if not statements and not troubles:
        troubles = (Trouble("mt940_no_statement"),)
    return (reading(data, name, "mt940", Facts(statements=statements), claims, (*troubles, *unmet(claims))),)


def _fields(text: str) -> Iterator[Field]:
    """The fields in order; envelopes ({1:...}{4:) and the dash that ends a message belong to none."""
    tag, content, begun = "", [""], 0
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for line_number, line in enumerate(lines, 1):
        found = _TAG.match(line)
        if found or (_ENDS.fullmatch(line.strip()) and not _goes_on(lines[line_number : line_number + 1])):
            if tag:
                yield Field(tag, "\n".join(content), begun)
            tag, content, begun = (found[1], [line[found.end() :]], line_number) if found else ("", [""], 0)
        elif tag:
            content.append(line)
    if tag:
        yield Field(tag, "\n".join(content).rstrip("\x1a\n"), begun)


def _goes_on(following: list[str]) -> bool:
    """Whether text follows a lone dash: then the bank broke a line there, and the message has not ended."""
    return bool(following) and following[0].strip() != "" and not following[0].startswith((":", "{", "-"))


def _statements(fields: Iterator[Field]) -> Iterator[list[Field]]:
    """The fields of each statement: one begins at :20:, or at :25: where the bank leaves that out."""
    at: list[Field] = []
    for field in fields:
        if field.tag == "20" or (field.tag == "25" and any(seen.tag == "25" for seen in at)):
            if at:
                yield at
            at = []
        at.append(field)
    if at:
        yield at


def _statement(fields: list[Field]) -> tuple[Statement | None, tuple[Claim, ...], tuple[Trouble, ...]]:
    """One statement, its claim, and what was wrong in it."""
    by_tag = {field.tag: field for field in reversed(fields)}
    place = f"regel {fields[0].line_number}"
    if "25" not in by_tag:
        return None, (), (Trouble("mt940_no_account", place),) if "61" in by_tag else ()
    first, last = by_tag.get("60F") or by_tag.get("60M"), by_tag.get("62F") or by_tag.get("62M")
    opening, closing = _balance(first), _balance(last)
    troubles = [
        Trouble("mt940_damaged", f"regel {field.line_number}")
        for field, balance in ((first, opening), (last, closing))
        if field and not balance
    ]
    entries = tuple(_entries(fields, closing, troubles))
    currency = _currency(first) or _currency(last)
    statement = Statement(
        _account(by_tag["25"].content, currency),
        _number(by_tag.get("28C") or by_tag.get("28")),
        opening,
        closing,
        entries,
        "intraday" if first is None and last is None and {"34F", "13D", "90D"} & by_tag.keys() else "statement",
    )
    if opening is None or closing is None:
        return statement, (), tuple(troubles)
    computed = opening.amount + sum((entry.amount for entry in entries), ZERO)
    return statement, (Claim("balance", place, closing.amount, computed),), tuple(troubles)


def _entries(fields: list[Field], closing: Balance | None, troubles: list[Trouble]) -> Iterator[Entry]:
    """The movements; a line that cannot be read costs itself and is said."""
    for at, field in enumerate(fields):
        if field.tag != "61":
            continue
        place = f"regel {field.line_number}"
        after = fields[at + 1] if at + 1 < len(fields) else Field("", "", 0)
        text = after.content if after.tag == "86" else ""
        notes = after.content if after.tag == "NS" else ""
        entry = entry_of(field.content, text, notes, closing.day if closing else None, place)
        if entry is None:
            troubles.append(Trouble("mt940_damaged", place))
            continue
        if has_third_decimal(entry.amount):
            troubles.append(Trouble("bank_third_decimal", place, {"amount": str(entry.amount)}))
        yield entry


def _balance(field: Field | None) -> Balance | None:
    found = _BALANCE.match(field.content.strip()) if field else None
    amount = amount_of(found[4]) if found else None
    if found is None or amount is None:
        return None
    return Balance(day_of(found[2]), amount if found[1] == "C" else -amount if amount else Decimal("0.00"))


def _currency(field: Field | None) -> str | None:
    found = _BALANCE.match(field.content.strip()) if field else None
    return found[3] if found else None


def _account(content: str, currency: str | None) -> AccountRef:
    """The account as written, without the currency some banks put behind it."""
    line = content.replace("\n", "").strip()
    found = _ACCOUNT.fullmatch(line)
    number = found["number"] if found else line
    written = found["currency"] if found else None
    return AccountRef(number, currency or written or "EUR")


def _number(field: Field | None) -> str | None:
    """The number before the slash, without leading zeros; None where the bank does not count."""
    if field is None:
        return None
    return field.content.replace("\n", "").partition("/")[0].strip().lstrip("0") or None
