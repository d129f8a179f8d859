"""What a recurring series is: who, how much, how often, on which day, and how sure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

Rhythm = Literal["week", "fortnight", "month", "two_months", "quarter", "half_year", "year"]
State = Literal["running", "ended", "unsure"]
Kind = Literal["rent", "loan", "insurance", "wage", "energy", "telecom", "bank_fee", "tax", "unknown"]
Roll = Literal["next", "before"]


class Beat(NamedTuple):
    """A rhythm: its length in days, how far off a payment may be, and the months or days it steps by."""

    days: float
    tolerance: int
    months: int = 0
    step_days: int = 0

    @property
    def a_year(self) -> int:
        """How many times it comes in a year."""
        return 12 // self.months if self.months else 364 // self.step_days


BEATS: Mapping[Rhythm, Beat] = {
    "week": Beat(7, 1, step_days=7),
    "fortnight": Beat(14, 2, step_days=14),
    "month": Beat(30.44, 5, months=1),
    "two_months": Beat(60.88, 6, months=2),
    "quarter": Beat(91.31, 14, months=3),
    "half_year": Beat(182.62, 18, months=6),
    "year": Beat(365.25, 20, months=12),
}
"""The periods and tolerances of NUMBERS section 6."""


class DayRule(NamedTuple):
    """On which day a series comes: a day of the month (31: the last) or, for weeks, a weekday (Monday is 1).

    `roll` says which working day takes over from a day off. `anchor` is the nominal day of the last occurrence.
    """

    day: int
    roll: Roll
    anchor: date


@dataclass(frozen=True, slots=True)
class Series:
    """One thing that comes back. `amount` is the median of the last three, signed as on the account.

    `key` is a fingerprint that new movements do not change. `occurrences` are movement keys, oldest first, `last` the
    day of the newest. `seen_until` is how far the bank's movements reach. `score` runs from 0 to 1. State 'unsure' is
    running, counted, and marked: seen so few times that only the owner can say. `party` is the party key, if any.
    """

    key: str
    counterparty: str
    party: str | None
    rhythm: Rhythm
    amount: Decimal
    day_rule: DayRule
    occurrences: tuple[str, ...]
    first: date
    last: date
    seen_until: date
    score: float
    state: State
    kind: Kind = "unknown"
    confirmed: bool | None = None

    @property
    def sign(self) -> int:
        """+1 for what comes in, -1 for what goes out."""
        return 1 if self.amount > 0 else -1

    @property
    def beat(self) -> Beat:
        """The length of its rhythm."""
        return BEATS[self.rhythm]

    @property
    def yearly(self) -> Decimal:
        """What it comes to in a year, signed."""
        return self.amount * self.beat.a_year

    @property
    def counts(self) -> bool:
        """Whether it belongs in a forecast: it has not ended, and the owner did not say that it is none."""
        return self.state != "ended" and self.confirmed is not False

    def with_answer(self, *, confirmed: bool | None = None, ended: bool | None = None) -> "Series":
        """The same series as the owner knows it; None leaves what the bank shows."""
        state: State = self.state
        if ended is not None:
            state = "ended" if ended else "running"
        elif confirmed and state == "unsure":
            state = "running"
        return replace(self, confirmed=self.confirmed if confirmed is None else confirmed, state=state)
