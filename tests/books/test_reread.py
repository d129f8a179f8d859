"""One value changed anywhere in the books is found, because every file is read again; sound books stay well."""

import random
from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from django.db import models, transaction
from tests.books.given import ALICE, DAY, US, coda, entry, invoice, some_files, statement, ubl, zipped

from houvast.books.models import (
    BankEntry,
    BatchFile,
    FactTable,
    Invoice,
    InvoiceLine,
    KeptAnswer,
    Original,
    OriginalPart,
    Sheet,
    VatLine,
)
from houvast.books.store import add_files, doctor, keep, load_ledger, open_batch, read_waiting, save_answer
from houvast.books.store.compare import Head, Reread, compare
from houvast.books.store.originals import contents
from houvast.books.store.reread import examine
from houvast.facts.answers import COLUMNS
from houvast.facts.question import Answer
from houvast.formats.read import read

pytestmark = pytest.mark.postgres

FILES = Path(__file__).parents[1] / "files"
SHEETS = {
    "uren.csv": "Medewerker;Datum;Uren;Werf\nJan;02/03/2026;7,5;Keuken\nAn;3/3/2026;8;Showroom\n",
    "stock.csv": "Artikelnr;Omschrijving;Stock;Eenheid;Kostprijs\n0042;Vijs;1200;st;0,0125\n0043;Plaat;2,5;m2;14\n",
    "dag.csv": "Datum;Cash;Bancontact;Totaal;Tickets\n2/3/2026;100,50;200;300,50;12\n",
    "kassa.csv": "Datum;Ticket;Artikelnr;Omschrijving;Aantal;Prijs;Bedrag;Btw\n2/3/2026;T1;42;Brood;2;3,10;6,20;6%\n",
    "afspraken.csv": "Datum;Uur;Klant;Kapster;Behandeling;Bedrag;Status\n2/3/2026;9:30;An;Els;Knippen;45,00;betaald\n",
    "team.csv": "Voornaam;Naam;Functie;Uren per week;Kost per uur;In dienst\nJan;Peeters;Monteur;38;32,50;1/9/2020\n",
    "klanten.csv": "Klantnr;Naam;Ondernemingsnummer;Gemeente\n0017;Claes BV;0403.170.701;Gent\n",
}
TABLES = sorted(FactTable.__subclasses__(), key=lambda table: table.__name__)
OURS = {"id", "firm", "original", "invoice"}


def all_kinds() -> list[tuple[str, bytes]]:
    """Files that fill every table there is."""
    loose = [(name, (FILES / name).read_bytes()) for name in ("agenda.ics", "camt053.xml", "kbc.csv", "uren.xlsx")]
    packed = zipped(("map/v9.xml", ubl(invoice("V9", US, ALICE))), ("map/kapot.xml", b"<Invoice>"))
    sheets = [(name, text.encode()) for name, text in SHEETS.items()]
    return [*some_files(), *loose, *sheets, ("mail.zip", packed), ("leeg.xml", b""), ("foto.jpg", b"\xff\xd8\xff\xe0")]


def kept(firm: Any, *named: tuple[str, bytes]) -> Any:
    batch = open_batch(firm, "map")
    add_files(batch, named)
    read_waiting(firm, workers=1)
    keep(batch)
    return batch


def reread(firm: Any) -> list[Reread]:
    """What every file says now."""
    found = []
    for head in Original.objects.of(firm).order_by("pk").values_list("pk", "sha256", "name", "size", "status"):
        data = contents(firm, [head[0]])[head[0]]
        found.append(Reread(Head(*head), tuple(one for one in read(data, head[2]) if one.original is None)))
    return found


