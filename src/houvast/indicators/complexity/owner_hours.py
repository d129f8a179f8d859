"""Was growth bought with her own hours? Gross margin per owner hour by quarter, against the same quarter a year ago.

Owner hours come from the hours sheet: the person whose role says she leads the firm (C021, C033).
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.figure import ExplainedRow
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_own
from houvast.facts.party import plain_name
from houvast.facts.period import Period, months_back, next_month
from houvast.facts.work import HoursEntry
from houvast.indicators.complexity_texts import TEXTS
from houvast.indicators.figures.reach import revenue_months
from houvast.indicators.own import IndicatorsOwn
from houvast.indicators.revenue import Months, purchases, revenue
from houvast.norms import Norms

_LEADS = re.compile(
    r"\b(?:zaakvoer\w*|eigena\w*|gerant\w*|patron\w*|bestuurder|bazin|baas|owner|manager)\b", re.IGNORECASE
)
_QUARTER, _YEAR = 3, 12


class Quarter(NamedTuple):
    """One quarter: what was left after purchases, in EUR, and her hours."""

    period: Period
    revenue: Decimal
    margin: Decimal
    hours: Decimal

    @property
    def per_hour(self) -> Decimal:
        """Margin per hour of hers."""
        return self.margin / self.hours


class OwnerHours(NamedTuple):
    """The last two quarters and the same two a year before, oldest first."""

    before: tuple[Quarter, Quarter]
    now: tuple[Quarter, Quarter]

    @property
    def falling(self) -> bool:
        """Whether margin per owner hour lies under that of a year before, two quarters in a row."""
        return all(now.per_hour < before.per_hour for now, before in zip(self.now, self.before, strict=True))

    def bought(self, least: Decimal) -> bool:
        """Whether revenue grew (by `least` percent), her hours too, and each of them brought less."""
        revenue_before, revenue_now = (sum(one.revenue for one in two) for two in (self.before, self.now))
        hours_before, hours_now = (sum(one.hours for one in two) for two in (self.before, self.now))
        grew = revenue_now * 100 >= revenue_before * (100 + least)
        return bool(grew and hours_now > hours_before and self.falling)


@once_per_own
def owner_hours(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> OwnerHours | None:  # noqa: ARG001
    """The four quarters; None where her hours or the margin of one of them are not known."""
    months = revenue_months(ledger, today)
    entries = her_hours(ledger, own)
    if not months or not entries:
        return None
    end = next_month(months[-1])
    while end.month % _QUARTER != 1:
        end = months_back(end, 1)
    begins = [months_back(end, back) for back in (2 * _QUARTER, _QUARTER)]
    now = [_quarter(ledger, entries, begin) for begin in begins]
    before = [_quarter(ledger, entries, months_back(begin, _YEAR)) for begin in begins]
    known = months[0] <= months_back(begins[0], _YEAR)
    if not known or not all(one.hours > 0 for one in (*before, *now)):
        return None
    return OwnerHours((before[0], before[1]), (now[0], now[1]))


def her_hours(ledger: Ledger, own: IndicatorsOwn) -> tuple[HoursEntry, ...]:
    """The hours of whoever leads the firm, in order of day; none where nobody's role says so."""
    leads = {
        plain
        for one in own.people
        if any(_LEADS.search(role) for role in one.roles)
        for plain in (one.key, plain_name(one.name))
    }
    hers = {person for person in {entry.person for entry in ledger.hours} if plain_name(person) in leads}
    return tuple(entry for entry in ledger.hours if entry.person in hers) if hers else ()


def margin_rows(ledger: Ledger, period: Period) -> Iterator[ExplainedRow]:
    """What was sold, and what was bought with a minus."""
    for months, sign in ((revenue(ledger), 1), (purchases(ledger), -1)):
        yield from _rows(months, period, sign)


def hours_rows(ledger: Ledger, own: IndicatorsOwn, period: Period) -> tuple[ExplainedRow, ...]:
    """Her hours in a period, a row for each line of the sheet."""
    mine = [entry for entry in her_hours(ledger, own) if entry.day in period]
    return tuple(
        ExplainedRow(
            entry.job or entry.description or TEXTS["indicators.load_hours_line"],
            entry.day,
            entry.hours,
            ledger.day_sources.get(("hours", entry.day), ()),
        )
        for entry in mine
    )


def _rows(months: Months, period: Period, sign: int) -> Iterator[ExplainedRow]:
    for month, parts in months.parts.items():
        if month in period:
            for part in parts:
                label = part.label or TEXTS["indicators.load_counter"]
                yield ExplainedRow(label, part.day, sign * part.amount, part.sources)


def _quarter(ledger: Ledger, entries: tuple[HoursEntry, ...], begin: date) -> Quarter:
    period = Period(begin, months_back(begin, -_QUARTER))
    sold, bought = (
        sum((amount for month, amount in months.totals.items() if month in period), ZERO)
        for months in (revenue(ledger), purchases(ledger))
    )
    hours = sum((entry.hours for entry in entries if entry.day in period), ZERO)
    return Quarter(period, sold, sold - bought, hours)
