"""Money is a Decimal, and only plain digits become one.

`Decimal` itself accepts 'NaN', '1_000', Arabic digits and '1e10000000'; the last one hangs the process.
So every amount from outside passes `decimal_of` first.
"""

import re
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
ZERO = Decimal(0)

_PLAIN = re.compile(r"[+-]?[0-9]{1,13}(?:\.[0-9]{1,10})?", re.ASCII)


def decimal_of(text: str) -> Decimal | None:
    """The number that plain digits with a decimal point stand for, or None for anything else."""
    return Decimal(text) if _PLAIN.fullmatch(text) else None


def to_cent(value: Decimal) -> Decimal:
    """An amount rounded to the cent, halves away from zero, as Belgian invoices do."""
    return value.quantize(CENT, ROUND_HALF_UP)


def has_third_decimal(value: Decimal) -> bool:
    """Whether an amount holds more than cents: in booked money that is a trouble, never rounded away."""
    return value != value.quantize(CENT, ROUND_HALF_UP)
