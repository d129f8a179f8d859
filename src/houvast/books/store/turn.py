"""One process at a time reads the waiting files of a firm; the others wait for their turn, or find nothing left.

The turn ends with its holder, also when that is killed: on SQLite it is a lock on a file beside the database, on
PostgreSQL an advisory lock. So nothing has to be cleaned up, and a cut-off import goes on at once.
"""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from django.db import connection

from houvast.books.models import Firm

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_NAMESPACE = 0x484F5556
_in_this_process = threading.Lock()


@contextmanager
def reading_turn(firm: Firm) -> Iterator[None]:
    """Hold the turn to read the waiting files of a firm; waits for it as long as it takes."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s, %s)", (_NAMESPACE, firm.pk))
        try:
            yield
        finally:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s, %s)", (_NAMESPACE, firm.pk))
        return
    with _in_this_process, _lock_file() as file:
        _lock(file)
        yield


@contextmanager
def _lock_file() -> Iterator[IO[bytes] | None]:
    path = Path(str(connection.settings_dict["NAME"]))
    if not path.parent.is_dir() or "memory" in path.name:
        yield None
        return
    with path.with_name(f"{path.name}.reading").open("ab") as file:
        yield file


def _lock(file: IO[bytes] | None) -> None:
    if file is None:
        return
    if sys.platform == "win32":
        locked = False
        while not locked:
            try:
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                locked = True
            except OSError:  # it gives up after ten seconds
                continue
    else:
        fcntl.flock(file, fcntl.LOCK_EX)
