"""Read many foreign files without risk: each in a reader process with limits of time and memory.

A file that hangs, eats memory or kills its reader costs only itself: it becomes a refused reading with its own
sentence, a new process takes over, and the others go on. Order is kept; memory does not grow with the number of files.
"""

import threading
import time
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path
from types import TracebackType
from typing import Self

from houvast.formats.limits import FILES_PER_READER, MAX_FILE, MAX_ZIP, SECONDS_PER_FILE
from houvast.formats.read import as_member, container
from houvast.formats.reading import Reading, Roles, Trouble, refused
from houvast.formats.unpack import Member, members
from houvast.formats.worker import CHILD, Job, Worker
from houvast.formats.zipfiles import open_zip, zip_kind

File = tuple[str, bytes | Path]

_TICK = 0.1
_MOST_WAITING = 256
_TRIES = 2
"""A file is blamed when its reader died of it twice: the first time may have been the fault of the one before."""


@dataclass(slots=True)
class _Ticket:
    """One place in the queue: a file that a worker reads, or readings that are known already."""

    position: int
    job: Job | None = None
    worker: Worker | None = None
    is_member: bool = False
    readings: tuple[Reading, ...] = ()


class ReaderPool:
    """Reader processes that stay alive between calls. One `read_each` at a time; use it as a context or `close` it.

    `roles` is what she said of the columns of her sheets: every process hears it before its first file.
    """

    def __init__(
        self,
        workers: int = 1,
        *,
        seconds: float = SECONDS_PER_FILE,
        command: Sequence[str] = CHILD,
        roles: Roles | None = None,
    ) -> None:
        self._slots: list[Worker | None] = [None] * workers
        self._seconds = seconds
        self._command = command
        self._roles = roles or {}
        self._alive: set[Worker] = set()
        self._closed = threading.Event()
        self._clock: threading.Thread | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def read_each(self, files: Iterable[File]) -> Iterator[Reading]:
        """The readings of each file, in order; the members of a zip each on their own, then the zip itself."""
        return (reading for _, reading in self.read_numbered(files))

    def read_numbered(self, files: Iterable[File]) -> Iterator[tuple[int, Reading]]:
        """As `read_each`, each reading with the position (from 0) of the file that was handed in."""
        queue: deque[_Ticket] = deque()
        with closing(_tickets(files)) as tickets:
            upcoming = next(tickets, None)
            try:
                while upcoming or queue:
                    while upcoming and len(queue) < _MOST_WAITING and self._take(upcoming):
                        queue.append(upcoming)
                        upcoming = next(tickets, None)
                    ticket = queue.popleft()
                    for reading in self._readings(ticket, queue):
                        yield ticket.position, reading
            finally:
                self._forget_unanswered()

    def close(self) -> None:
        """End all reader processes."""
        self._closed.set()
        for worker in tuple(self._alive):
            self._end(worker)

    def _take(self, ticket: _Ticket) -> bool:
        """Send a ticket's file to the least busy worker, unless all are busy enough."""
        if ticket.job is None:
            return True
        at = min(range(len(self._slots)), key=lambda slot: worker.load if (worker := self._slots[slot]) else -1)
        worker = self._fresh(at)
        if not worker.has_room(ticket.job):
            return False
        worker.send(ticket.job)
        ticket.worker = worker
        return True

    def _fresh(self, at: int) -> Worker:
        """The worker of a slot, replaced when it has read enough; the old one lives on until it has answered all."""
        worker = self._slots[at]
        if worker and worker.sent < FILES_PER_READER:
            return worker
        if worker and not worker.jobs:
            self._end(worker)
        successor = self._slots[at] = self._started()
        return successor

    def _readings(self, ticket: _Ticket, queue: Iterable[_Ticket]) -> tuple[Reading, ...]:
        """What a ticket's file says: known already, or the next answer of its worker."""
        job, readings = ticket.job, ticket.readings
        while job is not None and ticket.worker is not None:
            outcome = ticket.worker.answer()
            if not isinstance(outcome, str):
                readings = outcome
                self._release(ticket.worker)
                break
            job.tries += 1
            guilty = outcome == "late" or job.tries >= _TRIES
            self._replace(ticket.worker, queue if guilty else (ticket, *queue))
            if guilty:
                readings = (refused(job.data, job.name, "unknown", "too_long" if outcome == "late" else "too_heavy"),)
                break
        return tuple(as_member(reading, job.data) for reading in readings) if job and ticket.is_member else readings

    def _replace(self, dead: Worker, tickets: Iterable[_Ticket]) -> None:
        """Give the jobs that a dead worker leaves behind to a new one, in their order."""
        self._end(dead)
        successor = self._started()
        if dead in self._slots:
            self._slots[self._slots.index(dead)] = successor
        for ticket in tickets:
            if ticket.worker is dead and ticket.job is not None:
                successor.send(ticket.job)
                ticket.worker = successor
        self._release(successor)

    def _release(self, worker: Worker) -> None:
        """End a worker that has no slot any more and has answered all it was sent."""
        if not worker.jobs and worker not in self._slots:
            self._end(worker)

    def _forget_unanswered(self) -> None:
        """End the workers whose answers nobody waits for: the caller stopped half-way."""
        for worker in tuple(self._alive):
            if worker.jobs:
                self._end(worker)
                self._slots = [None if slot is worker else slot for slot in self._slots]

    def _started(self) -> Worker:
        if self._clock is None:
            self._clock = threading.Thread(target=self._watch, name="houvast-reader-clock", daemon=True)
            self._clock.start()
        worker = Worker(self._command, self._seconds, self._roles)
        self._alive.add(worker)
        return worker

    def _end(self, worker: Worker) -> None:
        self._alive.discard(worker)
        worker.kill()

    def _watch(self) -> None:
        """The clock: a library that never returns can only be stopped from outside its process."""
        while not self._closed.wait(_TICK):
            for worker in tuple(self._alive):
                worker.kill_when_late(time.monotonic())


