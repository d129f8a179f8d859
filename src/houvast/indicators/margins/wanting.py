"""What is the one thing that would complete this? The file or column that is missing most, by its name."""

from datetime import date
from decimal import Decimal

from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.text import Text
from houvast.indicators.margins.contribution import customer_accounts, product_accounts
from houvast.indicators.margins.hours import hours_spent
from houvast.indicators.margins.sold import sold, year_until
from houvast.indicators.margins_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms


def may_rank(covered: float, today: date, norms: Norms) -> bool:
    """Whether the cost of enough sales is known to rank by what is left."""
    return covered >= float(norms.value("margin_known_least", today)) / 100


def wanting(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Text | None:
    """The one file or column to give next."""
    customers = customer_accounts(ledger, own, today, norms)
    products = product_accounts(ledger, own, today, norms)
    if may_rank(customers.covered, today, norms) or not products.listed:
        return None
    if not any(one.direction == "purchase" for one in ledger.invoices):
        return TEXTS["indicators.column_purchases"]
    if _mostly_appointments(ledger, own, today, norms):
        return TEXTS["indicators.column_time"]
    hours = hours_spent(ledger, own, today, norms)
    if not hours.with_job:
        return TEXTS["indicators.column_jobs"]
    if not hours.costed:
        return TEXTS["indicators.column_rate"]
    made = own.kind.mixture.production + own.kind.mixture.retail > own.kind.mixture.project + own.kind.mixture.person
    return TEXTS["indicators.column_cost" if made else "indicators.column_order"]


def _mostly_appointments(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> bool:
    year, whole, booked = year_until(today), ZERO, ZERO
    for line in sold(ledger, own, today, norms):
        if line.day in year:
            whole += line.net
            booked += line.net if line.origin == "appointment" else ZERO
    return whole > 0 and booked / whole > Decimal("0.5")
