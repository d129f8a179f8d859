"""How a measure carries its proof: rows that add up to it, whatever its unit.

A share is a sum too: each row is its part of the hundred, so what is printed can always be added up again.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice
from typing import Literal, NamedTuple

from houvast.facts.figure import Coverage, ExplainedRow, Explanation, Figure, Source, TooEarly, Unit, eight_in_ten
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.period import Period, week_of
from houvast.facts.text import Sentence, Text
from houvast.firm.mixture import CODES, Code
from houvast.indicators.measures_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

HUNDRED = Decimal(100)
EVERY_KIND = frozenset(CODES)
_SHOWN_SOURCES = 3
_COUNTS = 0.2

Compute = Callable[[Ledger, IndicatorsOwn, date, Norms], Explanation | None]


class Behind(NamedTuple):
    """A measure as a fixed figure lists it: how to work it out, for which kinds, whether it runs ahead."""

    compute: Compute
    kinds: frozenset[Code] = EVERY_KIND
    lead: bool = False


def is_for(own: IndicatorsOwn, kinds: frozenset[Code]) -> bool:
    """Whether something is for her kind of business: one of these kinds is a fair part of it."""
    return any(own.kind.mixture.shares[code] >= _COUNTS for code in kinds)


def weeks_before(last: date, weeks: int) -> Period:
    """So many weeks up to and including a day."""
    return Period(last - timedelta(days=7 * weeks - 1), last + timedelta(days=1))


def traced(
    key: str,
    unit: Unit,
    rows: Iterable[ExplainedRow],
    *,
    as_of: date | None,
    coverage: Coverage | None = None,
    how: Literal["sum", "median", "p80"] = "sum",
    values: Mapping[str, object] | None = None,
    least: int = 1,
) -> Explanation:
    """A measure and its rows. Texts stand under its name, the part of the key after ':'.

    Too early to say while there are fewer than `least` documents (of the coverage, else rows).
    """
    listed, name = tuple(rows), key.rpartition(":")[2]
    have = coverage.have if coverage is not None and coverage.unit == "documents" else len(listed)
    value = _value(listed, how) if listed and have >= least else TooEarly(have, max(least, 1), "documents")
    sources = tuple(dict.fromkeys(islice((one for row in listed for one in row.sources[:1]), 40)))
    figure = Figure(key, value, unit, as_of, coverage, TEXTS[f"indicators.formula_{name}"], sources[:_SHOWN_SOURCES])
    note = TEXTS.get(f"indicators.note_{name}")
    title = TEXTS[f"indicators.measure_{name}"]
    return Explanation(figure, title, listed, note, values or {}, how)


def _value(rows: tuple[ExplainedRow, ...], how: str) -> Decimal:
    amounts = [row.amount for row in rows]
    if how == "p80":
        return eight_in_ten(amounts)
    return sum(amounts, ZERO) if how == "sum" else _middle(amounts)


def _middle(amounts: list[Decimal]) -> Decimal:
    ordered, half = sorted(amounts), len(amounts) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def share_rows(rows: Iterable[ExplainedRow], whole: Decimal, times: Decimal = HUNDRED) -> tuple[ExplainedRow, ...]:
    """The rows as parts of a whole: of a hundred, or (`times` 1) per one of it. None where there is no whole."""
    if whole <= 0:
        return ()
    return tuple(row._replace(amount=row.amount * times / whole) for row in rows if row.amount)


def by_week(ledger: Ledger, kind: str, amounts: Iterable[tuple[date, Decimal]]) -> tuple[ExplainedRow, ...]:
    """Amounts on days as one row a week, with the files in which those days of receipts, till or appointments stand."""
    weeks: dict[date, Decimal] = defaultdict(lambda: ZERO)
    days: dict[date, set[date]] = defaultdict(set)
    for day, amount in amounts:
        monday = week_of(day).begin
        weeks[monday] += amount
        days[monday].add(day)
    return tuple(
        ExplainedRow(TEXTS["indicators.row_week"], monday, weeks[monday], _sources(ledger, kind, days[monday]))
        for monday in sorted(weeks, reverse=True)
    )


def _sources(ledger: Ledger, kind: str, days: set[date]) -> tuple[Source, ...]:
    found = (source for day in sorted(days) for source in ledger.day_sources.get((kind, day), ()))
    return tuple(dict.fromkeys(found))


def day_rows(label: str | Text, day: date | None, amount: Decimal, sources: Iterable[Source] = ()) -> ExplainedRow:
    """One row."""
    return ExplainedRow(label, day, amount, tuple(sources))


def titled(found: Explanation) -> Sentence:
    """The name of a measure as it stands on the page."""
    return Sentence(found.title, found.values)
