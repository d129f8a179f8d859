"""Original files into the database and out again: compressed, in parts, under their sha256."""

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path, PurePath

from django.db import transaction
from django.db.models import Exists, OuterRef

from houvast.books.models import BatchFile, Firm, Original, OriginalPart
from houvast.books.store.insert import Rows, insert, plain_text

PART = 4 * 1024 * 1024
_PACKED = (b"PK\x03\x04", b"%PDF", b"\x1f\x8b", b"\xff\xd8\xff", b"\x89PNG")
_AT_ONCE = 500


class NoSuchOriginalError(LookupError):
    """No original of this firm has that sha256 (any more)."""


class DamagedOriginalError(RuntimeError):
    """The bytes in the database are no longer those that were stored."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A file ready to be stored: its hash, its size and its compressed parts, or the path of one too large to hold."""

    name: str
    sha256: str
    size: int
    parts: tuple[bytes, ...] = field(repr=False)
    path: Path | None = None

    def each_part(self) -> Iterator[bytes]:
        """The compressed parts in order."""
        if self.path is None:
            yield from self.parts
            return
        digest = sha256()
        for piece in _pieces(self.path):
            digest.update(piece)
            yield compressed(piece)
        if digest.hexdigest() != self.sha256:
            raise OSError(f"{self.name} changed while it was read")


def parcel(name: str, content: bytes | Path) -> Parcel:
    """A file hashed and, unless it is a large one on disk, compressed."""
    large = content if isinstance(content, Path) and content.stat().st_size > PART else None
    digest, parts, size = sha256(), [], 0
    for piece in _pieces(content):
        digest.update(piece)
        size += len(piece)
        if large is None:
            parts.append(compressed(piece))
    return Parcel(shown_name(name), digest.hexdigest(), size, tuple(parts), large)


def compressed(piece: bytes) -> bytes:
    """A part as it is stored: fast, and what is packed already is left as it is."""
    return zlib.compress(piece, 0 if piece.startswith(_PACKED) else 1)


def shown_name(name: str) -> str:
    """A file's name as text to show: never a path of her machine's root, never longer than a page can hold."""
    plain = plain_text(name).replace("\\", "/").strip()
    if plain.startswith("/"):
        plain = PurePath(plain).name
    return plain[-300:] or "?"


def _pieces(content: bytes | Path) -> Iterator[bytes]:
    if isinstance(content, Path):
        with content.open("rb") as file:
            piece = file.read(PART)
            yield piece
            while piece := file.read(PART):
                yield piece
        return
    yield content[:PART]
    for begin in range(PART, len(content), PART):
        yield content[begin : begin + PART]


def known(firm: Firm, hashes: Iterable[str]) -> dict[str, Original]:
    """The originals that are there already, by hash, without their bytes."""
    found: dict[str, Original] = {}
    wanted = list(dict.fromkeys(hashes))
    for begin in range(0, len(wanted), _AT_ONCE):
        some = Original.objects.of(firm).filter(sha256__in=wanted[begin : begin + _AT_ONCE])
        found.update((original.sha256, original) for original in some)
    return found


def store(firm: Firm, parcels: Sequence[Parcel]) -> dict[str, Original]:
    """Store what is not there yet, and give all of them by hash. Inside the caller's transaction.

    Whoever comes second, in this process or another, finds the first one's: a constraint says so, not a look-up.
    One that is there but whose bytes went bad gets them back.
    """
    there = known(firm, (one.sha256 for one in parcels))
    damaged = _damaged(firm, there.values())
    for one in {one.sha256: one for one in parcels if one.sha256 in there}.values():
        if there[one.sha256].pk in damaged:
            _heal(firm, there[one.sha256].pk, one)
    fresh = list({one.sha256: one for one in parcels if one.sha256 not in there}.values())
    if not fresh:
        return there
    now = datetime.now().astimezone()
    heads: Rows = [
        (firm.pk, one.sha256, one.name, "unknown", "waiting", one.size, False, "[]", "[]", "{}", now) for one in fresh
    ]
    fields = ("firm", "sha256", "name", "kind", "status", "size", "visible", "troubles", "claims", "counts", "since")
    insert(Original, fields, heads, skip_known=True)
    stored = known(firm, (one.sha256 for one in fresh))
    _store_parts(firm, ((stored[one.sha256].pk, one) for one in fresh))
    return there | stored


