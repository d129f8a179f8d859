"""How good is the forecast, on the past of any books? Made on days gone by with what was known then, held to what came.

Beside it the rival that a person would make: what is open on its due day plus the average lateness, the average week of
new business from the average time to payment on, and the same dated items. Source: NUMBERS 2 (measured).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

import numpy as np

from houvast.cash.forecast.forecast import PATHS
from houvast.cash.forecast.inputs import Learned, inputs_of, learned
from houvast.cash.forecast.loose import own_transfers
from houvast.cash.forecast.simulate import dated_flow, flows
from houvast.cash.forecast.streams import Stream
from houvast.cash.forecast.values import ForecastInputs, OwnerSaid
from houvast.cash.payments.history import payment_history
from houvast.cash.payments.predict import Prediction
from houvast.facts.ledger import Direction, Ledger
from houvast.facts.period import Period
from houvast.norms import Norms
from houvast.stats.survival import Floats

EVERY = timedelta(days=29)
WARM, COOL = timedelta(weeks=52), timedelta(weeks=14)
STARTS = (0.25, 0.5, 1.0, 2.0, 3.0)
"""How many ordinary weeks of payments are on the account: shortages are judged from each of these."""
_LOW, _HIGH = 0.1, 0.9


class Seen(NamedTuple):
    """One forecast and what came, by week: balances inside the band, receipts told and real, and the shortages.

    `inside` (13,) of balances, `flows_inside` (13,) of weekly receipts; `told`, `rival` and `real` are receipts (13,).
    `chance`, `rival_says` and `short` are per start of `STARTS`: the chance told, the rival's yes (1) or no, what came.
    """

    day: date
    inside: Floats
    flows_inside: Floats
    told: Floats
    rival: Floats
    real: Floats
    error: Floats
    chance: Floats
    rival_says: Floats
    short: Floats


class Verdict(NamedTuple):
    """All origins together: shares of weeks within the 80 % band, WAPE of weekly receipts, and Brier of shortages.

    `missed` is the share of shortages to which less than 1 in 5 was given; `bias` the mean error of the balance after
    13 weeks against the receipts of those weeks (positive: told too much).
    """

    origins: int
    coverage: float
    receipts_coverage: float
    wape: float
    rival_wape: float
    total_wape: float
    rival_total_wape: float
    brier: float
    rival_brier: float
    climate_brier: float
    missed: float
    bias: float


def as_known(ledger: Ledger, day: date) -> Ledger:
    """The books as they were on a day: nothing of what came later."""
    movements = tuple(one for one in ledger.movements if one.booking_date <= day)
    invoices = tuple(one for one in ledger.invoices if one.issue_date <= day)
    there = {one.key for one in movements} | {one.key for one in invoices}
    pairs = tuple(
        one
        for one in ledger.pairs
        if one.invoice in there
        and (one.day is None or one.day <= day)
        and (one.movement is None or one.movement in there)
        and (one.credit_note is None or one.credit_note in there)
    )
    statements = tuple(one for one in ledger.statements if one.closing_day is not None and one.closing_day <= day)
    receipts = tuple(one for one in ledger.receipts if one.day <= day)
    return replace(
        ledger, movements=movements, invoices=invoices, pairs=pairs, statements=statements, receipts=receipts
    )


def origins_of(ledger: Ledger, warm: timedelta = WARM) -> tuple[date, ...]:
    """The days to forecast from: every 29 days, so on all weekdays, after `warm` and thirteen weeks before the end."""
    if not ledger.movements:
        return ()
    day, last = ledger.movements[0].booking_date + warm, ledger.movements[-1].booking_date - COOL
    found = []
    while day <= last:
        found.append(day)
        day += EVERY
    return tuple(found)


def judge(
    ledger: Ledger, norms: Norms, origins: Iterable[date] | None = None, *, paths: int = PATHS
) -> tuple[Seen, ...]:
    """Each origin held to what came. Wholly of the data: the same books, the same judgement."""
    days = origins_of(ledger) if origins is None else origins
    return tuple(seen_from(ledger, norms, day, paths) for day in days)


def verdict(seen: Sequence[Seen]) -> Verdict:
    """What all origins come to. ValueError without any."""
    if not seen:
        raise ValueError("nothing to judge")

    def all_of(name: str) -> Floats:
        return np.stack([getattr(one, name) for one in seen])

    told, rival, real = all_of("told"), all_of("rival"), all_of("real")
    chance, short = all_of("chance"), all_of("short")
    sums = [part.sum(axis=1) for part in (told, rival, real)]
    happened = short > 0
    return Verdict(
        origins=len(seen),
        coverage=float(all_of("inside").mean()),
        receipts_coverage=float(all_of("flows_inside").mean()),
        wape=float(np.abs(told - real).sum() / real.sum()),
        rival_wape=float(np.abs(rival - real).sum() / real.sum()),
        total_wape=float(np.abs(sums[0] - sums[2]).sum() / sums[2].sum()),
        rival_total_wape=float(np.abs(sums[1] - sums[2]).sum() / sums[2].sum()),
        brier=float(((chance - short) ** 2).mean()),
        rival_brier=float(((all_of("rival_says") - short) ** 2).mean()),
        climate_brier=float(((short.mean(axis=0) - short) ** 2).mean()),
        missed=float((chance[happened] < 0.2).mean()) if happened.any() else 0.0,
        bias=float(all_of("error")[:, -1].sum() / real.sum()),
    )


def seen_from(ledger: Ledger, norms: Norms, day: date, paths: int) -> Seen:
    """The forecast of one day, and what came of it."""
    known, own = as_known(ledger, day), OwnerSaid()
    found = learned(known, own, day, norms)
    inputs = inputs_of(known, own, day, norms, found)
    start = float(inputs.opening.amount)
    money = flows(inputs, paths)
    balances = start + np.cumsum(money.received - money.paid, axis=1)
    came = _came(ledger, inputs)
    real = start + np.cumsum(came[0] - came[1])
    simple = _rival(known, inputs, found)
    simply = start + np.cumsum(simple[0] - simple[1])
    week = _ordinary_week(money.paid)
    floors = [start - times * week for times in STARTS]
    lowest = balances.min(axis=1)
    return Seen(
        day=day,
        inside=_inside(balances, real),
        flows_inside=_inside(money.received, came[0]),
        told=np.median(money.received, axis=0),
        rival=simple[0],
        real=came[0],
        error=np.median(balances, axis=0) - real,
        chance=np.array([(lowest < floor).mean() for floor in floors]),
        rival_says=np.array([float(simply.min() < floor) for floor in floors]),
        short=np.array([float(real.min() < floor) for floor in floors]),
    )


def _inside(paths: Floats, real: Floats) -> Floats:
    low, high = np.quantile(paths, (_LOW, _HIGH), axis=0)
    return np.asarray((low <= real) & (real <= high), dtype=np.float64)


def _ordinary_week(paid: Floats) -> float:
    return max(1.0, float(paid.mean()))


def _came(ledger: Ledger, inputs: ForecastInputs) -> tuple[Floats, Floats]:
    """What really came in and went out by week, transfers between her own accounts aside, wherever those are."""
    between, elsewhere = own_transfers(ledger)
    found = np.zeros((2, len(inputs.weeks)))
    for one in ledger.movements:
        if one.currency != "EUR" or one.booking_date <= inputs.opening.seen:
            continue
        if one.key in between or one.key in elsewhere:
            continue
        place = next((at for at, week in enumerate(inputs.weeks) if one.booking_date < week.end), None)
        if place is not None:
            found[0 if one.amount > 0 else 1, place] += abs(float(one.amount))
    return found[0], found[1]


def _rival(ledger: Ledger, inputs: ForecastInputs, known: Learned) -> tuple[Floats, Floats]:
    """Receipts and payments by week as a person would reckon them."""
    business, weeks, today = inputs.business, inputs.weeks, inputs.today
    received, paid = np.zeros(len(weeks)), np.zeros(len(weeks))
    directions: tuple[tuple[Direction, Prediction, Floats], ...] = (
        ("sale", known.receivable, received),
        ("purchase", known.payable, paid),
    )
    for way, prediction, flow in directions:
        late = _average_late(ledger, way, today)
        stream = business.sales if way == "sale" else business.purchases
        for place in np.flatnonzero(prediction.counted):
            day = date.fromordinal(int(prediction.open.due[place]) + late)
            _put(flow, weeks, max(day, today + timedelta(days=7)) if day <= today else day, prediction, int(place))
        first = today + timedelta(days=late + _average_term(ledger, way, today))
        for at, week in enumerate(weeks):
            part = min(1.0, max(0.0, (week.end - max(week.begin, first)).days / 7))
            flow[at] += part * _week(stream)
    received += _week(business.takings) + dated_flow((one for one in inputs.dated if one.amount > 0), weeks)
    paid += _week(business.spending) - dated_flow((one for one in inputs.dated if one.amount < 0), weeks)
    return received, paid


def _week(stream: Stream) -> float:
    return stream.level * float(stream.past.mean()) if len(stream.past) else 0.0


def _put(flow: Floats, weeks: Sequence[Period], day: date, prediction: Prediction, place: int) -> None:
    for at, week in enumerate(weeks):
        if day < week.end:
            flow[at] += float(prediction.open.amount[place])
            return


def _average_late(ledger: Ledger, way: Direction, today: date) -> int:
    history = payment_history(ledger, way, today)
    return round(float(history.days[history.paid].mean())) if history.paid.any() else 0


def _average_term(ledger: Ledger, way: Direction, today: date) -> int:
    terms = [
        (one.due_date - one.issue_date).days
        for one in ledger.invoices
        if one.direction == way and today - timedelta(days=364) < one.issue_date <= today
    ]
    return round(float(np.mean(terms))) if terms else 30
