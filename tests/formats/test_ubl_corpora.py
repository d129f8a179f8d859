"""The public invoices: the golden values of own-be, and that no file at all makes the reader fall."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from houvast.facts.invoice import InvoiceDocument
from houvast.formats import cii, ubl
from houvast.formats.reading import Reading
from houvast.formats.reference import reference_of

pytestmark = pytest.mark.corpora

TYPES = {"Invoice": "invoice", "CreditNote": "credit_note"}
AMOUNTS = {"net": "net", "vat_total": "vat", "gross": "gross", "prepaid": "prepaid", "rounding": "rounding"}


def read(corpora: Path, path: str) -> Reading:
    [found] = ubl.read((corpora / "ubl" / path).read_bytes(), path)
    return found


def decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def stated(document: InvoiceDocument, golden: dict[str, Any]) -> dict[str, Any]:
    """What the reader found, in the words and the form of expected.json."""
    amounts = {name: getattr(document, field) for name, field in (AMOUNTS | {"payable": "payable"}).items()}
    lines = [(each.name, each.quantity, each.net, each.vat_category, each.vat_rate) for each in document.lines]
    return amounts | {
        "type": next(name for name, kind in TYPES.items() if kind == document.document_type),
        "id": document.id,
        "date": document.issue_date.isoformat(),
        "due": document.due_date.isoformat() if document.due_date else None,
        "currency": document.currency,
        "vat": [(each.category, each.rate, each.base, each.vat) for each in document.vat_lines],
        "lines": document.line_count,
        "signed_net": document.sign * document.net,
        "signed_payable": document.sign * document.payable,
        "payment_reference": document.payment_reference,
        "attachments": [[each.filename, each.size] for each in document.attachments],
        "line_detail": lines if golden["line_detail"] is not None else None,
    }


def expected(golden: dict[str, Any]) -> dict[str, Any]:
    signed = ("signed_net", "signed_payable", "payable")
    reference = golden["payment_reference"]
    detail = golden["line_detail"]
    lines = detail and [
        (each["name"], decimal(each["qty"]), decimal(each["net"]), each["cat"], decimal(each["rate"]))
        for each in detail
    ]
    return (
        golden
        | {name: decimal(golden[name]) for name in (*AMOUNTS, *signed)}
        | {
            "vat": [(v["cat"], decimal(v["rate"]), decimal(v["base"]), decimal(v["vat"])) for v in golden["vat"]],
            "payment_reference": reference and (reference_of(reference) or reference),
            "line_detail": lines,
        }
    )


def test_every_valid_belgian_invoice_reads_as_its_golden_values(corpora: Path) -> None:
    goldens = json.loads((corpora / "ubl/own-be/expected.json").read_text())["valid"]
    assert len(goldens) == 32
    for name, golden in goldens.items():
        reading = read(corpora, f"own-be/valid/{name}.xml")
        assert (name, reading.status, reading.troubles) == (name, "read", ())
        assert stated(reading.facts.invoices[0], golden) == expected(golden), name


@pytest.mark.parametrize(
    ("name", "status", "codes"),
    [
        ("linesum_wrong", "partly", ["line_sum_differs", "net_differs"]),
        ("kbo_bad_checksum", "partly", ["enterprise_number_check"]),
        ("ogm_bad_checksum", "partly", ["reference_check"]),
        ("date_belgian_format", "partly", ["belgian_date"]),
        ("comma_decimal", "partly", ["comma_amount"]),
        ("missing_currency", "partly", ["currency_missing"]),
        ("attachment_not_base64", "partly", ["attachment_broken"]),
        ("latin1_bytes_declared_utf8", "partly", ["wrong_encoding"]),
        ("truncated", "refused", ["xml_truncated"]),
        ("doctype_xxe", "refused", ["xml_doctype"]),
        ("billion_laughs", "refused", ["xml_doctype"]),
        ("empty", "refused", ["empty"]),
        ("missing_endpoint", "read", []),
        ("ae_without_reason", "read", []),
        ("attachment_path_traversal", "read", []),
        ("duplicate_of_2026-001", "read", []),
        ("same_number_other_supplier", "read", []),
        ("utf16_bom", "read", []),
        ("utf8_bom", "read", []),
        ("latin1_declared", "read", []),
    ],
)
def test_a_wrong_or_odd_invoice_says_what_is_the_matter(
    corpora: Path, name: str, status: str, codes: list[str]
) -> None:
    reading = read(corpora, f"own-be/invalid/{name}.xml")
    assert (reading.status, [trouble.code for trouble in reading.troubles]) == (status, codes)


def test_no_public_invoice_makes_the_reader_fall(corpora: Path) -> None:
    files = [path for folder in ("ubl", "cii") for path in (corpora / folder).rglob("*") if path.is_file()]
    assert len(files) > 400
    for path in files:
        reader = cii if path.is_relative_to(corpora / "cii") else ubl
        [reading] = reader.read(path.read_bytes(), path.name)
        assert reading.status == "refused" or reading.facts.invoices, path


def test_the_same_business_case_reads_the_same_as_ubl_and_as_cii(corpora: Path) -> None:
    pairs = 0
    for path in (corpora / "cii/xrechnung-testsuite").glob("*uncefact.xml"):
        sibling = corpora / "ubl/xrechnung-testsuite" / path.name.replace("uncefact", "ubl")
        if not sibling.is_file():
            continue
        [one], [other] = cii.read(path.read_bytes(), ""), ubl.read(sibling.read_bytes(), "")
        a, b = one.facts.invoices[0], other.facts.invoices[0]
        for field in ("id", "issue_date", "due_date", "currency", "net", "vat", "gross", "payable", "line_count"):
            assert getattr(a, field) == getattr(b, field), (path.name, field)
        pairs += 1
    assert pairs >= 15
