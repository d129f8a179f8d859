"""The figures about parties: how each is keyed, worked out and put into words.

A key is 'name' or 'name:direction:party'; `explain` finds the rows again from it.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import ROUND_HALF_UP

from houvast.facts.figure import Coverage, Figure, Source, TooEarly
from houvast.facts.ledger import Direction, Invoice, Ledger
from houvast.facts.money import ZERO
from houvast.facts.punctuality import ENOUGH, habit, paid_by_party
from houvast.facts.text import Sentence, Text
from houvast.parties.outstanding import (
    NOTHING,
    OpenInvoice,
    in_eur,
    late,
    of_direction,
    old,
    outstanding_by_party,
    total,
)
from houvast.parties.texts import TEXTS

_SHOWN_SOURCES = 3
_YEAR = timedelta(days=365)
_FORMULA_OLD = TEXTS["parties.formula_old"]


def open_total(ledger: Ledger, direction: Direction, today: date) -> Figure:
    """All that customers still owe ('owed'), or all that is still to be paid ('payable')."""
    key = "owed" if direction == "sale" else "payable"
    return _of_open(key, of_direction(ledger, direction), today, TEXTS[f"parties.formula_{key}"])


def late_total(ledger: Ledger, direction: Direction, today: date) -> Figure:
    """What of it is past its due date."""
    key = "owed" if direction == "sale" else "payable"
    invoices = late(of_direction(ledger, direction), today)
    return _of_open(f"{key}-late", invoices, today, TEXTS["parties.formula_late"])


def old_total(ledger: Ledger, direction: Direction, today: date, after: int) -> Figure:
    """What of it is more than `after` days past its due date; the key holds the days, so that it can be explained."""
    key = "owed" if direction == "sale" else "payable"
    return _of_open(f"{key}-old-{after}", old(of_direction(ledger, direction), today, after), today, _FORMULA_OLD)


def old_of(ledger: Ledger, direction: Direction, party: str, today: date, after: int) -> Figure:
    """The same for one party."""
    invoices = old(outstanding_by_party(ledger).get((direction, party), NOTHING), today, after)
    return _of_open(f"old-{after}:{direction}:{party}", filter(in_eur, invoices), today, _FORMULA_OLD)


def open_of(ledger: Ledger, direction: Direction, party: str, today: date) -> Figure:
    """What one party still owes, or what is still owed to it."""
    invoices = [one for one in outstanding_by_party(ledger).get((direction, party), NOTHING) if in_eur(one)]
    return _of_open(f"open:{direction}:{party}", invoices, today, TEXTS["parties.formula_open"])


def late_of(ledger: Ledger, direction: Direction, party: str, today: date) -> Figure:
    """What of it is past its due date."""
    invoices = late(outstanding_by_party(ledger).get((direction, party), NOTHING), today)
    return _of_open(f"late:{direction}:{party}", filter(in_eur, invoices), today, TEXTS["parties.formula_late"])


def days_of(ledger: Ledger, direction: Direction, party: str, today: date) -> Figure:
    """How many days late is usual: the middle of all paid invoices, or too early to say."""
    paid = paid_by_party(ledger).get((direction, party), ())
    usual = habit(paid)
    value = TooEarly(len(paid), ENOUGH, "documents") if usual is None else usual.median
    sources = tuple(source for one in paid[-_SHOWN_SOURCES:] for source in one.invoice.sources[:1])
    coverage = Coverage(len(paid), ENOUGH, "documents")
    return Figure(f"days:{direction}:{party}", value, "days", today, coverage, TEXTS["parties.formula_days"], sources)


def usual_said(usual: Figure, whose: str = "") -> Sentence:
    """What is usual, in words: 12 dagen te laat, 5 dagen te vroeg, op tijd, or too early to say.

    `whose` makes it a whole sentence: 'sale' for how a customer pays us, 'purchase' for how we pay.
    """
    value = usual.value
    if isinstance(value, TooEarly):
        return Sentence(TEXTS["parties.usual_early" if value.have else "parties.usual_none"], value._asdict())
    said = days_said(int(value.to_integral_value(ROUND_HALF_UP)))
    return Sentence(TEXTS[f"parties.usually_pays_{whose}"], {"days": said}) if whose else said


def days_said(days: int) -> Sentence:
    """Days after the due date, in words: 'te vroeg' rather than a minus."""
    if days == 0:
        return Sentence(TEXTS["parties.days_due"])
    side = "late" if days > 0 else "early"
    one = "_one" if abs(days) == 1 else ""
    return Sentence(TEXTS[f"parties.days_{side}{one}"], {"days": abs(days)})


def spread_said(low: int, high: int) -> Sentence:
    """From so many to so many days after the due date, in words."""
    if low == high:
        return days_said(low)
    if low > 0 or high < 0:
        return Sentence(TEXTS["parties.spread_late" if low > 0 else "parties.spread_early"], _sizes(low, high))
    due = Sentence(TEXTS["parties.spread_due"])
    return Sentence(
        TEXTS["parties.spread"], {"low": days_said(low) if low else due, "high": days_said(high) if high else due}
    )


def _sizes(low: int, high: int) -> dict[str, object]:
    return {"low": abs(low), "high": abs(high)}


def year_of(ledger: Ledger, direction: Direction, party: str, today: date) -> Figure:
    """What was invoiced in the last twelve months, without VAT; an advance counts on its own invoice only."""
    invoices = invoices_of_year(ledger, direction, party, today)
    value = sum((invoice.net_once for invoice in invoices), ZERO)
    key = f"year:{direction}:{party}"
    return Figure(key, value, "eur", today, None, TEXTS["parties.formula_year"], _sources(invoices))


def invoices_of_year(ledger: Ledger, direction: Direction, party: str, today: date) -> list[Invoice]:
    """The invoices and credit notes in EUR of the last 365 days."""
    return [
        invoice
        for invoice in ledger.invoices_by_party.get(party, ())
        if invoice.direction == direction and invoice.currency == "EUR" and today - _YEAR < invoice.issue_date <= today
    ]


def _of_open(key: str, invoices: Iterable[OpenInvoice], today: date, formula: Text) -> Figure:
    listed = list(invoices)
    return Figure(key, total(listed), "eur", today, None, formula, _sources(one.invoice for one in listed))


def _sources(invoices: Iterable[Invoice]) -> tuple[Source, ...]:
    found: list[Source] = []
    for invoice in invoices:
        found.extend(invoice.sources[:1])
        if len(found) == _SHOWN_SOURCES:
            break
    return tuple(found)
