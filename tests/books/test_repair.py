"""Books that say something else than the files are put right by reading again; bytes that went bad by giving again."""

import os
from pathlib import Path
from typing import Any

import pytest
from tests.books.given import ALICE, US, invoice, some_files, ubl, zipped
from tests.books.test_reread import SHEETS, all_kinds, everything_in, kept, wrong

from houvast.books.models import (
    BankEntry,
    BatchFile,
    Hours,
    Invoice,
    InvoiceLine,
    Original,
    OriginalPart,
    Sheet,
    VatLine,
)
from houvast.books.store import add_files, load_ledger, open_batch, read_waiting, repair, save_answer
from houvast.books.store import original as bytes_of
from houvast.facts.answers import COLUMNS
from houvast.facts.question import Answer

pytestmark = pytest.mark.postgres


def put_right(firm: Any, before: Path | None = None) -> list[tuple[bool, str, Any]]:
    found = repair(firm, before, workers=1)
    return [
        (one.ok, next(iter(one.sentence.values), ""), next(iter(one.sentence.values.values()), None)) for one in found
    ]


def test_facts_of_every_kind_that_changed_are_made_what_the_files_say(firm: Any) -> None:
    kept(firm, *all_kinds())
    before, ledger = everything_in(firm), load_ledger(firm)
    Invoice.objects.of(firm).filter(original__name="v1.xml").update(payable_cents=13100)
    InvoiceLine.objects.of(firm).filter(original__name="a1.xml").delete()
    BankEntry.objects.of(firm).filter(original__name="kbc.csv").update(cents=1)
    Hours.objects.of(firm).filter(original__name="uren.csv").update(hours_micro=1)
    Original.objects.of(firm).filter(name="agenda.ics").update(counts="{}")

    said = repair(firm, None, workers=1)

    assert {str(one.sentence.values["name"]) for one in said} == {
        "v1.xml",
        "a1.xml",
        "kbc.csv",
        "uren.csv",
        "agenda.ics",
    }
    assert all(one.ok for one in said)
    assert everything_in(firm) == before
    assert load_ledger(firm).invoices == ledger.invoices
    assert wrong(firm) == {}


def test_a_second_time_finds_nothing_to_do_and_touches_nothing(firm: Any, tmp_path: Path) -> None:
    kept(firm, *some_files())
    VatLine.objects.of(firm).filter(original__name="v1.xml").update(vat_cents=1)
    repair(firm, None, workers=1)
    rows = list(VatLine.objects.of(firm).order_by("pk").values_list("pk", flat=True))
    (said,) = repair(firm, tmp_path / "kopie", workers=1)
    assert said.ok
    assert said.sentence.text.nl.startswith("Er is niets recht te zetten")
    assert list(VatLine.objects.of(firm).order_by("pk").values_list("pk", flat=True)) == rows
    assert not (tmp_path / "kopie").exists()


def test_other_files_keep_their_rows(firm: Any) -> None:
    kept(firm, *some_files())
    rows = set(InvoiceLine.objects.of(firm).exclude(original__name="v1.xml").values_list("pk", flat=True))
    InvoiceLine.objects.of(firm).filter(original__name="v1.xml").update(net_micro=1)
    repair(firm, None, workers=1)
    assert rows <= set(InvoiceLine.objects.of(firm).values_list("pk", flat=True))


def test_what_she_said_of_columns_still_holds(firm: Any) -> None:
    kept(firm, ("lijst.csv", b"Wie;Wanneer;Zoveel\nJan;2/3/2026;8\n"))
    layout = Sheet.objects.of(firm).get().fingerprint
    save_answer(firm, Answer(COLUMNS, layout, "hours 0=person 1=day 2=hours"))
    read_waiting(firm, workers=1)
    Hours.objects.of(firm).update(hours_micro=1)
    repair(firm, None, workers=1)
    assert [one.hours_micro for one in Hours.objects.of(firm)] == [8_000_000]
    assert wrong(firm) == {}


