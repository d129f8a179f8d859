"""What is this file, by its first bytes? Never by its extension: banks call text .csv, .txt, .cod and .940 alike."""

import re
from typing import Literal, NamedTuple

from houvast.formats.reading import Kind, Trouble
from houvast.formats.zipfiles import open_zip, zip_kind

Family = Literal["xml", "zip", "xlsx", "pdf", "text"]


class Guess(NamedTuple):
    """The family of readers to ask, or (family None) the code of the sentence that refuses the file."""

    family: Family | None
    refusal: str = ""
    kind: Kind = "unknown"


_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "photo"),
    (b"\x89PNG\r\n\x1a\n", "photo"),
    (b"GIF8", "photo"),
    (b"II*\x00", "photo"),
    (b"MM\x00*", "photo"),
    (b"BM", "photo_bmp"),
    (b"Rar!\x1a\x07", "other_archive"),
    (b"7z\xbc\xaf\x27\x1c", "other_archive"),
    (b"\x1f\x8b", "other_archive"),
    (b"BZh", "other_archive"),
    (b"\xfd7zXZ\x00", "other_archive"),
    (b"{\\rtf", "docx"),
    (b"%!PS", "binary"),
    (b"SQLite format 3\x00", "binary"),
    (b"MZ", "program"),
    (b"\x7fELF", "binary"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|meta|title|script|table|div)\b", re.IGNORECASE)
_MAIL = re.compile(rb"\A(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}", re.ASCII)
_MAIL_HEADER = re.compile(rb"^(?:received|mime-version|message-id|return-path|from):", re.IGNORECASE | re.MULTILINE)
_JSON = re.compile(rb"\A(?:\{\s*(?:\"[^\"\n]*\"\s*:|\})|\[\s*[\[{])")
_ALLOWED_CONTROLS = b"\t\n\r\f\x1a\x01\x03\x04"
_CONTROLS = bytes(code for code in range(32) if code not in _ALLOWED_CONTROLS)


def sniff(data: bytes) -> Guess:
    """Which readers may know this file, or why none will."""
    if not data.strip(b" \t\r\n\x00\x1a\xef\xbb\xbf"):
        return Guess(None, "empty")
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _sniff_zip(data)
    if b"%PDF-" in data[:1024]:
        return Guess("pdf")
    if data.startswith(_OLE):
        return _sniff_ole(data)
    return _sniff_signature(data) or _sniff_text(data)


def _sniff_zip(data: bytes) -> Guess:
    archive = open_zip(data)
    if isinstance(archive, Trouble):
        return Guess(None, archive.code, "container")
    kind = zip_kind(archive)
    if kind in {"docx", "office"}:
        return Guess(None, "docx" if kind == "docx" else "other_office")
    return Guess("xlsx") if kind == "xlsx" else Guess("zip")


def _sniff_ole(data: bytes) -> Guess:
    """Old Office files share one wrapping; the names of the streams inside (UTF-16) tell them apart."""
    if _wide("EncryptedPackage") in data:
        return Guess(None, "encrypted_office", "sheet")
    if _wide("__substg1.0_") in data or _wide("__properties_version1.0") in data:
        return Guess(None, "mail")
    if _wide("Workbook") in data or _wide("Book\x00") in data:
        return Guess(None, "old_xls", "sheet")
    return Guess(None, "docx") if _wide("WordDocument") in data else Guess(None, "binary")


def _sniff_signature(data: bytes) -> Guess | None:
    if data[4:8] == b"ftyp" or (data.startswith(b"RIFF") and data[8:12] == b"WEBP"):
        return Guess(None, "photo")
    for signature, code in _SIGNATURES:
        if data.startswith(signature):
            # two letters also begin many a text: a real one of these holds zero bytes early on
            if code in {"photo_bmp", "program"}:
                return Guess(None, "photo" if code == "photo_bmp" else "binary") if b"\x00" in data[2:64] else None
            return Guess(None, code)
    return None


def _sniff_text(data: bytes) -> Guess:
    head = _narrow(data)
    begin = head.lstrip(b"\xef\xbb\xbf \t\r\n\x00")
    if begin.startswith(b"<"):
        return (
            Guess(None, "html")
            if _HTML.search(begin[:1024]) and not begin.startswith(b"<?xml")
            else _xml_or_html(begin)
        )
    if _is_binary(head):
        return Guess(None, "binary")
    if _JSON.match(begin):
        return Guess(None, "plain_text")
    if begin[:11].upper() == b"BEGIN:VCARD":
        return Guess(None, "vcard")
    if _MAIL.match(begin) and len(_MAIL_HEADER.findall(begin)) >= 2:
        return Guess(None, "mail")
    return Guess("text")


def _xml_or_html(begin: bytes) -> Guess:
    """XHTML starts as XML; anything else with a tag in front is for the XML reader to judge."""
    after = re.sub(rb"\A<\?xml[^>]*\?>\s*", b"", begin[:2048])
    return Guess(None, "html") if re.match(rb"<(?:!doctype\s+html|html)\b", after, re.IGNORECASE) else Guess("xml")


def _is_binary(head: bytes) -> bool:
    """Whether more than one byte in fifty can not stand in a text."""
    return len(head) - len(head.translate(None, _CONTROLS)) > len(head) // 50


def _narrow(data: bytes) -> bytes:
    """The first 4 kB as single bytes, also of UTF-16 text with or without its mark."""
    head = data[:4096]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or _looks_wide(head):
        little = head.startswith(b"\xff\xfe") or (not head.startswith(b"\xfe\xff") and head[1:2] == b"\x00")
        return (
            head.decode("utf-16-le" if little else "utf-16-be", "replace").lstrip("\ufeff").encode("utf-8", "replace")
        )
    return head


def _looks_wide(head: bytes) -> bool:
    """Whether nearly every other byte is zero, as in UTF-16 text of the West."""
    odd, even = head[1::2], head[0::2]
    return (
        len(head) > 8
        and (odd.count(0) > 0.8 * len(odd)) != (even.count(0) > 0.8 * len(even))
        and 0 not in (even if odd.count(0) else odd)
    )


def _wide(name: str) -> bytes:
    return name.encode("utf-16-le")
