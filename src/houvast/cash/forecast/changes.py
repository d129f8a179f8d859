"""The changes that scenarios are made of: an amount on a day, a party that pays later, more or less of what is new."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np

from houvast.cash.forecast.plans import days_of
from houvast.cash.forecast.streams import Stream
from houvast.cash.forecast.values import Every, ForecastInputs, Item
from houvast.stats.survival import Floats


def with_items(inputs: ForecastInputs, name: str, amount: float, begin: date, every: Every) -> ForecastInputs:
    """The same with an amount on a day, or on that day of every month from then on."""
    days = days_of(begin, every, inputs.weeks[-1].end)
    more = [Item(f"scenario:{name}:{day.isoformat()}", "planned", name, amount, day) for day in days]
    return replace(inputs, dated=(*inputs.dated, *more))


def series_of(inputs: ForecastInputs, party: str, later: timedelta | None) -> ForecastInputs:
    """What comes in from a party by itself: so much later, or (None) not at all."""
    dated = []
    for item in inputs.dated:
        if item.kind != "recurring" or item.party != party or item.amount <= 0 or item.day is None:
            dated.append(item)
        elif later is not None:
            dated.append(item._replace(day=item.day + later))
    return replace(inputs, dated=tuple(dated))


def later_by(by_week: Floats, weeks: float) -> Floats:
    """Chances to be paid by each week, so many weeks later."""
    whole, part = int(weeks), weeks - int(weeks)
    padded = np.concatenate([np.zeros((*by_week.shape[:-1], whole + 1)), by_week], axis=-1)
    count = by_week.shape[-1]
    return np.asarray((1 - part) * padded[..., 1 : count + 1] + part * padded[..., :count], dtype=np.float64)


def from_week(stream: Stream, week: int, factor: float) -> Stream:
    """So many times as much of what is new, from a week on."""
    ahead = stream.ahead.copy()
    ahead[week:] *= factor
    return stream._replace(ahead=ahead)


def until_week(stream: Stream, week: int, factor: float) -> Stream:
    """So many times as much of what is new, before a week."""
    ahead = stream.ahead.copy()
    ahead[:week] *= factor
    return stream._replace(ahead=ahead)


def two_figures(amount: float) -> float:
    """To two figures: an example must not look exact."""
    if amount < 1:
        return 0.0
    power = 10.0 ** (int(np.floor(np.log10(amount))) - 1)
    return float(np.rint(amount / power) * power)
