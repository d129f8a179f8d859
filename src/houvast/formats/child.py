"""The process that reads foreign files: one after the other from its input, the readings of each to its output.

Started by pool.py as `python -m houvast.formats.child`, never forked. It holds no secret, and may die of a file:
calamine aborts the whole process on some sheets, and a library may never return.
"""

import json
import os
import signal
import struct
import sys
from collections.abc import Callable
from typing import BinaryIO

from houvast.formats.limits import MEMORY_PER_READER
from houvast.formats.read import read
from houvast.formats.reading import Reading, Roles, refused
from houvast.formats.wire import to_wire

if sys.platform != "win32":  # Windows has no limits of this kind; there the parent's clock alone guards
    import resource

FILE_HEAD = struct.Struct(">IQd")
"""Before each file: the length of its name, of its bytes, and the seconds it may take."""
ROLES_HEAD = struct.Struct(">Q")
"""Once, before the first file: the length of the roles of her sheets' columns, as JSON."""
ANSWER_HEAD = struct.Struct(">Q")
READY = b"R"
"""Said once, before the first file: what dies earlier is our fault and not that of a file."""


def main(read: Callable[[bytes, str, Roles], tuple[Reading, ...]] = read) -> None:
    """Read files until the input ends, or until one file was too much."""
    source, sink = sys.stdin.buffer, _private_output()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent to decide on
    _limit_memory()
    sink.write(READY)
    sink.flush()
    roles = _roles(source)
    while head := source.read(FILE_HEAD.size):
        name_length, length, seconds = FILE_HEAD.unpack(head)
        name = source.read(name_length).decode("utf-8", "surrogatepass")
        data = source.read(length)
        _allow_processor_time(seconds)
        try:
            answer = to_wire(read(data, name, roles))
        except MemoryError:
            _send(sink, to_wire((refused(data, name, "unknown", "too_heavy"),)))
            return
        _send(sink, answer)


def _roles(source: BinaryIO) -> Roles:
    """What she said of the columns; nothing when the parent is gone already. JSON has no numbers for keys."""
    head = source.read(ROLES_HEAD.size)
    text = source.read(ROLES_HEAD.unpack(head)[0]) if len(head) == ROLES_HEAD.size else b"{}"
    return {
        layout: {int(position): role for position, role in given.items()} for layout, given in json.loads(text).items()
    }


def _send(sink: BinaryIO, answer: bytes) -> None:
    sink.write(ANSWER_HEAD.pack(len(answer)))
    sink.write(answer)
    sink.flush()


def _private_output() -> BinaryIO:
    """The pipe to the parent, for us alone: a library that prints may not speak in our name."""
    private = os.fdopen(os.dup(1), "wb", buffering=1 << 16)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return private


def _limit_memory() -> None:
    if sys.platform != "win32":
        for kind, limit in ((resource.RLIMIT_AS, MEMORY_PER_READER), (resource.RLIMIT_CORE, 0)):
            try:
                resource.setrlimit(kind, (limit, limit))
            except (ValueError, OSError):  # macOS refuses a limit on address space
                continue


def _allow_processor_time(seconds: float) -> None:
    """Raise the soft limit: what was used so far, plus what this file may use. Past it the system ends us."""
    if sys.platform != "win32":
        used = resource.getrusage(resource.RUSAGE_SELF)
        limit = int(used.ru_utime + used.ru_stime + seconds) + 1
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))


if __name__ == "__main__":
    main()
