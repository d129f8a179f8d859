"""Every figure of the project in one run: a table for people, or `--json` for a list of {name, value, unit, goal, ok}.

Each bench_*.py beside this file gives `measures(quick) -> list` of such dicts; the figures are ratios against a floor
measured in the same run, so that another machine gives about the same.
"""

import argparse
import json
import os
import platform
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from importlib.metadata import version
from inspect import signature
from multiprocessing import get_context
from pathlib import Path
from typing import Any

ROW = "{:64} {:>10} {!s:>10} {:14} {}"
HEADING = ROW.format("what", "measured", "goal", "unit", "ok")
DOCS = Path(__file__).parents[1] / "docs" / "benchmarks.md"
INTRODUCTION = """# How fast, and how heavy

Written by `python -m benchmarks.run --write`; `houvast bench` prints the same. *x floor* is the time against the
least that any program must do with the same bytes, in the same run (expat without handlers, unzip and expat, decode
and add up), so another machine gives about the same. The reading figures hold the guard, exact decimals and every
fact. The main job is ten years of the installer of the example firms, from real files to kept books with pairs; the
pages are those books, asked for one after the other.
"""
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
LIBRARIES = ("Django", "lxml", "numpy", "python-dateutil", "pysqlite3", "scipy")


def main() -> int:
    parser = argparse.ArgumentParser("bench")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--write", action="store_true", help="write the table to docs/benchmarks.md as well")
    arguments = parser.parse_args()
    measures: list[dict[str, Any]] = []
    if not arguments.json:
        print(f"{machine()}\n\n{HEADING}\n{'-' * len(HEADING)}")
    for measure in all_measures(arguments.only, quick=arguments.quick):
        measures.append(measure)
        if not arguments.json:
            print(row(measure), flush=True)
    if arguments.json:
        print(json.dumps(measures, ensure_ascii=False, indent=1))
    if arguments.write:
        DOCS.write_text(page(measures), "utf-8")
    return 0 if all(measure["ok"] for measure in measures) else 1


def all_measures(only: str, *, quick: bool) -> Iterator[dict[str, Any]]:
    """Each bench in a process of its own: what one leaves in memory must not slow the next."""
    names = [path.stem for path in sorted(Path(__file__).parent.glob("bench_*.py")) if only in path.stem]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as fresh:
        for name in names:
            yield from fresh.submit(measures_of, name, quick).result()


def measures_of(name: str, quick: bool) -> list[dict[str, Any]]:  # noqa: FBT001 - a plain call into another process
    measures = import_module(f"benchmarks.{name}").measures
    return list(measures(quick=quick) if "quick" in signature(measures).parameters else measures())


def row(measure: dict[str, Any]) -> str:
    ok = "ja" if measure["ok"] else "NEE"
    return ROW.format(measure["name"][:64], f"{measure['value']:.4g}", measure["goal"], measure["unit"], ok)


def page(measures: list[dict[str, Any]]) -> str:
    lines = ["| what | measured | goal | unit | met |", "|---|---:|---:|---|---|"]
    for measure in measures:
        met = "yes" if measure["ok"] else "no"
        cells = (measure["name"], f"{measure['value']:.4g}", measure["goal"], measure["unit"], met)
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join([INTRODUCTION, f"Measured on: {machine()}.", "", *lines, ""])


def machine() -> str:
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, {libraries}"


if __name__ == "__main__":
    sys.exit(main())
