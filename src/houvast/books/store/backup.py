"""One file that is the whole firm: made while the program runs, verified before it counts, and put back the same way.

A plain copy of the database file misses what is still in the write-ahead log; SQLite's own backup does not.
"""

import os
from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path
from sqlite3 import Connection, DatabaseError, connect
from typing import Any

from django.db import connection, connections
from django.db.migrations.loader import MigrationLoader

from houvast.books.store.ledger import forget_ledgers
from houvast.books.store.said import BooksError, said

Counts = Mapping[str, int]


def backup(path: Path) -> Counts:
    """Write a verified backup and say how many rows of each table it holds.

    It is written beside its place under another name and takes its place only when it is whole; raises `BooksError`.
    """
    live = _live()
    half = path.with_name(f".{path.name}.half")
    with said():
        try:
            with closing(connect(live, timeout=20)) as source, closing(connect(half)) as target:
                source.execute("BEGIN")
                stated = _counts(source)
                source.backup(target)
                source.rollback()
                found = _verified(target)
            if stated != found:
                raise BooksError("books.backup_bad")
            _settle(half, path)
        finally:
            half.unlink(missing_ok=True)
    return found


def restore(path: Path) -> Counts:
    """Put a backup back over the books of now and say how many rows of each table they hold.

    What was there before stays beside it as '...before-restore' and is itself verified. Migrate afterwards.
    """
    live = _live()
    counts = _checked(path)
    if live.exists():
        backup(live.with_name(f"{live.name}.before-restore"))
    connections.close_all()
    with said(), closing(connect(path)) as source, closing(connect(live, timeout=20)) as target:
        source.backup(target)
        if _verified(target) != counts:
            raise BooksError("books.backup_bad")
    forget_ledgers()
    return counts


def _live() -> Path:
    if connection.vendor != "sqlite":
        raise BooksError("books.only_sqlite")
    return Path(str(connection.settings_dict["NAME"]))


def _checked(path: Path) -> Counts:
    """The counts of a backup of ours, of this version or an older one; raises `BooksError` for anything else."""
    try:
        with closing(connect(f"file:{path}?mode=ro", uri=True)) as source:
            counts = _verified(source)
            applied = set(source.execute("SELECT app, name FROM django_migrations").fetchall())
    except DatabaseError as error:
        raise BooksError("books.not_a_backup", name=path.name) from error
    known = set(MigrationLoader(None).disk_migrations or ())
    newer = {(app, name) for app, name in applied if app in {known_app for known_app, _ in known}} - known
    if "original" not in counts or newer:
        raise BooksError("books.not_a_backup", name=path.name)
    return counts


def _verified(target: Connection) -> Counts:
    """The counts of a database that passes SQLite's own check, whose words may quote the bytes that are wrong."""
    try:
        (state,) = target.execute("PRAGMA integrity_check").fetchone()
    except UnicodeDecodeError as error:
        raise BooksError("books.backup_bad") from error
    if state != "ok":
        raise BooksError("books.backup_bad")
    return _counts(target)


def _counts(database: Connection) -> Counts:
    tables: Any = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    names = sorted(str(name) for (name,) in tables.fetchall())
    return {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608


def _settle(half: Path, path: Path) -> None:
    """On the disk first, then under its name: a power cut leaves the old backup or the new one."""
    half.chmod(0o600)
    with half.open("rb") as file:
        os.fsync(file.fileno())
    half.replace(path)
    with suppress(OSError):  # Windows cannot sync a folder
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
