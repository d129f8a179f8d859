"""What it cost to buy, by number, by name, in its own unit, from its own day; and who asks more since when."""

from datetime import date, timedelta
from decimal import Decimal

from tests.hand_ledger import TODAY
from tests.indicators.given_lines import books, bought, line, sold

from houvast.facts.ledger import Firm
from houvast.facts.work import StockItem, TillLine
from houvast.indicators.margins.costs import product_costs
from houvast.indicators.margins.passed_on import passed_on
from houvast.indicators.margins.price_age import price_ages
from houvast.indicators.margins.rises import rises, yearly_drift

JUNE, AUGUST, OCTOBER = date(2026, 6, 1), date(2026, 8, 1), date(2026, 10, 1)


def cost(given, product: str, day: date = OCTOBER) -> Decimal | None:
    history = product_costs(*given).get(product)
    return history.at(day).price if history else None


def test_bought_and_sold_meet_by_name():
    given = books(
        bought("carol", JUNE, line("Radiator type 22", "4", "148")),
        sold("alice", AUGUST, line("Radiator Type 22", "1", "245")),
    )
    assert cost(given, "radiator type 22") == 148


def test_the_price_of_a_purchase_counts_from_its_own_day():
    given = books(
        bought("carol", JUNE, line("Helm", "4", "30")),
        bought("carol", OCTOBER, line("Helm", "4", "36")),
        sold("alice", AUGUST, line("Helm", "1", "60")),
    )
    assert [cost(given, "helm", day) for day in (date(2026, 5, 1), AUGUST, OCTOBER)] == [30, 30, 36]


def test_a_price_per_hundred_is_divided_by_hundred():
    given = books(
        bought("carol", JUNE, line("Schroef 4x40", "500", "12.50", base="100")),
        sold("alice", AUGUST, line("Schroef 4x40", "10", "0.30")),
    )
    assert cost(given, "schroef 4x40") == Decimal("0.125")


def test_bought_by_the_box_says_nothing_about_a_piece():
    given = books(
        bought("carol", JUNE, line("Handschoen", "2", "40", "BX")), sold("alice", AUGUST, line("Handschoen", "1", "3"))
    )
    assert cost(given, "handschoen") is None


def test_bought_by_the_kilo_and_sold_by_the_gram_meet():
    given = books(
        bought("carol", JUNE, line("Thee", "5", "40", "KGM")), sold("alice", AUGUST, line("Thee", "250", "0.08", "GRM"))
    )
    assert cost(given, "thee") == 40


def test_the_same_own_number_at_a_supplier_is_another_article_unless_the_names_share_a_word():
    given = books(
        bought("carol", JUNE, line("Potgrond 40 l", "5", "4", item_id="1001")),
        bought("dave", JUNE, line("Rode vaas groot", "5", "9", item_id="2002")),
        sold("alice", AUGUST, line("Boeket rozen", "1", "30", item_id="1001"), line("Vaas", "1", "20", item_id="2002")),
    )
    assert cost(given, "nr 1001") is None
    assert cost(given, "nr 2002") == 9


def test_a_worldwide_number_is_the_same_article_under_any_name():
    number = "5410041001204"
    given = books(
        bought("carol", JUNE, line("TUC ORIG 24X", "5", "1.10", item_id=number)),
        sold("alice", AUGUST, line("Koekjes zout", "1", "2", item_id=number)),
    )
    assert cost(given, f"nr {number}") == Decimal("1.1")


def test_a_till_article_and_an_invoice_line_of_one_name_are_one_product():
    rung = TillLine(AUGUST, "Helm", Decimal(1), Decimal("72.60"), "A7", vat_rate=Decimal(21))
    given = books(
        bought("carol", JUNE, line("Helm", "4", "30")),
        sold("alice", AUGUST, line("Helm", "1", "60")),
        till_lines=(rung,),
    )
    assert list(product_costs(*given)) == ["nr a7"]


