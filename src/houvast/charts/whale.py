"""What the best customers bring together, one after the other: a line that may climb over the whole and come back."""

from collections.abc import Sequence

from houvast.charts.scale import Scale, scale
from houvast.charts.svg import Chart, Svg, Table, drawing, points, tag
from houvast.facts import wording
from houvast.facts.text import Language


def whale_curve(
    curve: Sequence[float],
    peak: int,
    *,
    key: str,
    title: str,
    description: str,
    table: Table,
    axis_word: str,
    whole_word: str,
    language: Language,
) -> Chart:
    """The running shares (1.0 is all) from left to right; `peak` is the place (from 0) of the highest.

    `axis_word` names what is counted from left to right, `whole_word` the line at the whole.
    """
    words = (title, description, axis_word, whole_word)
    wide = _drawn(curve, peak, (640, 220), f"{key}-wide", "whale wide", words, language)
    narrow = _drawn(curve, peak, (340, 190), f"{key}-narrow", "whale narrow", words, language)
    return Chart(Svg(f"{wide}{narrow}"), title, description, table)


def _drawn(
    curve: Sequence[float],
    peak: int,
    size: tuple[int, int],
    key: str,
    classes: str,
    words: tuple[str, str, str, str],
    language: Language,
) -> Svg:
    title, description, axis_word, whole_word = words
    width, height = size
    up = scale([100 * one for one in curve] + [100.0], height - 34.0, 16.0, most=4)
    along = Scale(0.0, float(len(curve)), 1.0, 40.0, width - 12.0)
    pieces = []
    for tick in up.ticks:
        y = up.at(tick)
        pieces.append(tag("line", class_="zero" if tick == 0 else "grid", x1=along.start, x2=along.end, y1=y, y2=y))
        label = wording.number(round(tick), 0, language)
        pieces.append(tag("text", label, x=along.start - 8, y=y + 4, text_anchor="end"))
    whole = up.at(100.0)
    pieces.append(tag("line", class_="whole", x1=along.start, x2=along.end, y1=whole, y2=whole))
    pieces.append(tag("text", whole_word, class_="lab", x=along.start + 4, y=whole - 6))
    steps = [(along.at(0.0), up.at(0.0))]
    steps += [(along.at(place), up.at(100 * share)) for place, share in enumerate(curve, 1)]
    pieces.append(tag("polyline", class_="run", points=points(steps)))
    x, y = steps[peak + 1]
    pieces.append(tag("circle", class_="run-end", cx=x, cy=y, r=4.5))
    pieces += _counts(along, peak + 1, len(curve), height, axis_word, language)
    return drawing(key, classes, width, height, title, description, *pieces)


def _counts(along: Scale, peak: int, size: int, height: int, word: str, language: Language) -> list[Svg]:
    """How many customers at the peak and in all, below the line; the first only where it stays clear of the last."""
    said = f"{wording.number(size, 0, language)} {word}"
    found = [tag("text", said, x=along.end, y=height - 12, text_anchor="end")]
    if along.at(peak) < along.end - 90:
        found.append(
            tag("text", wording.number(peak, 0, language), x=along.at(peak), y=height - 12, text_anchor="middle")
        )
    return found
