"""A line of months with what is usual behind it."""

from lxml import etree

from houvast.charts.band import BandMonth, band_line
from houvast.charts.svg import Table

TABLE = Table(("Maand", "Waarde"), (("oktober", "3"),))


def month(n: int, value: float, low: float | None = 90.0, high: float | None = 110.0) -> BandMonth:
    return BandMonth(f"maand {n}", str(n % 12 + 1), value, low, high, f"{value:.0f}")


def drawn(months: list[BandMonth], **more):
    chart = band_line(
        months,
        key="omzet",
        title="Omzet <b>",
        description="",
        table=TABLE,
        band_word="gewoon",
        language="nl",
        **more,
    )
    wide, narrow = etree.fromstring(f"<div>{chart.svg}</div>").iterfind("svg")
    return wide, narrow


def test_every_month_has_a_dot_with_its_words_and_the_narrow_form_thirteen():
    wide, narrow = drawn([month(n, 100 + n) for n in range(36)])
    assert len(wide.findall(".//circle")) == 36
    assert len(narrow.findall(".//circle")) == 13
    assert wide.findall(".//g/title")[-1].text == "maand 35: 135"


def test_what_is_usual_lies_behind_the_line():
    wide, _ = drawn([month(n, 100) for n in range(24)])
    assert wide.find("polygon[@class='band']") is not None
    assert [one.tag for one in wide].index("polygon") < [one.get("class") for one in wide].index("ln")


def test_a_band_that_holds_nobody_yet_is_an_outline():
    wide, _ = drawn([month(n, 100) for n in range(8)], provisional=True)
    assert wide.find("polygon[@class='dash']") is not None


def test_without_a_band_there_is_only_the_line():
    wide, _ = drawn([month(n, 100, None, None) for n in range(4)])
    assert wide.find("polygon") is None
    assert wide.find("polyline[@class='ln']") is not None


def test_the_months_that_stand_out_are_marked_at_the_end():
    wide, _ = drawn([month(n, 100) for n in range(24)], signal=3)
    assert [dot.get("class") for dot in wide.findall(".//circle")][-4:] == ["pt", "pt out", "pt out", "pt out"]
    assert wide.find("polyline[@class='ln2']") is not None


def test_a_title_with_signs_stays_text():
    wide, _ = drawn([month(0, 1.0), month(1, 2.0)])
    assert wide.find("title").text == "Omzet <b>"


def test_values_that_do_not_move_are_drawn_all_the_same():
    wide, _ = drawn([month(n, 0.0, 0.0, 0.0) for n in range(13)])
    assert len(wide.findall(".//circle")) == 13
