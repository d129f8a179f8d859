"""One dot per paid invoice at how many days late it was, with the middle one marked."""

from collections import Counter
from collections.abc import Sequence

from houvast.charts.scale import Scale, scale
from houvast.charts.svg import Chart, Svg, Table, drawing, tag
from houvast.facts import wording
from houvast.facts.text import Language

_WIDE = 7  # two dots closer than this are stacked
_ROOM = 30.0  # left free above the stacks, for the word on the line


def dots(
    days: Sequence[int],
    median: float | None,
    *,
    key: str,
    title: str,
    description: str,
    table: Table,
    due_word: str,
    language: Language,
) -> Chart:
    """Days late from left to right; before the due date lies left of the line that `due_word` names."""
    wide = _drawn(days, median, (640, 120), f"{key}-wide", "dots wide", title, description, due_word, language)
    narrow = _drawn(days, median, (340, 120), f"{key}-narrow", "dots narrow", title, description, due_word, language)
    return Chart(Svg(f"{wide}{narrow}"), title, description, table)


def _drawn(
    days: Sequence[int],
    median: float | None,
    size: tuple[int, int],
    key: str,
    classes: str,
    title: str,
    description: str,
    due_word: str,
    language: Language,
) -> Svg:
    width, height = size
    base = height - 30.0
    axis = scale([float(day) for day in days], 14, width - 14.0, most=5)
    pieces = [tag("line", class_="zero", x1=8, x2=width - 8, y1=base, y2=base)]
    for tick in axis.ticks:
        label = wording.number(round(tick), 0, language)
        pieces.append(tag("text", label, x=axis.at(tick), y=height - 12, text_anchor="middle"))
    due = axis.at(0)
    pieces.append(tag("line", class_="due", x1=due, x2=due, y1=14, y2=base))
    pieces.append(_due_label(due_word, due, width))
    pieces.extend(_stack(days, axis, base))
    if median is not None:
        x = axis.at(median)
        pieces.append(tag("line", class_="mid", x1=x, x2=x, y1=24, y2=base + 6))
    return drawing(key, classes, width, height, title, description, *pieces)


def _due_label(word: str, x: float, width: int) -> Svg:
    near_end = x > width / 2
    return tag(
        "text", word, class_="lab", x=x + (-6 if near_end else 6), y=16, text_anchor="end" if near_end else "start"
    )


def _stack(days: Sequence[int], axis: Scale, base: float) -> list[Svg]:
    """Dots of nearly the same day above each other, closer together where there are many."""
    columns = [round(axis.at(float(day)) / _WIDE) for day in days]
    step = min(8.0, (base - _ROOM) / max(Counter(columns).values(), default=1))
    heights: Counter[int] = Counter()
    pieces = []
    for day, column in zip(days, columns, strict=True):
        y = base - 6 - heights[column] * step
        heights[column] += 1
        pieces.append(tag("circle", class_="late" if day > 0 else "ontime", cx=axis.at(float(day)), cy=y, r=3.2))
    return pieces
