"""The drawing of the thirteen weeks: the bands, the line, her floor, and what happens in which week."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from houvast.cash.forecast.values import Forecast
from houvast.cash.page import WeekRow, about, monday, week_rows
from houvast.cash.texts import TEXTS
from houvast.charts.fan import FanNames, FanWeek, fan
from houvast.charts.svg import Chart, Table
from houvast.facts.period import Period
from houvast.facts.text import Language, Sentence
from houvast.facts.wording import money, say, short_date

_NAMES: Final = ("today", "line", "wide", "narrow", "floor", "low")
_HEADS: Final = ("week", "p10", "p25", "p50", "p75", "p90")
_LONGEST = 14
_MIDDLE = 2


def fan_chart(
    forecast: Forecast | None,
    past: Sequence[float],
    language: Language,
    *,
    before: Forecast | None = None,
    key: str = "geld",
) -> Chart | None:
    """The band of the next thirteen weeks, with the closes of the weeks before; None while it is too early.

    `before` is the forecast without a change that is tried: its middle is drawn beside the band.
    """
    if forecast is None:
        return None
    rows = week_rows(forecast)
    return fan(
        [_week(forecast, place, row, language) for place, row in enumerate(rows)],
        now=float(forecast.opening.amount),
        past=past,
        usual=() if before is None else [float(middle) for middle in before.balances[:, _MIDDLE]],
        floor=None if forecast.minimum is None and not forecast.credit_line else forecast.floor,
        low=forecast.low.week,
        names=FanNames(*(say(TEXTS[f"cash.fan_{name}"], language) for name in _names(forecast))),
        key=key,
        title=say(TEXTS["cash.fan_title"], language),
        description=_described(forecast, rows, language),
        table=Table(
            tuple(say(TEXTS[f"cash.col_{name}"], language) for name in _HEADS),
            tuple((short_date(row.begin), *(_euro(one, language) for one in row.quantiles)) for row in rows),
        ),
        language=language,
    )


def _names(forecast: Forecast) -> tuple[str, ...]:
    """What stands beside the drawing; her floor is her minimum, or her credit line."""
    return tuple("credit" if name == "floor" and forecast.minimum is None else name for name in _NAMES)


def _week(forecast: Forecast, place: int, row: WeekRow, language: Language) -> FanWeek:
    period = forecast.weeks[place]
    number = str(period.begin.isocalendar().week)
    name = say(TEXTS["cash.fan_week"], language, {"number": number})
    low, _, middle, _, high = row.quantiles
    values = {"name": name, "middle": middle, "low": low, "high": high}
    first, *rest = (float(one) for one in forecast.balances[place])
    return FanWeek(
        name=name,
        short=number,
        values=(first, rest[0], rest[1], rest[2], rest[3]),
        words=(say(TEXTS["cash.fan_likely"], language, values), say(TEXTS["cash.fan_between"], language, values)),
        event=_event(forecast, period, language),
    )


def _event(forecast: Forecast, period: Period, language: Language) -> str:
    """The name of the largest dated thing of a week, short enough to stand under it."""
    inside = [item for item in forecast.items if item.day is not None and item.day in period]
    if not inside:
        return ""
    label = max(inside, key=lambda item: (abs(item.amount), item.key)).label
    text = say(label.text, language, label.values) if isinstance(label, Sentence) else label
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def _described(forecast: Forecast, rows: Sequence[WeekRow], language: Language) -> str:
    values = {
        "now": forecast.opening.amount,
        "low": about(forecast.low.likely),
        "worst": about(forecast.low.worst),
        "best": about(forecast.low.best),
        "day": monday(forecast.low.period.begin),
        "last": rows[-1].quantiles[2],
    }
    return say(TEXTS["cash.fan_description"], language, values)


def _euro(amount: Decimal, language: Language) -> str:
    return money(amount, language=language, cents=False)
