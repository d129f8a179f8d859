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
from houvast.indicators.margins.returning import returning
from houvast.indicators.margins.spread_of_sales import leaning
from houvast.indicators.margins.wanting import may_rank, wanting
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_MOST = 100


def margins_json(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Mapping[str, object]:
    """Everything the page of customers and products says, as values that JSON knows.

    Amounts are strings in EUR, shares and chances numbers from 0 to 1, days ISO. At most the hundred largest of each.
    """
    lean = leaning(ledger, own, today, norms)
    missing = wanting(ledger, own, today, norms)
    return {
        "customers": _accounts(customer_accounts(ledger, own, today, norms), today, norms),
        "products": _accounts(product_accounts(ledger, own, today, norms), today, norms),
        "orders": _accounts(order_accounts(ledger, own, today, norms), today, norms),
        "largest": {
            str(most): {"now": lean.now.top(most), "before": lean.before.top(most) if lean.before else None}
            for most in (1, 3, 5)
        },
        "effective_customers": lean.now.effective,
        "silent": [
            {
                "customer": one.key,
                "name": one.name,
                "since": one.last.isoformat(),
                "usual_days": one.silence.interval,
                "chance_again": one.chance,
                "yearly": _amount(one.yearly),
                "at_stake": _amount(one.at_stake),
            }
            for one in returning(ledger, own, today, norms).alarms
        ],
        "price_rises": [
            {
                "supplier": one.supplier,
                "name": one.name,
                "since": one.since.isoformat(),
                "percent": round(float(one.percent), 1),
                "yearly": _amount(one.yearly),
                "articles": [
                    {
                        "name": rise.name,
                        "from": _amount(rise.before),
                        "to": _amount(rise.after),
                        "since": str(rise.since),
                    }
                    for rise in one.rises
                ],
            }
            for one in felt_rises(ledger, own, today, norms)
        ],
        "missing": missing.nl if missing else None,
    }


def _accounts(accounts: Accounts, today: date, norms: Norms) -> Mapping[str, object]:
    return {
        "covered": accounts.covered,
        "ranked": may_rank(accounts.covered, today, norms),
        "with_hours": accounts.with_hours,
        "listed": [_account(one) for one in accounts.listed[:_MOST]],
    }


def _account(one: Account) -> Mapping[str, object]:
    return {
        "key": one.key,
        "name": one.name,
        "sold": _amount(one.sold),
        "known": _amount(one.known),
        "left": _amount(one.left),
        "likely": _amount(one.likely),
        "lines": one.lines,
        "chance_of_loss": one.loss,
        "claim": one.claim,
    }


def _amount(value: Decimal | None) -> str | None:
    return None if value is None else f"{value:.2f}"
