"""Four ready explanations of what an owner lives through, each shown only when her own files match it (METHOD C220).

Busy without profit (production), more work without more for an hour (personal service), fewer people in the shop
(retail), and always running (mixed). Each comes with the figures it rests on; shares and counts, no verdict on her.
"""

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.ledger import Direction, Ledger
from houvast.facts.period import Period, months_back
from houvast.facts.text import Sentence, Text
from houvast.firm.kind import Code, Kind
from houvast.firm.puzzle_texts import TEXTS
from houvast.norms import load_norms

_YEAR = 12
_STREAM = 0.25


class Puzzle(NamedTuple):
    """One explanation: what she lives through, why that is so in this kind of business, and the figures behind it."""

    key: str
    title: Text
    text: Text
    figures: tuple[Sentence, ...]


def puzzles(ledger: Ledger, kind: Kind, today: date) -> tuple[Puzzle, ...]:
    """The explanations that match, in the order of the mixture."""
    ranked = [code for code, share in kind.mixture.ranked if share >= _STREAM]
    found = [puzzle for code in ranked if code in _OF and (puzzle := _OF[code](ledger, today))]
    running = _running(ledger, today) if kind.verdict == "mixed" or len(ranked) > 1 else None
    return (*found, running) if running else tuple(found)


def _puzzle(key: str, *figures: tuple[str, dict[str, object]]) -> Puzzle:
    sentences = tuple(Sentence(TEXTS[f"firm.{key}_{name}"], values) for name, values in figures)
    return Puzzle(key, TEXTS[f"firm.{key}_title"], TEXTS[f"firm.{key}_text"], sentences)


def _busy(ledger: Ledger, today: date) -> Puzzle | None:
    """In her busiest months she sells much more, and keeps hardly more after what she buys."""
    months = [months_back(today, back) for back in range(1, 2 * _YEAR + 1)]
    sold, bought = _by_month(ledger, "sale"), _by_month(ledger, "purchase")
    known = [month for month in months if sold.get(month, 0.0) > 0 and month in bought]
    if len(known) < _YEAR:
        return None
    ranked = sorted(known, key=lambda month: -sold[month])
    busy, calm = ranked[: len(ranked) // 4], ranked[len(ranked) // 4 :]
    revenue = _growth(_mean(sold, busy), _mean(sold, calm))
    kept = {month: sold[month] - bought[month] for month in known}
    rest = _growth(_mean(kept, busy), _mean(kept, calm)) if _mean(kept, calm) > 0 else None
    if revenue is None or rest is None or revenue < _norm("busy_peak") or rest > revenue * _norm("busy_follows"):
        return None
    return _puzzle(
        "busy",
        ("months", {"busy": len(busy), "calm": len(calm)}),
        ("sold", {"more": _percent(revenue)}),
        ("kept", {"more": _percent(rest)}),
    )


def _hands(ledger: Ledger, today: date) -> Puzzle | None:
    """She sold more hours than the year before, and an hour brought hardly more."""
    hours, earned = ([0.0, 0.0] for _ in range(2))
    for one in ledger.appointments:
        year = _year(one.day, today)
        if year is not None and one.status == "kept" and one.minutes and one.amount:
            hours[year] += one.minutes / 60
            earned[year] += float(one.amount)
    more = _growth(hours[0], hours[1])
    if more is None or more < _norm("hands_more"):
        return None
    per_hour = _growth(earned[0] / hours[0], earned[1] / hours[1]) if earned[1] > 0 else None
    if per_hour is None or per_hour > _norm("hands_per_hour"):
        return None
    return _puzzle(
        "hands",
        ("hours", {"more": _percent(more), "hours": Decimal(round(hours[0]))}),
        ("per_hour", {"more": _percent(per_hour), "amount": Decimal(round(earned[0] / hours[0], 2))}),
    )


def _visitors(ledger: Ledger, today: date) -> Puzzle | None:
    """Fewer tickets than the year before; what is on one ticket beside it."""
    count, amount = ([0.0, 0.0] for _ in range(2))
    seen: set[tuple[date, str]] = set()
    for line in ledger.till_lines:
        year = _year(line.day, today)
        if year is None or not line.ticket:
            continue
        count[year] += (line.day, line.ticket) not in seen
        seen.add((line.day, line.ticket))
        amount[year] += float(line.amount)
    if not any(count):
        for receipt in ledger.receipts:
            year = _year(receipt.day, today)
            if year is not None and receipt.tickets:
                count[year] += receipt.tickets
                amount[year] += float(receipt.amount)
    fewer = _growth(count[0], count[1])
    if fewer is None or fewer > -_norm("visitors_fewer") or count[0] == 0 or amount[1] <= 0:
        return None
    basket = _growth(amount[0] / count[0], amount[1] / count[1])
    return _puzzle(
        "visitors",
        ("tickets", {"fewer": _percent(-fewer), "a_month": Decimal(round(count[0] / _YEAR))}),
        ("basket", {"more": _percent(basket or 0.0), "amount": Decimal(round(amount[0] / count[0], 2))}),
    )


def _running(ledger: Ledger, today: date) -> Puzzle | None:
    """On many days somebody works on two jobs or more."""
    jobs: dict[tuple[date, str], set[str]] = defaultdict(set)
    for entry in ledger.hours:
        if entry.job and _year(entry.day, today) == 0:
            jobs[entry.day, entry.person].add(entry.job)
    if len(jobs) < _norm("running_days"):
        return None
    share = sum(len(one) > 1 for one in jobs.values()) / len(jobs)
    if share < _norm("running_share"):
        return None
    parties = {one.party for one in ledger.invoices if one.direction == "sale" and _year(one.issue_date, today) == 0}
    return _puzzle(
        "running",
        ("days", {"part": round(10 * share), "days": len(jobs)}),
        ("customers", {"count": len(parties)}),
    )


_OF: dict[Code, Callable[[Ledger, date], Puzzle | None]] = {
    "production": _busy,
    "person": _hands,
    "retail": _visitors,
}


def _by_month(ledger: Ledger, direction: Direction) -> dict[date, float]:
    found: dict[date, float] = defaultdict(float)
    for invoice in ledger.invoices:
        if invoice.direction == direction and invoice.currency == "EUR":
            found[invoice.issue_date.replace(day=1)] += float(invoice.net_once)
    return dict(found)


def _mean(amounts: dict[date, float], months: list[date]) -> float:
    return sum(amounts[month] for month in months) / len(months)


def _year(day: date, today: date) -> int | None:
    """0 for the last twelve whole months, 1 for the twelve before, None for any other day."""
    end = today.replace(day=1)
    for number in range(2):
        if day in Period(months_back(end, (number + 1) * _YEAR), months_back(end, number * _YEAR)):
            return number
    return None


def _growth(now: float, before: float) -> float | None:
    return now / before - 1 if before > 0 else None


def _percent(share: float) -> Decimal:
    return Decimal(round(100 * share))


def _norm(key: str) -> float:
    return float(load_norms().value(f"puzzle_{key}", date.max))
