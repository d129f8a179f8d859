"""What came and what went, month by month: new customers, products, suppliers against those silent for a year (C005).

Only from a year after the first file on: before that everybody would look new.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from houvast.facts.figure import TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.once import once_per_own
from houvast.facts.period import Period, month_of, months_back, months_in
from houvast.indicators.complexity.seen import SORTS, Seen, Sort, seen
from houvast.indicators.complexity.span import YEAR, span, told_of
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms


class Change(NamedTuple):
    """A customer, product or supplier that came or went. `seen` is the first or the last sighting."""

    sort: Sort
    seen: Seen
    month: date


class Changes(NamedTuple):
    """What came and what went in each of the months, and which sorts could be followed."""

    months: tuple[date, ...]
    came: tuple[Change, ...]
    went: tuple[Change, ...]
    sorts: tuple[Sort, ...]

    def of(self, month: date) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
        """What came and what went in one month."""
        came, went = ([one for one in listed if one.month == month] for listed in (self.came, self.went))
        return tuple(came), tuple(went)


@once_per_own
def changes(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Changes | None:
    """The changes of the last twelve whole months; None while no two years are known."""
    years = span(ledger, today)
    if isinstance(years, TooEarly):
        return None
    came: list[Change] = []
    went: list[Change] = []
    sorts: list[Sort] = []
    for sort in SORTS:
        sightings = seen(ledger, own, today, norms)[sort]
        if told_of(years, (one.day for one in sightings)):
            sorts.append(sort)
            came += [Change(sort, one, _month(one.day)) for one in _first(sightings) if one.day in years.now]
            went += _gone(sort, sightings, years.now)
    months = tuple(month.begin for month in months_in(years.now))
    return Changes(months, _ordered(came), _ordered(went), tuple(sorts))


def _first(sightings: Iterable[Seen]) -> tuple[Seen, ...]:
    found: dict[str, Seen] = {}
    for one in sightings:
        if one.counts:
            found.setdefault(one.key, one)
    return tuple(found.values())


def _gone(sort: Sort, sightings: Iterable[Seen], year: Period) -> list[Change]:
    """Last seen in a month a year ago, and not since: gone in the month that made it a year."""
    last = {one.key: one for one in sightings if one.counts}
    found = []
    for one in last.values():
        month = months_back(one.day, -YEAR)
        if month in year:
            found.append(Change(sort, one, month))
    return found


def _month(day: date) -> date:
    return month_of(day).begin


def _ordered(listed: list[Change]) -> tuple[Change, ...]:
    return tuple(sorted(listed, key=lambda one: (one.month, SORTS.index(one.sort), one.seen.name, one.seen.key)))
