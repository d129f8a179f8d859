"""What the owner said about pairs: it stands, whatever the rules would find."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from houvast.books.matching.desk import Desk
from houvast.books.matching.fits import charged, exact, rounded, same_way
from houvast.books.matching.state import Claim, Payment
from houvast.facts.answers import CASH, NO, PAIR, YES, pair_sides
from houvast.facts.question import Answer


def refused(answers: Sequence[Answer]) -> frozenset[tuple[str, str]]:
    """The pairs she said no to: (paying side, invoice)."""
    return frozenset(pair_sides(answer.subject) for answer in answers if answer.kind == PAIR and answer.value == NO)


def obey(desk: Desk, answers: Sequence[Answer]) -> None:
    """Make the pairs she said yes to, and settle what was paid without the bank."""
    by_movement: dict[str, list[Payment]] = defaultdict(list)
    for payment in (*desk.payments, *desk.card_refunds):
        by_movement[payment.movement.key].append(payment)
    for answer in sorted(answers):
        if answer.kind == PAIR and answer.value == YES:
            paying, invoice = pair_sides(answer.subject)
            claim = desk.by_key.get(invoice)
            if claim is not None:
                _together(desk, by_movement.get(paying, []), desk.by_key.get(paying), claim)
    for answer in sorted(answers):
        claim = desk.by_key.get(answer.subject) if answer.kind == CASH else None
        if claim is not None and claim.left:
            desk.book.by_cash(claim, _day(answer.value))


def _together(desk: Desk, payments: list[Payment], note: Claim | None, claim: Claim) -> None:
    if note is not None:
        used = min(abs(note.left), abs(claim.left)) * (1 if claim.left > 0 else -1)
        if used and (note.left > 0) != (claim.left > 0):
            desk.book.set_off(note, claim, used, 1.0, "owner")
        return
    usable = [payment for payment in payments if same_way(payment, claim)]
    if not usable:
        return
    payment = min(usable, key=lambda one: (abs(one.left - claim.left), one.order))
    if exact(payment, claim) or rounded(payment, claim.left) or charged(payment, claim.left):
        used, settled = payment.left, claim.left
    else:
        used = settled = min(payment.left, claim.left, key=abs)
    desk.book.pay(payment, claim, used, settled, "owner", 1.0, "owner")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
