"""The main job end to end: ten years of the installer's real files into the books, and the pages at that size.

Time and memory of `houvast import` as a whole (all its processes together), and how both grow from one to ten years.
"""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 11, 24)
MB = 1 << 20


class Run(NamedTuple):
    seconds: float
    megabytes: float
    files: int


def measures(*, quick: bool = False) -> list[dict[str, Any]]:
    years = 2 if quick else 10
    with TemporaryDirectory(prefix="houvast-bench-") as folder:
        short, long = (Path(folder) / name for name in ("one", "ten"))
        one, ten = imported(short, 1), imported(long, years)
        pages = json.loads(script("benchmarks.pages", home=long / "home").stdout)
    growth = ten.seconds / one.seconds / (ten.files / one.files)
    found = [
        {"name": f"import, {years} years, {ten.files} files", "value": ten.seconds, "unit": "s", "goal": 90},
        {"name": f"import, {years} years, all processes together", "value": ten.megabytes, "unit": "MB", "goal": 400},
        {"name": f"import, seconds per file, {years} years / 1 year", "value": growth, "unit": "x", "goal": 1.5},
        *pages,
    ]
    return [
        measure | {"value": round(measure["value"], 2), "ok": measure["value"] <= measure["goal"]} for measure in found
    ]


def imported(folder: Path, years: int) -> Run:
    from houvast.demo import write_firm

    write_firm("project", folder / "files", TODAY, years=years)
    files = sum(1 for path in (folder / "files").rglob("*") if path.is_file())
    with peak_memory() as peak:
        begin = perf_counter()
        script("houvast.cli", "import", str(folder / "files"), home=folder / "home", watch=peak)
        seconds = perf_counter() - begin
    return Run(seconds, peak.most / MB, files)


class Peak:
    def __init__(self) -> None:
        self.most = 0
        self.process: int | None = None
        self.done = False

    def watch(self) -> None:
        while not self.done:
            if self.process:
                self.most = max(self.most, sum(proportional_set_size(pid) for pid in family(self.process)))
            sleep(0.1)


@contextmanager
def peak_memory() -> Iterator[Peak]:
    peak = Peak()
    thread = threading.Thread(target=peak.watch)
    thread.start()
    try:
        yield peak
    finally:
        peak.done = True
        thread.join()


def family(pid: int) -> list[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [pid, *(member for child in children for member in family(int(child)))]


def proportional_set_size(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)


def script(module: str, *words: str, home: Path, watch: Peak | None = None) -> subprocess.CompletedProcess[str]:
    environment = {
        **{key: value for key, value in os.environ.items() if key not in {"DATABASE_URL", "HOUVAST_INBOX"}},
        "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}",
        "HOUVAST_HOME": str(home),
    }
    command = [sys.executable, "-m", module, *words]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        if watch:
            watch.process = process.pid
        out, err = process.communicate()
    if process.returncode not in {0, 1}:
        raise RuntimeError(err[-2000:])
    return subprocess.CompletedProcess(command, process.returncode, out, err)
