"""Do the books still say what the files say? Every original hashed and read again, and its rows compared one by one.

The rows come from the same code that wrote them (store/write.py), by the same columns of hers: so whatever differs
was changed behind our back. Nothing is written.
"""

import zlib
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from hashlib import file_digest, sha256
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal, NamedTuple

from django.db import DatabaseError

from houvast.books.models import Firm, Original
from houvast.books.store.columns import roles_said, to_read_again
from houvast.books.store.compare import Head, Reread, compare
from houvast.books.store.originals import PART, contents, unpacked
from houvast.formats.pool import ReaderPool
from houvast.formats.reading import Reading

_PAGE = 64
_BYTES_AT_ONCE = 16 * 1024 * 1024
_DAMAGED = (zlib.error, DatabaseError, TypeError)
"""What a damaged cell raises."""

Found = Literal["same", "different", "damaged", "waiting", "late"]


class Examined(NamedTuple):
    """What became of one original: 'damaged' when its bytes changed, 'different' when its rows did, and how many.

    'waiting' was not read yet (or waits to be read by other columns); 'late' could not be read in time just now.
    `row` is that of the original.
    """

    row: int
    name: str
    found: Found
    rows: int = 0


def examine(firm: Firm, workers: int) -> Iterator[Examined]:
    """Every original of a firm, once each."""
    with ExitStack() as stack:
        pool = stack.enter_context(ReaderPool(workers, roles=roles_said(firm)))
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="houvast-")))
        stale = to_read_again(firm)
        feed = _Feed(firm, folder, _heads(firm))
        for page in _pages(pool, feed):
            yield from feed.aside()
            for head, (found, rows) in zip((one.head for one in page), compare(firm, page), strict=True):
                waits = found == "different" and head.row in stale
                yield Examined(head.row, head.name, "waiting" if waits else found, rows)
        yield from feed.aside()


def _heads(firm: Firm) -> Iterator[Head]:
    rows, last = Original.objects.of(firm).order_by("pk"), 0
    while page := list(rows.filter(pk__gt=last).values_list("pk", "sha256", "name", "size", "status")[:_PAGE]):
        last = page[-1][0]
        yield from (Head(*one) for one in page)


@dataclass
class _Feed:
    """Originals with their bytes, those that are whole and were read; what became of the others is set aside."""

    firm: Firm
    folder: Path
    heads: Iterable[Head]
    fed: list[Head] = field(default_factory=list)
    _aside: list[Examined] = field(default_factory=list)

    def files(self) -> Iterator[tuple[str, bytes | Path]]:
        for head, content in _contents(self.firm, self.heads, self.folder):
            if content is None or head.status == "waiting":
                self._aside.append(Examined(head.row, head.name, "damaged" if content is None else "waiting"))
                self.done(head)
            else:
                self.fed.append(head)
                yield head.name, content

    def aside(self) -> Iterator[Examined]:
        """What was set aside since the last time."""
        while self._aside:
            yield self._aside.pop()

    def done(self, head: Head) -> None:
        if head.size > PART:
            (self.folder / str(head.row)).unlink(missing_ok=True)


def _contents(firm: Firm, heads: Iterable[Head], folder: Path) -> Iterator[tuple[Head, bytes | Path | None]]:
    """Originals with their bytes (a large one as a file), or None when they are not those that were stored."""
    held: list[Head] = []
    for head in heads:
        if head.size > PART:
            yield head, _large(firm, head, folder)
            continue
        held.append(head)
        if len(held) >= _PAGE or sum(one.size for one in held) >= _BYTES_AT_ONCE:
            yield from _small(firm, held)
            held = []
    yield from _small(firm, held)


def _large(firm: Firm, head: Head, folder: Path) -> Path | None:
    try:
        path = unpacked(firm, head.row, folder)
    except _DAMAGED:
        return None
    with path.open("rb") as file:
        return path if file_digest(file, "sha256").hexdigest() == head.sha256 else None


def _small(firm: Firm, heads: list[Head]) -> Iterator[tuple[Head, bytes | None]]:
    try:
        found = contents(firm, [head.row for head in heads])
    except _DAMAGED:
        if len(heads) == 1:
            yield heads[0], None
            return
        for head in heads:
            yield from _small(firm, [head])
        return
    for head in heads:
        data = found[head.row]
        yield head, data if sha256(data).hexdigest() == head.sha256 and len(data) == head.size else None


def _pages(pool: ReaderPool, feed: _Feed) -> Iterator[list[Reread]]:
    """What the files say now, a number of files at a time. Members of a container are originals themselves."""
    page: list[Reread] = []
    for at, group in groupby(pool.read_numbered(feed.files()), key=itemgetter(0)):
        readings = tuple(_own(reading for _, reading in group))
        feed.done(feed.fed[at])
        page.append(Reread(feed.fed[at], readings))
        if len(page) >= _PAGE:
            yield page
            page = []
    yield page


def _own(readings: Iterable[Reading]) -> Iterator[Reading]:
    return (reading for reading in readings if reading.original is None)
