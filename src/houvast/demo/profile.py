"""What an invented firm is made of: its customers, suppliers, prices, people and habits, as plain data.

Amounts are whole euros without VAT unless the name says otherwise, at today's prices.
"""

from dataclasses import dataclass, field
from typing import Literal

Archetype = Literal["person", "retail", "project", "production", "mixed"]
VatKind = Literal["21", "12", "6", "AE", "K", "E"]
Season = tuple[float, ...]

FLAT: Season = (1.0,) * 12


@dataclass(frozen=True, slots=True)
class Article:
    """Something bought or sold at a price per unit (UN/ECE code)."""

    name: str
    price: float
    unit: str = "C62"
    group: str = ""
    vat: VatKind | None = None
    weight: float = 1.0
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Habit:
    """How somebody pays: days after the due date, and with what for a communication.

    `slower` is (months ago, days): since when it takes that much longer.
    """

    late: int = 2
    spread: int = 4
    structured: float = 0.75
    bundles: bool = False
    takes_discount: bool = False
    slower: tuple[int, int] | None = None


PROMPT = Habit(late=-6, spread=4)
USUAL = Habit()
SLOW = Habit(late=14, spread=8, structured=0.6)
BUNDLES = Habit(late=5, spread=3, structured=0.0, bundles=True)


@dataclass(frozen=True, slots=True)
class Customer:
    """A firm that buys more than once. `lost` and `stalls` count months and days back from today."""

    name: str
    city: str
    weight: float = 1.0
    habit: Habit = USUAL
    vat: VatKind = "21"
    terms: int = 30
    country: str = "BE"
    lost: int | None = None
    stalls: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One invoice of an order: its share, how many days after the order, and what stands on it."""

    share: float
    days: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Stream:
    """One kind of orders. Without customers it sells to private persons, at VAT drawn from `vat`."""

    name: str
    orders_per_year: float
    size: float
    spread: float
    articles: tuple[Article, ...]
    customers: tuple[Customer, ...] = ()
    parts: tuple[Part, ...] = (Part(1.0, 0),)
    vat: tuple[tuple[VatKind, float], ...] = (("21", 1.0),)
    season: Season = FLAT
    lines: int = 4
    deducts_advance: bool = False
    account: int = 0
    credit_notes: float = 0.015
    discount_percent: int = 0
    habit: Habit = PROMPT
    terms: int = 14


@dataclass(frozen=True, slots=True)
class Retainer:
    """A fixed amount that a customer pays every so many months."""

    customer: Customer
    amount: float
    text: str
    every: int = 1


@dataclass(frozen=True, slots=True)
class Supplier:
    """A firm that we buy from. `rise` is (months ago, factor): when its prices went up and by how much."""

    name: str
    city: str
    yearly: float
    per_month: float
    articles: tuple[Article, ...]
    vat: VatKind = "21"
    terms: int = 30
    country: str = "BE"
    pays: Literal["transfer", "direct_debit", "card"] = "transfer"
    reference: bool = True
    rise: tuple[int, float] | None = None
    season: Season = FLAT
    discount_percent: int = 0
    credit_notes: float = 0.012
    states_due_date: bool = True


@dataclass(frozen=True, slots=True)
class Standing:
    """Something that leaves the account by rhythm and has no invoice: rent of a private owner, a loan, insurance."""

    name: str
    amount: float
    day: int
    text: str
    every: int = 1
    kind: Literal["transfer", "direct_debit", "loan"] = "transfer"
    indexed: bool = True


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the payroll. `gross` per month; `books` whether her hours stand on the hours sheet."""

    name: str
    role: str
    gross: float
    books: bool = True
    hours: float = 38


@dataclass(frozen=True, slots=True)
class Takings:
    """Sales over the counter. Article prices include VAT. `performers` makes it an appointment book."""

    kind: Literal["till", "appointments", "receipts"]
    tickets_per_day: float
    weekdays: tuple[int, ...]
    articles: tuple[Article, ...]
    season: Season = FLAT
    card_share: float = 0.86
    performers: tuple[str, ...] = ()
    closed_in_summer: int = 0


@dataclass(frozen=True, slots=True)
class OwnAccount:
    """One of the firm's accounts, and the form in which its bank sends statements."""

    bank: str
    form: Literal["coda", "camt"]
    opening: float
    target: float


@dataclass(frozen=True, slots=True)
class Visit:
    """Something in the owner's calendar: how often a week, on which weekdays, at which hour, how long."""

    title: str
    per_week: float
    weekdays: tuple[int, ...]
    hour: float
    minutes: int
    category: str = ""
    who: Literal["", "customer", "supplier", "private"] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirmProfile:
    """One invented firm, whole."""

    archetype: Archetype
    name: str
    owner: str
    city: str
    street: str
    cities: tuple[str, ...]
    accounts: tuple[OwnAccount, ...]
    streams: tuple[Stream, ...] = ()
    retainers: tuple[Retainer, ...] = ()
    suppliers: tuple[Supplier, ...] = ()
    standing: tuple[Standing, ...] = ()
    team: tuple[Person, ...] = ()
    owner_net: float = 3200
    owner_social: float = 3900
    tax_advance: float = 4000
    takings: Takings | None = None
    stock: tuple[Article, ...] = ()
    visits: tuple[Visit, ...] = ()
    job_heading: str = ""
    machines: tuple[str, ...] = ()
    vat_months: Literal[1, 3] = 3
    growth: float = 0.03
    number_form: str = "{year}-{n:04d}"
    statements: Literal["day", "week"] = "day"
    collective_payments: bool = False
    loses_a_statement: bool = False
    building: bool = False
    phone: str = field(default="")
