"""What does a quote come to? Each net line rounded half up to the cent; VAT once per category and rate.

Options stay outside the total until chosen, of each group one variant counts. A discount on the whole is taken per
category and rate, so that what is left is what VAT is due on. The column VAT included is for reading: the totals
decide. Decimal from first to last. Source: EN 16931 (BR-CO-10 to 17), QUOTES 1.4.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.money import CENT, ZERO, to_cent
from houvast.norms import Norms
from houvast.quotes.values import Line, Quote
from houvast.quotes.vat import LineVat, vat_of

_HUNDRED = Decimal(100)
Group = tuple[str, Decimal]


class LineTotal(NamedTuple):
    """A line and what it comes to. Of a subtotal the net is the sum; `including` (VAT included) is for reading only."""

    line: Line
    net: Decimal
    counts: bool
    vat: LineVat | None
    including: Decimal


class VatTotal(NamedTuple):
    """VAT of one category and rate: what its lines come to, what is left after the discount, and the VAT on that."""

    category: str
    rate: Decimal
    on_lines: Decimal
    base: Decimal
    vat: Decimal


class VariantTotal(NamedTuple):
    """A variant: what its own lines come to, and the whole quote (VAT included) if it is chosen."""

    group: str
    variant: str
    net: Decimal
    gross: Decimal
    counts: bool


@dataclass(frozen=True, slots=True)
class Totals:
    """What a quote comes to, in EUR. `net` = lines - `discount`; `gross` = net + vat."""

    lines: tuple[LineTotal, ...]
    on_lines: Decimal
    discount: Decimal
    net: Decimal
    vat_lines: tuple[VatTotal, ...]
    vat: Decimal
    gross: Decimal
    variants: tuple[VariantTotal, ...] = ()


def totals(quote: Quote, today: date, norms: Norms) -> Totals:
    """What the quote comes to with the rates of the day it is dated, today while it is not."""
    day = quote.dated or today
    lines = tuple(_line_totals(quote, day, norms))
    vat_lines = tuple(_vat_lines(quote, lines))
    on_lines = sum((one.on_lines for one in vat_lines), ZERO)
    net = sum((one.base for one in vat_lines), ZERO)
    vat = sum((one.vat for one in vat_lines), ZERO)
    return Totals(lines, on_lines, on_lines - net, net, vat_lines, vat, net + vat)


def totals_with_variants(quote: Quote, today: date, norms: Norms) -> Totals:
    """The same, and what each variant would make of it."""
    found = []
    for group in quote.groups:
        for variant in group.variants:
            other = totals(with_choices(quote, None, {group.key: variant.key}), today, norms)
            own = (one.net for one in other.lines if one.counts and _within(one.line, group.key, variant.key))
            counting = variant.key == group.counting
            found.append(VariantTotal(group.key, variant.key, sum(own, ZERO), other.gross, counting))
    return replace(totals(quote, today, norms), variants=tuple(found))


def net_of(line: Line) -> Decimal:
    """Quantity times price less its discount, rounded once, half up."""
    return to_cent(line.quantity * line.price * (_HUNDRED - line.discount) / (_HUNDRED * line.price_unit))


def counts(line: Line, variants: Mapping[str, str]) -> bool:
    """Whether a line is in the total, given the variant that counts in each group."""
    if not line.has_amount or (line.option and not line.chosen):
        return False
    return line.group not in variants or variants[line.group] == line.variant


def counting_variants(quote: Quote) -> dict[str, str]:
    """The variant that counts in each group."""
    return {group.key: group.counting for group in quote.groups}


def with_choices(quote: Quote, options: Collection[str] | None, variants: Mapping[str, str]) -> Quote:
    """The quote as the customer ticked it: `options` are line keys (None: as they are); unknown keys change nothing."""
    lines = quote.lines
    if options is not None:
        lines = tuple(replace(line, chosen=line.key in options) if line.option else line for line in lines)
    groups = tuple(
        replace(group, chosen=variants[group.key])
        if variants.get(group.key) in {variant.key for variant in group.variants}
        else group
        for group in quote.groups
    )
    return replace(quote, lines=lines, groups=groups)


def _within(line: Line, group: str, variant: str) -> bool:
    return (line.group, line.variant) == (group, variant)


def _line_totals(quote: Quote, day: date, norms: Norms) -> Iterator[LineTotal]:
    chosen, running = counting_variants(quote), ZERO
    for line in quote.lines:
        if line.kind == "subtotal":
            yield LineTotal(line, running, counts=False, vat=None, including=ZERO)
            running = ZERO
        elif not line.has_amount:
            yield LineTotal(line, ZERO, counts=False, vat=None, including=ZERO)
        else:
            net, vat, in_total = net_of(line), vat_of(line, quote, day, norms), counts(line, chosen)
            running += net if in_total else ZERO
            yield LineTotal(line, net, in_total, vat, to_cent(net * (_HUNDRED + vat.rate) / _HUNDRED))


def _vat_lines(quote: Quote, lines: Sequence[LineTotal]) -> Iterator[VatTotal]:
    on_lines: dict[Group, Decimal] = {}
    for one in lines:
        if one.counts and one.vat is not None:
            on_lines[one.vat.group] = on_lines.get(one.vat.group, ZERO) + one.net
    left = {group: amount - to_cent(amount * quote.discount / _HUNDRED) for group, amount in on_lines.items()}
    taken = _spread(quote.discount_amount, left)
    for group in sorted(on_lines, key=_order):
        category, rate = group
        base = left[group] - taken.get(group, ZERO)
        yield VatTotal(category, rate, on_lines[group], base, to_cent(base * rate / _HUNDRED))


def _order(group: Group) -> tuple[Decimal, str]:
    return -group[1], group[0]


def _spread(amount: Decimal, over: Mapping[Group, Decimal]) -> dict[Group, Decimal]:
    """An amount over the groups by their size, in whole cents that add up to it; never more than there is."""
    positive = {group: each for group, each in over.items() if each > 0}
    whole = sum(positive.values(), ZERO)
    amount = min(to_cent(amount), whole)
    if amount <= 0:
        return {}
    exact = {group: amount * each / whole for group, each in positive.items()}
    parts = {group: each.quantize(CENT, "ROUND_FLOOR") for group, each in exact.items()}
    cents = int((amount - sum(parts.values(), ZERO)) / CENT)
    largest_rest = sorted(parts, key=lambda group: (parts[group] - exact[group], _order(group)))
    for group in largest_rest[:cents]:
        parts[group] += CENT
    return parts
