"""What drives the low point? The five things without which it would lie elsewhere, each with its documents.

The effect of a thing is what the low point of 1 in 10 would be without it, subtracted from what it is: a payment pulls
it down (negative), what a customer pays holds it up. What comes back several times before the low counts together.
"""

from collections import defaultdict
from typing import NamedTuple

import numpy as np

from houvast.cash.forecast.forecast import SURE, invoice_item
from houvast.cash.forecast.simulate import dated_flow
from houvast.cash.forecast.values import Item
from houvast.cash.forecast.what_if import Simulated
from houvast.stats.survival import Floats

FIVE = 5
_TRIED = 40


class Driver(NamedTuple):
    """One thing: its items, what they come to in EUR, and its effect on the low point (EUR, negative pulls down)."""

    key: str
    items: tuple[Item, ...]
    amount: float
    effect: float


def drivers(made: Simulated, count: int = FIVE) -> tuple[Driver, ...]:
    """The things with the largest effect on the low point, the largest first; those that weigh nothing left out."""
    now = float(np.quantile(made.lowest, SURE))
    tried = [*_dated(made), *_invoices(made, 1), *_invoices(made, -1)]
    found = []
    for key, items, flow in tried:
        without = float(np.quantile(made.changed(-flow).min(axis=1), SURE))
        found.append(Driver(key, items, sum(item.amount for item in items), now - without))
    found.sort(key=lambda one: (-abs(one.effect), one.key))
    return tuple(one for one in found[:count] if abs(one.effect) >= 1)


_Tried = tuple[str, tuple[Item, ...], Floats]


def _dated(made: Simulated) -> list[_Tried]:
    """What is dated, by what it is: all payments of one series, one tax or one plan together."""
    groups: dict[str, list[Item]] = defaultdict(list)
    for item in made.inputs.dated:
        groups[item.key.rpartition(":")[0]].append(item)
    largest = sorted(groups.items(), key=lambda pair: -abs(sum(item.amount for item in pair[1])))[:_TRIED]
    return [(key, tuple(items), np.cumsum(dated_flow(items, made.inputs.weeks))) for key, items in largest]


def _invoices(made: Simulated, sign: int) -> list[_Tried]:
    waiting = made.inputs.receivable if sign > 0 else made.inputs.payable
    largest = np.argsort(-waiting.amount, kind="stable")[:_TRIED]
    found = made.by_invoice(sign, [waiting.keys[row] for row in largest])
    return [(f"invoice:{key}", (invoice_item(made.inputs, key, sign),), flow) for key, flow in found.items()]
