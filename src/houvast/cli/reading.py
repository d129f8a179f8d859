"""`houvast read`: what Houvast understands of a file, for people or as JSON. Keeps nothing."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from houvast.cli.sorry import Sorry


def read(arguments: argparse.Namespace) -> int:
    """0 when everything was read, 1 when something was read in part or refused."""
    from houvast.facts.period import Period
    from houvast.formats.pool import ReaderPool
    from houvast.formats.report import as_json, in_words

    begin, end = arguments.begin, arguments.end
    if bool(begin) != bool(end) or (begin and begin >= end):
        raise Sorry("half_window")
    window = Period(begin, end) if begin else None
    all_well = True
    with ReaderPool() as pool:
        for reading in pool.read_each(files_in(arguments.files)):
            all_well &= reading.status == "read" or reading.kind == "container"
            if arguments.json:
                print(json.dumps(as_json(reading, window), ensure_ascii=False))
            else:
                print("\n  ".join([reading.name, *in_words(reading, arguments.language)]))
            sys.stdout.flush()
    return 0 if all_well else 1


def files_in(paths: list[Path]) -> Iterator[tuple[str, Path]]:
    """Every file under the paths with the name to show, folders walked in order, hidden files left out."""
    for path in paths:
        if not path.exists():
            raise Sorry("no_such_path", place=path)
        if path.is_file():
            yield path.name, path
            continue
        for file in sorted(path.rglob("*")):
            inside = file.relative_to(path)
            if file.is_file() and not any(part.startswith(".") for part in inside.parts):
                yield str(inside), file
