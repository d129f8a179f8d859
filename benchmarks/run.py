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
from importlib import import_module
from importlib.metadata import version
from inspect import signature
from pathlib import Path
from typing import Any

ROW = "{:64} {:>10} {!s:>10} {:14} {}"
HEADING = ROW.format("what", "measured", "goal", "unit", "ok")
LIBRARIES = ("Django", "lxml", "python-dateutil", "pysqlite3")


def main() -> int:
    parser = argparse.ArgumentParser("bench")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", default="")
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
    return 0 if all(measure["ok"] for measure in measures) else 1


def all_measures(only: str, *, quick: bool) -> Iterator[dict[str, Any]]:
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        if only not in path.stem:
            continue
        measures = import_module(f"benchmarks.{path.stem}").measures
        yield from measures(quick=quick) if "quick" in signature(measures).parameters else measures()


def row(measure: dict[str, Any]) -> str:
    ok = "ja" if measure["ok"] else "NEE"
    return ROW.format(measure["name"][:64], f"{measure['value']:.4g}", measure["goal"], measure["unit"], ok)


def machine() -> str:
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, {libraries}"


if __name__ == "__main__":
    sys.exit(main())
