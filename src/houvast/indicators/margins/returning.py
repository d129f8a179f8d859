"""Who falls silent? Each customer by her own usual interval, beside the chance that she comes back within 90 days.

An alarm wants all of it: silent for more than twice her own interval, came back twice at least, and a chance to come
back that fell to under half of what it was right after her last order. With too few buyers to fit a model, the model's
own prior tells that last one; no chance is shown then. The invoices of one order are one visit; what stands in the book
for later is no silence. Source: NUMBERS 3.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

import numpy as np

from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO, to_cent
from houvast.facts.once import once_per_own
from houvast.facts.party import plain_name
from houvast.indicators.margins.contribution import customer_accounts
from houvast.indicators.margins.sold import BOOK, YEAR, order_of, sold
from houvast.indicators.own import IndicatorsOwn
from houvast.indicators.revenue import purchases, revenue, year_of
from houvast.norms import Norms
from houvast.stats.proportion import Proportion, proportion
from houvast.stats.repeat import RepeatModel, buying, enough, fit_repeat
from houvast.stats.silence import Silence, silent

Group = Literal["firm", "person", "book"]
_GONE = 6
_GONE_DAYS = 365
_PRIOR_R, _PRIOR_A, _PRIOR_B = 1.0, 0.8, 2.5
"""The middle of the prior of MBG/NBD; that of alpha follows from the buyers' own pace. Source: NUMBERS 3."""


class Buyer(NamedTuple):
    """A customer who bought once at least. `chance` (0..1) is that of buying again in time, None without a model.

    `gone` (0..1) is how likely it is that she left for good: to weigh with, never to show.
    `yearly` is what was sold in the year up to the last purchase, `at_stake` what of it is left (None where no file
    tells what anything costs). `alarm` says that all clauses hold.
    """

    key: str
    name: str
    group: Group
    silence: Silence
    last: date
    chance: float | None
    gone: float
    yearly: Decimal
    at_stake: Decimal | None
    alarm: bool


class Returning(NamedTuple):
    """The buyers by key, which share of each group came back at least once, and the groups that a model tells of."""

    buyers: Mapping[str, Buyer]
    shares: Mapping[Group, Proportion]
    modelled: frozenset[Group]

    @property
    def alarms(self) -> tuple[Buyer, ...]:
        """Who fell silent, the most at stake first."""
        found = [one for one in self.buyers.values() if one.alarm]
        return tuple(sorted(found, key=lambda one: (-(one.at_stake or ZERO), -one.yearly, one.key)))


class _Bought(NamedTuple):
    name: str
    group: Group
    days: tuple[date, ...]
    to_come: bool


class _Odds(NamedTuple):
    """The chance to buy again in time (None without a fitted model), to have left for good, and whether it cooled."""

    chance: float | None
    gone: float
    cooled: bool


