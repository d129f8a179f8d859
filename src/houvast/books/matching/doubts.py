"""Pairs that are likely but not sure: the books ask about them, and count nothing until she answers."""

from collections.abc import Iterable

from houvast.books.matching.desk import Desk, doubt
from houvast.books.matching.fits import charged, exact, known_by, rounded, same_way
from houvast.books.matching.start import ask_beside_unknown
from houvast.books.matching.state import Claim, Payment
from houvast.books.matching.sums import Offer, adding_up, exactly, offered
from houvast.facts.ledger import Pair

_LEAST = 2000
_ALONE_DAYS = 150


def ask(desk: Desk) -> None:
    """What may belong together, once for every payment that is left, in order of day."""
    for payment in desk.open_payments():
        side = desk.sides.party_of(payment)
        if side is None:
            _ask_by_amount(desk, payment)
            continue
        if ask_beside_unknown(desk, payment):
            continue
        claims = desk.offers(side[0], payment)
        same = [claim for claim in claims if same_way(payment, claim)]
        if not (_ask_whole(desk, payment, side[0], same, f"amount_{side[1]}") or _ask_sum(desk, payment, claims)):
            _ask_part(desk, payment, same)


def _ask_whole(desk: Desk, payment: Payment, party: str, claims: list[Claim], reason: str) -> bool:
    """The oldest of several that fit, or the one that fits but for a bank's cost."""
    for claim in desk.fitting(party, payment):
        fit = exact(payment, claim) if same_way(payment, claim) and known_by(payment, claim) else None
        if fit:
            desk.settle(payment, claim, fit, reason, "asked")
            return True
    near = [claim for claim in claims if rounded(payment, claim.left) or charged(payment, claim.left)]
    if near and not payment.repeats:
        desk.settle_all(payment, [Offer(near[0], near[0].left)], "small_difference", "asked")
        return True
    return False


def _ask_sum(desk: Desk, payment: Payment, claims: list[Claim]) -> bool:
    if payment.repeats or len(claims) < 2:
        return False
    offers = exactly(claims, payment)
    found = (offers, True) if offers else adding_up(offered(claims), payment.left)
    if found:
        desk.settle_all(payment, found[0], "several", "asked")
    return found is not None


def _ask_part(desk: Desk, payment: Payment, claims: list[Claim]) -> None:
    """A part of the only invoice that is open."""
    if len(claims) == 1 and not payment.repeats and abs(payment.left) >= _LEAST:
        claim = claims[0]
        if abs(payment.left) < abs(claim.left):
            desk.settle_part(payment, claim, "asked")


def _ask_by_amount(desk: Desk, payment: Payment) -> None:
    """Nobody known, but one open invoice only has this very amount."""
    if abs(payment.left) < _LEAST or payment.repeats:
        return
    claims = [
        claim
        for claim in desk.by_amount.get(payment.left, ())
        if claim.left == payment.left
        and known_by(payment, claim)
        and (payment.day - claim.due).days <= _ALONE_DAYS
        and desk.book.may(payment.movement.key, claim)
    ]
    if len(claims) == 1:
        certainty = doubt("amount")
        desk.book.pay(payment, claims[0], payment.left, claims[0].left, "amount", certainty, "asked")


def doubtful(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """The pairs to ask about, most valuable first: likely and large before unlikely and small."""
    asked = (pair for pair in pairs if pair.state == "asked")
    return tuple(
        sorted(asked, key=lambda pair: (-float(pair.amount) * pair.certainty, pair.invoice, pair.movement or ""))
    )
