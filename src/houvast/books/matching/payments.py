"""Which movements can settle an invoice at all: no card takings, bank costs, own transfers or money that went back."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from houvast.books.matching.state import Payment, cents_of
from houvast.facts.ledger import Movement
from houvast.facts.party import plain_name

_NEVER = frozenset({"charges", "interest", "loan", "cash"})
_BACK_WITHIN_DAYS = 400


def payments_of(movements: Sequence[Movement]) -> list[Payment]:
    """The payments to pair, in order of day: collective movements as their parts, undone ones left out."""
    own = {movement.account for movement in movements}
    undone = taken_back(movements)
    found: list[Payment] = []
    for movement in movements:
        if movement.key not in undone and _can_pay(movement, own):
            found.extend(_parts(movement))
    found.sort(key=lambda payment: payment.order)
    return found


def card_refunds_of(movements: Sequence[Movement]) -> list[Payment]:
    """What came in by card, in order of day: nearly all takings, now and then what a supplier paid back."""
    undone = taken_back(movements)
    cards = (one for one in movements if one.kind == "card" and one.amount > 0 and not one.reversal)
    found = [Payment(one, (one.booking_date.toordinal(), one.key, 0)) for one in cards if one.key not in undone]
    return sorted(found, key=lambda payment: payment.order)


def _can_pay(movement: Movement, own: set[str]) -> bool:
    """Card takings are revenue without an invoice, own transfers are no revenue at all: neither ever pays one.

    What a supplier pays back on her card comes in the same way: `card_refunds_of`.
    """
    if movement.reversal or movement.kind in _NEVER or movement.amount == 0:
        return False
    if movement.kind == "card" and movement.amount > 0:
        return False
    return movement.counterparty_account not in own


def _parts(movement: Movement) -> Iterator[Payment]:
    """The details of a collective movement when they add up to it, signed alike; else the movement as it is."""
    day, whole = movement.booking_date.toordinal(), cents_of(movement.amount)
    details = movement.details
    if len(details) > 1 or (details and details[0].amount == movement.amount):
        total = sum(cents_of(detail.amount) for detail in details)
        if abs(total) == abs(whole):
            for position, detail in enumerate(details):
                signed = detail if total == whole else detail._replace(amount=-detail.amount)
                yield _filled(movement, Payment(movement, (day, movement.key, position), signed))
            return
    yield Payment(movement, (day, movement.key, 0))


def _filled(movement: Movement, payment: Payment) -> Payment:
    """A single detail often repeats only half of what its movement says."""
    if len(movement.details) == 1:
        payment.name = payment.name or movement.counterparty_name
        payment.account = payment.account or movement.counterparty_account
        payment.reference = payment.reference or movement.structured_reference
        payment.communication = payment.communication or movement.communication or ""
        payment.text = payment.text or movement.communication or ""
        payment.party = movement.party
    return payment


def taken_back(movements: Iterable[Movement]) -> frozenset[str]:
    """The keys of movements that a later one took back, and of those later ones: together they paid nothing."""
    originals: dict[tuple[str, int], list[Movement]] = defaultdict(list)
    reversals: list[Movement] = []
    for movement in sorted(movements, key=lambda one: (one.booking_date, one.key)):
        if movement.reversal:
            reversals.append(movement)
        else:
            originals[movement.account, cents_of(movement.amount)].append(movement)
    undone: set[str] = set()
    for reversal in reversals:
        undone.add(reversal.key)
        candidates = originals.get((reversal.account, -cents_of(reversal.amount)), [])
        fitting = [one for one in candidates if one.key not in undone and _undoes(reversal, one)]
        if fitting:
            undone.add(max(fitting, key=lambda one: (_likeness(reversal, one), one.booking_date, one.key)).key)
    return frozenset(undone)


def _undoes(reversal: Movement, original: Movement) -> bool:
    """Whether a movement may be what another took back: a little earlier, and something of it in common."""
    days = (reversal.booking_date - original.booking_date).days
    return 0 <= days <= _BACK_WITHIN_DAYS and _likeness(reversal, original) > 0


def _likeness(one: Movement, other: Movement) -> int:
    """How much two movements have in common, the surest first."""
    score = 8 * _same(one.end_to_end_id, other.end_to_end_id) + 6 * _same(one.mandate, other.mandate)
    score += 5 * _same(one.structured_reference, other.structured_reference)
    score += 4 * _same(one.counterparty_account, other.counterparty_account)
    if one.counterparty_name and other.counterparty_name:
        score += 2 * (plain_name(one.counterparty_name) == plain_name(other.counterparty_name))
    return score


def _same(one: str | None, other: str | None) -> bool:
    return one is not None and one == other
