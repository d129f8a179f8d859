from io import BytesIO
from pathlib import Path

import pytest
from facturx import get_facturx_xml_from_pdf
from pypdf import PdfWriter

from houvast.formats.pdf import invoice_xml, read

_SEEN = (
    b'<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>1</ID></Invoice>'
)


def _pdf(*attachments: tuple[str, bytes], password: str | None = None) -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    for name, content in attachments:
        writer.add_attachment(name, content)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _refusal(data: bytes) -> str:
    (reading,) = read(data, "a.pdf")
    assert reading.status == "refused"
    return reading.troubles[0].code


def test_a_pdf_without_an_invoice_inside_is_refused_with_what_to_ask_for() -> None:
    assert _refusal(_pdf()) == "pdf_plain"


def test_an_attachment_that_is_no_invoice_is_no_invoice() -> None:
    assert _refusal(_pdf(("factur-x.xml", b"<other/>"), ("photo.jpg", b"\xff\xd8"))) == "pdf_plain"


def test_a_pdf_with_a_password_says_so() -> None:
    assert _refusal(_pdf(("factur-x.xml", _SEEN), password="secret")) == "pdf_locked"


def test_a_cut_off_pdf_says_so() -> None:
    whole = _pdf(("factur-x.xml", _SEEN))

    assert {_refusal(whole[:length]) for length in range(20, 400, 40)} <= {"pdf_broken", "pdf_plain"}


@pytest.mark.parametrize(
    "name", ["factur-x.xml", "ZUGFeRD-invoice.xml", "zugferd-invoice.xml", "xrechnung.xml", "F1.XML"]
)
def test_the_invoice_is_found_under_every_name_it_goes_by(name: str) -> None:
    assert invoice_xml(_pdf(("terms.xml", b"<terms/>"), (name, _SEEN))) == _SEEN


def test_the_pdf_is_the_original_of_what_was_read_from_it() -> None:
    data = _pdf(("factur-x.xml", _SEEN))
    (reading,) = read(data, "a.pdf")

    assert (reading.kind, reading.name, reading.original) == ("facturx", "a.pdf", None)
    assert reading.sha256 != ""


@pytest.mark.corpora
def test_finds_the_same_xml_as_the_library_of_the_standard(corpora: Path) -> None:
    compared = 0
    for path in sorted((corpora / "facturx-pdf").rglob("*.pdf")):
        data = path.read_bytes()
        found = invoice_xml(data)
        if found is not None:
            name, expected = get_facturx_xml_from_pdf(data, check_xsd=False)
            assert name
            assert found == expected
            compared += 1
    assert compared >= 8
