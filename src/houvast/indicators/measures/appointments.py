"""Measures of an appointment book: how full it is, who did not come, what an hour brings, how soon people come back.

Never by performer: a book tells of the firm, not of somebody's worth (METHOD section 7).
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from houvast.facts.figure import Coverage, Explanation
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_ledger
from houvast.facts.party import plain_name
from houvast.facts.period import Period
from houvast.facts.work import Appointment
from houvast.indicators.measures.tracing import by_week, day_rows, share_rows, traced, weeks_before
from houvast.indicators.measures_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

WEEKS = 13
_ENOUGH = 20
_SANE_MINUTES = range(5, 12 * 60 + 1)


def occupancy(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """Which share of the hours in the book is sold: kept appointments against the hours people were there."""
    return _occupancy("revenue:occupancy", ledger, [one for one in _recent(ledger, today) if _timed(one)])


def booked_ahead(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """How many appointments stand in the book for the four weeks to come; None where the file only looks back."""
    ahead = Period(today, today + timedelta(weeks=4))
    counts = [(one.day, Decimal(1)) for one in ledger.appointments if one.day in ahead and one.status == "kept"]
    if not counts:
        return None
    return traced("revenue:booked_ahead", "count", by_week(ledger, "appointments", counts), as_of=today)


def no_shows(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """Which share of the appointments nobody came to; those that were called off in time do not count."""
    booked = [one for one in _recent(ledger, today) if one.status != "cancelled"]
    missed = [(one.day, Decimal(1)) for one in booked if one.status == "no_show"]
    if not booked or not _says_no_shows(ledger):
        return None
    rows = share_rows(by_week(ledger, "appointments", missed), Decimal(len(booked)))
    rows = rows or (day_rows(TEXTS["indicators.row_none"], None, ZERO),)
    return traced("revenue:no_shows", "percent", rows, as_of=booked[-1].day, coverage=_count(booked), least=_ENOUGH)


def missed_amount(ledger: Ledger, today: date) -> Decimal:
    """What the appointments that nobody came to would have brought in those weeks, VAT included."""
    return sum((one.amount or ZERO for one in _recent(ledger, today) if one.status == "no_show"), ZERO)


def per_hour(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """What an hour of appointments brings, VAT included, by what was done."""
    kept = [one for one in _recent(ledger, today) if one.status == "kept" and one.amount is not None and _timed(one)]
    hours = sum((_hours(one) for one in kept), ZERO)
    if not kept:
        return None
    amounts: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for one in kept:
        amounts[one.service or "?"] += one.amount or ZERO
    files = ledger.day_sources.get(("appointments", kept[-1].day), ())
    rows = [day_rows(service, None, amount, files) for service, amount in sorted(amounts.items())]
    parts = share_rows(rows, hours, Decimal(1))
    return traced("revenue:per_hour", "eur", parts, as_of=kept[-1].day, coverage=_count(kept), least=_ENOUGH)


def interval(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """After how many days people usually come back: the middle of all returns of the last thirteen weeks."""
    reach = _reach(ledger, today)
    if reach is None:
        return None
    rows = [
        day_rows(f"{before:%d/%m/%Y}", day, Decimal((day - before).days), files)
        for before, day in _returns(ledger)
        if day in reach
        for files in (ledger.day_sources.get(("appointments", day), ()),)
    ]
    return traced("repeat:interval", "days", rows, as_of=reach.end - timedelta(days=1), how="median", least=_ENOUGH)


@once_per_ledger
def visits(ledger: Ledger) -> dict[str, tuple[date, ...]]:
    """The days on which each customer of the book came, each day once, by plain name."""
    found: dict[str, set[date]] = defaultdict(set)
    for one in ledger.appointments:
        if one.status == "kept" and one.customer and (name := plain_name(one.customer)):
            found[name].add(one.day)
    return {name: tuple(sorted(days)) for name, days in found.items()}


def _returns(ledger: Ledger) -> Iterator[tuple[date, date]]:
    for days in visits(ledger).values():
        yield from pairwise(days)


def _occupancy(key: str, ledger: Ledger, booked: list[Appointment]) -> Explanation | None:
    """The hours somebody is there run from the first to the last of that weekday, for each performer on each day."""
    if not booked:
        return None
    spans: dict[int, tuple[int, int]] = {}
    for one in booked:
        begin = _minute(one)
        low, high = spans.get(one.day.weekday(), (begin, begin))
        spans[one.day.weekday()] = (min(low, begin), max(high, begin + (one.minutes or 0)))
    present = {(one.day, one.performer) for one in booked}
    available = Counter(day.weekday() for day, _ in present)
    minutes = sum(count * (spans[weekday][1] - spans[weekday][0]) for weekday, count in available.items())
    sold = [(one.day, Decimal(one.minutes or 0)) for one in booked if one.status == "kept"]
    rows = share_rows(by_week(ledger, "appointments", sold), Decimal(minutes))
    return traced(key, "percent", rows, as_of=booked[-1].day, coverage=_count(booked), least=_ENOUGH)


def _recent(ledger: Ledger, today: date) -> list[Appointment]:
    reach = _reach(ledger, today)
    return [one for one in ledger.appointments if one.day in reach] if reach else []


def _reach(ledger: Ledger, today: date) -> Period | None:
    """The last thirteen weeks that the book tells of, up to yesterday."""
    days = [one.day for one in ledger.appointments if one.day < today]
    return weeks_before(days[-1], WEEKS) if days else None


@once_per_ledger
def _says_no_shows(ledger: Ledger) -> bool:
    """Whether the book says at all who did not come: one that never does is not a firm without no-shows."""
    return any(one.status != "kept" for one in ledger.appointments)


def _timed(one: Appointment) -> bool:
    return one.at is not None and one.minutes is not None and one.minutes in _SANE_MINUTES


def _minute(one: Appointment) -> int:
    assert one.at is not None
    return one.at.hour * 60 + one.at.minute


def _hours(one: Appointment) -> Decimal:
    return Decimal(one.minutes or 0) / 60


def _count(booked: list[Appointment]) -> Coverage:
    return Coverage(len(booked), _ENOUGH, "documents")
