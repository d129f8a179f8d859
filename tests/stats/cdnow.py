"""The public CDNOW sample, by week as in the papers: what was known on 30 September 1997, and what followed."""

import csv
from pathlib import Path

import numpy as np

from houvast.stats.simulate_buyers import Bought

FILE = Path(__file__).parents[1] / "files" / "cdnow.csv"
DAYS = 7
AHEAD = 39.0


def cdnow() -> Bought:
    """The 2,357 customers; `later` in the 39 weeks that follow."""
    lines = [line for line in FILE.read_text("utf-8").splitlines() if not line.startswith("#")]
    rows = np.array([[float(cell) for cell in row] for row in list(csv.reader(lines))[1:]])
    each = np.repeat(rows, rows[:, 4].astype(int), axis=0)
    return Bought(x=each[:, 0], tx=each[:, 1] / DAYS, age=each[:, 2] / DAYS, later=each[:, 3])
