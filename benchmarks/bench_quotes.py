"""Quotes on invented requests, fixed seed: equal to an oracle in fractions, nothing told, and how long it takes."""

import random
import time
from collections.abc import Callable
from dataclasses import replace

from tests.en16931 import validate
from tests.quotes.oracle import in_cents, oracle
from tests.quotes.quotes_given import NORMS, SECRETS, SELLER, TODAY, random_quote

from houvast.facts.money import to_cent
from houvast.formats import ubl
from houvast.quotes.calculation import totals
from houvast.quotes.customer import customer_view
from houvast.quotes.frozen import to_json
from houvast.quotes.invoice import Issue, advance_invoice, final_invoice, issued
from houvast.quotes.margin import margins
from houvast.quotes.schedule import payments
from houvast.quotes.similar import similar
from houvast.quotes.values import Quote, Rates

_SEED = 20261124


def measures(*, quick: bool = False) -> list[dict[str, object]]:
    """Share equal to the oracle, secrets found in customer views, and times against the least multiplication."""
    quotes = [random_quote(random.Random(_SEED + index)) for index in range(500 if quick else 5_000)]
    wrong = sum(not _agrees(quote) for quote in quotes)
    listed = quotes[: 60 if quick else 300]
    told = sum(_tells(_SEED + index) for index in range(200 if quick else 1_000))
    return [
        _counted(f"quotes: of {len(quotes)} random quotes unlike the oracle", wrong),
        _counted("quotes: customer views that hold a cost or margin", told),
        _counted(f"quotes: of {len(listed)} random quotes, invoices that break a rule", sum(map(_breaks, listed))),
        *_speed(quotes),
    ]


def _agrees(quote: Quote) -> bool:
    found, expected = totals(quote, TODAY, NORMS), oracle(quote)
    mine = {
        "net": in_cents(found.net),
        "vat": in_cents(found.vat),
        "gross": in_cents(found.gross),
        "bases": {(one.category, int(one.rate)): in_cents(one.base) for one in found.vat_lines},
        "vats": {(one.category, int(one.rate)): in_cents(one.vat) for one in found.vat_lines},
        "parts": [in_cents(one.amount) for one in payments(found, quote.schedule)],
    }
    return mine == expected


def _breaks(quote: Quote) -> bool:
    """Whether an invoice of the quote breaks EN 16931 or Peppol, or all together are not the quote."""
    agreed = replace(quote, dated=TODAY)
    whole = totals(agreed, TODAY, NORMS)
    if whole.gross <= 0:
        return False
    advances = [
        advance_invoice(agreed, place, Issue(f"2026-{place}", TODAY, TODAY, SELLER), NORMS)
        for place in range(len(agreed.schedule[:-1]))
    ]
    last = final_invoice(agreed, [issued(one) for one in advances], Issue("2026-9", TODAY, TODAY, SELLER), NORMS)
    made = [*advances, last]
    return sum(one.gross for one in made) != whole.gross or any(validate(ubl.write(one)) for one in made)


def _tells(seed: int) -> bool:
    text = to_json(customer_view(random_quote(random.Random(seed), secret=True), SELLER, TODAY, NORMS))
    return any(secret in text for secret in SECRETS)


def _speed(quotes: list[Quote]) -> list[dict[str, object]]:
    """Against the least that any program must do: multiply and round each line once, in Decimal."""
    twenty = max(quotes[:300], key=lambda quote: len(quote.lines))
    floor = _seconds(lambda: [to_cent(line.quantity * line.price) for line in twenty.lines])
    whole = _seconds(lambda: margins(totals(twenty, TODAY, NORMS), Rates()))
    view = _seconds(lambda: customer_view(twenty, SELLER, TODAY, NORMS))
    found = _seconds(lambda: similar(twenty, quotes[:500]), times=5)
    return [
        _timed("quotes: totals and margins of 25 lines", whole / floor, "x floor", 40),
        _timed("quotes: the customer's view of 25 lines", view / floor, "x floor", 130),
        _timed("quotes: the right column after a key, 25 lines", whole * 1000, "ms", 10),
        _timed("quotes: the most similar of 500 earlier quotes", found * 1000, "ms", 100),
    ]


def _timed(name: str, value: float, unit: str, goal: float) -> dict[str, object]:
    return {"name": name, "value": value, "unit": unit, "goal": goal, "ok": value <= goal}


def _counted(name: str, value: int) -> dict[str, object]:
    return {"name": name, "value": value, "unit": "quotes", "goal": 0, "ok": not value}


def _seconds(work: Callable[[], object], times: int = 100) -> float:
    """The quickest of three rounds, for one time."""
    rounds = []
    for _ in range(3):
        begun = time.process_time()
        for _ in range(times):
            work()
        rounds.append((time.process_time() - begun) / times)
    return min(rounds)
