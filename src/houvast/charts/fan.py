"""Where something is likely to go: a line with two bands around it, what it was before, the floor and the low point."""

from collections.abc import Sequence
from typing import NamedTuple

from houvast.charts.scale import Scale, scale, short_amount
from houvast.charts.svg import Chart, Svg, Table, drawing, points, tag
from houvast.facts.text import Language


class FanWeek(NamedTuple):
    """One week ahead: its name and short name, five values from low to high, and what is said of it.

    `words` are the two lines shown on touch (what is likely; between what), `event` what happens that week (or '').
    """

    name: str
    short: str
    values: tuple[float, float, float, float, float]
    words: tuple[str, str]
    event: str = ""


class FanNames(NamedTuple):
    """What stands beside the drawing: today, the line, the wide and the narrow band, the floor, and the low point."""

    today: str
    line: str
    wide: str
    narrow: str
    floor: str
    low: str


class _Frame(NamedTuple):
    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int
    labels: bool


class _Look(NamedTuple):
    title: str
    description: str
    names: FanNames
    language: Language
    usual: tuple[float, ...]


_WIDE = _Frame(1000, 318, 46, 868, 28, 264, labels=True)
_NARROW = _Frame(360, 300, 40, 350, 28, 266, labels=False)
_NARROW_PAST = 3
_APART = 17
_EVENT = 62


def fan(
    weeks: Sequence[FanWeek],
    *,
    now: float,
    past: Sequence[float] = (),
    usual: Sequence[float] = (),
    floor: float | None,
    low: int,
    names: FanNames,
    key: str,
    title: str,
    description: str,
    table: Table,
    language: Language,
) -> Chart:
    """The weeks from left to right, from `now`; `past` are the closes of the weeks before, oldest first.

    `usual` is a line to compare with, a value for each week: what was expected without the change that is drawn.
    `low` is the place of the week that is marked as the low point. ValueError without weeks.
    """
    if not weeks:
        raise ValueError("a fan needs weeks")
    look = _Look(title, description, names, language, tuple(usual))
    wide = _drawn(weeks, [*past, now], floor, low, _WIDE, f"{key}-wide", "fan wide", look)
    narrow = _drawn(weeks, [*past[-_NARROW_PAST:], now], floor, low, _NARROW, f"{key}-narrow", "fan narrow", look)
    return Chart(Svg(f"{wide}{narrow}"), title, description, table)


class _Plane(NamedTuple):
    """Where a week and a value stand. Step 0 is today, the weeks ahead follow, the past has negative steps."""

    frame: _Frame
    axis: Scale
    step: float
    today: float

    def x(self, step: int) -> float:
        return self.today + step * self.step

    def at(self, step: int, value: float) -> tuple[float, float]:
        return self.x(step), self.axis.at(value)


def _drawn(
    weeks: Sequence[FanWeek],
    known: Sequence[float],
    floor: float | None,
    low: int,
    frame: _Frame,
    key: str,
    classes: str,
    look: _Look,
) -> Svg:
    spread = [value for week in weeks for value in (week.values[0], week.values[4])]
    axis = scale([*known, *spread, *look.usual, *([] if floor is None else [floor])], frame.bottom, frame.top)
    step = (frame.right - frame.left) / (len(weeks) + len(known) - 1)
    plane = _Plane(frame, axis, step, frame.left + step * (len(known) - 1))
    now = known[-1]
    pieces = [
        *_grid(plane, look.language),
        _band(weeks, now, plane, 0, 4, "b80"),
        _band(weeks, now, plane, 1, 3, "b50"),
        *_floor(floor, plane, look),
    ]
    if len(known) > 1:
        before = [plane.at(place - len(known) + 1, value) for place, value in enumerate(known)]
        pieces.append(tag("polyline", class_="act", points=points(before)))
    if look.usual:
        other = [plane.at(place, value) for place, value in enumerate((now, *look.usual))]
        pieces.append(tag("polyline", class_="usual", points=points(other)))
    line = [plane.at(0, now), *(plane.at(place + 1, week.values[2]) for place, week in enumerate(weeks))]
    pieces += [
        tag("line", class_="now", x1=plane.today, x2=plane.today, y1=frame.top - 8, y2=frame.bottom),
        tag("text", look.names.today, class_="t-ink", x=plane.today, y=frame.top - 13, text_anchor="middle"),
        tag("polyline", class_="med", points=points(line)),
        *_weeks_named(weeks, plane),
    ]
    if frame.labels:
        pieces += [*_events(weeks, plane), *_labels(weeks[-1], floor, plane, look.names), *_touched(weeks, plane)]
    pieces += _low(weeks, low, plane, look.names)
    return drawing(key, classes, frame.width, frame.height, look.title, look.description, *pieces)


