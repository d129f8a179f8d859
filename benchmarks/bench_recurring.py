"""How rightly and how fast recurring money is found: 25 simulated firms, the demo firms' standing orders and VAT.

The floor for time is reading every movement once and grouping it by its other side: the least any detector must do.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from random import Random
from statistics import median
from time import process_time
from typing import Any

from houvast.cash.recurring import Series, next_dates, recurring_series
from houvast.cash.recurring.scoring import Found, held_against
from houvast.cash.recurring.simulate import Simulated, simulate
from houvast.cash.taxes.vat import vat_due
from houvast.demo import FIRMS, Told, tell
from houvast.facts.holidays import holidays_around
from houvast.facts.ledger import Firm, Invoice, Ledger, Movement
from houvast.facts.period import Period
from houvast.norms.payees import NOBODY, load_payees

_TODAY = date(2026, 11, 24)
_END = date(2026, 11, 1)
_FIRMS = 25
_HELD_BACK = 2
_STANDING = {"standing", "owner", "bank costs", "interest"}
_ROUNDS = 3


def measures(*, quick: bool = False) -> list[dict[str, Any]]:
    """Recall, precision and dates on simulated accounts, the demo firms' truth, and time for ten years."""
    firms = 6 if quick else _FIRMS
    found = [measure for months in (12, 24) for measure in on_simulated(months, firms)]
    return [*found, *on_demo_firms(1 if quick else 3), ten_years(20_000 if quick else 100_000)]


def on_simulated(months: int, firms: int) -> list[dict[str, Any]]:
    """The detector on accounts of so many months, without and with the tax payees known; then the next date."""
    alone, known = Found(0, 0, 0, 0), Found(0, 0, 0, 0)
    near: list[bool] = []
    for seed in range(firms):
        account = simulate(Random(seed), _END, months)
        alone += held_against(recurring_series(account.movements, _END, NOBODY), account.series, known=False)
        known += held_against(recurring_series(account.movements, _END), account.series, known=True)
        near += next_one_is_near(simulate(Random(seed), _END, months + _HELD_BACK))
    what = f"recurring, {firms} firms, {months} months"
    return [
        _at_least(f"{what}, recall", alone.recall, 0.94),
        _at_least(f"{what}, recall with tax payees known", known.recall, 0.98),
        _at_least(f"{what}, precision", min(alone.precision, known.precision), 0.92),
        _at_least(f"{what}, next monthly date within 3 days", sum(near) / len(near), 0.88),
    ]


def next_one_is_near(account: Simulated) -> list[bool]:
    """For each monthly series found in all but the last two months: whether its next date was within three days."""
    cut = date(_END.year, _END.month - _HELD_BACK, 1)
    days = {one.key: one.booking_date for one in account.movements}
    later = {
        key: [days[after] for after in one.movements if days[after] >= cut]
        for one in account.series
        for key in one.movements
    }
    past = [one for one in account.movements if one.booking_date < cut]
    found = [one for one in recurring_series(past, cut) if one.rhythm == "month" and one.state != "ended"]
    coming = Period(cut - timedelta(days=40), date(_END.year + 1, 1, 1))
    holidays = holidays_around(coming)
    return [
        abs((next_dates(one, Period(one.last, coming.end), holidays)[0] - later[one.occurrences[-1]][0]).days) <= 3
        for one in found
        if later.get(one.occurrences[-1])
    ]


def on_demo_firms(years: int) -> list[dict[str, Any]]:
    """The five invented firms: how many standing orders are found, and VAT computed against the VAT that was due."""
    true = seen = 0
    offs: list[float] = []
    for archetype in FIRMS:
        told = tell(archetype, _TODAY, years)
        movements, why = movements_of(told)
        found = recurring_series(movements, _TODAY, own_names=[told.stage.firm.name])
        orders = _standing_orders(movements, why)
        true += len(orders)
        seen += sum(_is_found(keys, found) for keys in orders)
        offs += _vat_offs(told)
    return [
        _at_least(f"recurring, demo firms, {true} standing orders found", seen / true, 0.98),
        {
            "name": "VAT of closed periods, demo firms, median off",
            "value": median(offs),
            "unit": "share",
            "goal": 0.01,
            "ok": median(offs) <= 0.01,
        },
    ]


