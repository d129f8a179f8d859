"""What a bank statement says. Amounts are signed: positive came in, negative went out."""

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

EntryKind = Literal["transfer", "direct_debit", "card", "cash", "charges", "interest", "loan", "other"]


class AccountRef(NamedTuple):
    """A bank account: IBAN without spaces, else the number as the bank writes it, and its currency."""

    number: str
    currency: str
    holder: str | None = None
    bic: str | None = None


class Balance(NamedTuple):
    """A signed balance at the close of a day."""

    day: date | None
    amount: Decimal


class EntryDetail(NamedTuple):
    """One part of a collective entry: explanation, never added to the balance."""

    amount: Decimal
    counterparty_name: str | None = None
    counterparty_account: str | None = None
    structured_reference: str | None = None
    communication: str | None = None
    end_to_end_id: str | None = None


class Entry(NamedTuple):
    """One movement as one statement states it.

    `structured_reference` is twelve bare digits whose check holds, or 'RF...'; anything else stays in `communication`.
    `bank_reference` is the bank's own reference, None where it gives none. `place` says where it stands ('regel 12').
    """

    booking_date: date
    amount: Decimal
    value_date: date | None = None
    bank_reference: str | None = None
    counterparty_name: str | None = None
    counterparty_account: str | None = None
    structured_reference: str | None = None
    communication: str | None = None
    kind: EntryKind = "other"
    bank_code: str | None = None
    mandate: str | None = None
    creditor_id: str | None = None
    end_to_end_id: str | None = None
    reversal: bool = False
    original_currency: str | None = None
    original_amount: Decimal | None = None
    details: tuple[EntryDetail, ...] = ()
    place: str = ""


class Statement(NamedTuple):
    """One statement of one account. A balance is None where the file gives none.

    `kind` is 'statement' for booked statements that count, 'intraday' (camt.052) and 'notice' (camt.054) for
    reports that only explain what a statement books later, 'export' for a list out of internet banking.
    """

    account: AccountRef
    number: str | None
    opening: Balance | None
    closing: Balance | None
    entries: tuple[Entry, ...]
    kind: Literal["statement", "intraday", "notice", "export"] = "statement"
    duplicate: bool = False
