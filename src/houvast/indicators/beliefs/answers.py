"""What the files say on each of the four: best customer, days to pay, strongest product, busiest step or machine.

Never a person: the busiest is a machine, else a service (B24). By what is left where the cost of enough sales is known,
else by sales, and it says which.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.figure import Coverage, ExplainedRow, Explanation, Figure, Unit
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_own
from houvast.facts.period import months_back
from houvast.facts.punctuality import ENOUGH, PaidInvoice, paid_by_party
from houvast.indicators.beliefs_texts import TEXTS
from houvast.indicators.margins.contribution import Accounts, customer_accounts, product_accounts
from houvast.indicators.margins.figures import left_figure, sales_figure
from houvast.indicators.margins.wanting import may_rank
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

Belief = Literal["customer", "days", "product", "busiest"]
BELIEFS: tuple[Belief, ...] = ("customer", "days", "product", "busiest")
_YEAR = 12
_OFFERED = 15
_LEAST = 2


class Candidate(NamedTuple):
    """Something she may pick, its place (1 is first) and what it comes to."""

    key: str
    name: str
    place: int
    value: Decimal


@dataclass(frozen=True, slots=True)
class Answer:
    """What the files say: those in order (empty for days), the figure, and by what they are ordered.

    `by` is 'left', 'sales', 'days', 'hours' or 'times'.
    """

    belief: Belief
    by: str
    figure: Figure
    ranked: tuple[Candidate, ...] = ()

    @property
    def offered(self) -> tuple[Candidate, ...]:
        """The ones to pick from, by name, so that the list gives nothing away."""
        return tuple(sorted(self.ranked[:_OFFERED], key=lambda one: one.name.lower()))

    @property
    def first(self) -> Candidate:
        """The one the files put first; only where something is ranked."""
        return self.ranked[0]


def answer(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, belief: Belief) -> Answer | None:
    """What the files say on one of the four; None where they do not yet."""
    return _ANSWERS[belief](ledger, own, today, norms)


def _customer(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Answer | None:
    accounts = customer_accounts(ledger, own, today, norms)
    return _by_account(ledger, accounts, "customer", today, ranks=may_rank(accounts.covered, today, norms))


def _product(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Answer | None:
    accounts = product_accounts(ledger, own, today, norms)
    return _by_account(ledger, accounts, "product", today, ranks=may_rank(accounts.covered, today, norms))


def _by_account(
    ledger: Ledger, accounts: Accounts, kind: Literal["customer", "product"], today: date, *, ranks: bool
) -> Answer | None:
    """The best by what is left, where that is known of enough; else by sales."""
    for by, figure_of in (("left", left_figure), ("sales", sales_figure))[not ranks :]:
        figures = [(one, figure_of(ledger, kind, one, today)) for one in accounts.listed]
        known = [(one, figure) for one, figure in figures if isinstance(figure.value, Decimal)]
        if len(known) >= _LEAST:
            ordered = sorted(known, key=lambda one: (-_value(one[1]), one[0].name, one[0].key))
            ranked = tuple(
                Candidate(account.key, account.name or account.key, place, _value(figure))
                for place, (account, figure) in enumerate(ordered, 1)
            )
            return Answer(kind, by, ordered[0][1], ranked)
    return None


def _value(figure: Figure) -> Decimal:
    assert isinstance(figure.value, Decimal)
    return figure.value


def _days(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Answer | None:
    found = explain_days(ledger, own, today, norms)
    return Answer("days", "days", found.figure) if found else None


@once_per_own
def explain_days(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """The middle of the days between invoice and payment, of what was paid in twelve months; None under three."""
    begin = months_back(today, _YEAR)
    paid = [
        one
        for (direction, _), listed in paid_by_party(ledger).items()
        if direction == "sale"
        for one in listed
        if begin <= one.paid_on <= today
    ]
    if len(paid) < ENOUGH:
        return None
    rows = tuple(_paid_row(one) for one in sorted(paid, key=lambda one: (one.paid_on, one.invoice.key), reverse=True))
    told = Explanation(
        _figure("belief-days", ZERO, "days", today), TEXTS["indicators.belief_explain_days"], rows, how="median"
    )
    figure = _figure("belief-days", told.total, "days", today, Coverage(len(paid), ENOUGH, "documents"))
    return Explanation(figure, told.title, rows, how="median")


def _paid_row(one: PaidInvoice) -> ExplainedRow:
    days = Decimal((one.paid_on - one.invoice.issue_date).days)
    return ExplainedRow(f"{one.invoice.party_name}, {one.invoice.id}", one.paid_on, days, one.invoice.sources[:1])


def _busiest(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Answer | None:
    steps = busy_steps(ledger, own, today, norms)
    if len(steps.rows) < _LEAST:
        return None
    totals = {name: sum((row.amount for row in rows), ZERO) for name, rows in steps.rows.items()}
    ordered = sorted(totals, key=lambda name: (-totals[name], name))
    ranked = tuple(Candidate(name, name, place, totals[name]) for place, name in enumerate(ordered, 1))
    return Answer("busiest", steps.by, explain_busiest(ledger, own, today, norms, ordered[0]).figure, ranked)


class Steps(NamedTuple):
    """What is done in the firm and how much in twelve months: machines in hours, else services in times."""

    by: Literal["hours", "times"]
    rows: Mapping[str, tuple[ExplainedRow, ...]]


@once_per_own
def busy_steps(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Steps:  # noqa: ARG001 called alike
    """Machines out of the hours sheet, else services out of the appointments; nobody's name."""
    begin = months_back(today, _YEAR)
    hours: dict[str, list[ExplainedRow]] = defaultdict(list)
    for entry in ledger.hours:
        if entry.machine and begin <= entry.day <= today:
            hours[entry.machine].append(ExplainedRow(entry.job or entry.machine, entry.day, entry.hours, ()))
    if hours:
        return Steps("hours", {name: tuple(rows) for name, rows in hours.items()})
    times: dict[tuple[str, date], int] = defaultdict(int)
    for visit in ledger.appointments:
        if visit.service and visit.status == "kept" and begin <= visit.day <= today:
            times[visit.service, visit.day] += 1
    found: dict[str, list[ExplainedRow]] = defaultdict(list)
    for (service, day), count in sorted(times.items()):
        sources = ledger.day_sources.get(("appointments", day), ())[:1]
        found[service].append(ExplainedRow(service, day, Decimal(count), sources))
    return Steps("times", {name: tuple(rows) for name, rows in found.items()})