def wrong(firm: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for check in doctor(firm, workers=1):
        if not check.ok:
            found.setdefault(check.key, []).append(str(check.sentence.values.get("name", "")))
    return found


def changed(value: Any, chance: random.Random) -> Any:
    """Nearly the same value."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 10 ** chance.randrange(5)
    if isinstance(value, date):
        return value + timedelta(days=1)
    if isinstance(value, time):
        return value.replace(minute=(value.minute + 1) % 60)
    at = chance.randrange(len(value))
    return value[:at] + chr(ord(value[at]) ^ 1) + value[at + 1 :]


def places(firm: Any, table: type[models.Model], times: int, chance: random.Random) -> Iterator[tuple[Any, str]]:
    """Rows and columns of a table that hold something to change."""
    rows = list(table.objects.of(firm).order_by("pk"))  # type: ignore[attr-defined]
    fields = [field.name for field in table._meta.get_fields() if field.name not in OURS]
    holding = [(row, name) for row, name in product(rows, fields) if getattr(row, name) not in {None, ""}]
    yield from chance.sample(holding, min(times, len(holding)))


def test_books_of_every_kind_of_file_are_found_sound(firm: Any) -> None:
    kept(firm, *all_kinds())
    assert [table for table in TABLES if not table.objects.of(firm).exists()] == []
    assert wrong(firm) == {}
    same = [one for one in examine(firm, 1) if one.found == "same"]
    assert len(same) == Original.objects.of(firm).count() == 21


def test_one_changed_value_in_any_table_is_found_in_its_file(firm: Any) -> None:
    kept(firm, *all_kinds())
    files, chance = reread(firm), random.Random(3)
    assert [one.found for one in compare(firm, files)] == ["same"] * len(files)
    flips = 0
    for table in TABLES:
        for row, name in places(firm, table, 4, chance):
            value = changed(getattr(row, name), chance)
            with transaction.atomic():
                table.objects.of(firm).filter(pk=row.pk).update(**{name: value})
                off = [file.head.row for file, one in zip(files, compare(firm, files), strict=True) if one.rows]
                assert off == [row.original_id], (table.__name__, name, value)
                transaction.set_rollback(True)
            flips += 1
    assert flips >= 50


@pytest.mark.parametrize("table", [Original, BatchFile])
def test_a_changed_word_of_what_became_of_a_file_is_found(firm: Any, table: Any) -> None:
    kept(firm, *all_kinds())
    files, chance = reread(firm), random.Random(4)
    number = "pk" if table is Original else "original_id"
    for name in ("sha256", "kind", "status", "troubles", "counts", "name"):
        row, original, value = chance.choice(
            table.objects.of(firm).exclude(**{number: None}).values_list("pk", number, name)
        )
        with transaction.atomic():
            table.objects.of(firm).filter(pk=row).update(**{name: changed(value, chance)})
            off = [file.head.row for file, one in zip(files, compare(firm, files), strict=True) if one.rows]
            assert off == [original], (name, value)
            transaction.set_rollback(True)


def test_an_amount_on_an_invoice_and_one_on_a_line_are_named_with_their_files(firm: Any) -> None:
    kept(firm, *all_kinds())
    Invoice.objects.of(firm).filter(original__name="v1.xml").update(payable_cents=13100)
    InvoiceLine.objects.of(firm).filter(original__name="a1.xml").update(net_micro=1)
    assert wrong(firm) == {"facts": ["v1.xml", "a1.xml"]}


def test_many_changed_files_are_counted_and_the_first_five_named(firm: Any) -> None:
    kept(firm, *((f"v{number}.xml", ubl(invoice(f"V{number}", US, ALICE))) for number in range(8)))
    VatLine.objects.of(firm).update(vat_cents=1)
    *named, last = (check.sentence for check in doctor(firm, workers=1) if check.key == "facts")
    assert [one.values["name"] for one in named] == [f"v{number}.xml" for number in range(5)]
    assert last.values == {"count": 3}


def test_a_row_too_many_and_a_row_that_went_are_found(firm: Any) -> None:
    kept(firm, *some_files())
    files = reread(firm)
    row = BankEntry.objects.of(firm).filter(position=1).get()
    BankEntry.objects.of(firm).filter(pk=row.pk).delete()
    assert [one.rows for one in compare(firm, files)] == [0, 0, 0, 0, 1, 0]
    row.save(force_insert=True)
    row.id, row.position = None, 9
    row.save(force_insert=True)
    assert [one.rows for one in compare(firm, files)] == [0, 0, 0, 0, 1, 0]


def test_one_changed_byte_in_a_file_is_that_files_and_nobody_elses(firm: Any) -> None:
    kept(firm, *some_files())
    part = OriginalPart.objects.of(firm).order_by("pk")[2]
    content = bytearray(part.content)
    content[len(content) // 2] ^= 1
    OriginalPart.objects.of(firm).filter(pk=part.pk).update(content=bytes(content))
    assert wrong(firm) == {"originals": ["v3.xml"]}


def test_a_pair_that_changed_is_found(firm: Any) -> None:
    kept(firm, *some_files())
    assert load_ledger(firm).pairs
    answer = KeptAnswer.objects.of(firm).get(key="pairs")
    KeptAnswer.objects.of(firm).filter(key="pairs").update(json=answer.json.replace('"121.00"', '"120.00"', 1))
    assert wrong(firm) == {"pairs": [""]}


def test_a_file_that_counts_without_a_batch_that_holds_it_is_found(firm: Any) -> None:
    batch = kept(firm, *some_files())
    type(batch).objects.of(firm).update(state="undone")
    assert set(wrong(firm)) == {"facts"}


def everything_in(firm: Any) -> list[list[tuple[Any, ...]]]:
    """All facts in the books and what was said of each file, without the names of files and rows."""
    tables = [
        sorted(table.objects.of(firm).values_list(*columns_of(table), "original__sha256"), key=repr) for table in TABLES
    ]
    about = Original.objects.of(firm).values_list("sha256", "kind", "status", "troubles", "claims", "counts")
    return [*tables, sorted(about)]


def columns_of(table: type[models.Model]) -> list[str]:
    return [field.name for field in table._meta.get_fields() if field.name not in OURS]


def test_the_same_bytes_under_another_name_make_the_same_books(firm: Any) -> None:
    """What a file is called decides nothing, whichever of its names came first."""
    sheets = [("inventaris 2025.csv", b"Artikel;Aantal;Prijs\nA1;2;5\n"), ("uren.csv", SHEETS["uren.csv"].encode())]
    kept(firm, *sheets)
    before = everything_in(firm)
    later = kept(firm, *((f"a{at}.txt", data) for at, (_, data) in enumerate(sheets)))
    assert wrong(firm) == {}
    assert everything_in(firm) == before
    type(later).objects.of(firm).all().delete()
    Original.objects.of(firm).all().delete()
    kept(firm, *((f"a{at}.txt", data) for at, (_, data) in enumerate(sheets)))
    assert everything_in(firm) == before


def test_a_file_that_waits_for_her_other_columns_is_no_damage(firm: Any) -> None:
    kept(firm, ("uren.csv", SHEETS["uren.csv"].encode()))
    save_answer(firm, Answer(COLUMNS, Sheet.objects.of(firm).get().fingerprint, "none"))
    assert wrong(firm) == {}
    assert [one.found for one in examine(firm, 1)] == ["waiting"]


def test_a_large_file_is_read_again_as_well(firm: Any) -> None:
    import os

    noise = os.urandom(5 * 1024 * 1024)
    moves = tuple(entry("1.00") for _ in range(3))
    kept(firm, ("groot.bin", noise), ("1.cod", coda(statement("001", "0.00", *moves, day=DAY))))
    assert wrong(firm) == {}
    assert [one.found for one in examine(firm, 1)] == ["same", "same"]
