"""Customers and products as plain data, for `houvast figures --json` and for whoever uses this as a library."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from houvast.facts.ledger import Ledger
from houvast.indicators.margins.asides import felt_rises
from houvast.indicators.margins.contribution import (
    Account,
    Accounts,
    customer_accounts,
    order_accounts,
    product_accounts,
)
from houvast.indicators.margins.returning import Buyer, returning
from houvast.indicators.margins.rises import SupplierRise
from houvast.indicators.margins.spread_of_sales import Leaning, leaning
from houvast.indicators.margins.wanting import may_rank, wanting
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_MOST = 100


def margins_json(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Mapping[str, object]:
    """Everything the page of customers and products says, as values that JSON knows.

    Numbers are strings with two decimals: amounts in EUR, shares and chances from 0 to 1; days are ISO. At most the
    hundred largest of each. Documented in docs/figures.md.
    """
    lean = leaning(ledger, own, today, norms)
    missing = wanting(ledger, own, today, norms)
    return {
        "customers": _accounts(customer_accounts(ledger, own, today, norms), today, norms),
        "products": _accounts(product_accounts(ledger, own, today, norms), today, norms),
        "orders": _accounts(order_accounts(ledger, own, today, norms), today, norms),
        "largest": _largest(lean),
        "effective_customers": _number(lean.now.effective),
        "silent": [_silent(one) for one in returning(ledger, own, today, norms).alarms],
        "price_rises": [_rise(one) for one in felt_rises(ledger, own, today, norms)],
        "missing_nl": missing.nl if missing else None,
        "missing_en": missing.en if missing else None,
    }


def _accounts(accounts: Accounts, today: date, norms: Norms) -> Mapping[str, object]:
    return {
        "covered": _number(accounts.covered),
        "ranked": may_rank(accounts.covered, today, norms),
        "with_hours": accounts.with_hours,
        "listed": [_account(one) for one in accounts.listed[:_MOST]],
    }


def _account(one: Account) -> Mapping[str, object]:
    return {
        "key": one.key,
        "name": one.name,
        "sold": _number(one.sold),
        "known": _number(one.known),
        "left": _number(one.left),
        "likely": _number(one.likely),
        "lines": one.lines,
        "chance_of_loss": _number(one.loss),
        "claim": one.claim,
    }


def _largest(lean: Leaning) -> Mapping[str, object]:
    return {
        str(most): {
            "now": _number(lean.now.top(most)),
            "before": _number(lean.before.top(most) if lean.before else None),
        }
        for most in (1, 3, 5)
    }


def _silent(one: Buyer) -> Mapping[str, object]:
    return {
        "customer": one.key,
        "name": one.name,
        "since": one.last.isoformat(),
        "usual_days": _number(one.silence.interval),
        "chance_again": _number(one.chance),
        "yearly": _number(one.yearly),
        "at_stake": _number(one.at_stake),
    }


def _rise(one: SupplierRise) -> Mapping[str, object]:
    return {
        "supplier": one.supplier,
        "name": one.name,
        "since": one.since.isoformat(),
        "percent": _number(one.percent),
        "yearly": _number(one.yearly),
        "articles": [
            {"name": rise.name, "from": f"{rise.before:.4f}", "to": f"{rise.after:.4f}", "since": str(rise.since)}
            for rise in one.rises
        ],
    }


def _number(value: Decimal | float | None) -> str | None:
    return None if value is None else f"{value:.2f}"
