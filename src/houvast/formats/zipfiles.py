"""Is this zip safe to open, and is it a zip of files or an office document? Looks at its list of contents only."""

import io
import struct
from pathlib import Path
from typing import BinaryIO, Literal
from zipfile import ZipFile, ZipInfo

from houvast.formats.limits import MAX_MEMBERS, MAX_UNPACKED, MAX_ZIP
from houvast.formats.reading import Trouble

ZipKind = Literal["xlsx", "docx", "office", "zip"]

_END = struct.Struct("<4s4H2LH")
_END64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_SIZE = 20
_TAIL = 66_000
_DIRECTORY_BYTES_PER_MEMBER = 512


def open_zip(source: bytes | Path) -> ZipFile | Trouble:
    """The opened zip, or the one reason why it is not opened at all."""
    size = len(source) if isinstance(source, bytes) else source.stat().st_size
    if size > MAX_ZIP:
        return Trouble("zip_too_big")
    try:
        if isinstance(source, bytes):
            return _checked(io.BytesIO(source), size) or ZipFile(io.BytesIO(source))
        with source.open("rb") as file:
            return _checked(file, size) or ZipFile(source)
    except Exception:  # noqa: BLE001  zipfile lets a dozen kinds out; this runs where no child process guards
        return Trouble("zip_broken")


def objection(archive: ZipFile, infos: list[ZipInfo]) -> Trouble | None:
    """Why a zip as a whole is not unpacked: a bomb by its own list of contents, or parts that overlap."""
    if len(infos) > MAX_MEMBERS:
        return Trouble("zip_too_many")
    if sum(info.file_size for info in infos) > MAX_UNPACKED:
        return Trouble("zip_too_big")
    if sum(info.compress_size for info in archive.infolist()) > archive.start_dir:
        return Trouble("zip_broken")
    if infos and all(info.flag_bits & 1 for info in infos):
        return Trouble("zip_encrypted")
    return None


def zip_kind(archive: ZipFile) -> ZipKind:
    """What a zip is by the names in it: Excel and Word files are zips too."""
    names = set(archive.namelist())
    if any(name.startswith("xl/workbook.") for name in names):
        return "xlsx"
    if "word/document.xml" in names:
        return "docx"
    if "ppt/presentation.xml" in names or "Index/Document.iwa" in names or {"mimetype", "content.xml"} <= names:
        return "office"
    return "zip"


def _checked(file: BinaryIO, size: int) -> Trouble | None:
    """Refuse a list of contents that is itself too long, before Python reads it whole into memory."""
    start = max(0, size - _TAIL)
    file.seek(start)
    tail = file.read(_TAIL)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        return Trouble("zip_broken")
    _, _, _, _, count, directory, _, _ = _END.unpack_from(tail, at)
    end64 = at - _LOCATOR_SIZE - _END64.size
    # zipfile believes the 64-bit record wherever one stands, whatever the ordinary one says
    if end64 >= 0 and tail[at - _LOCATOR_SIZE : at - _LOCATOR_SIZE + 4] == b"PK\x06\x07":
        *_, count, directory, _ = _END64.unpack_from(tail, end64)
    if count > MAX_MEMBERS or directory > MAX_MEMBERS * _DIRECTORY_BYTES_PER_MEMBER:
        return Trouble("zip_too_many")
    return None