def _grid(plane: _Plane, language: Language) -> list[Svg]:
    frame, axis, pieces = plane.frame, plane.axis, []
    for tick in axis.ticks:
        y, zero = axis.at(tick), abs(tick) < axis.step / 1000
        pieces.append(tag("line", class_="zero" if zero else "grid", x1=frame.left, x2=frame.right, y1=y, y2=y))
        label = short_amount(0.0 if zero else tick, language)
        pieces.append(tag("text", label, x=frame.left - 8, y=y + 4, text_anchor="end"))
    return pieces


def _band(weeks: Sequence[FanWeek], now: float, plane: _Plane, under: int, over: int, name: str) -> Svg:
    """From today, where it is a point, along the top and back along the bottom."""
    top = [plane.at(place + 1, week.values[over]) for place, week in enumerate(weeks)]
    bottom = [plane.at(place + 1, week.values[under]) for place, week in enumerate(weeks)]
    return tag("polygon", class_=name, points=points([plane.at(0, now), *top, *reversed(bottom)]))


def _floor(floor: float | None, plane: _Plane, look: _Look) -> list[Svg]:
    if floor is None:
        return []
    y, frame = plane.axis.at(floor), plane.frame
    line = tag("line", class_="buf", x1=plane.today, x2=frame.right, y1=y, y2=y)
    if frame.labels:
        return [line]
    return [line, tag("text", look.names.floor, class_="t-buf", x=plane.today + 4, y=y + 17)]


def _weeks_named(weeks: Sequence[FanWeek], plane: _Plane) -> list[Svg]:
    """Every week in the wide form, every third in the narrow one."""
    each = 1 if plane.frame.labels else 3
    y = plane.frame.bottom + 18
    return [
        tag("text", week.short, x=plane.x(place + 1), y=y, text_anchor="middle")
        for place, week in enumerate(weeks)
        if place % each == 0
    ]


def _events(weeks: Sequence[FanWeek], plane: _Plane) -> list[Svg]:
    """What happens in a week, under its name; of two that would touch the first stands."""
    pieces, last = [], -1000.0
    y = plane.frame.bottom + 24
    for place, week in enumerate(weeks):
        x = plane.x(place + 1)
        if week.event and x - last >= _EVENT:
            pieces.append(tag("line", class_="grid", x1=x, x2=x, y1=y, y2=y + 6))
            pieces.append(tag("text", week.event, class_="ev", x=x, y=y + 19, text_anchor="middle"))
            last = x
    return pieces


def _labels(last: FanWeek, floor: float | None, plane: _Plane, names: FanNames) -> list[Svg]:
    """What the bands, the line and the floor are called, at the right and never on top of each other."""
    wanted = [
        (plane.axis.at(last.values[4]), "lab", names.wide),
        (plane.axis.at(last.values[3]), "lab", names.narrow),
        (plane.axis.at(last.values[2]), "t-med", names.line),
    ]
    if floor is not None:
        wanted.append((plane.axis.at(floor), "t-buf", names.floor))
    pieces, free = [], float(plane.frame.top)
    for y, name, text in sorted(wanted):
        free = max(y + 4, free)
        pieces.append(tag("text", text, class_=name, x=plane.frame.right + 10, y=free))
        free += _APART
    return pieces


def _touched(weeks: Sequence[FanWeek], plane: _Plane) -> list[Svg]:
    """The words of a week, shown where it is touched; the table says the same."""
    frame, pieces = plane.frame, []
    for place, week in enumerate(weeks):
        x = plane.x(place + 1)
        left = min(max(x - 92, float(frame.left)), float(frame.right - 184))
        first, second = week.words
        tip = tag(
            "g",
            tag("rect", x=left, y=32, width=184, height=46, rx=9),
            tag("text", first, x=left + 92, y=51, text_anchor="middle", font_weight=650),
            tag("text", second, x=left + 92, y=68, text_anchor="middle"),
            class_="tip",
        )
        pieces.append(
            tag(
                "g",
                tag("line", class_="guide", x1=x, x2=x, y1=frame.top, y2=frame.bottom),
                tag(
                    "rect",
                    class_="hit",
                    x=x - plane.step / 2,
                    y=frame.top,
                    width=plane.step,
                    height=frame.bottom - frame.top,
                ),
                tip,
                class_="wk",
            )
        )
    return pieces


def _low(weeks: Sequence[FanWeek], low: int, plane: _Plane, names: FanNames) -> list[Svg]:
    """A ring on the low point and its name above the band, kept within the drawing."""
    x, y = plane.at(low + 1, weeks[low].values[2])
    half = 4.0 * len(names.low)
    inside = min(max(x, plane.frame.left + half), plane.frame.right - half)
    under = [
        plane.axis.at(week.values[4]) for place, week in enumerate(weeks) if abs(plane.x(place + 1) - inside) <= half
    ]
    top = max(min(under, default=y) - 10, plane.frame.top + 14.0)
    return [
        tag("circle", class_="low", cx=x, cy=y, r=5),
        tag("path", class_="lead", d=f"M{round(x, 1)} {round(y - 9, 1)}V{round(top + 5, 1)}"),
        tag("text", names.low, class_="t-ink", x=inside, y=top, text_anchor="middle"),
    ]
