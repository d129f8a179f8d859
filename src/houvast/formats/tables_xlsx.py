"""Rows out of an Excel workbook, after it was measured: nothing is unpacked or laid out before its size is known.

The sheet is read straight from its XML and not through a library, for reasons that were measured: calamine alone costs
1.7 times unzip + expat and gives floats, one far cell aborts the whole process, and it does not tell a formula without
a value, an error or a hidden row from an empty cell. It is the oracle in the tests.
"""

import io
import posixpath
import re
import zipfile
import zlib
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from lxml import etree

from houvast.formats.grid import NoTable, Sheet
from houvast.formats.reading import Trouble
from houvast.formats.xlsx_cells import Workbook
from houvast.formats.xlsx_rows import sheet_of
from houvast.formats.xlsx_styles import shown_as

MAX_UNPACKED = 100_000_000
MAX_ENTRIES = 2_000
MAX_RATIO = 200
_SMALL = 5_000_000
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    etree.XMLSyntaxError,
    KeyError,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = (("EncryptedPackage", "encrypted_office"), ("Workbook", "old_xls"), ("Book", "old_xls"))
_SAFE = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATION_STRICT = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_SIMPLE_STRING = re.compile(r"<si><t(?: [^>]*)?>([^<&]*)</t></si>")


def is_zip(data: bytes) -> bool:
    """Whether the bytes are a zip, as every Excel workbook since 2007 is."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def is_workbook(data: bytes) -> bool:
    """Whether the bytes are a zip with an Excel workbook inside."""
    if not is_zip(data):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return any(name.lower() in {"xl/workbook.xml", "xl/workbook.bin"} for name in package.namelist())
    except (zipfile.BadZipFile, OSError, ValueError):
        return False


def ole_refusal(data: bytes) -> str | None:
    """The trouble code of a workbook in Microsoft's old container: 'encrypted_office' or 'old_xls'; else None."""
    if not data.startswith(_OLE):
        return None
    found = (code for stream, code in _OLE_STREAMS if f"{stream}\0".encode("utf-16-le") in data)
    return next(found, None)


def xlsx_sheets(data: bytes) -> tuple[Sheet, ...]:
    """The visible sheets of a workbook that hold something. Raises `NoTable`."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _guard(package)
            return _visible_sheets(package)
    except _DAMAGE as error:
        raise NoTable("sheet_damaged") from error


def _guard(package: zipfile.ZipFile) -> None:
    """Refuses bombs by what the zip declares; Python never unpacks more than that."""
    entries = package.infolist()
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries) or 1
    if unpacked > MAX_UNPACKED or len(entries) > MAX_ENTRIES or (unpacked > _SMALL and unpacked / packed > MAX_RATIO):
        raise NoTable("sheet_too_large", megabytes=str(unpacked // 1_000_000))
    if any(entry.flag_bits & 1 for entry in entries):
        raise NoTable("encrypted_office")
    names = {entry.filename.lower() for entry in entries}
    if "xl/workbook.bin" in names or "content.xml" in names:
        raise NoTable("other_spreadsheet")
    if "xl/workbook.xml" not in names:
        raise NoTable("not_a_table")


class _Tab(NamedTuple):
    name: str
    part: str
    hidden: bool


def _visible_sheets(package: zipfile.ZipFile) -> tuple[Sheet, ...]:
    book = _part(package, "xl/workbook.xml")
    tabs = _tabs(package, book)
    hidden = ", ".join(tab.name for tab in tabs if tab.hidden)
    troubles: tuple[Trouble, ...] = (Trouble("hidden_sheets", hidden, {"sheets": hidden}),) if hidden else ()
    workbook = _workbook(package, book)
    sheets, wrong = list[Sheet](), troubles
    for tab in tabs:
        if tab.hidden or "worksheets" not in tab.part:
            continue
        sheet = sheet_of(package.read(tab.part), tab.name, workbook)
        if sheet.columns:
            sheets.append(replace(sheet, troubles=troubles + sheet.troubles))
            troubles = ()
        wrong += sheet.troubles
    if not sheets:
        raise NoTable(*wrong[-1][:2], **wrong[-1].values) if wrong else NoTable("empty")
    return tuple(sheets)


def _tabs(package: zipfile.ZipFile, book: etree._Element) -> list[_Tab]:
    """The tabs in the order she sees them, with the part of the zip each stands in."""
    relations = _part(package, "xl/_rels/workbook.xml.rels")
    targets = {
        node.get("Id", ""): posixpath.normpath(posixpath.join("/xl", node.get("Target", ""))) for node in relations
    }
    tabs = []
    for node in book.iterfind("{*}sheets/{*}sheet"):
        target = targets.get(node.get(_RELATION) or node.get(_RELATION_STRICT) or "", "")
        hidden = node.get("state", "visible") != "visible"
        tabs.append(_Tab(node.get("name", ""), target.removeprefix("/"), hidden))
    return tabs


def _workbook(package: zipfile.ZipFile, book: etree._Element) -> Workbook:
    """What all sheets of a workbook share: its texts, its styles and its first day."""
    names = set(package.namelist())
    properties = book.find("{*}workbookPr")
    since_1904 = properties is not None and properties.get("date1904", "0").lower() in {"1", "true", "on"}
    styles = _part(package, "xl/styles.xml") if "xl/styles.xml" in names else None
    texts = _shared_texts(package.read("xl/sharedStrings.xml")) if "xl/sharedStrings.xml" in names else []
    return Workbook(texts, shown_as(styles), date(1904, 1, 1) if since_1904 else date(1899, 12, 30))


def _shared_texts(data: bytes) -> list[str]:
    """The texts that cells point to, each as one string; the small reading aids above Japanese are left out."""
    text = data.decode("utf-8", "replace")
    simple = _SIMPLE_STRING.findall(text)
    if len(simple) == text.count("<si>") + text.count("<si ") + text.count("<si/>") and "<!" not in text:
        return simple
    return [
        "".join(part.text or "" for part in item.iter("{*}t") if not _reading_aid(part))
        for item in _tree(data).iterfind("{*}si")
    ]


def _reading_aid(part: etree._Element) -> bool:
    parent = part.getparent()
    return parent is not None and etree.QName(parent).localname == "rPh"


def _part(package: zipfile.ZipFile, name: str) -> etree._Element:
    return _tree(package.read(name))


def _tree(data: bytes) -> etree._Element:
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise NoTable("sheet_damaged")
    return etree.fromstring(data, _SAFE)
