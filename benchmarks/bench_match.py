"""How fast and how rightly payments are paired with invoices: 100,000 against 100,000, with noise as in real life."""

import json
import time

from benchmarks.match_sample import sample
from houvast.books.match import match

_COUNT = 100_000


def measures(count: int = _COUNT, seed: int = 20261124) -> list[dict[str, object]]:
    """Seconds, and precision and recall of the pairs that the books make by themselves."""
    given = sample(seed, count)
    begun = time.process_time()
    pairs = match(given.movements, given.invoices, given.parties)
    seconds = time.process_time() - begun
    made = {(pair.movement, pair.invoice) for pair in pairs if pair.state == "sure" and pair.movement}
    right = len(made & given.truth)
    precision, recall = right / len(made), right / len(given.truth)
    return [
        {"name": "match_seconds", "value": round(seconds, 1), "unit": "s", "goal": 60, "ok": seconds <= 60},
        {"name": "match_precision", "value": round(precision, 5), "unit": "", "goal": 0.995, "ok": precision >= 0.995},
        {"name": "match_recall", "value": round(recall, 4), "unit": "", "goal": 0.95, "ok": recall >= 0.95},
    ]


if __name__ == "__main__":
    print(json.dumps(measures(), indent=1))
