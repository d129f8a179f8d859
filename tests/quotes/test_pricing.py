"""A line out of an article, a kit or hours carries the price for the customer and the cost for her."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from houvast.quotes.calculation import net_of
from houvast.quotes.margin import cost_of, hours_of
from houvast.quotes.pricing import article_line, kit_line, labour_line, renewed, selling_price
from houvast.quotes.values import Article, Kit, KitPart, Rates

RATES = Rates(hour_price=Decimal(60), hour_cost=Decimal(38), markup=Decimal(25))
PIPE = Article(
    "Cebeo", "P-15", "Buis 15 mm", "m", Decimal(100), Decimal(240), Decimal(30), Decimal(168), "home",
    valid_from=date(2026, 3, 1),
)  # fmt: skip
DEARER = replace(PIPE, text="Anders", gross=Decimal(250), net=Decimal(175))
PUMP = Article("Van Marcke", "W9", "Pomp", gross=None, net=Decimal(400), labour_minutes=Decimal(90))


def test_the_list_price_is_what_the_customer_pays_where_there_is_one() -> None:
    made = article_line("a", PIPE, Decimal(25), RATES)
    assert (net_of(made), cost_of(made), made.priced_on) == (Decimal("60.00"), Decimal(42), date(2026, 3, 1))


def test_without_a_list_price_it_is_cost_with_markup_and_placing() -> None:
    assert selling_price(PUMP, RATES) == Decimal("590.00")
    assert selling_price(PUMP, Rates(markup=Decimal(25), place=False)) == Decimal("500.00")


def test_an_article_without_any_price_has_none() -> None:
    bare = Article("X", "1", "Onbekend")
    assert selling_price(bare, RATES) is None
    assert article_line("a", bare, Decimal(1), RATES).price == 0


def test_hours_have_her_price_and_no_material() -> None:
    made = labour_line("h", "Plaatsing", Decimal(8), RATES)
    assert (net_of(made), cost_of(made), hours_of(made)) == (480, 0, 8)


def test_a_kit_sums_its_parts_and_keeps_their_cost() -> None:
    kit = Kit("ketel", "Vervanging", (KitPart("", Decimal(10), PIPE.key), KitPart("Werk", Decimal(4))))
    made = kit_line("k", kit, Decimal(2), {PIPE.key: PIPE}, RATES)
    assert (made.price, cost_of(made), hours_of(made)) == (264, Decimal("33.6"), 8)
    assert made.priced_on == date(2026, 3, 1)


def test_a_kit_with_a_part_that_is_in_no_list_has_no_known_cost() -> None:
    kit = Kit("k", "Set", (KitPart("Iets", Decimal(1), "weg/1"),), price=Decimal(99))
    made = kit_line("k", kit, Decimal(1), {}, RATES)
    assert (made.price, cost_of(made)) == (99, None)


def test_a_draft_takes_the_prices_of_the_new_list_and_keeps_the_rest() -> None:
    made = article_line("a", PIPE, Decimal(25), RATES)
    fresh = renewed(made, {PIPE.key: DEARER}, RATES)
    assert (fresh.price, fresh.cost, fresh.text, fresh.quantity) == (250, 175, "Buis 15 mm", 25)


def test_what_stands_in_no_list_keeps_its_price() -> None:
    made = article_line("a", PIPE, Decimal(25), RATES)
    assert renewed(made, {}, RATES) == made


def test_a_kit_follows_its_parts_unless_its_price_is_hers() -> None:
    kit = Kit("k", "Set", (KitPart("", Decimal(10), PIPE.key), KitPart("Werk", Decimal(1))))
    summed, hers = (
        kit_line("k", one, Decimal(1), {PIPE.key: PIPE}, RATES) for one in (kit, replace(kit, price=Decimal(99)))
    )
    fresh = [renewed(one, {PIPE.key: DEARER}, RATES) for one in (summed, hers)]
    assert [one.price for one in fresh] == [85, 99]
    assert [cost_of(one) for one in fresh] == [Decimal("17.5")] * 2
