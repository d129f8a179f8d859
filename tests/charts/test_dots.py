"""Dots and sparklines."""

import pytest
from lxml import etree

from houvast.charts.dots import dots
from houvast.charts.sparkline import sparkline
from houvast.charts.svg import Svg, Table

TABLE = Table(("Factuur", "Dagen"), (("F1", "3"),))


def drawn(days: list[int], median: float | None = None):
    chart = dots(
        days,
        median,
        key="laat",
        title="Dagen te laat",
        description="",
        table=TABLE,
        due_word="vervaldag",
        language="nl",
    )
    return etree.fromstring(f"<div>{chart.svg}</div>").find("svg")


def test_every_invoice_is_one_dot_and_late_ones_differ_in_shape():
    svg = drawn([-2, 0, 5, 5, 30], 5)
    assert [dot.get("class") for dot in svg.iterfind("circle")] == ["ontime", "ontime", "late", "late", "late"]
    assert svg.find("line[@class='mid']") is not None


def test_dots_of_one_day_stand_above_each_other():
    first, second = drawn([5, 5]).iterfind("circle")
    assert first.get("cx") == second.get("cx")
    assert float(first.get("cy")) > float(second.get("cy"))


def test_the_middle_is_only_drawn_when_it_is_said():
    assert drawn([5]).find("line[@class='mid']") is None


def test_a_sparkline_marks_what_stands_out():
    chart = sparkline([1, 2, 9], key="s", title="T", description="D", table=TABLE, band=[(0.0, 3.0)] * 3, signal=1)
    svg = etree.fromstring(chart.svg)
    assert svg.get("class") == "sp s"
    assert len(svg.find("polyline[@class='ln2']").get("points").split()) == 2


def test_what_is_usual_follows_the_season_behind_a_sparkline():
    band = [(8.0, 12.0), None, (2.0, 4.0)]
    svg = etree.fromstring(sparkline([10, 9, 3], key="s", title="T", description="D", table=TABLE, band=band).svg)
    top_first, top_last, bottom_last, bottom_first = svg.find("polygon[@class='band']").get("points").split()
    assert float(top_first.partition(",")[2]) < float(top_last.partition(",")[2])
    assert top_first.partition(",")[0] == bottom_first.partition(",")[0]
    assert top_last.partition(",")[0] == bottom_last.partition(",")[0]


def test_a_sparkline_of_nothing_is_our_mistake():
    with pytest.raises(ValueError, match="at least one"):
        sparkline([], key="s", title="T", description="D", table=TABLE)


def test_adding_plain_text_to_svg_escapes_it():
    assert Svg("<g/>") + "<script>" == "<g/>&lt;script&gt;"
