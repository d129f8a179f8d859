"""Foreign XML: what is dangerous never reaches the parser, what is odd but legal is read, the rest says what it is."""

import base64
import tracemalloc
from decimal import Decimal
from pathlib import Path

import pytest
from tests.formats.test_ubl_write import document, line

from houvast.formats import ubl, xml
from houvast.formats.envelope import documents
from houvast.formats.reading import Reading
from houvast.formats.texts import TROUBLES
from houvast.formats.xml import Refused, root_name, safe_xml

INVOICE = ubl.write(document([line(1, Decimal("100.00"), "S", "21")]))
BODY = INVOICE.partition(b"?>")[2].decode()
SECRET = "geheim-1234"


def refusal(data: bytes) -> str:
    with pytest.raises(Refused) as caught:
        safe_xml(data)
    return caught.value.code


def only(data: bytes) -> Reading:
    [reading] = xml.read(data, "bestand.xml")
    return reading


def codes(reading: Reading) -> list[str]:
    return [trouble.code for trouble in reading.troubles]


# Attacks.


def laughs(depth: int) -> str:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, depth))
    return f'<!DOCTYPE a [<!ENTITY a0 "ha">{entities}]>'


@pytest.fixture
def secret(tmp_path: Path) -> str:
    file = tmp_path / "secret.txt"
    file.write_text(SECRET)
    return file.as_uri()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "iso-8859-1", "cp1252"])
def test_a_doctype_is_refused_in_every_encoding_that_is_read(encoding: str) -> None:
    for doctype in (laughs(9), '<!DOCTYPE Invoice SYSTEM "http://127.0.0.1/x.dtd">', "<!DOCTYPE Invoice>"):
        declared = (
            ""
            if encoding.startswith("utf-8") or encoding in ("utf-16-le", "utf-16-be")
            else f'<?xml version="1.0" encoding="{encoding}"?>'
        )
        assert refusal(f"{declared}{doctype}<Invoice>&a8;</Invoice>".encode(encoding)) == "xml_doctype"


def test_billion_laughs_cost_nothing() -> None:
    tracemalloc.start()
    assert refusal(f"{laughs(12)}<Invoice>&a11;</Invoice>".encode()) == "xml_doctype"
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


def test_an_external_entity_leaks_no_file(secret: str) -> None:
    attack = f'<!DOCTYPE Invoice [<!ENTITY x SYSTEM "{secret}">]>{BODY.replace("2026-001", "&x;")}'
    reading = only(attack.encode())
    assert (reading.status, codes(reading)) == ("refused", ["xml_doctype"])
    assert SECRET not in repr(reading)


@pytest.mark.parametrize("encoding", ["utf-7", "IBM037", "UTF-32", "utf-8_w/o_bom", "x" * 90])
def test_an_encoding_that_could_hide_a_doctype_is_refused(encoding: str) -> None:
    assert refusal(f'<?xml version="1.0" encoding="{encoding}"?><Invoice/>'.encode()) == "xml_encoding"


def test_a_doctype_written_in_utf7_gets_nowhere() -> None:
    hidden = '<?xml version="1.0" encoding="utf-7"?>+ADwAIQ-DOCTYPE Invoice+AD4-<Invoice/>'
    assert refusal(hidden.encode()) == "xml_encoding"


def test_ebcdic_is_refused() -> None:
    assert refusal('<?xml version="1.0" encoding="cp037"?><!DOCTYPE a><a/>'.encode("cp037")) in (
        "xml_broken",
        "xml_truncated",
    )


def test_three_million_elements_are_refused_before_they_are_parsed() -> None:
    data = b"<Invoice>" + b"<a/>" * 3_000_000 + b"</Invoice>"
    tracemalloc.start()
    assert refusal(data) == "xml_too_many_elements"
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


def test_half_a_million_elements_are_the_most() -> None:
    assert len(safe_xml(b"<a>" + b"<b/>" * 499_000 + b"</a>")) == 499_000
    assert refusal(b"<a>" + b"<b></b>" * 500_001 + b"</a>") == "xml_too_many_elements"


