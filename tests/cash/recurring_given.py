"""Movements by hand, so that a test about rhythm shows its days and amounts."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from houvast.facts.figure import Source
from houvast.facts.ledger import Movement

TODAY = date(2026, 11, 24)
LANDLORD, BANK = "BE71096123456769", "BE68539007547034"


def moved(day: date, amount: str, account: str | None = LANDLORD, name: str | None = "Immo", **more) -> Movement:
    """A movement on our account at the bank BANK; `account` and `name` are the other side."""
    fields = {
        "key": f"{day}|{amount}|{account or name}|{more.get('communication', '')}",
        "account": BANK,
        "currency": "EUR",
        "booking_date": day,
        "value_date": day,
        "amount": Decimal(amount),
        "kind": "transfer",
        "counterparty_name": name,
        "counterparty_account": account,
        "reversal": False,
        "details": (),
        "sources": (Source("sha", "regel 1", "uittreksel.cod"),),
    }
    empty = dict.fromkeys(set(Movement._fields) - set(fields))
    return Movement(**{**empty, **fields, **more})


def each_month(day: int, count: int, *, first: date = date(2025, 11, 1)) -> Iterable[date]:
    """The same day of a number of months, from a month on."""
    index = first.year * 12 + first.month - 1
    return [date((index + n) // 12, (index + n) % 12 + 1, day) for n in range(count)]


def every(days: int, count: int, *, last: date = date(2026, 11, 20)) -> list[date]:
    """A day every so many days, up to a last one."""
    return [last - timedelta(days=days * n) for n in reversed(range(count))]


def in_order(*movements: Movement | list[Movement]) -> list[Movement]:
    """All of them by day, and one of today so that the bank is known to reach until then."""
    flat = [one for given in movements for one in (given if isinstance(given, list) else [given])]
    return sorted([*flat, moved(TODAY, "-1.00", "BE00", "Eenmalig")], key=lambda one: one.booking_date)
