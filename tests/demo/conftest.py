"""The five firms over two years, written once for all tests of this folder, and read back once."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import pytest

from houvast.demo import FIRMS, Truth, write_firm
from houvast.demo.profile import Archetype
from houvast.formats.read import read
from houvast.formats.reading import Reading

TODAY = date(2026, 11, 24)


class Files(NamedTuple):
    folder: Path
    truth: Truth

    def bytes_of(self, pattern: str) -> dict[str, bytes]:
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in sorted(self.folder.glob(pattern))
            if path.is_file()
        }


class Written:
    """One firm: its files, the truth, and what our own readers make of them."""

    def __init__(self, folder: Path, truth: Truth) -> None:
        self.files = Files(folder, truth)
        self.truth = truth

    def readings(self, pattern: str) -> list[Reading]:
        return [reading for name, data in self.files.bytes_of(pattern).items() for reading in read(data, name)]

    @cached_property
    def invoices(self) -> list[Reading]:
        return self.readings("facturen/**/*.xml")


class Firms(dict[str, Written]):
    """The firms by archetype, each written when it is first asked for."""

    def __init__(self, root: Path) -> None:
        super().__init__()
        self._root = root

    def __missing__(self, archetype: Archetype) -> Written:
        folder = self._root / archetype
        self[archetype] = Written(folder, write_firm(archetype, folder, TODAY, years=2))
        return self[archetype]

    def every(self) -> Mapping[str, Written]:
        """All five."""
        return {archetype: self[archetype] for archetype in FIRMS}


@pytest.fixture(scope="session")
def _firms(tmp_path_factory: pytest.TempPathFactory) -> Firms:
    return Firms(tmp_path_factory.mktemp("demo"))


@pytest.fixture
def firms(_firms: Firms) -> Mapping[str, Written]:
    return _firms.every()


@pytest.fixture(params=["person", "retail", "project", "production", "mixed"])
def firm(request: pytest.FixtureRequest, _firms: Firms) -> Written:
    return _firms[request.param]
