"""What the books tell of the money to come, each worked out once: who pays when, what comes back, the forecast."""

from datetime import date, timedelta
from typing import NamedTuple

from houvast.cash.forecast.forecast import forecast
from houvast.cash.forecast.inputs import Learned, inputs_of, learned
from houvast.cash.forecast.values import Forecast, ForecastInputs, KnownOnly
from houvast.cash.own import CashOwn, once_per_own
from houvast.cash.payments.habit import Expected, expected
from houvast.cash.payments.model import PaymentModel
from houvast.cash.payments.predict import Prediction
from houvast.cash.recurring import Series
from houvast.cash.recurring.answered import hours_given
from houvast.cash.recurring.register import Register, register
from houvast.cash.taxes import Planned, tax_payments
from houvast.facts.ledger import Direction, Ledger
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
    """What the thirteen weeks are made from."""
    return inputs_of(ledger, own.said, today, norms, _learned(ledger, own, today, norms))


@once_per_own
def ahead(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Forecast | KnownOnly:
    """The thirteen weeks, or only what is known of them."""
    return forecast(inputs(ledger, own, today, norms), today)


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
