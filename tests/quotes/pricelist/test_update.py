from datetime import date
from decimal import Decimal

from tests.quotes.pricelist.lists import listed

from houvast.facts.party import PartyRef
from houvast.formats.prices import read
from houvast.norms import load_norms
from houvast.quotes.pricelist.price_list import PriceList, price_list
from houvast.quotes.pricelist.update import Update, difference, matches, merged
from houvast.quotes.values import Article, Line, Quote

TODAY = date(2026, 11, 24)
HEAD = "Nr;Omschrijving;Netto\n"


def new(rows: str) -> PriceList:
    return listed(HEAD + rows, nr=0, text=1, net=2)


def old(*articles: tuple[str, str]) -> list[Article]:
    return [Article("Facq", nr, "Kraan", net=Decimal(net)) for nr, net in articles]


def update(before: list[Article], after: PriceList, *quotes: Quote) -> Update:
    return difference(before, after, quotes, TODAY, load_norms())


def test_what_is_new_what_changed_and_what_is_gone() -> None:
    found = update(old(("1", "10"), ("2", "20"), ("3", "30")), new("1;Kraan;11,00\n2;Kraan;20,00\n4;Buis;5,00\n"))
    assert [one.nr for one in found.new] == ["4"]
    assert [(one.after.nr, one.percent) for one in found.changed] == [("1", Decimal(10))]
    assert [one.nr for one in found.vanished] == ["3"]
    assert (found.same, found.median_percent) == (1, Decimal(10))


def test_numbers_meet_without_signs_and_leading_zeros_where_that_is_sure() -> None:
    after = new("10200;A;1,00\n42;B;1,00\nab 77;C;1,00\n")
    before = old(("10.200", "1"), ("0042", "1"), ("AB-77", "1"))
    assert matches(before, after.articles) == {0: 0, 1: 1, 2: 2}
    assert matches(old(("042", "1"), ("0042", "1")), after.articles) == {}


def test_a_renumbered_article_is_known_by_its_barcode() -> None:
    before = [Article("Facq", "OUD", "Kraan", net=Decimal(1), ean="5412345000013")]
    after = listed("Nr;Omschrijving;Netto;EAN\nNIEUW;Kraan;2,00;5412345000013\n", nr=0, text=1, net=2, ean=3)
    assert [(one.before.nr, one.after.nr) for one in update(before, after).changed] == [("OUD", "NIEUW")]
    assert [(one.nr, one.net) for one in merged(before, after)] == [("OUD", Decimal("2.00"))]


def test_a_price_per_hundred_is_held_against_one_per_piece() -> None:
    after = listed("Nr;Omschrijving;Eh;Netto\n1;Plug;100 st;9,00\n", nr=0, text=1, unit=2, net=3)
    (one,) = update(old(("1", "0.10")), after).changed
    assert one.percent == Decimal(-10)


def test_many_jumps_ask_about_the_columns_again_and_one_does_not() -> None:
    before = old(*((str(nr), "10") for nr in range(10)))
    one = update(before, new("".join(f"{nr};A;{'20,00' if nr == 0 else '10,00'}\n" for nr in range(10))))
    assert ([jump.after.nr for jump in one.jumps], one.asks_again) == (["0"], False)
    many = update(before, new("".join(f"{nr};A;{'16,00' if nr < 3 else '10,00'}\n" for nr in range(10))))
    assert (len(many.jumps), many.asks_again) == (3, True)
    assert [mover.after.nr for mover in many.movers] == ["0", "1", "2"]


def test_running_quotes_are_told_what_the_list_does_to_them() -> None:
    line = Line(
        "a",
        "article",
        "Kraan",
        quantity=Decimal(4),
        price=Decimal(15),
        cost=Decimal(10),
        supplier="Facq",
        article_nr="1",
    )
    quote, other = Quote("O-1", PartyRef("Jan"), lines=(line,)), Quote("O-2", PartyRef("An"))
    found = update(old(("1", "10")), new("1;Kraan;12,50\n"), quote, other)
    assert [(one.quote.number, one.before, one.now) for one in found.touched] == [
        ("O-1", Decimal("40.00"), Decimal("50.00"))
    ]


def test_nothing_is_deleted_and_minutes_of_hers_stay() -> None:
    before = [Article("Facq", "1", "Kraan", net=Decimal(1), labour_minutes=Decimal(20)), *old(("2", "5"))]
    assert [(one.nr, one.net, one.labour_minutes) for one in merged(before, new("1;Kraan;2,00\n"))] == [
        ("1", Decimal("2.00"), Decimal(20)), ("2", Decimal(5), Decimal(0)),
    ]  # fmt: skip


def test_a_file_of_changes_takes_away_only_what_it_says() -> None:
    text = "V 010226Nord".ljust(123) + "04EUR\r\nA;A;1;00;Kraan;;2;0;ST;1100;;;;\r\nA;L;2;00;;;;;;;;;;\r\n"
    (reading,) = read(text.encode(), "DATANORM.001")
    after = price_list("Facq", [reading], TODAY)
    assert [one.nr for one in update(old(("1", "10"), ("2", "20"), ("3", "30")), after).vanished] == ["2"]
