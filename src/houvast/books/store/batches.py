"""What was handed in together: opened, filled, kept and undone as one.

waiting (originals stored: acknowledged) > read (facts written, invisible) > kept (they count) > undone.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path

from django.db import IntegrityError, transaction
from django.db.models import Exists, F, Min, OuterRef, Subquery
from django.db.models.functions import Coalesce

from houvast.books.models import Batch, BatchFile, Firm, Original
from houvast.books.store.firms import grow
from houvast.books.store.insert import Rows, insert
from houvast.books.store.originals import Parcel, parcel, shown_name, store
from houvast.books.store.said import said
from houvast.formats.limits import MAX_FILE, MAX_ZIP

FILES_AT_ONCE = 100
SECONDS_AT_ONCE = 1.0
BYTES_AT_ONCE = 32 * 1024 * 1024
_TRIES = 5
FILE_FIELDS = (
    "firm", "batch", "original", "sha256", "container_sha256", "name", "kind", "status", "troubles", "counts", "known",
)  # fmt: skip


class WrongStateError(RuntimeError):
    """A batch was asked for a step it cannot take from where it is."""


def open_batch(firm: Firm, label: str, origin: str = "upload") -> Batch:
    """A new, empty batch; `origin` says how it comes in: 'upload', 'command', 'folder', 'demo'."""
    with said():
        return Batch.objects.of(firm).create(firm=firm, label=label, origin=origin, opened=_now())


def add_files(
    batch: Batch, files: Iterable[tuple[str, bytes | Path]], stored: Callable[[int], None] | None = None
) -> int:
    """Store the originals of a batch and say how many. What is stored survives any stop from then on.

    A transaction holds whole files, at most 100 or about a second's worth; `stored` hears the count after each.
    A file that is too large for any reader is named as refused, and its bytes are not kept.
    """
    count = 0
    with said():
        for parcels, refusals in _chunks(files):
            _store_chunk(batch, parcels, refusals)
            count += len(parcels) + len(refusals)
            if stored:
                stored(count)
    return count


def keep(batch: Batch) -> None:
    """Let the files of a read batch count. Keeping twice changes nothing; a waiting or undone batch raises."""
    with said(), transaction.atomic():
        state = _locked_state(batch)
        if state == "kept":
            return
        if state != "read":
            raise WrongStateError(f"batch {batch.pk} is {state}, not read")
        visible = Original.objects.of(batch.firm).filter(pk=OuterRef("original_id")).values("visible")
        BatchFile.objects.of(batch.firm).filter(batch=batch, original__isnull=False).update(known=Subquery(visible))
        _move(batch, "kept", kept=_now(), undone=None)
        _show(batch)


def undo(batch: Batch) -> None:
    """Take a batch out of the books in one step; its files go after 30 days. Undoing twice changes nothing."""
    with said(), transaction.atomic():
        state = _locked_state(batch)
        if state == "undone":
            return
        _move(batch, "undone", undone=_now())
        _show(batch)


def settle(firm: Firm) -> None:
    """Waiting batches of which every file was read become 'read'. Inside the caller's transaction."""
    waiting = BatchFile.objects.of(firm).filter(batch=OuterRef("pk"), status="waiting")
    Batch.objects.of(firm).filter(~Exists(waiting), state="waiting").update(state="read")


def _chunks(files: Iterable[tuple[str, bytes | Path]]) -> Iterator[tuple[list[Parcel], list[Parcel]]]:
    parcels: list[Parcel] = []
    refusals: list[Parcel] = []
    begun, size = time.monotonic(), 0
    for name, content in files:
        if refusal := _refusal(name, content):
            refusals.append(refusal)
        else:
            parcels.append(parcel(name, content))
            size += parcels[-1].size
        full = len(parcels) + len(refusals) >= FILES_AT_ONCE or size >= BYTES_AT_ONCE
        if full or time.monotonic() - begun >= SECONDS_AT_ONCE:
            yield parcels, refusals
            parcels, refusals, begun, size = [], [], time.monotonic(), 0
    if parcels or refusals:
        yield parcels, refusals


def _refusal(name: str, content: bytes | Path) -> Parcel | None:
    """A stand-in for a file no reader takes: larger than a single file may be, and no zip within its limit."""
    size = content.stat().st_size if isinstance(content, Path) else len(content)
    if size <= MAX_FILE:
        return None
    if size <= MAX_ZIP and _begins(content).startswith(b"PK"):
        return None
    return Parcel(shown_name(name), _hash(content), size, ())


def _begins(content: bytes | Path) -> bytes:
    if isinstance(content, bytes):
        return content[:4]
    with content.open("rb") as file:
        return file.read(4)


def _hash(content: bytes | Path) -> str:
    from hashlib import file_digest, sha256  # noqa: PLC0415

    if isinstance(content, bytes):
        return sha256(content).hexdigest()
    with content.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _store_chunk(batch: Batch, parcels: list[Parcel], refusals: list[Parcel]) -> None:
    """One transaction; tried again when an original it leans on is removed by another process in between."""
    for attempt in range(_TRIES):
        try:
            with transaction.atomic():
                _write_chunk(batch, parcels, refusals)
        except IntegrityError:
            if attempt == _TRIES - 1:
                raise
        else:
            return


def _write_chunk(batch: Batch, parcels: list[Parcel], refusals: list[Parcel]) -> None:
    state = _locked_state(batch)
    if state not in {"waiting", "read"}:
        raise WrongStateError(f"batch {batch.pk} is {state}: open a new one")
    originals = store(batch.firm, parcels)
    rows: Rows = []
    for one in parcels:
        there = originals[one.sha256]
        about = (there.kind, there.status, there.troubles, there.counts)
        rows.append((batch.firm_id, batch.pk, there.pk, one.sha256, "", one.name, *about, False))
    too_big = '[["too_big", "", {}]]'
    for one in refusals:
        rows.append(
            (batch.firm_id, batch.pk, None, one.sha256, "", one.name, "unknown", "refused", too_big, "{}", False)
        )
    insert(BatchFile, FILE_FIELDS, rows, skip_known=True)
    if state == "read" and any(one.status == "waiting" for one in originals.values()):
        _move(batch, "waiting")


def _locked_state(batch: Batch) -> str:
    return Batch.objects.of(batch.firm).select_for_update().values_list("state", flat=True).get(pk=batch.pk)


def _move(batch: Batch, state: str, **moments: datetime | None) -> None:
    Batch.objects.of(batch.firm).filter(pk=batch.pk).update(state=state, **moments)
    batch.state = state


def _show(batch: Batch) -> None:
    """Originals of this batch count when a kept batch holds them, under the first of its names there."""
    firm = batch.firm
    held = BatchFile.objects.of(firm).filter(original=OuterRef("pk"), batch__state="kept")
    first = held.order_by().values("original").annotate(first=Min("name")).values("first")
    mine = BatchFile.objects.of(firm).filter(batch=batch, original__isnull=False).values("original")
    Original.objects.of(firm).filter(pk__in=mine).update(
        visible=Exists(held), name=Coalesce(Subquery(first), F("name"))
    )
    grow(firm)


def _now() -> datetime:
    return datetime.now().astimezone()
