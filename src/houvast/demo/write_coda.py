"""Write one statement as a CODA 2 file: records of 128 characters, as the standard lays them out.

Old balance + movements = new balance; details explain a movement and count for nothing.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from unicodedata import normalize

from houvast.facts.bank import Entry, EntryDetail, Statement
from houvast.facts.money import ZERO

_DETAIL_TYPE = {"1": "5", "2": "6", "3": "8"}
_WIDTHS = (53, 53, 43)


def coda(statement: Statement, *, enterprise_number: str, duplicate: bool = False) -> bytes:
    """The file with this one statement. It needs both balances with their days."""
    assert statement.opening is not None
    assert statement.closing is not None
    assert statement.closing.day is not None
    sequence = (statement.number or "001")[-3:].rjust(3, "0")
    body = [_old_balance(statement, sequence)]
    for number, entry in enumerate(statement.entries, 1):
        body.extend(_movement(entry, number, sequence))
    body.append(_new_balance(statement, sequence))
    lines = [_header(statement, enterprise_number, duplicate=duplicate), *body, _trailer(statement, len(body))]
    assert all(len(line) == 128 for line in lines)
    return "".join(f"{line}\r\n" for line in lines).encode("ascii")


def _header(statement: Statement, enterprise_number: str, *, duplicate: bool) -> str:
    account, day = statement.account, statement.closing.day if statement.closing else None
    mark = "D" if duplicate else " "
    reference = f"DEMO{statement.number or '':0>6}"
    head = f"00000{_day(day)}{account.number[4:7]}05{mark}{'':7}{reference:10.10}"
    addressee = f"{_plain(account.holder or ''):26.26}{account.bic or '':11.11}{enterprise_number:0>11}"
    return f"{head}{addressee} 00000{'':16}{'':16}{'':7}2"


def _old_balance(statement: Statement, sequence: str) -> str:
    opening, account = statement.opening, statement.account
    assert opening is not None
    zone = f"{account.number:34.34}{account.currency:3}"
    held = f"{_plain(account.holder or ''):26.26}{'ZICHTREKENING':35.35}"
    return f"12{sequence}{zone}{_signed(opening.amount)}{_day(opening.day)}{held}{sequence}"


def _new_balance(statement: Statement, sequence: str) -> str:
    closing, account = statement.closing, statement.account
    assert closing is not None
    zone = f"{account.number:34.34}{account.currency:3}"
    return f"8{sequence}{zone}{_signed(closing.amount)}{_day(closing.day)}{'':64}0"


def _trailer(statement: Statement, records: int) -> str:
    out = -sum((entry.amount for entry in statement.entries if entry.amount < 0), ZERO)
    came = sum((entry.amount for entry in statement.entries if entry.amount > 0), ZERO)
    return f"9{'':15}{records:06d}{_amount(out)}{_amount(came)}{'':75}2"


def _movement(entry: Entry, number: int, sequence: str) -> Iterator[str]:
    code = entry.bank_code or "00150000"
    structured, text = _communication(entry)
    yield from _records(entry, number, 0, code, structured, text, sequence)
    for position, detail in enumerate(entry.details, 1):
        part = _as_entry(entry, detail)
        structured, text = _communication(part)
        detail_code = _DETAIL_TYPE[code[0]] + code[1:]
        yield from _records(part, number, position, detail_code, structured, text, sequence)


def _as_entry(entry: Entry, detail: EntryDetail) -> Entry:
    return entry._replace(
        amount=detail.amount,
        counterparty_name=detail.counterparty_name,
        counterparty_account=detail.counterparty_account,
        structured_reference=detail.structured_reference,
        communication=detail.communication,
        end_to_end_id=detail.end_to_end_id,
        details=(),
    )


def _communication(entry: Entry) -> tuple[str, str]:
    """Whether the communication is structured (1) or free (0), and its content at full width."""
    if entry.mandate or entry.creditor_id:
        fields = f"{entry.creditor_id or '':35.35}{entry.mandate or '':35.35}{_plain(entry.communication or ''):62.62}"
        return "1", f"127{_day(entry.booking_date)}110{fields}"
    reference = entry.structured_reference or ""
    if len(reference) == 12 and reference.isdigit():
        return "1", f"101{reference}"
    return "0", _plain(entry.communication or reference)


def _records(
    entry: Entry, number: int, detail: int, code: str, structured: str, text: str, sequence: str
) -> Iterator[str]:
    """Records 2.1, and 2.2 and 2.3 where there is something to say in them."""
    first, second, third = _cut(text)
    name, account = _plain(entry.counterparty_name or ""), entry.counterparty_account or ""
    with_third = bool(name or account or third.strip())
    with_second = bool(second.strip() or entry.end_to_end_id or with_third)
    at = f"{number:04d}{detail:04d}"
    body = f"{entry.bank_reference or '':21.21}{_signed(entry.amount)}{_day(entry.value_date)}{code}{structured}{first}"
    yield f"21{at}{body}{_day(entry.booking_date)}{sequence}{_globalised(code)}{int(with_second)} 0"
    if with_second:
        middle = f"{second}{_plain(entry.end_to_end_id or ''):35.35}{'':11}{'':3}{'':1}{'':4}{'':4}{'':4}"
        yield f"22{at}{middle}{int(with_third)} 0"
    if with_third:
        yield f"23{at}{account:34.34}{'EUR' if account else '':3}{name:35.35}{third}0 0"


def _globalised(code: str) -> str:
    """Code of globalisation: 1 for a total that its details follow."""
    return "1" if code[0] in _DETAIL_TYPE else "0"


def _cut(text: str) -> tuple[str, str, str]:
    padded = f"{text:<149.149}"
    first, second, _ = _WIDTHS
    return padded[:first], padded[first : first + second], padded[first + second :]


def _day(day: date | None) -> str:
    return f"{day:%d%m%y}" if day else "000000"


def _amount(amount: Decimal) -> str:
    return f"{int(amount * 1000):015d}"


def _signed(amount: Decimal) -> str:
    return f"{'1' if amount < 0 else '0'}{_amount(abs(amount))}"


def _plain(text: str) -> str:
    """Banks send plain letters: no accents, one line."""
    if text.isascii():
        return text
    return normalize("NFKD", text.replace("ß", "ss")).encode("ascii", "ignore").decode()
