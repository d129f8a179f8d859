"""What an ordinary week brings: the last year of new sales, new purchases, takings and small spending, week by week.

A week counts when the bank is known for all of it. Of invoices counts the share that is paid through the bank: what is
paid otherwise, or of which the payment was never recognised, is seen among the loose money already.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

import numpy as np

from houvast.books.gaps import gaps
from houvast.cash.forecast.kernel import kernel
from houvast.cash.forecast.level import Paid, level_now, spread_of, usual_months
from houvast.cash.forecast.loose import Loose
from houvast.cash.forecast.streams import Business, Stream
from houvast.cash.payments.model import PaymentModel
from houvast.cash.recurring import Series
from houvast.cash.recurring.invoiced import is_invoiced
from houvast.facts.ledger import Direction, Invoice, Ledger
from houvast.facts.period import Period
from houvast.stats.survival import Floats

YEAR = 52
_OLD_ENOUGH = timedelta(weeks=13)
_LOOKS_BACK = timedelta(weeks=65)
_SAME = 0.25
_REGULAR = 26
_BEHIND_AT_MOST = 8
_WEEK = timedelta(days=7)


class Past(NamedTuple):
    """The whole weeks that the bank is known (their Mondays, oldest first), and until when invoices are known."""

    mondays: tuple[date, ...]
    sales_until: date | None


def past_of(ledger: Ledger, seen: date, today: date) -> Past:
    """The whole weeks of which everything is known. `seen` is the last day of which the bank is."""
    days = [one.booking_date for one in ledger.movements[:1]]
    days += [day for one in ledger.statements if (day := one.opening_day or one.closing_day) is not None]
    if not days:
        return Past((), None)
    until = {way: _until(ledger, way, today) for way in ("sale", "purchase")}
    begin, end = _monday_from(min(days)), _monday(seen + timedelta(days=1))
    ends = [_monday(day) + _WEEK for day in until.values() if day is not None]
    end = max(end - _BEHIND_AT_MOST * _WEEK, min([end, *ends]))
    mondays = [begin + _WEEK * place for place in range(max(0, (end - begin).days // 7))]
    missing = [gap for gap in gaps(ledger.statements) if gap.kind == "gap" and gap.currency == "EUR"]
    known = [day for day in mondays if not any(gap.begin < day + _WEEK and day < gap.end for gap in missing)]
    return Past(tuple(known), until["sale"])


def business_of(
    ledger: Ledger,
    past: Past,
    models: tuple[PaymentModel, PaymentModel],
    series: Sequence[Series],
    free: Loose,
    today: date,
    weeks: Sequence[Period],
    behind: int,
) -> Business:
    """The four streams. `models` are those of customers and of the firm itself; the bank is `behind` days."""
    sold = _invoices(ledger, "sale", series, today)
    bought = _invoices(ledger, "purchase", series, today)
    left = _workdays(weeks[0]) / 5
    banked = _workdays(Period(weeks[0].begin - timedelta(days=behind), weeks[0].end)) / 5
    at_once = np.ones(1)

    def made(sign: int, paid: list[Paid], share: float, spent: Floats, part: float) -> Stream:
        return _stream(sign, paid, share, spent, past, weeks, part)

    return Business(
        made(1, _paid(sold), _share(ledger, sold, past, today), kernel(models[0], sold, today), left),
        made(-1, _paid(bought), _share(ledger, bought, past, today), kernel(models[1], bought, today), left),
        made(1, [Paid(day, float(one)) for day, one in free.moved if one > 0], 1.0, at_once, banked),
        made(-1, [Paid(day, -float(one)) for day, one in free.moved if one < 0], 1.0, at_once, banked),
    )


def _stream(
    sign: int, paid: list[Paid], share: float, spent: Floats, past: Past, weeks: Sequence[Period], part: float
) -> Stream:
    index = usual_months(paid, past.mondays)
    place = {monday: at for at, monday in enumerate(past.mondays)}
    total, square = np.zeros(len(past.mondays)), np.zeros(len(past.mondays))
    for one in paid:
        at = place.get(_monday(one.day))
        if at is not None:
            total[at] += one.amount
            square[at] += one.amount**2
    months = np.array([(monday + _WEEK / 2).month - 1 for monday in past.mondays], dtype=np.int64)
    plain = np.maximum(total, 0) * share / np.exp(index[months])
    pieces = np.maximum(1, np.rint(np.divide(total**2, square, out=np.ones_like(total), where=square > 0)))
    ahead = np.exp(index[[week.begin.month - 1 for week in weeks]])
    ahead[0] *= part
    lately = plain[-YEAR:]
    return Stream(
        sign=sign,
        past=lately,
        pieces=pieces[-YEAR:].astype(np.int64),
        level=level_now(plain, lately),
        ahead=ahead,
        kernel=spent,
        spread=spread_of(plain),
    )


def _invoices(ledger: Ledger, way: Direction, series: Iterable[Series], today: date) -> list[Invoice]:
    """The invoices in EUR of a direction that do not come back by themselves."""
    known = [one for one in series if one.counts and is_invoiced(one, ledger)]
    settled, alike = set[str](), dict[str, list[float]]()
    for one in known:
        for key in one.occurrences:
            for pair in ledger.pairs_by_movement.get(key, ()):
                settled.add(pair.invoice)
                invoice = ledger.invoice_by_key.get(pair.invoice)
                if invoice is not None:
                    alike.setdefault(invoice.party, []).append(abs(float(one.amount)))
    return [
        one
        for one in ledger.invoices
        if one.direction == way
        and one.currency == "EUR"
        and one.payable != 0
        and one.issue_date <= today
        and one.key not in settled
        and not (one.party in alike and _is_alike(float(one.payable), alike[one.party]) and ledger.open_amount(one))
    ]


def _is_alike(amount: float, amounts: Collection[float]) -> bool:
    return any(abs(amount - one) <= _SAME * one for one in amounts)


def _paid(invoices: Iterable[Invoice]) -> list[Paid]:
    return [Paid(one.issue_date, float(one.payable)) for one in invoices]


def _share(ledger: Ledger, invoices: Iterable[Invoice], past: Past, today: date) -> float:
    """The share of what was invoiced a while ago that the bank saw paid; 1 where nothing is old enough."""
    if not past.mondays:
        return 1.0
    begin = max(past.mondays[0], today - _LOOKS_BACK)
    old = [one for one in invoices if begin <= one.issue_date < today - _OLD_ENOUGH]
    asked = sum(float(one.payable) for one in old)
    if asked <= 0:
        return 1.0
    paid = sum(float(_by_bank(ledger, one)) for one in old)
    return min(1.0, max(0.0, paid / asked))


def _by_bank(ledger: Ledger, invoice: Invoice) -> Decimal:
    pairs = ledger.pairs_by_invoice.get(invoice.key, ())
    paid = sum((pair.amount for pair in pairs if pair.movement is not None), Decimal(0))
    return paid if invoice.payable > 0 else -paid


def _until(ledger: Ledger, way: str, today: date) -> date | None:
    """The day of the last invoice of a firm that regularly has them; None for one that has not."""
    days = [one.issue_date for one in ledger.invoices if one.direction == way and one.issue_date <= today]
    recent = sum(day > days[-1] - timedelta(days=364) for day in days) if days else 0
    return days[-1] if recent >= _REGULAR else None


def _workdays(period: Period) -> int:
    return sum((period.begin + timedelta(days=place)).weekday() < 5 for place in range(period.days))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _monday_from(day: date) -> date:
    return _monday(day + timedelta(days=6))
