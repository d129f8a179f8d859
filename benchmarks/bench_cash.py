"""How good is the forecast of thirteen weeks on the demo firms' own past, and how fast is the simulation?

From every 29th day of the past, with only what was known then; held to what came. The rival is the due date plus the
average days late, with the average week of new business. Speed: 5,000 open invoices, 10,000 paths, against drawing as
many numbers, its floor; right against every invoice drawn one by one. `--csv` judges any list of sales.
"""

import argparse
import json
import time
import tracemalloc
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.special import ndtr

from benchmarks.demo_books import demo_books
from benchmarks.list_books import books_of, list_from_csv
from houvast.cash.forecast.judge import Seen, Verdict, judge, origins_of, verdict
from houvast.cash.forecast.simulate import paid_by_week
from houvast.cash.forecast.waiting import LARGEST, SHIFTS, Waiting, exact_rows, shift_days
from houvast.demo import FIRMS
from houvast.norms import load_norms
from houvast.stats.survival import Floats

SEED = 20261124
_INVOICES, _PATHS, _CUSTOMERS = 5_000, 10_000, 400
_MIB = 2**20


class Judged(NamedTuple):
    """What one firm, or all together ('all'), reached."""

    firm: str
    verdict: Verdict


def measures(*, quick: bool = False) -> list[dict[str, object]]:
    """Coverage and errors over all firms, then speed, memory and rightness of the simulation."""
    return [*rightness(on_demo_firms(quick=quick)[-1].verdict), *speed(quick=quick)]


def on_demo_firms(*, quick: bool = False) -> tuple[Judged, ...]:
    """Each of the five invented firms over three years, and all origins together."""
    norms = load_norms()
    found: list[Judged] = []
    every: list[Seen] = []
    for archetype in list(FIRMS)[: 2 if quick else None]:
        books = demo_books(archetype)
        seen = judge(books, norms, origins_of(books)[:: 4 if quick else 1])
        every += seen
        found.append(Judged(archetype, verdict(seen)))
    return (*found, Judged("all", verdict(every)))


def rightness(all_firms: Verdict) -> list[dict[str, object]]:
    """The bars of the forecast."""
    return [
        _measure(
            "cash, balances within the 80 % band, demo firms", all_firms.coverage, "0.75 to 0.88", 0.88, least=0.75
        ),
        _measure(
            "cash, weekly receipts within the 80 % band", all_firms.receipts_coverage, "0.75 to 0.88", 0.88, least=0.75
        ),
        _measure("cash, weekly WAPE against the rival", all_firms.wape / all_firms.rival_wape, "x", 0.95),
        _measure("cash, Brier of shortages against the rival", all_firms.brier / all_firms.rival_brier, "x", 0.9),
        _measure("cash, shortages given under 1 in 5", all_firms.missed, "share", 0.05),
    ]


def speed(*, quick: bool = False) -> list[dict[str, object]]:
    """Seconds and MiB for the hybrid, and how far its chance of a shortage is from drawing each invoice."""
    waiting = invented(_INVOICES)
    shift = np.arange(_PATHS) * SHIFTS // _PATHS
    rounds = 2 if quick else 5
    took = min(_seconds(waiting, shift) for _ in range(rounds))
    floor = min(_drawing() for _ in range(rounds))
    tracemalloc.start()
    hybrid = paid_by_week(waiting, shift, SEED, 0)
    peak = tracemalloc.get_traced_memory()[1] / _MIB
    tracemalloc.stop()
    every = waiting._replace(exact=np.ones(_INVOICES, dtype=np.bool_))
    begun = time.process_time()
    exact = paid_by_week(every, shift, SEED + 1, 0)
    slow = time.process_time() - begun
    return [
        _measure(f"cash, {_INVOICES} invoices x {_PATHS} paths, hybrid", took, "s", 0.3),
        _measure(f"cash, hybrid against drawing {LARGEST} x {_PATHS} numbers", took / floor, "x floor", 30),
        _measure("cash, hybrid, peak memory", peak, "MiB", 20),
        _measure(f"cash, {_INVOICES} invoices x {_PATHS} paths, each drawn", slow, "s", 4),
        _measure("cash, chance of a shortage, hybrid off exact", _off(hybrid, exact), "at most", 0.02),
    ]


