"""Four ready explanations of what an owner lives through, each shown only when her own files match it (METHOD C220).

Busy without profit (production), more work without more for an hour (personal service), fewer people in the shop
(retail), and always running (mixed). Each comes with the figures it rests on; shares and counts, no verdict on her.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.ledger import Direction, Ledger
from houvast.facts.period import Period, months_back
from houvast.facts.text import Sentence, Text
from houvast.facts.work import DailyReceipt, TillLine
from houvast.firm.days import Row, in_days
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
    sold, bought = _by_month(ledger, "sale", today), _by_month(ledger, "purchase", today)
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
    sold = [
        [(one.minutes / 60, float(one.amount)) for one in year if one.status == "kept" and one.minutes and one.amount]
        for year in _years(ledger.appointments, today)
    ]
    (hours, earned), (hours_before, earned_before) = ((_sum(year, 0), _sum(year, 1)) for year in sold)
    more = _growth(hours, hours_before)
    if more is None or more < _norm("hands_more") or earned_before <= 0:
        return None
    per_hour = _growth(earned / hours, earned_before / hours_before)
    if per_hour is None or per_hour > _norm("hands_per_hour"):
        return None
    return _puzzle(
        "hands",
        ("hours", {"more": _percent(more), "hours": Decimal(round(hours))}),
        ("per_hour", {"more": _percent(per_hour), "amount": Decimal(round(earned / hours, 2))}),
    )


def _sum(rows: Sequence[tuple[float, float]], place: int) -> float:
    return sum(row[place] for row in rows)


def _visitors(ledger: Ledger, today: date) -> Puzzle | None:
    """Fewer tickets than the year before; what is on one ticket beside it."""
    now, before = (_at_the_till(year) for year in _years(ledger.till_lines, today))
    if not now.tickets:
        now, before = (_received(year) for year in _years(ledger.receipts, today))
    fewer = _growth(now.tickets, before.tickets)
    if fewer is None or fewer > -_norm("visitors_fewer") or now.tickets == 0 or before.amount <= 0:
        return None
    basket = _growth(now.amount / now.tickets, before.amount / before.tickets) or 0.0
    return _puzzle(
        "visitors",
        ("tickets", {"fewer": _percent(-fewer), "a_month": Decimal(round(now.tickets / _YEAR))}),
        ("basket", {"more": _percent(basket), "amount": Decimal(round(now.amount / now.tickets, 2))}),
    )


class _Tickets(NamedTuple):
    tickets: int
    amount: float


def _at_the_till(lines: Sequence[TillLine]) -> _Tickets:
    known = [line for line in lines if line.ticket]
    return _Tickets(len({(line.day, line.ticket) for line in known}), float(sum(line.amount for line in known)))


def _received(receipts: Sequence[DailyReceipt]) -> _Tickets:
    counted = [one for one in receipts if one.tickets]
    return _Tickets(sum(one.tickets or 0 for one in counted), float(sum(one.amount for one in counted)))


def _running(ledger: Ledger, today: date) -> Puzzle | None:
    """On many days somebody works on two jobs or more."""
    jobs: dict[tuple[date, str], set[str]] = defaultdict(set)
    for entry in _years(ledger.hours, today)[0]:
        if entry.job:
            jobs[entry.day, entry.person].add(entry.job)
    if len(jobs) < _norm("running_days"):
        return None
    share = sum(len(one) > 1 for one in jobs.values()) / len(jobs)
    if share < _norm("running_share"):
        return None
    year = Period(months_back(today, _YEAR), today.replace(day=1))
    parties = {one.party for one in ledger.invoices if one.direction == "sale" and one.issue_date in year}
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


def _by_month(ledger: Ledger, direction: Direction, today: date) -> dict[date, float]:
    found: dict[date, float] = defaultdict(float)
    begin = months_back(today, 2 * _YEAR)
    for invoice in ledger.invoices:
        if invoice.direction == direction and invoice.currency == "EUR" and invoice.issue_date >= begin:
            found[invoice.issue_date.replace(day=1)] += float(invoice.net_once)
    return dict(found)


def _years(rows: Sequence[Row], today: date) -> tuple[Sequence[Row], Sequence[Row]]:
    """The rows of the last twelve whole months, and of the twelve before."""
    end, middle, begin = (months_back(today, back) for back in (0, _YEAR, 2 * _YEAR))
    return in_days(rows, middle, end), in_days(rows, begin, middle)


def _mean(amounts: dict[date, float], months: list[date]) -> float:
    return sum(amounts[month] for month in months) / len(months)


def _growth(now: float, before: float) -> float | None:
    return now / before - 1 if before > 0 else None


def _percent(share: float) -> Decimal:
    return Decimal(round(100 * share))


def _norm(key: str) -> float:
    return float(load_norms().value(f"puzzle_{key}", date.max))
