"""Reading in the background: what waits is read on, whatever stopped us before; a watched folder does the same.

`catch_up` may be called by anybody at any moment (a thread here, a queue elsewhere): nothing is read twice.
"""

import logging
import threading
from collections.abc import Callable
from datetime import date, datetime

from django.conf import settings
from django.db import close_old_connections
from django.utils import timezone

from houvast.books.models import Firm
from houvast.books.store import BooksError, load_ledger, norms, read_waiting, remove_undone, the_firm
from houvast.facts.text import Sentence
from houvast.inbox.store import read_and_keep
from houvast.inbox.watched import WatchedFolder

SECONDS_BETWEEN_LOOKS = 3.0
SECONDS_BEFORE_ANOTHER_TRY = 20.0
SECONDS_BETWEEN_LOOKS_AT_THE_DAY = 600.0
_log = logging.getLogger("houvast.inbox")
_wanted = threading.Event()
_started = threading.Lock()
_in_the_way: Sentence | None = None
_prepared: list[Callable[[Firm, date], None]] = []


def prepare(ready: Callable[[Firm, date], None]) -> None:
    """What else is to be had ready for the next page, each time the books may have changed."""
    _prepared.append(ready)


def catch_up(now: datetime | None = None) -> None:
    """Read every file that waits, and have the ledger ready for the next page; what was undone long ago goes."""
    firm, now = the_firm(), timezone.localtime(now)  # her day, wherever the computer thinks it is
    read_waiting(firm)
    load_ledger(firm)
    for ready in _prepared:
        ready(firm, now.date())
    remove_undone(firm, now, int(norms(firm).value("originals_kept_after_undo", now.date())))


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


def running() -> bool:
    """Whether this process reads in the background: the server does, a command and most tests do not."""
    return _started.locked()


def wake() -> None:
    """There is something to read, or the books changed: do not wait for the next look."""
    _wanted.set()


def in_the_way() -> Sentence | None:
    """Why reading waits (a full disk, a closed folder); None while it goes on. It is tried again by itself."""
    return _in_the_way


def _run() -> None:
    folder = WatchedFolder(settings.INBOX, settings.HOME) if settings.INBOX else None
    day = timezone.localdate()
    while True:
        asked = _wanted.wait(_patience(folder)) or in_the_way() is not None
        _wanted.clear()
        if timezone.localdate() != day:  # figures hold for one day: those of today are ready before she looks
            asked, day = True, timezone.localdate()
        look(folder, asked=asked)


def _patience(folder: WatchedFolder | None) -> float:
    """How long to wait for somebody to ask."""
    if in_the_way() is not None:
        return SECONDS_BEFORE_ANOTHER_TRY
    return SECONDS_BETWEEN_LOOKS if folder else SECONDS_BETWEEN_LOOKS_AT_THE_DAY


def look(folder: WatchedFolder | None, *, asked: bool) -> None:
    """One look of the thread: the watched folder, then what waits. What stands in the way is remembered and said."""
    global _in_the_way  # noqa: PLW0603 one thread reads, and the pages say why it waits
    close_old_connections()
    try:
        if (folder and take_in(folder)) or asked:
            catch_up()
            _in_the_way = None
    except BooksError as error:
        _in_the_way = error.sentence
        _log.warning("%s", error)
    except Exception:  # noqa: BLE001 the thread must outlive a bug of ours
        _log.exception("reading stopped; it goes on at the next file or start")
    finally:
        close_old_connections()
