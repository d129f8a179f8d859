"""What a supplier paid back on her card, paired with its credit note: by the very amount, and its number or its name.

What comes in by card is nearly always takings, so an amount alone proves nothing here and is not even asked about.
"""

from houvast.books.matching.desk import Desk, doubt
from houvast.books.matching.fits import known_by
from houvast.books.matching.state import Claim, Payment, State

_LATEST_DAYS = 120
_SURE = 0.996


def by_card_refunds(desk: Desk) -> None:
    """Sure where one note can be meant and one refund fits it; else the oldest is asked about."""
    meant = [(payment, *_notes(desk, payment)) for payment in desk.card_refunds]
    for payment, notes, reason in meant:
        left = [note for note in notes if note.left == payment.left]
        if not left or payment.left != payment.amount:
            continue
        alike = sum(other.amount == payment.amount and left[0] in others for other, others, _ in meant)
        state: State = "sure" if len(left) == 1 and alike == 1 else "asked"
        certainty = _SURE if state == "sure" else doubt(reason)
        desk.book.pay(payment, left[0], payment.left, left[0].left, reason, certainty, state)


def _notes(desk: Desk, payment: Payment) -> tuple[list[Claim], str]:
    """The open credit notes of purchases that a card refund may pay back, and how they are known."""
    open_notes = [
        claim
        for claim in desk.by_amount.get(payment.left, ())
        if claim.left == payment.left
        and claim.invoice.direction == "purchase"
        and known_by(payment, claim)
        and (payment.day - claim.issued).days <= _LATEST_DAYS
        and desk.book.may(payment.movement.key, claim)
    ]
    if not open_notes:
        return [], ""
    pointed, how = desk.pointed_at(payment)
    named = [claim for claim in open_notes if claim in pointed]
    if named:
        return named, how
    side = desk.sides.party_of(payment)
    return ([claim for claim in open_notes if claim.party == side[0]], f"amount_{side[1]}") if side else ([], "")
