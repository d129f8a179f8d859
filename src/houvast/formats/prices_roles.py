"""Which column of a price list is what? Our suggestion, from its heading and what it holds; she decides.

A price whose heading does not say so is suggested as 'price': gross or net she has to say. Nothing is read before she
did, for a list price taken for a purchase price is a loss on every quote.
"""

from collections.abc import Iterable, Sequence

from houvast.formats.grid import Cell
from houvast.formats.prices_content import Holds, content_of
from houvast.formats.prices_headings import heading_scores
from houvast.formats.prices_words import PRICES

_LEAST = 0.45
_NUMBERED = ("gross", "net", "price", "labour")
NEEDED: tuple[tuple[str, ...], ...] = (("nr", "text"), PRICES)
"""Of every group one role, before a list can be read; a table of discounts has DISCOUNTS instead."""
DISCOUNTS: tuple[tuple[str, ...], ...] = (("discount_group",), ("discount",))


def suggested_roles(headings: Sequence[str], columns: Sequence[Sequence[Cell]]) -> dict[int, str]:
    """The role of each column by position, as far as it can be told."""
    held = [content_of(column) for column in columns]
    roles = _by_heading(headings, held)
    _by_content(roles, held)
    return dict(sorted((place, role) for place, role in roles.items() if role))


def missing_roles(roles: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """The groups of roles of which one is needed and none was given; nothing for a list or a table of discounts."""
    there = set(roles)
    if all(there & set(group) for group in DISCOUNTS):
        return ()
    return tuple(group for group in NEEDED if not there & set(group))


def _by_heading(headings: Sequence[str], held: Sequence[Holds]) -> dict[int, str]:
    """The best pairs of column and role first; a role once, a column once."""
    pairs = [
        (score * _fit(role, one), -place, role)
        for place, (heading, one) in enumerate(zip(headings, held, strict=True))
        for role, score in heading_scores(heading).items()
    ]
    roles: dict[int, str] = {}
    for score, minus, role in sorted(pairs, reverse=True):
        if score < _LEAST:
            break
        place = -minus
        if place in roles or (role and role in roles.values()):
            continue
        if role == "price" and set(PRICES) <= set(roles.values()):
            continue
        roles[place] = role
    return roles


def _fit(role: str, held: Holds) -> float:  # noqa: PLR0911  one rule per role
    """How well what a column holds goes with a role: 0 never, 1 well; an empty column goes with all a little."""
    if not held.filled:
        return 0.6
    if role == "ean":
        return 1.0 if held.barcodes > 0.5 else 0.4
    if role in _NUMBERED:
        return 0.0 if held.barcodes > 0.5 or held.numbers < 0.4 or held.days > 0.5 else 1.0
    if role == "discount":
        return 1.0 if held.percents > 0.7 else 0.0
    if role == "vat":
        return 1.0 if held.rates > 0.7 else 0.0
    if role == "unit":
        return 1.0 if held.units > 0.5 else 0.75 if held.counts > 0.5 else 0.3 if held.letters > 0.5 else 0.0
    if role == "price_unit":
        return 1.0 if held.counts > 0.6 else 0.3
    if role == "valid_from":
        return 1.0 if held.days > 0.5 else 0.0
    return _fit_of_words(role, held)


def _fit_of_words(role: str, held: Holds) -> float:
    """The same for the roles that hold words or codes."""
    if role == "nr":
        return (
            0.2
            if held.barcodes > 0.5 or held.length > 30 or held.decimals > 0.3
            else 1.0
            if _numbers_all(held)
            else 0.6
        )
    if role in {"text", "text2"}:
        return 1.0 if held.letters > 0.5 else 0.4 if held.numbers < 0.5 else 0.0
    if role in {"group", "supplier"}:
        return 0.0 if held.decimals > 0.3 else 1.0 if held.filled < 8 or held.different < 0.6 else 0.55
    if role == "discount_group":
        return (
            0.0 if held.length > 10 or held.decimals > 0.2 else 1.0 if held.filled < 8 or held.different < 0.6 else 0.5
        )
    return 1.0


def _numbers_all(held: Holds) -> bool:
    """Whether a column may number articles: nearly every cell says something else."""
    return held.different > 0.7


def _by_content(roles: dict[int, str], held: Sequence[Holds]) -> None:
    """For what must not lack and has no heading of its own: what a free column holds."""
    taken = set(roles.values())
    free = [place for place in range(len(held)) if place not in roles and held[place].filled]
    for role in ("ean", "text", "nr", "unit", "price"):
        if role in taken or (role == "price" and taken & set(PRICES)):
            continue
        best = max(free, key=lambda place: _looks_like(role, held[place], place), default=None)
        if best is not None and _looks_like(role, held[best], best) > 0.5:
            roles[best] = role
            free.remove(best)


def _looks_like(role: str, held: Holds, place: int) -> float:
    """How much a column looks like a role by what it holds alone."""
    if role == "ean":
        return held.barcodes
    if role == "text":
        return held.letters * min(1.0, held.length / 12) * min(1.0, 0.3 + held.different)
    if role == "nr":
        codes = held.different > 0.9 and held.length < 20 and held.decimals < 0.05 and held.letters < 0.8
        return 0.9 - 0.05 * place if codes and held.barcodes < 0.5 else 0.0
    if role == "unit":
        return held.units if held.different < 0.5 or held.filled < 8 else 0.0
    return held.decimals if held.barcodes < 0.5 else 0.0
