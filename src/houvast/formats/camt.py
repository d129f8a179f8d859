"""Read bank statements in CAMT: 053 (statements), 052 (reports within the day) and 054 (notices), of any version.

Names are matched without their namespace. Entries are read one by one and let go, so that memory does not grow with
the file. The law: old balance + booked entries = new balance; a difference is shown, never hidden, never a refusal.
"""

from collections.abc import Iterator
from datetime import date
from typing import Literal

from houvast.facts.bank import AccountRef, Balance, Entry, Statement
from houvast.facts.money import ZERO
from houvast.facts.wording import money as in_words
from houvast.formats.camt_balance import closing_balance, opening_balance
from houvast.formats.camt_entry import ENTRY, UNDATED, entry_of
from houvast.formats.camt_statement import STATEMENT, trailer_claims
from houvast.formats.reading import Claim, Facts, Reading, Trouble, reading, refused
from houvast.formats.xml_guard import Refused, root_name, text_of
from houvast.formats.xml_parts import parts
from houvast.formats.xml_read import rightly_encoded
from houvast.formats.xml_table import Values, gathered

# Ten years of a shop in one file has more elements than any invoice; entries are let go one by one.
MAX_ELEMENTS = 1_500_000

_KINDS: dict[str, Literal["statement", "intraday", "notice"]] = {
    "Stmt": "statement",
    "Rpt": "intraday",
    "Ntfctn": "notice",
}

Found = tuple[list[Statement], list[Claim], list[Trouble]]


def recognises(data: bytes) -> bool:
    """Whether this is a bank-to-customer message: a Document of camt.052, .053 or .054, by its content."""
    head = text_of(data[:4096])
    return ("BkToCstmr" in head or "camt.05" in head) and root_name(data) is not None


def read(data: bytes, name: str) -> tuple[Reading, ...]:
    """The reading of one CAMT file, with every statement in it."""
    try:
        (statements, claims, troubles), first = rightly_encoded(data, _read)
    except Refused as refusal:
        return (refused(data, name, "camt", refusal.code, **refusal.values),)
    if not statements:
        code = troubles[0].code if troubles else "camt_no_statement"
        return (refused(data, name, "camt", code),)
    return (reading(data, name, "camt", Facts(statements=tuple(statements)), tuple(claims), (*first, *troubles)),)


def _read(data: bytes) -> Found:
    statements: list[Statement] = []
    claims: list[Claim] = []
    troubles: list[Trouble] = []
    entries: list[Entry] = []
    position = left_out = 0
    for name, element in parts(data, "Ntry", tuple(_KINDS), MAX_ELEMENTS):
        if name == "Ntry":
            position += 1
            values = gathered(element, ENTRY, troubles)
            if not is_booked(values):
                left_out += 1
            elif entry := entry_of(values, f"verrichting {position}", troubles):
                entries.append(entry)
            continue
        values = gathered(element, STATEMENT, troubles)
        found = _statement(_KINDS[name], values, entries, troubles)
        if found is not None:
            statements.append(found)
            claims += _claims(found, values, troubles, whole=left_out == 0)
        entries, left_out = [], 0
    return statements, claims, troubles


def is_booked(values: Values) -> bool:
    """Whether an entry is money that moved: pending and informative ones are left out. No status means booked."""
    return values.get("status") in (None, "BOOK")


def _statement(
    kind: Literal["statement", "intraday", "notice"], values: Values, entries: list[Entry], troubles: list[Trouble]
) -> Statement | None:
    if not values.get("number"):
        troubles.append(Trouble("camt_no_account"))
        return None
    balances = values.get("balances", [])
    opening, closing = opening_balance(balances), closing_balance(balances)
    return Statement(
        AccountRef(
            values["number"].upper(),
            _currency(values),
            values.get("owner") or values.get("name"),
            values.get("bic"),
        ),
        values.get("legal_number") or values.get("electronic_number"),
        opening,
        closing,
        tuple(_dated(entries, _day_of(values, closing), troubles)),
        kind,
        values.get("copy") in ("DUPL", "CODU"),
    )


def _currency(values: Values) -> str:
    """The account's currency: stated, or that of its balances."""
    stated = values.get("currency") or next(
        (each["currency"] for each in values.get("balances", ()) if each.get("currency")), "EUR"
    )
    return str(stated).upper()


def _day_of(values: Values, closing: Balance | None) -> date | None:
    """The day of a statement, for entries that carry none."""
    day: date | None = (closing.day if closing else None) or values.get("until") or values.get("created")
    return day


def _dated(entries: list[Entry], day: date | None, troubles: list[Trouble]) -> Iterator[Entry]:
    for entry in entries:
        if entry.booking_date is not UNDATED:
            yield entry
        elif day is not None:
            yield entry._replace(booking_date=day)
        else:
            troubles.append(Trouble("camt_entry_without_day", entry.place))


def _claims(statement: Statement, values: Values, troubles: list[Trouble], *, whole: bool) -> Iterator[Claim]:
    """What a statement says about itself. A trailer counts pending entries too, so it is checked only without those."""
    place = statement.number or values.get("id") or ""
    currency = statement.account.currency
    if statement.kind == "statement" and statement.opening and statement.closing:
        computed = sum((entry.amount for entry in statement.entries), statement.opening.amount)
        yield Claim("balance", place, statement.closing.amount, computed)
        difference = statement.closing.amount - computed
        if difference != ZERO:
            amounts = {"stated": statement.closing.amount, "computed": computed, "difference": difference}
            said = {name: in_words(amount, currency) for name, amount in amounts.items()}
            troubles.append(Trouble("camt_balance_differs", place, said | {"number": place}))
    if whole:
        for claim in trailer_claims(values, statement.entries, place):
            yield claim
            if not claim.holds:
                said = {"stated": str(claim.stated), "computed": str(claim.computed), "number": place}
                troubles.append(Trouble("camt_trailer_differs", place, said))
