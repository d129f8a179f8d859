"""What she planned herself and what comes back by itself, as rows of the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from houvast.cash.forecast.values import PlannedItem
from houvast.cash.recurring.register import Obligation, Register
from houvast.cash.texts import TEXTS
from houvast.facts.text import Sentence

_LARGEST = 5


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One thing she planned herself, in words."""

    item: PlannedItem
    when: Sentence


@dataclass(frozen=True, slots=True)
class FixedRow:
    """One thing that comes back: who, what for and how often, what it costs a year, and the hours she gave."""

    key: str
    name: str
    about: Sentence
    yearly: Decimal
    hours: Decimal | None


@dataclass(frozen=True, slots=True)
class Fixed:
    """The register as the page shows it: the largest, and the rest."""

    register: Register
    hours_known: bool
    shown: tuple[FixedRow, ...]
    more: tuple[FixedRow, ...]


def plan_rows(planned: Sequence[PlannedItem]) -> tuple[PlanRow, ...]:
    """What she planned, in words."""
    return tuple(PlanRow(one, _when(one)) for one in planned)


def _when(one: PlannedItem) -> Sentence:
    if one.every == "once":
        return Sentence(TEXTS["cash.planned_once"], {"day": one.day})
    if one.until is None:
        return Sentence(TEXTS["cash.planned_monthly"], {"day": one.day})
    return Sentence(TEXTS["cash.planned_until"], {"day": one.day, "until": one.until})


def fixed(made: Register) -> Fixed:
    """The register as the page shows it, the largest first."""
    rows = tuple(_fixed_row(one) for one in made.running)
    known = any(one.hours is not None for one in made.running)
    return Fixed(made, known, rows[:_LARGEST], rows[_LARGEST:])


def _fixed_row(one: Obligation) -> FixedRow:
    series = one.series
    values = {
        "kind": Sentence(TEXTS[f"cash.kind_{one.kind}"]),
        "rhythm": Sentence(TEXTS[f"cash.rhythm_{series.rhythm}"]),
        "amount": -series.amount,
    }
    text = TEXTS["cash.register_about_unsure" if series.state == "unsure" else "cash.register_about"]
    return FixedRow(series.key, series.counterparty, Sentence(text, values), one.yearly, one.hours)
