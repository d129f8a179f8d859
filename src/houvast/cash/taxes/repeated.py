"""What a due day will cost, from what such days cost before: a year ago at today's level, else the usual."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from houvast.cash.taxes.calendar import Slot
from houvast.cash.taxes.official import OfficialPayment
from houvast.facts.money import ZERO, to_cent

_NEAR = 12
"""A payment belongs to a due day at most so many days off; further off it is something else."""
_LEAST, _MOST = Decimal("0.7"), Decimal("1.4")
"""How far the level of a year may have moved; beyond it the two years do not compare."""
_LOOKS_BACK = 3


class Filled(NamedTuple):
    """A due day in the past and what was paid for it, signed; nothing when it was left alone."""

    slot: Slot
    amount: Decimal
    payments: tuple[OfficialPayment, ...]


def filled(past: Sequence[Slot], payments: Sequence[OfficialPayment]) -> tuple[Filled, ...]:
    """Every past due day with the payments that lie nearest to it."""
    by_slot: dict[Slot, list[OfficialPayment]] = defaultdict(list)
    for payment in payments:
        nearest = min(past, key=lambda slot: abs((slot.day - payment.day).days), default=None)
        if nearest and abs((nearest.day - payment.day).days) <= _NEAR:
            by_slot[nearest].append(payment)
    return tuple(Filled(slot, sum((one.amount for one in by_slot[slot]), ZERO), tuple(by_slot[slot])) for slot in past)


def amount_of(
    slot: Slot, past: Sequence[Filled], *, every_time: bool
) -> tuple[Decimal, tuple[OfficialPayment, ...]] | None:
    """What a due day will take and the payments that say so; None for a firm that does not pay this.

    `every_time` is for what every such day brings; otherwise only a day that was paid last year counts.
    """
    same = [one for one in past if one.slot.series == slot.series]
    if every_time and not any(one.payments for one in same[-_LOOKS_BACK:]):
        return None
    paid = [one for one in same if one.payments]
    year_ago = next((place for place, one in enumerate(paid) if _is_year_before(one.slot.due, slot.due)), None)
    if year_ago is not None:
        level = _level(paid, year_ago) if every_time else Decimal(1)
        return to_cent(paid[year_ago].amount * level), paid[year_ago].payments
    if not every_time:
        return None
    usual = paid[-_LOOKS_BACK:]
    return to_cent(median(one.amount for one in usual)), tuple(payment for one in usual for payment in one.payments)


def _is_year_before(before: date, after: date) -> bool:
    return (before.year + 1, before.month) == (after.year, after.month)


def _level(paid: Sequence[Filled], year_ago: int) -> Decimal:
    """How the last few compare with those around the one of a year ago: the middle of five, whatever the peaks."""
    now = median(one.amount for one in paid[-5:])
    then = median(one.amount for one in paid[max(0, year_ago - 2) : year_ago + 3])
    ratio = now / then
    return ratio if _LEAST <= ratio <= _MOST else Decimal(1)
