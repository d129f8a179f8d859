"""What is checked is what runs: the product's lock holds the same versions as the one the checks use."""

import re
from pathlib import Path

import pytest

REQUIREMENTS = Path(__file__).parents[2] / "requirements"
PINNED = re.compile(r"^([a-z0-9.-]+)==([^\s;\\]+)", re.MULTILINE)


def pinned(lock: str) -> dict[str, str]:
    return dict(PINNED.findall((REQUIREMENTS / lock).read_text("utf-8")))


@pytest.mark.parametrize("lock", ["run.lock", "postgres.lock"])
def test_every_lock_file_holds_the_same_versions(lock: str) -> None:
    locked, test = pinned(lock), pinned("test.lock")
    assert locked
    assert {name: version for name, version in locked.items() if test.get(name) != version} == {}


def test_books_in_postgresql_are_installed_from_a_lock() -> None:
    assert {"psycopg", "psycopg-binary"} <= set(pinned("postgres.lock"))
    assert "psycopg" not in pinned("run.lock")


def test_every_locked_file_has_a_hash_and_no_lock_names_a_registry() -> None:
    for lock in REQUIREMENTS.glob("*.lock"):
        text = lock.read_text("utf-8")
        assert text.count("==") <= text.count("--hash=sha256:")
        assert "://" not in text
