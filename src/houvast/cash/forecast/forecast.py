"""What came of the simulated weeks: the bands, the lowest point, the chances, and what is needed to be safe."""

from datetime import date
from typing import Final

import numpy as np

from houvast.cash.forecast.simulate import dated_flow, simulate
from houvast.cash.forecast.values import (
    LEAST_WEEKS,
    QUANTILES,
    Chances,
    Forecast,
    ForecastInputs,
    Item,
    ItemKind,
    KnownOnly,
    Low,
)
from houvast.stats.survival import Floats

PATHS: Final = 2_000
SURE = 0.1
"""The amount needed and the largest payment hold in all but this share of the cases."""

_PROVISIONAL = 26
_NAMED = 6


def forecast(inputs: ForecastInputs, today: date, *, paths: int = PATHS) -> Forecast | KnownOnly:
    """Balance at the end of each of the next 13 weeks, as quantiles, with the chances to fall too low.

    `KnownOnly` under 8 weeks of bank statements, or without any balance to start from: what is known and no chances.
    ValueError when `today` is not the day of the inputs.
    """
    if today != inputs.today:
        raise ValueError("the inputs are of another day")
    if inputs.history < LEAST_WEEKS or not inputs.opening.accounts:
        return known_only(inputs)
    return forecast_of(inputs, simulate(inputs, paths))


def forecast_of(inputs: ForecastInputs, balances: Floats) -> Forecast:
    """The same from balances that were simulated already, shape (paths, 13)."""
    lowest = balances.min(axis=1)
    below = balances < inputs.floor
    return Forecast(
        today=inputs.today,
        weeks=inputs.weeks,
        opening=inputs.opening,
        balances=np.quantile(balances, QUANTILES, axis=0).T,
        low=_low(inputs, balances, lowest),
        chances=Chances(
            below_zero=float((lowest < 0).mean()),
            below_floor=float(below.any(axis=1).mean()),
            below_credit=float((lowest < -inputs.credit_line).mean()),
            within_4=float(below[:, :4].any(axis=1).mean()),
        ),
        below_floor=below.mean(axis=0),
        floor=inputs.floor,
        minimum=inputs.minimum,
        credit_line=inputs.credit_line,
        needed=max(0.0, inputs.floor - float(np.quantile(lowest, SURE))),
        history=inputs.history,
        paths=len(balances),
        items=_named(inputs.dated),
        unknown=inputs.unknown,
        remarks=inputs.remarks,
        provisional=inputs.history < _PROVISIONAL,
        scale=inputs.scale,
    )


def known_only(inputs: ForecastInputs) -> KnownOnly:
    """What is known by itself: what is dated, and each open invoice in the week in which even chances have it paid."""
    invoices = [*_even(inputs, 1), *_even(inputs, -1)]
    known = bool(inputs.opening.accounts)
    flow = dated_flow([*inputs.dated, *invoices], inputs.weeks)
    return KnownOnly(
        today=inputs.today,
        weeks=inputs.weeks,
        opening=inputs.opening if known else None,
        items=tuple(sorted([*inputs.dated, *invoices], key=lambda one: (one.day or inputs.today, one.key))),
        expected=float(inputs.opening.amount) + np.cumsum(flow) if known else None,
        have=inputs.history,
        unknown=inputs.unknown,
        remarks=inputs.remarks,
    )


def _even(inputs: ForecastInputs, sign: int) -> list[Item]:
    """The open invoices of a direction that are more likely paid than not within the weeks."""
    waiting = inputs.receivable if sign > 0 else inputs.payable
    by_week = waiting.expected() >= 0.5
    found: list[Item] = []
    for place, key in enumerate(waiting.keys):
        if by_week[place].any():
            week = inputs.weeks[int(by_week[place].argmax())]
            found.append(invoice_item(inputs, key, sign)._replace(day=week.begin))
    return found


def invoice_item(inputs: ForecastInputs, key: str, sign: int) -> Item:
    """An open invoice of customers (+1) or suppliers (-1) as an item. KeyError for one that is not open."""
    known = inputs.invoices.get(key)
    if known is not None:
        return known
    waiting = inputs.receivable if sign > 0 else inputs.payable
    row = {one: place for place, one in enumerate(waiting.keys)}[key]
    kind: ItemKind = "receivable" if sign > 0 else "payable"
    return Item(f"invoice:{key}", kind, key, sign * float(waiting.amount[row]), None, waiting.party[row])


def _low(inputs: ForecastInputs, balances: Floats, lowest: Floats) -> Low:
    """The week that is the lowest on most paths."""
    count = np.bincount(balances.argmin(axis=1), minlength=balances.shape[1])
    week = int(count.argmax())
    worst, likely, best = (float(one) for one in np.quantile(lowest, (0.1, 0.5, 0.9)))
    return Low(week, inputs.weeks[week], worst, likely, best, float(count[week] / len(balances)))


def _named(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The largest dated ones, by day: what to name in the drawing."""
    largest = sorted(items, key=lambda item: -abs(item.amount))[:_NAMED]
    return tuple(sorted(largest, key=lambda item: (item.day or date.max, item.key)))
