"""The figures of this part, each under its key, and where they come from.

Keys: 'load-now:<unit>', 'load-before:<unit>', 'load-origin-now:<name>', 'load-origin-before:<name>',
'load-came:2026-10', 'load-went:2026-10', 'load-tail:<sort>', 'load-margin:2026-07', 'load-hours:2026-07',
'load-sunset:<thing> <key>'.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from houvast.facts.figure import Coverage, ExplainedRow, Explanation, Figure, Source, Unit
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.period import months_back, next_month
from houvast.facts.text import Sentence, Text
from houvast.indicators.complexity.changes import Change, changes
from houvast.indicators.complexity.counts import Rows, counted
from houvast.indicators.complexity.owner_hours import Quarter, hours_rows, margin_rows, owner_hours
from houvast.indicators.complexity.seen import Known, Seen, seen
from houvast.indicators.complexity.sources import origins
from houvast.indicators.complexity.span import NEEDED, Span, span
from houvast.indicators.complexity.sunset import sunset
from houvast.indicators.complexity.tail import TAILS, tail_of
from houvast.indicators.complexity_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_DAY = timedelta(days=1)
_SHOWN_SOURCES = 3
_COVERAGE = Coverage(NEEDED, NEEDED, "months")

Trace = Callable[[Ledger, IndicatorsOwn, date, Norms, str], Explanation]


def explain(ledger: Ledger, own: IndicatorsOwn, today: date, key: str) -> Explanation:
    """The rows of a figure of this part; raises KeyError for a key that is none."""
    prefix, _, subject = key.partition(":")
    return TRACES[prefix](ledger, own, today, own.norms, subject)


def _told(
    key: str, rows: Rows, title: Text, formula: Text, as_of: date, *, unit: Unit = "count", **values: Any
) -> Explanation:
    sources: tuple[Source, ...] = tuple(source for row in rows[:_SHOWN_SOURCES] for source in row.sources[:1])
    value = sum((row.amount for row in rows), ZERO)
    figure = Figure(key, value, unit, as_of, _COVERAGE, formula, sources)
    return Explanation(figure, title, rows, values=values)


def _years(ledger: Ledger, today: date, key: str) -> Span:
    years = span(ledger, today)
    if not isinstance(years, Span):
        raise KeyError(key)
    return years


def _unit(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, unit: str, which: str) -> Explanation:
    years, found = _years(ledger, today, unit), counted(ledger, own, today, norms)
    one = found.get(unit) if isinstance(found, Mapping) else None  # type: ignore[call-overload]
    rows = getattr(one, which, None)
    if rows is None:
        raise KeyError(unit)
    what = Sentence(TEXTS[f"indicators.load_unit_{unit}"])
    return _told(
        f"load-{which}:{unit}",
        rows,
        TEXTS[f"indicators.load_explain_{which}"],
        TEXTS[f"indicators.load_formula_{unit}"],
        getattr(years, which).end - _DAY,
        unit="eur" if unit == "revenue" else "count",
        what=what,
    )


_FORMULA = {
    "variation": "products",
    "exceptions": "exceptions",
    "coordination": "coordination",
    "people": "one_doer",
}


def _origin(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, name: str, which: str) -> Explanation:
    years = _years(ledger, today, name)
    one = next((origin for origin in origins(ledger, own, today, norms) if origin.name == name), None)
    rows = getattr(one, which, None)
    if rows is None:
        raise KeyError(name)
    return _told(
        f"load-origin-{which}:{name}",
        rows,
        TEXTS[f"indicators.load_explain_{which}"],
        TEXTS[f"indicators.load_formula_{_FORMULA[name]}"],
        getattr(years, which).end - _DAY,
        what=Sentence(TEXTS[f"indicators.load_origin_{name}"]),
    )


def _change(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, month: str, way: str) -> Explanation:
    found = changes(ledger, own, today, norms)
    begin = next((one for one in found.months if f"{one:%Y-%m}" == month), None) if found else None
    if found is None or begin is None:
        raise KeyError(month)
    came, went = found.of(begin)
    rows = tuple(_changed(one) for one in (came if way == "came" else went))
    title, formula = TEXTS[f"indicators.load_explain_{way}"], TEXTS[f"indicators.load_formula_{way}"]
    return _told(f"load-{way}:{month}", rows, title, formula, next_month(begin) - _DAY, month=begin)


def _changed(one: Change) -> ExplainedRow:
    return ExplainedRow(one.seen.name, one.seen.day, Decimal(1), one.seen.sources[:1])


def _tail(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, sort: str) -> Explanation:
    years = _years(ledger, today, sort)
    known = next((one for one in TAILS if one == sort), None)
    found = tail_of(ledger, own, today, norms, known) if known else None
    if found is None:
        raise KeyError(sort)
    percent = f"{found.percent.normalize():f}"
    formula = Text(*(one.format(percent=percent) for one in TEXTS[f"indicators.load_formula_tail_{found.by}"]))
    title = TEXTS["indicators.load_explain_tail"]
    rows = tuple(one.row for one in found.listed)
    return _told(f"load-tail:{sort}", rows, title, formula, years.now.end - _DAY, percent=found.percent)


def _quarter(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, month: str, what: str) -> Explanation:
    found = owner_hours(ledger, own, today, norms)
    quarters: tuple[Quarter, ...] = (*found.before, *found.now) if found else ()
    period = next((one.period for one in quarters if f"{one.period.begin:%Y-%m}" == month), None)
    if period is None:
        raise KeyError(month)
    rows = tuple(margin_rows(ledger, period)) if what == "margin" else hours_rows(ledger, own, period)
    title, formula = TEXTS[f"indicators.load_explain_{what}"], TEXTS[f"indicators.load_formula_{what}"]
    return _told(
        f"load-{what}:{month}",
        rows,
        title,
        formula,
        period.end - _DAY,
        unit="eur" if what == "margin" else "hours",
        first=period.begin,
        last=period.end - _DAY,
    )


def _sunset(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, subject: str) -> Explanation:
    old = next((one for one in sunset(ledger, own, today, norms) if one.subject == subject), None)
    if old is None:
        raise KeyError(subject)
    if old.thing == "duties":
        rows: Rows = (ExplainedRow(old.name, old.since, old.yearly, old.sources),)
    else:
        year = months_back(today, 12)
        listed = [one for one in seen(ledger, own, today, norms)[old.thing] if one.key == old.key and one.day >= year]
        rows = tuple(_sold(one) for one in reversed(listed))
    title, formula = TEXTS["indicators.load_explain_sunset"], TEXTS["indicators.load_formula_sunset"]
    return _told(f"load-sunset:{subject}", rows, title, formula, today, unit="eur", name=old.name)


def _sold(one: Seen | Known) -> ExplainedRow:
    day, sources = (one.day, one.sources) if isinstance(one, Seen) else (one.last.day, one.last.sources)
    return ExplainedRow(one.name, day, one.amount, sources[:1])


def _with(trace: Callable[..., Explanation], which: str) -> Trace:
    return lambda ledger, own, today, norms, subject: trace(ledger, own, today, norms, subject, which)


TRACES: Mapping[str, Trace] = {
    "load-now": _with(_unit, "now"),
    "load-before": _with(_unit, "before"),
    "load-origin-now": _with(_origin, "now"),
    "load-origin-before": _with(_origin, "before"),
    "load-came": _with(_change, "came"),
    "load-went": _with(_change, "went"),
    "load-tail": _tail,
    "load-margin": _with(_quarter, "margin"),
    "load-hours": _with(_quarter, "hours"),
    "load-sunset": _sunset,
}
