"""Parse foreign XML without entities, DTDs, network or surprises in size.

No document with a DOCTYPE gets through: entities can leak a file, and `resolve_entities=False` alone would parse on
with a hole where an amount stood. `huge_tree` stays on, because libxml2's own limit of 10 MB a text refuses legal
invoices with a large PDF inside; the size and the number of elements are bounded here instead.
"""

import re
from typing import Any

from lxml import etree

MAX_BYTES = 25_000_000
MAX_ELEMENTS = 500_000

SAFE: dict[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "huge_tree": True,
    "remove_comments": True,
    "remove_pis": True,
}
_SOMETHING = re.compile(rb"[^ \t\r\n\0]")
_DOCTYPE = b"<!DOCTYPE"
_WIDE_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-16-le", "utf-16-be"))
_DECLARED = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"'>]*)[\"']")
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
# Encodings in which `<` is the byte `<`, so that the guard sees what the parser sees (UTF-7 would hide a DOCTYPE).
_KNOWN = re.compile(
    r"utf-?8|utf-?16(le|be)?|us-ascii|ascii|iso-?8859-?\d{1,2}|latin-?[19]|windows-125\d|cp125\d", re.ASCII
)
_BEFORE_ROOT = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_ROOT = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)[\s/>]")


class Refused(Exception):  # noqa: N818 - it says what happened to the file, not what went wrong in the program
    """A file that is not read, with the code of the sentence that says why and the values that belong in it."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def safe_xml(data: bytes) -> etree._Element:
    """The root element of a foreign document; raises `Refused` for anything that is not plain, bounded XML."""
    refuse_hazards(data)
    try:
        root = etree.fromstring(data, etree.XMLParser(**SAFE))
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise Refused(why_not_xml(data)) from fault
    if root.getroottree().docinfo.internalDTD is not None:
        raise Refused("xml_doctype")
    return root


def refuse_hazards(data: bytes, max_elements: int = MAX_ELEMENTS) -> None:
    """Raises `Refused` for what must never reach the parser: too large, a DOCTYPE, an encoding that could hide one."""
    if len(data) > MAX_BYTES:
        raise Refused("xml_too_large", megabytes=str(MAX_BYTES // 1_000_000))
    if not _SOMETHING.search(data):
        raise Refused("empty")
    declared = _DECLARED.search(data[:400])
    if declared and not _KNOWN.fullmatch(declared[1].decode("latin-1").lower()):
        raise Refused("xml_encoding", encoding=declared[1].decode("latin-1")[:40])
    # One byte is found ten times sooner than nine.
    if b"!" in data and (_DOCTYPE in data or (b"\0" in data and any(doctype in data for doctype in _WIDE_DOCTYPES))):
        raise Refused("xml_doctype")
    if len(data) > 3 * max_elements and _start_tags(data, max_elements) > max_elements:
        raise Refused("xml_too_many_elements")


def _start_tags(data: bytes, enough: int) -> int:
    """An upper bound on the number of elements: each costs a `<` that is no part of `</`."""
    tags = data.count(b"<")
    return tags if tags <= enough else tags - data.count(b"</")


def root_name(data: bytes) -> str | None:
    """The local name of the root element, read off the first characters in any encoding; None if there is none."""
    for window in (4_096, 262_144):
        text, at = text_of(data[:window]), 0
        while before := _BEFORE_ROOT.match(text, at):
            at = before.end()
        if root := _ROOT.match(text, at):
            return root[1]
    return None


def redecoded_as_western(data: bytes) -> bytes | None:
    """The same document as UTF-8 when its bytes are Windows-1252 though it says UTF-8; None when that is not the case.

    Some invoicing programs declare UTF-8 and write é as one byte. Only the letters differ, so it can be read.
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data[:64]:
        return None
    declared = _DECLARED.search(data[:400])
    if declared and declared[1].lower() not in (b"utf-8", b"utf8"):
        return None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _DECLARATION.sub("", data.decode("cp1252", "replace"), count=1).encode()
    return None


def declared_right(data: bytes) -> bytes:
    """The document without its declaration when that says UTF-16 above plain UTF-8 bytes, as .NET programs write."""
    declared = _DECLARED.match(data[:400])
    if declared and declared[1].lower().startswith((b"utf-16", b"utf16")):
        return data[data.index(b"?>") + 2 :]
    return data


def text_of(head: bytes) -> str:
    """The characters that bytes stand for, whatever encoding they are in; good enough to find a name in them."""
    if head[:2] == b"\xff\xfe" or head[1:2] == b"\0":
        return head.decode("utf-16-le", "replace").lstrip("\ufeff")
    if head[:2] == b"\xfe\xff" or head[:1] == b"\0":
        return head.decode("utf-16-be", "replace").lstrip("\ufeff")
    return head.removeprefix(b"\xef\xbb\xbf").decode("latin-1")


def why_not_xml(data: bytes) -> str:
    """The code for a document that does not parse: cut off before its end, or broken."""
    name = root_name(data)
    ending = (
        text_of(data[-400:] if len(data) % 2 == 0 else data[-401:])
        if b"\0" in data[:4]
        else data[-400:].decode("latin-1")
    )
    return "xml_broken" if name and f"{name}>" in ending else "xml_truncated"
