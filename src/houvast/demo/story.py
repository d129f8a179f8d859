"""What passes between the chapters of a firm's story: documents with who is behind them, and planned movements."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.demo.dice import dice
from houvast.demo.identity import enterprise_number, iban, vat_number
from houvast.demo.people_names import PLACES, street
from houvast.demo.profile import Customer, FirmProfile, Habit, Supplier
from houvast.facts.bank import EntryDetail, EntryKind
from houvast.facts.invoice import InvoiceDocument
from houvast.facts.party import PartyRef

_YEAR_DAYS = 365.25


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the story plays: the firm, its own days from `start` (before the files begin) to today, and the seed."""

    firm: FirmProfile
    start: date
    begin: date
    today: date
    seed: int

    def index(self, day: date) -> float:
        """How high prices stood on a day, with today as 1."""
        return float((1 + self.firm.growth) ** ((day - self.today).days / _YEAR_DAYS))


class InvoiceKey(NamedTuple):
    """What makes an invoice the only one: who issued it, its number, its type and its day."""

    seller: str
    id: str
    type: str
    issue_date: date


def key_of(document: InvoiceDocument) -> InvoiceKey:
    """The key of a document."""
    return InvoiceKey(document.seller.key, document.id, document.document_type, document.issue_date)


@dataclass(frozen=True, slots=True)
class Sale:
    """An invoice that the firm sent, how its buyer pays, and on which account."""

    document: InvoiceDocument
    habit: Habit
    account: int
    stalls: int | None = None
    job: str | None = None


@dataclass(frozen=True, slots=True)
class Purchase:
    """An invoice that the firm got, and the supplier behind it."""

    document: InvoiceDocument
    supplier: Supplier


class Settlement(NamedTuple):
    """A part of an invoice that a payment settles; `credit_note` when that part was set off instead of paid."""

    invoice: InvoiceKey
    amount: Decimal
    credit_note: InvoiceKey | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A movement to come: positive comes in. `why` tells the truth behind it in a word."""

    day: date
    amount: Decimal
    name: str
    why: str
    iban: str | None = None
    structured: str | None = None
    text: str | None = None
    kind: EntryKind = "transfer"
    code: str = ""
    account: int = 0
    details: tuple[EntryDetail, ...] = ()
    settles: tuple[Settlement, ...] = ()
    mandate: str | None = None
    creditor: str | None = None
    end_to_end: str | None = None


def own_party(firm: FirmProfile) -> PartyRef:
    """The firm itself as it stands on invoices."""
    return PartyRef(
        firm.name,
        enterprise_number(firm.name),
        vat_number(firm.name),
        own_iban(firm, 0),
        "BE",
        firm.street,
        firm.city,
        PLACES[firm.city],
        _mailbox(firm.name),
        firm.phone or None,
    )


def own_iban(firm: FirmProfile, account: int) -> str:
    """The number of one of the firm's own accounts."""
    return iban(f"{firm.name} rekening {account}")


def savings_iban(firm: FirmProfile) -> str:
    """The number of the firm's savings account, of which no statements are kept."""
    return iban(f"{firm.name} spaarrekening")


def other_party(one: Customer | Supplier) -> PartyRef:
    """A customer or supplier as it stands on invoices."""
    rng = dice("address", one.name)
    number = enterprise_number(one.name) if one.country == "BE" else None
    place = PLACES.get(one.city) if one.country == "BE" else f"{rng.randint(10000, 99999)}"
    return PartyRef(
        one.name,
        number,
        vat_number(one.name, one.country),
        iban(one.name, one.country),
        one.country,
        street(rng),
        one.city,
        place or "1000",
        _mailbox(one.name),
    )


def _mailbox(name: str) -> str:
    words = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in name.lower())
    return f"facturen@{'-'.join(words.replace('-', ' ').split())}.example"
