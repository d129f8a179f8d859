"""What a quote is made of: articles, kits, lines, the facts about the site, when is paid, and what became of it.

All frozen. Money is Decimal without VAT unless the name says otherwise; a percentage is 21, never 0.21. Moments are
aware. What a customer may see is another family of values: customer.py.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, get_args

from houvast.facts.money import ZERO
from houvast.facts.party import PartyRef

ONE = Decimal(1)

VatClass = Literal["21", "12", "6", "0", "exempt", "home", "fossil"]
"""What VAT follows from: a fixed rate, exempt (with a reason), work on a home (6 % where the facts allow), or the part
of such work that heats with fossil fuel (21 % since 29 July 2025)."""
LineKind = Literal["article", "kit", "labour", "free", "text", "subtotal"]
Due = Literal["order", "start", "delivery", "day"]
EventKind = Literal[
    "created", "sent", "opened", "question", "answer", "reminder",
    "accepted", "declined", "expired", "won", "lost", "note",
]  # fmt: skip
LostReason = Literal["price", "too_late", "other_choice", "postponed", "no_answer", "unfit", "other"]
VAT_CLASSES: tuple[VatClass, ...] = get_args(VatClass)
LINE_KINDS: tuple[LineKind, ...] = get_args(LineKind)
LOST_REASONS: tuple[LostReason, ...] = get_args(LostReason)


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a price list. `gross`, `net` are for `price_unit` units: 100 where the list says 'per 100'.

    `gross` is the list price, `discount` what the supplier takes off it in percent, `net` what it costs her; None where
    the list does not say. `source` is the file and the place in it ('prijzen.xlsx, rij 12').
    """

    supplier: str
    nr: str
    text: str
    unit: str = "st"
    price_unit: Decimal = ONE
    gross: Decimal | None = None
    discount: Decimal = ZERO
    net: Decimal | None = None
    vat: VatClass = "21"
    labour_minutes: Decimal = ZERO
    """Minutes to place one unit."""
    group: str = ""
    valid_from: date | None = None
    source: str = ""
    ean: str = ""

    @property
    def key(self) -> str:
        """What the article is known by: its supplier and number."""
        return f"{self.supplier}/{self.nr}"


@dataclass(frozen=True, slots=True)
class KitPart:
    """One part of a kit: an article by its key, or hours (article None, quantity in hours). Per one kit."""

    text: str
    quantity: Decimal
    article: str | None = None
    unit: str = "st"


@dataclass(frozen=True, slots=True)
class Kit:
    """A set that sells as one: 'vervanging ketel rijwoning'. `price` fixed by her, else the sum of its parts."""

    key: str
    text: str
    parts: tuple[KitPart, ...]
    unit: str = "st"
    price: Decimal | None = None
    vat: VatClass = "home"
    show_parts: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a kit line as it was priced that day. Quantity per one kit; cost of one unit, None if unknown."""

    text: str
    quantity: Decimal
    unit: str = "st"
    price: Decimal = ZERO
    cost: Decimal | None = None
    labour_minutes: Decimal = ZERO
    supplier: str = ""
    article_nr: str = ""
    priced_on: date | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a quote. `price` and `cost` are for `price_unit` units; `labour_minutes` and the parts for one unit.

    `option`: outside the total until `chosen`. `group`/`variant`: counts only while that variant of the group counts.
    A subtotal sums what counts since the one before it; a text has no amount. `key` stays the same over revisions.
    """

    key: str
    kind: LineKind = "free"
    text: str = ""
    description: str = ""
    quantity: Decimal = ONE
    unit: str = "st"
    price: Decimal = ZERO
    price_unit: Decimal = ONE
    discount: Decimal = ZERO
    vat: VatClass = "21"
    vat_reason: str = ""
    cost: Decimal | None = None
    labour_minutes: Decimal = ZERO
    supplier: str = ""
    article_nr: str = ""
    priced_on: date | None = None
    option: bool = False
    chosen: bool = False
    group: str = ""
    variant: str = ""
    parts: tuple[Part, ...] = ()
    show_parts: bool = False
    private_note: str = ""

    @property
    def has_amount(self) -> bool:
        """Whether it is a line that costs something."""
        return self.kind not in {"text", "subtotal"}


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to do it: 'A', 'Gasketel'."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class VariantGroup:
    """Ways of which one counts: the chosen one, else the default (the first when none is named)."""

    key: str
    title: str
    variants: tuple[Variant, ...]
    default: str = ""
    chosen: str = ""

    @property
    def counting(self) -> str:
        """The variant that counts in the total."""
        known = [variant.key for variant in self.variants]
        return next((key for key in (self.chosen, self.default) if key in known), known[0] if known else "")


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """The checkboxes about the customer and the building; None is not asked yet, and never counts as yes.

    The home was first lived in at least ten years ago; it is only or mainly a private home; the work is invoiced to the
    end user; the customer files periodic VAT returns in Belgium (needed for the switch 'medecontractant').
    """

    old_enough: bool | None = None
    private_use: bool | None = None
    end_user: bool | None = None
    files_vat_returns: bool | None = None


