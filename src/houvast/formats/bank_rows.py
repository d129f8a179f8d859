"""The movements in a table of a bank's export, row by row: which account, how much, with whom, and why."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.bank import AccountRef, Entry, EntryKind
from houvast.facts.money import ZERO
from houvast.formats.coda_layout import iban_of
from houvast.formats.reference import reference_in, reference_of
from houvast.formats.sheet_values import RoleColumns

_SPACES = re.compile(r"\s+")
_BBAN = re.compile(r"([0-9]{3})-?([0-9]{7})-?([0-9]{2})", re.ASCII)
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}", re.ASCII)
_WORDS_OF_KIND: tuple[tuple[str, EntryKind], ...] = (
    (r"domicili|direct debit|incasso|sdd", "direct_debit"),
    (r"geldopname|geldafhaling|retrait|atm|cash|storting van contanten|versement d.especes", "cash"),
    (r"bancontact|\bkaart|bankkaart|betaalkaart|carte|maestro|mastercard|visa|payconiq|card", "card"),
    (r"kosten|frais|charges|\bfee\b|bijdrage|cotisation", "charges"),
    (r"inte?rest|int[eé]r[eê]t", "interest"),
    (r"lening|krediet|pr[eê]t\b|loan|mensualit", "loan"),
    (r"overschrijving|virement|transfer|storting|instant|\bsct", "transfer"),
)
_KINDS = tuple((re.compile(words, re.IGNORECASE), kind) for words, kind in _WORDS_OF_KIND)


class BankRow(NamedTuple):
    """One row of the export: its account, its movement, and the balance after it where given."""

    account: AccountRef
    entry: Entry
    balance: Decimal | None
    status: str
    number: str | None


def bank_rows(columns: RoleColumns, fields: Mapping[str, tuple[int, ...]]) -> Iterator[BankRow]:
    """Every row that has a day and an amount, in the order of the file; rows without are the bank's own notes."""
    days, value_days, amounts = columns.days("day"), columns.days("value_day"), _amounts(columns)
    balances = columns.numbers("balance")
    messages = [columns.texts_at(position) for position in fields.get("message", ())]
    for index, (day, amount) in enumerate(zip(days, amounts, strict=True)):
        if day is None or amount is None:
            continue

        def text(field: str, index: int = index) -> str | None:
            return _tidy(columns.texts(field)[index])

        said = [words for column in messages if (words := _tidy(column[index]))]
        structured = _structured(text("structured"), said)
        communication = None if structured and said and reference_of(said[0]) else next(iter(said), None)
        entry = Entry(
            day,
            amount,
            value_days[index],
            text("reference"),
            text("name"),
            account_of(text("counterparty")),
            structured,
            communication,
            _kind(text("type"), amount),
            _short(text("type")),
            place=columns.places[index],
        )
        account = AccountRef(account_of(text("account")) or "", text("currency") or "EUR", text("holder"))
        yield BankRow(account, entry, balances[index], text("status") or "", text("number"))


def _amounts(columns: RoleColumns) -> Sequence[Decimal | None]:
    """What came in or went out per row, signed; from one column, a column with D or C beside it, or two columns."""
    if columns.has("amount"):
        amounts, sides = columns.numbers("amount"), columns.texts("side")
        fees = columns.numbers("fee")
        return [
            None if amount is None else _signed(amount, side) - (fee or ZERO)
            for amount, side, fee in zip(amounts, sides, fees, strict=True)
        ]
    pairs = zip(columns.numbers("debit"), columns.numbers("credit"), strict=True)
    return [None if debit is credit is None else (credit or ZERO) - abs(debit or ZERO) for debit, credit in pairs]


def _signed(amount: Decimal, side: str | None) -> Decimal:
    """An amount whose side stands beside it: D, debet or af went out, C, credit or bij came in, whatever its sign."""
    if not side or side[:1].lower() not in "dacb":
        return amount
    return -abs(amount) if side[:1].lower() in "da" else abs(amount)


def _structured(field: str | None, said: Sequence[str]) -> str | None:
    """The structured communication: of its own column, alone in a message, or between +++ or *** in one."""
    if field and (reference := reference_of(field)):
        return reference
    for words in said:
        reference = reference_of(words) if len(words) < 40 else None
        if reference or (reference := reference_in(words)):
            return reference
    return None


def _kind(words: str | None, amount: Decimal) -> EntryKind:
    for pattern, kind in _KINDS:
        if words and pattern.search(words[:120]):
            return kind
    return "transfer" if words and amount and "betaling" in words.lower() else "other"


def account_of(text: str | None) -> str | None:
    """An IBAN without spaces, a Belgian number as IBAN where its check holds, else as the bank writes it."""
    if text is None:
        return None
    bare = _SPACES.sub("", text).upper()
    belgian = _BBAN.fullmatch(bare)
    if belgian:
        iban = iban_of("".join(belgian.groups()))
        return iban if iban.startswith("BE") else text
    return bare if _IBAN.fullmatch(bare) else text


def _short(words: str | None) -> str | None:
    """The bank's own word for the kind of movement, where it is one and not the whole story."""
    return words if words and len(words) <= 40 else None


def _tidy(text: str | None) -> str | None:
    """A text with the bank's rows of spaces taken out; None for a blank."""
    return _SPACES.sub(" ", text).strip() or None if text else None