def _tickets(files: Iterable[File]) -> Generator[_Ticket]:
    for position, (name, source) in enumerate(files):
        yield from _tickets_of(position, name, source)


def _tickets_of(position: int, name: str, source: bytes | Path) -> Iterator[_Ticket]:
    """One ticket for a file; for a zip one per member and a last one for itself."""
    try:
        size = len(source) if isinstance(source, bytes) else source.stat().st_size
        if _is_zip(source):
            yield from _tickets_of_zip(position, name, source)
        elif size > MAX_FILE:
            yield _Ticket(position, readings=(_refused(name, source, "too_big"),))
        else:
            yield _Ticket(position, Job(name, source if isinstance(source, bytes) else source.read_bytes()))
    except OSError:
        yield _Ticket(position, readings=(Reading(name, "", "unknown", "refused", troubles=(Trouble("cannot_open"),)),))


def _tickets_of_zip(position: int, name: str, source: bytes | Path) -> Iterator[_Ticket]:
    troubles: list[Trouble] = []
    found = 0
    for member in members(source, name):
        if isinstance(member, Member):
            found += 1
            yield _Ticket(position, Job(member.name, member.data), is_member=True)
        else:
            troubles.append(member)
    yield _Ticket(position, readings=(container(name, _fingerprint(source), tuple(troubles), found=found),))


def _is_zip(source: bytes | Path) -> bool:
    """Whether a file is a zip of files; an Excel file is one file. A broken zip is a zip: its reading says so."""
    if isinstance(source, bytes):
        head = source[:4]
    else:
        with source.open("rb") as file:
            head = file.read(4)
    if head not in {b"PK\x03\x04", b"PK\x05\x06"}:
        return False
    archive = open_zip(source)
    if isinstance(archive, Trouble):
        return True
    with archive:
        return zip_kind(archive) == "zip"


def _refused(name: str, source: bytes | Path, code: str) -> Reading:
    return Reading(name, _fingerprint(source), "unknown", "refused", troubles=(Trouble(code),))


def _fingerprint(source: bytes | Path) -> str:
    """The sha256 of a file without holding it; '' for what is far too big to be worth the time."""
    if isinstance(source, bytes):
        return sha256(source).hexdigest()
    if source.stat().st_size > MAX_ZIP:
        return ""
    with source.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