def test_more_than_25_mb_is_refused() -> None:
    assert refusal(b"<Invoice>" + b" " * 25_000_000 + b"</Invoice>") == "xml_too_large"


def test_a_legal_invoice_with_a_large_pdf_inside_is_read() -> None:
    large = ubl.write(
        document([line(1, Decimal("100.00"), "S", "21")]),
        files=[ubl.File("groot.pdf", "application/pdf", b"%PDF" + bytes(12_000_000))],
    )
    reading = only(large)
    assert (reading.status, reading.facts.invoices[0].attachments[0].size) == ("read", 12_000_004)


def test_nesting_without_end_is_refused() -> None:
    assert refusal(b"<a>" * 400_000) in ("xml_truncated", "xml_broken")


def test_an_entity_that_was_never_declared_is_refused() -> None:
    assert refusal(BODY.replace("2026-001", "&bedrag;").encode()) == "xml_broken"


def test_the_five_built_in_entities_are_plain_text() -> None:
    reading = only(BODY.replace("Keukens Peeters BV", "Peeters &amp; &#90;oon &lt;BV&gt;").encode())
    assert reading.facts.invoices[0].seller.name == "Peeters & Zoon <BV>"


# Legal but odd: trap 13.


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + INVOICE,
        f'<?xml version="1.0" encoding="UTF-16"?>{BODY}'.encode("utf-16"),
        f'<?xml version="1.0" encoding="UTF-16"?>{BODY}'.encode("utf-16-be"),
        f'<?xml version="1.0" encoding="ISO-8859-1"?>{BODY}'.encode("latin-1"),
        f'<?xml version="1.0" encoding="windows-1252"?>{BODY}'.encode("cp1252"),
        f"<!-- <Order/> -->\n<?note?>\n{BODY}\n".encode(),
    ],
)
def test_odd_but_legal_encodings_are_read(data: bytes) -> None:
    reading = only(data)
    assert (reading.status, reading.facts.invoices[0].id) == ("read", "2026-001")


def test_latin1_bytes_declared_utf8_are_read_and_told() -> None:
    data = f'<?xml version="1.0" encoding="UTF-8"?>{BODY.replace("Janssens", "Frédéric")}'.encode("cp1252")
    reading = only(data)
    assert (reading.status, codes(reading)) == ("partly", ["wrong_encoding"])
    assert reading.facts.invoices[0].buyer.name == "Bakkerij Frédéric BV"


def test_utf8_that_calls_itself_utf16_is_read_and_told() -> None:
    reading = only(f'<?xml version="1.0" encoding="utf-16"?>{BODY}'.encode())
    assert (reading.status, codes(reading)) == ("partly", ["wrong_encoding"])


def test_any_prefix_will_do() -> None:
    prefixed = BODY.replace("cbc:", "a:").replace(":cbc=", ":a=").replace("cac:", "b:").replace(":cac=", ":b=")
    prefixed = prefixed.replace("<Invoice xmlns=", "<ubl:Invoice xmlns:ubl=").replace("</Invoice>", "</ubl:Invoice>")
    assert only(prefixed.encode()).facts == only(INVOICE).facts


# What is something else says so.


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"\n \r\n", "empty"),
        (b"<!doctype html><html><body>Session expired</body></html>", "html_page"),
        (b"<HTML><head></head></HTML>", "html_page"),
        (b"<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>", "order_document"),
        (b"<DespatchAdvice/>", "despatch_document"),
        (b"<ApplicationResponse/>", "response_document"),
        (
            b"<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.001.001.03'><CstmrCdtTrfInitn/></Document>",
            "other_bank_message",
        ),
        (b"<testSet><test/></testSet>", "xml_other"),
        (b"<rss/>", "xml_other"),
        (b"hello", "not_xml"),
        (b"\x00\x01\x02\xff\xfe", "not_xml"),
        (INVOICE[: len(INVOICE) // 2], "xml_truncated"),
        (INVOICE.replace(b"</cbc:ID>", b"</cbc:DI>", 1), "xml_broken"),
    ],
)
def test_what_is_no_invoice_or_statement_says_what_it_is(data: bytes, code: str) -> None:
    reading = only(data)
    assert (reading.status, codes(reading)) == ("refused", [code])
    assert reading.facts.empty


