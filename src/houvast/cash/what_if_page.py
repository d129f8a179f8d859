"""The page of what may happen: one thing chosen, beside what is expected today; and what the firm can carry."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

from houvast.cash.forecast.carrying import carries
from houvast.cash.forecast.chance import chance_said
from houvast.cash.forecast.scenarios import Name, Outcome, Scenario, Setting, outcome, own_scenario, scenario
from houvast.cash.forecast.values import Every, Forecast
from houvast.cash.forecast.what_if import Simulated
from houvast.cash.known import inputs, paths
from houvast.cash.own import CashOwn
from houvast.cash.page import about, floor_name, monday
from houvast.cash.texts import TEXTS
from houvast.facts.ledger import Ledger
from houvast.facts.once import once_per_own
from houvast.facts.text import Sentence, Text
from houvast.firm.people import people_of
from houvast.norms import Norms

_MIDDLE = 2

SLUGS: Final[dict[str, Name]] = {
    "klant-laat": "largest_late",
    "klant-weg": "largest_gone",
    "nieuwe-klanten": "new_group",
    "minder-verkoop": "dip",
    "iemand-uit": "person_out",
    "te-krap": "planning",
    "aannemen": "hire",
    "kopen": "purchase",
    "lenen": "loan",
    "onverwacht": "unexpected",
    "btw": "vat",
}
"""What stands in the address for each of the ready scenarios."""


class Asked(NamedTuple):
    """What she asks: a slug, or her own amount (positive comes in), week (0-12) and how often, or a payment."""

    slug: str = ""
    amount: Decimal | None = None
    week: int = 0
    every: Every = "once"
    payment: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the ready scenarios: what stands in the address, its name, and whether it is the one chosen."""

    slug: str
    name: Text
    chosen: bool


@dataclass(frozen=True, slots=True)
class Beside:
    """One line of the comparison: today, then, and the difference where that is an amount."""

    name: Text
    now: Decimal | date | Sentence
    then: Decimal | date | Sentence
    difference: Decimal | None


@dataclass(frozen=True, slots=True)
class WeekDifference:
    """One week: the middle as expected today, as it becomes, and the difference."""

    begin: date
    now: Decimal
    then: Decimal
    difference: Decimal


@dataclass(frozen=True, slots=True)
class Shown:
    """What the chosen scenario does."""

    text: Sentence
    changes: bool
    beside: tuple[Beside, ...]
    weeks: tuple[WeekDifference, ...]
    before: Forecast
    after: Forecast


@dataclass(frozen=True, slots=True)
class Carried:
    """Whether a payment can be carried, in words."""

    said: Sentence
    worst: Sentence
    step: Sentence | None


@dataclass(frozen=True, slots=True)
class WhatIfPage:
    """Everything on the page. `early` while there are no chances; then nothing else is shown.

    `choices` are those that can be in this firm; `cannot` when the address names one that cannot.
    """

    early: bool
    cannot: bool
    choices: tuple[Choice, ...]
    weeks: tuple[date, ...]
    asked: Asked
    shown: Shown | None
    carried: Carried | None


def what_if_page(ledger: Ledger, own: CashOwn, today: date, norms: Norms, asked: Asked) -> WhatIfPage:
    """The page with what she asked worked out."""
    made = paths(ledger, own, today, norms)
    if made is None:
        return WhatIfPage(early=True, cannot=False, choices=(), weeks=(), asked=asked, shown=None, carried=None)
    can = _possible(ledger, own, today, norms)
    chosen = _own(made, asked) if asked.amount is not None else can.get(asked.slug)
    return WhatIfPage(
        early=False,
        cannot=asked.slug in SLUGS and asked.slug not in can,
        choices=tuple(Choice(slug, TEXTS[f"cash.choice_{SLUGS[slug]}"], slug == asked.slug) for slug in can),
        weeks=tuple(monday(week.begin) for week in made.inputs.weeks),
        asked=asked,
        shown=_shown(outcome(made, chosen)) if chosen else None,
        carried=_carried(made, asked, float(norms.value("cash_chance_limit", today))) if asked.payment else None,
    )


def _own(made: Simulated, asked: Asked) -> Scenario:
    return own_scenario(made.inputs, float(asked.amount or 0), asked.week, asked.every)


@once_per_own
def _possible(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> dict[str, Scenario]:
    """The ready scenarios that can be in this firm, by what stands in the address: no customers, no largest one."""
    people = len(people_of(ledger, own.said.answers))
    setting = Setting(inputs(ledger, own, today, norms), ledger, norms, people)
    made = {slug: scenario(name, setting) for slug, name in SLUGS.items()}
    return {slug: one for slug, one in made.items() if one is not None}


def _shown(found: Outcome) -> Shown:
    before, after = found.before, found.after
    weeks = tuple(
        WeekDifference(
            monday(week.begin),
            about(before.balances[place, _MIDDLE]),
            about(after.balances[place, _MIDDLE]),
            about(found.difference[place, _MIDDLE]),
        )
        for place, week in enumerate(before.weeks)
    )
    return Shown(
        text=found.scenario.text,
        changes=bool(abs(found.difference).max() >= 1),
        beside=(
            _amounts("low", before.low.likely, after.low.likely),
            _amounts("worst", before.low.worst, after.low.worst),
            Beside(TEXTS["cash.what_if_week"], monday(before.low.period.begin), monday(after.low.period.begin), None),
            Beside(
                TEXTS[f"cash.chance_{floor_name(before)}"],
                chance_said(before.chances.below_floor),
                chance_said(after.chances.below_floor),
                None,
            ),
        ),
        weeks=weeks,
        before=before,
        after=after,
    )


def _amounts(name: str, now: float, then: float) -> Beside:
    return Beside(TEXTS[f"cash.what_if_{name}"], about(now), about(then), about(then) - about(now))


def _carried(made: Simulated, asked: Asked, limit: float) -> Carried:
    found = carries(made, float(asked.payment or 0), asked.week, limit)
    later = made.inputs.weeks[found.fits_from].begin if found.fits_from is not None else found.period.begin
    values = {"day": monday(found.period.begin), "most": about(found.largest), "later": monday(later)}
    worst = {
        "worst": about(found.worst),
        "before": chance_said(found.before),
        "after": chance_said(found.after),
    }
    step = Sentence(TEXTS["cash.invest_step"], {"step": about(found.step)}) if found.step else None
    said = Sentence(TEXTS[f"cash.invest_{found.light}"], values)
    return Carried(said, Sentence(TEXTS["cash.invest_worst"], worst), None if found.light == "yes" else step)
