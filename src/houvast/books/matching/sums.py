"""Which of a party's open invoices make one amount together? Bounded, so that it never takes long or guesses."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from houvast.books.matching.state import Claim, Payment

_MOST = 12
_LONGEST_RUN = 40
_DISCOUNT_DAYS = 45
_CHANCE = 0.0002


class Offer(NamedTuple):
    """An invoice with the amount that is paid for it: what is open, or that less a discount."""

    claim: Claim
    value: int


def offered(claims: Sequence[Claim]) -> list[Offer]:
    """What is open of each."""
    return [Offer(claim, claim.left) for claim in claims]


def exactly(claims: Sequence[Claim], payment: Payment, *, named: bool = False) -> list[Offer] | None:
    """All of these invoices when they make the payment, less the discounts that may have been taken; else None.

    Invoices that the payment names may take any of their discounts; else only those of the latest, or it is a guess.
    """
    short = sum(claim.left for claim in claims) - payment.left
    offers = offered(claims)
    if short == 0:
        return offers
    taken = next(_discounts(claims, payment, short, _MOST if named else 0), None)
    if taken is None:
        return None
    return [Offer(one.claim, one.value - (one.claim.discount if at in taken else 0)) for at, one in enumerate(offers)]


def _discounts(claims: Sequence[Claim], payment: Payment, short: int, freely: int) -> Iterator[frozenset[int]]:
    """Which discounts make the difference: those of the latest invoices, then any choice out of the last `freely`."""
    may = [
        at
        for at, claim in enumerate(claims)
        if claim.discount and claim.left == claim.amount and (payment.day - claim.issued).days <= _DISCOUNT_DAYS
    ]
    for begin in range(len(may)):
        if sum(claims[at].discount for at in may[begin:]) == short:
            yield frozenset(may[begin:])
    latest = may[-freely:] if freely else []
    for size in range(1, len(latest)):
        for chosen in combinations(latest, size):
            if sum([claims[at].discount for at in chosen]) == short:
                yield frozenset(chosen)


def adding_up(offers: Sequence[Offer], amount: int) -> tuple[list[Offer], bool] | None:
    """Some invoices (credit notes taken off) that make an amount, and whether that can hardly be chance.

    Neighbours by date come first: it is how people pay. `offers` are in order of date. None when none add up.
    """
    run = _run(offers, amount)
    if run:
        return run, len(offers) * len(offers) < _CHANCE * 10 * abs(amount)
    some = offers[-_MOST:]
    values = [offer.value for offer in some]
    found: list[tuple[int, ...]] = []
    for size in range(2, len(some)):
        for chosen in combinations(range(len(some)), size):
            if sum([values[at] for at in chosen]) == amount:
                found.append(chosen)
                if len(found) > 1:
                    return [some[at] for at in found[0]], False
    if not found:
        return None
    return [some[at] for at in found[0]], 2 ** len(some) < _CHANCE * abs(amount)


def _run(offers: Sequence[Offer], amount: int) -> list[Offer] | None:
    """Neighbours by date that make the amount, the fewest first."""
    found: list[Offer] | None = None
    for begin in range(len(offers)):
        total = 0
        for end in range(begin, min(len(offers), begin + _LONGEST_RUN)):
            total += offers[end].value
            if total == amount and (found is None or end - begin < len(found)):
                found = list(offers[begin : end + 1])
    return found
