"""When will invoices be paid: how fast, how well the truth of invented customers is found, and a judge for any list.

`python -m benchmarks.bench_payments --csv FILE` judges a list of your own or a public one: a column each for customer,
issue date, due date and paid date (empty: not paid). The columns are found by name, or given with `--columns`.
"""

import argparse
import csv
import json
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import numpy as np

from houvast.cash.payments.history import history_of
from houvast.cash.payments.judge import Judgement, judge
from houvast.cash.payments.model import fit
from houvast.cash.payments.predict import predict
from houvast.cash.payments.prior import Prior, prior_of
from houvast.cash.payments.simulate import BEGIN, invented
from houvast.cash.payments.table import NEVER, InvoiceTable, table_of
from houvast.cash.payments.waiting import open_of
from houvast.norms import load_norms

TODAY = date(2026, 11, 24)
SEED = 20261124
_NAMES = {
    "customer": ("customer", "customerid", "customer_id", "vendor", "name_customer", "cust_number", "klant"),
    "issue": ("issue", "issue_date", "invoicedate", "invoice_date", "document_create_date", "factuurdatum"),
    "due": ("due", "due_date", "duedate", "due_in_date", "vervaldatum"),
    "paid": ("paid", "paid_date", "settleddate", "clear_date", "payment_date", "betaald"),
}
_FORMATS = ("%Y-%m-%d", "%Y-%m-%d %H:%M:%S", "%m/%d/%Y", "%d/%m/%Y", "%Y%m%d", "%Y%m%d.0")


def measures(*, quick: bool = False) -> list[dict[str, object]]:
    """Speed at 50,000 and 5,000, and k, coverage and error on invented customers."""
    prior = prior_of(load_norms(), TODAY)
    return [*speed(prior), *rightness(prior, seeds=3 if quick else 12)]


def speed(prior: Prior, rounds: int = 5) -> list[dict[str, object]]:
    """Fit on 50,000 invoices, predict 5,000; also against putting as many numbers in order, its floor."""
    table = invented(np.random.default_rng(SEED), 2_000, 50_000)
    end = date.fromordinal(int(table.issue.max()))
    history, waiting = history_of(table, end), open_of(table, end)
    rows = np.resize(np.arange(len(waiting.keys)), 5_000)
    names = ("party", "due", "amount", "planned", "doubted")
    waiting = waiting._replace(
        keys=tuple(waiting.keys[row] for row in rows), **{name: getattr(waiting, name)[rows] for name in names}
    )
    loose = np.random.default_rng(SEED).random(50_000)
    floor = best(lambda: np.argsort(loose, kind="stable"), rounds)
    learn = best(lambda: fit(history, prior), rounds)
    say = best(lambda: predict(fit(history, prior), waiting, end), rounds)
    return [
        measure(f"payments, fit {len(history.days)} invoices", learn, "s", 0.05),
        measure("payments, fit 50,000 and predict 5,000", say, "s", 0.1),
        measure("payments, fit 50,000 and predict 5,000", say / floor, "x sort", 15),
    ]


def rightness(prior: Prior, seeds: int) -> list[dict[str, object]]:
    """k against the truth, the share within the 80 % interval, and the error against the due date."""
    between, within = 10.0, 8.0
    errors, judged = [], []
    for seed in range(seeds):
        table = invented(np.random.default_rng(seed), 400, 8_000, between=between, within=within)
        middle = date.fromordinal(BEGIN.toordinal() + 700)
        errors.append(abs(fit(history_of(table, middle), prior).k / (within / between) ** 2 - 1))
        judged.append(judge(table, prior, [date.fromordinal(middle.toordinal() - 56 * step) for step in range(4)]))
    coverage = float(np.mean([one.verdicts[0].coverage for one in judged]))
    return [
        measure("payments, k against the truth, mean of firms", float(np.mean(errors)), "off at most", 0.25),
        measure("payments, share within the 80 % interval", coverage, "0.75 to 0.85", 0.85, least=0.75),
        measure("payments, mean error / due date", float(np.mean([one.mae_ratio for one in judged])), "x", 0.75),
    ]


