"""Everything the thirteen weeks are made from, gathered from the books so that each euro counts once.

What is invoiced counts through the invoice; what comes back beside it through its series; taxes and wages through their
own calendar; all else on the bank repeats as it was. A plan of the owner comes on top, a day she planned to pay wins.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from hashlib import sha256

import numpy as np

from houvast.cash.forecast.loose import Loose, loose
from houvast.cash.forecast.opening import opening, opening_remarks
from houvast.cash.forecast.past import Past, business_of, past_of
from houvast.cash.forecast.plans import planned_items
from houvast.cash.forecast.streams import Business
from houvast.cash.forecast.values import ForecastInputs, Item, ItemKind, Opening, OwnerSaid
from houvast.cash.forecast.waiting import Waiting, shifted, waiting_of, weekdays_of
from houvast.cash.forecast.weeks import ends_of, weeks_from
from houvast.cash.forecast_texts import TEXTS
from houvast.cash.payments.history import payment_history
from houvast.cash.payments.model import PaymentModel, fit
from houvast.cash.payments.predict import Prediction, predict
from houvast.cash.payments.prior import prior_of
from houvast.cash.payments.waiting import open_invoices
from houvast.cash.recurring import Series, recurring_of
from houvast.cash.recurring.answered import with_answers
from houvast.cash.recurring.invoiced import without_invoiced
from houvast.cash.recurring_texts import TEXTS as RECURRING_TEXTS
from houvast.cash.taxes import tax_payments
from houvast.facts.figure import TooEarly
from houvast.facts.holidays import holidays_around
from houvast.facts.ledger import Direction, Ledger
from houvast.facts.money import ZERO
from houvast.facts.period import Period
from houvast.facts.text import Sentence
from houvast.norms import Norms

_NO_BANK = Decimal(0)
_WAYS: tuple[Direction, Direction] = ("sale", "purchase")
_BEHIND_MOST = 28
_BEHIND = timedelta(days=21)
_TOO_OLD = timedelta(weeks=8)
"""From a balance that is older no chances follow, only what is known."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned on the way, for pages that show it: who pays when, and what comes back."""

    series: tuple[Series, ...]
    receivable: Prediction
    payable: Prediction
    receivable_model: PaymentModel
    payable_model: PaymentModel


def forecast_inputs(ledger: Ledger, own: OwnerSaid, today: date, norms: Norms) -> ForecastInputs:
    """The inputs of the forecast that is made on a day. Nothing after that day may be in the ledger."""
    return inputs_of(ledger, own, today, norms, learned(ledger, own, today, norms))


def learned(ledger: Ledger, own: OwnerSaid, today: date, norms: Norms) -> Learned:
    """Who pays when and what comes back, as known on a day."""
    series = with_answers(recurring_of(ledger, today), own.answers)
    customers, us = _pays(ledger, "sale", own, today, norms), _pays(ledger, "purchase", own, today, norms)
    return Learned(series, customers[1], us[1], customers[0], us[0])


def inputs_of(ledger: Ledger, own: OwnerSaid, today: date, norms: Norms, known: Learned) -> ForecastInputs:
    """The same from what was learned already."""
    weeks = weeks_from(today)
    start = opening(ledger, own.answers, today)
    seen = today if start is None else min(start.seen, today)
    past = past_of(ledger, seen, today)
    free = loose(ledger, known.series, today)
    period = Period(seen + timedelta(days=1), weeks[-1].end)
    dated, unknown = _dated(ledger, own, known.series, norms, today, period)
    models = (known.receivable_model, known.payable_model)
    behind = min((today - seen).days, _BEHIND_MOST)
    business = business_of(ledger, past, models, known.series, free, today, weeks, behind)
    ends = ends_of(weeks, today)
    weekdays = [weekdays_of(payment_history(ledger, way, today)) for way in _WAYS]
    owed = waiting_of(shifted(models[0], known.receivable.open, today), ends, weekdays[0])
    owing = waiting_of(shifted(models[1], known.payable.open, today), ends, weekdays[1])
    begun = start or Opening(_NO_BANK, seen, ())
    return ForecastInputs(
        today=today,
        weeks=weeks,
        opening=begun,
        minimum=None if own.minimum is None else float(own.minimum),
        credit_line=float(own.credit_line or ZERO),
        receivable=owed,
        payable=owing,
        dated=dated,
        unknown=unknown,
        business=business,
        history=0 if start is None or today - seen > _TOO_OLD else len(past.mondays),
        seed=_seed(today, begun, owed, owing, dated, business),
        remarks=(
            *opening_remarks(ledger, start, today),
            *_remarks(ledger, known, past, free, today),
        ),
        invoices=dict([*_open(ledger, owed, 1), *_open(ledger, owing, -1)]),
    )


