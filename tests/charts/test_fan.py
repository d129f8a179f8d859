"""The fan: what is drawn is what is said, on a wide and a narrow screen."""

import pytest
from lxml import etree

from houvast.charts.fan import FanNames, FanWeek, fan
from houvast.charts.svg import Table

NAMES = FanNames("vandaag", "waarschijnlijk", "8 op 10", "5 op 10", "jouw minimum", "laagste punt")


def week(number: int, middle: float, wide: float = 20, event: str = ""):
    values = (middle - wide, middle - wide / 2, middle, middle + wide / 2, middle + wide)
    return FanWeek(f"week {number}", str(number), values, (f"week {number}", "tussen"), event)


WEEKS = [week(48, 90), week(49, 60, 40, "lonen"), week(50, 120, 60, "btw")]


def tree(weeks=WEEKS, *, floor=None, past=(), usual=(), low=1):
    chart = fan(
        weeks,
        now=100,
        past=past,
        usual=usual,
        floor=floor,
        low=low,
        names=NAMES,
        key="geld",
        title="Geld",
        description="Van 100 naar 60",
        table=Table(("week",), (("48",),)),
        language="nl",
    )
    return etree.fromstring(f"<div>{chart.svg}</div>")


def test_the_bands_begin_as_a_point_and_hold_the_line():
    wide = tree().find("svg")
    outline = [tuple(map(float, pair.split(","))) for pair in wide.find("polygon[@class='b80']").get("points").split()]
    line = [tuple(map(float, pair.split(","))) for pair in wide.find("polyline[@class='med']").get("points").split()]
    assert outline[0] == line[0]
    assert len(outline) == 7
    top, bottom = outline[1:4], outline[:3:-1]
    assert all(high[1] < middle[1] < low[1] for high, middle, low in zip(top, line[1:], bottom, strict=True))


def test_the_ring_stands_on_the_low_week():
    wide = tree().find("svg")
    line = [pair.split(",") for pair in wide.find("polyline[@class='med']").get("points").split()]
    ring = wide.find("circle[@class='low']")
    assert float(ring.get("cx")) == pytest.approx(float(line[2][0]), abs=0.1)
    assert float(ring.get("cy")) == pytest.approx(float(line[2][1]), abs=0.1)


def test_a_floor_is_drawn_where_there_is_one():
    assert tree().find("svg/line[@class='buf']") is None
    assert tree(floor=30).find("svg/line[@class='buf']") is not None


def test_what_was_is_a_line_of_its_own_up_to_today():
    assert tree().find("svg/polyline[@class='act']") is None
    before = tree(past=(80, 110)).find("svg/polyline[@class='act']").get("points").split()
    assert len(before) == 3


def test_what_was_expected_without_the_change_is_a_line_beside_the_band():
    assert tree().find("svg/polyline[@class='usual']") is None
    wide = tree(usual=(90, 60, 200)).find("svg")
    usual = [pair.split(",") for pair in wide.find("polyline[@class='usual']").get("points").split()]
    line = [pair.split(",") for pair in wide.find("polyline[@class='med']").get("points").split()]
    assert usual[:3] == line[:3]
    assert float(usual[3][1]) < float(line[3][1])


def test_events_stand_under_their_week():
    names = [one.text for one in tree().find("svg").iterfind("text[@class='ev']")]
    assert names == ["lonen", "btw"]


def test_it_is_told_in_words_and_nothing_foreign_gets_in():
    drawn = tree([week(48, 1), FanWeek("week", "<b>", (1, 2, 3, 4, 5), ("a", "b"), "<script>")])
    wide, narrow = drawn.iterfind("svg")
    assert (wide.get("role"), narrow.get("role")) == ("img", "img")
    assert wide.find("desc").text == "Van 100 naar 60"
    assert drawn.find(".//script") is None
    assert drawn.find(".//b") is None


def test_labels_at_the_side_never_lie_on_each_other():
    drawn = tree([week(48, 100, 0.1), week(49, 100, 0.1)], floor=100)
    side = [float(one.get("y")) for one in drawn.find("svg").iterfind("text") if float(one.get("x")) > 870]
    assert len(side) == 4
    assert all(after - before >= 16 for before, after in zip(sorted(side), sorted(side)[1:], strict=False))


def test_a_fan_needs_weeks():
    with pytest.raises(ValueError, match="weeks"):
        tree([])
