"""The page of customers and products: what it ranks, what it keeps silent about, and that every figure adds up."""

import json
from datetime import date, timedelta
from decimal import Decimal

import pytest
from tests.hand_ledger import TODAY
from tests.indicators.given_lines import NORMS, books, bought, hours, line, sold
from tests.walking import figures_of

from houvast.facts.figure import TooEarly
from houvast.facts.wording import say
from houvast.facts.work import TillLine
from houvast.firm.kind import Override, kind_of
from houvast.firm.people import Person
from houvast.indicators.explain import explain
from houvast.indicators.margins.drawing import whale_chart
from houvast.indicators.margins.page import ROWS_PER_PAGE, margins_page
from houvast.indicators.margins.report import margins_json

AUGUST = date(2026, 8, 1)
HELMS = bought("carol", date(2026, 1, 5), line("Helm", "999", "30"))


def page(given, **asked):
    return margins_page(given.ledger, given.own, TODAY, NORMS, **asked)


def said(sentence) -> str:
    return say(sentence.text, "nl", sentence.values) if sentence else ""


def crowd(count: int, price: str = "50", lines: int = 4):
    return [
        sold(f"klant {at:03d}", AUGUST + timedelta(days=day), line("Helm", str(10 + at), price))
        for at in range(count)
        for day in range(lines)
    ]


def test_both_ranks_stand_beside_each_other():
    """Bart buys the most and leaves the least."""
    bart = [sold("bart", AUGUST + timedelta(days=day), line("Helm", "40", "32")) for day in range(4)]
    rows = page(books(HELMS, *crowd(12), *bart)).rows
    assert rows[0].name == "Bart"
    assert [said(one) for one in rows[0].places] == ["nr. 1 in omzet", "nr. 13 in wat er overblijft"]


def test_under_seventy_of_a_hundred_nothing_is_ranked_and_one_column_is_named():
    given = books(HELMS, sold("alice", AUGUST, line("Helm", "10", "50"), line("Advies", "1", "900")))
    found = page(given)
    assert not found.ranked
    assert "left" not in found.sorts
    assert "36 van elke honderd euro" in said(found.no_ranking)
    assert found.column is not None
    assert "uren per klant of werf in je urenblad" in found.column.nl
    assert all(row.left is None and row.places == () for row in found.rows)


def test_without_a_ranking_a_product_still_shows_what_is_left_without_hours():
    given = books(
        HELMS,
        *(
            sold("alice", AUGUST + timedelta(days=day), line("Helm", "10", "50"), line("Kast", "1", "900"))
            for day in range(3)
        ),
    )
    helm = next(row for row in page(given, tab="products").rows if row.name == "Helm")
    assert helm.left is not None
    assert helm.left.value == 600
    assert said(helm.left_said) == "blijft over, zonder uren"


def test_hours_without_a_cost_ask_for_that_column():
    sheet = (hours(AUGUST, "Kim", "4", "Alice"),)
    given = books(HELMS, sold("alice", AUGUST, line("Kast", "1", "900")), hours=sheet)
    column = page(given).column
    assert column is not None
    assert "wat een uur kost" in column.nl


def test_ten_customers_make_a_curve_and_nine_a_list():
    assert page(books(HELMS, *crowd(9))).carried is None
    found = page(books(HELMS, *crowd(10)))
    assert said(found.carried.said) == "Alle 10 klanten dragen bij aan wat er overblijft."
    chart = whale_chart(found.carried, "nl")
    assert chart is not None
    assert len(chart.table.rows) == 10


def test_the_curve_says_who_takes_off_again():
    losing = [sold("bart", AUGUST + timedelta(days=day), line("Helm", "40", "20")) for day in range(8)]
    text = said(page(books(HELMS, *crowd(11), *losing)).carried.said)
    assert text.startswith("11 van je 12 klanten")


def test_the_tail_says_how_many_bring_the_last_twentieth():
    small = [
        sold(f"klein {at}", AUGUST + timedelta(days=day), line("Helm", "1", "50"))
        for at in range(5)
        for day in range(4)
    ]
    found = page(books(HELMS, *crowd(8), *small))
    assert "De 5 kleinste van je 13 klanten" in " ".join(map(said, found.notes))


def test_a_likely_loss_stands_on_top():
    losing = [sold("bart", AUGUST + timedelta(days=day), line("Helm", "40", "20")) for day in range(8)]
    given = books(HELMS, *crowd(11), *losing)
    assert said(page(given).title) == "Aan Bart hou je waarschijnlijk niets over."
    bart = next(row for row in page(given).rows if row.name == "Bart")
    assert said(bart.claim_said) == "waarschijnlijk verlieslatend"


