import os
import time
from pathlib import Path

import pytest

from houvast.inbox.watched import MEMORY, WatchedFolder


def later() -> float:
    """A minute on, as asked for when the test runs: the suite may have started long before."""
    return time.time() + 60


@pytest.fixture
def place(tmp_path: Path) -> tuple[Path, Path]:
    folder, home = tmp_path / "inbox", tmp_path / "home"
    folder.mkdir()
    home.mkdir()
    return folder, home


def test_a_file_is_taken_once(place: tuple[Path, Path]) -> None:
    folder, home = place
    (folder / "bank").mkdir()
    (folder / "bank" / "a.cod").write_text("x")
    watched = WatchedFolder(folder, home)
    fresh = watched.fresh(later)
    assert [watched.name_of(path) for path in fresh] == ["bank/a.cod"]
    watched.taken(fresh)
    assert watched.fresh(later) == []
    assert WatchedFolder(folder, home).fresh(later) == []  # nor after a restart


def test_a_file_that_still_grows_waits(place: tuple[Path, Path]) -> None:
    folder, home = place
    (folder / "a.zip").write_text("half")
    assert WatchedFolder(folder, home).fresh(time.time) == []


def test_a_changed_file_is_taken_again(place: tuple[Path, Path]) -> None:
    folder, home = place
    file = folder / "uren.xlsx"
    file.write_text("week 46")
    watched = WatchedFolder(folder, home)
    watched.taken(watched.fresh(later))
    file.write_text("week 46 en 47")
    os.utime(file, (time.time(), time.time() - 10))
    assert watched.fresh(later) == [file]


def test_hidden_files_and_an_absent_folder_are_nothing(place: tuple[Path, Path]) -> None:
    folder, home = place
    (folder / ".DS_Store").write_text("x")
    assert WatchedFolder(folder, home).fresh(later) == []
    assert WatchedFolder(folder / "not there", home).fresh(later) == []


def test_a_damaged_list_starts_anew(place: tuple[Path, Path]) -> None:
    folder, home = place
    (home / MEMORY).write_text("{not json")
    (folder / "a.cod").write_text("x")
    assert len(WatchedFolder(folder, home).fresh(later)) == 1
