"""Measures of work on jobs: what is done and not invoiced, how long an invoice takes, how many hours can be charged.

A job on an hours sheet is found among the customers by name, or among the orders by number.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from houvast.facts.figure import Coverage, ExplainedRow, Explanation
from houvast.facts.ledger import Invoice, Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_ledger
from houvast.facts.party import plain_name
from houvast.facts.period import Period
from houvast.facts.work import HoursEntry
from houvast.indicators.measures.tracing import day_rows, share_rows, traced, weeks_before
from houvast.indicators.measures_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

WEEKS = 13
_ENOUGH = 20
_OLDEST = timedelta(days=92)
_LATE = 730
_HOUR_UNITS = frozenset({"HUR", "uur", "HOUR"})


class Waiting(NamedTuple):
    """Work on a job after its last invoice: the hours, since when, and what they are worth at her usual price."""

    job: str
    hours: Decimal
    since: date
    last: date
    worth: Decimal


def utilisation(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """Of every hundred hours booked, how many can be charged; None where the sheet does not say it."""
    known = [entry for entry in _recent(ledger, today) if entry.billable is not None]
    if not known:
        return None
    whole = sum((entry.hours for entry in known), ZERO)
    rows = share_rows(_by_job(entry for entry in known if entry.billable), whole)
    coverage = Coverage(len(known), _ENOUGH, "documents")
    return traced("hours:utilisation", "percent", rows, as_of=known[-1].day, coverage=coverage, least=_ENOUGH)


def per_head(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """Hours a week for each one who books hours: a mean of the team, never of somebody."""
    found = _recent(ledger, today)
    people = {entry.person for entry in found}
    if not people:
        return None
    rows = share_rows(_by_job(found), Decimal(len(people) * WEEKS), Decimal(1))
    return traced("hours:per_head", "hours", rows, as_of=found[-1].day)


def unbilled(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """Work that is done and not invoiced yet, job by job, at her usual price for an hour."""
    listed = waiting(ledger, own, today)
    if listed is None:
        return None
    rows = [day_rows(one.job, one.since, one.worth) for one in listed]
    last = max((one.last for one in listed), default=today)
    return traced("revenue:unbilled", "eur", rows or (day_rows(TEXTS["indicators.row_none"], None, ZERO),), as_of=last)


def waiting(ledger: Ledger, own: IndicatorsOwn, today: date) -> tuple[Waiting, ...] | None:
    """The jobs with work of the last three months after their last invoice, the largest worth first.

    What is older is aftercare, and an order that was invoiced by number is done. None without hours or an hour's price.
    """
    price = hour_price(ledger, own)
    if price is None or not ledger.hours:
        return None
    found: dict[str, list[HoursEntry]] = defaultdict(list)
    for entry in _from(ledger, today - _OLDEST):
        if entry.job and entry.billable is not False and entry.day <= today and 0 < entry.hours <= 24:
            found[entry.job].append(entry)
    listed = []
    for job, entries in found.items():
        if plain_name(job) in _orders(ledger):
            continue
        invoiced = _invoiced_on(ledger, job)
        open_ = [entry for entry in entries if not invoiced or entry.day > invoiced[-1]]
        if open_ and invoiced:
            hours = sum((entry.hours for entry in open_), ZERO)
            listed.append(Waiting(job, hours, open_[0].day, open_[-1].day, (hours * price).quantize(Decimal("0.01"))))
    return tuple(sorted(listed, key=lambda one: (-one.worth, one.job)))


def lag(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """How many days lie between work and its invoice: the middle, over the hours of the half year before."""
    found = lags(ledger, today)
    if not found:
        return None
    rows = [day_rows(job, day, Decimal(days)) for job, day, days in found]
    return traced("payment:lag", "days", rows, as_of=today, how="median", least=_ENOUGH)


def lags(ledger: Ledger, today: date) -> tuple[tuple[str, date, int], ...]:
    """For each day of work on a job in the last half year: the job, the day, and the days until its next invoice."""
    reach = Period(today - timedelta(days=182), today)
    days = {(entry.job, entry.day) for entry in _from(ledger, reach.begin) if entry.job and entry.day in reach}
    found = []
    for job, day in sorted(days, key=lambda one: (one[1], one[0])):
        invoiced = _invoiced_on(ledger, job)
        at = bisect_left(invoiced, day)
        if at < len(invoiced):
            found.append((job, day, (invoiced[at] - day).days))
    return tuple(found)


def machines(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """Of every hundred hours on machines, how many went to the busiest one, which sets the pace."""
    found = [entry for entry in _recent(ledger, today) if entry.machine]
    by_machine: dict[str, list[HoursEntry]] = defaultdict(list)
    for entry in found:
        by_machine[entry.machine or ""].append(entry)
    if len(by_machine) < 2:
        return None
    name, busiest = max(by_machine.items(), key=lambda one: (sum((entry.hours for entry in one[1]), ZERO), one[0]))
    whole = sum((entry.hours for entry in found), ZERO)
    rows = share_rows(_by_job(busiest), whole)
    coverage = Coverage(len(found), _ENOUGH, "documents")
    values = {"machine": name}
    last = found[-1].day
    return traced("hours:machines", "percent", rows, as_of=last, coverage=coverage, values=values, least=_ENOUGH)


def bottleneck_hours(ledger: Ledger, month: Period) -> tuple[str, Decimal] | None:
    """The machine with the most hours in a period, and those hours; None where no sheet names machines."""
    found: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for entry in _from(ledger, month.begin):
        if entry.machine and entry.day in month:
            found[entry.machine] += entry.hours
    return max(found.items(), key=lambda one: (one[1], one[0])) if found else None


def hour_price(ledger: Ledger, own: IndicatorsOwn) -> Decimal | None:
    """What she asks for an hour: the middle of the prices per hour on her own invoices."""
    prices = [
        line.unit_price / line.base_quantity
        for invoice in ledger.invoices
        if invoice.direction == "sale" and not invoice.is_credit_note
        for line in own.lines.get(invoice.row, ())
        if line.unit in _HOUR_UNITS and line.unit_price and line.base_quantity and line.unit_price > 0
    ]
    return median(prices[-200:]) if prices else None


def _recent(ledger: Ledger, today: date) -> list[HoursEntry]:
    """The entries of the last thirteen weeks that the sheet tells of; none that cannot be true."""
    if not ledger.hours:
        return []
    reach = weeks_before(min(ledger.hours[-1].day, today), WEEKS)
    return [entry for entry in _from(ledger, reach.begin) if entry.day in reach and 0 < entry.hours <= 24]


def _from(ledger: Ledger, day: date) -> tuple[HoursEntry, ...]:
    """The entries on a day and after it; they stand in order of day."""
    return ledger.hours[bisect_left(ledger.hours, day, key=lambda entry: entry.day) :]


def _by_job(entries: Iterable[HoursEntry]) -> list[ExplainedRow]:
    found: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for entry in entries:
        found[entry.job or entry.description or "–"] += entry.hours
    return [day_rows(job, None, hours) for job, hours in sorted(found.items(), key=lambda one: (-one[1], one[0]))]


@once_per_ledger
def _sale_days(ledger: Ledger) -> Mapping[str, tuple[date, ...]]:
    """The days of the sales invoices of two years, under the plain name of the customer and the order's number."""
    found: dict[str, list[date]] = defaultdict(list)
    for invoice in _late_sales(ledger):
        if not invoice.is_credit_note:
            for name in _names(invoice):
                found[name].append(invoice.issue_date)
    return {name: tuple(sorted(days)) for name, days in found.items()}


