"""The files in a zip, one by one, also those of a zip inside it.

A bad member is one trouble that names it; the others go on. What is too big as a whole is one trouble without a place.
Names are text to show, never a path to write: nothing here touches a disk.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from houvast.formats.limits import MAX_FILE, MAX_MEMBERS, MAX_RATIO, MAX_UNPACKED, RATIO_MATTERS_FROM
from houvast.formats.reading import Trouble
from houvast.formats.zipfiles import objection, open_zip, zip_kind

_CLUTTER = frozenset({"Thumbs.db", "desktop.ini"})


class Member(NamedTuple):
    """One file out of a zip: the name it is shown under ('facturen.zip/map/a.xml') and its bytes."""

    name: str
    data: bytes


def members(source: bytes | Path, name: str) -> Iterator[Member | Trouble]:
    """Every file in a zip in its own order, streamed: one member in memory at a time."""
    yield from _unpacked(source, name, _Budget(), depth=0)


@dataclass(slots=True)
class _Budget:
    """What may still be unpacked, over the zip and the zips in it together."""

    members: int = MAX_MEMBERS
    size: int = MAX_UNPACKED


def _unpacked(source: bytes | Path, name: str, budget: _Budget, depth: int) -> Iterator[Member | Trouble]:
    place = name if depth else ""
    archive = open_zip(source)
    if isinstance(archive, Trouble):
        yield archive._replace(place=place)
        return
    with archive:
        infos = [info for info in archive.infolist() if not _is_clutter(info)]
        trouble = objection(archive, infos)
        if trouble:
            yield trouble._replace(place=place)
            return
        for info in infos:
            budget.members -= 1
            budget.size -= info.file_size
            if budget.members < 0 or budget.size < 0:
                yield Trouble("zip_too_many" if budget.members < 0 else "zip_too_big", place)
                return
            yield from _member(archive, info, f"{name}/{info.filename}", budget, depth)


def _member(archive: ZipFile, info: ZipInfo, name: str, budget: _Budget, depth: int) -> Iterator[Member | Trouble]:
    data = _bytes_of(archive, info, name)
    if isinstance(data, Trouble) or not _is_zip(data):
        yield data if isinstance(data, Trouble) else Member(name, data)
    elif depth:
        yield Trouble("member_too_deep", name)
    else:
        yield from _unpacked(data, name, budget, depth + 1)


def _bytes_of(archive: ZipFile, info: ZipInfo, name: str) -> bytes | Trouble:
    if info.flag_bits & 1:
        return Trouble("member_encrypted", name)
    if info.file_size > MAX_FILE:
        return Trouble("member_too_big", name)
    if info.file_size > RATIO_MATTERS_FROM and info.file_size > MAX_RATIO * max(1, info.compress_size):
        return Trouble("member_bomb", name)
    if info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        return Trouble("member_method", name)
    try:
        with archive.open(info) as file:
            # a lying size is no danger: zipfile stops at the size that was stated, and its checksum then fails
            return file.read()
    except Exception:  # noqa: BLE001  zipfile lets a dozen kinds out; this runs where no child process guards
        return Trouble("member_broken", name)


def _is_zip(data: bytes) -> bool:
    """Whether a member is a zip of files itself, and not an Excel or Word file."""
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return False
    archive = open_zip(data)
    return not isinstance(archive, Trouble) and zip_kind(archive) == "zip"


def _is_clutter(info: ZipInfo) -> bool:
    """Folders, and what a Mac or an office program leaves beside the files: never something she dropped."""
    path = PurePosixPath(info.filename.replace("\\", "/"))
    return info.filename.endswith("/") or "__MACOSX" in path.parts or path.name.startswith(".") or path.name in _CLUTTER