def test_many_files_are_counted_and_the_first_five_named(firm: Any) -> None:
    kept(firm, *((f"v{number}.xml", ubl(invoice(f"V{number}", US, ALICE))) for number in range(8)))
    VatLine.objects.of(firm).update(vat_cents=1)
    assert put_right(firm) == [*((True, "name", f"v{number}.xml") for number in range(5)), (True, "count", 3)]


def test_what_cannot_be_put_right_is_said(firm: Any) -> None:
    kept(firm, *some_files())
    OriginalPart.objects.of(firm).filter(original__name="v1.xml").update(content=b"weg")
    BatchFile.objects.of(firm).filter(original__name="a1.xml").update(name="anders.xml")
    assert sorted(put_right(firm)) == [(False, "name", "a1.xml"), (False, "name", "v1.xml")]


def spoiled(firm: Any, name: str, content: bytes | None = None) -> str:
    """One bit of a stored file changed; its hash."""
    part = OriginalPart.objects.of(firm).get(original__name=name)
    bad = bytearray(part.content)
    bad[len(bad) // 2] ^= 1
    OriginalPart.objects.of(firm).filter(pk=part.pk).update(content=bytes(bad) if content is None else content)
    return Original.objects.of(firm).get(name=name).sha256


@pytest.mark.parametrize("content", [None, b"", b"geen zlib"])
def test_a_damaged_file_is_whole_again_when_the_same_file_is_given_again(firm: Any, content: bytes | None) -> None:
    files = some_files()
    kept(firm, *files)
    before = everything_in(firm)
    fingerprint = spoiled(firm, "v3.xml", content)
    assert wrong(firm) == {"originals": ["v3.xml"]}

    kept(firm, ("opnieuw.xml", dict(files)["v3.xml"]))

    assert bytes_of(firm, fingerprint)[1] == dict(files)["v3.xml"]
    assert wrong(firm) == {}
    assert everything_in(firm) == before


def test_a_damaged_file_is_healed_out_of_a_zip_too(firm: Any) -> None:
    files = some_files()
    kept(firm, *files)
    spoiled(firm, "v3.xml")
    kept(firm, ("alles.zip", zipped(*files)))
    assert wrong(firm) == {}


def test_a_large_file_that_lost_a_part_is_healed(firm: Any, tmp_path: Path) -> None:
    path = tmp_path / "groot.bin"
    path.write_bytes(os.urandom(5 * 1024 * 1024))
    kept(firm, ("groot.bin", path))  # type: ignore[arg-type]
    OriginalPart.objects.of(firm).filter(number=1).delete()
    assert wrong(firm) == {"originals": ["groot.bin"]}
    kept(firm, ("groot.bin", path))  # type: ignore[arg-type]
    assert wrong(firm) == {}


def test_a_file_that_is_damaged_before_it_was_read_holds_up_no_other_and_is_read_when_given_again(firm: Any) -> None:
    files = some_files()
    first = open_batch(firm, "eerst")
    add_files(first, files)
    spoiled(firm, "v3.xml")
    assert read_waiting(firm, workers=1) == len(files) - 1
    assert wrong(firm) == {"originals": ["v3.xml"]}
    kept(firm, ("opnieuw.xml", dict(files)["v3.xml"]))
    first.refresh_from_db(from_queryset=type(first).objects.of(firm))
    assert first.state == "read"
    assert wrong(firm) == {}


def test_a_whole_file_given_again_keeps_its_rows(firm: Any) -> None:
    kept(firm, ("uren.csv", SHEETS["uren.csv"].encode()))
    parts = list(OriginalPart.objects.of(firm).values_list("pk", flat=True))
    kept(firm, ("uren.csv", SHEETS["uren.csv"].encode()))
    assert list(OriginalPart.objects.of(firm).values_list("pk", flat=True)) == parts
