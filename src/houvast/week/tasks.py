"""Figures worked out beside the page: it waits for them a moment, never long, and says so while they are not there.

Only in a server, which has a thread that reads in the background; a command and a test work them out on the spot.
"""

import threading
from datetime import date
from time import monotonic
from uuid import UUID

from django.conf import settings
from django.db import connections

from houvast.books.models import Firm
from houvast.facts.ledger import Ledger
from houvast.inbox.tasks import running
from houvast.norms import Norms
from houvast.week.store import all_ready, warm

_lock = threading.Lock()
_working: dict[UUID, threading.Thread] = {}


def at_hand(firm: Firm, ledger: Ledger, today: date, norms: Norms, since: float) -> bool:
    """Whether the page may ask every room; False while they are worked out and her patience is over.

    `since` is when the page was asked for, on the clock of `time.monotonic`. When the work ended without everything
    being there, the page asks all the same: what goes wrong there must be seen.
    """
    if not running() or all_ready(firm, ledger, today, norms):
        return True
    worker = _work(firm, today)
    worker.join(max(0.0, since + settings.PATIENCE - monotonic()))
    return not worker.is_alive()


def _work(firm: Firm, today: date) -> threading.Thread:
    """The one thread that works out what the rooms of this firm are asked for."""
    with _lock:
        worker = _working.get(firm.token)
        if worker is None or not worker.is_alive():
            worker = threading.Thread(target=_warm, args=(firm, today), name="houvast-figures", daemon=True)
            _working[firm.token] = worker
            worker.start()
    return worker


def _warm(firm: Firm, today: date) -> None:
    try:
        warm(firm, today)
    finally:
        connections.close_all()
