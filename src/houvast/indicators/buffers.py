"""What she can bear: weeks of money on the accounts, and hands that are free. Every threshold is relative to these.

The same € 5.000 is a footnote in one firm and a crisis in another (METHOD C010).
"""

from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.ledger import Ledger, Movement
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_ledger, once_per_own
from houvast.facts.party import plain_name
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_WEEKS = 13


class Buffers(NamedTuple):
    """Money on the accounts, what leaves them in an ordinary week, and hours a week that nobody booked.

    Each None where the files do not say it.
    """

    cash: Decimal | None
    week_out: Decimal | None
    spare_hours: Decimal | None

    @property
    def weeks(self) -> Decimal | None:
        """How many ordinary weeks the money would last if nothing came in."""
        return self.cash / self.week_out if self.cash is not None and self.week_out else None

    def in_weeks(self, amount: Decimal) -> Decimal | None:
        """An amount in ordinary weeks of what leaves the accounts; None where that is not known."""
        return abs(amount) / self.week_out if self.week_out else None

    def is_heavy(self, amount: Decimal, share: Decimal) -> bool:
        """Whether an amount is at least this share (percent) of her money, or of an ordinary week if that is more."""
        if self.week_out is None:
            return False
        bearable = max(self.cash or ZERO, self.week_out)
        return abs(amount) >= bearable * share / 100


@once_per_own
def buffers(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Buffers:  # noqa: ARG001 called alike
    """The buffers of the firm today."""
    return Buffers(_cash(ledger), _week_out(ledger, today), _spare_hours(ledger, own, today))


@once_per_ledger
def own_names(ledger: Ledger) -> frozenset[str]:
    """The names under which the firm itself stands on its accounts."""
    holders = (account.holder for account in ledger.accounts)
    return frozenset(plain for name in (ledger.firm.name, *holders) if name and (plain := plain_name(name)))


@once_per_ledger
def outside(ledger: Ledger) -> tuple[Movement, ...]:
    """The movements in EUR with somebody else, in order of day."""
    numbers, names = {account.number for account in ledger.accounts}, own_names(ledger)
    own: dict[str | None, bool] = {}

    def _us(name: str | None) -> bool:
        if name not in own:
            own[name] = bool(name) and plain_name(name or "") in names
        return own[name]

    return tuple(
        one
        for one in ledger.movements
        if one.currency == "EUR" and one.counterparty_account not in numbers and not _us(one.counterparty_name)
    )


def _cash(ledger: Ledger) -> Decimal | None:
    """The last stated balance of each account in EUR and what moved after it; None where no statement says one."""
    found = ZERO
    known = False
    for account in ledger.accounts:
        stated = [
            (one.closing_day, one.closing)
            for one in ledger.statements
            if (one.account, one.currency) == (account.number, "EUR") and one.closing is not None and one.closing_day
        ]
        if stated:
            day, closing = max(stated)
            moved = (
                one.amount
                for one in ledger.movements
                if one.account == account.number and one.currency == "EUR" and one.booking_date > day
            )
            found, known = found + closing + sum(moved, ZERO), True
    return found if known else None


def _week_out(ledger: Ledger, today: date) -> Decimal | None:
    """What left the accounts in an ordinary week of the last thirteen that the statements tell of."""
    moved = outside(ledger)
    if not moved:
        return None
    end = min(today, moved[-1].booking_date)
    begin = max(end - timedelta(weeks=_WEEKS), moved[0].booking_date)
    days = (end - begin).days
    out = -sum((one.amount for one in moved if one.amount < 0 and begin < one.booking_date <= end), ZERO)
    return out * 7 / days if days >= 28 and out > 0 else None


def _spare_hours(ledger: Ledger, own: IndicatorsOwn, today: date) -> Decimal | None:
    """Hours a week in the contracts of those who book hours, less what they booked in the last thirteen weeks."""
    if not ledger.hours:
        return None
    end = min(today, ledger.hours[-1].day)
    begin = end - timedelta(weeks=_WEEKS)
    booked = [entry for entry in ledger.hours if begin < entry.day <= end]
    names = {plain_name(entry.person) for entry in booked}
    contracts = [
        one.hours_per_week for one in own.people if one.hours_per_week and {one.key, plain_name(one.name)} & names
    ]
    if not contracts or len(contracts) < len(names):
        return None
    return max(ZERO, sum(contracts, ZERO) - sum((entry.hours for entry in booked), ZERO) / _WEEKS)
