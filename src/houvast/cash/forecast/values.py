"""What the forecast of thirteen weeks says, and what it was made from: frozen values, without any page or database.

Amounts are estimates (float, EUR), signed as on the account. A week is a calendar week, Monday to Monday; the first is
what remains of this one (on a Sunday: the next one). Balances are those at the close of the week.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.cash.forecast.streams import Business
from houvast.cash.forecast.waiting import Waiting
from houvast.facts.figure import Source
from houvast.facts.period import Period
from houvast.facts.question import Answer
from houvast.facts.text import Sentence
from houvast.stats.survival import Floats

WEEKS = 13
QUANTILES = (0.1, 0.25, 0.5, 0.75, 0.9)
LEAST_WEEKS = 8
"""Under so many weeks of bank statements there are no chances, only what is known."""

ItemKind = Literal["receivable", "payable", "recurring", "tax", "planned", "sales", "purchases", "takings", "spending"]
Every = Literal["once", "month"]


class PlannedItem(NamedTuple):
    """What the owner says will come in (positive) or go out, once or every month from that day on."""

    key: str
    label: str
    amount: Decimal
    day: date
    every: Every = "once"
    until: date | None = None


class OwnerSaid(NamedTuple):
    """What the owner told: her minimum and her credit line in EUR (positive), her plans, and her answers.

    `pay_on` holds, by invoice key, the day on which she plans to pay. `answers` are those about what comes back, the
    VAT rhythm and opening balances (facts/answers.py).
    """

    minimum: Decimal | None = None
    credit_line: Decimal | None = None
    planned: tuple[PlannedItem, ...] = ()
    pay_on: Mapping[str, date] = {}
    answers: tuple[Answer, ...] = ()


class Item(NamedTuple):
    """One thing that moves money. `key` says which ('invoice:...', 'series:...', 'tax:...', 'planned:...').

    `label` is a name, or a sentence where the thing has none. `day` is when it moves, None where only chances are known
    or where it is spread over the weeks. `party` is the party key of the other side. `verified` is False where the day
    was not found in a source of the law.
    """

    key: str
    kind: ItemKind
    label: str | Sentence
    amount: float
    day: date | None
    party: str | None = None
    sources: tuple[Source, ...] = ()
    verified: bool = True


class AccountBalance(NamedTuple):
    """What stands on one account in EUR, since which day that is known; None where nobody said a balance."""

    number: str
    balance: Decimal | None
    day: date | None


class Opening(NamedTuple):
    """The money to start from: all EUR accounts together, and until which day the bank is known."""

    amount: Decimal
    seen: date
    accounts: tuple[AccountBalance, ...]


@dataclass(frozen=True, slots=True)
class ForecastInputs:
    """Everything the thirteen weeks are made from, each euro once. Scenarios are changes of this.

    `minimum` is hers, None when she gave none; `credit_line` is positive. `dated` moves on its day for certain:
    what comes back, taxes, her own plans. `unknown` are things of which the day is known and the amount is not.
    `history` counts the weeks of bank statements; `seed` follows from the data. `scale` widens the band (record.py).
    """

    today: date
    weeks: tuple[Period, ...]
    opening: Opening
    minimum: float | None
    credit_line: float
    receivable: Waiting
    payable: Waiting
    dated: tuple[Item, ...]
    unknown: tuple[Item, ...]
    business: Business
    history: int
    seed: int
    remarks: tuple[Sentence, ...] = ()
    scale: float = 1.0
    invoices: Mapping[str, Item] = field(default_factory=dict)
    """Each open invoice by its key: its name, what remains of it (signed), its due day and its documents."""

    @property
    def floor(self) -> float:
        """What the balance should stay above: her minimum, else as far as the bank lets her go."""
        return -self.credit_line if self.minimum is None else self.minimum


class Low(NamedTuple):
    """The lowest point: the week in which it most likely lies, and how low (1 in 10 lower, the middle, 1 in 10 higher).

    `chance` is how many of the paths have it in that very week.
    """

    week: int
    period: Period
    worst: float
    likely: float
    best: float
    chance: float


class Chances(NamedTuple):
    """How likely (0..1) the balance falls, at the close of any of the weeks, below zero, her floor, her credit line.

    Shown in words only (chance.py). `within_4` is the chance of falling below the floor in the first four weeks.
    """

    below_zero: float
    below_floor: float
    below_credit: float
    within_4: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """The balance at the close of the next 13 weeks: `balances` (13, 5) in EUR, for quantiles 10, 25, 50, 75, 90.

    `needed` is what has to come on top to stay above the floor in 9 cases of 10 (0 when nothing). `below_floor` (13,)
    is the chance of each week to close below the floor. `items` are the largest dated ones, to name in the drawing.
    """

    today: date
    weeks: tuple[Period, ...]
    opening: Opening
    balances: Floats
    low: Low
    chances: Chances
    below_floor: Floats
    floor: float
    minimum: float | None
    credit_line: float
    needed: float
    history: int
    paths: int
    items: tuple[Item, ...] = ()
    unknown: tuple[Item, ...] = ()
    remarks: tuple[Sentence, ...] = ()
    provisional: bool = False
    """Under 26 weeks of history the band is kept wide."""
    scale: float = 1.0
    """How far the band was drawn from its middle because of how wrong it was before."""


@dataclass(frozen=True, slots=True)
class KnownOnly:
    """Too early for chances: only what is known, by week. `expected` (13,) is the balance with nothing but that.

    Open invoices stand in the week in which they are paid with even chances. `opening` is None without any balance.
    """

    today: date
    weeks: tuple[Period, ...]
    opening: Opening | None
    items: tuple[Item, ...]
    expected: Floats | None
    have: int
    need: int = LEAST_WEEKS
    unknown: tuple[Item, ...] = ()
    remarks: tuple[Sentence, ...] = field(default_factory=tuple)
