"""All fixed figures of the ten-year installer, worked out cold: the ledger is there, nothing else was asked of it yet.

The pages that show them are measured by bench_main, warm, on the same firm in real books.
"""

import json
from datetime import date
from time import perf_counter
from typing import Any

from benchmarks.told_ledger import told_ledger

TODAY = date(2026, 11, 24)
YEARS = 10


def measures(*, quick: bool = False) -> list[dict[str, Any]]:
    from houvast.facts.period import months_back
    from houvast.firm.kind import kind_of
    from houvast.firm.people import people_of
    from houvast.indicators.figures.catalogue import fixed_figures
    from houvast.indicators.keeping import from_json, to_json
    from houvast.indicators.own import LINE_MONTHS, IndicatorsOwn
    from houvast.norms import load_norms

    ledger, lines = told_ledger("project", TODAY, 3 if quick else YEARS)
    since = months_back(TODAY, LINE_MONTHS)
    recent = {one.row: lines[one.row] for one in ledger.invoices if one.issue_date >= since}
    kind = kind_of({}, {"project": 60, "production": 20, "retail": 20}, None, None, TODAY)
    own = IndicatorsOwn(kind=kind, people=people_of(ledger, ()), lines=recent)
    norms = load_norms()
    begin = perf_counter()
    figures = fixed_figures(ledger, own, TODAY, norms)
    cold = perf_counter() - begin
    text = json.dumps(to_json(figures))
    begin = perf_counter()
    back = from_json(json.loads(text))
    again = (perf_counter() - begin) * 1000
    assert back == figures
    found = [
        {
            "name": f"{len(figures)} figures, {len(ledger.invoices)} invoices, cold",
            "value": cold,
            "unit": "s",
            "goal": 1.5,
        },
        {"name": "the same out of what was kept", "value": again, "unit": "ms", "goal": 50},
    ]
    return [one | {"value": round(one["value"], 3), "ok": one["value"] <= one["goal"]} for one in found]
