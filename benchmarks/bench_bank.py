"""How long bank files take to read, as a ratio to the floor: decode, split, sum the amounts as money (FORMATS 5)."""

import json
import time
from collections.abc import Callable
from decimal import Decimal

from benchmarks.coda_sample import batches, statements
from houvast.formats import coda


def floor(data: bytes) -> Decimal:
    """The least anybody must do: decode, split, sum the amounts of the movements as money."""
    total = Decimal(0)
    for line in data.decode("ascii").splitlines():
        if line[:2] == "21":
            amount = Decimal(line[32:47])
            total += -amount if line[31] == "1" else amount
    return total / 1000


def best(run: Callable[[], object], times: int = 9) -> float:
    found = []
    for _ in range(times):
        begun = time.process_time()
        run()
        found.append(time.process_time() - begun)
    return min(found)


def measures() -> list[dict[str, object]]:
    """Ratios of reading CODA to its floor in one run: 18,890 records in large batches (FORMATS 5), or daily."""
    whole, many = batches(seed=1, count=10, parts=377), statements(seed=1, days=290, movements=12)
    return [_ratio("CODA, 18,890 records in batches", whole, 5), _ratio("CODA, a statement a day", many, 10)]


def _ratio(name: str, data: bytes, goal: int) -> dict[str, object]:
    (reading,) = coda.read(data, "bench.cod")
    assert reading.status == "read", reading.troubles
    assert 18_500 < data.count(b"\n") < 19_500, data.count(b"\n")
    ratio = best(lambda: coda.read(data, "bench.cod")) / best(lambda: floor(data))
    return {"name": name, "value": round(ratio, 2), "unit": "x floor", "goal": goal, "ok": ratio <= goal}


if __name__ == "__main__":
    print(json.dumps(measures(), indent=1))
