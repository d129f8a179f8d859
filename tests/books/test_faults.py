"""We kill it, race it and fill its disk: nothing is half there, nothing acknowledged is lost, all can go on."""

import json
import os
import random
import re
import signal
import subprocess
import sys
import time

import pytest
from tests.books.house_on_fire import Home

COUNT = 300
SENTENCE = "sentence De schijf is vol."
on_sqlite = pytest.mark.skipif("DATABASE_URL" in os.environ, reason="SQLite only")


def kill(process: subprocess.Popen[str]) -> str:
    """Kill a process and all its readers at once, and say what it had said."""
    os.killpg(process.pid, signal.SIGKILL)
    return process.communicate()[0]


def acknowledged(said: str) -> int:
    return max((int(number) for number in re.findall(r"^stored (\d+)$", said, re.MULTILINE)), default=0)


def kills(home: Home, times: int, seed: int) -> None:
    """Cut off an import at a random moment, again and again, in one data folder; then let it finish."""
    chance = random.Random(seed)
    stored = 0
    for _ in range(times):
        process = home.start("import", str(COUNT))
        assert process.stdout
        assert process.stdout.readline() == "begin\n"
        time.sleep(chance.uniform(0, 1.2))
        stored = max(stored, acknowledged(kill(process)))
    found = home.look(stored)
    assert (found["lost"], found["whole"]) == (0, True)
    home.run("go-on")
    assert home.look(stored)["invoices"] >= stored
    home.run("import", str(COUNT))
    found = home.look(COUNT)
    assert (found["originals"], found["parts"], found["rows"]) == (COUNT, COUNT, [COUNT] * 3)
    assert found["invoices"] == COUNT


@pytest.mark.postgres
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
def test_eight_kills_in_the_middle_of_an_import_leave_nothing_half_and_lose_nothing(home: Home) -> None:
    kills(home, 8, seed=1)


@pytest.mark.full
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
@pytest.mark.parametrize("seed", range(6))
def test_sixty_kills_leave_nothing_half_and_lose_nothing(home: Home, seed: int) -> None:
    kills(home, 10, seed=100 + seed)


@pytest.mark.postgres
def test_five_processes_importing_the_same_files_at_once_store_each_once(home: Home) -> None:
    processes = [home.start("import", "60") for _ in range(5)]
    for process in processes:
        said, error = process.communicate(timeout=120)
        assert process.returncode == 0, error
        assert acknowledged(said) == 60
        assert said.endswith("kept\n")
    found = home.look(60)
    assert (found["originals"], found["parts"], found["rows"], found["whole"]) == (60, 60, [60] * 3, True)


@pytest.mark.postgres
def test_eight_writers_at_once_lock_nobody_out_and_lose_nothing(home: Home) -> None:
    processes = [home.start("import-share", str(share), "8", "48") for share in range(8)]
    for process in processes:
        _, error = process.communicate(timeout=120)
        assert process.returncode == 0, error
    home.run("go-on")
    found = home.look(48)
    assert (found["originals"], found["invoices"], found["lost"], found["whole"]) == (48, 48, 0, True)


def writers(home: Home, seconds: float) -> list[float]:
    """Eight that write without a pause: nobody is turned away, all they stored is there; how long each write took."""
    home.run("count")  # the firm is there before they race
    processes = [home.start("write-for", str(share), str(seconds)) for share in range(8)]
    said = []
    for process in processes:
        out, error = process.communicate(timeout=seconds + 120)
        assert process.returncode == 0, error
        said.append(json.loads(out))
    assert [one["errors"] for one in said] == [[]] * 8
    assert json.loads(home.run("count")) == [sum(one["files"] for one in said), []]
    return sorted(took for one in said for took in one["took"])


@pytest.mark.postgres
def test_eight_writers_without_a_pause_are_never_turned_away(home: Home) -> None:
    assert len(writers(home, 1.5)) > 30


@pytest.mark.full
def test_eight_writers_for_a_minute_are_never_turned_away_and_hardly_wait(home: Home) -> None:
    took = writers(home, 60)
    assert took[int(len(took) * 0.99)] < 1


@on_sqlite
@pytest.mark.parametrize("pages", [3, 40, 150, 400])
def test_a_full_database_says_one_sentence_keeps_what_it_acknowledged_and_works_again_with_room(
    home: Home, pages: int
) -> None:
    said = home.run("limit", str(pages))
    assert SENTENCE in said or said.endswith("kept\n")
    stored = acknowledged(said)
    found = home.look(stored)
    assert (found["lost"], found["whole"]) == (0, True)
    home.run("import", str(COUNT))
    assert home.look(COUNT)["invoices"] == COUNT


@on_sqlite
def test_a_small_limit_really_fills_the_disk(home: Home) -> None:
    assert SENTENCE in home.run("limit", "40")
