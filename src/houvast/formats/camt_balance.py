"""Which of a statement's balances open and close it. Banks give several of one type, and some without direction."""

from datetime import date

from houvast.facts.bank import Balance
from houvast.formats.xml_table import Values

_BEFORE_ALL = date.min


def opening_balance(balances: list[Values]) -> Balance | None:
    """OPBD (opening booked), else PRCD (previous closing), else the first interim one; of several, the earliest."""
    for kind in ("OPBD", "PRCD"):
        if found := _of(balances, kind):
            return min(found, key=lambda balance: balance.day or _BEFORE_ALL)
    interim = _of(balances, "ITBD")
    return interim[0] if len(interim) > 1 else None


def closing_balance(balances: list[Values]) -> Balance | None:
    """CLBD (closing booked), else the last interim one; of several, the latest. Never an available balance (CLAV)."""
    if found := _of(balances, "CLBD"):
        return max(found, key=lambda balance: balance.day or _BEFORE_ALL)
    interim = _of(balances, "ITBD")
    return interim[-1] if interim else None


def _of(balances: list[Values], kind: str) -> list[Balance]:
    """The balances of one type, signed; one without direction stands as written."""
    return [
        Balance(each.get("day"), -each["amount"] if each.get("direction") == "DBIT" else each["amount"])
        for each in balances
        if each.get("type") == kind and each.get("amount") is not None
    ]
