"""A data folder of its own for a test that kills, starves or races processes, on SQLite or on PostgreSQL."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from uuid import uuid4

WORKER = Path(__file__).with_name("worker.py")


class Home:
    """A data folder with a migrated database, and processes that work in it."""

    def __init__(self, folder: Path, template: Path | None) -> None:
        self.folder = folder
        self.env = {**os.environ, "HOUVAST_HOME": str(folder), "HOUVAST_SECRET_KEY": "proef", "PYTHONHASHSEED": "0"}
        if "DATABASE_URL" in os.environ:
            self.env["DATABASE_URL"] = _fresh_database(os.environ["DATABASE_URL"])
            self.run("migrate")
        elif template is None:
            self.run("migrate")
        else:
            shutil.copy(template, self.database)

    @property
    def database(self) -> Path:
        return self.folder / "houvast.sqlite3"

    def start(self, *task: str, **env: str) -> subprocess.Popen[str]:
        command = [sys.executable, str(WORKER), *task]
        return subprocess.Popen(
            command, env={**self.env, **env}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            start_new_session=True,
        )  # fmt: skip

    def run(self, *task: str, **env: str) -> str:
        process = self.start(*task, **env)
        out, error = process.communicate(timeout=300)
        assert process.returncode == 0, error
        return out

    def look(self, stored: int) -> dict[str, Any]:
        return json.loads(self.run("look", str(stored)).splitlines()[-1])  # type: ignore[no-any-return]


def _fresh_database(url: str) -> str:
    import psycopg

    name = f"proef_{uuid4().hex[:12]}"
    with psycopg.connect(url, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
    head, _, query = url.partition("?")
    return f"{head.rsplit('/', 1)[0]}/{name}?{query}"
