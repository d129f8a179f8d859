"""Changes of a quote in the editor: a line added, changed, moved or taken away. Every change gives a new quote."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from houvast.facts.party import plain_name
from houvast.quotes.values import Line, Quote, Variant, VariantGroup, VatClass


def next_key(quote: Quote) -> str:
    """A key that no line has yet."""
    used = [int(line.key[1:]) for line in quote.lines if line.key[1:].isdecimal()]
    return f"l{max(used, default=0) + 1}"


def added(quote: Quote, line: Line) -> Quote:
    """With a line at the end. Work at 21 % follows the line before it where that is work on a home."""
    before = next((one for one in reversed(quote.lines) if one.has_amount), None)
    if before is not None and before.vat == "home" and line.has_amount and line.vat == "21":
        line = replace(line, vat="home")
    return with_groups(replace(quote, lines=(*quote.lines, line)))


def changed(quote: Quote, line: Line) -> Quote:
    """With this line in the place of the one with its key."""
    lines = tuple(line if one.key == line.key else one for one in quote.lines)
    return with_groups(replace(quote, lines=lines))


def removed(quote: Quote, key: str) -> Quote:
    """Without the line."""
    return with_groups(replace(quote, lines=tuple(one for one in quote.lines if one.key != key)))


def put_back(quote: Quote, line: Line, place: int) -> Quote:
    """With a line that was taken away, where it stood."""
    if any(one.key == line.key for one in quote.lines):
        return quote
    return with_groups(replace(quote, lines=(*quote.lines[:place], line, *quote.lines[place:])))


def moved(quote: Quote, key: str, step: int) -> Quote:
    """With the line one place up (-1) or down (1)."""
    at = next((place for place, one in enumerate(quote.lines) if one.key == key), None)
    to = None if at is None else at + step
    if at is None or to is None or not 0 <= to < len(quote.lines):
        return quote
    lines = list(quote.lines)
    lines[at], lines[to] = lines[to], lines[at]
    return replace(quote, lines=tuple(lines))


def all_at(quote: Quote, vat: VatClass) -> Quote:
    """With every line at this VAT, those that heat with fossil fuel apart."""
    return replace(quote, lines=tuple(_at(line, vat) for line in quote.lines))


def chosen(quote: Quote, group: str, variant: str) -> Quote:
    """With the variant that counts for now."""
    groups = tuple(replace(one, default=variant) if one.key == group else one for one in quote.groups)
    return replace(quote, groups=groups)


def with_groups(quote: Quote) -> Quote:
    """With a group for every choice that a line names, and none that no line names."""
    known = {group.key: group for group in quote.groups}
    groups = tuple(_group(key, known.get(key), quote.lines) for key in _groups_of(quote.lines))
    return replace(quote, groups=groups)


def choice_key(title: str) -> str:
    """What a group or a variant is known by: its title, plain; empty for none."""
    return plain_name(title) if title.strip() else ""


def titled(quote: Quote, group: str, group_title: str, variant: str, variant_title: str) -> Quote:
    """With the titles of a group and a variant as she typed them."""
    groups = tuple(
        replace(
            one,
            title=group_title,
            variants=tuple(replace(v, title=variant_title) if v.key == variant else v for v in one.variants),
        )
        if one.key == group
        else one
        for one in quote.groups
    )
    return replace(quote, groups=groups)


def _groups_of(lines: Iterable[Line]) -> Iterator[str]:
    yield from dict.fromkeys(line.group for line in lines if line.group)


def _group(key: str, known: VariantGroup | None, lines: Iterable[Line]) -> VariantGroup:
    titles = {} if known is None else {one.key: one.title for one in known.variants}
    names = dict.fromkeys(line.variant for line in lines if line.group == key and line.variant)
    variants = tuple(Variant(name, titles.get(name, name)) for name in names)
    return replace(known or VariantGroup(key, key, ()), variants=variants)


def _at(line: Line, vat: VatClass) -> Line:
    if not line.has_amount or line.vat == "fossil":
        return line
    return replace(line, vat=vat, vat_reason=line.vat_reason if vat == line.vat else "")
