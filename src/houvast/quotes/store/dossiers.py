"""Quotes in the database: the draft, what was sent for good, and the story. Two who write at once never lose a line."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import cast

from django.db import IntegrityError, transaction
from django.db.models import F

from houvast.books.models import Firm
from houvast.books.store import said
from houvast.quotes.frozen import from_json, to_json
from houvast.quotes.models import QuoteEvent, QuoteInvoice, StoredQuote, StoredRevision
from houvast.quotes.store.defaults import grow
from houvast.quotes.values import Acceptance, Dossier, Event, EventKind, LostReason, Quote, Revision

_PAUSE = timedelta(minutes=5)
"""Longer than this between two changes is not work on the quote."""
_TRIES = 5


class ChangedMeanwhileError(RuntimeError):
    """Somebody else changed this quote since it was opened: nothing was kept, she looks again."""


def next_number(firm: Firm, today: date) -> str:
    """O-2026-0148: the number after the last one of this year."""
    start = f"O-{today.year}-"
    given = StoredQuote.objects.of(firm).filter(number__startswith=start).values_list("number", flat=True)
    used = [int(number.removeprefix(start)) for number in given if number.removeprefix(start).isdecimal()]
    return f"{start}{max(used, default=0) + 1:04d}"


def create(firm: Firm, quote: Quote, at: datetime, today: date, *, who: str = "") -> Dossier:
    """Begin a quote; it gets its number here."""
    for _ in range(_TRIES):
        numbered = replace(quote, number=next_number(firm, today))
        try:
            with said(), transaction.atomic():
                row = StoredQuote.objects.of(firm).create(
                    firm=firm, number=numbered.number, draft=to_json(numbered), worked_at=at
                )
                _add_events(firm, row, (Event("created", at, who=who),), 0)
                grow(firm)
        except IntegrityError:  # somebody took this number a moment ago
            continue
        return Dossier(numbered, events=(Event("created", at, who=who),))
    raise ChangedMeanwhileError(quote.number)


def dossier(firm: Firm, number: str) -> tuple[Dossier, int] | None:
    """One quote with its whole story, and its version to hand back with a change."""
    row = StoredQuote.objects.of(firm).filter(number=number).first()
    return (_dossiers(firm, [row])[0], row.version) if row else None


def each_dossier(firm: Firm, rows: list[StoredQuote]) -> list[Dossier]:
    """The quotes of these rows, in three queries."""
    return _dossiers(firm, rows)


def save_draft(firm: Firm, quote: Quote, version: int, at: datetime) -> int:
    """Keep what stands in the editor; its new version. `ChangedMeanwhileError` when it was changed since `version`."""
    with said(), transaction.atomic():
        row = _row_to_change(firm, quote.number, version)
        row.minutes += _worked(row, at)
        row.draft, row.worked_at, row.version = to_json(quote), at, version + 1
        row.save(update_fields=["draft", "minutes", "worked_at", "version"])
        grow(firm)
    return version + 1


def change(firm: Firm, number: str, how: Callable[[Quote], Quote], at: datetime) -> Quote | None:
    """The draft after a change, kept; None for a number that is none.

    Where somebody else was first, the change is made once more on what stands there now: nobody loses a line.
    """
    for _ in range(_TRIES):
        there = dossier(firm, number)
        if there is None:
            return None
        changed = how(there[0].draft)
        try:
            if changed != there[0].draft:
                save_draft(firm, changed, there[1], at)
        except ChangedMeanwhileError:
            continue
        return changed
    raise ChangedMeanwhileError(number)


def keep(firm: Firm, changed: Dossier, version: int, pdf: bytes = b"") -> int:
    """Keep a dossier with revisions or events added to it, as the pure functions make it; its new version.

    `pdf` are the bytes of a new revision. What was there already is never written again.
    """
    with said(), transaction.atomic():
        row = _row_to_change(firm, changed.number, version)
        sent = StoredRevision.objects.of(firm).filter(quote=row).count()
        for revision in changed.revisions[sent:]:
            _add_revision(firm, row, revision, pdf)
        _add_events(firm, row, changed.events, QuoteEvent.objects.of(firm).filter(quote=row).count())
        row.draft, row.version = to_json(changed.draft), version + 1
        row.save(update_fields=["draft", "version"])
        grow(firm)
    return version + 1


def remove_draft(firm: Firm, number: str) -> bool:
    """Throw away a quote that was never sent; whether there was one."""
    with said(), transaction.atomic():
        row = StoredQuote.objects.of(firm).select_for_update().filter(number=number).first()
        if row is None or StoredRevision.objects.of(firm).filter(quote=row).exists():
            return False
        StoredQuote.objects.of(firm).filter(pk=row.pk).delete()
        grow(firm)
    return True


def revision_pdf(firm: Firm, number: str, revision: int) -> bytes | None:
    """The very bytes that were sent."""
    row = StoredRevision.objects.of(firm).filter(quote__number=number, quote__firm=firm, number=revision).first()
    return bytes(row.pdf) if row else None


def touch(firm: Firm, row: StoredQuote) -> None:
    """Something that belongs to a quote changed. Inside the transaction that changes it."""
    StoredQuote.objects.of(firm).filter(pk=row.pk).update(version=F("version") + 1)
    grow(firm)


def _row_to_change(firm: Firm, number: str, version: int) -> StoredQuote:
    row = StoredQuote.objects.of(firm).select_for_update().filter(number=number, version=version).first()
    if row is None:
        raise ChangedMeanwhileError(number)
    return row


def _worked(row: StoredQuote, at: datetime) -> float:
    since = at - row.worked_at if row.worked_at else _PAUSE
    return since.total_seconds() / 60 if timedelta() < since < _PAUSE else 0.0


def _add_revision(firm: Firm, row: StoredQuote, revision: Revision, pdf: bytes) -> None:
    StoredRevision(
        firm=firm,
        quote=row,
        number=revision.number,
        json=to_json(revision.quote),
        sent_at=revision.sent_at,
        pdf=pdf,
        pdf_sha256=revision.pdf_sha256,
        why=revision.why,
    ).save()


def _add_events(firm: Firm, row: StoredQuote, events: tuple[Event, ...], there: int) -> None:
    new = [_event_row(firm, row, place, event) for place, event in enumerate(events) if place >= there]
    QuoteEvent.objects.of(firm).bulk_create(new)


def _event_row(firm: Firm, row: StoredQuote, place: int, event: Event) -> QuoteEvent:
    return QuoteEvent(
        firm=firm,
        quote=row,
        position=place,
        kind=event.kind,
        at=event.at,
        revision=event.revision,
        text=event.text,
        reason=event.reason or "",
        acceptance=to_json(event.acceptance) if event.acceptance else "",
        who=event.who,
    )


def _dossiers(firm: Firm, rows: list[StoredQuote]) -> list[Dossier]:
    keys = [row.pk for row in rows]
    revisions: dict[int, list[Revision]] = {key: [] for key in keys}
    events: dict[int, list[Event]] = {key: [] for key in keys}
    numbers: dict[int, list[str]] = {key: [] for key in keys}
    sent = StoredRevision.objects.of(firm).filter(quote__in=keys).order_by("quote", "number").defer("pdf")
    for one in sent:
        made = Revision(one.number, from_json(Quote, one.json), one.sent_at, one.pdf_sha256, one.why)
        revisions[one.quote_id].append(made)
    for event in QuoteEvent.objects.of(firm).filter(quote__in=keys).order_by("quote", "position"):
        events[event.quote_id].append(_event(event))
    for quote, number in (
        QuoteInvoice.objects.of(firm).filter(quote__in=keys).order_by("quote", "place").values_list("quote", "number")
    ):
        numbers[quote].append(number)
    return [
        Dossier(
            from_json(Quote, row.draft),
            tuple(revisions[row.pk]),
            tuple(events[row.pk]),
            row.minutes,
            tuple(numbers[row.pk]),
        )
        for row in rows
    ]


def _event(row: QuoteEvent) -> Event:
    return Event(
        cast("EventKind", row.kind),
        row.at,
        row.revision,
        row.text,
        cast("LostReason", row.reason) if row.reason else None,
        from_json(Acceptance, row.acceptance) if row.acceptance else None,
        row.who,
    )
