"""Open a Word file as its parts, if it is a plain one; and write parts as a file, the same bytes for the same parts.

Raises `Refused` with the code of a sentence in word_texts.py.
"""

from io import BytesIO
from posixpath import dirname, join, normpath
from typing import Any, NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from lxml import etree

from houvast.formats.reading import Trouble
from houvast.formats.word.tags import CONTENT, RELATIONS, serialised
from houvast.formats.xml_guard import Refused, safe_xml
from houvast.formats.zipfiles import open_zip

MAX_PARTS = 2_000
MAX_UNPACKED = 60_000_000
MAX_PACKED = 25_000_000
MAX_RATIO = 100
RATIO_MATTERS_FROM = 2_000_000
TYPES = "[Content_Types].xml"
ROOT = "_rels/.rels"

_PLAIN: Any = {None: RELATIONS}
_LONG_AGO = (2020, 1, 1, 0, 0, 0)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"


class Relation(NamedTuple):
    """An arrow from a part: its id, its kind ('image'), where it points, and whether that is outside the file."""

    id: str
    kind: str
    target: str
    external: bool


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of a Word file by name, in the order of the file, within bounds of size and number."""
    if data.startswith(_OLD_OFFICE):
        raise Refused("word_old")
    if len(data) > MAX_PACKED:
        raise Refused("word_bomb")
    archive = open_zip(data)
    if isinstance(archive, Trouble):
        raise Refused("word_bomb" if archive.code in {"zip_too_big", "zip_too_many"} else "word_broken")
    with archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        _refuse_bombs(archive, infos)
        try:
            parts = {info.filename: archive.read(info) for info in infos}
        except Exception as fault:  # zipfile lets a dozen kinds out
            raise Refused("word_broken") from fault
    if TYPES not in parts or ROOT not in parts:
        raise Refused("word_other")
    return parts


def _refuse_bombs(archive: ZipFile, infos: list[ZipInfo]) -> None:
    if len(infos) > MAX_PARTS or sum(info.file_size for info in infos) > MAX_UNPACKED:
        raise Refused("word_bomb")
    if any(
        info.file_size > RATIO_MATTERS_FROM and info.file_size > MAX_RATIO * max(1, info.compress_size)
        for info in infos
    ):
        raise Refused("word_bomb")
    names = [info.filename.lower() for info in infos]
    odd = any(name.startswith("/") or ".." in name.split("/") or "\\" in name for name in names)
    packed = sum(info.compress_size for info in infos) > archive.start_dir
    if odd or packed or len(set(names)) < len(names):
        raise Refused("word_broken")
    if any(info.flag_bits & 1 or info.compress_type not in {ZIP_STORED, ZIP_DEFLATED} for info in infos):
        raise Refused("word_broken")


def written(parts: dict[str, bytes]) -> bytes:
    """The parts as a file, the list of contents first, without any time of writing."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as zipped:
        for name in sorted(parts, key=lambda name: (name != TYPES, name != ROOT)):
            info = ZipInfo(name, _LONG_AGO)
            info.compress_type = ZIP_DEFLATED
            zipped.writestr(info, parts[name])
    return buffer.getvalue()


def relations_name(part: str) -> str:
    """Where the arrows of a part stand."""
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"


def relations(parts: dict[str, bytes], part: str) -> list[Relation]:
    """The arrows of a part, targets inside the file as names of parts; part '' is the file itself."""
    data = parts.get(relations_name(part) if part else ROOT)
    if data is None:
        return []
    found = []
    for one in safe_xml(data):
        target, external = one.get("Target", ""), one.get("TargetMode") == "External"
        if not external:
            target = target.lstrip("/") if target.startswith("/") else normpath(join(dirname(part), target))
        found.append(Relation(one.get("Id", ""), one.get("Type", "").rpartition("/")[2], target, external))
    return found


def relate(parts: dict[str, bytes], part: str, kind_url: str, target: str) -> str:
    """A new arrow from a part to another; its id."""
    name = relations_name(part)
    root = safe_xml(parts[name]) if name in parts else etree.Element(f"{{{RELATIONS}}}Relationships", nsmap=_PLAIN)
    taken = {one.get("Id") for one in root}
    new = next(f"rHouvast{n}" for n in range(1, len(taken) + 2) if f"rHouvast{n}" not in taken)
    etree.SubElement(root, f"{{{RELATIONS}}}Relationship", Id=new, Type=kind_url, Target=f"/{target}")
    parts[name] = serialised(root)
    return new


def declare(parts: dict[str, bytes], ending: str, content_type: str) -> None:
    """Say what files with an ending are, unless that is said."""
    root = safe_xml(parts[TYPES])
    if not any(one.get("Extension", "").lower() == ending for one in root):
        root.insert(0, etree.Element(f"{{{CONTENT}}}Default", Extension=ending, ContentType=content_type))
        parts[TYPES] = serialised(root)