def _store_parts(firm: Firm, parcels: Iterable[tuple[int, Parcel]]) -> None:
    parts: Rows = []
    for row, one in parcels:
        for number, part in enumerate(one.each_part()):
            parts.append((firm.pk, row, number, part))
            if one.path is not None:
                _insert_parts(parts)
    _insert_parts(parts)


def _insert_parts(parts: Rows) -> None:
    insert(OriginalPart, ("firm", "original", "number", "content"), parts, skip_known=True)
    parts.clear()


def _damaged(firm: Firm, originals: Iterable[Original]) -> set[int]:
    """The rows of those whose bytes are no longer what their hash says, read a part at a time."""
    expected = {one.pk: one.sha256 for one in originals}
    wanted, bad = list(expected), set[int]()
    digests = {row: sha256() for row in wanted}
    for begin in range(0, len(wanted), _AT_ONCE):
        parts = OriginalPart.objects.of(firm).filter(original__in=wanted[begin : begin + _AT_ONCE])
        rows = parts.order_by("original_id", "number").values_list("original_id", "content")
        for row, content in rows.iterator(chunk_size=8):
            try:
                digests[row].update(zlib.decompress(content))
            except (zlib.error, TypeError):
                bad.add(row)
    return bad | {row for row, digest in digests.items() if digest.hexdigest() != expected[row]}


def _heal(firm: Firm, row: int, given: Parcel) -> None:
    """The bytes of an original once more, out of the same file; what was read of it stays."""
    Original.objects.of(firm).filter(pk=row).update(size=given.size)
    OriginalPart.objects.of(firm).filter(original_id=row).delete()
    _store_parts(firm, [(row, given)])


def contents(firm: Firm, originals: Sequence[int]) -> dict[int, bytes]:
    """The bytes of a few originals, by row."""
    found: dict[int, list[bytes]] = {original: [] for original in originals}
    rows = OriginalPart.objects.of(firm).filter(original_id__in=originals).order_by("original_id", "number")
    for original, content in rows.values_list("original_id", "content"):
        found[original].append(zlib.decompress(content))
    return {original: b"".join(parts) for original, parts in found.items()}


def unpacked(firm: Firm, original: int, folder: Path) -> Path:
    """A large original written out to a file in a folder of the caller's, a part at a time."""
    path = folder / str(original)
    rows = (
        OriginalPart.objects.of(firm).filter(original_id=original).order_by("number").values_list("content", flat=True)
    )
    with path.open("wb") as file:
        for content in rows.iterator(chunk_size=1):
            file.write(zlib.decompress(content))
    return path


def original(firm: Firm, fingerprint: str) -> tuple[str, bytes]:
    """An original as it came: its name and its bytes, checked against their hash.

    Raises `NoSuchOriginalError`, or `DamagedOriginalError` when the database no longer holds what was stored.
    """
    head = Original.objects.of(firm).filter(sha256=fingerprint).values_list("pk", "name").first()
    if head is None:
        raise NoSuchOriginalError(fingerprint)
    try:
        data = contents(firm, [head[0]])[head[0]]
    except zlib.error as error:
        raise DamagedOriginalError(fingerprint) from error
    if sha256(data).hexdigest() != fingerprint:
        raise DamagedOriginalError(fingerprint)
    return head[1], data


def kept_originals(firm: Firm) -> tuple[str, ...]:
    """The hashes of every original that counts, in the order they came."""
    rows = Original.objects.of(firm).filter(visible=True).exclude(kind="container").order_by("pk")
    return tuple(rows.values_list("sha256", flat=True))


def remove_undone(firm: Firm, now: datetime, days: int) -> int:
    """Remove the originals, with their facts, that only batches undone more than so many days ago hold; how many."""
    recent = (
        BatchFile.objects.of(firm)
        .filter(original=OuterRef("pk"))
        .exclude(batch__state="undone", batch__undone__lt=now - timedelta(days=days))
    )
    with transaction.atomic():
        doomed = Original.objects.of(firm).filter(~Exists(recent), visible=False).select_for_update()
        gone = list(doomed.values_list("pk", flat=True))
        for begin in range(0, len(gone), _AT_ONCE):
            Original.objects.of(firm).filter(pk__in=gone[begin : begin + _AT_ONCE]).delete()
    return len(gone)


def names(firm: Firm, hashes: Iterable[str]) -> Mapping[str, str]:
    """What originals are called, by hash."""
    return {fingerprint: one.name for fingerprint, one in known(firm, hashes).items()}
