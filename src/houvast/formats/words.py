"""What a person reads about a file: what was found in it, and what was wrong, in sentences."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from houvast.facts.invoice import InvoiceDocument
from houvast.facts.text import Language, Sentence
from houvast.facts.wording import money, say
from houvast.formats.reading import Reading, Trouble
from houvast.formats.texts import FOUND, TROUBLES

_HOME = ZoneInfo("Europe/Brussels")
_ORDER = (
    "invoices",
    "statements",
    "movements",
    "events",
    "hours",
    "stock",
    "receipts",
    "till",
    "appointments",
    "staff",
    "customers",
)


def in_words(reading: Reading, language: Language) -> list[str]:
    """What one file says, then what was wrong with it: a sentence each."""
    lone = reading.facts.invoices
    said = [_invoice(lone[0], language)] if len(lone) == 1 else found_in_words([reading], language)
    if _balances(reading):
        said.append(say(FOUND["balances"], language))
    return [*said, *(trouble_in_words(trouble, language) for trouble in reading.troubles)]


def found_in_words(readings: Iterable[Reading], language: Language) -> list[str]:
    """What many files say together: '214 facturen, van 3/1/2026 tot 20/11/2026', a sentence per kind of fact."""
    counted: Counter[str] = Counter()
    days: defaultdict[str, list[date]] = defaultdict(list)
    for reading in readings:
        for tally in _tallies(reading):
            counted[tally.key] += tally.amount
            days[tally.key].extend(tally.days)
    return [_counted(key, counted[key], days[key], language) for key in _ORDER if counted[key]]


def trouble_in_words(trouble: Trouble, language: Language, *, placed: bool = True) -> str:
    """The sentence of a trouble, with the place it is about in front."""
    sentence = say(TROUBLES[trouble.code], language, trouble.values)
    return f"{trouble.place}: {sentence}" if placed and trouble.place else sentence


def _balances(reading: Reading) -> bool:
    """Whether a file of statements proves itself: every old balance and its movements make the new one."""
    balances = [claim for claim in reading.claims if claim.code == "balance"]
    return bool(balances) and all(claim.holds for claim in balances)


class _Tally(NamedTuple):
    key: str
    amount: int
    days: list[date]


def _tallies(reading: Reading) -> Iterable[_Tally]:
    """How many of each kind of fact a file holds, and the days they span."""
    facts = reading.facts
    yield _Tally("invoices", len(facts.invoices), [invoice.issue_date for invoice in facts.invoices])
    for statement in facts.statements:
        yield _Tally("statements", 1, [])
        yield _Tally("movements", len(statement.entries), [entry.booking_date for entry in statement.entries])
    yield _Tally("events", len(facts.events), [_day(event.begin) for event in facts.events if not event.recurs])
    for sheet in facts.sheets:
        yield _Tally("hours", len(sheet.hours), [entry.day for entry in sheet.hours])
        yield _Tally("stock", len(sheet.stock), [])
        yield _Tally("receipts", len(sheet.receipts), [receipt.day for receipt in sheet.receipts])
        yield _Tally("till", len(sheet.till_lines), [line.day for line in sheet.till_lines])
        yield _Tally("appointments", len(sheet.appointments), [appointment.day for appointment in sheet.appointments])
        yield _Tally("staff", len(sheet.staff), [])
        yield _Tally("customers", len(sheet.customers), [])


def _counted(key: str, count: int, days: list[date], language: Language) -> str:
    """One kind of fact: how many, and from which day to which."""
    what = Sentence(FOUND[f"{key}.{'one' if count == 1 else 'many'}"], {"count": count})
    if not days:
        return say(FOUND["undated"], language, {"what": what})
    first, last = min(days), max(days)
    span = FOUND["one_day" if first == last else "days"]
    return say(span, language, {"what": what, "first": first, "last": last})


def _invoice(invoice: InvoiceDocument, language: Language) -> str:
    """One invoice: whose, of when, how much and by when."""
    is_invoice = invoice.document_type == "invoice"
    text = FOUND[invoice.document_type if invoice.due_date is None or not is_invoice else "invoice.due"]
    values = {
        "id": invoice.id,
        "seller": invoice.seller.name,
        "buyer": invoice.buyer.name,
        "day": invoice.issue_date,
        "amount": money(invoice.gross, invoice.currency, language),
        "due": invoice.due_date,
    }
    return say(text, language, values)


def _day(moment: datetime | date) -> date:
    """The day in Brussels: 23:30 UTC on 31 January belongs to February."""
    return moment.astimezone(_HOME).date() if isinstance(moment, datetime) else moment
