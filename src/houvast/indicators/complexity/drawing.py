"""The drawing of what came and what went: two bars a month, and the difference as a line."""

from houvast.charts.bars import BarMonth, BarNames, bars
from houvast.charts.svg import Chart
from houvast.facts import wording
from houvast.facts.text import Language
from houvast.indicators.complexity.changes import Changes
from houvast.indicators.complexity_texts import TEXTS


def changes_chart(found: Changes | None, language: Language) -> Chart | None:
    """The months side by side; None where nothing could be followed, or nothing came or went."""
    if found is None or not (found.came or found.went):
        return None
    names = BarNames(
        *(wording.say(TEXTS[f"indicators.load_chart_{name}"], language) for name in ("month", "came", "went", "net"))
    )
    span = {"first": found.months[0], "last": found.months[-1]}
    months = []
    for month in found.months:
        came, went = (len(listed) for listed in found.of(month))
        short = f"{month:%m}".lstrip("0") if month.month != 1 else f"’{month:%y}"
        words = (str(came), str(went), wording.number(came - went, 0, language))
        name = wording.month_name(month, language)
        months.append(BarMonth(name, short, float(came), float(went), float(came - went), words))
    return bars(
        months,
        names,
        key="load",
        title=wording.say(TEXTS["indicators.load_chart_title"], language),
        description=wording.say(TEXTS["indicators.load_chart_description"], language, span),
        language=language,
    )
