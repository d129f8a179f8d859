"""What to set aside for the owner's social contributions of earlier years.

The regularisation is a classic surprise: contributions are first asked on an old income and set right two to three
years later (METHOD B7). What it will be only her fund knows; the bank shows what came on top of ordinary quarters.
"""

from datetime import date
from decimal import Decimal
from statistics import median

from houvast.cash.taxes.official import paid_of
from houvast.facts.figure import TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO, to_cent

_QUARTERS = 12
_ON_TOP = Decimal("1.3")


def regularisation_reserve(ledger: Ledger, today: date) -> Decimal | TooEarly:
    """What came on top of the ordinary quarters in an average year, over the last three years; in EUR, positive.

    TooEarly (in months) under three years of payments to a fund: an unknown regularisation is never 0.
    """
    by_quarter: dict[int, Decimal] = {}
    for payment in paid_of(ledger, "owner_social", today):
        quarter = payment.day.year * 4 + (payment.day.month - 1) // 3
        by_quarter[quarter] = by_quarter.get(quarter, ZERO) - payment.amount
    if not by_quarter or max(by_quarter) - min(by_quarter) + 1 < _QUARTERS:
        have = max(by_quarter) - min(by_quarter) + 1 if by_quarter else 0
        return TooEarly(3 * have, 3 * _QUARTERS, "months")
    last = [by_quarter.get(quarter, ZERO) for quarter in range(max(by_quarter) - _QUARTERS + 1, max(by_quarter) + 1)]
    usual = median(last)
    return to_cent(sum((paid - usual for paid in last if paid > usual * _ON_TOP), ZERO) / 3)
