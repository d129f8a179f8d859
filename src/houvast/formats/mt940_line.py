"""One movement of an MT940 statement: field :61: with the text that explains it."""

import re
from datetime import date
from decimal import Decimal

from houvast.facts.bank import Entry, EntryKind
from houvast.facts.money import decimal_of
from houvast.formats.mt940_said import Said, is_iban, said

_LINE = re.compile(
    r"(?P<value>\d{6})(?P<entry>\d{4})?(?P<mark>R[CD]|E[CD]|[CD])(?P<funds>[A-Z])?(?P<amount>[\d.,]+)\s*"
    r"(?P<type>[A-Z][A-Z0-9 ]{3})?(?P<owner>[^\n]*?)(?://(?P<bank>[^\n]*))?(?:\n(?P<more>.*))?",
    re.ASCII | re.DOTALL,
)
_KINDS: dict[str, EntryKind] = {
    "TRF": "transfer",
    "STO": "transfer",
    "OVB": "transfer",
    "IDB": "transfer",
    "DDT": "direct_debit",
    "INC": "direct_debit",
    "CHG": "charges",
    "COM": "charges",
    "INT": "interest",
    "BEA": "card",
    "POS": "card",
    "GEA": "cash",
    "LDP": "loan",
}


def amount_of(text: str) -> Decimal | None:
    """The amount of digits and one comma, with or without cents: '30,00', '500,' and '0012,5'."""
    digits = text.strip().replace(",", ".").rstrip(".")
    whole, _, cents = digits.partition(".")
    amount = decimal_of(f"{whole.lstrip('0') or '0'}.{cents or '00'}")
    return amount if amount is None or len(cents) > 1 else amount.quantize(Decimal("0.01"))


def day_of(text: str) -> date | None:
    """The day of YYMMDD, or None where no such day exists (30 February occurs)."""
    if len(text) != 6 or not text.isdecimal():
        return None
    year = int(text[:2])
    try:
        return date(year + (1900 if year >= 80 else 2000), int(text[2:4]), int(text[4:]))
    except ValueError:
        return None


def entry_day(text: str | None, value: str) -> date | None:
    """The day of MMDD: in the year of the value date, or the year beside it around New Year."""
    if not text:
        return None
    day = day_of(value[:2] + text)
    if day is None:
        return None
    apart = int(text[:2]) - int(value[2:4])
    year = day.year + (1 if apart < -6 else -1 if apart > 6 else 0)
    return date(year, day.month, min(day.day, 28) if (day.month, day.day) == (2, 29) else day.day)


def entry_of(line: str, text: str, notes: str, closing: date | None, place: str) -> Entry | None:
    """The movement of a field :61:, its :86: and its :NS: notes; None when the line cannot be read."""
    found = _LINE.fullmatch(line) or _LINE.fullmatch(line.replace("\n", ""))
    amount = amount_of(found["amount"]) if found else None
    if found is None or amount is None:
        return None
    value_day = day_of(found["value"])
    booked = entry_day(found["entry"], found["value"]) or value_day or closing
    if booked is None:
        return None
    heard, code = _heard(found, text, notes), (found["type"] or "").strip()
    return Entry(
        booking_date=booked,
        amount=amount if found["mark"] in ("C", "EC", "RD") else -amount,
        value_date=value_day,
        bank_reference=(found["bank"] or "").strip() or None,
        counterparty_name=heard.name,
        counterparty_account=heard.account,
        structured_reference=heard.reference,
        communication=heard.communication,
        kind=_KINDS.get(code[1:], "other"),
        bank_code=code or None,
        mandate=heard.mandate,
        creditor_id=heard.creditor_id,
        end_to_end_id=heard.end_to_end_id,
        reversal=found["mark"].startswith("R") or code == "NRTI" or heard.returned,
        place=place,
    )


def _heard(found: re.Match[str], text: str, notes: str) -> Said:
    """What :86: says, filled in from the line's own second half where that names an account or a party."""
    heard = said(text) if text else _noted(notes)
    owner, more = (found["owner"] or "").strip(), (found["more"] or "").strip()
    if heard.account is None and is_iban(owner):
        heard = heard._replace(account=owner)
    if heard.account is None and is_iban(more):
        return heard._replace(account=more)
    if heard.communication is None and more and not more.startswith("/"):
        return heard._replace(communication=" ".join(more.split()))
    return heard


def _noted(notes: str) -> Said:
    """Field :NS:, an older form: lines that begin with 01-14 are usage, 15-16 the name, 17 or 33 an account."""
    lines = [(line[:2], line[2:].strip()) for line in notes.split("\n") if line[:2].isdecimal()]
    usage = " ".join(text for number, text in lines if "01" <= number <= "14" and text)
    name = " ".join(text for number, text in lines if number in ("15", "16") and text)
    return Said(name=name or None, communication=usage or None)
