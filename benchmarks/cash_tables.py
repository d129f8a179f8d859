"""The tables of docs/cash.md in one run: when invoices are paid, what comes back, taxes, and the thirteen weeks.

`python -m benchmarks.cash_tables` prints them, `--write` puts them in docs/cash.md, `--quick` runs on less.
"""

import argparse
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from benchmarks import bench_cash, bench_payments, bench_recurring, bench_taxes
from benchmarks.demo_books import TODAY, demo_books
from benchmarks.run import machine
from houvast.cash.payments.judge import judge
from houvast.cash.payments.ledger_table import invoice_table
from houvast.cash.payments.prior import prior_of
from houvast.demo import FIRMS
from houvast.norms import load_norms

DOCS = Path(__file__).parents[1] / "docs" / "cash.md"
INTRODUCTION = """# How good are the chances about money?

Written by `.venv/bin/python -m benchmarks.cash_tables --write`. All firms are invented, with generators of our own;
real firms judge themselves, on their own page. Nothing here saw the future: every forecast was made with what was known
on its day, and held to what came.
"""
PAYMENTS = """## When are invoices paid?

Every 28 days all open sales of the demo firms are predicted. CRPS and mean error in days, smaller is better; 80 % must
lie within the interval. The rivals name one day, so their CRPS is their mean error.
"""
RECURRING = """## What comes back, and the tax calendar
"""
WEEKS = """## Thirteen weeks

From every 29th day (so all weekdays), after a year of history. *In band*: the share of weeks in which the balance, and
the receipts of the week, fell inside the band of 8 in 10. *WAPE*: error of the weekly receipts as a share of them;
*13 weeks*: of their sum. *Brier*: error of the chance of a shortage, starting from a quarter to three ordinary weeks of
payments on the account; *always the same* is saying for every forecast how often it happens. *Missed*: of the shortages
that came, the share to which less than 1 in 5 was given. The rival is the due date plus the average days late, and the
average week of new business.
"""
SPEED = """## Speed and the bars
"""


def main() -> None:
    """Print the tables, and write them where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    text = page(quick=given.quick)
    print(text)
    if given.write:
        DOCS.write_text(f"{text.rstrip()}\n", "utf-8")


def page(*, quick: bool = False) -> str:
    """The whole page."""
    judged = bench_cash.on_demo_firms(quick=quick)
    bars = [*bench_cash.rightness(judged[-1].verdict), *bench_cash.speed(quick=quick)]
    recurring = [*bench_recurring.measures(quick=quick), *bench_taxes.measures(quick=quick)]
    parts = (
        INTRODUCTION,
        f"Measured on: {machine()}.\n",
        PAYMENTS,
        payments(quick=quick),
        "",
        measured(bench_payments.measures(quick=quick)),
        "",
        RECURRING,
        measured(recurring),
        "",
        WEEKS,
        bench_cash.table(judged),
        "",
        SPEED,
        measured(bars),
        "",
    )
    return "\n".join(parts)


def payments(*, quick: bool = False) -> str:
    """The open sales of each demo firm, by method."""
    prior = prior_of(load_norms(), TODAY)
    lines = ["| firm | method | forecasts | CRPS | mean error | within 80 % |", "|---|---|---:|---:|---:|---:|"]
    for archetype in list(FIRMS)[: 2 if quick else None]:
        found = judge(invoice_table(demo_books(archetype), "sale"), prior)
        for one in found.verdicts:
            inside = "" if one.coverage is None else f"{one.coverage:.2f}"
            cells = (archetype, one.method, str(one.forecasts), f"{one.crps:.2f}", f"{one.mae:.2f}", inside)
            lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def measured(measures: Iterable[Mapping[str, Any]]) -> str:
    """Measures beside their goals."""
    lines = ["| what | measured | goal | unit | met |", "|---|---:|---:|---|---|"]
    for one in measures:
        met = "yes" if one["ok"] else "no"
        lines.append(f"| {one['name']} | {one['value']:.4g} | {one['goal']} | {one['unit']} | {met} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
