"""What came in together is kept together and undone together, and the books never show half of it."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.books.given import ALICE, DAY, IBAN, US, coda, entry, invoice, some_files, statement, ubl, zipped

from houvast.books.store import (
    NoSuchOriginalError,
    WrongStateError,
    add_files,
    files,
    history,
    invoice_lines,
    keep,
    load_ledger,
    open_batch,
    original,
    preview,
    read_waiting,
    remove_undone,
    undo,
    vat_lines,
    waiting_count,
)
from houvast.facts.bank import AccountRef
from houvast.formats.words import trouble_in_words

pytestmark = pytest.mark.postgres

FILES = Path(__file__).parents[1] / "files"


def imported(firm: Any, *named: tuple[str, bytes | Path], label: str = "map") -> Any:
    batch = open_batch(firm, label)
    add_files(batch, named)
    read_waiting(firm, workers=1)
    batch.refresh_from_db(from_queryset=type(batch).objects.of(firm))
    return batch


def kept(firm: Any, *named: tuple[str, bytes | Path]) -> Any:
    batch = imported(firm, *named)
    keep(batch)
    return batch


def test_a_folder_becomes_a_ledger_that_leads_back_to_its_files(firm: Any) -> None:
    kept(firm, *some_files())
    ledger = load_ledger(firm)
    assert [(one.id, one.direction, one.gross) for one in ledger.invoices] == [
        ("V3", "sale", Decimal("-60.50")),
        ("V1", "sale", Decimal("121.00")),
        ("V2", "sale", Decimal("121.00")),
        ("A1", "purchase", Decimal("242.00")),
    ] or {one.id for one in ledger.invoices} == {"V1", "V2", "V3", "A1"}
    assert [one.amount for one in ledger.movements].count(Decimal("5.00")) == 2
    assert ledger.statements[-1].closing == Decimal("889.00")
    assert ledger.firm.enterprise_number == "0403601261"
    name, data = original(firm, ledger.invoices[0].sources[0].original_sha256)
    assert (name, data) in [tuple(file) for file in some_files()]


def test_what_waits_is_stored_but_counts_for_nothing(firm: Any) -> None:
    batch = open_batch(firm, "map")
    assert add_files(batch, some_files()) == 6
    assert (waiting_count(firm), preview(batch).waiting, load_ledger(firm).invoices) == (6, 6, ())


def test_what_was_read_counts_only_after_it_is_kept(firm: Any) -> None:
    batch = imported(firm, *some_files())
    assert load_ledger(firm).movements == ()
    keep(batch)
    assert len(load_ledger(firm).movements) == 4


def test_reading_again_changes_nothing(firm: Any) -> None:
    batch = kept(firm, *some_files())
    before = load_ledger(firm)
    assert read_waiting(firm, workers=1) == 0
    keep(batch)
    assert load_ledger(firm) == before


def test_the_preview_counts_every_file_once(firm: Any) -> None:
    kept(firm, some_files()[0])
    wrong_total = some_files()[1][1].replace(b">100.00<", b">100.01<", 1)
    batch = imported(firm, *some_files()[:1], *some_files()[3:5], ("wat.bin", b"\x00\x01"), ("fout.xml", wrong_total))
    found = preview(batch)
    assert (found.new, found.known, found.doubtful, found.refused, found.files) == (2, 1, 1, 1, 5)
    assert found.kinds == {"ubl": 3, "coda": 1, "unknown": 1}
    assert found.facts["movements"] == 3
    assert [(label, count) for _, label, count in found.known_in] == [("map", 1)]
    assert {one.name for one in found.troubled} == {"wat.bin", "fout.xml"}


def test_the_preview_knows_an_invoice_that_another_file_brought(firm: Any) -> None:
    kept(firm, some_files()[0])
    same_invoice = some_files()[0][1] + b"\n"
    assert preview(imported(firm, ("kopie.xml", same_invoice))).facts_known == {"invoices": 1}


def test_the_preview_knows_the_movements_that_another_format_brought(firm: Any) -> None:
    export = (FILES / "kbc.csv").read_bytes()
    first = imported(firm, ("kbc.csv", export))
    assert preview(first).facts_known == {}
    keep(first)
    # the same days as CODA, with one of the movements a second time, and one more
    brought = load_ledger(firm).movements
    ours = statement("041", "4000.00", *(entry(str(one.amount), day=one.booking_date) for one in brought))
    ours = ours._replace(account=AccountRef(brought[0].account, "EUR"))
    once_more = ours._replace(entries=(*ours.entries, ours.entries[0], entry("7.00", day=DAY)))
    batch = imported(firm, ("zelfde.cod", coda(once_more)), label="coda")
    assert preview(batch).facts["movements"] == len(brought) + 2
    assert preview(batch).facts_known == {"movements": len(brought)}
    keep(batch)
    assert len(load_ledger(firm).movements) == len(brought) + 2


def test_the_same_amount_on_another_account_is_not_known(firm: Any) -> None:
    kept(firm, *some_files()[4:])
    other = statement("001", "0.00", entry("5.00"))._replace(account=AccountRef("BE71096123456769", "EUR"))
    assert preview(imported(firm, ("ander.cod", coda(other)))).facts_known == {}


def test_a_wrong_file_costs_only_itself(firm: Any) -> None:
    kept(firm, *some_files(), ("leeg.xml", b""), ("junk.cod", b"\xff" * 500))
    assert len(load_ledger(firm).invoices) == 4
    assert [one.status for one in files_of(firm)].count("refused") == 2


def files_of(firm: Any) -> list[Any]:
    from houvast.books.models import Batch

    return [one for batch in Batch.objects.of(firm) for one in files(batch)]


def test_import_undo_import_gives_exactly_the_same_books(firm: Any) -> None:
    batch = kept(firm, *some_files())
    before = load_ledger(firm)
    undo(batch)
    assert load_ledger(firm).invoices == ()
    kept(firm, *reversed(some_files()))
    assert load_ledger(firm).__dict__ | {"version": 0} == before.__dict__ | {"version": 0}


def test_undo_leaves_what_another_batch_holds_as_well(firm: Any) -> None:
    first = kept(firm, *some_files()[:3])
    kept(firm, *some_files()[2:])
    undo(first)
    assert {one.id for one in load_ledger(firm).invoices} == {"V3", "A1"}


def test_undo_leaves_the_other_file_of_an_invoice(firm: Any) -> None:
    kept(firm, *some_files())
    again = kept(firm, ("kopie.xml", some_files()[0][1] + b"\n"))
    assert [len(one.sources) for one in load_ledger(firm).invoices if one.id == "V1"] == [2]
    undo(again)
    assert [len(one.sources) for one in load_ledger(firm).invoices if one.id == "V1"] == [1]


def test_undone_files_are_removed_after_thirty_days_and_come_back_as_they_were(firm: Any) -> None:
    batch = kept(firm, *some_files())
    before = load_ledger(firm)
    undo(batch)
    now = datetime.now().astimezone()
    assert remove_undone(firm, now + timedelta(days=29), 30) == 0
    assert remove_undone(firm, now + timedelta(days=31), 30) == 6
    with pytest.raises(NoSuchOriginalError):
        original(firm, sha256(some_files()[0][1]).hexdigest())
    kept(firm, *some_files())
    assert load_ledger(firm).invoices == before.invoices
    assert remove_undone(firm, now + timedelta(days=99), 30) == 0


def test_a_batch_goes_its_way_in_one_direction(firm: Any) -> None:
    batch = open_batch(firm, "map")
    add_files(batch, some_files())
    with pytest.raises(WrongStateError):
        keep(batch)
    undo(batch)
    assert read_waiting(firm, workers=1) == 0
    with pytest.raises(WrongStateError):
        keep(batch)
    with pytest.raises(WrongStateError):
        add_files(batch, some_files())


def test_a_zip_keeps_its_members_as_originals_and_itself_only_by_name(firm: Any) -> None:
    archive = zipped(*[(f"map/{name}", data) for name, data in some_files()], ("map/slecht.xml", b"<html>"))
    kept(firm, ("alles.zip", archive))
    assert len(load_ledger(firm).invoices) == 4
    with pytest.raises(NoSuchOriginalError):
        original(firm, sha256(archive).hexdigest())
    assert original(firm, sha256(some_files()[0][1]).hexdigest())[0] == "alles.zip/map/v1.xml"
    assert sorted(one.status for one in files_of(firm)) == ["read"] * 7 + ["refused"]


def test_the_same_zip_again_is_already_there(firm: Any) -> None:
    archive = zipped(*some_files())
    kept(firm, ("alles.zip", archive))
    found = preview(imported(firm, ("alles.zip", archive)))
    assert (found.new, found.known) == (0, 6)


def test_files_in_a_zip_and_beside_it_are_the_same_originals(firm: Any) -> None:
    loose = kept(firm, *some_files())
    before = load_ledger(firm)
    kept(firm, ("alles.zip", zipped(*some_files())))
    undo(loose)
    assert [one.key for one in load_ledger(firm).movements] == [one.key for one in before.movements]


def test_the_same_file_twice_in_one_drop_counts_once(firm: Any) -> None:
    name, data = some_files()[0]
    found = preview(imported(firm, (name, data), ("kopie.xml", data), (name, data)))
    assert (found.new, found.known) == (1, 1)


def test_a_file_on_disk_is_read_as_one_in_memory(firm: Any, tmp_path: Path) -> None:
    path = tmp_path / "groot.cod"
    name, data = some_files()[4]
    path.write_bytes(data)
    kept(firm, (name, path))
    assert len(load_ledger(firm).movements) == 3


def test_a_file_too_large_for_any_reader_is_named_and_not_stored(firm: Any, tmp_path: Path) -> None:
    path = tmp_path / "film.mov"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    batch = imported(firm, ("film.mov", path), some_files()[0])
    assert (preview(batch).refused, preview(batch).new) == (1, 1)
    with pytest.raises(NoSuchOriginalError):
        original(firm, preview(batch).troubled[0].sha256)


def test_a_large_zip_on_disk_is_unpacked_from_its_parts(firm: Any, tmp_path: Path) -> None:
    import os as system

    path = tmp_path / "groot.zip"
    path.write_bytes(zipped(("foto.bin", system.urandom(9 * 1024 * 1024)), *some_files()))
    batch = imported(firm, ("groot.zip", path))
    assert (preview(batch).new, preview(batch).refused) == (6, 1)


def test_amounts_that_fit_no_table_refuse_their_file_and_no_other(firm: Any) -> None:
    third_decimal = some_files()[0][1].replace(b">121.00<", b">121.005<")
    batch = imported(firm, ("raar.xml", third_decimal), *some_files()[1:])
    assert preview(batch).new == 5
    assert [(one.name, one.status, one.troubles[0].code) for one in files(batch) if one.status == "refused"] == [
        ("raar.xml", "refused", "does_not_fit")
    ]


def test_a_third_decimal_in_a_bank_export_costs_that_export_and_says_where_it_stands(firm: Any) -> None:
    export = (FILES / "kbc.csv").read_bytes()
    batch = imported(firm, ("kbc.csv", export.replace(b"-245,10", b"-245,105")), *some_files())
    assert preview(batch).new == 6
    (refused,) = (one for one in files(batch) if one.status == "refused")
    (trouble,) = refused.troubles
    assert trouble_in_words(trouble, "nl") == (
        "rij 2: Het bedrag -245,105 heeft meer dan twee cijfers na de komma of is te groot. Daarom telt niets van dit "
        "bestand; vraag wie het maakte wat het moet zijn."
    )
    assert "too large" in trouble_in_words(trouble, "en")


def test_text_no_database_can_hold_is_cleaned_and_the_invoice_stays(firm: Any) -> None:
    odd = invoice("N1", US, ALICE._replace(name="Caf\u00e9 \U0001f600 Alice"))
    kept(firm, ("odd.xml", ubl(odd)), *some_files())
    assert any(one.party_name == "Caf\u00e9 \U0001f600 Alice" for one in load_ledger(firm).invoices)


def test_lines_and_vat_come_back_as_the_document_states_them(firm: Any) -> None:
    kept(firm, *some_files())
    one = next(one for one in load_ledger(firm).invoices if one.id == "V1")
    (line,) = invoice_lines(firm, [one.row])[one.row]
    assert (line.name, line.quantity, line.net, line.vat_rate) == ("Werk", 1, Decimal("100.00"), 21)
    (vat,) = vat_lines(firm, [one.row])[one.row]
    assert (vat.category, vat.rate, vat.base, vat.vat) == ("S", 21, Decimal("100.00"), Decimal("21.00"))


def test_the_history_says_what_each_batch_brought(firm: Any) -> None:
    kept(firm, *some_files())
    batch = kept(firm, *some_files()[:2], ("leeg.xml", b""))
    undo(batch)
    newest, oldest = history(firm)
    assert (newest.state, newest.files, newest.new, newest.refused) == ("undone", 3, 0, 1)
    assert (oldest.state, oldest.new, oldest.facts["invoices"]) == ("kept", 6, 4)


def test_the_history_of_finished_batches_is_counted_once(firm: Any) -> None:
    kept(firm, *some_files())
    first = history(firm)
    with CaptureQueriesContext(connection) as queries:
        assert history(firm) == first
    assert not [one for one in queries.captured_queries if "batch_file" in one["sql"]]
    undo(kept(firm, ("leeg.xml", b"")))
    assert [one.state for one in history(firm)] == ["undone", "kept"]


def test_progress_reaches_the_number_of_files(firm: Any) -> None:
    heard: list[tuple[int, int]] = []
    add_files(open_batch(firm, "map"), some_files())
    read_waiting(firm, progress=lambda done, total: heard.append((done, total)), workers=1)
    assert heard[-1] == (6, 6)


def test_a_name_is_text_and_never_a_path(firm: Any) -> None:
    kept(firm, ("..\\..\\etc/passwd.xml", some_files()[0][1]), ("/root/v2.xml", some_files()[1][1]))
    assert [one.name for one in files_of(firm)] == ["../../etc/passwd.xml", "v2.xml"]


def test_statements_of_one_day_delivered_as_two_files_add_up(firm: Any) -> None:
    first, second = statement("001", "0.00", entry("5.00", "a")), statement("002", "5.00", entry("5.00", "a"))
    kept(firm, ("1.cod", coda(first)), ("2.cod", coda(second)))
    assert [one.key for one in load_ledger(firm).movements] == [f"{IBAN}|{DAY}|5.00|1", f"{IBAN}|{DAY}|5.00|2"]
    assert isinstance(load_ledger(firm).movements[0].booking_date, date)


def test_a_database_that_cannot_write_now_blames_no_file(firm: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.db import OperationalError

    from houvast.books.store import BooksError, reading

    def locked(*_: object) -> int:
        raise OperationalError("database is locked")

    add_files(open_batch(firm, "map"), some_files())
    with monkeypatch.context() as now:
        now.setattr(reading, "write", locked)
        with pytest.raises(BooksError) as said:
            read_waiting(firm, workers=1)
    assert said.value.key == "books.busy"
    assert read_waiting(firm, workers=1) == 6
