"""A small line of what was usual and where it stands now."""

from collections.abc import Callable, Iterator, Sequence

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
    band: Sequence[tuple[float, float] | None] = (),
    signal: int = 0,
    early: bool = False,
) -> Chart:
    """The values in order, the last one marked.

    `band` is what is usual for each value (drawn behind; None where that is not known), `signal` how many of the last
    values stand out, `early` that it is too early to say what is usual (drawn dotted).
    """
    if not values:
        raise ValueError("a sparkline needs at least one value")
    edges = [edge for usual in band if usual for edge in usual]
    low, high = min([*values, *edges]), max([*values, *edges])
    span = high - low or 1.0

    def at(index: int, value: float) -> tuple[float, float]:
        x = _MARGIN + index / max(1, len(values) - 1) * (_WIDTH - 2 * _MARGIN)
        return x, _HEIGHT - _MARGIN - (value - low) / span * (_HEIGHT - 2 * _MARGIN)

    places = [at(index, value) for index, value in enumerate(values)]
    pieces = list(_usual(band, at))
    pieces.append(tag("polyline", class_="ln", points=points(places)))
    if signal:
        pieces.append(tag("polyline", class_="ln2", points=points(places[-signal - 1 :])))
    pieces.append(tag("circle", class_="pt", cx=places[-1][0], cy=places[-1][1], r=4))
    classes = "sp s" if signal else "sp e" if early else "sp"
    return Chart(drawing(key, classes, _WIDTH, _HEIGHT, title, description, *pieces), title, description, table)


def _usual(
    band: Sequence[tuple[float, float] | None], at: Callable[[int, float], tuple[float, float]]
) -> Iterator[Svg]:
    """What is usual, drawn behind the values, and its middle."""
    known = [(index, usual) for index, usual in enumerate(band) if usual]
    if not known:
        return
    tops = [at(index, usual[1]) for index, usual in known]
    bottoms = [at(index, usual[0]) for index, usual in known]
    middles = [(x, (top + bottom) / 2) for (x, top), (_, bottom) in zip(tops, bottoms, strict=True)]
    yield tag("polygon", class_="band", points=points([*tops, *reversed(bottoms)]))
    yield tag("polyline", class_="mid", points=points(middles))
