"""What did quick quotes bring? The clock, the work, what was won by how fast it left, and her first weeks beside later.

Every number opens the quotes it came from. A share is said from twenty decided quotes on, before that never.
Source: METHOD I-21, QUOTES 1.3.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from houvast.facts.figure import Coverage, ExplainedRow, Explanation, Figure, TooEarly, Unit
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.text import Sentence, Text
from houvast.norms import Norms, load_norms
from houvast.quotes.measures import (
    PACES,
    BeforeAfter,
    Measured,
    Middle,
    Side,
    WinRate,
    before_after,
    lost_reasons,
    measured,
    pace,
    turnaround,
    win_rate,
    win_rates_by_pace,
    work_minutes,
)
from houvast.quotes.own import QuotesOwn
from houvast.quotes.revisions import local_day
from houvast.quotes.texts import TEXTS

_TENTH = Decimal("0.1")
_FEW = 5
Number = Callable[[Measured], Decimal | None]


class WinRow(NamedTuple):
    """How often quotes of one class were won: which class, how many of how many, and how sure that is."""

    name: Text
    won: Figure
    decided: int
    said: Sentence


class Reason(NamedTuple):
    """Why quotes were lost, and how often."""

    name: Text
    times: int


class Compared(NamedTuple):
    """One thing before and after."""

    name: Text
    before: Sentence
    after: Sentence


class Weeks(NamedTuple):
    """Her first weeks beside what came after, and whether the difference is more than chance."""

    since: date
    until: date
    before: int
    after: int
    rows: tuple[Compared, ...]
    said: Sentence


@dataclass(frozen=True, slots=True)
class ResultsPage:
    """The whole page; `sent` is how many quotes were sent at all."""

    sent: int
    clock: Figure
    clock_said: Sentence | None
    work: Figure
    work_said: Sentence | None
    everything: WinRow
    by_pace: tuple[WinRow, ...]
    reasons: tuple[Reason, ...]
    weeks: Weeks | None


def results_page(
    ledger: Ledger,  # noqa: ARG001 every room's page is asked alike
    own: QuotesOwn,
    today: date,
    norms: Norms,
) -> ResultsPage:
    """What her quotes brought, up to today."""
    rows = measured(own.dossiers, today, norms)
    both = before_after(rows, norms, today)
    return ResultsPage(
        sent=len(rows),
        clock=_middle("clock", rows, _clock, today),
        clock_said=_said_when_known("hours", turnaround(rows)),
        work=_middle("work", rows, _work, today),
        work_said=_said_when_known("minutes", work_minutes(rows)),
        everything=_win("all", win_rate("all", rows, norms, today), today),
        by_pace=tuple(_win(one.name, one, today) for one in win_rates_by_pace(rows, norms, today)),
        reasons=tuple(Reason(TEXTS[f"quotes.lost_{name}"], count) for name, count in _by_count(own)),
        weeks=_weeks(both) if both else None,
    )


def explain(ledger: Ledger, own: QuotesOwn, today: date, key: str) -> Explanation:  # noqa: ARG001 called alike
    """The quotes behind a figure; raises KeyError for a key that is none."""
    norms = load_norms()
    rows = measured(own.dossiers, today, norms)
    if key in _MIDDLES:
        number = _MIDDLES[key]
        counted = ((one, number(one)) for one in rows)
        listed = tuple(_row(one, value) for one, value in counted if value is not None)
        return Explanation(_middle(key, rows, number, today), TEXTS[f"quotes.results_{key}"], listed, how="median")
    name = key.removeprefix("won-")
    if name == key or name not in (*PACES, "all"):
        raise KeyError(key)
    of_class = [one for one in rows if name == "all" or pace(one, norms, today) == name]
    shown = _win(name, win_rate(name, of_class, norms, today), today)
    won = tuple(_row(one, Decimal(1)) for one in of_class if one.won)
    return Explanation(shown.won, shown.name, won)


def _clock(one: Measured) -> Decimal | None:
    return None if one.worked_hours is None else Decimal(str(one.worked_hours)).quantize(_TENTH)


def _work(one: Measured) -> Decimal | None:
    return Decimal(str(one.minutes)).quantize(_TENTH) if one.minutes > 0 else None


_MIDDLES: dict[str, Number] = {"clock": _clock, "work": _work}


def _middle(key: str, rows: Iterable[Measured], number: Number, today: date) -> Figure:
    values = [value for value in map(number, rows) if value is not None]
    early = TooEarly(len(values), _FEW, "documents")
    value = median(values) if len(values) >= _FEW else early
    unit: Unit = "hours" if key == "clock" else "minutes"
    coverage = Coverage(len(values), _FEW, "documents")
    return Figure(key, value, unit, today, coverage, TEXTS[f"quotes.formula_{key}"])


def _win(name: str, found: WinRate, today: date) -> WinRow:
    title = TEXTS["quotes.results_all" if name == "all" else f"quotes.pace_{name}"]
    won = Figure(f"won-{name}", Decimal(found.won), "count", today, None, TEXTS["quotes.formula_won"])
    return WinRow(title, won, found.decided, _said_win(found))


def _said_win(found: WinRate) -> Sentence:
    if isinstance(found.share, TooEarly):
        return Sentence(TEXTS["quotes.win_early"], {"have": found.share.have, "need": found.share.need})
    low, high = (Decimal(str(round(100 * edge))) for edge in (found.share.low, found.share.high))
    values = {"won": found.won, "decided": found.decided, "low": low, "high": high}
    return Sentence(TEXTS["quotes.win_share"], values)


def _said_middle(name: str, found: Middle | TooEarly) -> Sentence:
    if isinstance(found, TooEarly):
        return Sentence(TEXTS["quotes.middle_early"], {"have": found.have, "need": found.need})
    return Sentence(TEXTS[f"quotes.middle_{name}"], found._asdict())


def _said_when_known(name: str, found: Middle | TooEarly) -> Sentence | None:
    """The figure itself says it while it is too early."""
    return None if isinstance(found, TooEarly) else _said_middle(name, found)


def _by_count(own: QuotesOwn) -> Sequence[tuple[str, int]]:
    """Why quotes were lost, the most frequent first."""
    return sorted(lost_reasons(own.dossiers).items(), key=lambda pair: (-pair[1], pair[0]))


def _weeks(found: BeforeAfter) -> Weeks:
    parts: tuple[tuple[str, Callable[[Side], Sentence]], ...] = (
        ("clock", lambda side: _said_middle("hours", side.hours)),
        ("work", lambda side: _said_middle("minutes", side.minutes)),
        ("won", lambda side: _said_win(side.wins)),
    )
    rows = tuple(Compared(TEXTS[f"quotes.results_{key}"], say(found.before), say(found.after)) for key, say in parts)
    early = any(isinstance(side.wins.share, TooEarly) for side in (found.before, found.after))
    said = "results_weeks_early" if early else "win_clear" if found.clear else "win_unclear"
    counts = (found.before.quotes, found.after.quotes)
    return Weeks(found.since, found.until, *counts, rows, Sentence(TEXTS[f"quotes.{said}"]))


def _row(one: Measured, amount: Decimal) -> ExplainedRow:
    return ExplainedRow(f"{one.number} {one.customer}", local_day(one.sent_at), amount or ZERO, ())
