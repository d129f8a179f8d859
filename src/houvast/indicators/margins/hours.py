"""What did the hours for each customer and each order cost? From the job column of her hours sheet.

A job is a customer by name, an order or site by its number, or a text in which one customer's name stands. An hour
costs what the staff sheet says; who is not in it costs the mean, where most hours have a known cost.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO, to_cent
from houvast.facts.once import once_per_own
from houvast.facts.party import plain_name
from houvast.facts.work import HoursEntry
from houvast.indicators.margins.sold import order_of, year_until
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_ENOUGH_KNOWN = Decimal("0.7")
_MOST_IN_A_DAY = 24


class Spent(NamedTuple):
    """Hours that went somewhere, what they cost in EUR, and the first and last day."""

    hours: Decimal
    cost: Decimal
    first: date
    last: date


class HoursSpent(NamedTuple):
    """The hours of the last twelve months by customer, and all hours by order (plain). `costed`: their cost is known.

    `with_job` says whether the sheet names jobs at all, `matched` which share (0..1) of those hours found a customer.
    """

    by_customer: Mapping[str, Spent]
    by_order: Mapping[str, Spent]
    costed: bool
    with_job: bool
    matched: float


@once_per_own
def hours_spent(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> HoursSpent:  # noqa: ARG001
    """Where the hours went, and what they cost."""
    year = year_until(today)
    booked = [one for one in ledger.hours if one.day <= today and one.job and 0 < one.hours <= _MOST_IN_A_DAY]
    costs = hour_costs(ledger, own)
    if not booked:
        return HoursSpent({}, {}, bool(costs), with_job=False, matched=0.0)
    jobs = _Jobs(ledger)
    customers: dict[str, list[HoursEntry]] = defaultdict(list)
    orders: dict[str, list[HoursEntry]] = defaultdict(list)
    for one in booked:
        customer, order = jobs.of(one.job or "")
        if customer and one.day in year:
            customers[customer].append(one)
        if order:
            orders[order].append(one)
    whole = sum((one.hours for one in booked if one.day in year), ZERO)
    found = sum((one.hours for entries in customers.values() for one in entries), ZERO)
    return HoursSpent(
        {key: _spent(entries, costs) for key, entries in customers.items()},
        {key: _spent(entries, costs) for key, entries in orders.items()},
        bool(costs),
        with_job=True,
        matched=float(found / whole) if whole else 0.0,
    )


def hour_costs(ledger: Ledger, own: IndicatorsOwn) -> Mapping[str, Decimal]:
    """What an hour costs of everybody who books hours; empty where that of most hours is not known."""
    known = {
        name: one.cost_per_hour for one in own.people if one.cost_per_hour for name in (one.key, plain_name(one.name))
    }
    hours: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for entry in ledger.hours:
        hours[entry.person] += max(ZERO, entry.hours)
    priced = {person: known[plain] for person in hours if (plain := plain_name(person)) in known}
    whole = sum(hours.values(), ZERO)
    covered = sum((hours[person] for person in priced), ZERO)
    if not whole or covered / whole < _ENOUGH_KNOWN:
        return {}
    mean = to_cent(sum((hours[person] * cost for person, cost in priced.items()), ZERO) / covered)
    return {person: priced.get(person, mean) for person in hours}


def _spent(entries: Sequence[HoursEntry], costs: Mapping[str, Decimal]) -> Spent:
    cost = sum((one.hours * costs[one.person] for one in entries), ZERO) if costs else ZERO
    return Spent(sum((one.hours for one in entries), ZERO), to_cent(cost), entries[0].day, entries[-1].day)


class _Jobs:
    """Whose a job is, remembered by its text."""

    def __init__(self, ledger: Ledger) -> None:
        self._customers: dict[str, str] = {}
        self._orders: dict[str, str] = {}
        for invoice in ledger.invoices:
            if invoice.direction == "sale":
                self._customers[plain_name(invoice.party_name)] = invoice.party
                order = order_of(invoice)
                if order:
                    self._orders[order] = invoice.party
        self._customers.pop("", None)
        self._known: dict[str, tuple[str | None, str | None]] = {}

    def of(self, job: str) -> tuple[str | None, str | None]:
        """The customer's party key and the order of a job, each None where the job does not say it."""
        if job not in self._known:
            self._known[job] = self._find(plain_name(job))
        return self._known[job]

    def _find(self, plain: str) -> tuple[str | None, str | None]:
        if plain in self._orders:
            return self._orders[plain], plain
        if plain in self._customers:
            return self._customers[plain], None
        padded = f" {plain} "
        order = next((one for one in self._orders if len(one) > 3 and f" {one} " in padded), None)
        if order:
            return self._orders[order], order
        named = [name for name in self._customers if len(name) > 3 and f" {name} " in padded]
        return (self._customers[max(named, key=len)], None) if named else (None, None)
