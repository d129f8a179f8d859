"""The rules by which payments and invoices are paired for sure, from the strongest proof to the weakest."""

from houvast.books.matching.desk import Desk
from houvast.books.matching.fits import FULL, charged, exact, known_by, rounded, same_way
from houvast.books.matching.numbers import another, nearly
from houvast.books.matching.state import Claim, Payment
from houvast.books.matching.sums import Offer, adding_up, exactly, offered

_LATEST = 60


def by_pointing(desk: Desk) -> None:
    """Payments that name their invoices and settle them to the cent."""
    for payment in desk.open_payments():
        claims, reason = desk.pointed_at(payment)
        live = [claim for claim in claims if claim.left]
        if not live or pay_all(desk, payment, live):
            continue
        for claim in live:
            fit = exact(payment, claim) if same_way(payment, claim) else None
            if fit:
                desk.settle(payment, claim, fit, reason)
                break


def pay_all(desk: Desk, payment: Payment, claims: list[Claim]) -> bool:
    """Several invoices together, to the cent: all that are named, less their discounts, or some of them."""
    if len(claims) < 2:
        return False
    keys = {claim.key for claim in claims}
    notes = [note for claim in claims for note in claim.credit_notes if note.left and note.key not in keys]
    notes = [note for note in notes if known_by(payment, note) and desk.book.may(payment.movement.key, note)]
    for along in ([], notes, *([note] for note in notes[1:])):
        all_of_them = exactly([*claims, *along], payment, named=True)
        if all_of_them:
            desk.settle_all(payment, all_of_them, "several")
            return True
    some = adding_up(offered(claims), payment.left)
    if some and len(some[0]) > 1:
        desk.settle_all(payment, some[0], "several")
        return True
    return False


def by_pointing_loosely(desk: Desk) -> None:
    """Payments that name their invoice but differ: a part, a bank's cost, a rounding, or more than one invoice."""
    for payment in desk.open_payments():
        claims, reason = desk.pointed_at(payment)
        live = [claim for claim in claims if claim.left]
        if not live:
            payment.repeats = bool(claims)
            continue
        side = desk.sides.party_of(payment)
        if any(claim.party != live[0].party for claim in live) or (side and side[0] != live[0].party):
            continue
        total = sum(claim.left for claim in live)
        if rounded(payment, total) or charged(payment, total):
            desk.settle_all(payment, offered(live), "small_difference")
        elif side is None and reason == "number":
            continue
        elif not _with_others(desk, payment, live):
            _too_much_or_too_little(desk, payment, live, reason)


def _with_others(desk: Desk, payment: Payment, named: list[Claim]) -> bool:
    """Other invoices of the same party paid along, or a credit note of it taken off without a word."""
    keys = {claim.key for claim in named}
    others = [one for one in desk.offers(named[0].party, payment) if one.key not in keys]
    rest = payment.left - sum(claim.left for claim in named)
    more = (rest > 0) == (payment.left > 0)
    offers = [offer for offer in offered(others) if more or (offer.value > 0) == (rest > 0)]
    along = [offer for offer in offers if offer.value == rest][:1]
    if not along and len(offers) > 1:
        found = adding_up(offers, rest)
        along = found[0] if found and found[1] else []
    if along:
        desk.settle_all(payment, [*offered(named), *along], "several")
        return True
    return more and _list_cut_off(desk, payment, named, others)


def _list_cut_off(desk: Desk, payment: Payment, named: list[Claim], others: list[Claim]) -> bool:
    """A list of numbers that the bank cut off: the next few invoices belong to it, less the discounts taken."""
    if len(named) < 4:
        return False
    later = [one for one in others if one.order > named[0].order]
    for tried in (*([one] for one in later), *(later[:count] for count in range(2, 7))):
        found = exactly([*named, *tried], payment)
        if found:
            desk.settle_all(payment, found, "several")
            return True
    return False


def _too_much_or_too_little(desk: Desk, payment: Payment, named: list[Claim], reason: str) -> None:
    """One invoice named: paid in part, or more than it asks."""
    claim = named[0]
    if len(named) > 1 or not same_way(payment, claim):
        return
    if abs(payment.left) < abs(claim.left):
        desk.settle_part(payment, claim)
    elif abs(payment.left) <= 3 * abs(claim.left):
        desk.book.pay(payment, claim, claim.left, claim.left, reason, 0.995, "sure")


def by_nearly_pointing(desk: Desk) -> None:
    """The right amount with a structured communication or a number that is wrong by one sign."""
    for payment in desk.open_payments():
        if len(payment.text) < 6 or payment.repeats:
            continue
        live = [one for one in desk.by_amount.get(payment.left, ()) if one.left == payment.left]
        near = [
            (one, reason)
            for one in live
            for reason, number in (("reference", one.reference), ("number", one.invoice.id))
            if number and nearly(number, payment.text) and desk.book.may(payment.movement.key, one)
        ]
        side = desk.sides.party_of(payment)
        if side:
            near = [(one, reason) for one, reason in near if one.party == side[0]]
        if len({one.key for one, _ in near}) == 1 and (side or near[0][1] == "reference"):
            desk.settle(payment, near[0][0], FULL, near[0][1])


