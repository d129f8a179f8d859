"""Which money on the bank is explained by nothing else? Counter sales, card payments, small and odd spending.

Everything that is forecast in a way of its own is left out, so that no euro counts twice: what pays an invoice, what
comes back, taxes, wages, and transfers between her own accounts. What was large
and happened once is not expected again.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from houvast.cash.recurring import Series
from houvast.cash.taxes.official import official_payments
from houvast.cash.taxes.wages import wage_runs
from houvast.facts.ledger import Ledger, Movement
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_ledger
from houvast.facts.party import plain_name

_YEAR = timedelta(days=364)
_LARGE = 2
"""A movement is large from so many ordinary weeks of that direction on."""


class Loose(NamedTuple):
    """The movements that only repeat in kind, by day with their amount (what of it paid no invoice); what is left out.

    `once` were large and from somebody seen once in the last year; `elsewhere` went to or came from an account of hers
    that is not in the books.
    """

    moved: tuple[tuple[date, Decimal], ...]
    once: tuple[Movement, ...]
    elsewhere: tuple[Movement, ...]


def loose(ledger: Ledger, series: Iterable[Series], today: date) -> Loose:
    """The movements in EUR up to a day that nothing else explains."""
    explained = _explained(ledger, series)
    between, elsewhere = own_transfers(ledger)
    free = [
        (one, left)
        for one in ledger.movements
        if one.currency == "EUR"
        and one.booking_date <= today
        and one.key not in explained
        and one.key not in between
        and one.key not in elsewhere
        and (left := _left(ledger, one))
    ]
    moved = tuple(one for one in ledger.movements if one.key in elsewhere and one.booking_date <= today)
    return _without_once(ledger, free, moved, today)


class OwnTransfers(NamedTuple):
    """The movements between her own accounts: `between` those in the books, `elsewhere` with one that is not."""

    between: frozenset[str]
    elsewhere: frozenset[str]


@once_per_ledger
def own_transfers(ledger: Ledger) -> OwnTransfers:
    """Her own money going from one of her accounts to another: it is neither earned nor spent."""
    numbers = {account.number for account in ledger.accounts}
    holders = (account.holder for account in ledger.accounts)
    names = {plain_name(name) for name in (ledger.firm.name, *holders) if name}
    mine: dict[str | None, bool] = {None: False}
    between, elsewhere = set[str](), set[str]()
    for one in ledger.movements:
        name = one.counterparty_name
        if name not in mine:
            mine[name] = plain_name(name or "") in names
        if one.counterparty_account in numbers:
            between.add(one.key)
        elif mine[name]:
            elsewhere.add(one.key)
    return OwnTransfers(frozenset(between), frozenset(elsewhere))


def _explained(ledger: Ledger, series: Iterable[Series]) -> set[str]:
    """The movements of taxes, payrolls and everything that comes back or came back; what she denied is free."""
    found = {one.movement for one in official_payments(ledger)}
    found.update(movement.key for _, movement in wage_runs(ledger))
    for one in series:
        if one.confirmed is not False:
            found.update(one.occurrences)
    return found


def _left(ledger: Ledger, movement: Movement) -> Decimal:
    """What of a movement paid no invoice, signed."""
    pairs = ledger.pairs_by_movement.get(movement.key)
    if not pairs:
        return movement.amount
    paid = sum((_signed(ledger, pair.invoice, pair.amount) for pair in pairs), ZERO)
    rest = movement.amount - paid
    # a difference of a few percent is a discount or costs of the bank, not money of another kind
    return rest if rest * movement.amount > 0 and abs(rest) > abs(movement.amount) / 20 else ZERO


def _signed(ledger: Ledger, key: str, amount: Decimal) -> Decimal:
    invoice = ledger.invoice_by_key.get(key)
    if invoice is None:
        return ZERO
    comes_in = (invoice.direction == "sale") == (invoice.payable >= 0)
    return amount if comes_in else -amount


def _without_once(
    ledger: Ledger, free: list[tuple[Movement, Decimal]], elsewhere: tuple[Movement, ...], today: date
) -> Loose:
    seen = Counter(_who(one) for one, _ in free)
    large = {sign: _LARGE * _ordinary_week(ledger, sign, today) for sign in (1, -1)}
    once = [
        one
        for one, amount in free
        if _who(one) and seen[_who(one)] == 1 and abs(amount) > large[1 if amount > 0 else -1]
    ]
    out = {one.key for one in once}
    moved = tuple((one.booking_date, amount) for one, amount in free if one.key not in out)
    return Loose(moved, tuple(one for one in once if one.booking_date > today - _YEAR), elsewhere)


def _ordinary_week(ledger: Ledger, sign: int, today: date) -> Decimal:
    """What moves in a direction in an ordinary week of the last year, all together."""
    between, own = own_transfers(ledger)
    recent = [
        one
        for one in ledger.movements
        if today - _YEAR < one.booking_date <= today and one.key not in between and one.key not in own
    ]
    if not recent:
        return ZERO
    weeks = max(1, (recent[-1].booking_date - recent[0].booking_date).days // 7)
    return sum((abs(one.amount) for one in recent if one.amount * sign > 0), ZERO) / weeks


def _who(movement: Movement) -> str | None:
    return movement.counterparty_account or movement.counterparty_name
