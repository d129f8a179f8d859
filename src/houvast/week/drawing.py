"""The drawing of the months: sales and purchases per month, with the average over twelve months."""

from decimal import Decimal

from houvast.charts.bars import BarMonth, BarNames, bars
from houvast.charts.svg import Chart
from houvast.facts import wording
from houvast.facts.figure import Figure
from houvast.facts.text import Language
from houvast.indicators.revenue import YEAR
from houvast.week.months import MonthRow
from houvast.week.texts import TEXTS

_UNKNOWN = "–"


def months_chart(rows: tuple[MonthRow, ...], language: Language) -> Chart | None:
    """The months as bars; None while there are none."""
    if not rows:
        return None
    names = BarNames(
        *(wording.say(TEXTS[f"week.chart_{name}"], language) for name in ("month", "revenue", "purchases", "line"))
    )
    months = [_month(row, language) for row in rows]
    title = wording.say(TEXTS["week.chart_title"], language)
    description = wording.say(
        TEXTS["week.chart_description"], language, {"first": rows[0].month, "last": rows[-1].month}
    )
    return bars(months, names, key="months", title=title, description=description, language=language)


def _month(row: MonthRow, language: Language) -> BarMonth:
    average = _value(row.revenue_year)
    line = None if average is None else average / YEAR
    return BarMonth(
        name=wording.month_name(row.month, language),
        short=f"{row.month:%m}".lstrip("0") if row.month.month != 1 else f"’{row.month:%y}",
        first=float(_value(row.revenue) or 0),
        second=float(_value(row.purchases) or 0),
        line=None if line is None else float(line),
        words=(_words(_value(row.revenue), language), _words(_value(row.purchases), language), _words(line, language)),
        partial=row.partial,
    )


def _value(figure: Figure | None) -> Decimal | None:
    return figure.value if figure is not None and isinstance(figure.value, Decimal) else None


def _words(value: Decimal | None, language: Language) -> str:
    return _UNKNOWN if value is None else wording.money(value, language=language, cents=False)
