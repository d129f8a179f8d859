"""One reader process as its parent sees it: files go in, readings come out in the same order, or it dies.

What may be on its way at once is bounded by what the pipe holds, so that neither side ever waits for the other to read.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal, cast

from houvast.formats.child import ANSWER_HEAD, FILE_HEAD, READY, ROLES_HEAD
from houvast.formats.reading import Reading, Roles
from houvast.formats.wire import from_wire

if sys.platform == "linux":
    import fcntl

CHILD = (sys.executable, "-P", "-m", "houvast.formats.child")
_PIPE = 1 << 20
_SECONDS_TO_START = 60.0
_KEPT_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")


@dataclass(slots=True, eq=False)
class Job:
    """One file to read. `tries` counts the reader processes that died of it."""

    name: str
    data: bytes
    tries: int = 0

    @property
    def size(self) -> int:
        """How much of the pipe it takes, about."""
        return len(self.data) + len(self.name) + FILE_HEAD.size


Death = Literal["late", "ended", "killed"]


class Worker:
    """A reader process and the jobs it has not answered yet, oldest first; `load` is how many bytes those are."""

    def __init__(self, command: Sequence[str], seconds: float, roles: Roles) -> None:
        self.jobs: deque[Job] = deque()
        self.load = 0
        self.sent = 0
        self._seconds = seconds
        self._roles = roles
        self._ready = False
        self._late: Job | None = None
        self._deadline: float | None = None
        self._process = subprocess.Popen(  # noqa: S603  our own module
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment()
        )
        self._in = cast("BinaryIO", self._process.stdin)
        self._out = cast("BinaryIO", self._process.stdout)
        capacity = min(_widened(self._in), _widened(self._out))
        self._room, self._most_jobs = capacity // 2, max(1, capacity // 16_384)

    def has_room(self, job: Job) -> bool:
        """Whether a job can be sent without waiting: it fits in the pipe, or nothing else is on its way."""
        return not self.jobs or (len(self.jobs) < self._most_jobs and self.load + job.size <= self._room)

    def send(self, job: Job) -> None:
        """Hand over a job. A process that died in the meantime is noticed at the answer."""
        self.jobs.append(job)
        self.load += job.size
        name = job.name.encode("utf-8", "surrogatepass")
        self._deadline = time.monotonic() + self._seconds + (0 if self._ready else _SECONDS_TO_START)
        with suppress(OSError):
            if not self.sent:
                self._send_roles()
            self._in.write(FILE_HEAD.pack(len(name), len(job.data), self._seconds) + name)
            self._in.write(job.data)
            self._in.flush()
        self.sent += 1
        self._deadline = None

    def answer(self) -> tuple[Reading, ...] | Death:
        """The readings of the oldest job, or how the process died instead of answering."""
        if not self._ready:
            self._deadline = time.monotonic() + _SECONDS_TO_START
            self._ready = self._out.read(len(READY)) == READY
            if not self._ready:
                raise ChildProcessError(f"the reader process does not start: {self._process.args!r}")
        self._deadline = time.monotonic() + self._seconds
        head = self._out.read(ANSWER_HEAD.size)
        length = ANSWER_HEAD.unpack(head)[0] if len(head) == ANSWER_HEAD.size else 0
        message = self._out.read(length) if length else b""
        self._deadline = None
        if not length or len(message) < length:
            return self._death()
        self.load -= self.jobs.popleft().size
        return from_wire(message)

    def _send_roles(self) -> None:
        roles = json.dumps(self._roles).encode()
        self._in.write(ROLES_HEAD.pack(len(roles)) + roles)

    def kill_when_late(self, now: float) -> None:
        """End the process if its answer is due: called by the clock of the pool, from another thread."""
        if self._deadline is not None and now > self._deadline:
            self._late = self.jobs[0] if self.jobs else None
            self._process.kill()

    def kill(self) -> None:
        """End the process now, whatever it is doing."""
        self._process.kill()
        with suppress(OSError):
            self._in.close()
        self._out.close()
        self._process.wait()

    def _death(self) -> Death:
        self._process.kill()
        code = self._process.wait()
        # the clock may have struck just as the answer came: then it was not this job that was late
        if self._late is self.jobs[0] or code == -getattr(signal, "SIGXCPU", 0):
            return "late"
        return "ended" if code == 0 else "killed"


def _environment() -> dict[str, str]:
    """What a reader process needs to run, and none of the server's secrets."""
    kept = {name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ}
    return {**kept, "PYTHONPATH": str(Path(__file__).parents[2])}


def _widened(pipe: BinaryIO) -> int:
    """How many bytes a pipe surely holds, made as wide as the system allows; 0 means one file at a time."""
    if sys.platform != "linux":
        return 0
    try:
        return fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE)
    except OSError:
        return fcntl.fcntl(pipe.fileno(), fcntl.F_GETPIPE_SZ)
