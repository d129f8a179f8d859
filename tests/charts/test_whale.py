"""The curve climbs over the whole where some take off what others brought."""

import re

from houvast.charts.svg import Table
from houvast.charts.whale import whale_curve


def drawn(curve, peak):
    return whale_curve(
        curve, peak, key="w", title="T", description="D", table=Table(("a",), ()), axis_word="klanten",
        whole_word="<alles>", language="nl",
    )  # fmt: skip


def heights(svg: str) -> list[float]:
    points = re.search(r'class="run" points="([^"]+)"', svg)
    assert points
    return [float(pair.partition(",")[2]) for pair in points[1].split()]


def test_the_peak_stands_above_the_whole_and_the_end_on_it():
    svg = drawn((0.8, 1.3, 1.0), 1).svg
    whole = float(re.search(r'class="whole"[^>]*y1="([\d.]+)"', svg)[1])
    ys = heights(svg)
    assert len(ys) == 4
    assert ys[2] < whole
    assert ys[3] == whole


def test_words_are_escaped_and_both_widths_are_drawn():
    svg = drawn((0.6, 1.0), 1).svg
    assert "&lt;alles&gt;" in svg
    assert 'class="whale wide"' in svg
    assert 'class="whale narrow"' in svg
    assert "2 klanten" in svg
