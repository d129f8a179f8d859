"""Every page of the books in HOUVAST_HOME: the first cold one, then each warm, with its queries; printed as JSON."""

import json
import os
import sys
from math import ceil
from pathlib import Path
from time import perf_counter
from typing import Any

from houvast.cli.home import open_books

ROUNDS = 40


def main() -> int:
    open_books(Path(os.environ["HOUVAST_HOME"]))
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from houvast.books.store import forget_ledgers, load_ledger, the_firm
    from houvast.firm.store import one_time_link

    client = Client(HTTP_HOST="127.0.0.1")
    client.post(one_time_link(the_firm()))
    forget_ledgers()
    cold = seconds(client, "/")
    ledger = load_ledger(the_firm())
    busiest = max(ledger.invoices_by_party, key=lambda key: len(ledger.invoices_by_party[key]))
    paths = [
        "/",
        "/geld/",
        "/geld/facturen/",
        "/geld/wat-als/?wat=klant-weg",
        "/cijfers/",
        "/cijfers/revenue/",
        "/klanten/",
        "/leveranciers/",
        f"/partij/{busiest}/",
        "/bestanden/",
        "/vragen/",
        "/waarom/week/money/",
    ]
    measures: list[dict[str, Any]] = [
        {"name": f"first cold page, {len(ledger.invoices)} invoices", "value": cold, "unit": "s", "goal": 3}
    ]
    for path in paths:
        shown = "/partij/.../" if path.startswith("/partij/") else path
        with CaptureQueriesContext(connection) as queries:
            seconds(client, path)
        count = len(queries)  # read now: the next request empties the list
        times = sorted(seconds(client, path) for _ in range(ROUNDS))
        p95 = times[ceil(0.95 * ROUNDS) - 1] * 1000
        measures.append({"name": f"page {shown} warm, p95 on the server", "value": p95, "unit": "ms", "goal": 100})
        measures.append({"name": f"page {shown} queries", "value": count, "unit": "queries", "goal": 15})
    print(json.dumps(measures))
    return 0


def seconds(client: Any, path: str) -> float:
    begin = perf_counter()
    response = client.get(path)
    took = perf_counter() - begin
    assert response.status_code == 200, (path, response.status_code)
    return took


if __name__ == "__main__":
    sys.exit(main())
