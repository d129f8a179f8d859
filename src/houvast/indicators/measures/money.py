"""Measures of money: for how many weeks it lasts, and how far what is earned covers what always goes out."""

from datetime import date, timedelta
from decimal import Decimal

from houvast.facts.figure import Explanation
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.period import Period, months_back
from houvast.indicators.buffers import buffers, outside
from houvast.indicators.measures.tracing import day_rows, share_rows, traced
from houvast.indicators.measures_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.indicators.revenue import purchases, revenue
from houvast.norms import Norms

_MONTHS = 3


def weeks_of_money(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:
    """For how many ordinary weeks the money on the accounts would last if nothing came in."""
    known = buffers(ledger, own, today, norms)
    if known.cash is None or not known.week_out:
        return None
    rows = share_rows([day_rows(TEXTS["indicators.row_cash"], None, known.cash)], known.week_out, Decimal(1))
    values = {"week": known.week_out}
    return traced("cashflow:weeks_of_money", "weeks", rows, as_of=outside(ledger)[-1].booking_date, values=values)


def fixed_cover(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """Of every hundred euro that goes out whatever happens, how much is earned by sales less purchases.

    What goes out whatever happens: payments that settle no purchase invoice (wages, rent, loans, taxes), over the last
    three whole months. Over a hundred is what remains.
    """
    reach = Period(months_back(today, _MONTHS), today.replace(day=1))
    paired = ledger.pairs_by_movement
    fixed = -sum(
        (
            one.amount
            for one in outside(ledger)
            if one.booking_date in reach and one.amount < 0 and one.key not in paired
        ),
        ZERO,
    )
    sold, bought = revenue(ledger), purchases(ledger)
    if fixed <= 0 or bought.last is None or sold.last is None or min(bought.last, sold.last) < months_back(today, 1):
        return None
    rows = []
    for month in sorted(month for month in {*sold.totals, *bought.totals} if month in reach):
        rows.append(day_rows(TEXTS["indicators.row_sold"], month, sold.totals.get(month, ZERO)))
        rows.append(day_rows(TEXTS["indicators.row_bought"], month, -bought.totals.get(month, ZERO)))
    as_of = reach.end - timedelta(days=1)
    values = {"fixed": fixed}
    return traced("cashflow:fixed_cover", "percent", share_rows(rows, fixed), as_of=as_of, values=values)
