"""What does the firm owe by rhythm, in euro and hours a year? The register of recurring obligations (METHOD C016)."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.cash.recurring.series import Kind, Series
from houvast.cash.recurring_texts import TEXTS
from houvast.facts.figure import ExplainedRow, Explanation, Figure, Source, TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO

EURO, HOURS = "recurring_euro", "recurring_hours"


class Obligation(NamedTuple):
    """One thing she pays by rhythm: what it costs a year (positive, in EUR) and the hours a year she gave, if any."""

    series: Series
    yearly: Decimal
    hours: Decimal | None

    @property
    def kind(self) -> Kind:
        """What it is for."""
        return self.series.kind


class Register(NamedTuple):
    """The obligations that run, the largest first, those that ended apart, and what the running ones come to."""

    running: tuple[Obligation, ...]
    ended: tuple[Obligation, ...]
    yearly: Figure
    hours: Figure


def register(series: Iterable[Series], hours: Mapping[str, Decimal], ledger: Ledger) -> Register:
    """The register of these series (as the owner knows them): costs alone, what she denied left out."""
    costs = [one for one in series if one.sign < 0 and one.confirmed is not False]
    listed = [Obligation(one, -one.yearly, hours.get(one.key)) for one in costs]
    listed.sort(key=lambda one: (-one.yearly, one.series.key))
    running = tuple(one for one in listed if one.series.counts)
    ended = tuple(one for one in listed if not one.series.counts)
    return Register(running, ended, _yearly(running, ledger), _hours(running, ledger))


def explain_register(made: Register, key: str, ledger: Ledger) -> Explanation:
    """The rows behind a figure of the register: they add up to it. Raises KeyError for a figure that is none."""
    figure = {EURO: made.yearly, HOURS: made.hours}[key]
    rows = [
        ExplainedRow(one.series.counterparty, one.series.last, amount, _sources(one.series, ledger))
        for one in made.running
        if (amount := one.yearly if key == EURO else one.hours) is not None
    ]
    return Explanation(figure, TEXTS["cash.register_euro" if key == EURO else "cash.register_hours"], tuple(rows))


def _yearly(running: tuple[Obligation, ...], ledger: Ledger) -> Figure:
    value: Decimal | TooEarly = sum((one.yearly for one in running), ZERO)
    if not running:
        value = TooEarly(0, 1, "documents")
    return Figure(
        EURO, value, "eur", _as_of(running), None, TEXTS["cash.register_euro_formula"], _first(running, ledger)
    )


def _hours(running: tuple[Obligation, ...], ledger: Ledger) -> Figure:
    """The hours she gave; without any the answer is not 0 but not known."""
    given = tuple(one for one in running if one.hours is not None)
    value: Decimal | TooEarly = sum((one.hours for one in given if one.hours is not None), ZERO)
    if not given:
        value = TooEarly(0, 1, "documents")
    return Figure(
        HOURS, value, "hours", _as_of(given), None, TEXTS["cash.register_hours_formula"], _first(given, ledger)
    )


def _as_of(listed: tuple[Obligation, ...]) -> date | None:
    return max((one.series.seen_until for one in listed), default=None)


def _first(listed: tuple[Obligation, ...], ledger: Ledger) -> tuple[Source, ...]:
    return tuple(source for one in listed[:3] for source in _sources(one.series, ledger)[:1])


def _sources(series: Series, ledger: Ledger) -> tuple[Source, ...]:
    """The last three movements: those of which the amount is the middle one."""
    found = [ledger.movement_by_key.get(key) for key in series.occurrences[-3:]]
    return tuple(source for movement in found if movement for source in movement.sources[:1])
