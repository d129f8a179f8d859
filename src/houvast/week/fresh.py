"""How fresh is each source? Old news must be seen to be old, never pass for today's."""

from datetime import date
from typing import NamedTuple

from houvast.facts.ledger import Freshness, Ledger
from houvast.facts.text import Sentence
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


class Fresh(NamedTuple):
    """One source with how old it is, in words; `old` when it needs a new file."""

    kind: str
    text: Sentence
    until: date
    old: bool


def freshness(ledger: Ledger, today: date) -> tuple[Fresh, ...]:
    """Every kind of source once, the stalest account speaking for the bank."""
    stalest: dict[str, Freshness] = {}
    for one in ledger.freshness:
        if one.kind not in stalest or one.until < stalest[one.kind].until:
            stalest[one.kind] = one
    known = sorted(stalest, key=lambda kind: (_ORDER.index(kind) if kind in _ORDER else len(_ORDER), kind))
    return tuple(_fresh(stalest[kind], today) for kind in known)


def _fresh(one: Freshness, today: date) -> Fresh:
    days = (today - one.until).days
    name = Sentence(TEXTS.get(f"week.source_{one.kind}", TEXTS["week.source_other"]))
    text = "week.fresh_today" if days <= 0 else "week.fresh_yesterday" if days == 1 else "week.fresh_days"
    return Fresh(
        one.kind, Sentence(TEXTS[text], {"name": name, "days": days}), one.until, days > _OLD_AFTER.get(one.kind, _ELSE)
    )
