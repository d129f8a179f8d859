"""The one thing there is to say on top of the page: a loss, a silence, a rise, or on whom it leans."""

from datetime import date
from decimal import Decimal

from houvast.facts.ledger import Ledger
from houvast.facts.text import Sentence
from houvast.indicators.margins.asides import felt_rises
from houvast.indicators.margins.contribution import customer_accounts, product_accounts
from houvast.indicators.margins.returning import returning
from houvast.indicators.margins.spread_of_sales import leaning
from houvast.indicators.margins.wanting import may_rank
from houvast.indicators.margins_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms


def title(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, *, goods: bool) -> Sentence:
    """The heaviest of what was found: about what is sold and bought (`goods`), else about who buys it."""
    customers = customer_accounts(ledger, own, today, norms)
    products = product_accounts(ledger, own, today, norms)
    if not customers.listed and not products.listed:
        return Sentence(TEXTS["indicators.margins_none"])
    if goods:
        return _of_goods(ledger, own, today, norms)
    ranked = customers.listed if may_rank(customers.covered, today, norms) else ()
    losing = next((one for one in ranked if one.claim == "losing"), None)
    if losing:
        return Sentence(TEXTS["indicators.title_losing_customer"], {"name": losing.name})
    return _of_customers(ledger, own, today, norms)


def _of_goods(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Sentence:
    """A product at a loss, a supplier who asks more, or what brings in the most."""
    listed = product_accounts(ledger, own, today, norms).listed
    losing = next((one for one in listed if one.claim == "losing"), None)
    if losing:
        return Sentence(TEXTS["indicators.title_losing_product"], {"name": losing.name})
    rising = felt_rises(ledger, own, today, norms)
    if rising:
        return Sentence(TEXTS["indicators.title_rise"], {"name": rising[0].name})
    if listed:
        return Sentence(TEXTS["indicators.title_products"], {"name": listed[0].name})
    return Sentence(TEXTS["indicators.title_calm"])


def _of_customers(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Sentence:
    """Who fell silent, else on whom it leans."""
    silent = returning(ledger, own, today, norms).alarms
    if len(silent) == 1:
        return Sentence(TEXTS["indicators.title_silent_one"], {"name": silent[0].name, "day": silent[0].last})
    if silent:
        return Sentence(TEXTS["indicators.title_silent_many"], {"count": len(silent)})
    return _largest(ledger, own, today, norms)


def _largest(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Sentence:
    now = leaning(ledger, own, today, norms).now
    names = {one.key: one.name for one in customer_accounts(ledger, own, today, norms).listed}
    share = Decimal(str(round(100 * now.top(1))))
    if share >= norms.value("top_customer_mention", today):
        return Sentence(TEXTS["indicators.title_top"], {"name": names[now.ranked[0]], "share": share})
    return Sentence(TEXTS["indicators.title_calm"])
