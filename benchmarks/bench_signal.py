"""How often the chart calls ordinary swing a signal, and how soon it notices a drop: invented series, fixed seed."""

import json
import time

import numpy as np

from houvast.stats.alarm_rates import WITHIN_MONTHS, false_alarms, noticed
from houvast.stats.control import control_chart
from houvast.stats.simulate import monthly

_NOISE = (0.05, 0.10, 0.15, 0.25)
_AMPLITUDE = (0.0, 0.10, 0.20, 0.35)
_POWER = (
    # noise, drop, amplitude, baseline, noticed within 3, 6, 12 months
    (0.05, 0.10, 0.0, 24, (0.50, 0.74, 0.98)),
    (0.10, 0.20, 0.0, 24, (0.56, 0.79, 0.99)),
    (0.10, 0.10, 0.0, 24, (0.15, 0.31, 0.67)),
    (0.15, 0.20, 0.0, 24, (0.28, 0.50, 0.88)),
    (0.08, 0.20, 0.2, 24, (0.57, 0.78, 0.99)),
    (0.08, 0.20, 0.2, 36, (0.63, 0.84, 1.00)),
)
_TOLERANCE = 0.04
_SEED = 20261124


def measures(*, quick: bool = False) -> list[dict[str, object]]:
    """False alarms on a grid of noise and season, the chance to notice a drop, and the time of one chart."""
    series = 2_000 if quick else 8_000
    return [*_alarms(series), *_power(series), _speed()]


def _alarms(series: int) -> list[dict[str, object]]:
    rng = np.random.default_rng(_SEED)
    rates = {
        (noise, amplitude): false_alarms(rng, series, noise=noise, amplitude=amplitude)
        for amplitude in _AMPLITUDE
        for noise in _NOISE
    }
    found = []
    for amplitude in _AMPLITUDE:
        worst = max(rates[noise, amplitude] for noise in _NOISE)
        name = f"false alarms a month, baseline 24, noise 5-25 %, season {amplitude:.0%}"
        found.append({"name": name, "value": worst, "unit": "at most", "goal": 0.03, "ok": worst <= 0.03})
    follows = false_alarms(rng, series, noise=0.10, autocorrelation=0.3)
    name = "false alarms a month, points that follow each other by .3"
    return [*found, {"name": name, "value": follows, "unit": "at most", "goal": 0.065, "ok": follows <= 0.065}]


def _power(series: int) -> list[dict[str, object]]:
    rng, found = np.random.default_rng(_SEED), []
    for noise, drop, amplitude, baseline, goals in _POWER:
        seen = noticed(rng, series, noise=noise, drop=drop, amplitude=amplitude, baseline=baseline)
        what = f"a drop of {drop:.0%} seen, noise {noise:.0%}" + (
            f", season {amplitude:.0%} from {baseline} m" * bool(amplitude)
        )
        for months, value, goal in zip(WITHIN_MONTHS, seen, goals, strict=True):
            least = round(goal - _TOLERANCE, 2)
            name = f"{what}, within {months} months"
            found.append({"name": name, "value": value, "unit": "at least", "goal": least, "ok": value >= least})
    return found


def _speed() -> dict[str, object]:
    values = monthly(np.random.default_rng(_SEED), 1, 120, noise=0.1, amplitude=0.2)[0].tolist()
    control_chart(values, first_month=1)
    begun = time.process_time()
    for _ in range(20):
        control_chart(values, first_month=1)
    taken = (time.process_time() - begun) / 20 * 1000
    return {
        "name": "chart of ten years of months",
        "value": taken,
        "unit": "ms, at most",
        "goal": 25,
        "ok": taken <= 25,
    }


if __name__ == "__main__":
    print(json.dumps(measures(), indent=1))
