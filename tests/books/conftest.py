"""A firm in a database, and files of our own making that real readers read."""

import os
from pathlib import Path
from typing import Any

import pytest
from tests.books.house_on_fire import Home


@pytest.fixture
def firm(db: None) -> Any:
    from houvast.books.store import forget_ledgers, the_firm

    forget_ledgers()
    return the_firm()


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path | None:
    """A migrated, empty database file to copy; None where the tests run on PostgreSQL."""
    if "DATABASE_URL" in os.environ:
        return None
    return Home(tmp_path_factory.mktemp("migrated"), None).database


@pytest.fixture
def home(tmp_path: Path, migrated: Path | None) -> Home:
    """A data folder of its own, for processes of their own."""
    return Home(tmp_path, migrated)
