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
            wanted = [name for name in (group.chosen, group.default, names[0]) if name in names]
            return line.variant == wanted[0]
    return True


def oracle(quote: Quote) -> dict[str, object]:
    """Cents: net, vat, gross, per (category, rate) base and VAT, and the amounts of the instalments."""
    sums: dict[tuple[str, int], int] = {}
    for line in quote.lines:
        if in_total(line, quote):
            exact = Fraction(line.quantity) * Fraction(line.price) / Fraction(line.price_unit)
            net = cents(exact * (1 - Fraction(line.discount) / 100))
            group = rate_of(line, quote)
            sums[group] = sums.get(group, 0) + net
    off = Fraction(quote.discount) / 100
    bases = {group: total - cents(Fraction(total, 100) * off) for group, total in sums.items()}
    positive = sum(base for base in bases.values() if base > 0)
    reduction = min(cents(Fraction(quote.discount_amount)), positive)
    if reduction > 0:
        bases = take(bases, reduction, positive)
    vats = {group: cents(Fraction(base * group[1], 10_000)) for group, base in bases.items()}
    net, gross = sum(bases.values()), sum(bases.values()) + sum(vats.values())
    return {"net": net, "vat": gross - net, "gross": gross, "bases": bases, "vats": vats, "parts": parts(quote, gross)}


def take(bases: dict[tuple[str, int], int], reduction: int, positive: int) -> dict[tuple[str, int], int]:
    """Largest remainder: the higher rate first where the rests are equal, then the category by letter."""
    shares = {group: Fraction(reduction * base, positive) for group, base in bases.items() if base > 0}
    given = {group: floor(share) for group, share in shares.items()}
    over = reduction - sum(given.values())
    for group in sorted(shares, key=lambda group: (given[group] - shares[group], -group[1], group[0]))[:over]:
        given[group] += 1
    return {group: base - given.get(group, 0) for group, base in bases.items()}


def parts(quote: Quote, gross: int) -> list[int]:
    made, left = [], gross
    for one in quote.schedule[:-1]:
        share = Fraction(gross, 100) * Fraction(one.percent or 0) / 100
        wanted = cents(share if one.amount is None else Fraction(one.amount))
        amount = max(0, min(wanted, left))
        made.append(amount)
        left -= amount
    return [*made, left]


def in_cents(amount: object) -> int:
    return int(Fraction(amount) * 100)  # type: ignore[call-overload, no-any-return]