def test_she_sorts_by_link():
    given = books(HELMS, *crowd(3))
    assert [row.name for row in page(given, sort="name").rows] == ["Klant 000", "Klant 001", "Klant 002"]
    assert [row.name for row in page(given, sort="sales").rows] == ["Klant 002", "Klant 001", "Klant 000"]
    assert page(given, sort="price").sort == "sales"


def test_many_customers_come_in_pages():
    given = books(HELMS, *crowd(ROWS_PER_PAGE + 1, lines=1))
    assert page(given).pages == 2
    assert len(page(given, number=2).rows) == 1
    assert page(given, number=99).number == 2


def test_who_sells_over_the_counter_opens_on_products():
    rung = tuple(TillLine(AUGUST, "Helm", Decimal(1), Decimal("72.60"), vat_rate=Decimal(21)) for _ in range(5))
    assert page(books(HELMS, till_lines=rung)).tab == "products"
    assert page(books(HELMS, *crowd(2))).tab == "customers"


def test_jobs_are_for_who_works_by_assignment():
    shop, builder = (kind_of({}, None, None, Override(code, TODAY), TODAY) for code in ("retail", "project"))
    assert [tab for tab, _ in page(books(*crowd(2), kind=shop)).tabs] == ["customers", "products"]
    found = page(books(*crowd(2), kind=builder), tab="orders")
    assert found.tab == "orders"
    assert "nummer van de bestelling of werf" in said(found.notes[0])


def test_a_price_of_more_than_a_year_is_told():
    given = books(
        *(sold("alice", day, line("Knippen", "1", "40")) for day in (date(2024, 5, 1), date(2025, 5, 1), AUGUST))
    )
    row = page(given, tab="products").rows[0]
    assert said(row.remarks[0]) == "zelfde prijs zolang je bestanden teruggaan (mei 2024)"


def test_nothing_given_leads_to_the_files():
    found = page(books())
    assert said(found.title) == "Hier komen je klanten en producten."
    assert found.rows == ()


def test_a_name_out_of_a_file_can_hold_braces():
    given = books(
        HELMS, *(sold("alice", AUGUST, line("Helm", "1", "50"), line("Kit {rood} {0}", "1", "5")) for _ in range(3))
    )
    found = explain(given.ledger, given.own, TODAY, "customer_sales:name:alice")
    assert found.total == 165
    assert "Kit {rood} {0}" in [row.name for row in page(given, tab="products").rows]


@pytest.mark.parametrize("tab", ["customers", "products", "orders"])
def test_every_figure_adds_up_from_its_rows(tab):
    kim = (Person("kim", "Kim", cost_per_hour=Decimal(30)),)
    given = books(
        HELMS,
        bought("dave", AUGUST, line("Tegels", "1", "333.33"), order="O17"),
        *crowd(12),
        *(sold("bart", AUGUST + timedelta(days=day), line("Helm", "7", "19.99"), order="O17") for day in range(5)),
        *(sold("silent", TODAY - timedelta(days=day), line("Helm", "3", "45")) for day in (300, 270, 240)),
        *(
            bought("erik", TODAY - timedelta(weeks=20 - at), line("Plaat", "99", price))
            for at, price in enumerate(["10"] * 8 + ["12"] * 8)
        ),
        hours=(hours(AUGUST, "Kim", "4.25", "O17"), hours(AUGUST, "Kim", "3", "Klant 001")),
        people=kim,
        kind=kind_of({}, None, None, Override("project", TODAY), TODAY),
    )
    shown = [*figures_of(page(given, tab=tab))]
    assert len(shown) > 1
    for figure in shown:
        found = explain(given.ledger, given.own, TODAY, figure.key)
        assert found.figure == figure
        if not isinstance(figure.value, TooEarly):
            assert found.total == figure.value, figure.key


def test_a_figure_that_is_none_is_a_key_error():
    given = books(HELMS, *crowd(2))
    for key in ("customer_left:nobody", "customer_nothing:x", "top_share:2", "supplier_rise:nobody", "at_stake:nobody"):
        with pytest.raises(KeyError):
            explain(given.ledger, given.own, TODAY, key)


def test_the_same_as_plain_data():
    given = books(HELMS, *crowd(12))
    found = margins_json(*given)
    assert found["customers"]["ranked"] is True
    assert found["customers"]["listed"][0]["sold"] == "4200.00"
    assert found["customers"]["covered"] == "1.00"
    assert found["missing_nl"] is None
    assert json.loads(json.dumps(found)) == found
