"""The price lists of the invented firms: asked about once, then read to the last article."""

from datetime import date
from decimal import Decimal

import pytest

from houvast.demo.price_lists import price_lists
from houvast.demo.profile import Archetype
from houvast.formats.prices import read
from houvast.quotes.pricelist.columns import layout_answer, roles_for
from houvast.quotes.pricelist.price_list import PriceList, price_list

TODAY = date(2026, 11, 24)


def listed(*files: tuple[str, bytes]) -> PriceList:
    """The list out of its files, our suggestion confirmed as it is."""
    asked = [reading for name, data in files for reading in read(data, name)]
    sheets = [sheet for reading in asked for sheet in reading.facts.prices if sheet.asked]
    answers = [
        layout_answer("S", sheet, {one.position: one.role for one in sheet.columns if one.role}) for sheet in sheets
    ]
    roles = roles_for("S", answers)
    return price_list("S", [reading for name, data in files for reading in read(data, name, roles)], TODAY)


@pytest.mark.parametrize(("archetype", "count"), [("project", 4), ("mixed", 4), ("person", 0)])
def test_the_firms_that_make_quotes_have_lists(archetype: Archetype, count: int) -> None:
    files = price_lists(archetype, TODAY)
    assert len(files) == count
    assert files == price_lists(archetype, TODAY)


@pytest.mark.parametrize("archetype", ["project", "mixed"])
def test_every_list_is_read_by_our_own_suggestion(archetype: Archetype) -> None:
    files = price_lists(archetype, TODAY)
    for name, data in files.items():
        if name.startswith("kortingen"):
            continue
        discounts = [
            (one, found) for one, found in files.items() if one.startswith("kortingen") and name.endswith("xlsx")
        ]
        found = listed((name, data), *discounts)
        assert found.asked == (), name
        assert len(found.articles) >= 9, name
        priced = [one for one in found.articles if one.net]
        assert len(priced) >= len(found.articles) - 2, name
        assert all(one.gross is None or one.net is None or one.net < one.gross for one in found.articles), name


def test_prices_per_hundred_and_from_the_invoices_come_out_right() -> None:
    files = price_lists("project", TODAY)
    elektro = {one.text: one for one in listed(("e.csv", files["ELEKTRO_DEPOT_netto.csv"])).articles}
    cable = elektro["Installatiekabel 5G2,5"]
    assert (cable.unit, cable.price_unit) == ("m", Decimal(100))
    assert Decimal(180) < (cable.net or 0) < Decimal(215)
    pumps = {one.text: one for one in listed(("DATANORM.001", files["DATANORM.001"])).articles}
    assert Decimal(3900) < (pumps["Warmtepomp lucht-water 12 kW"].net or 0) < Decimal(4200)
