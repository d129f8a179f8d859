from io import BytesIO
from zipfile import ZipFile

import pytest

from houvast.formats.sniff import sniff

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100)
_VCARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n"
_MAIL = b"Received: by mx\r\n from b\r\nMessage-ID: <1@a>\r\nFrom: a@b.be\r\n\r\nHello\r\n"


def _wide(text: str) -> bytes:
    return text.encode("utf-16-le")


def _zip(*names: str) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \r\n\x00\x00\x1a", "empty"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "photo"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "photo"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00", "photo"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "photo"),
        (b"BM\x36\x00\x00\x00\x00\x00\x00\x00", "photo"),
        (_OLE + _wide("Workbook"), "old_xls"),
        (_OLE + _wide("EncryptedPackage"), "encrypted_office"),
        (_OLE + _wide("__substg1.0_0037001F"), "mail"),
        (_OLE + _wide("WordDocument"), "docx"),
        (_OLE, "binary"),
        (_zip("word/document.xml"), "docx"),
        (_zip("mimetype", "content.xml"), "other_office"),
        (_zip("ppt/presentation.xml"), "other_office"),
        (_zip("a.xml")[:40], "zip_broken"),
        (b"Rar!\x1a\x07\x01\x00", "other_archive"),
        (b"7z\xbc\xaf\x27\x1c\x00\x04", "other_archive"),
        (b"\x1f\x8b\x08\x00", "other_archive"),
        (_VCARD, "vcard"),
        (b"\xef\xbb\xbf" + _VCARD.lower(), "vcard"),
        (_MAIL, "mail"),
        (b"<!DOCTYPE html>\n<html><head>", "html"),
        (b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C">\n<html xmlns="x">', "html"),
        (_wide("\ufeff<html><body>Sessie verlopen</body></html>"), "html"),
        (b"\r\n\r\n  <HTML>", "html"),
        (b'{"name": [1, 2], "other": 3}', "plain_text"),
        (b'[\n  {"name": 1}\n]', "plain_text"),
        (bytes(range(256)) * 20, "binary"),
        (b"MZ\x90\x00\x03\x00\x00\x00", "binary"),
    ],
)
def test_a_file_that_is_something_else_has_its_own_sentence(data: bytes, code: str) -> None:
    assert (sniff(data).family, sniff(data).refusal) == (None, code)


@pytest.mark.parametrize(
    ("data", "family"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"\n\n%PDF-1.3\n", "pdf"),
        (_zip("xl/workbook.xml"), "xlsx"),
        (_zip("invoices/1.xml"), "zip"),
        (b'<?xml version="1.0"?><Invoice/>', "xml"),
        (b"\xef\xbb\xbf\n<Invoice>", "xml"),
        (_wide("\ufeff<?xml version='1.0' encoding='UTF-16'?><Invoice/>"), "xml"),
        (_wide("<?xml version='1.0'?><Invoice/>"), "xml"),
        ("<Invoice/>".encode("utf-16-be"), "xml"),
        (b"Datum;Bedrag\r\n1/2/2026;12,50\r\n", "text"),
        (_wide("\ufeffDatum\tBedrag\r\n1/2/2026\t12,50\r\n"), "text"),
        (b"BMW garage;12,50\r\n" * 10, "text"),
        (b"MZ;Bedrag\r\n12;4\r\n" * 10, "text"),
        (b"Caf\xe9;12,50\r\n" * 10 + b"\x1a", "text"),
        (b"\x01{1:F01KREDBEBB}{4:\r\n:20:1\r\n-}\x03", "text"),
        (b"Naam: Jan\nDatum: 1/2/2026\nUren: 8\n", "text"),
    ],
)
def test_a_file_goes_to_the_readers_that_may_know_it(data: bytes, family: str) -> None:
    assert sniff(data).family == family
