"""All fixed figures of ten years of a firm, worked out cold: the ledger is there, nothing else was asked of it yet.

In processor time, as nothing is waited for. The installer has the most invoices and hours, the shop the most till
lines, the hairdresser the most appointments. The pages that show them are measured by bench_main and bench_pages, warm,
on the same firms in real books.
"""

import gc
import json
from collections.abc import Iterator
from datetime import date
from time import process_time
from typing import Any

from benchmarks.told_ledger import told_ledger

TODAY = date(2026, 11, 24)
YEARS = 10
FIRMS = {"project": "installer", "retail": "shop", "person": "hairdresser"}


def measures(*, quick: bool = False) -> list[dict[str, Any]]:
    found = [one for firm in list(FIRMS)[: 1 if quick else None] for one in of_firm(firm, 3 if quick else YEARS)]
    return [one | {"value": round(one["value"], 3), "ok": one["value"] <= one["goal"]} for one in found]


def of_firm(archetype: Any, years: int) -> Iterator[dict[str, Any]]:
    """The figures worked out, and read back out of what was kept."""
    from houvast.facts.period import months_back
    from houvast.firm.kind import kind_from
    from houvast.firm.people import people_of
    from houvast.firm.signals import signals_of
    from houvast.indicators.figures.catalogue import fixed_figures
    from houvast.indicators.keeping import from_json, to_json
    from houvast.indicators.own import LINE_MONTHS, IndicatorsOwn
    from houvast.norms import load_norms

    ledger, lines = told_ledger(archetype, TODAY, years)
    since = months_back(TODAY, LINE_MONTHS)
    recent = {one.row: lines[one.row] for one in ledger.invoices if one.issue_date >= since}
    kind = kind_from((), signals_of(ledger, recent, TODAY), TODAY)
    own = IndicatorsOwn(kind=kind, people=people_of(ledger, ()), lines=recent)
    norms = load_norms()
    rows = len(ledger.invoices) + len(ledger.till_lines) + len(ledger.appointments) + len(ledger.hours)
    gc.collect()
    gc.freeze()  # as the books do with a ledger
    begin = process_time()
    figures = fixed_figures(ledger, own, TODAY, norms)
    cold = process_time() - begin
    text = json.dumps(to_json(figures))
    begin = process_time()
    back = from_json(json.loads(text))
    again = (process_time() - begin) * 1000
    assert back == figures
    firm = FIRMS[archetype]
    yield {"name": f"{firm}, {len(figures)} figures of {rows} rows, cold", "value": cold, "unit": "s", "goal": 1.5}
    yield {"name": f"{firm}, the same out of what was kept", "value": again, "unit": "ms", "goal": 50}
