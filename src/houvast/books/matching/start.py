"""Payments that also settle invoices from before the books begin: what they name and the books know is settled."""

from datetime import timedelta

from houvast.books.matching.desk import Desk
from houvast.books.matching.fits import known_by
from houvast.books.matching.numbers import Listed, references_in
from houvast.books.matching.state import Claim, Payment, State
from houvast.books.matching.sums import offered

_START = timedelta(days=130)
_CERTAIN, _LIKELY = 0.99, 0.75
_LEAST_EACH = 100


def by_pointing_before_the_books(desk: Desk) -> None:
    """Sure near the start of the books, where what is unknown is older than all that is known of the party."""
    for payment in desk.open_payments():
        named = _named(desk, payment)
        if named and _at_the_start(desk, payment, named):
            _settle(desk, payment, named.known, "sure")


def ask_beside_unknown(desk: Desk, payment: Payment) -> bool:
    """Ask about the invoices a payment names beside numbers that the books do not know. True when asked."""
    named = None if payment.repeats else _named(desk, payment)
    if named is None or any(not claim.left for claim in named.known):
        return False
    _settle(desk, payment, named.known, "asked")
    return True


def _named(desk: Desk, payment: Payment) -> Listed | None:
    """The invoices it names beside unknown ones, when the party is known and they leave something for the unknown."""
    side = desk.sides.party_of(payment)
    if side is None or not payment.communication:
        return None
    listed = _references(desk, payment, side[0])
    if not listed.known:
        listed = desk.numbers.listed(payment.communication, side[0])
    if not listed.known or not listed.unknown or not all(_may(desk, payment, claim) for claim in listed.known):
        return None
    for known in (listed.known, _with_notes(desk, payment, listed.known)):
        total = sum(claim.left for claim in known)
        rest = abs(payment.left) - abs(total)
        if total * payment.left > 0 and rest >= _LEAST_EACH * len(listed.unknown):
            return listed._replace(known=sorted(known, key=lambda claim: claim.order))
    return None


def _with_notes(desk: Desk, payment: Payment, claims: list[Claim]) -> list[Claim]:
    """The invoices and the open credit notes that name them: some who pay a list take those off without a word."""
    notes = [note for claim in claims for note in claim.credit_notes if note.left and note.issued <= payment.day]
    found = {claim.key: claim for claim in (*claims, *notes)}
    return [claim for claim in found.values() if _may(desk, payment, claim)]


def _references(desk: Desk, payment: Payment, party: str) -> Listed:
    """The same by structured communication. One of those does not tell its age, only that it is right."""
    told = {*references_in(payment.communication), *filter(None, [payment.reference])}
    known = [claim for reference in sorted(told) for claim in desk.by_reference.get(reference, ())]
    unknown = sorted(reference for reference in told if reference not in desk.by_reference)
    return Listed([claim for claim in known if claim.party == party], unknown, older=True)


def _may(desk: Desk, payment: Payment, claim: Claim) -> bool:
    direction = "sale" if payment.left > 0 else "purchase"
    allowed = desk.book.may(payment.movement.key, claim)
    return allowed and claim.invoice.direction == direction and known_by(payment, claim)


def _at_the_start(desk: Desk, payment: Payment, named: Listed) -> bool:
    """Whether older invoices can indeed be missing, and nothing that is named was settled by another payment."""
    direction = named.known[0].invoice.direction
    first = next(claim.issued for claim in desk.claims if claim.invoice.direction == direction)
    invoices = [claim for claim in named.known if not claim.invoice.is_credit_note]
    whole = bool(invoices) and all(claim.left == claim.amount for claim in invoices)
    return named.older and whole and payment.day <= first + _START


def _settle(desk: Desk, payment: Payment, claims: list[Claim], state: State) -> None:
    reason = "several" if len(claims) > 1 else "number"
    desk.settle_all(payment, offered(claims), reason, state, _CERTAIN if state == "sure" else _LIKELY)
