"""Every movement in its order on its account, with the transfers that keep the balance where the owner wants it.

The owner looks a week ahead: what would be short comes from the savings account, what is far too much goes there.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from houvast.demo.days import banking_day_until, days_in, is_banking_day
from houvast.demo.story import Planned, Stage, own_iban, savings_iban
from houvast.facts.bank import AccountRef, Balance, Entry, Statement
from houvast.facts.money import ZERO

_TRANSFER_IN, _TRANSFER_OUT = "00150000", "00101000"
_LOOKS_AHEAD = 7


class Booked(NamedTuple):
    """A planned movement as the bank booked it: its entry, and the account's number."""

    account: str
    entry: Entry
    planned: Planned


def last_booked_day(stage: Stage) -> date:
    """Statements reach until the last banking day before today."""
    return banking_day_until(stage.today - timedelta(days=1))


def book(stage: Stage, planned: list[Planned]) -> tuple[Booked, ...]:
    """All movements from the start until the last banking day, with what was moved to and from savings."""
    last = last_booked_day(stage)
    per_day: dict[date, list[Planned]] = defaultdict(list)
    for one in planned:
        if one.amount:
            per_day[one.day].append(one)
    balances = [Decimal(str(round(account.opening * stage.index(stage.start)))) for account in stage.firm.accounts]
    found: list[Booked] = []
    for day in days_in(stage.start, last + timedelta(days=1)):
        if not is_banking_day(day):
            continue
        today = [*per_day.get(day, ()), *_moved(stage, day, per_day, balances)]
        for one in today:
            balances[one.account] += one.amount
            found.append(Booked(own_iban(stage.firm, one.account), _entry(one, len(found)), one))
    return tuple(found)


def _moved(stage: Stage, day: date, per_day: dict[date, list[Planned]], balances: list[Decimal]) -> Iterator[Planned]:
    """On a Monday, or when it would be short: between the own accounts, then to or from savings."""
    firm, main = stage.firm, balances[0]
    main += sum((one.amount for one in per_day.get(day, ()) if one.account == 0), ZERO)
    to_pay = _to_pay(day, per_day, 0)
    scale = Decimal(str(round(stage.index(day), 4)))
    target = Decimal(str(firm.accounts[0].target)) * scale
    if len(balances) > 1:
        second = balances[1] + sum((one.amount for one in per_day.get(day, ()) if one.account == 1), ZERO)
        left = second + _to_pay(day, per_day, 1) - Decimal(str(firm.accounts[1].target)) * scale
        if day.weekday() == 0 and left > 2500:
            moved = Decimal(int(left) // 500 * 500)
            main += moved
            yield from _between(stage, day, moved)
        elif second < 1500:
            yield from _between(stage, day, Decimal(-5000))
            main -= 5000
    ahead = main + to_pay
    if ahead < target * Decimal("0.25"):
        short = target * Decimal("0.6") - ahead
        yield _savings(stage, day, Decimal(int(short) // 500 * 500 + 500))
    elif day.weekday() == 0 and ahead > target * Decimal("1.3"):
        yield _savings(stage, day, -Decimal(int(ahead - target) // 500 * 500))


def _to_pay(day: date, per_day: dict[date, list[Planned]], account: int) -> Decimal:
    """What the owner knows will leave an account in the coming week (negative)."""
    known = (one for ahead in range(1, _LOOKS_AHEAD + 1) for one in per_day.get(day + timedelta(days=ahead), ()))
    return sum((one.amount for one in known if one.account == account and one.amount < 0), ZERO)


def _between(stage: Stage, day: date, amount: Decimal) -> Iterator[Planned]:
    """From the second account to the first (negative: the other way), seen on both."""
    text, name = "overboeking eigen rekening", stage.firm.name
    for account, signed in ((1, -amount), (0, amount)):
        code = _TRANSFER_IN if signed > 0 else _TRANSFER_OUT
        other = own_iban(stage.firm, 1 - account)
        yield Planned(day, signed, name, "own account", other, None, text, code=code, account=account)


def _savings(stage: Stage, day: date, amount: Decimal) -> Planned:
    text = "van spaarrekening" if amount > 0 else "naar spaarrekening"
    code = _TRANSFER_IN if amount > 0 else _TRANSFER_OUT
    return Planned(day, amount, stage.firm.name, "savings", savings_iban(stage.firm), None, text, code=code)


def _entry(one: Planned, number: int) -> Entry:
    """The movement as the bank tells it, with a reference that only this one has."""
    return Entry(
        one.day,
        one.amount,
        one.day,
        f"DEMO{one.day:%y%m%d}{number:011d}",
        one.name or None,
        one.iban,
        one.structured,
        one.text,
        one.kind,
        one.code or None,
        one.mandate,
        one.creditor,
        one.end_to_end,
        details=one.details,
    )


def statements(stage: Stage, account: int, booked: tuple[Booked, ...]) -> Iterator[Statement]:
    """The statements of one account from the day the files begin: per banking day or week with movements."""
    own = own_iban(stage.firm, account)
    balance = Decimal(str(round(stage.firm.accounts[account].opening * stage.index(stage.start))))
    groups: dict[date, list[Entry]] = {}
    for one in booked:
        if one.account != own:
            continue
        if one.entry.booking_date < stage.begin:
            balance += one.entry.amount
        else:
            groups.setdefault(_closes(stage, account, one.entry.booking_date), []).append(one.entry)
    holder = AccountRef(own, "EUR", stage.firm.name, stage.firm.accounts[account].bank)
    before, number, year = banking_day_until(stage.begin - timedelta(days=1)), 0, 0
    for day, entries in groups.items():
        number = number + 1 if day.year == year else 1
        year = day.year
        closing = balance + sum((entry.amount for entry in entries), ZERO)
        yield Statement(holder, f"{number:03d}", Balance(before, balance), Balance(day, closing), tuple(entries))
        balance, before = closing, day


def _closes(stage: Stage, account: int, day: date) -> date:
    """The day on which the statement that holds a movement closes."""
    form = stage.firm.accounts[account].form
    if form == "camt" or stage.firm.statements == "week":
        friday = banking_day_until(day + timedelta(days=4 - day.weekday()))
        return min(max(friday, day), last_booked_day(stage))
    return day
