import sys
import threading
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from tests.formats.hostile import far_corner

from houvast.formats import pool as pool_module
from houvast.formats.pool import ReaderPool

_KILLER = Path(__file__).with_name("killer_child.py")


def _zip(files: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


@pytest.fixture
def killers(tmp_path: Path) -> Iterator[ReaderPool]:
    with ReaderPool(seconds=1.0, command=(sys.executable, "-P", str(_KILLER), str(tmp_path / "once"))) as pool:
        yield pool


def _codes(pool: ReaderPool, *contents: bytes) -> list[tuple[str, str]]:
    return [
        (reading.name, reading.troubles[0].code)
        for reading in pool.read_each((str(at), data) for at, data in enumerate(contents))
    ]


@pytest.mark.parametrize(
    ("killer", "code"),
    [
        (b"abort", "too_heavy"),
        (b"segfault", "too_heavy"),
        (b"exit", "too_heavy"),
        (b"eat", "too_heavy"),
        (b"hang", "too_long"),
        (b"spin", "too_long"),
    ],
)
def test_a_file_that_kills_its_reader_costs_only_itself(killers: ReaderPool, killer: bytes, code: str) -> None:
    assert _codes(killers, b"", b"\xff\xd8\xff", killer, b"", b"Rar!\x1a\x07") == [
        ("0", "empty"),
        ("1", "photo"),
        ("2", code),
        ("3", "empty"),
        ("4", "other_archive"),
    ]


def test_killers_in_a_row_are_each_named(killers: ReaderPool) -> None:
    codes = [code for _, code in _codes(killers, b"abort", b"eat", b"abort", b"", b"eat", b"eat", b"")]

    assert codes == ["too_heavy", "too_heavy", "too_heavy", "empty", "too_heavy", "too_heavy", "empty"]


def test_a_file_that_only_stood_behind_a_killed_reader_is_read_at_the_second_try(killers: ReaderPool) -> None:
    ((name, code),) = _codes(killers, b"\xff\xd8\xff fragile")

    assert (name, code) == ("0", "photo")


def test_a_sheet_that_makes_calamine_abort_costs_only_itself(tmp_path: Path) -> None:
    command = (sys.executable, "-P", str(_KILLER), str(tmp_path / "once"))
    with ReaderPool(command=command) as pool:
        readings = list(pool.read_each([("past the guard", far_corner()), ("guarded", far_corner()), ("after", b"")]))

    assert [(reading.status, reading.troubles[0].code) for reading in readings] == [
        ("refused", "too_heavy"),
        ("refused", "sheet_too_large"),
        ("refused", "empty"),
    ]


def test_what_a_library_prints_is_not_taken_for_an_answer(killers: ReaderPool) -> None:
    assert [code for _, code in _codes(killers, b"\xff\xd8\xff print", b"")] == ["photo", "empty"]


def test_a_killer_in_a_zip_is_named_by_its_place_and_the_zip_is_read(killers: ReaderPool) -> None:
    readings = list(killers.read_each([("mail.zip", _zip({"a.txt": b"\xff\xd8\xff", "b/bad": b"abort", "c": b""}))]))

    assert [(reading.name, [trouble.code for trouble in reading.troubles]) for reading in readings] == [
        ("mail.zip/a.txt", ["photo"]),
        ("mail.zip/b/bad", ["too_heavy"]),
        ("mail.zip/c", ["empty"]),
        ("mail.zip", []),
    ]
    assert [reading.original for reading in readings] == [b"\xff\xd8\xff", b"abort", b"", None]


def test_readings_come_in_the_order_of_the_files_with_their_position() -> None:
    files = [(str(at), b"\xff\xd8\xff" if at % 3 else b"") for at in range(500)]
    with ReaderPool(workers=2) as pool:
        found = list(pool.read_numbered(files))

    assert [position for position, _ in found] == list(range(500))
    assert [reading.name for _, reading in found] == [name for name, _ in files]


def test_a_reader_is_replaced_after_its_share_of_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool_module, "FILES_PER_READER", 10)
    before = _children()
    with ReaderPool() as pool:
        assert len(list(pool.read_each((str(at), b"") for at in range(95)))) == 95
        assert len(_children() - before) == 1
    assert _children() == before


