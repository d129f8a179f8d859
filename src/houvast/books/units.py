"""The one place where exact numbers become integers for a table, and come back.

Money in cents, quantities and unit prices times 10^6, VAT rates in basis points: a Django DecimalField on SQLite is
a float, and sums of floats drift. Amounts that do not fit are refused aloud (`DoesNotFit`), never rounded away.
"""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache
from typing import TypeVar

Value = TypeVar("Value")
Result = TypeVar("Result")

_LARGEST = 2**63 - 1
_WIDE = Context(prec=60, rounding=ROUND_HALF_UP)
_CENT = Decimal(100)
_MICRO = Decimal(1_000_000)


class DoesNotFit(ValueError):  # noqa: N818
    """An amount with parts of a cent, or larger than a table can hold. `amount` is what it was."""

    def __init__(self, amount: Decimal) -> None:
        super().__init__(f"{amount} does not fit")
        self.amount = amount


def cents(amount: Decimal) -> int:
    """Money as whole cents; raises `DoesNotFit` for parts of a cent."""
    scaled = _WIDE.multiply(amount, _CENT)
    whole = int(scaled) if scaled.is_finite() and scaled.adjusted() < 20 else None
    if whole is None or whole != scaled or abs(whole) > _LARGEST:
        raise DoesNotFit(amount)
    return whole


@lru_cache(maxsize=4096)
def micro(quantity: Decimal) -> int:
    """A quantity or unit price times 10^6, rounded half up beyond six decimals; raises `DoesNotFit` when too large."""
    scaled = _WIDE.multiply(quantity, _MICRO)
    if not scaled.is_finite() or scaled.adjusted() > 18:
        raise DoesNotFit(quantity)
    whole = int(_WIDE.to_integral_value(scaled))
    if abs(whole) > _LARGEST:
        raise DoesNotFit(quantity)
    return whole


@lru_cache(maxsize=256)
def points(rate: Decimal) -> int:
    """A percentage in basis points: 21 % is 2100."""
    whole = cents(_WIDE.quantize(rate, Decimal("0.01"))) if rate.is_finite() and rate.adjusted() < 6 else None
    if whole is None:
        raise DoesNotFit(rate)
    return whole


def euros(whole: int) -> Decimal:
    """Money out of cents, with its two decimals."""
    return Decimal(whole).scaleb(-2)


def quantity(whole: int) -> Decimal:
    """A quantity or unit price out of millionths, without idle zeros."""
    return Decimal(whole // 1_000_000) if whole % 1_000_000 == 0 else Decimal(whole).scaleb(-6).normalize(_WIDE)


def percent(whole: int) -> Decimal:
    """A percentage out of basis points, without idle zeros."""
    return quantity(whole * 10_000)


def if_known(convert: Callable[[Value], Result], value: Value | None) -> Result | None:
    """The converted value, or None where there is none."""
    return None if value is None else convert(value)
