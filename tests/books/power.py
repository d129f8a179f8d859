"""Cut the power at any moment: what was synced is there, of the rest a random part of the sectors.

The shim (iolog.c) writes down what a process did to its files; from that the disk after a cut is built again.
"""

import random
import shutil
import struct
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

SECTOR = 512
HERE = Path(__file__).parent
NO_COMPILER = (
    "SKIPPED: no C compiler, so no simulated power cut and no full disk by the system. Get it: apt-get install gcc"
)


def can_build() -> bool:
    """Whether the shims can be compiled and preloaded here."""
    return sys.platform == "linux" and shutil.which("gcc") is not None


def shim(name: str, folder: Path) -> Path:
    """A compiled shim to preload."""
    built = folder / f"{name}.so"
    if not built.exists():
        subprocess.run(
            ["gcc", "-shared", "-fPIC", "-O1", "-o", built, HERE / f"{name}.c", "-ldl", "-lpthread"], check=True
        )
    return built


class Deed(NamedTuple):
    """One thing done to a file: W(rite), S(ync), T(runcate), U(nlink)."""

    operation: str
    name: str
    offset: int
    data: bytes


def deeds(log: Path) -> Iterator[Deed]:
    """What a process did to its files, in order."""
    content, at = log.read_bytes(), 0
    while at < len(content):
        operation = chr(content[at])
        path_length, data_length, offset = struct.unpack_from("<IIQ", content, at + 1)
        path = content[at + 17 : at + 17 + path_length].decode()
        at += 17 + path_length
        yield Deed(operation, Path(path).name, offset, content[at : at + data_length])
        at += data_length


def after_cut(done: Sequence[Deed], base: Mapping[str, bytes], chance: random.Random) -> Mapping[str, bytes]:
    """The files as a disk may hold them when the power goes after these deeds."""
    files = {name: bytearray(content) for name, content in base.items()}
    pending: dict[str, list[Deed]] = defaultdict(list)
    for deed in done:
        if deed.operation == "S":
            for one in pending.pop(deed.name, ()):
                _apply(files, one)
            files.setdefault(deed.name, bytearray())
        elif deed.operation == "U":
            files.pop(deed.name, None)
            pending.pop(deed.name, None)
        else:
            pending[deed.name].append(deed)
    share = chance.choice((0.0, 0.5, 0.9))
    for unsynced in pending.values():
        for deed in unsynced:
            _apply_partly(files, deed, share, chance)
    return {name: bytes(content) for name, content in files.items() if content}


def _apply(files: dict[str, bytearray], deed: Deed) -> None:
    content = files.setdefault(deed.name, bytearray())
    if len(content) < deed.offset:
        content.extend(bytes(deed.offset - len(content)))
    if deed.operation == "T":
        del content[deed.offset :]
    else:
        content[deed.offset : deed.offset + len(deed.data)] = deed.data


def _apply_partly(files: dict[str, bytearray], deed: Deed, share: float, chance: random.Random) -> None:
    if deed.operation == "T":
        if chance.random() < share:
            _apply(files, deed)
        return
    for begin in range(0, len(deed.data), SECTOR):
        if chance.random() < share:
            sector = deed.data[begin : begin + SECTOR]
            _apply(files, deed._replace(offset=deed.offset + begin, data=sector))