@once_per_ledger
def _orders(ledger: Ledger) -> frozenset[str]:
    """The plain numbers of the orders that were invoiced in two years."""
    return frozenset(plain_name(one.order_reference) for one in _late_sales(ledger) if one.order_reference)


def _late_sales(ledger: Ledger) -> Iterator[Invoice]:
    """The sales invoices and credit notes of the last two years of her books; they stand in order of day."""
    last = ledger.invoices[-1].issue_date if ledger.invoices else date.max
    for invoice in reversed(ledger.invoices):
        if (last - invoice.issue_date).days > _LATE:
            return
        if invoice.direction == "sale":
            yield invoice


def _names(invoice: Invoice) -> set[str]:
    order = plain_name(invoice.order_reference) if invoice.order_reference else ""
    return {name for name in (plain_name(invoice.party_name), order) if name}


def _invoiced_on(ledger: Ledger, job: str) -> tuple[date, ...]:
    """The days on which a job was invoiced: by name, by number, or by the one customer whose name stands in it."""
    days, plain = _sale_days(ledger), plain_name(job)
    if plain in days or not plain:
        return days.get(plain, ())
    known = _customer_within(ledger)
    if plain not in known:
        known[plain] = _within(days, plain)
    return days.get(known[plain], ())


@once_per_ledger
def _customer_within(ledger: Ledger) -> dict[str, str]:  # noqa: ARG001 filled as jobs are asked
    return {}


def _within(days: Mapping[str, tuple[date, ...]], plain: str) -> str:
    found = [name for name in days if len(name) > 3 and f" {name} " in f" {plain} "]
    return max(found, key=len) if found else ""
