"""What the books tell of the money to come, each worked out once: who pays when, what comes back, the forecast."""

from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from houvast.cash.forecast.drivers import Driver, drivers
from houvast.cash.forecast.forecast import forecast_of, known_only
from houvast.cash.forecast.helps import Help, helps
from houvast.cash.forecast.inputs import Learned, inputs_of, learned
from houvast.cash.forecast.record import Record, record
from houvast.cash.forecast.values import LEAST_WEEKS, Forecast, ForecastInputs, KnownOnly
from houvast.cash.forecast.what_if import Simulated, simulated
from houvast.cash.own import CashOwn
from houvast.cash.payments.habit import Expected, expected
from houvast.cash.payments.model import PaymentModel
from houvast.cash.payments.predict import Prediction
from houvast.cash.recurring import Series
from houvast.cash.recurring.answered import hours_given
from houvast.cash.recurring.register import Register, register
from houvast.cash.taxes import Planned, tax_payments
from houvast.facts.ledger import Direction, Ledger
from houvast.facts.once import once_per_own
from houvast.facts.period import Period
from houvast.norms import Norms

_DAY = timedelta(days=1)


class Paying(NamedTuple):
    """How one side pays: what was learned, the open invoices with their chances, and the same in days."""

    model: PaymentModel
    prediction: Prediction
    expected: tuple[Expected, ...]


@once_per_own
def _learned(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Learned:
    return learned(ledger, own.said, today, norms)


@once_per_own
def inputs(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> ForecastInputs:
    """What the thirteen weeks are made from; the band as wide as its record asks."""
    made = inputs_of(ledger, own.said, today, norms, _learned(ledger, own, today, norms))
    return replace(made, scale=record(own.stored, ledger, made.opening.seen).scale)


@once_per_own
def honesty(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Record:
    """How the forecasts that were made before fared."""
    return record(own.stored, ledger, inputs(ledger, own, today, norms).opening.seen)


@once_per_own
def paths(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Simulated | None:
    """The thirteen weeks as they may go, to change one thing at a time; None while it is too early for chances."""
    made = inputs(ledger, own, today, norms)
    enough = made.history >= LEAST_WEEKS and bool(made.opening.accounts)
    return simulated(made) if enough else None


@once_per_own
def ahead(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Forecast | KnownOnly:
    """The thirteen weeks, or only what is known of them."""
    made, several = inputs(ledger, own, today, norms), paths(ledger, own, today, norms)
    return known_only(made) if several is None else forecast_of(made, several.balances)


@once_per_own
def driving(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> tuple[Driver, ...]:
    """The five things that make the lowest point; none while it is too early."""
    several = paths(ledger, own, today, norms)
    return drivers(several) if several else ()


@once_per_own
def helping(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> tuple[Help, ...]:
    """What would help; none while it is too early, or when nothing is at stake."""
    several = paths(ledger, own, today, norms)
    return helps(several, ledger, norms) if several else ()


def paying(ledger: Ledger, own: CashOwn, today: date, norms: Norms, direction: Direction) -> Paying:
    """How customers pay her ('sale'), or how she pays ('purchase'); a day she planned wins."""
    return (_customers if direction == "sale" else _suppliers)(ledger, own, today, norms)


@once_per_own
def _customers(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Paying:
    known = _learned(ledger, own, today, norms)
    return Paying(known.receivable_model, known.receivable, expected(known.receivable_model, known.receivable))


@once_per_own
def _suppliers(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Paying:
    known = _learned(ledger, own, today, norms)
    return Paying(known.payable_model, known.payable, expected(known.payable_model, known.payable))


def series_known(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> tuple[Series, ...]:
    """What comes back by itself, as she knows it."""
    return _learned(ledger, own, today, norms).series


@once_per_own
def obligations(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Register:
    """What she owes by rhythm, in euro and hours a year."""
    return register(series_known(ledger, own, today, norms), hours_given(own.said.answers), ledger)


@once_per_own
def taxes(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> tuple[Planned, ...]:
    """The taxes, contributions and payrolls of these weeks, by day; what was due before and was not seen, first."""
    made = inputs(ledger, own, today, norms)
    return tax_payments(ledger, own.said.answers, norms, today, Period(made.opening.seen + _DAY, made.weeks[-1].end))
