"""One LibreOffice on its own profile that prints a Word file: warm where its Python is found, else started per file.

One file at a time. A file that takes too long costs only itself: the office is killed and started anew; after 200
files it is replaced in any case, for it never gives memory back.
"""

import atexit
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from tempfile import mkdtemp
from typing import Literal

from houvast.formats.office.profile import write_profile

SECONDS_PER_FILE = 60.0
FILES_PER_OFFICE = 200
_TRIES = 10
_NAMES = ("soffice", "libreoffice", "soffice.com")
_PLACES = (
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.com",
)
_LISTENER = Path(__file__).with_name("listener.py")
_KEPT_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH", "PYTHONPATH")
_QUIET = ("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard")
_FILTER = (
    'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"3"},'
    '"UseTaggedPDF":{"type":"boolean","value":"true"}}'
)


class OfficeFailed(Exception):  # noqa: N818  it says what happened to the file
    """No PDF came: the code of a sentence in word_texts.py, 'office_late' or 'office_failed'."""

    def __init__(self, code: Literal["office_late", "office_failed"]) -> None:
        super().__init__(code)
        self.code = code


def found_office() -> Path | None:
    """Where LibreOffice is on this computer; None if it is not."""
    named = (shutil.which(name) for name in _NAMES)
    there = (Path(place) for place in _PLACES if Path(place).is_file())
    return next((Path(path) for path in named if path), next(there, None))


def found_listener(program: Path) -> tuple[str, ...] | None:
    """A Python that can speak with the office: its own, that of the system, or ours; None when none can."""
    inside = program.resolve().parent
    for python in (inside / "python", inside / "python.exe", "/usr/bin/python3", sys.executable):
        with suppress(OSError, subprocess.SubprocessError):
            asked = (str(python), "-c", "import uno")
            if subprocess.run(asked, capture_output=True, timeout=20, check=False, env=_environment()).returncode == 0:  # noqa: S603
                return (str(python), str(_LISTENER))
    return None


class Office:
    """LibreOffice, started at the first file. `listener` None: a new office per file."""

    def __init__(
        self,
        program: Path,
        listener: Sequence[str] | None = None,
        *,
        seconds: float = SECONDS_PER_FILE,
        files: int = FILES_PER_OFFICE,
    ) -> None:
        self._program = program
        self._listener = listener
        self._seconds = seconds
        self._files = files
        self._lock = threading.Lock()
        self._running: list[subprocess.Popen[str]] = []
        self._printed = 0
        self._folder: Path | None = None

    def pdf(self, docx: bytes) -> bytes:
        """The Word file as PDF/A, tagged. Raises `OfficeFailed`; the next file finds a fresh office."""
        with self._lock:
            if self._folder is None:
                atexit.register(self.close)
                self._folder = Path(mkdtemp(prefix="houvast-office-"))
                write_profile(self._folder / "profile")
            source, target = self._folder / "document.docx", self._folder / "document.pdf"
            source.write_bytes(docx)
            target.unlink(missing_ok=True)
            try:
                self._print(source, target)
                return target.read_bytes()
            except OSError as fault:
                self._stop()
                raise OfficeFailed("office_failed") from fault
            finally:
                source.unlink(missing_ok=True)
                target.unlink(missing_ok=True)

    def close(self) -> None:
        """End the office and forget its profile."""
        with self._lock:
            self._stop()
            if self._folder is not None:
                atexit.unregister(self.close)
                shutil.rmtree(self._folder, ignore_errors=True)
                self._folder = None

    def _print(self, source: Path, target: Path) -> None:
        if self._listener is None:
            self._print_cold(source)
            return
        if self._printed >= self._files:
            self._stop()
        with self._in_time():
            self._ask(self._listener, source, target)
        self._printed += 1

    def _print_cold(self, source: Path) -> None:
        command = (*self._command(), "--convert-to", _FILTER, "--outdir", str(source.parent), str(source))
        process = self._started(command)
        with self._in_time():
            process.communicate()
        self._stop()

    def _ask(self, listener: Sequence[str], source: Path, target: Path) -> None:
        """Give the listener a file; both processes are started when they do not run."""
        if not self._running or any(process.poll() is not None for process in (self._running[0], self._running[-1])):
            self._stop()
            pipe = f"houvast-{token_hex(8)}"
            self._started((*self._command(), f"--accept=pipe,name={pipe};urp"))
            ready = (self._said(self._started((*listener, pipe))) == "ready" for _ in range(_TRIES))
            if not any(ready):
                raise OSError
        asked = self._running[-1]
        assert asked.stdin is not None
        asked.stdin.write(f"{source}\t{target}\n")
        asked.stdin.flush()
        if self._said(asked) != "ok":
            raise OSError

    @contextmanager
    def _in_time(self) -> Iterator[None]:
        """What takes longer is killed; the reading that waits for it then ends by itself."""
        late = threading.Event()

        def too_late() -> None:
            late.set()
            self._kill()

        clock = threading.Timer(self._seconds, too_late)
        clock.daemon = True
        clock.start()
        try:
            yield
        except OSError:
            if not late.is_set():
                raise
        finally:
            clock.cancel()
        if late.is_set():
            self._stop()
            raise OfficeFailed("office_late")

    def _command(self) -> tuple[str, ...]:
        assert self._folder is not None
        return (str(self._program), f"-env:UserInstallation={(self._folder / 'profile').as_uri()}", *_QUIET)

    def _started(self, command: Sequence[str]) -> subprocess.Popen[str]:
        process = subprocess.Popen(  # noqa: S603  the office that was found, or our own listener
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=self._folder,
            env=_environment() | {"HOME": str(self._folder)},
            start_new_session=os.name == "posix",
        )
        self._running.append(process)
        return process

    def _stop(self) -> None:
        self._kill()
        for process in self._running:
            with suppress(OSError):
                process.communicate(timeout=10)
        self._running, self._printed = [], 0

    def _kill(self) -> None:
        """End the processes we started, with what they started themselves."""
        for process in tuple(self._running):
            with suppress(OSError):
                if os.name == "posix":
                    os.killpg(process.pid, signal.SIGKILL)
                else:
                    process.kill()

    @staticmethod
    def _said(process: subprocess.Popen[str]) -> str:
        assert process.stdout is not None
        return process.stdout.readline().strip()


def _environment() -> dict[str, str]:
    """No secret of the server reaches the office."""
    return {name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ}


def in_one_call(docx: bytes) -> bytes | None:
    """The PDF by the LibreOffice of this computer, started for this file alone; None when there is none."""
    program = found_office()
    if program is None:
        return None
    office = Office(program)
    try:
        return office.pdf(docx)
    finally:
        office.close()


__all__ = ["Office", "OfficeFailed", "found_listener", "found_office", "in_one_call"]
