"""Two series of bars per month (sales and purchases) with a line over twelve months."""

from collections.abc import Sequence
from typing import NamedTuple

from houvast.charts.scale import Scale, scale, short_amount
from houvast.charts.svg import Chart, Svg, Table, drawing, points, tag
from houvast.facts.text import Language


class BarMonth(NamedTuple):
    """One month: its name in full and short, both amounts and the line (floats for the drawing), all in words too.

    `partial` marks a month that is not over yet. `line` is None where twelve months are not known.
    """

    name: str
    short: str
    first: float
    second: float
    line: float | None
    words: tuple[str, str, str]
    partial: bool = False


class BarNames(NamedTuple):
    """What the columns of the table and the labels beside the drawing are called."""

    month: str
    first: str
    second: str
    line: str


class _Frame(NamedTuple):
    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int


_WIDE = _Frame(960, 290, 48, 944, 30, 252)
_NARROW = _Frame(360, 280, 40, 356, 50, 244)
_NARROW_MONTHS = 12


def bars(
    months: Sequence[BarMonth], names: BarNames, *, key: str, title: str, description: str, language: Language
) -> Chart:
    """Months side by side, sales before purchases; the narrow form shows the last twelve."""
    wide = _drawn(months, names, _WIDE, f"{key}-wide", "bars wide", title, description, language)
    narrow = _drawn(
        months[-_NARROW_MONTHS:], names, _NARROW, f"{key}-narrow", "bars narrow", title, description, language
    )
    rows = tuple((month.name, *month.words) for month in reversed(months))
    return Chart(Svg(f"{wide}{narrow}"), title, description, Table(tuple(names), rows))


def _drawn(
    months: Sequence[BarMonth],
    names: BarNames,
    frame: _Frame,
    key: str,
    classes: str,
    title: str,
    description: str,
    language: Language,
) -> Svg:
    lines = [month.line for month in months if month.line is not None]
    values = [value for month in months for value in (month.first, month.second)]
    axis = scale([*values, *lines], frame.bottom, frame.top)
    slot = (frame.right - frame.left) / max(1, len(months))
    pieces = [*_grid(axis, frame, language), *_legend(names, frame)]
    for index, month in enumerate(months):
        pieces.append(_month(month, names, axis, frame.left + slot * index, slot, frame.height - 16))
    centres = [frame.left + slot * (index + 0.5) for index in range(len(months))]
    known = [
        (centre, axis.at(month.line)) for centre, month in zip(centres, months, strict=True) if month.line is not None
    ]
    if known:
        pieces.append(tag("polyline", class_="run", points=points(known)))
        pieces.append(tag("circle", class_="run-end", cx=known[-1][0], cy=known[-1][1], r=4))
    return drawing(key, classes, frame.width, frame.height, title, description, *pieces)


def _grid(axis: Scale, frame: _Frame, language: Language) -> list[Svg]:
    pieces = []
    for tick in axis.ticks:
        y = axis.at(tick)
        zero = abs(tick) < axis.step / 1000
        pieces.append(tag("line", class_="zero" if zero else "grid", x1=frame.left, x2=frame.right, y1=y, y2=y))
        label = short_amount(0.0 if zero else tick, language)
        pieces.append(tag("text", label, x=frame.left - 8, y=y + 4, text_anchor="end"))
    return pieces


def _legend(names: BarNames, frame: _Frame) -> list[Svg]:
    """Direct labels above the drawing, on two lines where one is too short; shapes tell them apart without colour."""
    pieces, x, y = [], float(frame.left), 4.0
    for name, mark in ((names.first, "first"), (names.second, "second"), (names.line, "run")):
        width = 38 + len(name) * 7.2
        if x + width > frame.right and x > frame.left:
            x, y = float(frame.left), y + 20
        if mark == "run":
            pieces.append(tag("line", class_="run", x1=x, x2=x + 16, y1=y + 6, y2=y + 6))
        else:
            pieces.append(tag("rect", class_=mark, x=x, y=y, width=12, height=12, rx=2))
        pieces.append(tag("text", name, class_="lab", x=x + 21, y=y + 10.5))
        x += width
    return pieces


def _month(month: BarMonth, names: BarNames, axis: Scale, x: float, slot: float, label_y: float) -> Svg:
    gap = slot * 0.16
    width = (slot - gap * 2) / 2
    spoken = f"{month.name}: {names.first} {month.words[0]}, {names.second} {month.words[1]}"
    return tag(
        "g",
        tag("title", spoken),
        tag("rect", class_="hit", x=x, y=axis.end, width=slot, height=axis.start - axis.end),
        _bar(month.first, axis, x + gap, width, "first"),
        _bar(month.second, axis, x + gap + width, width, "second"),
        tag("text", month.short, x=x + slot / 2, y=label_y, text_anchor="middle"),
        class_="mo partial" if month.partial else "mo",
    )


def _bar(value: float, axis: Scale, x: float, width: float, name: str) -> Svg:
    top, bottom = sorted((axis.at(value), axis.at(0)))
    return tag("rect", class_=name, x=x, y=top, width=max(1.0, width - 1), height=max(bottom - top, 0.0), rx=1.5)
