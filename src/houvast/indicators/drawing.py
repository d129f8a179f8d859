"""The drawings of a figure: a small line in the list, and the months with what is usual behind them."""

from decimal import Decimal

from houvast.charts.band import BandMonth, band_line
from houvast.charts.sparkline import sparkline
from houvast.charts.svg import Chart, Table
from houvast.facts import wording
from houvast.facts.text import Language
from houvast.indicators.figures.fixed import FixedFigure
from houvast.indicators.figures.saying import amount_said
from houvast.indicators.figures_texts import TEXTS
from houvast.indicators.judge import Point

_SMALL, _LARGE = 24, 36
_NONE = "–"


def small(figure: FixedFigure, language: Language) -> Chart | None:
    """The last two years as a small line; None where there is no line."""
    points = figure.series[-_SMALL:]
    if len(points) < 2:
        return None
    band = [(one.low, one.high) if one.low is not None and one.high is not None else None for one in points]
    early = figure.verdict == "early"
    return sparkline(
        [point.value for point in points],
        key=f"spark-{figure.key}",
        title=_said("chart_title", language, name=wording.say(TEXTS[f"indicators.name_{figure.key}"], language)),
        description=_description(figure, points, language),
        table=_table(figure, points, language),
        band=() if early else band,
        signal=_standing_out(figure),
        early=early,
    )


def large(figure: FixedFigure, language: Language) -> Chart | None:
    """The last three years with what was usual in each month; None where there is no line."""
    points = figure.series[-_LARGE:]
    if len(points) < 2:
        return None
    months = [
        BandMonth(
            name=wording.month_name(point.month, language),
            short=f"{point.month:%m}".lstrip("0") if point.month.month != 1 else f"’{point.month:%y}",
            value=point.value,
            low=point.low,
            high=point.high,
            words=_amount(figure, point.value, language),
        )
        for point in points
    ]
    return band_line(
        months,
        key=f"months-{figure.key}",
        title=_said("chart_title", language, name=wording.say(TEXTS[f"indicators.name_{figure.key}"], language)),
        description=_description(figure, points, language),
        table=_table(figure, points, language),
        band_word=_said("chart_usual", language),
        provisional=figure.verdict == "early",
        signal=_standing_out(figure),
        language=language,
    )


def _standing_out(figure: FixedFigure) -> int:
    """How many months at the end stand out: the run, or those outside that stand together."""
    if figure.verdict != "signal":
        return 0
    outside = sum(point.month >= figure.new_since for point in figure.series) if figure.new_since else 1
    return max(1, figure.run, outside)


def _description(figure: FixedFigure, points: tuple[Point, ...], language: Language) -> str:
    return _said(
        "chart_description",
        language,
        first=points[0].month,
        last=points[-1].month,
        value=amount_said(_exact(points[-1].value), figure.value.unit),
    )


def _table(figure: FixedFigure, points: tuple[Point, ...], language: Language) -> Table:
    head = tuple(_said(f"col_{name}", language) for name in ("month", "value", "low", "high"))
    rows = tuple(
        (
            wording.month_name(point.month, language),
            *(_amount(figure, one, language) for one in (point.value, point.low, point.high)),
        )
        for point in reversed(points)
    )
    return Table(head, rows)


def _amount(figure: FixedFigure, value: float | None, language: Language) -> str:
    if value is None:
        return _NONE
    said = amount_said(_exact(value), figure.value.unit)
    return wording.say(said.text, language, said.values)


def _exact(value: float) -> Decimal:
    return Decimal(str(round(value, 2)))


def _said(key: str, language: Language, **values: object) -> str:
    return wording.say(TEXTS[f"indicators.{key}"], language, values)
