"""How near the tax calendar comes, thirteen weeks ahead, on the demo firms' own past: planned against what left.

At each origin only what was known then is given: the movements and invoices up to that day.
"""

import json
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from benchmarks.bench_recurring import invoices_of, movements_of
from houvast.cash.taxes import tax_payments
from houvast.demo import FIRMS, Told, tell
from houvast.facts.figure import TooEarly
from houvast.facts.ledger import Firm, Ledger
from houvast.facts.money import ZERO
from houvast.facts.period import Period
from houvast.norms import load_norms

_TODAY = date(2026, 11, 24)
_WEEKS_BACK = (13, 26, 39, 52)
_REAL = {
    "vat": "VAT",
    "withholding tax": "what the state reckons",
    "social security": "what the state reckons",
    "tax advance": "what the state reckons",
    "owner social": "what the state reckons",
    "wages": "wages in one sum",
}
_GOALS = {"VAT": 0.3, "what the state reckons": 0.05, "wages in one sum": 0.05}
_PLANNED = {
    "vat": "VAT",
    "wages": "wages in one sum",
    "holiday_pay": "wages in one sum",
    "year_end_bonus": "wages in one sum",
}


def measures(*, quick: bool = False) -> list[dict[str, Any]]:
    """The total off as a share of what left, per kind."""
    off: dict[str, Decimal] = defaultdict(lambda: ZERO)
    real: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for archetype in list(FIRMS)[: 2 if quick else 5]:
        told = tell(archetype, _TODAY, 3)
        for weeks in _WEEKS_BACK:
            planned, left = _both(told, _TODAY - timedelta(weeks=weeks))
            for kind in _GOALS:
                off[kind] += abs(planned.get(kind, ZERO) - left.get(kind, ZERO))
                real[kind] += abs(left.get(kind, ZERO))
    return [
        {
            "name": f"taxes, 13 weeks ahead, {kind}, off",
            "value": round(float(off[kind] / real[kind]), 3),
            "unit": "share",
            "goal": goal,
            "ok": float(off[kind] / real[kind]) <= goal,
        }
        for kind, goal in _GOALS.items()
    ]


def _both(told: Told, today: date) -> tuple[Mapping[str, Decimal], Mapping[str, Decimal]]:
    """What was planned on a day for the next thirteen weeks, and what then left, per kind."""
    movements, why = movements_of(told)
    period = Period(today + timedelta(days=1), today + timedelta(days=92))
    books = Ledger(
        Firm("demo"),
        movements=tuple(one for one in movements if one.booking_date <= today),
        invoices=tuple(one for one in invoices_of(told) if one.issue_date <= today),
        receipts=tuple(one for one in told.counter.receipts if one.day <= today),
    )
    planned: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for one in tax_payments(books, (), load_norms(), today, period):
        if not isinstance(one.amount, TooEarly) and one.kind != "vat_back":
            planned[_PLANNED.get(one.kind, "what the state reckons")] += one.amount
    left: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for movement in movements:
        if movement.booking_date in period and why[movement.key] in _REAL:
            left[_REAL[why[movement.key]]] += movement.amount
    return planned, left


if __name__ == "__main__":
    print(json.dumps(measures(), indent=1))
