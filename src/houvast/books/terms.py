"""When must an invoice without a due date be paid? Read from its terms in words: '30 dagen einde maand', 'contant'."""

import re
from datetime import date, timedelta

from houvast.facts.period import next_month

_LONGEST = 365
_DAYS = re.compile(r"(?<![\d.,%])(\d{1,3})\s*(?:kalender)?(?:dagen|dgn|dag|d\.|jours?|days?|tage)\b", re.IGNORECASE)
_END_OF_MONTH = re.compile(
    r"einde?\s+(?:van\s+de\s+)?maand|fin\s+(?:de\s+|du\s+)?mois|end\s+of\s+(?:the\s+)?month|\bEOM\b", re.IGNORECASE
)
_AT_ONCE = re.compile(
    r"\bcontant\b|\bcomptant\b|bij\s+ontvangst|onmiddellijk|\bdirect\b|à\s+réception|upon\s+receipt|immediate|per\s+direct",
    re.IGNORECASE,
)
_DISCOUNT = re.compile(r"korting|escompte|discount|skonto|%", re.IGNORECASE)


def due_date(terms: str | None, issued: date) -> date | None:
    """The day payment terms in words come to, or None where they name none.

    A term with a discount ('2 % korting binnen 8 dagen') is an offer, not the due date: the longest term counts.
    """
    if not terms:
        return None
    days = [int(found) for found in _DAYS.findall(terms) if int(found) <= _LONGEST]
    if days and not (_DISCOUNT.search(terms) and len(days) == 1):
        day = issued + timedelta(days=max(days))
        return next_month(day) - timedelta(days=1) if _END_OF_MONTH.search(terms) else day
    if days:
        return None
    if _END_OF_MONTH.search(terms):
        return next_month(issued) - timedelta(days=1)
    return issued if _AT_ONCE.search(terms) and not _DISCOUNT.search(terms) else None
