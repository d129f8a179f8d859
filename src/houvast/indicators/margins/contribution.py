"""What is left on a customer, a product or an order, how sure that is, and what of it is not known.

Left = sold - credit notes - what the goods cost - hours at their cost - what was bought for it, freight included. Only
over lines of which the cost is known; overhead is never spread. What is left of every euro is then pulled towards that
of all the others as far as few lines leave it uncertain (stats.shrinkage): only so may a loss be named.
Source: NUMBERS 7.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO, to_cent
from houvast.facts.once import once_per_own
from houvast.facts.period import Period
from houvast.indicators.margins.costing import Costed, costed
from houvast.indicators.margins.direct import Direct, bought_for
from houvast.indicators.margins.hours import Spent, hours_spent
from houvast.indicators.margins.sold import YEAR, year_until
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms
from houvast.stats.shrinkage import ENOUGH, ShrunkMean, shrunk_means

Claim = Literal["losing", "check", "fine", "few", "unknown"]
_GOODS = frozenset({"bought", "stock", "made"})


@dataclass(frozen=True, slots=True)
class Account:
    """One customer, product or order. Amounts in EUR without VAT.

    `sold` is all of it, `known` the part whose cost is known, `left` what remained of that part (None where no cost is
    known), `hours` and `direct` what was taken off for it. `share` is what remains of a euro, pulled towards the
    others; `likely` is `left` by that share. `loss` is the chance (0..1) that it loses money; None under three lines.
    """

    key: str
    name: str
    sold: Decimal
    known: Decimal
    left: Decimal | None
    hours: Decimal
    direct: Decimal
    lines: int
    share: ShrunkMean | None
    likely: Decimal | None
    loss: float | None
    claim: Claim
    parts: tuple[Costed, ...]
    known_parts: tuple[Costed, ...] = ()
    spent: Spent | None = None
    bought: tuple[Direct, ...] = ()

    @property
    def work(self) -> bool:
        """Whether it is time that was sold, no goods."""
        own = [one.line.work for one in self.parts if not one.line.repair]
        return bool(own) and all(own)

    @property
    def covered(self) -> float:
        """Which part (0..1) of what was sold has a known cost."""
        return float(self.known / self.sold) if self.sold > 0 else 0.0


class Accounts(NamedTuple):
    """All of one kind, the largest sales first, and which part (0..1) of all sales has a known cost."""

    listed: tuple[Account, ...]
    covered: float
    with_hours: bool

    @property
    def by_key(self) -> Mapping[str, Account]:
        """Each under its key."""
        return {one.key: one for one in self.listed}


class _Draft(NamedTuple):
    """An account before it is held against the others. `beside` was taken off beyond the lines themselves."""

    key: str
    name: str
    parts: tuple[Costed, ...]
    known: tuple[Costed, ...]
    hours: Decimal = ZERO
    direct: Decimal = ZERO
    spent: Spent | None = None
    bought: tuple[Direct, ...] = ()

    @property
    def left(self) -> Decimal:
        goods = sum((one.line.net - (one.cost or ZERO) for one in self.known), ZERO)
        return goods - self.hours - self.direct

    @property
    def grains(self) -> tuple[Costed, ...]:
        return tuple(one for one in self.known if one.line.net > 0 and not one.line.repair)


@once_per_own
def customer_accounts(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Accounts:
    """What was left on each customer in the last twelve months."""
    spent = hours_spent(ledger, own, today, norms)
    orders = bought_for(ledger, own, today, norms)
    year = year_until(today)
    drafts = []
    for customer, parts in _of_year(costed(ledger, own, today, norms), year, _customer).items():
        known = tuple(one for one in parts if one.known)
        direct = _direct(parts, orders, year)
        used = spent.by_customer.get(customer) if spent.costed else None
        hours = to_cent(used.cost * _hours_share(parts)) if used else ZERO
        cost = sum((one.net for one in direct), ZERO)
        drafts.append(_Draft(customer, _customer_name(ledger, parts), parts, known, hours, cost, used, direct))
    return _accounts(drafts, norms, today, with_hours=bool(spent.by_customer) and spent.costed)


@once_per_own
def product_accounts(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Accounts:
    """What was left on each product in the last twelve months after what it cost to buy or make: without hours.

    Covered is then the part of the goods: what only sells time has no purchase price.
    """
    year = year_until(today)
    lines = costed(ledger, own, today, norms)
    drafts = []
    for product, parts in _of_year(lines, year, _product).items():
        known = tuple(one for one in parts if one.known in _GOODS)
        name = next(
            (one.line.name for one in reversed(parts) if one.line.name and not one.line.repair), parts[-1].line.name
        )
        drafts.append(_Draft(product, name, parts, known))
    goods = (one.line.net for one in lines if one.line.day in year and (one.known in _GOODS or not one.line.work))
    whole = sum(goods, ZERO)
    return _accounts(drafts, norms, today, with_hours=False, whole=whole)


@once_per_own
def order_accounts(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Accounts:
    """What is left on each order or site invoiced in the last twelve months that hours or purchases tell of.

    Over the whole of the order, however long ago it began.
    """
    spent = hours_spent(ledger, own, today, norms)
    bought = bought_for(ledger, own, today, norms)
    told = {*bought, *(spent.by_order if spent.costed else ())}
    year = year_until(today)
    orders: dict[str, list[Costed]] = defaultdict(list)
    for one in costed(ledger, own, today, norms):
        if one.line.order in told and one.line.order:
            orders[one.line.order].append(one)
    drafts = []
    for order, parts in orders.items():
        if parts[-1].line.day not in year:
            continue
        used = spent.by_order.get(order) if spent.costed else None
        known = tuple(one for one in parts if one.known or used)
        direct = bought.get(order, ())
        cost = sum((one.net for one in direct), ZERO)
        name = f"{_customer_name(ledger, tuple(parts))}, {_order_number(parts)}"
        drafts.append(_Draft(order, name, tuple(parts), known, used.cost if used else ZERO, cost, used, direct))
    return _accounts(drafts, norms, today, with_hours=spent.costed)


def _customer(one: Costed) -> str | None:
    return one.line.customer


def _product(one: Costed) -> str | None:
    return one.line.product


def _of_year(
    lines: Iterable[Costed], year: Period, key_of: Callable[[Costed], str | None]
) -> Mapping[str, tuple[Costed, ...]]:
    found: dict[str, list[Costed]] = defaultdict(list)
    for one in lines:
        key = key_of(one)
        if key is not None and one.line.day in year:
            found[key].append(one)
    return {key: tuple(parts) for key, parts in found.items()}


def _customer_name(ledger: Ledger, parts: Sequence[Costed]) -> str:
    last = parts[-1].line
    if last.invoice is None:
        return (last.customer or "").partition(":")[2].title()
    party = ledger.party_by_key.get(last.invoice.party)
    return party.name if party else last.invoice.party_name


def _order_number(parts: Sequence[Costed]) -> str:
    invoice = parts[-1].line.invoice
    return (invoice.order_reference or "") if invoice else ""


def _direct(parts: Iterable[Costed], orders: Mapping[str, tuple[Direct, ...]], year: Period) -> tuple[Direct, ...]:
    """What was bought in the year for the orders of a customer; late costs of an order before it count as well."""
    mine = dict.fromkeys(one.line.order for one in parts if one.line.order)
    begin = year.begin - YEAR / 4
    return tuple(found for order in mine for found in orders.get(order or "", ()) if found.invoice.issue_date >= begin)


def _hours_share(parts: Iterable[Costed]) -> Decimal:
    """Which part of the hours belongs to lines whose cost is known; what is made has its work in its cost already."""
    whole = known = ZERO
    for one in parts:
        if one.known != "made" and one.line.net > 0:
            whole += one.line.net
            known += one.line.net if one.known else ZERO
    return known / whole if whole else ZERO


def _accounts(
    drafts: Sequence[_Draft], norms: Norms, today: date, *, with_hours: bool, whole: Decimal | None = None
) -> Accounts:
    shares = _shares(drafts)
    certain = float(norms.value("margin_loss_certainty", today)) / 100
    least = float(norms.value("margin_known_least", today)) / 100
    listed = [_account(draft, shares.get(draft.key), certain, least) for draft in drafts]
    total = sum((one.sold for one in listed), ZERO) if whole is None else whole
    known = sum((one.known for one in listed), ZERO)
    covered = min(1.0, max(0.0, float(known / total))) if total > 0 else 0.0
    return Accounts(tuple(sorted(listed, key=lambda one: (-one.sold, one.name, one.key))), covered, with_hours)


def _shares(drafts: Sequence[_Draft]) -> Mapping[str, ShrunkMean]:
    """What remains of a euro on each, by key, pulled towards the others; each line a grain, its amount the weight."""
    with_grains = [(draft, grains) for draft in drafts if (grains := draft.grains)]
    if not with_grains:
        return {}
    values, weights = [], []
    for draft, grains in with_grains:
        net = [float(one.line.net) for one in grains]
        own = [1 - float(one.cost or ZERO) / amount for one, amount in zip(grains, net, strict=True)]
        beside = sum(amount * share for amount, share in zip(net, own, strict=True)) - float(draft.left)
        values.append([share - beside / sum(net) for share in own])
        weights.append(net)
    found = shrunk_means(values, weights)
    return {draft.key: share for (draft, _), share in zip(with_grains, found, strict=True)}


def _account(draft: _Draft, share: ShrunkMean | None, certain: float, least: float) -> Account:
    sales = sum((one.line.net for one in draft.parts), ZERO)
    known = sum((one.line.net for one in draft.known), ZERO)
    left = draft.left if share is not None else None
    weight = sum((one.line.net for one in draft.grains), ZERO)
    likely = to_cent(weight * Decimal(share.mean)) if share is not None else None
    loss = share.chance_below(0.0) if share is not None and share.n >= ENOUGH else None
    enough = sales > 0 and float(known / sales) >= least
    return Account(
        draft.key,
        draft.name,
        sales,
        known,
        left,
        draft.hours,
        draft.direct,
        len(draft.grains),
        share,
        likely,
        loss,
        _claim(left, loss, certain, enough=enough),
        draft.parts,
        draft.known,
        draft.spent,
        draft.bought,
    )


def _claim(left: Decimal | None, loss: float | None, certain: float, *, enough: bool) -> Claim:
    if left is None or not enough:
        return "unknown"
    if loss is None:
        return "few"
    if loss > certain:
        return "losing"
    return "check" if left < 0 else "fine"
