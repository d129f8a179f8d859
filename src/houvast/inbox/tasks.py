"""Reading in the background: what waits is read on, whatever stopped us before; a watched folder does the same.

`catch_up` may be called by anybody at any moment (a thread here, a queue elsewhere): nothing is read twice.
"""

import logging
import threading

from django.conf import settings
from django.db import close_old_connections

from houvast.books.store import BooksError, load_ledger, read_waiting, the_firm
from houvast.inbox.store import read_and_keep
from houvast.inbox.watched import WatchedFolder

SECONDS_BETWEEN_LOOKS = 3.0
_log = logging.getLogger("houvast.inbox")
_wanted = threading.Event()
_started = threading.Lock()


def catch_up() -> None:
    """Read every file that waits, and have the ledger ready for the next page."""
    firm = the_firm()
    read_waiting(firm)
    load_ledger(firm)


def take_in(folder: WatchedFolder) -> int:
    """Read and keep what is new in a watched folder; how many files that were."""
    paths = folder.fresh()
    if paths:
        read_and_keep(the_firm(), folder.name_of(paths[0]), [(folder.name_of(path), path) for path in paths])
        folder.taken(paths)
    return len(paths)


def start() -> threading.Thread | None:
    """Start the one reading thread of this process; None when it runs already."""
    if not _started.acquire(blocking=False):
        return None
    thread = threading.Thread(target=_run, name="houvast-reading", daemon=True)
    _wanted.set()
    thread.start()
    return thread


def wake() -> None:
    """There is something to read, or the books changed: do not wait for the next look."""
    _wanted.set()


def _run() -> None:
    folder = WatchedFolder(settings.INBOX, settings.HOME) if settings.INBOX else None
    while True:
        asked = _wanted.wait(SECONDS_BETWEEN_LOOKS if folder else None)
        _wanted.clear()
        close_old_connections()
        try:
            if folder and take_in(folder):
                asked = True
            if asked:
                catch_up()
        except BooksError as error:
            _log.warning("%s", error)
        except Exception:  # noqa: BLE001 the thread must outlive a bug of ours
            _log.exception("reading stopped; it goes on at the next file or start")
        finally:
            close_old_connections()
