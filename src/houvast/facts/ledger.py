"""The books of one firm, seen from the firm: every document once, whatever number of files it came in.

Tuples are sorted by date. Amounts are signed from the firm's side of the document type: a sale counts positive, its
credit note negative; a purchase counts positive as a cost, its credit note negative. Movements: in is positive.
Sums are in EUR only; documents in other currencies carry their currency and are listed apart.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Literal, NamedTuple

from houvast.facts.agenda import CalendarEvent
from houvast.facts.bank import EntryDetail, EntryKind
from houvast.facts.figure import Source
from houvast.facts.money import ZERO
from houvast.facts.party import PartyRef
from houvast.facts.work import Appointment, DailyReceipt, HoursEntry, StaffMember, StockItem, TillLine

Direction = Literal["sale", "purchase"]
DueOrigin = Literal["document", "terms", "legal"]


class Firm(NamedTuple):
    """The firm itself. `enterprise_number` is None until the books know it."""

    name: str
    enterprise_number: str | None = None
    vat_liable: bool = True


class Account(NamedTuple):
    """One of the firm's bank accounts."""

    number: str
    currency: str
    holder: str | None = None


class LedgerStatement(NamedTuple):
    """A statement's claim on an account: balances and period, for the balance of today and for gaps."""

    account: str
    currency: str
    number: str | None
    opening_day: date | None
    opening: Decimal | None
    closing_day: date | None
    closing: Decimal | None
    source: Source


class Movement(NamedTuple):
    """Money in (positive) or out (negative) on one of the firm's accounts, once, however often delivered.

    `key` is the fingerprint: account, day, amount and occurrence number. `party` is the party key of the other side.
    """

    key: str
    account: str
    currency: str
    booking_date: date
    value_date: date | None
    amount: Decimal
    kind: EntryKind
    counterparty_name: str | None
    counterparty_account: str | None
    structured_reference: str | None
    communication: str | None
    bank_reference: str | None
    end_to_end_id: str | None
    mandate: str | None
    creditor_id: str | None
    bank_code: str | None
    reversal: bool
    details: tuple[EntryDetail, ...]
    party: str | None
    sources: tuple[Source, ...]


class Invoice(NamedTuple):
    """A sale or a purchase, once, however many files it came in. Amounts are signed by document type.

    `key` is the fingerprint: seller, id, type and issue date. `party` is the other side's party key.
    `row` finds its lines in the books.
    """

    key: str
    direction: Direction
    party: str
    party_name: str
    id: str
    is_credit_note: bool
    issue_date: date
    due_date: date
    due_origin: DueOrigin
    currency: str
    net: Decimal
    vat: Decimal
    gross: Decimal
    payable: Decimal
    cash_discount: Decimal | None
    payment_reference: str | None
    payment_iban: str | None
    order_reference: str | None
    preceding: tuple[str, ...]
    line_count: int
    row: int
    sources: tuple[Source, ...]
    advance_net: Decimal = ZERO
    advance_gross: Decimal = ZERO

    @property
    def net_once(self) -> Decimal:
        """The net amount less what earlier advance invoices counted already, so that no euro counts twice."""
        return self.net - self.advance_net

    @property
    def gross_once(self) -> Decimal:
        """The same with VAT."""
        return self.gross - self.advance_gross


class Party(NamedTuple):
    """A customer or supplier. `roles` holds 'customer', 'supplier' or both; `merged` are the other keys it goes by."""

    key: str
    name: str
    roles: frozenset[str]
    enterprise_number: str | None = None
    vat_number: str | None = None
    ibans: tuple[str, ...] = ()
    email: str | None = None
    phone: str | None = None
    city: str | None = None
    merged: tuple[str, ...] = ()
    in_between: bool = False


class Pair(NamedTuple):
    """Part of a movement that settles part of an invoice, with the reason and how sure.

    `amount` is positive and in EUR: how much of the invoice it settles. `movement` is None for what she says was paid
    in cash and for a credit note set off against an invoice (then `credit_note` is its key).
    `state` is 'sure' (made by itself), 'asked' (doubtful, counts for nothing yet) or 'owner' (she said so).
    """

    movement: str | None
    invoice: str
    amount: Decimal
    reason: str
    certainty: float
    state: Literal["sure", "asked", "owner"]
    credit_note: str | None = None
    day: date | None = None


class Version(NamedTuple):
    """One invoice as some of its files state it, signed as on Invoice. `value` is what choosing it is kept as."""

    value: str
    payable: Decimal
    vat: Decimal
    currency: str
    source: Source


class Conflict(NamedTuple):
    """An invoice of which the files state different amounts; the version that counts for now stands first.

    `subject` is what her answer is kept under (facts/answers.py).
    """

    invoice: str
    subject: str
    versions: tuple[Version, ...]


