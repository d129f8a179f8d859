"""Power cuts and a full disk, by simulation: acknowledged means it survives anything."""

import errno
import os
import random
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.books import power
from tests.books.house_on_fire import Home
from tests.books.test_faults import COUNT, SENTENCE, acknowledged

pytestmark = [
    pytest.mark.skipif("DATABASE_URL" in os.environ, reason="SQLite only"),
    pytest.mark.skipif(not power.can_build(), reason=power.NO_COMPILER),
]


def look(folder: Path) -> dict[str, Any]:
    """What the database holds after a cut, by plain SQL: opening it repairs what can be repaired."""
    with closing(sqlite3.connect(folder / "houvast.sqlite3")) as database:

        def number(query: str) -> int:
            return int(database.execute(query).fetchone()[0])

        read = "FROM {} WHERE original_id IN (SELECT id FROM original WHERE status = 'read')"
        return {
            "sound": database.execute("PRAGMA integrity_check").fetchone()[0],
            "originals": number("SELECT count(*) FROM original"),
            "parts": number("SELECT count(*) FROM original_part"),
            "files": number("SELECT count(*) FROM batch_file"),
            "read": number("SELECT count(*) FROM original WHERE status = 'read'"),
            "facts": [
                number(f"SELECT count(*) {read.format(table)}") for table in ("invoice", "invoice_line", "vat_line")
            ],
            "all facts": [number(f"SELECT count(*) FROM {table}") for table in ("invoice", "invoice_line", "vat_line")],
        }


def cuts(home: Home, tmp_path: Path, times: int, task: str = "import-in-steps") -> None:
    base = {home.database.name: home.database.read_bytes()}
    log = tmp_path / "io.log"
    home.run(task, "60", LD_PRELOAD=str(power.shim("iolog", tmp_path)), IOLOG=str(log))
    done = list(power.deeds(log))
    assert sum(deed.operation == "W" for deed in done) > 100
    chance = random.Random(7)
    disk = tmp_path / "disk"
    disk.mkdir()
    for _ in range(times):
        cut = chance.randrange(len(done))
        for old in disk.iterdir():
            old.unlink()
        acks = [deed for deed in done[:cut] if deed.name.endswith(".ack")]
        files = [deed for deed in done[:cut] if not deed.name.endswith((".ack", "-shm"))]
        for name, content in power.after_cut(files, base, chance).items():
            (disk / name).write_bytes(content)
        stored = int(acks[-1].data) if acks else 0
        found = look(disk)
        assert found["sound"] == "ok"
        assert found["originals"] >= stored
        assert found["originals"] == found["parts"] == found["files"]
        assert found["facts"] == found["all facts"] == [found["read"]] * 3


def test_sixty_power_cuts_corrupt_nothing_and_lose_nothing_acknowledged(home: Home, tmp_path: Path) -> None:
    cuts(home, tmp_path, 60)


def test_the_simulation_notices_a_database_that_does_not_wait_for_the_disk(home: Home, tmp_path: Path) -> None:
    with pytest.raises(AssertionError):
        cuts(home, tmp_path, 60, "import-carelessly")


@pytest.mark.full
def test_ten_thousand_power_cuts_corrupt_nothing_and_lose_nothing_acknowledged(home: Home, tmp_path: Path) -> None:
    cuts(home, tmp_path, 10_000)


@pytest.mark.parametrize("room", [4_000, 20_000, 300_000, 900_000])
def test_a_full_disk_says_one_sentence_and_works_again_with_room(home: Home, tmp_path: Path, room: int) -> None:
    said = home.run("import-or-say", LD_PRELOAD=str(power.shim("nospace", tmp_path)), NOSPACE_AFTER=str(room))
    assert SENTENCE in said
    assert len(re.findall("^sentence ", said, re.MULTILINE)) == 1
    found = home.look(acknowledged(said))
    assert (found["lost"], found["whole"]) == (0, True)
    home.run("import", str(COUNT))
    assert home.look(COUNT)["invoices"] == COUNT


@pytest.mark.parametrize("room", [4_000, 20_000, 900_000])
def test_a_disk_that_fails_says_one_sentence_and_loses_nothing_acknowledged(
    home: Home, tmp_path: Path, room: int
) -> None:
    shim = str(power.shim("nospace", tmp_path))
    said = home.run("import-or-say", LD_PRELOAD=shim, NOSPACE_AFTER=str(room), NOSPACE_ERROR=str(errno.EIO))
    assert len(re.findall("^sentence ", said, re.MULTILINE)) == 1
    found = home.look(acknowledged(said))
    assert (found["lost"], found["whole"]) == (0, True)
    home.run("import", str(COUNT))
    assert home.look(COUNT)["invoices"] == COUNT


@pytest.mark.full
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("seed", range(10))
def test_a_disk_that_stops_at_a_hundred_random_points_says_one_sentence_and_loses_nothing(
    migrated: Path, tmp_path: Path, error: int, seed: int
) -> None:
    """Ten of the hundred points of either fault, each in a data folder of its own."""
    chance, stopped = random.Random(seed), 0
    for point in range(10):
        (tmp_path / f"{point}").mkdir()
        stopped += stops(Home(tmp_path / f"{point}", migrated), tmp_path, chance.randrange(4_000, 250_000), error)
    assert stopped >= 5


def stops(home: Home, shims: Path, room: int, error: int) -> bool:
    """Whether the disk stopped an import of sixty files; whatever it did, nothing is half or lost, and it goes on."""
    fault = {"LD_PRELOAD": str(power.shim("nospace", shims)), "NOSPACE_AFTER": str(room), "NOSPACE_ERROR": str(error)}
    said = home.run("import-or-say", "60", **fault)
    sentences = len(re.findall("^sentence ", said, re.MULTILINE))
    assert sentences == (not said.endswith("kept\n"))
    found = home.look(acknowledged(said))
    assert (found["lost"], found["whole"]) == (0, True)
    home.run("import", "60")
    assert home.look(60)["invoices"] == 60
    return sentences == 1
