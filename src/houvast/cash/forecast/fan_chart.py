"""The forecast as a drawing: the fan of thirteen weeks, what happens in which week, and the table behind it."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from houvast.cash.forecast.values import Forecast, Item
from houvast.cash.forecast_texts import TEXTS
from houvast.charts.fan import FanNames, FanWeek, fan
from houvast.charts.svg import Chart, Table
from houvast.facts.period import Period
from houvast.facts.text import Language
from houvast.facts.wording import money, say, short_date

_LONGEST = 14
_HEADS = ("week", "10", "25", "50", "75", "90")


class _Said(NamedTuple):
    language: Language

    def __call__(self, key: str, **values: object) -> str:
        return say(TEXTS[f"cash.fan_{key}"], self.language, values)


def fan_chart(forecast: Forecast, language: Language, past: Sequence[float] = (), key: str = "geld") -> Chart:
    """The forecast drawn. `past` are the closes of the weeks before this one, oldest first, in EUR."""
    said = _Said(language)
    low = forecast.low
    likely = float(forecast.balances[low.week, 2])
    values = {
        "now": _euro(float(forecast.opening.amount)),
        "low": _euro(likely),
        "week": low.period.begin,
        "worst": _euro(low.worst),
        "best": _euro(low.best),
        "end": _euro(float(forecast.balances[-1, 2])),
    }
    names = FanNames(
        today=said("today"),
        line=said("line"),
        wide=said("wide"),
        narrow=said("narrow"),
        floor=said("minimum" if forecast.minimum is not None else "credit"),
        low=said("low", low=_euro(likely)),
    )
    return fan(
        [_week(forecast, place, said) for place in range(len(forecast.weeks))],
        now=float(forecast.opening.amount),
        past=past,
        floor=forecast.floor if forecast.minimum is not None or forecast.credit_line else None,
        low=low.week,
        names=names,
        key=key,
        title=said("title"),
        description=said("description", **values),
        table=_table(forecast, said),
        language=language,
    )


def _week(forecast: Forecast, place: int, said: _Said) -> FanWeek:
    period = forecast.weeks[place]
    low, quarter, middle, most, high = (float(value) for value in forecast.balances[place])
    number = period.begin.isocalendar().week
    words = (
        said("week_likely", week=period.begin, likely=_euro(middle)),
        said("week_between", low=_euro(low), high=_euro(high)),
    )
    short = f"wk {number}" if place == 0 else str(number)
    return FanWeek(
        f"week {number}", short, (low, quarter, middle, most, high), words, _event(forecast.items, period, said)
    )


def _event(items: Sequence[Item], period: Period, said: _Said) -> str:
    """The name of the largest thing that moves in a week."""
    there = [item for item in items if item.day is not None and item.day in period]
    if not there:
        return ""
    largest = max(there, key=lambda item: abs(item.amount))
    if largest.kind == "tax":
        return said(f"event_{largest.key.split(':')[1]}")
    label = largest.label if isinstance(largest.label, str) else say(*largest.label[:1], said.language)
    return label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1].rstrip()}…"


def _table(forecast: Forecast, said: _Said) -> Table:
    rows = tuple(
        (
            short_date(period.begin),
            *(money(_euro(float(value)), language=said.language, cents=False) for value in row),
        )
        for period, row in zip(forecast.weeks, forecast.balances, strict=True)
    )
    return Table(tuple(said(f"head_{head}") for head in _HEADS), rows)


def _euro(value: float) -> Decimal:
    """To the hundred from a thousand on: an estimate must not look exact."""
    return Decimal(round(value, -2 if abs(value) >= 1000 else 0))