@once_per_own
def returning(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Returning:
    """Everybody who bought, with her silence and her chance to come back."""
    everybody = dict(_visits(ledger, today))
    groups: dict[Group, list[str]] = defaultdict(list)
    for key, one in everybody.items():
        groups[one.group].append(key)
    within = int(norms.value("repeat_within_days", today))
    shares = {group: share for group, keys in groups.items() if (share := _share(everybody, keys))}
    least = float(norms.value("repeat_share_least", today)) / 100
    odds: dict[str, _Odds] = {}
    modelled: set[Group] = set()
    for group, keys in groups.items():
        found = _odds(everybody, keys, today, within)
        odds |= found
        if any(one.chance is not None for one in found.values()):
            modelled.add(group)
    worth = _Worth(ledger, own, today, norms)
    buyers = {}
    for key, one in everybody.items():
        comes_back = shares[one.group].share >= least
        buyers[key] = _buyer(key, one, today, odds[key], worth, comes_back=comes_back)
    return Returning(buyers, shares, frozenset(modelled))


def _visits(ledger: Ledger, today: date) -> Iterator[tuple[str, _Bought]]:
    """The days on which everybody bought: a customer on invoice by party, one in the appointment book by name."""
    days: dict[str, dict[str, date]] = defaultdict(dict)
    for invoice in ledger.invoices:
        if invoice.direction == "sale" and not invoice.is_credit_note and invoice.issue_date <= today:
            days[invoice.party].setdefault(order_of(invoice) or invoice.issue_date.isoformat(), invoice.issue_date)
    for key, orders in days.items():
        party = ledger.party_by_key.get(key)
        if party is None or not party.in_between:
            group: Group = "firm" if party and (party.enterprise_number or party.vat_number) else "person"
            yield key, _Bought(party.name if party else key, group, tuple(sorted(orders.values())), to_come=False)
    yield from _booked(ledger, today)


def _booked(ledger: Ledger, today: date) -> Iterator[tuple[str, _Bought]]:
    came: dict[str, set[date]] = defaultdict(set)
    names: dict[str, str] = {}
    coming: set[str] = set()
    for one in ledger.appointments:
        name = plain_name(one.customer) if one.customer else ""
        if not name or one.status != "kept":
            continue
        names[name] = one.customer or ""
        if one.day > today:
            coming.add(name)
        else:
            came[name].add(one.day)
    for name, visited in came.items():
        yield f"{BOOK}{name}", _Bought(names[name], "book", tuple(sorted(visited)), name in coming)


def _share(everybody: Mapping[str, _Bought], keys: Sequence[str]) -> Proportion | None:
    return proportion(sum(len(set(everybody[key].days)) > 1 for key in keys), len(keys))


def _odds(everybody: Mapping[str, _Bought], keys: Sequence[str], today: date, within: int) -> Mapping[str, _Odds]:
    """The odds of each buyer of a group, by the model fitted to them or, with too few who came back, by its prior."""
    known = [buying([day.toordinal() for day in everybody[key].days], today.toordinal()) for key in keys]
    rows = [one for one in known if one is not None]
    assert len(rows) == len(keys)
    x, tx, age = (np.array([one[at] for one in rows], float) for at in range(3))
    fitted = enough([one.x for one in rows]) and bool(age.any())
    pace = max(1.0, float(age.mean() / (x.mean() + 0.5)))
    model = fit_repeat(x, tx, age) if fitted else RepeatModel(_PRIOR_R, pace, _PRIOR_A, _PRIOR_B, 0.0, len(rows))
    chance, alive = model.chance_again(x, tx, age, within), model.chance_alive(x, tx, age)
    cooled = model.has_cooled(x, tx, age, within)
    return {
        key: _Odds(float(chance[at]) if fitted else None, 1 - float(alive[at]), bool(cooled[at]))
        for at, key in enumerate(keys)
    }


def _buyer(key: str, one: _Bought, today: date, odds: _Odds, worth: "_Worth", *, comes_back: bool) -> Buyer:
    found = silent([day.toordinal() for day in one.days], today.toordinal())
    assert found is not None
    yearly = worth.yearly(key, one.days[-1])
    still_news = found.silent_for <= max(_GONE_DAYS, _GONE * (found.interval or 0))
    alarm = found.is_silent and odds.cooled and comes_back and still_news and not one.to_come and yearly > 0
    left = worth.left(key, yearly)
    return Buyer(key, one.name, one.group, found, one.days[-1], odds.chance, odds.gone, yearly, left, alarm)


class _Worth:
    """What a customer bought in a year, and what of that is left."""

    def __init__(self, ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> None:
        self._sold: dict[str, list[tuple[date, Decimal]]] = defaultdict(list)
        for line in sold(ledger, own, today, norms):
            if line.customer:
                self._sold[line.customer].append((line.day, line.net))
        least = float(norms.value("margin_known_least", today)) / 100
        accounts = customer_accounts(ledger, own, today, norms)
        self._shares = {
            one.key: Decimal(one.share.mean) for one in accounts.listed if one.share and one.covered >= least
        }
        self._of_all = gross_share(ledger, today)

    def yearly(self, key: str, last: date) -> Decimal:
        """What was sold in the 365 days up to and including the last purchase."""
        return sum((net for day, net in self._sold.get(key, ()) if last - YEAR < day <= last), ZERO)

    def left(self, key: str, yearly: Decimal) -> Decimal | None:
        """What of it is left: by the customer's own share where that is known, else by that of the firm."""
        share = self._shares.get(key, self._of_all)
        return None if share is None else to_cent(max(ZERO, yearly * share))


def gross_share(ledger: Ledger, today: date) -> Decimal | None:
    """What is left of a euro after all that was bought on invoice, over twelve months; None without files."""
    months = year_of(today.replace(day=1))
    sales = sum((revenue(ledger).totals.get(month, ZERO) for month in months), ZERO)
    cost = sum((purchases(ledger).totals.get(month, ZERO) for month in months), ZERO)
    return (sales - cost) / sales if sales > 0 and cost > 0 else None
