"""Who comes back. Of an appointment book, in total only; of invoices; for assignments a share with its uncertainty.

A month is judged when its weeks to come back in have passed, so this line runs behind on purpose.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal

from houvast.facts.figure import Coverage, Explanation, Figure, TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_own
from houvast.facts.period import Period, months_back
from houvast.facts.text import Sentence, Text
from houvast.firm.mixture import Code
from houvast.indicators.figures.build import Draft, World, build, headline
from houvast.indicators.figures.fixed import FixedFigure, Traced
from houvast.indicators.figures.reach import revenue_months
from houvast.indicators.figures_texts import TEXTS
from houvast.indicators.judge import Judged
from houvast.indicators.measures import appointments
from houvast.indicators.measures.tracing import HUNDRED, Behind, day_rows, is_for
from houvast.indicators.monthly import Monthly, Piece, by_month, span, whole_months
from houvast.indicators.own import IndicatorsOwn
from houvast.indicators.revenue import revenue
from houvast.norms import Norms
from houvast.stats.proportion import Proportion, proportion

_ENOUGH_CUSTOMERS = 10
_HAIR = 1e-9
_LAST_YEAR = 9000
_PROJECT: frozenset[Code] = frozenset({"project"})
BEHIND = (Behind(appointments.interval, frozenset({"person"})),)

Days = Mapping[str, tuple[date, ...]]


def repeat_figure(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> FixedFigure:
    """Of every hundred customers of a month, how many came back within the weeks that are usual.

    Percent. From the appointment book, else from invoices; for assignments the share of the customers of a year that
    bought before, against the year before (Wilson), and no talk of leaving. Source: METHOD I-17, NUMBERS 3.
    """
    return trace_repeat(ledger, own, today, norms).fixed


@once_per_own
def trace_repeat(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Traced:
    """The same with its rows."""
    world = World(ledger, own, today, norms)
    visits = appointments.visits(ledger)
    if visits:
        weeks = int(norms.value("repeat_weeks_appointments", today))
        reach = span((day for days in visits.values() for day in days), today)
        return _returning(world, visits, weeks, whole_months(*reach, today) if reach else ())
    bought = _bought(ledger)
    if is_for(own, _PROJECT):
        return _shared(world, bought)
    if _is_nameless(ledger):
        return _unknown(world)
    weeks = int(norms.value("repeat_weeks_invoices", today))
    return _returning(world, bought, weeks, revenue_months(ledger, today))


def _returning(world: World, days: Days, weeks: int, months: tuple[date, ...]) -> Traced:
    """The share of each month's customers who came again within so many weeks after their last visit in it."""
    within = timedelta(weeks=weeks)
    reach = months_back(months[-1], -1) if months else None
    settled = tuple(month for month in months if reach and months_back(month, -1) + within <= reach)
    came, back = _cohorts(days, within)
    known = _unbroken(settled, came)
    monthly = by_month(
        (
            Piece(TEXTS["indicators.who_returned"], month, HUNDRED * len(back.get(month, ())) / came[month])
            for month in known
        ),
        known,
    )
    last = monthly.last
    rows = [day_rows(name, day, HUNDRED / came[last]) for name, day in sorted(back.get(last, ()))] if last else []
    values = {"weeks": weeks, "count": came[last] if last else 0}
    found = headline("repeat", "percent", rows, monthly, values)
    missing = () if days else (TEXTS["indicators.missing_customers"],)
    draft = Draft("repeat", found, monthly._replace(parts=_nobody(monthly)), 1, _no_euro, BEHIND, missing)
    return build(draft, world)


def _nobody(monthly: Monthly) -> Mapping[date, Mapping[str | Text, Decimal]]:
    """No names of who did not come back: the months without their parts."""
    return {month: {} for month in monthly.months}


def _no_euro(_apart: Decimal) -> Decimal | None:
    return None


def _cohorts(days: Days, within: timedelta) -> tuple[Mapping[date, int], Mapping[date, list[tuple[str, date]]]]:
    """How many customers each month had, and who of them came again in time after the last visit in it, and when."""
    came: dict[date, int] = defaultdict(int)
    back: dict[date, list[tuple[str, date]]] = defaultdict(list)
    for name, visits in days.items():
        last = {day.replace(day=1): day for day in visits if day.year < _LAST_YEAR}
        for month, day in last.items():
            came[month] += 1
            at = bisect_right(visits, day)
            if at < len(visits) and visits[at] <= day + within:
                back[month].append((name, visits[at]))
    return came, back


