"""Every public sample file reads as tests/corpora.toml says, and makes no reader fall."""

import json
import sys
from collections import defaultdict
from pathlib import Path

import pytest
from tests.corpora_table import DOCUMENTATION, counts, folders, plain_table, readings, samples, table

from houvast.formats.pool import ReaderPool
from houvast.formats.reading import Reading
from houvast.formats.report import as_json
from houvast.formats.words import in_words

pytestmark = pytest.mark.corpora

Found = list[tuple[str, str, tuple[Reading, ...]]]


@pytest.fixture(scope="module")
def found(corpora: Path) -> Found:
    return list(readings(corpora))


def test_every_sample_has_the_status_we_expect(found: Found) -> None:
    expected = {folder.name: folder for folder in folders()}
    actual: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for folder, name, each in found:
        for reading in each:
            if reading.status != (wanted := expected[folder].of(name)).status:
                actual[folder][name] = (
                    f"{reading.status}, not {wanted.status} ({wanted.reason}): {reading.troubles[:2]}"
                )

    assert dict(actual) == {}


def test_every_folder_and_every_exception_is_about_a_file_that_is_there(found: Found) -> None:
    names = defaultdict(set)
    for folder, name, _ in found:
        names[folder].add(name)

    assert names.keys() == {folder.name for folder in folders()}
    for folder in folders():
        for pattern, _ in folder.exceptions:
            assert "*" in pattern or pattern in names[folder.name], (folder.name, pattern)


def test_no_reader_falls_over_a_sample(found: Found) -> None:
    assert [name for _, name, each in found for reading in each if _stumbled(reading)] == []


def test_every_sample_can_be_told_in_words_and_as_json(found: Found) -> None:
    for _, _, each in found:
        for reading in each:
            assert json.loads(json.dumps(as_json(reading)))["status"] == reading.status
            assert in_words(reading, "nl")
            assert in_words(reading, "en")


def test_a_refused_or_doubtful_sample_always_says_why(found: Found) -> None:
    silent = [name for _, name, each in found for reading in each if reading.status != "read" and not reading.troubles]

    assert silent == []


def test_the_pool_reads_the_same_as_reading_here(corpora: Path, found: Found) -> None:
    sample = found[::7]
    paths = {(folder, name): path for folder, name, path in samples(corpora)}
    with ReaderPool() as pool:
        pooled = list(pool.read_each((name, paths[folder, name]) for folder, name, _ in sample))

    assert pooled == [reading for _, _, each in sample for reading in each]


def test_the_table_in_the_documentation_is_that_of_today(found: Found, capsys: pytest.CaptureFixture[str]) -> None:
    """When it is not: PYTHONPATH=src python -m tests.corpora_table."""
    with capsys.disabled():
        sys.stdout.write(f"\n{plain_table(counts(found))}\n")

    assert DOCUMENTATION.read_text().endswith(table(counts(found)))


def _stumbled(reading: Reading) -> bool:
    return any(trouble.code == "stumbled" for trouble in reading.troubles)
