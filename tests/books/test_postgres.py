"""Everything marked `postgres` once more on PostgreSQL: what holds under SQLite's one writer may fail under many."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests import postgres

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif("DATABASE_URL" in os.environ, reason="already on the database that was asked for")
@pytest.mark.skipif(postgres.binaries() is None, reason=postgres.HOW_TO_GET_IT)
def test_the_store_keeps_its_promises_on_postgresql_too() -> None:
    with postgres.running() as url:
        command = [sys.executable, "-m", "pytest", "-q", "-m", "postgres", str(Path(__file__).parent)]
        done = subprocess.run(
            command, cwd=ROOT, env={**os.environ, "DATABASE_URL": url}, capture_output=True, text=True, check=False
        )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert " passed" in done.stdout