def test_the_stock_list_stands_in_where_nothing_was_bought():
    item = StockItem("A1", "Gelast frame", Decimal(10), OCTOBER, "C62", Decimal(96))
    given = books(sold("alice", AUGUST, line("Gelast frame", "1", "148")), stock=(item,))
    assert product_costs(*given)["gelast frame"].latest == (96, OCTOBER, "made", ())


def test_who_may_not_deduct_vat_pays_it_as_part_of_the_price():
    given = books(
        bought("carol", JUNE, line("Gips", "4", "10")),
        sold("alice", AUGUST, line("Gips", "1", "20")),
        firm=Firm("Praktijk", vat_liable=False),
    )
    assert cost(given, "gips") == Decimal("12.1")


def weekly(name: str, prices: list[str], quantity: str = "10", party: str = "carol"):
    first = TODAY - timedelta(weeks=len(prices))
    return [bought(party, first + timedelta(weeks=at), line(name, quantity, price)) for at, price in enumerate(prices)]


def test_a_rise_names_supplier_article_from_to_and_since_when():
    found = rises(*books(*weekly("Plaat", ["10"] * 10 + ["11.20"] * 5)))[0]
    rise = found.rises[0]
    assert (found.name, rise.name, rise.before, rise.after) == ("Carol", "Plaat", 10, Decimal("11.20"))
    assert rise.since == TODAY - timedelta(weeks=5)
    assert round(found.percent) == 12
    assert rise.yearly == Decimal("1.20") * 150


def test_one_dear_delivery_is_no_rise():
    assert rises(*books(*weekly("Plaat", ["10"] * 10 + ["14"] + ["10"] * 5))) == ()


def test_slow_drift_is_no_rise():
    assert rises(*books(*weekly("Plaat", [f"{10 + at * 0.02:.2f}" for at in range(20)]))) == ()


def test_a_rise_that_was_taken_back_is_none():
    assert rises(*books(*weekly("Plaat", ["10"] * 6 + ["11.50"] * 6 + ["10"] * 6))) == ()


def test_what_is_bought_rises_by_so_much_a_year():
    def twice(name: str):
        return (
            bought("carol", TODAY - timedelta(days=740), line(name, "1", "100")),
            bought("carol", TODAY - timedelta(days=10), line(name, "1", "106")),
        )

    given = books(*twice("Zand"), *twice("Grind"), *twice("Cement"))
    assert round(yearly_drift(*given) or 0, 1) == 3
    assert yearly_drift(*books(*twice("Zand"))) is None


def test_her_own_price_that_stayed_is_told_from_one_that_followed():
    risen = weekly("Fiets", ["1000"] * 8 + ["1100"] * 8)
    before, after = TODAY - timedelta(weeks=12), TODAY - timedelta(weeks=2)
    stayed = books(
        *risen, sold("alice", before, line("Fiets", "1", "1500")), sold("alice", after, line("Fiets", "1", "1500"))
    )
    followed = books(
        *risen, sold("alice", before, line("Fiets", "1", "1500")), sold("alice", after, line("Fiets", "1", "1650"))
    )
    unsold = books(*risen)
    assert [passed_on(rises(*one)[0], *one)[0] for one in (stayed, followed, unsold)] == ["no", "yes", "unknown"]


def test_a_price_is_as_old_as_the_first_month_it_was_asked():
    given = books(
        sold("alice", date(2025, 1, 5), line("Knippen", "1", "40")),
        sold("alice", date(2025, 3, 5), line("Knippen", "1", "44")),
        sold("alice", date(2026, 3, 5), line("Knippen", "1", "44.20")),
        sold("alice", date(2026, 10, 5), line("Knippen", "1", "44")),
    )
    age = price_ages(*given)["knippen"]
    assert (age.since, age.before, age.whole) == (date(2025, 3, 5), 40, False)


def test_one_friendly_discount_is_no_other_price():
    lines = [
        sold("alice", date(2026, 3, day), line("Knippen", "1", price))
        for day, price in ((2, "44"), (9, "44"), (16, "30"))
    ]
    age = price_ages(*books(*lines, sold("alice", date(2026, 10, 5), line("Knippen", "1", "44"))))["knippen"]
    assert age.since == date(2026, 3, 2)
    assert age.whole
