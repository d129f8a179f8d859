"""Numbers as she types them into a quote: 9,6 or 0,125 or 1.250,50. A comma is the point; so is a lone dot.

Unlike an amount of money, a quantity may have three decimals: '0,125' is an eighth, and '1.250' is a thousand and more.
"""

import re
from decimal import Decimal

_NOISE = re.compile(r"[€%\s\u00a0\u202f]")
_PLAIN = re.compile(r"[0-9]+(\.[0-9]+)?|\.[0-9]+")
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(\.[0-9]{3})+")
MOST = Decimal(1_000_000_000)


def number_of(typed: str) -> Decimal | None:
    """The number, None for what is none or far too large. At most six decimals count."""
    bare = _NOISE.sub("", typed).replace("−", "-")
    sign, digits = (-1, bare[1:]) if bare.startswith("-") else (1, bare)
    if "," in digits:
        whole, _, decimals = digits.rpartition(",")
        digits = f"{re.sub('[.,]', '', whole)}.{decimals}" if "." not in decimals else digits.replace(",", "")
    elif _THOUSANDS.fullmatch(digits):
        digits = digits.replace(".", "")
    if not _PLAIN.fullmatch(digits.rstrip(".")):
        return None
    found = sign * Decimal(digits.rstrip("."))
    return found.quantize(Decimal("0.000001")).normalize() + 0 if abs(found) < MOST else None


def written(value: Decimal | None) -> str:
    """A number as it stands in a field: 9,6; empty for none. Typed back it is the same."""
    return "" if value is None else f"{value.normalize():f}".replace(".", ",")
