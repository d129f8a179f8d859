"""How fresh is each source? Old news must be seen to be old, never pass for today's.

At most three chips: what is fresh stands in one of them, what is late stands out.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from houvast.facts.ledger import Freshness, Ledger
from houvast.facts.text import Sentence, Text
from houvast.week.texts import TEXTS

# After how many days a source is old: what is booked daily ages in a week, what comes monthly in a month.
_OLD_AFTER = {
    "bank": 7,
    "sales": 31,
    "purchases": 31,
    "agenda": 14,
    "hours": 14,
    "receipts": 7,
    "till": 7,
    "appointments": 14,
    "stock": 92,
}
_ORDER = tuple(_OLD_AFTER)
_ELSE = 31
_LATE_CHIPS = 2


class Fresh(NamedTuple):
    """One chip: a source or several, how old in words, each with its own age in `detail`; `old` asks for files."""

    kinds: tuple[str, ...]
    text: Sentence
    detail: tuple[Sentence, ...]
    old: bool


def freshness(ledger: Ledger, today: date) -> tuple[Fresh, ...]:
    """Every kind of source in at most three chips, the fresh ones together; the stalest account speaks for the bank."""
    ages: dict[str, int] = {}
    for one in ledger.freshness:
        ages[one.kind] = max(_age(one, today), ages.get(one.kind, 0))
    kinds = sorted(ages, key=lambda kind: (_ORDER.index(kind) if kind in _ORDER else len(_ORDER), kind))
    fresh = [kind for kind in kinds if ages[kind] <= _OLD_AFTER.get(kind, _ELSE)]
    late = sorted((kind for kind in kinds if kind not in fresh), key=lambda kind: -ages[kind])
    alone = late if len(late) <= _LATE_CHIPS else late[: _LATE_CHIPS - 1]
    groups = [fresh, *([kind] for kind in alone), late[len(alone) :]]
    return tuple(_chip(group, ages, old=group is not fresh) for group in groups if group)


def _age(one: Freshness, today: date) -> int:
    return max(0, (today - one.until).days)


def _chip(kinds: Sequence[str], ages: dict[str, int], *, old: bool) -> Fresh:
    found = {ages[kind] for kind in kinds}
    text = _aged(max(found)) if len(found) == 1 else TEXTS["week.fresh_late" if old else "week.fresh_fine"]
    detail = tuple(Sentence(_aged(ages[kind]), {"names": _name(kind), "days": ages[kind]}) for kind in kinds)
    return Fresh(tuple(kinds), Sentence(text, {"names": _names(kinds), "days": max(found)}), detail, old)


def _aged(days: int) -> Text:
    return TEXTS["week.fresh_today" if days <= 0 else "week.fresh_yesterday" if days == 1 else "week.fresh_days"]


def _names(kinds: Sequence[str]) -> Sentence:
    """'Bank, facturen en agenda': sales and purchases together are the invoices."""
    both = {"sales", "purchases"} <= set(kinds)
    names = [
        Sentence(TEXTS["week.source_invoices"]) if both and kind == "sales" else _name(kind)
        for kind in kinds
        if not (both and kind == "purchases")
    ]
    said = names[0]
    for index, name in enumerate(names[1:], 2):
        text = TEXTS["week.names_and" if index == len(names) else "week.names_comma"]
        said = Sentence(text, {"first": said, "last": _small(name)})
    return said


def _small(name: Sentence) -> Sentence:
    """The same name inside a sentence: without its capital."""
    return Sentence(Text(name.text.nl[0].lower() + name.text.nl[1:], name.text.en[0].lower() + name.text.en[1:]))


def _name(kind: str) -> Sentence:
    return Sentence(TEXTS.get(f"week.source_{kind}", TEXTS["week.source_other"]))
