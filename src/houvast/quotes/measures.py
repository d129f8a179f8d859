"""What did quick quotes bring? The time from request to sent, minutes of work, and how often one is won.

A share is said with its interval, and only from twenty decided quotes on: before that, too early (METHOD I-21). Her
first four weeks stand beside what came after, each with its own number of quotes.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from statistics import median
from typing import Literal, NamedTuple

from houvast.facts.figure import TooEarly
from houvast.facts.holidays import holidays_around
from houvast.facts.money import ZERO
from houvast.facts.period import Period
from houvast.norms import Norms
from houvast.quotes.calculation import totals
from houvast.quotes.follow_up import agreed_quote, decision
from houvast.quotes.revisions import local_day
from houvast.quotes.values import Dossier, LostReason
from houvast.quotes.working_hours import working_day, working_hours
from houvast.stats.proportion import Proportion, proportion

Pace = Literal["fast", "slow", "late"]
PACES: tuple[Pace, ...] = ("fast", "slow", "late")
_HOUR = timedelta(hours=1)
_FEW = 5


class Measured(NamedTuple):
    """One quote that was sent, as it counts. Hours from request to the first sending, worked and by the clock."""

    number: str
    customer: str
    requested_at: datetime | None
    sent_at: datetime
    worked_hours: float | None
    clock_hours: float | None
    minutes: float
    won: bool | None
    reason: LostReason | None
    net: Decimal


class Middle(NamedTuple):
    """What is usual: half stay at or under `middle`, nine in ten at or under `most`, of how many."""

    middle: float
    most: float
    quotes: int


class WinRate(NamedTuple):
    """How often quotes of one class were won, and which part of their value; too early under twenty decided."""

    name: str
    decided: int
    won: int
    share: Proportion | TooEarly
    value: Decimal
    value_won: Decimal


class Side(NamedTuple):
    """One side of before and after: of how many quotes."""

    quotes: int
    hours: Middle | TooEarly
    minutes: Middle | TooEarly
    wins: WinRate


class BeforeAfter(NamedTuple):
    """Her first weeks and what came after. `clear` only where the two intervals of winning lie apart."""

    since: date
    until: date
    before: Side
    after: Side
    clear: bool


def measured(dossiers: Iterable[Dossier], today: date, norms: Norms) -> tuple[Measured, ...]:
    """Every quote that was sent, the earliest first."""
    found = [_measured(dossier, today, norms) for dossier in dossiers if dossier.revisions]
    return tuple(sorted(found, key=lambda one: (one.sent_at, one.number)))


def turnaround(rows: Iterable[Measured]) -> Middle | TooEarly:
    """Working hours from request to sent; too early under five."""
    return _middle([one.worked_hours for one in rows if one.worked_hours is not None])


def work_minutes(rows: Iterable[Measured]) -> Middle | TooEarly:
    """Minutes of work on a quote, of those where the clock ran."""
    return _middle([one.minutes for one in rows if one.minutes > 0])


def pace(one: Measured, norms: Norms, today: date) -> Pace | None:
    """Sent within a day, within three, or later; None while the moment of the request is not known."""
    if one.clock_hours is None:
        return None
    if one.clock_hours <= float(norms.value("quote_fast_hours", today)):
        return "fast"
    return "slow" if one.clock_hours <= float(norms.value("quote_slow_hours", today)) else "late"


def win_rate(name: str, rows: Iterable[Measured], norms: Norms, today: date) -> WinRate:
    """How often these were won."""
    decided = [one for one in rows if one.won is not None]
    won = [one for one in decided if one.won]
    least = int(norms.value("quote_least_decided", today))
    share = proportion(len(won), len(decided)) if len(decided) >= least else None
    value, value_won = (sum((one.net for one in listed), ZERO) for listed in (decided, won))
    early = TooEarly(len(decided), least, "documents")
    return WinRate(name, len(decided), len(won), share or early, value, value_won)


def win_rates_by_pace(rows: Sequence[Measured], norms: Norms, today: date) -> tuple[WinRate, ...]:
    """How often a quote is won, by how fast it left."""
    return tuple(
        win_rate(name, [one for one in rows if pace(one, norms, today) == name], norms, today) for name in PACES
    )


def win_rates_by(
    rows: Sequence[Measured], group: Callable[[Measured], str], norms: Norms, today: date
) -> tuple[WinRate, ...]:
    """How often a quote is won, by whatever she asks: month, customer, size."""
    names = sorted({group(one) for one in rows})
    return tuple(win_rate(name, [one for one in rows if group(one) == name], norms, today) for name in names)


def lost_reasons(dossiers: Iterable[Dossier]) -> dict[LostReason, int]:
    """How often each reason was given, 'too_late' always among them; what was lost before it was sent counts too."""
    found: dict[LostReason, int] = {"too_late": 0}
    for dossier in dossiers:
        end = decision(dossier)
        if end is not None and end.reason is not None:
            found[end.reason] = found.get(end.reason, 0) + 1
    return found


def before_after(rows: Sequence[Measured], norms: Norms, today: date) -> BeforeAfter | None:
    """Her first four weeks beside what came after; None while nothing was sent, or the first weeks still run."""
    if not rows:
        return None
    since = min(local_day(one.requested_at or one.sent_at) for one in rows)
    until = since + timedelta(days=int(norms.value("quote_first_days", today)))
    if today < until:
        return None
    first = [one for one in rows if local_day(one.requested_at or one.sent_at) < until]
    sides = [_side(name, listed, norms, today) for name, listed in (("before", first), ("after", _rest(rows, first)))]
    return BeforeAfter(since, until, sides[0], sides[1], clear=_apart(sides[0].wins.share, sides[1].wins.share))


def _rest(rows: Sequence[Measured], first: Sequence[Measured]) -> list[Measured]:
    numbers = {one.number for one in first}
    return [one for one in rows if one.number not in numbers]


def _side(name: str, rows: Sequence[Measured], norms: Norms, today: date) -> Side:
    return Side(len(rows), turnaround(rows), work_minutes(rows), win_rate(name, rows, norms, today))


def _apart(one: Proportion | TooEarly, other: Proportion | TooEarly) -> bool:
    if isinstance(one, TooEarly) or isinstance(other, TooEarly):
        return False
    return one.high < other.low or other.high < one.low


def _measured(dossier: Dossier, today: date, norms: Norms) -> Measured:
    first, end = dossier.revisions[0], decision(dossier)
    quote = agreed_quote(dossier) or dossier.revisions[-1].quote
    asked, sent = first.quote.requested_at, first.sent_at
    worked = clock = None
    if asked is not None and asked <= sent:
        holidays = holidays_around(Period(local_day(asked), local_day(sent)))
        worked = working_hours(asked, sent, working_day(norms, today), holidays)
        clock = (sent - asked) / _HOUR
    return Measured(
        dossier.number,
        quote.customer.name,
        asked,
        sent,
        worked,
        clock,
        dossier.minutes,
        None if end is None else end.won,
        None if end is None else end.reason,
        totals(quote, today, norms).net,
    )


def _middle(values: list[float]) -> Middle | TooEarly:
    """The middle and the value that nine in ten stay at or under."""
    if len(values) < _FEW:
        return TooEarly(len(values), _FEW, "documents")
    ordered = sorted(values)
    return Middle(median(ordered), ordered[(9 * len(ordered) + 9) // 10 - 1], len(ordered))
