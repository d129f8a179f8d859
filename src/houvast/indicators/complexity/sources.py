"""The five places complexity comes from, by the names the method gives them (C035), each counted from what exists.

Variatie, vragen, uitzonderingen, interne coördinatie, afhankelijkheid van mensen. What no file tells yet is None: the
page names the file that would tell. Nothing here names a person: what only one can do is named by the work.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.figure import ExplainedRow, TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.once import once_per_own
from houvast.facts.party import plain_name
from houvast.facts.period import Period
from houvast.indicators.complexity.counts import Rows, counted
from houvast.indicators.complexity.span import Span, span, told_of
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

Name = Literal["variation", "questions", "exceptions", "coordination", "people"]
NAMES: tuple[Name, ...] = ("variation", "questions", "exceptions", "coordination", "people")


class Origin(NamedTuple):
    """One of the five, as the rows of each year; None where no file tells."""

    name: Name
    before: Rows | None
    now: Rows | None


@once_per_own
def origins(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[Origin, ...]:
    """The five, in the order of the method; none while there are no two years."""
    years, found = span(ledger, today), counted(ledger, own, today, norms)
    if isinstance(years, TooEarly) or isinstance(found, TooEarly):
        return ()
    least = int(norms.value("load_one_doer", today))
    return (
        Origin("variation", found["products"].before, found["products"].now),
        Origin("questions", None, None),
        Origin("exceptions", found["exceptions"].before, found["exceptions"].now),
        _coordination(ledger, years),
        _leaning(ledger, years, least),
    )


def _coordination(ledger: Ledger, years: Span) -> Origin:
    """Each person beyond the first on one job is one hand-over to agree on."""
    jobs = [entry.day for entry in ledger.hours if entry.job]
    if not told_of(years, jobs):
        return Origin("coordination", None, None)
    return Origin("coordination", *(_hand_overs(ledger, year) for year in years))


def _hand_overs(ledger: Ledger, year: Period) -> Rows:
    people: dict[str, set[str]] = defaultdict(set)
    last: dict[str, date] = {}
    for entry in ledger.hours:
        if entry.job and entry.day in year:
            people[entry.job].add(plain_name(entry.person))
            last[entry.job] = entry.day
    rows = (
        ExplainedRow(job, last[job], Decimal(len(who) - 1), ledger.day_sources.get(("hours", last[job]), ()))
        for job, who in people.items()
    )
    return tuple(row for row in sorted(rows, key=lambda row: (-row.amount, str(row.label))) if row.amount)


def _leaning(ledger: Ledger, years: Span, least: int) -> Origin:
    """Machines and services that only one of several people did, often enough to be work of its own."""
    machines = [entry.day for entry in ledger.hours if entry.machine]
    services = [visit.day for visit in ledger.appointments if visit.service and visit.performer]
    if not (told_of(years, machines) or told_of(years, services)):
        return Origin("people", None, None)
    return Origin("people", *(_only_one(_doers(ledger, year), least) for year in years))


def _doers(ledger: Ledger, year: Period) -> Mapping[str, Counter[str]]:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for entry in ledger.hours:
        if entry.machine and entry.day in year:
            found[entry.machine][plain_name(entry.person)] += 1
    for visit in ledger.appointments:
        if visit.service and visit.performer and visit.status == "kept" and visit.day in year:
            found[visit.service][plain_name(visit.performer)] += 1
    return found


def _only_one(work: Mapping[str, Counter[str]], least: int) -> Rows:
    everybody = {person for doers in work.values() for person in doers}
    if len(everybody) < 2:
        return ()
    alone = sorted(name for name, doers in work.items() if len(doers) == 1 and doers.total() >= least)
    return tuple(ExplainedRow(name, None, Decimal(1), ()) for name in alone)
