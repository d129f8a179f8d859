"""A folder that is looked at: what is put there is read in without a click, once it has stopped growing."""

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

SECONDS_QUIET = 2.0
MEMORY = "inbox-seen.json"

Seen = dict[str, tuple[int, int]]


class WatchedFolder:
    """The files of one folder, each taken once; undoing them does not bring them back by itself.

    `home` holds the list of what was taken. Losing that list is harmless: known files are recognised by content.
    """

    def __init__(self, folder: str | Path, home: Path) -> None:
        self._folder = Path(folder)
        self._memory = home / MEMORY
        self._seen = _remembered(self._memory)

    def fresh(self, now: Callable[[], float] = time.time) -> list[Path]:
        """Files that were not taken before, or changed since, and have been quiet for two seconds."""
        latest = now() - SECONDS_QUIET
        return [path for path, state in _files(self._folder) if self._is_fresh(path, state, latest)]

    def name_of(self, path: Path) -> str:
        """The name to show: with the folders under the watched one."""
        return path.relative_to(self._folder).as_posix()

    def _is_fresh(self, path: Path, state: tuple[int, int], latest: float) -> bool:
        return self._seen.get(str(path)) != state and state[1] / 1e9 < latest

    def taken(self, paths: list[Path]) -> None:
        """Remember that these were taken, as they are now."""
        there = dict(_files(self._folder))
        self._seen = {path: state for path, state in self._seen.items() if Path(path) in there}
        self._seen |= {str(path): there[path] for path in paths if path in there}
        self._memory.write_text(json.dumps(self._seen))


def _files(folder: Path) -> Iterator[tuple[Path, tuple[int, int]]]:
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if path.is_file() and not path.name.startswith("."):
            about = path.stat()
            yield path, (about.st_size, about.st_mtime_ns)


def _remembered(memory: Path) -> Seen:
    try:
        kept = json.loads(memory.read_text())
    except (OSError, ValueError):
        return {}
    return {path: (int(size), int(changed)) for path, (size, changed) in kept.items()}
