"""Nothing that is dropped makes us fall, hang or stay silent."""

import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from tests.formats.hostile import (
    SAMPLES,
    SECRET,
    attacks_on_xml,
    damaged,
    far_corner,
    many_rows,
    sample,
    workbook,
    zipped,
)

from houvast.formats.pool import ReaderPool
from houvast.formats.read import read
from houvast.formats.reading import Reading
from houvast.formats.words import in_words

_OUR_FAULT = {"stumbled", "too_long", "too_heavy"}


@pytest.fixture(scope="module")
def pool() -> Iterator[ReaderPool]:
    with ReaderPool(seconds=20) as pool:
        yield pool


def _said(readings: Iterable[Reading]) -> list[Reading]:
    """The readings, when each that is not simply read says why in Dutch, and none was a fault of ours."""
    found = list(readings)
    for reading in found:
        codes = {trouble.code for trouble in reading.troubles}
        assert not codes & _OUR_FAULT, (reading.name, reading.troubles)
        assert (reading.status == "read") == (not reading.troubles), (reading.name, reading.troubles)
        assert all(line.strip() and len(line) < 1_000 for line in in_words(reading, "nl"))
    return found


def _codes(data: bytes, name: str = "a") -> list[str]:
    return [trouble.code for reading in _said(read(data, name)) for trouble in reading.troubles]


def test_every_sample_of_ours_is_read_without_a_word() -> None:
    for name in SAMPLES:
        assert [reading.status for reading in _said(read(sample(name), name))] == ["read"] * (
            4 if ".zip" in name else 1
        )


@pytest.mark.parametrize("name", SAMPLES)
def test_a_file_cut_off_anywhere_is_said_to_be_so_or_still_whole(name: str, pool: ReaderPool) -> None:
    whole = sample(name)
    cuts = [len(whole) * part // 50 for part in range(50)]

    found = _said(pool.read_each((f"{name} to {cut}", whole[:cut]) for cut in cuts))

    assert found[0].troubles[0].code == "empty"
    if name.endswith((".xml", ".zip", ".xlsx", ".pdf")):
        assert {reading.status for reading in found} == {"refused"}


def test_other_encodings_of_an_invoice_are_read_or_refused_but_never_garbled() -> None:
    text = sample("factuur.xml").decode().partition("?>")[2].replace("Bakkerij Peeters", "Bäckerei Crème")
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "iso-8859-1", "windows-1252", "utf-7"):
        declared = encoding.removesuffix("-sig")
        data = f'<?xml version="1.0" encoding="{declared}"?>{text}'.encode(encoding)
        for reading in _said(read(data, encoding)):
            names = [invoice.buyer.name for invoice in reading.facts.invoices]
            assert names in ([], ["Bäckerei Crème & Zonen"]), encoding
            assert (names == []) == (encoding == "utf-7"), encoding


def test_an_invoice_in_bytes_of_another_encoding_than_it_declares_says_so() -> None:
    data = sample("factuur.xml").decode().replace("Peeters", "Peetërs").encode("latin-1")

    assert _codes(data) == ["wrong_encoding"]


def test_attacks_on_xml_are_refused_and_leak_nothing(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(SECRET)
    attacks = list(attacks_on_xml(secret))
    assert len(attacks) >= 25
    for what, data in attacks:
        begin = time.monotonic()
        (reading,) = _said(read(data, what))
        assert SECRET not in repr(reading), what
        assert time.monotonic() - begin < 3, what
        if what != "XInclude":
            assert (reading.status, reading.facts.empty) == ("refused", True), what


def test_an_xml_file_of_millions_of_elements_is_refused_at_once() -> None:
    data = b"<Invoice>" + b"<a/>" * 3_000_000 + b"</Invoice>"
    begin = time.monotonic()

    assert _codes(data) == ["xml_too_many_elements"]
    assert time.monotonic() - begin < 3


def test_a_legal_invoice_with_a_large_pdf_inside_is_read() -> None:
    embedded = (
        b"<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject"
        b' mimeCode="application/pdf" filename="../../f.pdf">%s</cbc:EmbeddedDocumentBinaryObject></cac:Attachment>'
        b"</cac:AdditionalDocumentReference><cac:AccountingSupplierParty>" % (b"QUJD" * 3_000_000)
    )
    data = sample("factuur.xml").replace(b"<cac:AccountingSupplierParty>", embedded, 1)

    (reading,) = read(data, "met-pdf.xml")

    assert reading.status == "read"
    assert reading.facts.invoices[0].attachments[0].size == 9_000_000


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(far_corner(), id="a cell in the far corner"),
        pytest.param(far_corner("Z1048576"), id="a cell on the last row"),
        pytest.param(many_rows(200_001), id="a row too many"),
        pytest.param(
            workbook(b'<row><c t="s"><v>0</v></c></row>', b"<sst><si><t>" + b"A" * 150_000_000 + b"</t></si></sst>"),
            id="one text of 150 MB",
        ),
        pytest.param(workbook(b"<row><c><v>1e400</v></c><c><v>NaN</v></c></row>" * 3), id="no numbers"),
        pytest.param(workbook(b"<row><c><v>" + b"9" * 1_000_000 + b"</v></c></row>"), id="a million digits"),
        pytest.param(
            b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260101T000000Z\r\n"
            b"RRULE:FREQ=SECO\r\n NDLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            id="an event every second",
        ),
        pytest.param(b"Datum;Bedrag\r\n" + b"1;" * 2_500_000, id="millions of columns"),
        pytest.param(b"a;b\r\n" * 1_000_000, id="a million rows"),
        pytest.param(b"a" * 24_000_000, id="one word of 24 MB"),
        pytest.param(b'"' + b"a;b\n" * 4_000_000, id="a quote that never closes"),
        pytest.param(b"\n" * 24_000_000 + b"x", id="24 million lines"),
        pytest.param(b":20:1\r\n:61:" + b"9" * 20_000_000, id="an endless MT940 line"),
    ],
)
def test_a_bomb_costs_little_time_and_says_so(data: bytes, pool: ReaderPool) -> None:
    begin = time.monotonic()
    readings = list(pool.read_each([("bomb", data), ("after", sample("factuur.xml"))]))

    assert [reading.status for reading in readings[1:]] == ["read"]
    assert readings[0].status in {"refused", "partly"}
    assert not {trouble.code for trouble in readings[0].troubles} & _OUR_FAULT, readings[0].troubles
    assert time.monotonic() - begin < 20


