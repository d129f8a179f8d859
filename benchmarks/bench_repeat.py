"""How fast and how rightly repeat purchase is foreseen, and how much closer shrunk margins come to the truth.

Repeat purchase on the public CDNOW sample (39 weeks known, 39 weeks to come), margins on the setting of NUMBERS 7.
"""

import json
import time
from collections.abc import Callable
from math import sqrt
from typing import Any

import numpy as np
from tests.stats.cdnow import AHEAD, cdnow

from houvast.stats.repeat import fit_repeat
from houvast.stats.shrinkage import shrunk_means
from houvast.stats.silence import Silence
from houvast.stats.simulate_buyers import Bought, buyers, margins

_TEN_TIMES = 23_570


def measures(*, quick: bool = False) -> list[dict[str, Any]]:
    """Seconds of a fit, errors against the plain ways, and how often a flag is right."""
    sample = cdnow()
    return [*speed(sample), *foresight(sample), *silence(sample), *shrinkage(4_000 if quick else 40_000)]


def speed(sample: Bought) -> list[dict[str, Any]]:
    """The fit on CDNOW, and how it grows with ten times the buyers."""
    many = buyers(np.random.default_rng(11), _TEN_TIMES, r=0.53, alpha=6.3, a=0.89, b=1.59, oldest=39, ahead=1)
    one = seconds(lambda: fit_repeat(sample.x, sample.tx, sample.age))
    ten = seconds(lambda: fit_repeat(many.x, many.tx, many.age))
    return [
        at_most("repeat purchase, fit of 2,357 buyers", one, 1.0, "s"),
        at_most(f"repeat purchase, fit of {_TEN_TIMES} buyers", ten, 2.0, "s"),
    ]


def foresight(sample: Bought) -> list[dict[str, Any]]:
    """The likelihood against the published one, and the error in orders per buyer against her own rate."""
    published = fit_repeat(sample.x, np.round(sample.tx, 2), np.round(sample.age, 2), law="bg", prior=False)
    model = fit_repeat(sample.x, sample.tx, sample.age)
    expected = model.expected(sample.x, sample.tx, sample.age, AHEAD)
    own_rate = sample.x / sample.age * AHEAD
    off = np.abs(expected - sample.later).mean() / np.abs(own_rate - sample.later).mean()
    total = abs(expected.sum() / sample.later.sum() - 1)
    return [
        at_most("BG/NBD on CDNOW, log-likelihood off -9582.43 by", abs(published.log_likelihood + 9582.43), 0.05, ""),
        at_most("repeat purchase, error / error of the own rate", off, 0.8, "x"),
        at_most("repeat purchase, total off by", total, 0.2, "share"),
    ]


def silence(sample: Bought) -> list[dict[str, Any]]:
    """Balanced accuracy of the rule of silence over who came back at least twice."""
    habit = sample.x >= 2
    said = np.array(
        [
            Silence(int(x), tx / x, age - tx).is_silent
            for x, tx, age in zip(sample.x[habit], sample.tx[habit], sample.age[habit], strict=True)
        ]
    )
    gone = sample.later[habit] == 0
    balanced = (said[gone].mean() + (~said[~gone]).mean()) / 2
    return [at_least("silence, balanced accuracy on CDNOW", balanced, 0.63)]


def shrinkage(customers: int) -> list[dict[str, Any]]:
    """Firms of 40 customers: the error of the shrunk margin, and how often "makes a loss" is right."""
    rng, raw_off, shrunk_off, right = np.random.default_rng(7), 0.0, 0.0, []
    for _ in range(customers // 40):
        seen = margins(rng, 40)
        for truth, one in zip(seen.truth, shrunk_means(seen.lines), strict=True):
            raw_off += ((one.raw or 0.0) - truth) ** 2
            shrunk_off += (one.mean - truth) ** 2
            if one.chance_below(0.0) > 0.8:
                right.append(truth < 0)
    return [
        at_most("shrunk margin, RMSE / raw, 40 customers", sqrt(shrunk_off / raw_off), 0.8, "x"),
        at_least("probably at a loss, precision, 40 customers", float(np.mean(right)), 0.8),
    ]


def seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def at_most(name: str, value: float, goal: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": float(value), "unit": unit, "goal": goal, "ok": bool(value <= goal)}


def at_least(name: str, value: float, goal: float) -> dict[str, Any]:
    return {"name": name, "value": float(value), "unit": "at least", "goal": goal, "ok": bool(value >= goal)}


if __name__ == "__main__":
    print(json.dumps(measures(), indent=1))
