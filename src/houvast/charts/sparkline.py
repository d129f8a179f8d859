"""A small line of what was usual and where it stands now."""

from collections.abc import Sequence

from houvast.charts.svg import Chart, Svg, Table, drawing, points, tag

_WIDTH, _HEIGHT = 178, 44
_MARGIN = 5.0


def sparkline(
    values: Sequence[float],
    *,
    key: str,
    title: str,
    description: str,
    table: Table,
    band: tuple[float, float] | None = None,
    signal: int = 0,
    early: bool = False,
) -> Chart:
    """The values in order, the last one marked.

    `band` is what is usual (drawn behind), `signal` how many of the last values stand out, `early` that it is too
    early to say what is usual (drawn dotted).
    """
    if not values:
        raise ValueError("a sparkline needs at least one value")
    low, high = min([*values, *(band or ())]), max([*values, *(band or ())])
    span = high - low or 1.0

    def at(index: int, value: float) -> tuple[float, float]:
        x = _MARGIN + index / max(1, len(values) - 1) * (_WIDTH - 2 * _MARGIN)
        return x, _HEIGHT - _MARGIN - (value - low) / span * (_HEIGHT - 2 * _MARGIN)

    places = [at(index, value) for index, value in enumerate(values)]
    pieces: list[Svg] = []
    if band:
        top, bottom = at(0, band[1])[1], at(0, band[0])[1]
        pieces.append(tag("rect", class_="band", x=0, y=top, width=_WIDTH, height=bottom - top))
        pieces.append(tag("line", class_="mid", x1=0, x2=_WIDTH, y1=(top + bottom) / 2, y2=(top + bottom) / 2))
    pieces.append(tag("polyline", class_="ln", points=points(places)))
    if signal:
        pieces.append(tag("polyline", class_="ln2", points=points(places[-signal - 1 :])))
    pieces.append(tag("circle", class_="pt", cx=places[-1][0], cy=places[-1][1], r=4))
    classes = "sp s" if signal else "sp e" if early else "sp"
    return Chart(drawing(key, classes, _WIDTH, _HEIGHT, title, description, *pieces), title, description, table)