def test_seven_bad_files_of_ten_thousand_are_named_and_the_others_read() -> None:
    invoice = sample("creditnota.xml")
    files = {f"map/{at:05}.xml": invoice.replace(b"2026-C003", b"C%08d" % at) for at in range(9_993)}
    bad = {
        "map/00100_leeg.xml": b"",
        "map/00200_kort.xml": invoice[:2_000],
        "map/00300_foto.xml": b"\xff\xd8\xff\xe0" + bytes(500),
        "map/00400_web.xml": b"<!DOCTYPE html><html><body>Fout 500</body></html>",
        "map/00500_dtd.xml": b"<!DOCTYPE x><Invoice/>",
        "map/00600_ruis.xml": Random(1).randbytes(5_000),
        "map/00700_stuk.xml": b"this one will be damaged inside the zip itself",
    }
    data = bytearray(zipped(dict(sorted({**files, **bad}.items()))))
    inside = data.index(b"map/00700_stuk.xml") + len("map/00700_stuk.xml")
    data[inside + 3] ^= 0xFF
    begin = time.monotonic()

    with ReaderPool(workers=2) as pool:
        statuses: Counter[str] = Counter()
        told = []
        for reading in pool.read_each([("jaar.zip", bytes(data))]):
            statuses[f"{reading.kind} {reading.status}"] += 1
            told += [(trouble.place or reading.name, trouble.code) for trouble in reading.troubles]

    assert statuses["ubl read"] == 9_993
    assert {place.removeprefix("jaar.zip/") for place, _ in told} == bad.keys()
    assert len(told) == 7
    assert time.monotonic() - begin < 60


@pytest.mark.parametrize("name", SAMPLES)
def test_damage_by_accident_is_read_or_said_and_never_makes_us_fall(
    name: str, pool: ReaderPool, request: pytest.FixtureRequest
) -> None:
    seeds = range(2_000 if request.config.getoption("--full") else 80)

    _said(pool.read_each((f"{name} {seed}", damaged(sample(name), seed)) for seed in seeds))


def test_noise_of_every_length_is_refused_in_one_sentence(pool: ReaderPool) -> None:
    noise = [Random(seed).randbytes(2 + seed * 17) for seed in range(60)]

    for reading in _said(pool.read_each((str(at), data) for at, data in enumerate(noise))):
        assert (reading.status, len(in_words(reading, "nl"))) == ("refused", 1)


_UBL_AMOUNTS = re.compile(
    rb"<cbc:(?:LineExtensionAmount|TaxExclusiveAmount|TaxInclusiveAmount|PayableAmount|TaxableAmount|TaxAmount"
    rb"|PriceAmount|InvoicedQuantity)[^>]*>([0-9.]+)<"
)
_CII_AMOUNTS = re.compile(
    rb"<ram:(?:ChargeAmount|BilledQuantity|LineTotalAmount|TaxBasisTotalAmount|TaxTotalAmount|GrandTotalAmount"
    rb"|DuePayableAmount|CalculatedAmount|BasisAmount)[^>]*>([0-9.]+)<"
)
_CAMT_AMOUNTS = re.compile(rb"<(?:Bal>(?:(?!</Bal>).)*?|Ntry>(?:(?!<NtryDtls).)*?)<Amt[^>]*>([0-9.]+)<", re.DOTALL)
_MT940_AMOUNTS = re.compile(rb"(?::6[02]F:C\d{6}EUR|:61:\d{10}[CD])([0-9,]+)")


@pytest.mark.parametrize(
    ("name", "amounts", "least"),
    [
        ("factuur.xml", _UBL_AMOUNTS, 60),
        ("cii.xml", _CII_AMOUNTS, 40),
        ("camt053.xml", _CAMT_AMOUNTS, 20),
        ("uittreksel.940", _MT940_AMOUNTS, 20),
    ],
)
def test_another_digit_in_any_amount_is_flagged_by_the_sums(name: str, amounts: re.Pattern[bytes], least: int) -> None:
    data, random = sample(name), Random(7)
    places = [at for match in amounts.finditer(data) for at in range(*match.span(1)) if data[at : at + 1].isdigit()]
    assert len(places) >= least
    silent = []
    for at in places:
        other = random.choice([digit for digit in b"0123456789" if digit != data[at]])
        (reading,) = _said(read(data[:at] + bytes([other]) + data[at + 1 :], name))
        if reading.status == "read" or not (reading.status == "refused" or _differs(reading)):
            silent.append((at, data[at - 40 : at + 10]))

    assert silent == []


def _differs(reading: Reading) -> bool:
    return any(abs(claim.stated - claim.computed) > Decimal(0) for claim in reading.claims)
