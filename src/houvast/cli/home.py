"""The data folder: where it is, that one program at a time works in it, and that its database is of our time.

One lock file per folder holds who works there. A second `houvast run` opens the browser on the first instead.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from houvast.cli.sorry import Sorry

LOCK_NAME = "houvast.lock"
DATABASE_NAME = "houvast.sqlite3"


def data_folder() -> Path:
    """Where the data lies: HOUVAST_HOME, else the platform's own place for it."""
    from platformdirs import user_data_path

    return Path(os.environ.get("HOUVAST_HOME") or user_data_path("houvast", appauthor=False))


def has_books(home: Path) -> bool:
    """Whether there are books: a database file in the folder, or a database elsewhere."""
    return (home / DATABASE_NAME).exists() or bool(os.environ.get("DATABASE_URL"))


def prepare(folder: Path | None = None) -> Path:
    """The data folder, made when absent and proven writable. Sets HOUVAST_HOME so that Django reads the same one."""
    home = folder or data_folder()
    if home.exists() and not home.is_dir():
        raise Sorry("not_a_folder", place=home)
    os.umask(0o077)  # bank statements: nobody else on this computer reads what is written from here on
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    _write_something(home)
    os.environ["HOUVAST_HOME"] = str(home)
    return home


def _write_something(home: Path) -> None:
    """Prove that the folder can be written; what is said of it names the folder."""
    trial = home / ".schrijfproef"
    try:
        trial.write_bytes(b"houvast" * 1024)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(home)) from error
    finally:
        trial.unlink(missing_ok=True)


def set_up_django() -> None:
    """Django, with its settings pointing at the data folder chosen before."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "houvast.web.settings")
    import django

    django.setup()


def open_books(home: Path) -> None:
    """The database of a folder, brought up to this version; a verified backup comes before every change of tables."""
    set_up_django()
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    applied = {key for key in executor.loader.applied_migrations if key[0] in executor.loader.migrated_apps}
    if applied - set(executor.loader.disk_migrations):
        raise Sorry("newer_database")
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if not plan:
        return
    if applied and connection.vendor == "sqlite":
        _backup_before_change(home)
    call_command("migrate", verbosity=0, interactive=False)


def _backup_before_change(home: Path) -> None:
    """One verified copy of the books as they were before the newest change of tables."""
    from houvast import __version__
    from houvast.books.store import backup

    kept = home / f"voor-{__version__}.houvast"
    kept.unlink(missing_ok=True)
    backup(kept)


@contextmanager
def locked(home: Path) -> Iterator[IO[str] | None]:
    """The lock of a data folder while the block runs, or None when another Houvast holds it."""
    with (home / LOCK_NAME).open("a+") as file:
        if not _try_lock(file):
            yield None
            return
        try:
            file.seek(0)
            file.truncate()
            yield file
        finally:
            file.seek(0)
            file.truncate()


@contextmanager
def alone(home: Path) -> Iterator[None]:
    """The data folder for ourselves, or one sentence that another Houvast is busy there."""
    with locked(home) as lock:
        if lock is None:
            raise busy(home)
        yield


def busy(home: Path) -> Sorry:
    """The sentence for a folder another Houvast holds: where its pages are, when it serves them."""
    address = holder_of(home)
    return Sorry("running_here", address=address) if address else Sorry("busy_elsewhere", home=home)


def holder_of(home: Path) -> str:
    """What the holder of the lock wrote about itself: its address, or '' while it has none."""
    return (home / LOCK_NAME).read_text().strip()


def _try_lock(file: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            # Far past the end, so that the address at the start can be read by the second program.
            file.seek(1 << 20)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
