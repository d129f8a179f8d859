"""What the inbox asks of the books: a batch by its number, and a batch out of the watched folder."""

from collections.abc import Iterable
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from houvast.books.imports import BatchView, Preview
from houvast.books.models import Batch, BatchFile, Firm
from houvast.books.store import add_files, history, keep, layouts_to_ask, open_batch, preview, read_waiting
from houvast.inbox.own import InboxOwn

_PREVIEWS_HELD = 16
_previews: dict[tuple[object, ...], Preview] = {}
_lock = Lock()


def load_own(firm: Firm) -> InboxOwn:
    """The sheets to ask about."""
    return InboxOwn(layouts_to_ask(firm))


def batch_of(firm: Firm, number: int) -> Batch | None:
    """One batch of this firm, or None."""
    return Batch.objects.of(firm).filter(pk=number).first()


def view_of(firm: Firm, number: int) -> BatchView | None:
    """One batch as the history shows it, or None."""
    return next((view for view in history(firm) if view.number == number), None)


class Progress(NamedTuple):
    """How far the reading of a batch is."""

    done: int
    files: int
    reading: bool


def progress_of(firm: Firm, number: int) -> Progress | None:
    """How far one batch is, for a page that asks every second; None when there is no such batch."""
    batch = batch_of(firm, number)
    if batch is None:
        return None
    files = BatchFile.objects.of(firm).filter(batch=batch).exclude(kind="container")
    waiting = files.filter(status="waiting").count()
    total = files.count()
    return Progress(total - waiting, total, batch.state == "waiting")


def preview_of(firm: Firm, batch: Batch, view: BatchView) -> Preview:
    """What a batch adds, worked out once for one state of the books: a batch of thousands of files takes a while."""
    if view.state == "waiting":
        return Preview(waiting=view.waiting)
    state = (firm.token, batch.pk, view.state, view.files, firm.books_version)
    with _lock:
        found = _previews.get(state)
    if found is None:
        found = preview(batch)
        with _lock:
            _previews[state] = found
            while len(_previews) > _PREVIEWS_HELD:
                _previews.pop(next(iter(_previews)))
    return found


def open_for_more(firm: Firm, number: int) -> Batch | None:
    """A batch that still takes files: her upload that goes up in parts."""
    return Batch.objects.of(firm).filter(pk=number, origin="upload", state__in=("waiting", "read")).first()


def read_and_keep(firm: Firm, label: str, files: Iterable[tuple[str, Path]]) -> None:
    """Files of the watched folder: read and kept at once, what is doubtful stays asked."""
    batch = open_batch(firm, label, "folder")
    add_files(batch, files)
    read_waiting(firm)
    batch.refresh_from_db(from_queryset=Batch.objects.of(firm))
    if batch.state == "read":
        keep(batch)
