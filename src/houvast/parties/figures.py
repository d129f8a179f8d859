"""The figures about parties: how each is keyed, worked out and put into words.

A key is 'name' or 'name:direction:party'; `explain` finds the rows again from it.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from houvast.facts.figure import Coverage, Figure, Source, TooEarly
from houvast.facts.ledger import Direction, Invoice, Ledger
from houvast.facts.money import ZERO
from houvast.facts.text import Sentence, Text
from houvast.parties.outstanding import NOTHING, OpenInvoice, in_eur, late, of_direction, outstanding_by_party, total
from houvast.parties.punctuality import ENOUGH, habit, paid_by_party
from houvast.parties.texts import TEXTS

_SHOWN_SOURCES = 3
_YEAR = timedelta(days=365)


def open_total(ledger: Ledger, direction: Direction, today: date) -> Figure:
    """All that customers still owe ('owed'), or all that is still to be paid ('payable')."""
    key = "owed" if direction == "sale" else "payable"
    return _of_open(key, of_direction(ledger, direction), today, TEXTS[f"parties.formula_{key}"])


def late_total(ledger: Ledger, direction: Direction, today: date) -> Figure:
    """What of it is past its due date."""
    key = "owed" if direction == "sale" else "payable"
    invoices = late(of_direction(ledger, direction), today)
    return _of_open(f"{key}-late", invoices, today, TEXTS["parties.formula_late"])


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


def usual_said(usual: Figure) -> Sentence:
    """What is usual, in words: 12 days after the due date, on it, before it, or too early to say."""
    value = usual.value
    if isinstance(value, TooEarly):
        return Sentence(TEXTS["parties.usual_early" if value.have else "parties.usual_none"], value._asdict())
    if value == 0:
        return Sentence(TEXTS["parties.usual_due"])
    side = "after" if value > 0 else "before"
    one = "_one" if abs(value) == 1 else ""
    return Sentence(TEXTS[f"parties.usual_{side}{one}"], {"days": abs(value)})


def year_of(ledger: Ledger, direction: Direction, party: str, today: date) -> Figure:
    """What was invoiced in the last twelve months, without VAT."""
    invoices = invoices_of_year(ledger, direction, party, today)
    value = sum((invoice.net for invoice in invoices), ZERO)
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
