"""What a quote comes to, worked out a second time: whole cents and exact fractions, nothing of calculation.py."""

from fractions import Fraction
from math import floor

from houvast.quotes.values import Line, Quote


def cents(exact: Fraction) -> int:
    """Half up, away from zero."""
    return floor(abs(exact) * 100 + Fraction(1, 2)) * (1 if exact >= 0 else -1)


def rate_of(line: Line, quote: Quote) -> tuple[str, int]:
    if line.vat == "exempt":
        return "E", 0
    if quote.reverse_charge:
        return "AE", 0
    if line.vat == "0":
        return "Z", 0
    if line.vat in ("21", "12", "6"):
        return "S", int(line.vat)
    boiler_law = quote.dated is not None and quote.dated.isoformat() >= "2025-07-29"
    if line.vat == "fossil" and boiler_law:
        return "S", 21
    facts = (quote.site.old_enough, quote.site.private_use, quote.site.end_user)
    return "S", 6 if facts == (True, True, True) else 21


def in_total(line: Line, quote: Quote) -> bool:
    if line.kind in ("text", "subtotal"):
        return False
    if line.option and not line.chosen:
        return False
    for group in quote.groups:
        if group.key == line.group:
            names = [variant.key for variant in group.variants]
            share = Fraction(gross, 100) * Fraction(one.percent or 0) / 100
        wanted = cents(share if one.amount is None else Fraction(one.amount))
        amount = max(0, min(wanted, left))
        made.append(amount)
        left -= amount
    return [*made, left]


def in_cents(amount: object) -> int:
    return int(Fraction(amount) * 100)  # type: ignore[call-overload, no-any-return]
