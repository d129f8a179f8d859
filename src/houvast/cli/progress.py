"""A progress bar on the command line: one line that fills up, or a line per tenth where no one watches."""

import sys
from typing import IO

_WIDTH = 28


class Progress:
    """Called with (done, total, label) as often as you like; prints at most a hundred times."""

    def __init__(self, stream: IO[str] | None = None) -> None:
        self._stream = stream or sys.stderr
        self._live = self._stream.isatty()
        self._last = -1

    def __call__(self, done: int, total: int, label: str = "") -> None:
        """Show how far the work is."""
        share = 100 * done // total if total else 100
        step = share if self._live else share // 10
        if step == self._last:
            return
        self._last = step
        filled = _WIDTH * share // 100
        bar = "█" * filled + "░" * (_WIDTH - filled)
        line = f"{bar} {done}/{total} {label}"
        self._stream.write(f"\r{line[:78]:<78}" if self._live else f"{line.rstrip()}\n")
        if self._live and done >= total:
            self._stream.write("\n")
        self._stream.flush()
