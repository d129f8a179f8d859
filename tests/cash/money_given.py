"""Books by hand with thirty weeks of ordinary business: what comes in on Mondays, what goes out on Thursdays."""

from datetime import date, timedelta
from decimal import Decimal

from tests.hand_ledger import TODAY, invoice, ledger, movement, statement

from houvast.cash.forecast.values import OwnerSaid
from houvast.cash.own import CashOwn
from houvast.facts.ledger import Account, Freshness, Ledger
from houvast.norms import load_norms

NORMS = load_norms()
__all__ = ["NORMS", "TODAY", "Decimal", "date", "invoice", "movement", "own", "statement", "timedelta", "weeks_of"]


def weeks_of(
    *facts, closing: str = "20000.00", weeks: int = 30, income: str = "2000.00", out: str = "-1500.00", **more
) -> Ledger:
    """A ledger with so many weeks of takings and spending up to yesterday, and whatever else is given."""
    last = TODAY - timedelta(days=1)
    moved = []
    for week in range(weeks):
        monday = last - timedelta(days=last.weekday() + 7 * week)
        moved += [
            movement(f"in-{week}", income, monday, kind="card"),
            movement(f"out-{week}", out, monday + timedelta(days=3) if week else monday, kind="card"),
        ]
    more.setdefault("accounts", (Account("BE01", "EUR"),))
    more.setdefault("freshness", (Freshness("bank", "BE01", last, weeks),))
    return ledger(*facts, *moved, statement(closing, last), **more)


def own(**said) -> CashOwn:
    """What she said."""
    return CashOwn(OwnerSaid(**said), norms=NORMS)
