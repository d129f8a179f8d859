"""LibreOffice kept warm: printed, on a time limit, started anew after what kills it. A stand-in plays LibreOffice."""

import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.formats.word_files import VALUES, cases

from houvast.demo.write_docx import WordFile, docx, paragraph
from houvast.formats.office import Office, OfficeFailed, found_office
from houvast.formats.office.printing import found_listener
from houvast.formats.office.profile import write_profile
from houvast.formats.word_texts import WORD

FILES = Path(__file__).parents[1] / "files"
LISTENER = (sys.executable, str(FILES / "soffice_listener.py"))


def word(text: str) -> bytes:
    return docx(WordFile([paragraph(text)]))


@pytest.fixture(params=["cold", "warm"])
def office(request: pytest.FixtureRequest) -> Iterator[Office]:
    listener = LISTENER if request.param == "warm" else None
    made = Office(FILES / "soffice", listener, seconds=4, files=3)
    yield made
    made.close()


def by(pdf: bytes) -> bytes:
    found = re.search(rb" by (\d+)", pdf)
    assert found
    return found[1]


def test_a_word_file_becomes_a_pdf(office: Office) -> None:
    assert office.pdf(word("Beste Nele")).startswith(b"%PDF")
    assert b"Beste Jan" in office.pdf(word("Beste Jan"))


def test_what_cannot_be_printed_says_so_and_the_next_one_is_printed(office: Office) -> None:
    with pytest.raises(OfficeFailed) as failed:
        office.pdf(word("STUK"))
    assert failed.value.code == "office_failed"
    assert b"Beste" in office.pdf(word("Beste"))


def test_what_takes_too_long_is_stopped_and_the_next_one_is_printed(office: Office) -> None:
    begin = time.monotonic()
    with pytest.raises(OfficeFailed) as failed:
        office.pdf(word("TRAAG"))
    assert failed.value.code == "office_late"
    assert time.monotonic() - begin < 20
    assert b"Beste" in office.pdf(word("Beste"))


def test_a_warm_office_prints_many_and_is_replaced_after_its_number() -> None:
    office = Office(FILES / "soffice", LISTENER, seconds=20, files=3)
    try:
        who = [by(office.pdf(word("Beste"))) for _ in range(7)]
    finally:
        office.close()
    assert who[0] == who[1] == who[2] != who[3] == who[4] == who[5] != who[6]


def test_nothing_stays_behind_after_closing(office: Office) -> None:
    office.pdf(word("Beste"))
    folder, running = office._folder, tuple(office._running)
    office.close()
    assert folder is not None
    assert not folder.exists()
    assert [process.poll() for process in running if process.poll() is None] == []


def test_a_program_that_is_not_there_says_so() -> None:
    office = Office(FILES / "no-such-office")
    with pytest.raises(OfficeFailed):
        office.pdf(word("Beste"))
    office.close()


def test_the_profile_runs_no_macros_and_follows_no_links(tmp_path: Path) -> None:
    write_profile(tmp_path)
    settings = (tmp_path / "user" / "registrymodifications.xcu").read_text("utf-8")
    for name, value in (
        ("DisableMacrosExecution", "true"),
        ("BlockUntrustedRefererLinks", "true"),
        ("MacroSecurityLevel", "3"),
    ):
        assert f'oor:name="{name}" oor:op="fuse"><value>{value}</value>' in settings


def test_every_way_to_fail_has_its_sentence() -> None:
    assert {"office_missing", "office_late", "office_failed"} <= set(WORD)


def test_the_office_of_this_computer_prints_her_templates() -> None:
    """On a computer with LibreOffice the real one, else the stand-in: never skipped."""
    program = found_office()
    office = Office(program, found_listener(program)) if program else Office(FILES / "soffice", LISTENER)
    from houvast.formats.word import fill

    try:
        for case in list(cases())[:3]:
            assert office.pdf(fill(case.data, VALUES)).startswith(b"%PDF")
    finally:
        office.close()
