"""What does this file say? `read` recognises it by its content and hands it to the reader that knows it.

It never raises on a file: what nobody can read is a refused reading with one sentence that says what to ask for.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from importlib import import_module
from types import ModuleType
from typing import Protocol, cast

from houvast.formats.limits import MAX_FILE
from houvast.formats.reading import Reading, Roles, Status, Trouble, refused
from houvast.formats.sniff import sniff
from houvast.formats.unpack import Member, members

READERS: Mapping[str, str] = {
    "xml": "houvast.formats.xml",
    "pdf": "houvast.formats.pdf",
    "xlsx": "houvast.formats.sheets",
    "coda": "houvast.formats.coda",
    "mt940": "houvast.formats.mt940",
    "ics": "houvast.formats.ics",
    "bankcsv": "houvast.formats.bankcsv",
    "sheet": "houvast.formats.sheets",
}
"""The module that reads a kind, imported on first use so that a reader process loads only what its files need."""

_TEXT_KINDS = ("coda", "mt940", "ics", "bankcsv", "sheet")
"""Asked in this order, the strictest first: every bank CSV is a sheet as well."""


_SHEETS = ("xlsx", "sheet")
"""Read by what she said of the columns."""


class TextReader(Protocol):
    """What a reader module offers; only those of text formats recognise."""

    def recognises(self, data: bytes) -> bool:
        """Whether this text is of my format: cheap, and by content."""

    def read(self, data: bytes, name: str) -> tuple[Reading, ...]:
        """One reading per file in it."""


class SheetReader(Protocol):
    """What the reader of sheets offers."""

    def read(self, data: bytes, name: str, roles: Roles | None) -> tuple[Reading, ...]:
        """One reading for the file, its columns taken for what she said."""


def read(data: bytes, name: str, roles: Roles | None = None) -> tuple[Reading, ...]:
    """One reading per file in it: one for most, more for an envelope; a zip gives its members' and its own, last.

    `roles` is what she said of the columns of her sheets.
    """
    guess = sniff(data)
    if guess.family is None:
        return (refused(data, name, guess.kind, guess.refusal),)
    if guess.family == "zip":
        return tuple(_read_zip(data, name, roles))
    if len(data) > MAX_FILE:
        return (refused(data, name, "unknown", "too_big"),)
    try:
        kind = _kind_of_text(data) if guess.family == "text" else guess.family
        return _read_kind(kind, data, name, roles)
    except MemoryError:
        raise  # the process has no room left for any file: child.py ends it
    except Exception as error:  # noqa: BLE001  a fault of ours in one file may not cost the others
        return (refused(data, name, "unknown", "stumbled", error=type(error).__name__),)


def container(name: str, fingerprint: str, troubles: tuple[Trouble, ...], *, found: int) -> Reading:
    """The reading of a zip itself: its name, its hash, and which of its members could not be taken out."""
    if not found and not troubles:
        troubles = (Trouble("zip_empty"),)
    status: Status = "partly" if troubles and found else "refused" if troubles else "read"
    return Reading(name, fingerprint, "container", status, troubles=troubles)


def as_member(reading: Reading, data: bytes) -> Reading:
    """A member's reading with the member's bytes as its original, unless it has an original of its own."""
    return reading if reading.original is not None else replace(reading, original=data)


def _read_zip(data: bytes, name: str, roles: Roles | None) -> Iterator[Reading]:
    troubles: list[Trouble] = []
    found = 0
    for member in members(data, name):
        if isinstance(member, Member):
            found += 1
            yield from (as_member(reading, member.data) for reading in read(member.data, member.name, roles))
        else:
            troubles.append(member)
    yield container(name, sha256(data).hexdigest(), tuple(troubles), found=found)


def _kind_of_text(data: bytes) -> str | None:
    return next((kind for kind in _TEXT_KINDS if cast("TextReader", _reader(kind)).recognises(data)), None)


def _read_kind(kind: str | None, data: bytes, name: str, roles: Roles | None) -> tuple[Reading, ...]:
    if kind is None:
        return (refused(data, name, "unknown", "plain_text"),)
    reader = _reader(kind)
    if kind in _SHEETS:
        return cast("SheetReader", reader).read(data, name, roles)
    return cast("TextReader", reader).read(data, name)


def _reader(kind: str) -> ModuleType:
    return import_module(READERS[kind])
