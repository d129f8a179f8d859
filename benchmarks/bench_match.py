"""How fast and how rightly payments are paired with invoices: 100,000 against 100,000, with noise as in real life."""

import json
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.demo_truth import Score, demo_score
from benchmarks.match_sample import sample
from houvast.books.match import match

_COUNT = 100_000
_FIRMS = ("person", "retail", "project", "production", "mixed")


def measures(*, quick: bool = False) -> list[dict[str, object]]:
    """Seconds, precision and recall at 100,000; precision and recall on the demo firms' known truth."""
    return [*at_size(10_000 if quick else _COUNT), *on_demo_firms(1 if quick else 3)]


def at_size(count: int, seed: int = 20261124) -> list[dict[str, object]]:
    """A seeded firm of so many invoices and payments, paired."""
    given = sample(seed, count)
    begun = time.process_time()
    pairs = match(given.movements, given.invoices, given.parties)
    seconds = time.process_time() - begun
    made = {(pair.movement, pair.invoice) for pair in pairs if pair.state == "sure" and pair.movement}
    found = Score(len(made), len(made & given.truth), len(given.truth))
    took = {"name": f"pairing, {count} x {count}", "value": seconds, "unit": "s", "goal": 60, "ok": seconds <= 60}
    return [took, *_rightness(f"{count} x {count}", found)]


def on_demo_firms(years: int) -> list[dict[str, object]]:
    """The five invented firms, each from its real files."""
    with TemporaryDirectory(prefix="houvast-pairing-") as folder:
        scores = [demo_score(archetype, Path(folder) / archetype, years) for archetype in _FIRMS]
    return _rightness("demo firms", sum(scores, Score(0, 0, 0)))


def _rightness(what: str, found: Score) -> list[dict[str, object]]:
    right, whole = found.precision, found.recall
    return [
        {
            "name": f"pairing, precision, {what}",
            "value": right,
            "unit": "at least",
            "goal": 0.995,
            "ok": right >= 0.995,
        },
        {"name": f"pairing, recall, {what}", "value": whole, "unit": "at least", "goal": 0.95, "ok": whole >= 0.95},
    ]


if __name__ == "__main__":
    print(json.dumps(measures(), indent=1))
