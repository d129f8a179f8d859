"""How long bank files take to read, as a ratio to the floor: decode, split, sum the amounts (FORMATS 5)."""

import json
import time
from collections.abc import Callable

from benchmarks.coda_sample import statements
from houvast.formats import coda


def floor(data: bytes) -> int:
    """The least anybody must do: decode, split, sum the amounts of the movements."""
    total = 0
    for line in data.decode("ascii").split("\r\n"):
        if line[:2] == "21":
            amount = int(line[32:47])
            total += -amount if line[31] == "1" else amount
    return total


def best(run: Callable[[], object], times: int = 7) -> float:
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        run()
        found.append(time.perf_counter() - begun)
    return min(found)


def measures() -> list[dict[str, object]]:
    """Ratios of reading CODA to its floor, in one run."""
    data = statements(seed=1, days=629, movements=5)
    records = data.count(b"\n")
    least, whole = best(lambda: floor(data)), best(lambda: coda.read(data, "bench.cod"))
    ratio = whole / least
    return [
        {"name": "coda_read", "value": round(ratio, 2), "unit": "x floor", "goal": 5, "ok": ratio <= 5},
        {"name": "coda_records", "value": records, "unit": "records", "goal": 18_000, "ok": records >= 18_000},
        {"name": "coda_seconds", "value": round(whole, 3), "unit": "s", "goal": 1, "ok": whole <= 1},
    ]


if __name__ == "__main__":
    print(json.dumps(measures(), indent=1))
