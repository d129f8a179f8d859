"""Bars: what is drawn is what is said, and nothing foreign gets in."""

from lxml import etree

from houvast.charts.bars import BarMonth, BarNames, bars

NAMES = BarNames("Maand", "Verkoop", "Aankoop", "Gemiddelde over 12 maanden")


def month(name: str, first: float, second: float, line: float | None = None, *, partial: bool = False):
    return BarMonth(name, name[:3], first, second, line, (f"€ {first}", f"€ {second}", f"€ {line}"), partial=partial)


def drawn(*months: BarMonth, title: str = "Verkoop en aankoop"):
    return bars(months, NAMES, key="omzet", title=title, description="Per maand", language="nl")


def tree(chart):
    return etree.fromstring(f"<div>{chart.svg}</div>")


def test_a_bar_twice_as_big_is_twice_as_high():
    heights = [
        float(bar.get("height"))
        for bar in tree(drawn(month("januari", 100, 50))).iterfind("svg[1]/g[@class='mo']/rect")
        if bar.get("class") in ("first", "second")
    ]
    assert heights[0] == 2 * heights[1]


def test_the_table_says_every_month_newest_first():
    chart = drawn(month("januari", 100, 50), month("februari", 80, 40, 95))
    assert chart.table.head == tuple(NAMES)
    assert chart.table.rows[0] == ("februari", "€ 80", "€ 40", "€ 95")
    assert len(chart.table.rows) == 2


def test_the_narrow_form_shows_the_last_twelve_months():
    wide, narrow = tree(drawn(*(month(f"m{n}", n, n) for n in range(24)))).iterfind("svg")
    assert len(wide.findall("g")) == 24
    assert narrow.find("g").findtext("text") == "m12"


def test_no_line_is_drawn_before_twelve_months_are_known():
    chart = drawn(month("januari", 100, 50))
    assert tree(chart).find("svg/polyline") is None


def test_a_credit_month_hangs_below_zero():
    svg = tree(drawn(month("januari", -100, 50))).find("svg")
    zero = float(svg.find("line[@class='zero']").get("y1"))
    assert float(svg.find("g/rect[@class='first']").get("y")) == zero


def test_foreign_text_stays_text():
    chart = drawn(month("<script>alert(1)</script>", 1, 1), title='"><img src=x onerror=alert(1)>')
    assert "<script" not in chart.svg
    assert "<img" not in chart.svg
    assert chart.svg.__html__() == chart.svg


def test_it_has_a_title_a_description_and_no_inline_style():
    chart = drawn(month("januari", 1, 1))
    for svg in tree(chart).iterfind("svg"):
        assert svg.findtext("title") == "Verkoop en aankoop"
        assert svg.findtext("desc") == "Per maand"
        ids = [element.get("id") for element in svg.iterfind("*[@id]")]
        assert svg.get("aria-labelledby") == " ".join(ids)
    assert "style=" not in chart.svg
    assert len(set(tree(chart).xpath("//@id"))) == 4


def test_no_months_still_draw_an_empty_frame():
    assert tree(drawn()).find("svg/line") is not None
