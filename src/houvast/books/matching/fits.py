"""How one payment can settle one invoice: in full, less a discount, with its credit note, or a few cents off."""

from datetime import timedelta
from typing import NamedTuple

from houvast.books.matching.state import Claim, Payment

_DISCOUNT_DAYS = timedelta(days=45)
_ROUNDED = 100
_CHARGES, _CHARGES_SHARE = 1500, 0.03
EARLY_DAYS = 3


class Fit(NamedTuple):
    """That a payment settles an invoice: why, and the credit note it takes off on the way."""

    reason: str | None
    note: Claim | None = None


FULL = Fit(None)


def same_way(payment: Payment, claim: Claim) -> bool:
    """Whether there is something left on both, and the money goes the way that settles it."""
    return (payment.left > 0 < claim.left) or (payment.left < 0 > claim.left)


def known_by(payment: Payment, claim: Claim) -> bool:
    """Whether the invoice was there when the payment was made (a few days early is a date that slipped)."""
    return (claim.issued - payment.day).days <= EARLY_DAYS


def exact(payment: Payment, claim: Claim) -> Fit | None:
    """How the payment settles the invoice to the cent, or None."""
    if payment.left == claim.left:
        return FULL
    if claim.discount and claim.left == claim.amount and payment.left == claim.left - claim.discount:
        return Fit("cash_discount") if payment.day <= claim.issued + _DISCOUNT_DAYS else None
    for note in claim.credit_notes:
        if note.left and payment.left == claim.left + note.left and note.issued <= payment.day:
            return Fit("credit_note", note)
    return None


def rounded(payment: Payment, claim_left: int) -> bool:
    """Whether the payment is the open amount but for cents: rounded by hand."""
    return abs(payment.left - claim_left) <= _ROUNDED and abs(claim_left) >= 20 * _ROUNDED


def charged(payment: Payment, claim_left: int) -> bool:
    """Whether a bank kept a cost: a little less than the open amount, at most fifteen euro and three in a hundred."""
    short = abs(claim_left) - abs(payment.left)
    return 0 < short <= min(_CHARGES, abs(claim_left) * _CHARGES_SHARE)
