"""What was sent stays as it was sent, with the hash of its PDF; a change makes the next revision.

The difference between two revisions is said in words, of what the customer can see only.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from houvast.facts import wording
from houvast.facts.text import Sentence
from houvast.norms import Norms
from houvast.quotes.calculation import totals
from houvast.quotes.texts import TEXTS
from houvast.quotes.values import Dossier, Event, Line, Quote, Revision

BRUSSELS = ZoneInfo("Europe/Brussels")
_SHOWN = ("title", "site_address", "term", "introduction", "notes", "clause", "show")


def local_day(moment: datetime) -> date:
    """The day in Brussels of an aware moment."""
    return moment.astimezone(BRUSSELS).date()


def prepared(draft: Quote, today: date, norms: Norms) -> Quote:
    """The draft as it leaves today: dated, and valid for her usual days when she named no day. Make the PDF of this."""
    valid_until = draft.valid_until or today + timedelta(days=int(norms.value("quote_valid_days", today)))
    return replace(draft, dated=today, valid_until=valid_until)


def changed(dossier: Dossier) -> bool:
    """Whether the draft is another than what was sent last (the date apart)."""
    last = dossier.sent
    return last is None or replace(last.quote, dated=None) != replace(dossier.draft, dated=None)


def send(dossier: Dossier, quote: Quote, pdf: bytes, at: datetime, why: str = "", *, who: str = "") -> Dossier:
    """The dossier after sending this quote (see `prepared`) as this PDF: a revision, unless nothing changed."""
    last = dossier.sent
    if last is not None and replace(last.quote, dated=None) == replace(quote, dated=None):
        return replace(dossier, events=(*dossier.events, Event("sent", at, last.number, who=who)))
    number = 1 if last is None else last.number + 1
    made = Revision(number, quote, at, sha256(pdf).hexdigest(), why)
    event = Event("sent", at, number, why, who=who)
    return replace(dossier, draft=quote, revisions=(*dossier.revisions, made), events=(*dossier.events, event))


def is_intact(revision: Revision, pdf: bytes) -> bool:
    """Whether this PDF is the one that was sent, to the byte."""
    return sha256(pdf).hexdigest() == revision.pdf_sha256


def differences(old: Quote, new: Quote, norms: Norms) -> tuple[Sentence, ...]:
    """What changed from one quote to the next, in words, the total first; nothing about costs."""
    day = new.dated or old.dated
    found = [*_of_total(old, new, day, norms)] if day else []
    return (*found, *_of_lines(old, new), *_of_whole(old, new))


def _of_total(old: Quote, new: Quote, day: date, norms: Norms) -> Iterator[Sentence]:
    before, after = totals(old, day, norms).gross, totals(new, day, norms).gross
    if before != after:
        yield _said("total", before=before, after=after)


def _of_lines(old: Quote, new: Quote) -> Iterator[Sentence]:
    before, after = ({line.key: line for line in quote.lines} for quote in (old, new))
    for key, line in after.items():
        if key not in before:
            yield _said("added", text=line.text)
        elif line != before[key]:
            yield from _of_line(before[key], line)
    yield from (_said("removed", text=line.text) for key, line in before.items() if key not in after)
    kept = [key for key in before if key in after]
    if kept != [key for key in after if key in before]:
        yield _said("order")


def _of_line(old: Line, new: Line) -> Iterator[Sentence]:
    if old.text != new.text or old.description != new.description:
        yield _said("text", before=old.text, after=new.text)
    for name in ("quantity", "price", "discount"):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            yield _said(name, text=new.text, before=before, after=after)
    if old.vat != new.vat:
        yield _said("vat", text=new.text)
    if (old.option, old.chosen, old.group, old.variant) != (new.option, new.chosen, new.group, new.variant):
        yield _said("choice", text=new.text)


def _of_whole(old: Quote, new: Quote) -> Iterator[Sentence]:
    if (old.discount, old.discount_amount) != (new.discount, new.discount_amount):
        yield _said("whole_discount")
    if old.valid_until != new.valid_until and new.valid_until is not None:
        yield _said("valid", day=wording.short_date(new.valid_until))
    if old.schedule != new.schedule:
        yield _said("schedule")
    if (old.reverse_charge, old.site) != (new.reverse_charge, new.site):
        yield _said("vat_facts")
    if old.groups != new.groups:
        yield _said("variants")
    if any(getattr(old, name) != getattr(new, name) for name in _SHOWN) or old.customer != new.customer:
        yield _said("words")


def _said(name: str, **values: object) -> Sentence:
    return Sentence(TEXTS[f"quotes.changed_{name}"], values)
