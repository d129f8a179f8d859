"""What is checked is what runs: the product's lock holds the same versions as the one the checks use."""

import re
from pathlib import Path

REQUIREMENTS = Path(__file__).parents[2] / "requirements"
PINNED = re.compile(r"^([a-z0-9.-]+)==([^\s;\\]+)", re.MULTILINE)


def pinned(lock: str) -> dict[str, str]:
    return dict(PINNED.findall((REQUIREMENTS / lock).read_text("utf-8")))


def test_both_lock_files_hold_the_same_versions() -> None:
    run, test = pinned("run.lock"), pinned("test.lock")
    assert run
    assert {name: version for name, version in run.items() if test.get(name) != version} == {}


def test_every_locked_file_has_a_hash_and_no_lock_names_a_registry() -> None:
    for lock in REQUIREMENTS.glob("*.lock"):
        text = lock.read_text("utf-8")
        assert text.count("==") <= text.count("--hash=sha256:")
        assert "://" not in text