class Freshness(NamedTuple):
    """Until which day a kind of source reaches: bank (per account), sales, purchases, agenda, hours, stock, ..."""

    kind: str
    name: str
    until: date
    documents: int


@dataclass(frozen=True)
class Ledger:
    """Everything the books know about one firm, frozen. Invoice lines are loaded on demand (books.store)."""

    firm: Firm
    version: int = 0
    accounts: tuple[Account, ...] = ()
    statements: tuple[LedgerStatement, ...] = ()
    movements: tuple[Movement, ...] = ()
    invoices: tuple[Invoice, ...] = ()
    parties: tuple[Party, ...] = ()
    pairs: tuple[Pair, ...] = ()
    receipts: tuple[DailyReceipt, ...] = ()
    till_lines: tuple[TillLine, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    hours: tuple[HoursEntry, ...] = ()
    stock: tuple[StockItem, ...] = ()
    events: tuple[CalendarEvent, ...] = ()
    team: tuple[StaffMember, ...] = ()
    freshness: tuple[Freshness, ...] = ()
    own_candidates: tuple[PartyRef, ...] = ()
    """Which of these is the firm? Asked once; empty when the books are sure."""
    strangers: tuple[Source, ...] = ()
    """Invoices that are not the firm's own: shown aside, counted nowhere."""
    day_sources: Mapping[tuple[str, date], tuple[Source, ...]] = field(default_factory=dict, compare=False)
    """The files behind a day of 'receipts', 'till' or 'appointments'."""
    conflicts: tuple[Conflict, ...] = ()
    """Invoices of which the files state different amounts, and she has not said which counts."""

    @cached_property
    def party_by_key(self) -> Mapping[str, Party]:
        """Every party under its own key and under every key it was merged from."""
        found = {party.key: party for party in self.parties}
        for party in self.parties:
            found.update(dict.fromkeys(party.merged, party))
        return found

    @cached_property
    def invoice_by_key(self) -> Mapping[str, Invoice]:
        """Every invoice under its fingerprint."""
        return {invoice.key: invoice for invoice in self.invoices}

    @cached_property
    def movement_by_key(self) -> Mapping[str, Movement]:
        """Every movement under its fingerprint."""
        return {movement.key: movement for movement in self.movements}

    @cached_property
    def pairs_by_invoice(self) -> Mapping[str, tuple[Pair, ...]]:
        """The pairs that count (sure, or said by the owner) under the invoice they settle.

        A credit note set off stands under both: it settles the invoice and is used up itself.
        """
        found: dict[str, list[Pair]] = defaultdict(list)
        for pair in self.pairs:
            if pair.state != "asked":
                found[pair.invoice].append(pair)
                if pair.credit_note is not None:
                    found[pair.credit_note].append(pair)
        return {key: tuple(pairs) for key, pairs in found.items()}

    @cached_property
    def pairs_by_movement(self) -> Mapping[str, tuple[Pair, ...]]:
        """The pairs that count under the movement that pays."""
        found: dict[str, list[Pair]] = defaultdict(list)
        for pair in self.pairs:
            if pair.state != "asked" and pair.movement is not None:
                found[pair.movement].append(pair)
        return {key: tuple(pairs) for key, pairs in found.items()}

    @cached_property
    def invoices_by_party(self) -> Mapping[str, tuple[Invoice, ...]]:
        """The invoices of each party, in order of issue date."""
        found: dict[str, list[Invoice]] = defaultdict(list)
        for invoice in self.invoices:
            found[invoice.party].append(invoice)
        return {key: tuple(invoices) for key, invoices in found.items()}

    def settled(self, invoice: Invoice) -> Decimal:
        """How much of an invoice is settled, with the sign of its payable amount."""
        pairs = self.pairs_by_invoice.get(invoice.key, ())
        total = pairs[0].amount if len(pairs) == 1 else sum((pair.amount for pair in pairs), ZERO)
        return total if invoice.payable >= 0 else -total

    def open_amount(self, invoice: Invoice) -> Decimal:
        """What remains to be paid on an invoice, signed like its payable amount; 0 when settled."""
        return invoice.payable - self.settled(invoice)

    def paid_on(self, invoice: Invoice) -> date | None:
        """The day on which an invoice was settled in full, or None while something is open."""
        pairs = self.pairs_by_invoice.get(invoice.key, ())
        if len(pairs) == 1 and invoice.payable > 0:  # nearly all of them
            return pairs[0].day if pairs[0].amount == invoice.payable else None
        if self.open_amount(invoice) != 0:
            return None
        days = [pair.day for pair in pairs if pair.day is not None]
        return max(days, default=invoice.issue_date if invoice.payable == 0 else None)