def _unbroken(months: tuple[date, ...], came: Mapping[date, int]) -> tuple[date, ...]:
    found: list[date] = []
    for month in reversed(months):
        if came.get(month, 0) < _ENOUGH_CUSTOMERS:
            break
        found.append(month)
    return tuple(reversed(found))


def _shared(world: World, bought: Days) -> Traced:
    """Of the customers of the last twelve months, how many bought more than once; judged by Wilson's interval."""
    end = world.today.replace(day=1)
    now, again = _again(bought, Period(months_back(end, 12), end))
    then, then_again = _again(bought, Period(months_back(end, 24), months_back(end, 12)))
    have = min(len(revenue_months(world.ledger, world.today)), 24)
    rows = tuple(day_rows(name, day, HUNDRED / now) for name, day in again)
    enough = have >= 12 and now >= _ENOUGH_CUSTOMERS
    value = sum((row.amount for row in rows), ZERO) if enough else TooEarly(min(have, 12), 12, "months")
    figure = Figure(
        "repeat",
        value,
        "percent",
        end - timedelta(days=1),
        Coverage(have, 24, "months"),
        TEXTS["indicators.formula_repeat_share"],
    )
    found = Explanation(figure, TEXTS["indicators.explain_repeat_share"], rows, None, {"count": now})
    usual = proportion(len(then_again), then) if enough and have == 24 else None
    judged = _judged(proportion(len(again), now) if enough else None, usual)
    draft = Draft(
        "repeat", found, Monthly(), 1, _no_euro, (), () if bought else (TEXTS["indicators.missing_customers"],)
    )
    if enough:
        draft = draft._replace(notes=(_uncertain(len(again), now),), why=_than_before(judged, usual))
    return build(draft._replace(judged=judged), world)


def _uncertain(again: int, customers: int) -> Sentence:
    """How far the share may well be off, with so few customers."""
    share = proportion(again, customers)
    assert share
    low, high = (Decimal(str(round(one * 100, 1))) for one in (share.low, share.high))
    return Sentence(TEXTS["indicators.note_wilson"], {"low": low, "high": high, "count": customers})


def _judged(found: Proportion | None, usual: Proportion | None) -> Judged:
    """This year against what the year before may well have been."""
    if found is None or usual is None:
        return Judged("early", 0, 0, None, (), 0, provisional=True)
    share, expected = found.share, usual.share * 100
    if usual.low - _HAIR <= share <= usual.high + _HAIR:
        return Judged("noise", 0, 0, expected, (), 12, provisional=False)
    return Judged("signal", 1 if share > usual.share else -1, 0, expected, (), 12, provisional=False)


def _than_before(judged: Judged, usual: Proportion | None) -> Sentence | None:
    if usual is None:
        return None
    name = "noise" if judged.verdict == "noise" else "above" if judged.direction > 0 else "below"
    return Sentence(TEXTS[f"indicators.why_share_{name}"], {"then": Decimal(str(round(usual.share * 100, 1)))})


def _again(bought: Days, year: Period) -> tuple[int, list[tuple[str, date]]]:
    """How many customers a year had, and those of them who bought more than once, with their last day."""
    within = {name: [day for day in days if day in year] for name, days in sorted(bought.items())}
    customers = {name: days for name, days in within.items() if days}
    return len(customers), [(name, days[-1]) for name, days in customers.items() if len(days) > 1]


def _unknown(world: World) -> Traced:
    """Most is sold to people without a name: nobody can be seen to come back."""
    found = headline("repeat", "percent", (), Monthly())
    return build(Draft("repeat", found, Monthly(), 1, missing=(TEXTS["indicators.missing_customers"],)), world)


def _is_nameless(ledger: Ledger) -> bool:
    """Whether over the counter more is sold than on invoice."""
    counted = invoiced = ZERO
    for parts in revenue(ledger).parts.values():
        for part in parts:
            if part.origin == "invoices":
                invoiced += part.amount
            else:
                counted += part.amount
    return counted > invoiced


def _bought(ledger: Ledger) -> Days:
    """The days on which each customer bought, by name: an order once, whatever number of invoices it came in."""
    found: dict[str, dict[str, date]] = defaultdict(dict)
    for invoice in ledger.invoices:
        if invoice.direction == "sale" and not invoice.is_credit_note and not invoice.advance_net:
            found[invoice.party].setdefault(invoice.order_reference or invoice.key, invoice.issue_date)
    names = ledger.party_by_key
    return {
        names[key].name if key in names else key: tuple(sorted(set(orders.values()))) for key, orders in found.items()
    }