def test_every_trouble_has_its_sentence_in_both_languages() -> None:
    import re

    source = "".join(path.read_text() for path in Path(xml.__file__).parent.glob("[xeicu]*.py"))
    used = set(re.findall(r'(?:Trouble|Refused|Unreadable)\(\s*"(\w+)"', source))
    used |= {
        f"{claim}_differs"
        for claim in ("line_sum", "net", "vat_sum", "vat_base", "vat_rate", "gross", "payable", "line_net")
    }
    used |= {f"invoice_without_{missing}" for missing in ("id", "issue_date", "currency", "amounts")}
    assert len(used) > 25
    assert {code for code in used if code not in TROUBLES} == set()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<a/>", "a"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- <b> -->\n<ubl:Invoice xmlns:ubl='x'>", "Invoice"),
        ("<Invoice>".encode("utf-16"), "Invoice"),
        ("<Invoice>".encode("utf-16-be"), "Invoice"),
        (b"<!DOCTYPE html [<!ENTITY a 'b'>]><html>", "html"),
        (b"<!--" + b"x" * 10_000 + b"--><Order/>", "Order"),
        (b"PK\x03\x04", None),
        (b"", None),
        (b"2026;12,50", None),
    ],
)
def test_the_name_of_the_root_is_read_in_any_encoding(data: bytes, name: str | None) -> None:
    assert root_name(data) == name


# Envelopes.

HEADER = "<StandardBusinessDocumentHeader><HeaderVersion>1.0</HeaderVersion></StandardBusinessDocumentHeader>"


def envelope(*inside: str) -> bytes:
    namespace = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"
    return (
        f"<StandardBusinessDocument xmlns='{namespace}'>{HEADER}{''.join(inside)}</StandardBusinessDocument>".encode()
    )


def packed(data: bytes) -> str:
    content = base64.b64encode(data).decode()
    return (
        f"<BinaryContent xmlns='http://peppol.eu/xsd/ticc/envelope/1.0' mimeType='text/xml'>{content}</BinaryContent>"
    )


@pytest.mark.parametrize("inside", [BODY, packed(INVOICE), packed(envelope(BODY))])
def test_the_document_in_an_envelope_is_a_file_of_its_own(inside: str) -> None:
    reading = only(envelope(inside))
    assert (reading.kind, reading.status, reading.facts) == ("ubl", "read", only(INVOICE).facts)
    assert reading.name.startswith("bestand.xml/document.xml")
    assert reading.original is not None
    assert xml.read(reading.original, "los.xml")[0].sha256 == reading.sha256


def test_several_documents_in_an_envelope_are_each_read() -> None:
    readings = xml.read(envelope(BODY, "<Order/>", packed(INVOICE)), "e.xml")
    assert [(each.name, each.status) for each in readings] == [
        ("e.xml/document1.xml", "read"),
        ("e.xml/document2.xml", "refused"),
        ("e.xml/document3.xml", "read"),
    ]


def test_a_base64_payload_is_taken_byte_for_byte() -> None:
    assert documents(safe_xml(envelope(packed(INVOICE)))) == (INVOICE,)


def test_an_empty_envelope_and_one_in_one_without_end_are_refused() -> None:
    assert codes(only(envelope())) == ["envelope_empty"]
    nested = envelope(BODY)
    for _ in range(5):
        nested = envelope(packed(nested))
    assert codes(only(nested)) == ["envelope_empty"]


def test_an_attack_inside_an_envelope_is_refused_too() -> None:
    reading = only(envelope(packed(b"<!DOCTYPE Invoice [<!ENTITY a 'b'>]><Invoice>&a;</Invoice>")))
    assert codes(reading) == ["xml_doctype"]