def _children() -> set[str]:
    threads = Path("/proc/self/task")
    if not threads.is_dir():
        pytest.skip("counts processes in /proc")
    return {pid for thread in threads.iterdir() for pid in (thread / "children").read_text().split()}


def test_a_pool_works_on_after_a_caller_who_stopped_half_way() -> None:
    with ReaderPool() as pool:
        begun = pool.read_each((str(at), b"") for at in range(100))
        next(begun)
        begun.close()  # type: ignore[attr-defined]

        assert [reading.name for reading in pool.read_each([("next", b"")])] == ["next"]


def test_big_files_do_not_block_the_pipe() -> None:
    line = b"just words, nothing else\n" * 200_000
    with ReaderPool() as pool:
        names = [reading.name for reading in pool.read_each([("a", line), ("b", b""), ("c", line), ("d", line)])]

    assert names == ["a", "b", "c", "d"]


def test_paths_are_read_and_missing_ones_say_so(tmp_path: Path) -> None:
    photo = tmp_path / "photo.xml"
    photo.write_bytes(b"\xff\xd8\xff")
    with ReaderPool() as pool:
        readings = list(pool.read_each([("photo.xml", photo), ("gone.xml", tmp_path / "gone.xml")]))

    assert [reading.troubles[0].code for reading in readings] == ["photo", "cannot_open"]


def test_a_huge_file_is_refused_without_being_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge.xml"
    with huge.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    begin = time.monotonic()
    with ReaderPool() as pool:
        (reading,) = pool.read_each([("huge.xml", huge)])

    assert reading.troubles[0].code == "too_big"
    assert time.monotonic() - begin < 5


def test_the_reader_process_gets_none_of_our_secrets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://secret")
    seen = tmp_path / "environment"
    spy = tmp_path / "spy.py"
    spy.write_text(
        "import os\nfrom houvast.formats import child\n"
        f"open({str(seen)!r}, 'w').write(repr(dict(os.environ)))\nchild.main()\n"
    )
    with ReaderPool(command=(sys.executable, "-P", str(spy))) as pool:
        list(pool.read_each([("a", b"")]))

    assert "secret" not in seen.read_text()


def test_a_reader_that_does_not_start_is_our_fault_and_says_so() -> None:
    with (
        ReaderPool(command=(sys.executable, "-c", "raise SystemExit(1)")) as pool,
        pytest.raises(ChildProcessError),
    ):
        list(pool.read_each([("a", b"")]))


def test_pools_in_two_threads_do_not_disturb_each_other() -> None:
    answers: list[list[str]] = [[], []]

    def work(which: int) -> None:
        with ReaderPool() as pool:
            answers[which].extend(reading.name for reading in pool.read_each((str(at), b"") for at in range(200)))

    threads = [threading.Thread(target=work, args=(which,)) for which in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert answers == [[str(at) for at in range(200)]] * 2


def test_what_she_said_of_her_columns_reaches_every_reader_process() -> None:
    text = b"Bla;Wanneer;Zoveel\nJan;2/3/2026;8\n"
    with ReaderPool() as pool:
        (unknown,) = pool.read_each([("a.csv", text)])
    layout = unknown.facts.sheets[0].fingerprint
    with ReaderPool(workers=2, roles={layout: {-1: "hours", 0: "person", 1: "day", 2: "hours"}}) as pool:
        found = list(pool.read_each([("a.csv", text), ("b.zip", _zip({"c.csv": text})), ("d.csv", b"")]))
    assert [len(one.facts.sheets[0].hours) for one in found[:2]] == [1, 1]
    assert found[0].facts.sheets[0].given == "hours 0=person 1=day 2=hours"
