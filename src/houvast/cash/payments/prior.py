"""What is believed about paying before the first invoice of a firm is paid, and for how many invoices that counts."""

from datetime import date
from math import log
from typing import Literal, NamedTuple

from houvast.norms import Norms

Size = Literal["micro", "small", "medium", "large"]


class Prior(NamedTuple):
    """How firms in Belgium pay, and the settings of the method.

    Days after the due date follow a logistic curve of `median` and `scale`, worth `invoices` invoices. An invoice
    issued `half_life` days ago counts half. What is older than anything ever paid is paid `unsure_mean` days from now
    on average; what is open for more than `forgotten` days teaches nothing. `shock` (days, worth `shock_months`
    months) is how much all customers together are early or late in a month.
    """

    median: float
    scale: float
    invoices: float
    half_life: float
    unsure_mean: float
    forgotten: int
    shock: float
    shock_months: float


def prior_of(norms: Norms, today: date, size: Size | None = None) -> Prior:
    """The Belgian average, from the norms. With the size of the one who pays, his share on time moves the middle."""
    scale = float(norms.value("payment_delay_scale", today))
    median = float(norms.value("payment_delay_median", today))
    if size is not None:
        on_time = float(norms.value(f"payment_on_time_{size}", today))
        median = scale * log((1 - on_time) / on_time)
    return Prior(
        median=median,
        scale=scale,
        invoices=float(norms.value("payment_prior_invoices", today)),
        half_life=float(norms.value("payment_half_life", today)),
        unsure_mean=float(norms.value("payment_unsure_mean", today)),
        forgotten=int(norms.value("payment_forgotten", today)),
        shock=float(norms.value("payment_shock", today)),
        shock_months=float(norms.value("payment_shock_months", today)),
    )
