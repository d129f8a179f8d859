"""What can be said about one customer or one invoice, and how much it rests on.

A sentence about a customer only from three paid invoices on, and from the shrunk mean, never the raw one.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, NamedTuple

from houvast.cash.payments.model import PaymentModel
from houvast.cash.payments.predict import LATER, Prediction
from houvast.cash.payments.waiting import UNPLANNED
from houvast.facts.figure import TooEarly

ENOUGH = 3


class Basis(NamedTuple):
    """What an answer rests on: paid invoices of this customer, of the whole firm, or the Belgian average alone."""

    kind: Literal["belgium", "firm", "customer"]
    invoices: int


class Habit(NamedTuple):
    """How many days after the due date a party pays on average (negative: before), and of how many invoices."""

    days: int
    invoices: int


@dataclass(frozen=True, slots=True)
class Expected:
    """When one invoice is paid: not before `early` and not after `late` in 8 cases of 10, half before `middle`.

    A day is None where it lies beyond what can be said. `week` and `month` are the chances (0..1) of being paid within
    7 and 30 days. Where `unsure`, show no day but ask; where `planned`, the day is the one she planned. What is not
    `counted` is left out of every sum: open for more than a year, or with a doubtful payment that waits for it.
    """

    invoice: str
    early: date | None
    middle: date | None
    late: date | None
    week: float
    month: float
    unsure: bool
    planned: bool
    counted: bool
    basis: Basis


def basis_of(model: PaymentModel, party: str) -> Basis:
    """What an answer about a party rests on."""
    place = model.place.get(party)
    own = 0 if place is None else int(model.paid[place])
    if own:
        return Basis("customer", own)
    return Basis("firm" if model.invoices else "belgium", model.invoices)


def habit_of(model: PaymentModel, party: str) -> Habit | TooEarly:
    """How late a party pays, from its shrunk mean; too early under three paid invoices."""
    place = model.place.get(party)
    own = 0 if place is None else int(model.paid[place])
    if place is None or own < ENOUGH:
        return TooEarly(own, ENOUGH, "documents")
    return Habit(round(float(model.means[place])), own)


def expected(model: PaymentModel, prediction: Prediction) -> tuple[Expected, ...]:
    """The prediction per invoice, in its order."""
    waiting = prediction.open
    week, month = prediction.within(7), prediction.within(30)
    bases = [basis_of(model, party) for party in waiting.parties]
    return tuple(
        Expected(
            invoice=key,
            early=_day(prediction.today, int(prediction.quantiles[row, 0])),
            middle=_day(prediction.today, int(prediction.quantiles[row, 1])),
            late=_day(prediction.today, int(prediction.quantiles[row, 2])),
            week=float(week[row]),
            month=float(month[row]),
            unsure=bool(prediction.unsure[row]),
            planned=bool(waiting.planned[row] != UNPLANNED),
            counted=bool(prediction.counted[row]),
            basis=bases[waiting.party[row]],
        )
        for row, key in enumerate(waiting.keys)
    )


def _day(today: date, days: int) -> date | None:
    return None if days >= LATER else today + timedelta(days=days)
