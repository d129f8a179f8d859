"""What helps? Call this customer, move this payment, ask a deposit: each with the chance before and after.

A call is worth that all that is due by then comes before the end of next week; a payment moves four weeks; a deposit is
asked on new orders. Only what lowers the chance is proposed, and never to pay the state or people later.
"""

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from typing import Literal, NamedTuple

import numpy as np

from houvast.cash.forecast.forecast import SURE, invoice_item
from houvast.cash.forecast.simulate import dated_flow, unscaled
from houvast.cash.forecast.values import Item
from houvast.cash.forecast.what_if import Simulated
from houvast.facts.ledger import Ledger
from houvast.norms import Norms
from houvast.stats.survival import Floats

CALL_WEEKS = 1
MOVE_WEEKS = 4
_TRIED = 15
_LEAST_GAIN = 0.005

HelpKind = Literal["call", "move", "deposit"]


class Help(NamedTuple):
    """One thing that helps: the chance to fall below the floor before and after, and what the low point gains in EUR.

    `name` is the customer or supplier ('' for a deposit), `amount` in EUR what it is about.
    """

    kind: HelpKind
    key: str
    name: str
    amount: float
    before: float
    after: float
    gain: float
    items: tuple[Item, ...] = ()


def helps(made: Simulated, ledger: Ledger, norms: Norms, count: int = 3) -> tuple[Help, ...]:
    """The best of each kind and then the next best, by what they take off the chance; none when nothing is at stake."""
    floor = made.inputs.floor
    before = made.chance_below(floor)
    if before < _LEAST_GAIN:
        return ()
    tried = [*_calls(made, ledger), *_moves(made, ledger), *_deposit(made, norms)]
    now = float(np.quantile(made.lowest, SURE))
    found = []
    for kind, key, name, items, change in tried:
        balances = made.changed(change).min(axis=1)
        after, gain = float((balances < floor).mean()), float(np.quantile(balances, SURE)) - now
        amount = sum(item.amount for item in items)
        if before - after >= _LEAST_GAIN:
            found.append(Help(kind, key, name, abs(amount), before, after, gain, items))
    found.sort(key=lambda one: (one.after, -one.gain, one.key))
    best = {one.kind: one for one in reversed(found)}
    first = [one for one in found if best[one.kind] is one]
    return tuple([*first, *(one for one in found if one not in first)][:count])


_Tried = tuple[HelpKind, str, str, tuple[Item, ...], Floats]


def _calls(made: Simulated, ledger: Ledger) -> list[_Tried]:
    """Each customer with what is due before the end of next week, paid by then instead of when it would be."""
    inputs = made.inputs
    until = inputs.weeks[CALL_WEEKS].end
    by_party: dict[str, list[str]] = defaultdict(list)
    for key, party in zip(inputs.receivable.keys, inputs.receivable.party, strict=True):
        invoice = ledger.invoice_by_key.get(key)
        if invoice is not None and invoice.due_date < until:
            by_party[party].append(key)
    found: list[_Tried] = []
    for party, keys in by_party.items():
        items = tuple(invoice_item(made.inputs, key, 1) for key in keys)
        name = ledger.invoice_by_key[keys[0]].party_name
        total = sum(item.amount for item in items)
        there = np.arange(made.raw.shape[1]) >= CALL_WEEKS
        change = np.maximum(total * there, made.settled(1, keys)) - made.settled(1, keys)
        found.append(("call", f"call:{party}", name, items, change))
    found.sort(key=lambda one: -sum(item.amount for item in one[3]))
    return found[:_TRIED]


def _moves(made: Simulated, ledger: Ledger) -> list[_Tried]:
    """Each large payment to a supplier and each plan of hers, four weeks later."""
    inputs = made.inputs
    largest = np.argsort(-inputs.payable.amount, kind="stable")[:_TRIED]
    flows = made.by_invoice(-1, [inputs.payable.keys[row] for row in largest])
    found: list[_Tried] = []
    for key, flow in flows.items():
        item = invoice_item(made.inputs, key, -1)
        name = ledger.invoice_by_key[key].party_name if key in ledger.invoice_by_key else key
        found.append(("move", f"move:{key}", name, (item,), _later(flow) - flow))
    for item in inputs.dated:
        if item.kind == "planned" and item.amount < 0 and item.day is not None:
            late = item._replace(day=item.day + timedelta(weeks=MOVE_WEEKS))
            change = np.cumsum(dated_flow([late], inputs.weeks) - dated_flow([item], inputs.weeks))
            found.append(("move", f"move:{item.key}", str(item.label), (item,), change))
    return found


def _later(flow: Floats) -> Floats:
    moved = np.zeros_like(flow)
    moved[:, MOVE_WEEKS:] = flow[:, :-MOVE_WEEKS]
    return moved


def _deposit(made: Simulated, norms: Norms) -> list[_Tried]:
    """Part of every new order in advance: that part of new sales is paid in the week it is ordered."""
    inputs, share = made.inputs, float(norms.value("cash_deposit", made.inputs.today))
    sales = inputs.business.sales
    if not sales.past.any() or len(sales.kernel) == 1:
        return []
    kernel = (1 - share) * sales.kernel
    kernel[0] += share
    asked = inputs.business._replace(sales=sales._replace(kernel=kernel))
    change = unscaled(replace(inputs, business=asked), len(made.raw)) - made.raw
    weekly = float(sales.past.mean()) * sales.level * share
    item = Item("deposit", "sales", "", weekly, None)
    return [("deposit", "deposit", "", (item,), change)]
