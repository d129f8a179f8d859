"""In what is it bought and sold? A price per box says nothing about one per piece; grams and kilos can be compared."""

from decimal import Decimal
from typing import NamedTuple

_PIECES = ("C62", "H87", "EA", "PCE", "NAR", "NMB", "U", "ST", "STK", "STUK", "STUKS", "PC", "PIECE", "ZZ")
_HOURS = ("HUR", "HOUR", "UUR", "UREN", "H", "U.")
_SCALED = {
    "KGM": ("kg", "1"),
    "KG": ("kg", "1"),
    "GRM": ("kg", "0.001"),
    "TNE": ("kg", "1000"),
    "MTR": ("m", "1"),
    "M": ("m", "1"),
    "CMT": ("m", "0.01"),
    "MMT": ("m", "0.001"),
    "LTR": ("l", "1"),
    "L": ("l", "1"),
    "CLT": ("l", "0.01"),
    "MLT": ("l", "0.001"),
    "MTK": ("m2", "1"),
    "M2": ("m2", "1"),
    "MTQ": ("m3", "1"),
    "DZN": ("piece", "12"),
    "CEN": ("piece", "100"),
    "MIL": ("piece", "1000"),
    "MIN": ("hour", "0.016666666667"),
    "DAY": ("day", "1"),
    "MON": ("month", "1"),
}
_PACKED = frozenset(
    {"BX", "XBX", "BOX", "CT", "XCT", "PK", "XPK", "PA", "XPA", "CS", "XCS", "PF", "XPX", "PR", "SET", "RO"}
)


class InUnits(NamedTuple):
    """The family of a unit ('piece', 'kg', 'hour', ...; '' for none stated), and how many of it one such unit is."""

    family: str
    factor: Decimal


_KNOWN = {
    **{code: InUnits("piece", Decimal(1)) for code in _PIECES},
    **{code: InUnits("hour", Decimal(1)) for code in _HOURS},
    **{code: InUnits(family, Decimal(factor)) for code, (family, factor) in _SCALED.items()},
}
_UNSTATED = InUnits("", Decimal(1))


def in_units(unit: str | None) -> InUnits:
    """The family of a unit code; a code we do not know is a family of its own."""
    code = (unit or "").strip().upper()
    if not code:
        return _UNSTATED
    return _KNOWN.get(code) or InUnits(code.lower(), Decimal(1))


def comparable(one: str, other: str) -> bool:
    """Whether prices in two families may be held against each other; a unit nobody stated fits all but a package."""
    if one == other:
        return True
    stated = one or other
    return not (one and other) and stated.upper() not in _PACKED


def is_work(unit: str | None) -> bool:
    """Whether a line sells somebody's time."""
    return in_units(unit).family in ("hour", "day")