def _pays(ledger: Ledger, way: Direction, own: OwnerSaid, today: date, norms: Norms) -> tuple[PaymentModel, Prediction]:
    model = fit(payment_history(ledger, way, today), prior_of(norms, today))
    waits = open_invoices(ledger, way, today, own.pay_on if way == "purchase" else None)
    return model, predict(model, waits, today)


def _dated(
    ledger: Ledger, own: OwnerSaid, series: Sequence[Series], norms: Norms, today: date, period: Period
) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """What moves on a known day, by day; apart what has a day and no amount."""
    found = [*_recurring(ledger, series, period), *planned_items(ledger, own.planned, today, period)]
    unknown: list[Item] = []
    for one in tax_payments(ledger, own.answers, norms, today, period):
        label = Sentence(RECURRING_TEXTS[one.label])
        amount = 0.0 if isinstance(one.amount, TooEarly) else float(one.amount)
        key = f"tax:{one.kind}:{(one.due or one.day).isoformat()}"
        item = Item(key, "tax", label, amount, one.day, None, one.sources, one.verified)
        (unknown if isinstance(one.amount, TooEarly) else found).append(item)
    return tuple(sorted(found, key=lambda item: (item.day or today, item.key))), tuple(unknown)


def _open(ledger: Ledger, waiting: Waiting, sign: int) -> Iterator[tuple[str, Item]]:
    """The open invoices that count, each as an item with its documents."""
    for key, party, amount in zip(waiting.keys, waiting.party, waiting.amount.tolist(), strict=True):
        one = ledger.invoice_by_key[key]
        kind: ItemKind = "receivable" if sign > 0 else "payable"
        label = f"{one.party_name} {one.id}"
        yield key, Item(f"invoice:{key}", kind, label, sign * amount, one.due_date, party, one.sources)


def _recurring(ledger: Ledger, series: Sequence[Series], period: Period) -> Iterator[Item]:
    for one in without_invoiced(series, ledger, period, holidays_around(period)):
        last = (ledger.movement_by_key.get(key) for key in one.series.occurrences[-3:])
        sources = tuple(source for movement in last if movement for source in movement.sources[:1])
        key = f"series:{one.series.key}:{one.day.isoformat()}"
        yield Item(key, "recurring", one.series.counterparty, float(one.amount), one.day, one.series.party, sources)


def _remarks(ledger: Ledger, known: Learned, past: Past, free: Loose, today: date) -> Iterator[Sentence]:
    """What stands apart and what is left out, each in one sentence."""
    foreign = [
        one for one in ledger.invoices if one.currency != "EUR" and one.issue_date <= today and ledger.open_amount(one)
    ]
    if foreign:
        name = "cash.foreign_invoice" if len(foreign) == 1 else "cash.foreign_invoices"
        currencies = ", ".join(sorted({one.currency for one in foreign}))
        yield Sentence(TEXTS[name], {"count": len(foreign), "currencies": currencies})
    out = ~known.receivable.counted
    if out.any():
        amount = Decimal(str(round(float(known.receivable.open.amount[out].sum()), 2)))
        name = "cash.not_counted_one" if int(out.sum()) == 1 else "cash.not_counted"
        yield Sentence(TEXTS[name], {"count": int(out.sum()), "amount": amount})
    if free.once:
        amounts = [one.amount for one in free.once]
        paid, got = -sum((a for a in amounts if a < 0), ZERO), sum((a for a in amounts if a > 0), ZERO)
        yield Sentence(TEXTS["cash.one_offs"], {"out": paid, "in_": got})
    if free.elsewhere:
        yield Sentence(TEXTS["cash.own_elsewhere"])
    if past.sales_until is not None and today - past.sales_until > _BEHIND:
        yield Sentence(TEXTS["cash.invoices_behind"], {"day": past.sales_until})


def _seed(today: date, start: Opening, owed: Waiting, owing: Waiting, dated: Sequence[Item], business: Business) -> int:
    """A number that follows from the data alone: the same books, the same answer."""
    known = sha256(f"{today} {start.amount}".encode())
    for waiting in (owed, owing):
        known.update("|".join(waiting.keys).encode())
        known.update(np.round(waiting.amount, 2).tobytes())
    known.update("|".join(f"{item.key} {item.amount:.2f}" for item in dated).encode())
    for stream in business:
        known.update(np.round(stream.past, 2).tobytes())
    return int.from_bytes(known.digest()[:6], "big")
