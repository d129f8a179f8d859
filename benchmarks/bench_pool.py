"""What the safety of a reader process costs per small invoice, as a ratio to reading in the same process."""

from pathlib import Path
from time import perf_counter
from typing import Any

from houvast.formats.pool import ReaderPool
from houvast.formats.read import read
from houvast.formats.wire import from_wire, to_wire

_SAMPLE = Path(__file__).parents[1] / "tests" / "files" / "factuur.xml"


def measures(*, quick: bool = False) -> list[dict[str, Any]]:
    """The pool with one reader against reading here, over the same invoices; and the way over the pipe alone."""
    files = _invoices(500 if quick else 2_500)
    rounds = 2 if quick else 4
    with ReaderPool() as pool:
        list(pool.read_each(files[:10]))
        here, pooled = 1e9, 1e9
        for _ in range(rounds):  # turn about, so that a busy machine slows both
            here = min(here, _seconds(lambda: [reading for name, data in files for reading in read(data, name)]))
            pooled = min(pooled, _seconds(lambda: list(pool.read_each(files))))
    readings = read(files[0][1], files[0][0])
    wire = min(_seconds(lambda: [from_wire(to_wire(readings)) for _ in files]) for _ in range(rounds))
    return [
        _measure("reader pool / reading here, small invoice", pooled / here, "x", 1.5),
        _measure("over the pipe and back / reading, small invoice", wire / here, "x", 0.5),
        _measure("reader pool, small invoice", pooled / len(files) * 1_000, "ms", 3.0),
    ]


def _invoices(count: int) -> list[tuple[str, bytes]]:
    sample = _SAMPLE.read_bytes()
    return [(f"{number}.xml", sample.replace(b"2026-0014", b"%09d" % number)) for number in range(count)]


def _seconds(work: Any) -> float:
    begin = perf_counter()
    work()
    return perf_counter() - begin


def _measure(name: str, value: float, unit: str, goal: float) -> dict[str, Any]:
    return {"name": name, "value": round(value, 2), "unit": unit, "goal": goal, "ok": value <= goal}
