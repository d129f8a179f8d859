"""Read the invoice that travels inside a PDF: Factur-X and ZUGFeRD attach it as XML.

What stands on the pages is not read: a PDF without such an attachment is refused with what to ask for instead.
"""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError
from pypdf.generic import EmbeddedFile

from houvast.formats import xml
from houvast.formats.limits import MAX_FILE
from houvast.formats.reading import Reading, refused

NAMES = ("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml", "order-x.xml")
"""What the standards call the attachment; case differs between them."""

_INVOICE_ROOTS = ("CrossIndustryInvoice", "Invoice", "CreditNote")
_MOST_ATTACHMENTS = 100


def read(data: bytes, name: str) -> tuple[Reading, ...]:
    """The reading of the invoice inside a PDF; the PDF itself is the original."""
    try:
        payload = invoice_xml(data)
    except (DependencyError, FileNotDecryptedError):
        return (refused(data, name, "unknown", "pdf_locked"),)
    # pypdf lets plain Python errors out on broken files, of many kinds
    except (PyPdfError, ValueError, TypeError, LookupError, AttributeError, OSError, ArithmeticError, RecursionError):
        return (refused(data, name, "unknown", "pdf_broken"),)
    if payload is None:
        return (refused(data, name, "unknown", "pdf_plain"),)
    fingerprint = sha256(data).hexdigest()
    return tuple(
        replace(reading, name=name, sha256=fingerprint, kind="facturx", original=None)
        for reading in xml.read(payload, name)
    )


def invoice_xml(data: bytes) -> bytes | None:
    """The attached XML invoice: under a name of the standards first, else any XML attachment that is an invoice."""
    reader = PdfReader(BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise FileNotDecryptedError
    attached = sorted(_xml_attachments(reader), key=lambda file: file.name.lower() not in NAMES)
    for file in attached:
        content = file.content
        if len(content) <= MAX_FILE and xml.root_name(content) in _INVOICE_ROOTS:
            return content
    return None


def _xml_attachments(reader: PdfReader) -> Iterator[EmbeddedFile]:
    for count, file in enumerate(reader.attachment_list):
        if count >= _MOST_ATTACHMENTS:
            return
        if file.name.lower().endswith(".xml"):
            yield file
