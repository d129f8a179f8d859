"""What the inbox asks of the books: a batch by its number, and a batch out of the watched folder."""

from collections.abc import Iterable
from pathlib import Path

from houvast.books.imports import BatchView
from houvast.books.models import Batch, Firm
from houvast.books.store import add_files, history, keep, open_batch, read_waiting


def batch_of(firm: Firm, number: int) -> Batch | None:
    """One batch of this firm, or None."""
    return Batch.objects.of(firm).filter(pk=number).first()


def view_of(firm: Firm, number: int) -> BatchView | None:
    """One batch as the history shows it, or None."""
    return next((view for view in history(firm) if view.number == number), None)


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
