import sys
from dataclasses import replace
from types import ModuleType

import pytest
from tests.formats.hostile import SAMPLES, sample, zipped

from houvast.formats import read as reading_module
from houvast.formats.read import READERS, read
from houvast.formats.reading import Reading

_KINDS = {
    "agenda.ics": "ics",
    "camt053.xml": "camt",
    "cii.xml": "cii",
    "creditnota.xml": "ubl",
    "factur-x.pdf": "facturx",
    "factuur.xml": "ubl",
    "kbc.csv": "bankcsv",
    "uittreksel.940": "mt940",
    "uittreksel.cod": "coda",
    "uren.csv": "sheet",
    "uren.xlsx": "sheet",
}


@pytest.mark.parametrize("name", [name for name in SAMPLES if not name.endswith(".zip")])
def test_a_file_is_recognised_by_its_content_whatever_it_is_called(name: str) -> None:
    for called in (name, "scan.pdf", "x", "", "facturen.zip"):
        (reading,) = read(sample(name), called)
        assert (reading.kind, reading.status, reading.name) == (_KINDS[name], "read", called)


def test_a_zip_gives_its_members_with_their_bytes_and_then_itself() -> None:
    readings = read(sample("facturen.zip"), "facturen.zip")

    assert [(reading.name, reading.kind) for reading in readings] == [
        ("facturen.zip/boekhouder/factuur.xml", "ubl"),
        ("facturen.zip/boekhouder/creditnota.xml", "ubl"),
        ("facturen.zip/boekhouder/uittreksel.cod", "coda"),
        ("facturen.zip", "container"),
    ]
    assert [reading.original for reading in readings] == [
        sample("factuur.xml"),
        sample("creditnota.xml"),
        sample("uittreksel.cod"),
        None,
    ]
    assert readings[3].facts.empty


def test_an_envelope_in_a_zip_keeps_the_invoice_inside_as_the_original() -> None:
    invoice = sample("factuur.xml").partition(b"?>")[2]
    envelope = b"<StandardBusinessDocument><StandardBusinessDocumentHeader/>%s</StandardBusinessDocument>" % invoice

    first, _ = read(zipped({"sbd.xml": envelope}), "a.zip")

    assert first.kind == "ubl"
    assert first.original is not None
    assert b"StandardBusinessDocument" not in first.original


def test_an_empty_zip_says_so() -> None:
    (reading,) = read(zipped({}), "a.zip")

    assert (reading.kind, reading.status, reading.troubles[0].code) == ("container", "refused", "zip_empty")


def test_a_file_over_the_limit_is_refused_whatever_is_in_it() -> None:
    (reading,) = read(b"<Invoice>" + bytes(26 * 1024 * 1024), "a.xml")

    assert reading.troubles[0].code == "too_big"


def _use(monkeypatch: pytest.MonkeyPatch, error: type[BaseException]) -> None:
    """A reader with a fault of ours in it, in place of the CODA reader."""

    def falls(data: bytes, name: str) -> tuple[Reading, ...]:
        raise error

    faulty = ModuleType("faulty_reader")
    faulty.read = falls  # type: ignore[attr-defined]
    faulty.recognises = lambda data: True  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "faulty_reader", faulty)
    monkeypatch.setattr(reading_module, "READERS", {**READERS, "coda": "faulty_reader"})


def test_a_fault_of_ours_costs_one_file_and_says_whose_fault_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    _use(monkeypatch, ZeroDivisionError)

    (reading,) = read(b"any text", "a.txt")

    assert (reading.status, reading.troubles[0].code) == ("refused", "stumbled")
    assert reading.troubles[0].values == {"error": "ZeroDivisionError"}


def test_no_memory_left_is_for_the_process_to_end_on(monkeypatch: pytest.MonkeyPatch) -> None:
    _use(monkeypatch, MemoryError)

    with pytest.raises(MemoryError):
        read(b"any text", "a.txt")


def test_markup_in_a_name_stays_text() -> None:
    data = sample("factuur.xml").replace(b"Bakkerij Peeters", b"&lt;script&gt;alert(1)&lt;/script&gt;")

    (reading,) = read(data, "<b>a.xml</b>")

    assert reading.facts.invoices[0].buyer.name == "<script>alert(1)</script> & Zonen"
    assert reading.name == "<b>a.xml</b>"


@pytest.mark.parametrize("name", [name for name in SAMPLES if not name.endswith(".zip")])
def test_what_a_file_is_called_changes_nothing_of_what_it_says(name: str) -> None:
    said = [[replace(one, name="") for one in read(sample(name), called)] for called in (name, "stock 31-12-2025.csv")]
    assert said[0] == said[1]
