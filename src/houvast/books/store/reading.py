"""Go on reading what waits: one idempotent function, for a thread, the command line and any number of processes.

Files are read in reader processes; what they say is written whole, up to a hundred files in one transaction, with
their new state. So a stop at any moment leaves whole files only, and the next call goes on where this one was.
"""

import os
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from django.db import OperationalError, transaction
from django.db.models import Exists, OuterRef, QuerySet

from houvast.books.models import Batch, BatchFile, Firm, Original
from houvast.books.store.batches import FILES_AT_ONCE, SECONDS_AT_ONCE, settle
from houvast.books.store.columns import read_again, roles_said
from houvast.books.store.originals import PART, contents, unpacked
from houvast.books.store.said import said
from houvast.books.store.turn import reading_turn
from houvast.books.store.write import UNFIT, Item, refused_instead, write
from houvast.formats.pool import ReaderPool
from houvast.formats.reading import Reading

Progress = Callable[[int, int], None]
"""Hears how many files were read, and how many there are to read in all."""

_PAGE = 64
"""What a database says of a value it cannot hold."""


class Waiting(NamedTuple):
    """An original that waits to be read."""

    row: int
    sha256: str
    name: str
    size: int


def default_workers() -> int:
    """As many reader processes as pay off beside the one that writes."""
    return max(1, min(4, os.cpu_count() or 1))


def read_waiting(firm: Firm, progress: Progress | None = None, workers: int | None = None) -> int:
    """Read every waiting file of a firm and say how many were read now; batches of which all was read become 'read'.

    Sheets of whose columns she said something else since they were read are read again.
    """
    done, workers = 0, workers or default_workers()
    with said(), reading_turn(firm):
        total = _waiting(firm).count()
        if total:
            pool = ReaderPool(workers, roles=roles_said(firm))
            with pool, TemporaryDirectory(prefix="houvast-") as folder:
                for number in _read_all(firm, pool, Path(folder)):
                    done += number
                    if progress:
                        progress(done, max(total, done))
        read_again(firm, workers)
        with transaction.atomic():
            settle(firm)
    return done


def _waiting(firm: Firm) -> QuerySet[Original]:
    live = BatchFile.objects.of(firm).filter(original=OuterRef("pk")).exclude(batch__state="undone")
    return Original.objects.of(firm).filter(Exists(live), status="waiting")


def _read_all(firm: Firm, pool: ReaderPool, folder: Path) -> Iterator[int]:
    """Pass after pass, until nothing waits: files may be added while we read."""
    last = 0
    while True:
        feed = _Feed(firm, folder, last)
        heap = _Heap()
        for item in _items(feed, pool):
            heap.add(item)
            if heap.full:
                yield _write(firm, heap)
        if heap.items:
            yield _write(firm, heap)
        if feed.last == last:
            return
        last = feed.last


@dataclass
class _Feed:
    """The waiting files in order of arrival, with their bytes, a few at a time."""

    firm: Firm
    folder: Path
    last: int
    fed: list[Waiting] = field(default_factory=list)

    def files(self) -> Iterator[tuple[str, bytes | Path]]:
        """Those whose bytes are whole; a damaged one keeps waiting until it is given again, and holds up no other."""
        while page := self._page():
            small = self._small([one.row for one in page if one.size <= PART])
            for one in page:
                self.last = one.row
                content = small.pop(one.row, None) if one.size <= PART else self._large(one)
                if content is not None:
                    self.fed.append(one)
                    yield one.name, content

    def _small(self, rows: list[int]) -> dict[int, bytes]:
        try:
            return contents(self.firm, rows)
        except zlib.error:
            return {} if len(rows) == 1 else {row: data for one in rows for row, data in self._small([one]).items()}

    def _page(self) -> list[Waiting]:
        rows = _waiting(self.firm).filter(pk__gt=self.last).order_by("pk")
        return [Waiting(*row) for row in rows.values_list("pk", "sha256", "name", "size")[:_PAGE]]

    def _large(self, one: Waiting) -> Path | None:
        try:
            return unpacked(self.firm, one.row, self.folder)
        except zlib.error:
            return None


@dataclass
class _Heap:
    """What was read and not yet written."""

    items: list[Item] = field(default_factory=list)
    since: float = field(default_factory=time.monotonic)

    def add(self, item: Item) -> None:
        if not self.items:
            self.since = time.monotonic()
        self.items.append(item)

    @property
    def full(self) -> bool:
        return len(self.items) >= FILES_AT_ONCE or time.monotonic() - self.since >= SECONDS_AT_ONCE


def _items(feed: _Feed, pool: ReaderPool) -> Iterator[Item]:
    """What is to be written, one item per original: a file on its own, a member of a container, a container's end."""
    at, whole, member, is_container = -1, list[Reading](), list[Reading](), False
    for position, reading in pool.read_numbered(feed.files()):
        if position != at:
            if at >= 0:
                yield from _end(feed, at, whole, member, is_container=is_container)
            at, whole, member, is_container = position, [], [], False
        if reading.original is None:
            whole.append(reading)
            continue
        is_container = True
        if member and member[0].sha256 != reading.sha256:
            yield _member(feed.fed[at], member)
            member = []
        member.append(reading)
    if at >= 0:
        yield from _end(feed, at, whole, member, is_container=is_container)


def _end(feed: _Feed, at: int, whole: list[Reading], member: list[Reading], *, is_container: bool) -> Iterator[Item]:
    owner = feed.fed[at]
    if member:
        yield _member(owner, member)
    is_container = is_container or any(reading.kind == "container" for reading in whole)
    if owner.size > PART:
        (feed.folder / str(owner.row)).unlink(missing_ok=True)
    yield Item(owner.row, owner.sha256, owner.name, tuple(whole), "container" if is_container else "file")


def _member(owner: Waiting, readings: list[Reading]) -> Item:
    return Item(owner.row, owner.sha256, readings[0].name, tuple(readings), "member")


def _write(firm: Firm, heap: _Heap) -> int:
    """Write a heap in one transaction; when one file spoils it, each on its own, and the guilty one is refused."""
    items, heap.items = heap.items, []
    try:
        with transaction.atomic():
            return write(firm, items)
    except OperationalError:  # a full disk or a lock is no fault of a file: they all keep waiting
        raise
    except UNFIT:
        return sum(_write_one(firm, item) for item in items)


def _write_one(firm: Firm, item: Item) -> int:
    try:
        with transaction.atomic():
            return write(firm, [item])
    except OperationalError:
        raise
    except UNFIT as error:
        with transaction.atomic():
            return write(firm, [refused_instead(item, type(error).__name__)])


def waiting_count(firm: Firm) -> int:
    """How many files wait to be read."""
    return _waiting(firm).count()


def batches_waiting(firm: Firm) -> int:
    """How many batches wait, whole or in part."""
    return Batch.objects.of(firm).filter(state="waiting").count()
