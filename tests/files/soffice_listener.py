"""Plays the listener inside LibreOffice for tests: the same words on its input and output, printing by the stand-in."""

import os
import sys
from importlib.machinery import SourceFileLoader
from pathlib import Path

stand_in = SourceFileLoader("stand_in", str(Path(__file__).with_name("soffice"))).load_module()

print("ready", flush=True)  # noqa: T201  its answers
for line in sys.stdin:
    source, _, target = line.rstrip("\n").partition("\t")
    ok = stand_in.printed(Path(source), Path(target))
    with Path(target).open("ab") as file:
        file.write(f" by {os.getpid()}".encode())
    print("ok" if ok else "failed", flush=True)  # noqa: T201
