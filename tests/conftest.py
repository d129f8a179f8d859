"""What every test may ask for: the public sample files, and the slow counts."""

import os
from pathlib import Path

import pytest

_CORPORA = Path(os.environ.get("HOUVAST_CORPORA", Path(__file__).parents[2] / "shared" / "corpora"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="run the large fault counts as well")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    absent = pytest.mark.skip(reason="no sample files: set HOUVAST_CORPORA to their folder")
    small = pytest.mark.skip(reason="large counts: run with --full")
    for item in items:
        if item.get_closest_marker("corpora") and not _CORPORA.is_dir():
            item.add_marker(absent)
        if item.get_closest_marker("full") and not config.getoption("--full"):
            item.add_marker(small)


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder of public sample files."""
    return _CORPORA
