"""A line of months with what is usual drawn behind it; the months that stand out at the end are marked."""

from collections.abc import Sequence
from typing import NamedTuple

from houvast.charts.scale import Scale, scale, short_amount
from houvast.charts.svg import Chart, Svg, Table, drawing, points, tag
from houvast.facts.text import Language


class BandMonth(NamedTuple):
    """One month: its name in full and short, its value, from and to what is usual (None while unknown), and words."""

    name: str
    short: str
    value: float
    low: float | None
    high: float | None
    words: str


class _Frame(NamedTuple):
    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int


class _Look(NamedTuple):
    title: str
    description: str
    band_word: str
    provisional: bool
    signal: int
    language: Language


_WIDE = _Frame(960, 290, 52, 944, 30, 252)
_NARROW = _Frame(360, 260, 44, 352, 34, 224)
_NARROW_MONTHS = 13


def band_line(
    months: Sequence[BandMonth],
    *,
    key: str,
    title: str,
    description: str,
    table: Table,
    band_word: str,
    language: Language,
    provisional: bool = False,
    signal: int = 0,
) -> Chart:
    """The months from left to right; the narrow form shows the last thirteen.

    `signal` counts the months at the end that stand out. `provisional` draws the band as a dashed outline: it is too
    early to hold anybody to it.
    """
    look = _Look(title, description, band_word, provisional, signal, language)
    wide = _drawn(months, _WIDE, f"{key}-wide", "bars bandline wide", look)
    narrow = _drawn(months[-_NARROW_MONTHS:], _NARROW, f"{key}-narrow", "bars bandline narrow", look)
    return Chart(Svg(f"{wide}{narrow}"), title, description, table)


def _drawn(months: Sequence[BandMonth], frame: _Frame, key: str, classes: str, look: _Look) -> Svg:
    edges = [edge for month in months for edge in (month.low, month.high) if edge is not None]
    axis = scale([*(month.value for month in months), *edges], frame.bottom, frame.top)
    step = (frame.right - frame.left) / max(1, len(months) - 1)
    places = [(frame.left + step * index, axis.at(month.value)) for index, month in enumerate(months)]
    pieces = [*_grid(axis, frame, look.language), *_band(months, frame, axis, step, look)]
    pieces.append(tag("polyline", class_="ln", points=points(places)))
    if look.signal:
        pieces.append(tag("polyline", class_="ln2", points=points(places[-look.signal - 1 :])))
    pieces.extend(_labels(months, places, frame))
    pieces.extend(_points(months, places, step, frame, look.signal))
    return drawing(key, classes, frame.width, frame.height, look.title, look.description, *pieces)


def _band(months: Sequence[BandMonth], frame: _Frame, axis: Scale, step: float, look: _Look) -> list[Svg]:
    """What is usual, and its name above the drawing."""
    known = [
        (frame.left + step * index, axis.at(month.low), axis.at(month.high))
        for index, month in enumerate(months)
        if month.low is not None and month.high is not None
    ]
    if not known:
        return []
    outline = [*((x, high) for x, _, high in known), *((x, low) for x, low, _ in reversed(known))]
    name = "dash" if look.provisional else "band"
    return [
        tag("polygon", class_=name, points=points(outline)),
        tag("rect", class_=name, x=frame.left, y=4, width=14, height=12, rx=2),
        tag("text", look.band_word, class_="lab", x=frame.left + 21, y=14.5),
    ]


def _grid(axis: Scale, frame: _Frame, language: Language) -> list[Svg]:
    pieces = []
    for tick in axis.ticks:
        y, zero = axis.at(tick), abs(tick) < axis.step / 1000
        pieces.append(tag("line", class_="zero" if zero else "grid", x1=frame.left, x2=frame.right, y1=y, y2=y))
        label = short_amount(0.0 if zero else tick, language)
        pieces.append(tag("text", label, x=frame.left - 8, y=y + 4, text_anchor="end"))
    return pieces


def _labels(months: Sequence[BandMonth], places: list[tuple[float, float]], frame: _Frame) -> list[Svg]:
    """Every third month, and each January by its year."""
    shown = [
        (month, x)
        for (month, (x, _)) in zip(months, places, strict=True)
        if month.short.startswith("’") or month.short in ("4", "7", "10")
    ]
    return [tag("text", month.short, x=x, y=frame.height - 16, text_anchor="middle") for month, x in shown]


def _points(
    months: Sequence[BandMonth], places: list[tuple[float, float]], step: float, frame: _Frame, signal: int
) -> list[Svg]:
    """A dot for each month, its words on touch, the last one larger."""
    pieces = []
    for index, (month, (x, y)) in enumerate(zip(months, places, strict=True)):
        from_end = len(months) - index
        name = "pt out" if from_end <= signal else "pt"
        pieces.append(
            tag(
                "g",
                tag("title", f"{month.name}: {month.words}"),
                tag("rect", class_="hit", x=x - step / 2, y=frame.top, width=step, height=frame.bottom - frame.top),
                tag("circle", class_=name, cx=x, cy=y, r=4.5 if from_end == 1 else 2.4),
                class_="mo",
            )
        )
    return pieces