@dataclass(frozen=True, slots=True)
class Instalment:
    """One part of what is to be paid: a percentage, or an amount VAT included; the last part takes the remainder."""

    text: str
    due: Due = "order"
    percent: Decimal | None = None
    amount: Decimal | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """One quote as it stands. `discount` in percent over the whole, after it `discount_amount` in EUR without VAT.

    `show`: prices per line, per group (subtotals only), or the total only. `clause` names the validity clause.
    """

    number: str
    customer: PartyRef
    title: str = ""
    lines: tuple[Line, ...] = ()
    groups: tuple[VariantGroup, ...] = ()
    site_address: str = ""
    site: SiteFacts = SiteFacts()
    reverse_charge: bool = False
    consumer: bool = True
    discount: Decimal = ZERO
    discount_amount: Decimal = ZERO
    schedule: tuple[Instalment, ...] = ()
    requested_at: datetime | None = None
    dated: date | None = None
    valid_until: date | None = None
    start: date | None = None
    term: str = ""
    """When the work is done, in words: '8 weken na goedkeuring'."""
    clause: str = "binding"
    introduction: str = ""
    notes: str = ""
    private_notes: str = ""
    show: Literal["line", "group", "total"] = "line"
    template: str = ""
    like: str = ""  # the number of the earlier quote it was started from


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Who said yes, to what: the link is proof of which PDF with which options. `options` are line keys."""

    name: str
    email: str = ""
    ip: str = ""
    user_agent: str = ""
    pdf_sha256: str = ""
    terms: str = ""
    options: tuple[str, ...] = ()
    variants: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a quote. `text` is what was asked or noted, `reason` why it was lost or declined."""

    kind: EventKind
    at: datetime
    revision: int = 0
    text: str = ""
    reason: LostReason | None = None
    acceptance: Acceptance | None = None
    who: str = ""


@dataclass(frozen=True, slots=True)
class Revision:
    """What was sent, once and for all: revision 1, 2... with the hash of its PDF and why there was another."""

    number: int
    quote: Quote
    sent_at: datetime
    pdf_sha256: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    """One quote with its whole story. `draft` is what stands in the editor; `minutes` are minutes of work on it.

    `invoices` are the numbers of the invoices made of it.
    """

    draft: Quote
    revisions: tuple[Revision, ...] = ()
    events: tuple[Event, ...] = ()
    minutes: float = 0.0
    invoices: tuple[str, ...] = ()

    @property
    def number(self) -> str:
        """The number of the quote."""
        return self.draft.number

    @property
    def sent(self) -> Revision | None:
        """The last that was sent, None while nothing was."""
        return self.revisions[-1] if self.revisions else None


@dataclass(frozen=True, slots=True)
class Rates:
    """How she makes a price: an hour for the customer and its cost for her, and what she puts on what she buys.

    `selling`: the list price where there is one, else (or always: 'markup') what it costs her plus `markup` percent.
    """

    hour_price: Decimal | None = None
    hour_cost: Decimal | None = None
    markup: Decimal = ZERO
    selling: Literal["list", "markup"] = "list"
    place: bool = True  # the minutes of an article are in its price