def movements_of(told: Told) -> tuple[list[Movement], dict[str, str]]:
    """The movements of an invented firm as the books hold them, and why each was made."""
    found, why = [], {}
    for number, one in enumerate(told.booked):
        entry = one.entry
        key = f"{one.account}|{number}"
        why[key] = one.planned.why
        shown = (entry.counterparty_name, entry.counterparty_account, entry.structured_reference, entry.communication)
        numbers = (entry.bank_reference, entry.end_to_end_id, entry.mandate, entry.creditor_id, entry.bank_code)
        days = (entry.booking_date, entry.value_date)
        found.append(
            Movement(
                key, one.account, "EUR", *days, entry.amount, entry.kind, *shown, *numbers, entry.reversal, (), None, ()
            )
        )
    return found, why


def _standing_orders(movements: Iterable[Movement], why: dict[str, str]) -> list[list[str]]:
    orders: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in movements:
        if why[one.key] in _STANDING:
            orders[why[one.key], one.counterparty_name or one.account].append(one.key)
    return [keys for keys in orders.values() if len(keys) > 1]


def _is_found(keys: Sequence[str], found: Iterable[Series]) -> bool:
    recent = set(keys[-24:])
    return any(len(recent & set(one.occurrences)) > 0.6 * len(recent) for one in found)


def _vat_offs(told: Told) -> list[float]:
    """How far VAT from the documents is from what was due, as a share, for every whole period."""
    books = Ledger(Firm("demo"), invoices=invoices_of(told), receipts=told.counter.receipts)
    offs = []
    for one in told.vat_returns:
        due = vat_due(books, one.period, _TODAY)
        if one.whole and due is not None and one.amount:
            offs.append(abs(float((due.so_far - one.amount) / one.amount)))
    return offs


def invoices_of(told: Told) -> tuple[Invoice, ...]:
    """The invoices of an invented firm as the books hold them, as far as VAT asks."""
    sales = [(one.document, "sale") for one in told.sales]
    documents = [*sales, *((one.document, "purchase") for one in told.purchases)]
    found = [_invoice(number, *one) for number, one in enumerate(documents)]
    return tuple(sorted(found, key=lambda one: one.issue_date))


def _invoice(number: int, document: Any, direction: Any) -> Invoice:
    sign = document.sign
    amounts = (sign * document.net, sign * document.vat, sign * document.gross, sign * document.payable)
    ids = ("name:x", "x", document.id, document.document_type == "credit_note")
    days = (document.issue_date, document.due_date or document.issue_date, "document")
    return Invoice(str(number), direction, *ids, *days, "EUR", *amounts, None, None, None, None, (), 0, number, ())


def ten_years(count: int) -> dict[str, Any]:
    """Seconds for as many movements as ten years of a large firm hold, against grouping them once."""
    movements = _many(count)
    recurring_series(movements[:1000], _TODAY)
    least = min(_seconds(lambda: _grouped(movements)) for _ in range(_ROUNDS))
    took = min(_seconds(lambda: recurring_series(movements, _TODAY, load_payees())) for _ in range(_ROUNDS))
    ratio = round(took / least, 1)
    name = f"recurring, {count} movements of ten years ({took:.2f} s)"
    return {"name": name, "value": ratio, "unit": "x floor", "goal": 30, "ok": ratio <= 30 and took < 2}


def _many(count: int) -> list[Movement]:
    """Accounts of several simulated firms as if they were one, over ten years, by day."""
    found: list[Movement] = []
    seed = 0
    while len(found) < count:
        account = simulate(Random(seed), _END, 120)
        found += [
            one._replace(
                key=f"{seed}|{one.key}",
                counterparty_account=one.counterparty_account and f"{seed}{one.counterparty_account}",
            )
            for one in account.movements
        ]
        seed += 1
    return sorted(found[:count], key=lambda one: one.booking_date)


def _grouped(movements: Iterable[Movement]) -> dict[tuple[str | None, bool], list[Movement]]:
    groups: dict[tuple[str | None, bool], list[Movement]] = defaultdict(list)
    for one in movements:
        groups[one.counterparty_account or one.counterparty_name, one.amount > 0].append(one)
    return groups


def _seconds(work: Callable[[], object]) -> float:
    begun = process_time()
    work()
    return process_time() - begun


def _at_least(name: str, value: float, goal: float) -> dict[str, Any]:
    return {"name": name, "value": round(value, 3), "unit": "at least", "goal": goal, "ok": value >= goal}


if __name__ == "__main__":
    print(json.dumps(measures(), indent=1))
