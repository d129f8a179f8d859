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
    found = _chosen([offer.value for offer in some], amount)
    if not found:
        return None
    likely = len(found) == 1 and 2 ** len(some) < _CHANCE * abs(amount)
    return [some[at] for at in found[0]], likely


def _run(offers: Sequence[Offer], amount: int) -> list[Offer] | None:
    """Neighbours by date that make the amount, the fewest first; the later of two that are as few."""
    found: tuple[int, int] | None = None
    begins = {0: 0}
    total = 0
    for end, offer in enumerate(offers, 1):
        total += offer.value
        begin = begins.get(total - amount)
        if (
            begin is not None
            and 2 <= end - begin <= _LONGEST_RUN
            and (found is None or end - begin <= found[1] - found[0])
        ):
            found = (begin, end)
        begins[total] = end
    return list(offers[found[0] : found[1]]) if found else None


def _chosen(values: Sequence[int], amount: int) -> list[list[int]]:
    """The first two ways to make the amount out of two or more values, by meeting in the middle."""
    half = len(values) // 2
    below: dict[int, list[int]] = {}
    for mask, total in enumerate(_totals(values[:half])):
        below.setdefault(total, []).append(mask)
    found: list[list[int]] = []
    for mask, total in enumerate(_totals(values[half:])):
        for other in below.get(amount - total, ()):
            chosen = other | mask << half
            if chosen.bit_count() > 1:
                found.append([at for at in range(len(values)) if chosen >> at & 1])
                if len(found) > 1:
                    return sorted(found, key=lambda one: (len(one), one))
    return found


def _totals(values: Sequence[int]) -> list[int]:
    """The sum of every subset; the bits of its position say which."""
    totals = [0]
    for value in values:
        totals += [total + value for total in totals]
    return totals
