"""Whatever changes behind our back is found: a byte of a file, an amount, a row that went."""

import json
import os
import sqlite3
from contextlib import closing
from typing import Any

import pytest
from tests.books.given import DAY, coda, entry, some_files, statement
from tests.books.house_on_fire import Home

from houvast.books.store import add_files, doctor, keep, open_batch, read_waiting

on_sqlite = pytest.mark.skipif("DATABASE_URL" in os.environ, reason="SQLite only")


def kept(firm: Any, *named: tuple[str, bytes]) -> None:
    batch = open_batch(firm, "map")
    add_files(batch, named)
    read_waiting(firm, workers=1)
    keep(batch)


def wrong(home: Home) -> set[str]:
    return {key for key, ok in json.loads(home.run("doctor")) if not ok}


def damage(home: Home, statement: str) -> None:
    with closing(sqlite3.connect(home.database)) as database:
        database.execute(statement)
        database.commit()


@pytest.mark.postgres
def test_sound_books_are_found_sound(firm: Any) -> None:
    kept(firm, *some_files(), ("leeg.xml", b""))
    heard: list[tuple[int, int]] = []
    checks = doctor(firm, lambda done, total: heard.append((done, total)))
    assert all(check.ok for check in checks)
    assert {check.key for check in checks} >= {"database", "originals", "facts", "balances", "totals", "pairs"}
    assert heard[-1] == (7, 7)


@pytest.mark.postgres
def test_a_missing_statement_is_named_and_is_no_damage(firm: Any) -> None:
    from datetime import timedelta

    later = DAY + timedelta(days=5)
    last = coda(statement("009", "2000.00", entry("1.00", day=later), day=later))
    kept(firm, *some_files(), ("9.cod", last))
    (gap,) = [check for check in doctor(firm) if check.key == "gaps"]
    assert gap.ok
    assert gap.sentence.values["account"] == "BE68539007547034"


@pytest.mark.postgres
def test_a_statement_that_never_added_up_is_not_called_damaged(firm: Any) -> None:
    data = some_files()[4][1].replace(b"000000000121000", b"000000000122000", 1)
    kept(firm, ("fout.cod", data))
    assert all(check.ok for check in doctor(firm))


@pytest.mark.postgres
def test_an_amount_that_changed_in_the_table_is_found_by_the_balances(firm: Any) -> None:
    from houvast.books.models import BankEntry

    kept(firm, *some_files())
    BankEntry.objects.of(firm).filter(cents=12100).update(cents=12200)
    file, balance = [check for check in doctor(firm) if not check.ok]
    assert (file.key, file.sentence.values) == ("facts", {"name": "1.cod", "rows": 1})
    assert (balance.key, str(balance.sentence.values["amount"])) == ("balances", "1.00")


@on_sqlite
@pytest.mark.parametrize("place", [0, 60, -1])
def test_a_bit_that_changed_in_an_original_is_found(home: Home, place: int) -> None:
    home.run("import", "10")
    with closing(sqlite3.connect(home.database)) as database:
        content = bytearray(database.execute("SELECT content FROM original_part WHERE id = 3").fetchone()[0])
        content[place] ^= 1
        database.execute("UPDATE original_part SET content = ? WHERE id = 3", [bytes(content)])
        database.commit()
    assert wrong(home) == {"originals"}


@on_sqlite
def test_a_row_that_went_is_found(home: Home) -> None:
    home.run("import", "10")
    damage(home, "DELETE FROM invoice_line WHERE id = 4")
    assert wrong(home) == {"facts", "totals"}


@on_sqlite
def test_a_row_that_refers_to_nothing_is_found(home: Home) -> None:
    home.run("import", "10")
    damage(home, "DELETE FROM invoice WHERE rowid = (SELECT min(rowid) FROM invoice)")
    assert "keys" in wrong(home) or "totals" in wrong(home)


@on_sqlite
def test_a_broken_page_is_found(home: Home) -> None:
    home.run("import", "60")
    with home.database.open("r+b") as file:
        file.seek(4096 * 40)
        file.write(b"\xff" * 4096)
    assert wrong(home) & {"database", "originals", "totals"}
