"""A backup is whole or there is none; putting it back gives exactly the books of then."""

import json
import os
import random
import sqlite3
from pathlib import Path

import pytest
from tests.books.house_on_fire import Home

pytestmark = pytest.mark.skipif("DATABASE_URL" in os.environ, reason="SQLite only: PostgreSQL has pg_dump")


def test_a_backup_restored_elsewhere_holds_the_same_books(home: Home, tmp_path: Path) -> None:
    home.run("import", "40")
    counts = json.loads(home.run("backup", str(tmp_path / "kopie.houvast")))
    assert (counts["original"], counts["invoice"]) == (40, 40)
    (tmp_path / "nieuw").mkdir()
    elsewhere = Home(tmp_path / "nieuw", home.database)
    elsewhere.database.unlink()
    assert json.loads(elsewhere.run("restore", str(tmp_path / "kopie.houvast"))) == counts
    assert elsewhere.look(40) == home.look(40)


def test_a_backup_made_while_an_import_runs_holds_everything_acknowledged_before(home: Home, tmp_path: Path) -> None:
    home.run("import", "50")
    process = home.start("import", "300")
    assert process.stdout
    while not process.stdout.readline().startswith("stored 200"):
        pass
    home.run("backup", str(tmp_path / "kopie.houvast"))
    assert process.communicate(timeout=120)[0].endswith("kept\n")
    with sqlite3.connect(tmp_path / "kopie.houvast") as copy:
        assert copy.execute("SELECT count(*) FROM original").fetchone()[0] >= 200
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_what_was_there_before_a_restore_stays_beside_it(home: Home, tmp_path: Path) -> None:
    home.run("import", "10")
    home.run("backup", str(tmp_path / "kopie.houvast"))
    home.run("import", "30")
    home.run("restore", str(tmp_path / "kopie.houvast"))
    assert home.look(10)["originals"] == 10
    with sqlite3.connect(home.folder / "houvast.sqlite3.before-restore") as before:
        assert before.execute("SELECT count(*) FROM original").fetchone() == (30,)


@pytest.mark.parametrize("content", [b"", b"geen databank", b"SQLite format 3\x00" + b"\x00" * 4096])
def test_what_is_no_backup_is_refused_and_the_books_stay(home: Home, tmp_path: Path, content: bytes) -> None:
    home.run("import", "5")
    (tmp_path / "iets.houvast").write_bytes(content)
    assert home.run("restore", str(tmp_path / "iets.houvast")) == "sentence books.not_a_backup\n"
    assert home.look(5)["invoices"] == 5


def test_a_backup_of_a_newer_program_is_refused(home: Home, tmp_path: Path) -> None:
    home.run("backup", str(tmp_path / "kopie.houvast"))
    with sqlite3.connect(tmp_path / "kopie.houvast") as copy:
        copy.execute("INSERT INTO django_migrations (app, name, applied) VALUES ('books', '9999_later', '2030-01-01')")
    assert home.run("restore", str(tmp_path / "kopie.houvast")) == "sentence books.not_a_backup\n"


def test_a_damaged_backup_is_refused(home: Home, tmp_path: Path) -> None:
    home.run("import", "40")
    home.run("backup", str(tmp_path / "kopie.houvast"))
    path = tmp_path / "kopie.houvast"
    data = bytearray(path.read_bytes())
    for place in random.Random(1).sample(range(4096, len(data)), 2000):
        data[place] ^= 0xFF
    path.write_bytes(data)
    assert home.run("restore", str(path)).startswith("sentence books.")
    assert home.look(40)["invoices"] == 40
