"""A reader process in which some files kill: started by test_pool.py in place of houvast.formats.child."""

import os
import signal
import sys
import time
from io import BytesIO

import python_calamine

from houvast.formats import child
from houvast.formats.read import read
from houvast.formats.reading import Reading, Roles


def killing_read(data: bytes, name: str, roles: Roles) -> tuple[Reading, ...]:
    if data == b"abort":
        os.abort()
    if data == b"segfault":
        os.kill(os.getpid(), signal.SIGSEGV)
    if data == b"hang":
        time.sleep(600)
    if data == b"spin":
        while True:
            pass
    if data == b"eat":
        bytearray(10**12)
    if data.endswith(b"print"):
        sys.stdout.write("not an answer" * 10_000)
        sys.stdout.flush()
    if name == "past the guard":
        python_calamine.CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0).to_python()
    if data == b"exit":
        os._exit(0)
    if data.endswith(b"fragile") and _once():
        os.abort()
    return read(data, name, roles)


def _once() -> bool:
    """True the first time that any process asks, in the folder of the test."""
    mark = sys.argv[1]
    try:
        os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return False
    return True


if __name__ == "__main__":
    child.main(killing_read)
