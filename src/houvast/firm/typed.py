"""An amount as somebody types it: 15.000 or 2.500,50 or € 1,200.5, in Dutch or in English."""

import re
from decimal import Decimal

from houvast.facts.money import decimal_of

_GROUPED = re.compile(r"[0-9]{1,3}(?:([.,' ])[0-9]{3})(?:\1[0-9]{3})*")
_NOISE = re.compile(r"[€\s\u00a0\u202f]|EUR|euro", re.IGNORECASE)


def amount_of(typed: str) -> Decimal | None:
    """The amount, or None where the words leave a doubt. A last group of three digits is thousands, never decimals."""
    bare = _NOISE.sub("", typed).replace("−", "-")
    sign, digits = ("-", bare[1:]) if bare.startswith("-") else ("", bare)
    whole, point, decimals = digits, "", ""
    if found := re.fullmatch(r"(.*)([.,])([0-9]{1,2})", digits):
        whole, point, decimals = found.groups()
    grouped = _GROUPED.fullmatch(whole)
    if grouped and grouped[1] != point:
        whole = re.sub(r"[^0-9]", "", whole)
    return decimal_of(f"{sign}{whole}.{decimals}" if decimals else f"{sign}{whole}")
