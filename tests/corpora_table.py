"""What became of every public sample file: the table per folder, against what tests/corpora.toml expects.

Run `python -m tests.corpora_table` with src on the path to write docs/corpora.md anew.
"""

import os
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple

from houvast.formats.read import read
from houvast.formats.reading import Reading

_ROOT = Path(__file__).parents[1]
_EXPECTED = _ROOT / "tests" / "corpora.toml"
DOCUMENTATION = _ROOT / "docs" / "corpora.md"
_STATUSES = ("read", "partly", "refused")


class Expected(NamedTuple):
    status: str
    reason: str


class Folder(NamedTuple):
    """A folder of samples: what is expected of a file in it, and of the exceptions by name or pattern."""

    name: str
    expected: Expected
    exceptions: tuple[tuple[str, Expected], ...]

    def of(self, file: str) -> Expected:
        return next((expected for pattern, expected in self.exceptions if fnmatch(file, pattern)), self.expected)


def folders() -> list[Folder]:
    """Every folder of tests/corpora.toml."""
    return [
        Folder(name, Expected(entry["status"], entry["reason"]), tuple(_exceptions(entry.get("except", []))))
        for name, entry in tomllib.loads(_EXPECTED.read_text()).items()
    ]


def samples(corpora: Path) -> Iterator[tuple[str, str, Path]]:
    """Every sample as folder ('ubl/own-be'), name in it, and path."""
    for path in sorted(corpora.rglob("*")):
        parts = path.relative_to(corpora).parts
        if path.is_file() and len(parts) > 2:
            yield "/".join(parts[:2]), "/".join(parts[2:]), path


def readings(corpora: Path) -> Iterator[tuple[str, str, tuple[Reading, ...]]]:
    """Every sample with what was read of it."""
    for folder, name, path in samples(corpora):
        yield folder, name, read(path.read_bytes(), name)


def counts(found: Iterable[tuple[str, str, tuple[Reading, ...]]]) -> dict[str, Counter[str]]:
    """Per folder how many files were read, partly, refused."""
    counted: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for folder, _, each in found:
        counted[folder].update(reading.status for reading in each)
    return counted


def plain_table(counted: dict[str, Counter[str]]) -> str:
    """The counts for a terminal."""
    lines = [f"{name:42}{_numbers(counted[name], '{:>9}')}" for name in sorted(counted)]
    return "\n".join([f"{'':42}{''.join(f'{status:>9}' for status in _STATUSES)}", *lines])


def table(counted: dict[str, Counter[str]]) -> str:
    """The counts and the reasons as a Markdown table."""
    lines = ["| folder | read | partly | refused | why |", "|---|---:|---:|---:|---|"]
    for folder in folders():
        reasons = [folder.expected.reason, *dict.fromkeys(expected.reason for _, expected in folder.exceptions)]
        lines.append(f"| {folder.name} |{_numbers(counted[folder.name], ' {} |')} {'; '.join(reasons)} |")
    total = sum(counted.values(), Counter())
    return "\n".join([*lines, f"| **all** |{_numbers(total, ' {} |')} |", ""])


def _numbers(counted: Counter[str], form: str) -> str:
    return "".join(form.format(counted[status]) for status in _STATUSES)


def _exceptions(entries: list[dict[str, object]]) -> Iterator[tuple[str, Expected]]:
    for entry in entries:
        for pattern in entry["files"]:  # type: ignore[attr-defined]
            yield pattern, Expected(str(entry["status"]), str(entry["reason"]))


def main() -> None:
    corpora = Path(os.environ.get("HOUVAST_CORPORA", _ROOT.parent / "shared" / "corpora"))
    head = (
        "# What became of every public sample file\n\n"
        "The files are test data from elsewhere, many wrong on purpose (their SOURCES.md says which). Written by\n"
        "`python -m tests.corpora_table`; tests/corpora.toml holds the expected status of each file, the suite\n"
        "compares. *Read*: all understood. *Partly*: read, and it says what to check. *Refused*: nothing in it to\n"
        "read, and it says why.\n\n"
    )
    DOCUMENTATION.write_text(head + table(counts(readings(corpora))))


if __name__ == "__main__":
    main()
