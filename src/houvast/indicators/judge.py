"""The verdict on the last whole month, and who moved it away from what was to be expected.

The chart itself is in `stats.control`; this file asks it about months and says who is behind the answer.
"""

from collections.abc import Collection
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.money import ZERO
from houvast.indicators.monthly import Monthly, Who
from houvast.stats.control import LEAST_POINTS, VERDICT_POINTS, ControlChart, Verdict, control_chart
from houvast.stats.monitoring import FULL_BASELINE

MOST_MOVERS = 3
_YEAR = 12


class Point(NamedTuple):
    """One month of the line: its first day, its value, and what was usual then (None under six months)."""

    month: date
    value: float
    low: float | None = None
    high: float | None = None


class Mover(NamedTuple):
    """Somebody or something that moved the month, and by how much against what was to be expected."""

    who: Who
    amount: Decimal


class Judged(NamedTuple):
    """What the last month says. `run` counts the months in a row on one side, 0 where it is a single month.

    `expected` is the middle of what is usual for that month, None while that is not known. `new_since` belongs to a
    signal: the month from which on she may say that this is her level now.
    """

    verdict: Verdict
    direction: Literal[-1, 0, 1]
    run: int
    expected: float | None
    points: tuple[Point, ...]
    have: int
    provisional: bool
    new_since: date | None = None


def judge(monthly: Monthly, *, both_ways: bool = False, levels: Collection[date] = ()) -> Judged:
    """The verdict on the last month by the individuals chart of NUMBERS 5, season and all.

    `both_ways` is for what may be under zero by nature (days late, money in less out). `levels` are the months from
    which on, as she says, a new level holds.
    """
    values = [float(total) for total in monthly.totals]
    if len(values) < LEAST_POINTS:
        points = tuple(Point(month, value) for month, value in zip(monthly.months, values, strict=True))
        return Judged("early", 0, 0, None, points, len(values), provisional=True)
    said = [index for index, month in enumerate(monthly.months) if month in levels]
    chart = control_chart(values, first_month=monthly.months[0].month, both_ways=both_ways, new_levels=said)
    run = len(values) - chart.since if chart.rule == "run" and chart.since is not None else 0
    return Judged(
        chart.verdict,
        chart.direction,
        run,
        chart.centre[-1],
        _points(monthly, values, chart, both_ways=both_ways),
        len(values),
        chart.provisional,
        _new_since(monthly, chart),
    )


def _new_since(monthly: Monthly, chart: ControlChart) -> date | None:
    """Where what stands out now began: the run, or the months outside that stand together at the end."""
    last = len(monthly.months) - 1
    if chart.verdict != "signal" or last < FULL_BASELINE:
        return None
    if chart.rule == "run" and chart.since is not None:
        return monthly.months[max(FULL_BASELINE, chart.since)]
    begin = last
    while begin - 1 in chart.signals and begin - 1 >= FULL_BASELINE:
        begin -= 1
    return monthly.months[begin]


def _points(monthly: Monthly, values: list[float], chart: ControlChart, *, both_ways: bool) -> tuple[Point, ...]:
    """A band under zero means nothing for what cannot be negative."""
    floor = 0.0 if min(values) >= 0 and not both_ways else None
    lows = chart.lower if floor is None else tuple(max(floor, low) for low in chart.lower)
    return tuple(map(Point._make, zip(monthly.months, values, lows, chart.upper, strict=True)))


def months_to_go(judged: Judged) -> int:
    """How many whole months are wanting before anything can be said."""
    return max(0, VERDICT_POINTS - judged.have)


def movers(monthly: Monthly, expected: float | None) -> tuple[Mover, ...]:
    """The three that moved the last month most, against their own average of the twelve months before.

    The averages are brought to the level that was to be expected of this month, so that a season is nobody's doing;
    not where amounts go both ways, for a season then has no one size.
    """
    before = monthly.months[-_YEAR - 1 : -1]
    if not before:
        return ()
    usual: dict[Who, Decimal] = {}
    for month in before:
        for who, amount in monthly.parts[month].items():
            usual[who] = usual.get(who, ZERO) + amount
    now = monthly.parts[monthly.months[-1]]
    one_way = all(amount >= 0 for amount in (*usual.values(), *now.values()))
    scale = _scale(sum(usual.values(), ZERO), len(before), expected if one_way else None)
    moved = [Mover(who, now.get(who, ZERO) - usual.get(who, ZERO) * scale) for who in {**usual, **now}]
    ordered = sorted((one for one in moved if one.amount), key=lambda one: (-abs(one.amount), str(one.who)))
    return tuple(ordered[:MOST_MOVERS])


def _scale(total: Decimal, count: int, expected: float | None) -> Decimal:
    """What twelve months are to be multiplied by for one; the plain mean where money goes both ways."""
    average = total / count
    if expected is None or average <= 0 or expected <= 0:
        return Decimal(1) / count
    return Decimal(expected) / average / count
