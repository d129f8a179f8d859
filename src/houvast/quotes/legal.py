"""The legal texts that belong on a quote or invoice, in the words of its day.

The texts are data (norms/quote_texts.toml) with a first day and a source. `verified` is False for what was not found
in a source of the law: the page says so and she asks her accountant. The Dutch text decides.
"""

import tomllib
from datetime import date
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from houvast.facts import wording
from houvast.facts.text import Text
from houvast.quotes.calculation import Totals
from houvast.quotes.values import Quote

CLAUSES = ("binding", "free", "stock")


class LegalText(NamedTuple):
    """A text for documents, from the day it holds."""

    key: str
    text: Text
    valid_from: date
    source: str
    verified: bool
    note: str


@cache
def legal_texts() -> tuple[LegalText, ...]:
    """All of them, the oldest first."""
    rows = tomllib.loads((files("houvast.norms") / "quote_texts.toml").read_text("utf-8"))
    found = [
        LegalText(
            key,
            Text(row["nl"], row["en"]),
            row["valid_from"],
            row["source"],
            row.get("verified", True),
            row.get("note", ""),
        )
        for key, history in rows.items()
        for row in history
    ]
    return tuple(sorted(found, key=lambda one: (one.valid_from, one.key)))


def legal_text(key: str, day: date) -> LegalText | None:
    """The text that holds on a day, None for a day before there was one; KeyError for a key that is none."""
    history = [one for one in legal_texts() if one.key == key]
    if not history:
        raise KeyError(key)
    return next((one for one in reversed(history) if one.valid_from <= day), None)


def statements(quote: Quote, found: Totals, day: date) -> tuple[LegalText, ...]:
    """What the law wants to see for the lines that count: 6 % on a home, VAT moved to the customer, fossil heating."""
    reasons = {one.vat.why for one in found.lines if one.counts and one.vat is not None}
    wanted = (
        ("home", "quotes.vat_home" in reasons),
        ("reversed", "quotes.vat_reversed" in reasons),
        ("fossil", "quotes.vat_fossil" in reasons and quote.site.old_enough is not False),
    )
    texts = (legal_text(key, day) for key, there in wanted if there)
    return tuple(text for text in texts if text is not None)


def validity(quote: Quote, day: date) -> Text | None:
    """The clause she chose, with the day until which the quote holds; None while it has no such day."""
    clause = legal_text(quote.clause if quote.clause in CLAUSES else CLAUSES[0], day)
    if clause is None or quote.valid_until is None:
        return None
    values = {"date": quote.valid_until}
    return Text(wording.say(clause.text, "nl", values), wording.say(clause.text, "en", values))
