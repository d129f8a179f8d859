"""What the five invented firms tell about their customers and products, and that it is the true story."""

import json
from datetime import date

import pytest
from tests.indicators.demo_firms import TODAY, DemoFirms
from tests.walking import figures_of

from houvast.demo.profile import Archetype
from houvast.facts.figure import TooEarly
from houvast.indicators.explain import explain
from houvast.indicators.keeping import from_json, to_json
from houvast.indicators.margins.asides import carried, felt_rises
from houvast.indicators.margins.contribution import customer_accounts, product_accounts
from houvast.indicators.margins.page import TABS, margins_page
from houvast.indicators.margins.passed_on import passed_on
from houvast.indicators.margins.returning import returning
from houvast.indicators.margins.spread_of_sales import leaning
from houvast.indicators.margins.wanting import may_rank, wanting
from houvast.norms import load_norms

NORMS = load_norms()
KINDS: tuple[Archetype, ...] = ("person", "retail", "project", "production", "mixed")


def books(firms: DemoFirms, archetype: Archetype):
    ledger, own = firms[archetype]
    return ledger, own, TODAY, NORMS


def silent(firms: DemoFirms, archetype: Archetype) -> list[str]:
    return [one.name for one in returning(*books(firms, archetype)).alarms]


@pytest.mark.parametrize(
    ("archetype", "supplier", "percent"),
    [
        ("person", "Haarwerk Groothandel", 7),
        ("retail", "Rijwielfabriek Veluwe", 6),
        ("project", "Warmtepompen Benelux", 8),
        ("production", "Staalhandel Schelde", 12),
        ("mixed", "Composiet Limburg", 9),
    ],
)
def test_the_supplier_whose_prices_rose_is_named_with_how_much_and_since_when(
    demo_firms: DemoFirms, archetype: Archetype, supplier: str, percent: int
) -> None:
    """In the story the prices rose four or five months ago, on top of three percent a year."""
    found = felt_rises(*books(demo_firms, archetype))[0]
    assert found.name == supplier
    assert percent <= found.percent <= percent + 3
    assert date(2026, 5, 20) <= found.since <= date(2026, 8, 1)


def test_the_bike_shop_pays_more_for_its_electric_bikes_and_asks_the_same(demo_firms: DemoFirms) -> None:
    given = books(demo_firms, "retail")
    assert passed_on(felt_rises(*given)[0], *given)[0] == "no"


@pytest.mark.parametrize(
    ("archetype", "lost"),
    [
        ("retail", "Koeriers Groen"),
        ("project", "Bouwteam Dijle"),
        ("production", "Zonnepanelen Structuren"),
        ("mixed", "Hotel De Koperen Ketel"),
    ],
)
def test_the_customer_who_left_half_a_year_ago_falls_silent(
    demo_firms: DemoFirms, archetype: Archetype, lost: str
) -> None:
    found = silent(demo_firms, archetype)
    assert lost in found
    assert len(found) <= 2


def test_hairdresser_nobody_stays_away_of_hundreds_of_regulars(demo_firms: DemoFirms) -> None:
    found = returning(*books(demo_firms, "person"))
    assert len(found.buyers) > 300
    assert "book" in found.modelled
    assert len(found.alarms) <= 3


def test_the_metal_firm_knows_enough_to_rank_its_customers_and_all_of_them_carry(demo_firms: DemoFirms) -> None:
    given = books(demo_firms, "production")
    assert may_rank(customer_accounts(*given).covered, TODAY, NORMS)
    found = carried(*given)
    assert found is not None
    assert found.whale.peak == pytest.approx(1)
    assert leaning(*given).now.top(1) > 0.1


def test_the_bike_shop_ranks_its_goods_and_draws_no_curve_of_five_leasing_customers(demo_firms: DemoFirms) -> None:
    given = books(demo_firms, "retail")
    assert may_rank(product_accounts(*given).covered, TODAY, NORMS)
    assert len(customer_accounts(*given).listed) == 5
    assert carried(*given) is None


def test_the_installer_is_told_which_number_on_purchase_invoices_completes_the_picture(demo_firms: DemoFirms) -> None:
    missing = wanting(*books(demo_firms, "project"))
    assert missing is not None
    assert "op je aankoopfacturen" in missing.nl


def test_the_hairdresser_is_not_asked_for_purchase_prices_of_haircuts(demo_firms: DemoFirms) -> None:
    missing = wanting(*books(demo_firms, "person"))
    assert missing is not None
    assert missing.nl.startswith("Je verkoopt vooral tijd")


@pytest.mark.parametrize("archetype", KINDS)
def test_every_figure_on_every_list_adds_up(demo_firms: DemoFirms, archetype: Archetype) -> None:
    ledger, own, today, norms = books(demo_firms, archetype)
    for tab in TABS:
        for figure in figures_of(margins_page(ledger, own, today, norms, tab=tab)):
            found = explain(ledger, own, today, figure.key)
            assert found.figure == figure
            assert isinstance(figure.value, TooEarly) or found.total == figure.value, figure.key


@pytest.mark.parametrize("archetype", KINDS)
def test_a_kept_page_comes_back_the_same(demo_firms: DemoFirms, archetype: Archetype) -> None:
    page = margins_page(*books(demo_firms, archetype))
    assert from_json(json.loads(json.dumps(to_json([page])))) == (page,)