def by_amount(desk: Desk) -> bool:
    """The right amount from or to the right party, where only one invoice can be meant. True when something paired."""
    paired = False
    waiting: dict[tuple[str, int], int] = {}
    sides = [(payment, desk.sides.party_of(payment)) for payment in desk.open_payments()]
    for payment, side in sides:
        if side and not payment.repeats:
            waiting[side[0], payment.left] = waiting.get((side[0], payment.left), 0) + 1
    for payment, side in sides:
        if side is None or payment.repeats:
            continue
        party, how = side
        claims = [claim for claim in desk.fitting(party, payment) if same_way(payment, claim)]
        fitting = [(claim, fit) for claim in claims if known_by(payment, claim) and (fit := exact(payment, claim))]
        fitting = [(claim, fit) for claim, fit in fitting if not names_another(payment, claim)]
        waits = waiting[party, payment.left]
        waiting[party, payment.left] = waits - 1
        everywhere = sum(claim.left == payment.left for claim in claims)
        if len(fitting) == 1 or (fitting and waits >= everywhere):
            reason = "direct_debit" if payment.is_direct_debit else f"amount_{how}"
            desk.settle(payment, *fitting[0], reason)
            paired = True
    return paired


def names_another(payment: Payment, claim: Claim) -> bool:
    """Whether the payment bears a communication or number that says it is for another invoice than this one."""
    if payment.reference and claim.reference and payment.reference != claim.reference:
        return True
    return another(claim.invoice.id, payment.text)


def by_sums(desk: Desk) -> None:
    """One payment for several invoices of one party; those that it names are among them."""
    for payment in desk.open_payments():
        side = desk.sides.party_of(payment)
        if side is None or payment.repeats:
            continue
        claims = desk.offers(side[0], payment)
        if len(claims) < 2 or any(exact(payment, claim) for claim in claims):
            continue
        named = {claim.key for claim in desk.pointed_at(payment)[0] if claim.left}
        offers = exactly(claims, payment)
        found = (offers, True) if offers else adding_up(offered(claims), payment.left)
        if found and found[1] and named <= {offer.claim.key for offer in found[0]}:
            desk.settle_all(payment, found[0], "several")


def by_parts(desk: Desk) -> None:
    """Two payments of one party, within four months, that make one invoice together."""
    by_party: dict[str, list[Payment]] = {}
    for payment in desk.open_payments():
        side = desk.sides.party_of(payment)
        if side and not payment.repeats:
            by_party.setdefault(side[0], []).append(payment)
    for party, payments in sorted(by_party.items()):
        for claim in [claim for claim in desk.by_party[party] if claim.left][-_LATEST:]:
            pairs = _halves(desk, [one for one in payments if one.left == one.amount][-40:], claim)
            if len(pairs) == 1:
                for payment in pairs[0]:
                    desk.settle_part(payment, claim)


def _halves(desk: Desk, payments: list[Payment], claim: Claim) -> list[tuple[Payment, Payment]]:
    usable = [
        one
        for one in payments
        if same_way(one, claim) and known_by(one, claim) and desk.book.may(one.movement.key, claim)
    ]
    return [
        (first, second)
        for at, first in enumerate(usable)
        for second in usable[at + 1 :]
        if first.left + second.left == claim.left and (second.day - first.day).days <= 120
    ]


def by_small_difference(desk: Desk) -> None:
    """The only invoice of a party that is the amount but for cents, or for a cost that a bank kept."""
    for payment in desk.open_payments():
        side = desk.sides.party_of(payment)
        if side is None or payment.repeats:
            continue
        claims = [one for one in desk.offers(side[0], payment) if same_way(payment, one)]
        near = [claim for claim in claims if rounded(payment, claim.left) or charged(payment, claim.left)]
        near = [claim for claim in near if not names_another(payment, claim)]
        if len(near) == 1 and rounded(payment, near[0].left):
            desk.settle_all(payment, [Offer(near[0], near[0].left)], "small_difference")


def by_credit_notes(desk: Desk) -> None:
    """Credit notes taken off the invoice they name, as far as both are still open."""
    for claim in desk.claims:
        for note in claim.credit_notes:
            used = min(abs(note.left), abs(claim.left)) * (1 if claim.left > 0 else -1)
            if used and (note.left > 0) != (claim.left > 0) and desk.book.may(note.key, claim):
                desk.book.set_off(note, claim, used, 0.997, "sure")