def invented(count: int, seed: int = SEED) -> Waiting:
    """So many open invoices of uneven size, of customers who are late by a habit of their own."""
    rng = np.random.default_rng(seed)
    amount = np.exp(rng.normal(7, 1.3, count))
    party = rng.integers(0, _CUSTOMERS, count)
    due = rng.integers(-45, 45, count)
    habit = rng.normal(12, 10, _CUSTOMERS)[party]
    ends = np.arange(1, 14) * 7
    start = ndtr((-due - habit) / 8)
    by_week = np.empty((SHIFTS, count, 13))
    for place, late in enumerate(shift_days(3.0)):
        until = ndtr((ends[None, :] - late - due[:, None] - habit[:, None]) / 8)
        by_week[place] = np.clip((until - start[:, None]) / np.maximum(1 - start[:, None], 1e-3), 0, 1)
    _, group = np.unique(party * 100 + (due + 45) // 7, return_inverse=True)
    names = tuple(map(str, range(count)))
    exact = exact_rows(group.astype(np.int64), amount)
    return Waiting(names, tuple(map(str, party)), amount, group.astype(np.int64), exact, by_week)


def _off(hybrid: Floats, exact: Floats) -> float:
    """The largest difference in the chance to fall below, where that chance is 1, 2, 3, 4 and 5 in 6."""
    cost = np.quantile(exact, 0.5, axis=0)
    lowest = [np.cumsum(paid - cost, axis=1).min(axis=1) for paid in (hybrid, exact)]
    floors = np.quantile(lowest[1], np.arange(1, 6) / 6)
    return max(abs(float((lowest[0] < one).mean() - (lowest[1] < one).mean())) for one in floors)


def _seconds(waiting: Waiting, shift: "np.ndarray[tuple[int], np.dtype[np.int64]]") -> float:
    begun = time.process_time()
    paid_by_week(waiting, shift, SEED, 0)
    return time.process_time() - begun


def _drawing() -> float:
    begun = time.process_time()
    np.random.default_rng(SEED).random((LARGEST, _PATHS))
    return time.process_time() - begun


def _measure(name: str, value: float, unit: str, goal: float, *, least: float = 0.0) -> dict[str, object]:
    return {"name": name, "value": round(value, 3), "unit": unit, "goal": goal, "ok": least <= value <= goal}


def table(judged: Sequence[Judged]) -> str:
    """The table for people, in Markdown."""
    heads = ("firm", "origins", "balance in band", "receipts in band", "WAPE", "rival", "13 weeks", "rival", "Brier",
             "rival", "always the same", "missed")  # fmt: skip
    lines = [f"| {' | '.join(heads)} |", f"|---|{'---:|' * (len(heads) - 1)}"]
    for firm, one in judged:
        shares = (one.coverage, one.receipts_coverage, one.wape, one.rival_wape, one.total_wape, one.rival_total_wape,
                  one.brier, one.rival_brier, one.climate_brier, one.missed)  # fmt: skip
        lines.append(f"| {firm} | {one.origins} | {' | '.join(f'{share:.3f}' for share in shares)} |")
    return "\n".join(lines)


def main() -> None:
    """The measures as JSON, or with `--csv` a list of sales judged: customer, issue, due, paid, amount."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--csv", type=Path)
    parser.add_argument("--columns", default="", help="customer,issue,due,paid,amount as the file names them")
    parser.add_argument("--warm", type=int, default=26, help="weeks of history before the first forecast")
    given = parser.parse_args()
    if given.csv is None:
        print(json.dumps(measures(), indent=1))
        return
    books = books_of(list_from_csv(given.csv, given.columns.split(",") if given.columns else ()))
    seen = judge(books, load_norms(), origins_of(books, timedelta(weeks=given.warm)))
    print(json.dumps({key: round(value, 4) for key, value in verdict(seen)._asdict().items()}, indent=1))


if __name__ == "__main__":
    main()