def explain_busiest(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, name: str) -> Explanation:
    """The hours on a machine, or the times a service was done; raises KeyError for one that is none."""
    steps = busy_steps(ledger, own, today, norms)
    rows = steps.rows[name]
    unit: Unit = "hours" if steps.by == "hours" else "count"
    figure = _figure(f"belief-busiest:{name}", sum((row.amount for row in rows), ZERO), unit, today)
    return Explanation(figure, TEXTS["indicators.belief_explain_busiest"], rows, values={"name": name})


def explain(ledger: Ledger, own: IndicatorsOwn, today: date, key: str) -> Explanation:
    """The rows of a figure of this part; raises KeyError for a key that is none."""
    prefix, _, subject = key.partition(":")
    if prefix == "belief-busiest":
        return explain_busiest(ledger, own, today, own.norms, subject)
    found = explain_days(ledger, own, today, own.norms)
    if found is None or subject:
        raise KeyError(key)
    return found


PREFIXES = ("belief-days", "belief-busiest")


def _figure(key: str, value: Decimal, unit: Unit, today: date, coverage: Coverage | None = None) -> Figure:
    return Figure(key, value, unit, today, coverage, TEXTS[f"indicators.belief_formula_{key.partition(':')[0][7:]}"])


_ANSWERS: Mapping[Belief, Callable[[Ledger, IndicatorsOwn, date, Norms], Answer | None]] = {
    "customer": _customer,
    "days": _days,
    "product": _product,
    "busiest": _busiest,
}