def measure(name: str, value: float, unit: str, goal: float, *, least: float = 0.0) -> dict[str, object]:
    return {"name": name, "value": value, "unit": unit, "goal": goal, "ok": least <= value <= goal}


def best(work: Callable[[], object], rounds: int) -> float:
    found = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        found.append(time.perf_counter() - begun)
    return min(found)


def table_from_csv(path: Path, columns: tuple[str, ...] = (), form: str = "", *, quiet: bool = False) -> InvoiceTable:
    """The invoices of a CSV file; rows without customer, issue or due date are left out, and counted aloud."""
    with path.open(encoding="utf-8-sig", newline="", errors="replace") as file:
        sample = file.readline()
        file.seek(0)
        rows = list(csv.DictReader(file, delimiter=max(",;\t", key=sample.count)))
    columns = columns or _columns(list(rows[0]))
    if len(columns) != len(_NAMES):
        raise SystemExit("--columns needs four names: customer,issue,due,paid")
    named = dict(zip(_NAMES, columns, strict=True))
    forms = (form,) if form else _forms(rows, named)
    read = [
        (row[named["customer"]], *(_day(row[named[key]], forms) for key in ("issue", "due", "paid"))) for row in rows
    ]
    kept = [row for row in read if row[0] and row[1] and row[2]]
    if len(kept) < len(read) and not quiet:
        print(f"{len(read) - len(kept)} rows without customer, issue or due date left out")
    place = {customer: at for at, customer in enumerate(sorted({row[0] for row in kept}))}
    party = np.array([place[row[0]] for row in kept])
    issue, due = (np.array([row[at] for row in kept]) for at in (1, 2))
    return table_of(party, issue, due, np.array([row[3] or NEVER for row in kept]))


def _columns(headings: list[str]) -> tuple[str, ...]:
    plain = {heading.strip().lower().replace(" ", "_"): heading for heading in headings}
    found = tuple(next((plain[name] for name in names if name in plain), "") for names in _NAMES.values())
    if not all(found):
        raise SystemExit(f"name the columns with --columns customer,issue,due,paid; there are: {', '.join(headings)}")
    return found


def _forms(rows: list[dict[str, str]], named: dict[str, str]) -> tuple[str, ...]:
    """The first way to write a day that fits every day of the file."""
    days = [row[named[key]].strip() for row in rows for key in ("issue", "due", "paid") if row[named[key]].strip()]
    fitting = [form for form in _FORMATS if all(_day(day, (form,)) for day in days[:5_000])]
    return tuple(fitting[:1]) or _FORMATS


def _day(text: str, forms: tuple[str, ...]) -> int:
    for form in forms:
        try:
            return datetime.strptime(text.strip(), form).date().toordinal()  # noqa: DTZ007 - a day, no time
        except ValueError:
            continue
    return 0


def tell(found: Judgement) -> str:
    lines = [f"{found.origins} origins, error of the model / due date {found.mae_ratio:.3f}"]
    for one in found.verdicts:
        inside = "-" if one.coverage is None else f"{one.coverage:.3f}"
        lines.append(
            f"{one.method:30} {one.forecasts:7} CRPS {one.crps:7.3f}  MAE {one.mae:7.3f}  within 80 % {inside}"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--csv", type=Path)
    parser.add_argument("--columns", default="", help="customer,issue,due,paid as the file names them")
    parser.add_argument("--form", default="", help="how days are written, such as %%d/%%m/%%Y")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    if given.csv is None:
        print(json.dumps(measures(), indent=1))
        return
    columns = tuple(given.columns.split(",")) if given.columns else ()
    found = judge(table_from_csv(given.csv, columns, given.form, quiet=given.json), prior_of(load_norms(), TODAY))
    if given.json:
        print(json.dumps({"origins": found.origins, "methods": [one._asdict() for one in found.verdicts]}, indent=1))
    else:
        print(tell(found))


if __name__ == "__main__":
    main()
