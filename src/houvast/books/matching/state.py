"""Payments and invoices while they are being paired: what is left of each, in cents seen from the bank."""

from datetime import date
from decimal import Decimal
from typing import Literal

from houvast.facts.bank import EntryDetail
from houvast.facts.ledger import Invoice, Movement, Pair
from houvast.facts.money import to_cent

State = Literal["sure", "asked", "owner"]


def cents_of(amount: Decimal) -> int:
    """Whole cents of an amount."""
    return int(to_cent(amount).scaleb(2))


class Payment:
    """One payment: a movement, or one part of a collective movement. `left` is what is not yet explained."""

    __slots__ = (
        "account",
        "amount",
        "communication",
        "day",
        "is_direct_debit",
        "left",
        "mandate",
        "movement",
        "name",
        "order",
        "party",
        "reference",
        "repeats",
        "text",
    )

    def __init__(self, movement: Movement, order: tuple[int, str, int], detail: EntryDetail | None = None) -> None:
        said = detail or movement
        self.movement = movement
        self.order = order
        self.amount = self.left = cents_of(said.amount)
        self.day = movement.booking_date
        self.name = said.counterparty_name
        self.account = said.counterparty_account
        self.reference = said.structured_reference
        self.communication = said.communication or ""
        self.text = " ".join(filter(None, (said.communication, said.end_to_end_id)))
        self.party = movement.party if detail is None else None
        self.is_direct_debit = movement.kind == "direct_debit"
        self.mandate = (movement.creditor_id, movement.mandate) if movement.mandate and detail is None else None
        self.repeats = False
        """Whether it points at an invoice that is settled already: then nothing is sure about it any more."""


class Claim:
    """One invoice or credit note. `left` is what is open, signed like the money that would settle it."""

    __slots__ = (
        "amount",
        "credit_notes",
        "discount",
        "due",
        "invoice",
        "issued",
        "key",
        "left",
        "order",
        "party",
        "reference",
    )

    def __init__(self, invoice: Invoice) -> None:
        sign = 1 if invoice.direction == "sale" else -1
        self.invoice = invoice
        self.key = invoice.key
        self.party = invoice.party
        self.amount = self.left = sign * cents_of(invoice.payable)
        discount = cents_of(invoice.cash_discount) if invoice.cash_discount else 0
        self.discount = sign * discount if invoice.payable > 0 else -sign * discount
        self.issued, self.due = invoice.issue_date, invoice.due_date
        self.reference = invoice.payment_reference
        self.order: tuple[int | str, ...] = (invoice.issue_date.toordinal(), invoice.key)
        self.credit_notes: list[Claim] = []
        """Credit notes that name this invoice."""


class Book:
    """What was paired so far. Every pair goes through here, so that nothing is paid or used twice."""

    def __init__(self, refused: frozenset[tuple[str, str]]) -> None:
        self.pairs: list[Pair] = []
        self.partly: dict[str, dict[str, Claim]] = {}
        """By party, the invoices of which a part is settled and a part is open."""
        self._refused = refused

    def may(self, paying: str, claim: Claim) -> bool:
        """Whether the owner has not said that these two do not belong together."""
        return (paying, claim.key) not in self._refused

    def pay(
        self, payment: Payment, claim: Claim, used: int, settled: int, reason: str, certainty: float, state: State
    ) -> None:
        """A payment settles (part of) an invoice: `used` of the payment, `settled` of the invoice."""
        payment.left -= used
        self._take(claim, settled)
        amount = Decimal(abs(settled)).scaleb(-2)
        key, day = payment.movement.key, payment.day
        self.pairs.append(Pair(key, claim.key, amount, reason, certainty, state, None, day))

    def set_off(self, note: Claim, claim: Claim, used: int, certainty: float, state: State) -> None:
        """A credit note takes `used` (signed like the invoice) off an invoice."""
        self._take(note, -used)
        self._take(claim, used)
        day = max(note.issued, claim.issued)
        amount = Decimal(abs(used)).scaleb(-2)
        self.pairs.append(Pair(None, claim.key, amount, "credit_note", certainty, state, note.key, day))

    def by_cash(self, claim: Claim, day: date | None) -> None:
        """The owner said it was paid without the bank."""
        amount = Decimal(abs(claim.left)).scaleb(-2)
        claim.left = 0
        self.pairs.append(Pair(None, claim.key, amount, "cash", 1.0, "owner", None, day))

    def _take(self, claim: Claim, settled: int) -> None:
        claim.left -= settled
        if claim.left:
            self.partly.setdefault(claim.party, {})[claim.key] = claim
