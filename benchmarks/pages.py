"""Every page of the books in HOUVAST_HOME: the first cold one, then each warm, with its queries; printed as JSON.

A word on the command line tells the firm apart in the names. A page that this firm has not is left out.
"""

import json
import os
import sys
from collections.abc import Iterator
from math import ceil
from pathlib import Path
from time import perf_counter
from typing import Any

from houvast.cli.home import open_books

ROUNDS = 40
PATHS = (
    "/",
    "/vragen/",
    "/waarom/week/money/",
    "/geld/",
    "/geld/facturen/",
    "/geld/facturen/?kant=uit",
    "/geld/wat-als/",
    "/geld/wat-als/?wat=klant-weg",
    "/geld/wat-als/?wat=eigen&bedrag=5000&week=4",
    "/geld/wat-als/?wat=dragen&bedrag=5000&week=4",
    "/cijfers/",
    "/cijfers/revenue/",
    "/cijfers/margin/",
    "/cijfers/hours/",
    "/cijfers/stock/",
    "/cijfers/payment/",
    "/cijfers/repeat/",
    "/cijfers/cashflow/",
    "/waarom/indicators/revenue/",
    "/cijfers/klanten-en-producten/",
    "/cijfers/klanten-en-producten/?toon=producten",
    "/cijfers/klanten-en-producten/?toon=klanten&volgorde=naam",
    "/cijfers/eenvoud/",
    "/cijfers/klopt-mijn-beeld/",
    "/cijfers/klopt-mijn-beeld/customer/",
    "/cijfers/zoals-de-jouwe/",
    "/klanten/",
    "/leveranciers/",
    "/zoeken/?q=an",
    "/bestanden/",
    "/bestanden/1/",
    "/zaak/",
    "/zaak/vragen/",
    "/zaak/mensen/",
    "/instellingen/",
)


def main() -> int:
    open_books(Path(os.environ["HOUVAST_HOME"]))
    from django.test import Client

    from houvast.books.store import forget_ledgers, load_ledger, the_firm
    from houvast.firm.store import one_time_link

    firm = f"{sys.argv[1]}, " if len(sys.argv) > 1 else ""
    client = Client(HTTP_HOST="127.0.0.1")
    client.post(one_time_link(the_firm()))
    forget_ledgers()
    cold, _ = seconds(client, "/")
    ledger = load_ledger(the_firm())
    busiest = max(ledger.invoices_by_party, key=lambda key: len(ledger.invoices_by_party[key]))
    measures = [
        {"name": f"{firm}first cold page, {len(ledger.invoices)} invoices", "value": cold, "unit": "s", "goal": 3}
    ]
    for path in (*PATHS, f"/partij/{busiest}/"):
        measures.extend(warm(client, path, firm))
    print(json.dumps(measures))
    return 0


def warm(client: Any, path: str, firm: str) -> Iterator[dict[str, Any]]:
    """What one page takes once it was asked for, and its queries; nothing for a page that is not there."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    shown = "/partij/.../" if path.startswith("/partij/") else path
    if seconds(client, path)[1] == 404:
        return
    with CaptureQueriesContext(connection) as queries:
        seconds(client, path)
    count = len(queries)  # read now: the next request empties the list
    times = sorted(seconds(client, path)[0] for _ in range(ROUNDS))
    p95 = times[ceil(0.95 * ROUNDS) - 1] * 1000
    yield {"name": f"{firm}page {shown} warm, p95 on the server", "value": p95, "unit": "ms", "goal": 100}
    yield {"name": f"{firm}page {shown} queries", "value": count, "unit": "queries", "goal": 15}


def seconds(client: Any, path: str) -> tuple[float, int]:
    begin = perf_counter()
    response = client.get(path)
    took = perf_counter() - begin
    assert response.status_code in {200, 404}, (path, response.status_code)
    return took, response.status_code


if __name__ == "__main__":
    sys.exit(main())
