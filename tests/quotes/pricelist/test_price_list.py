from datetime import date
from decimal import Decimal

from tests.quotes.pricelist.lists import DAY, listed

from houvast.formats.prices import read
from houvast.quotes.frozen import from_json, to_json
from houvast.quotes.pricelist.price_list import Terms, net_price, price_list
from houvast.quotes.values import Article

HEAD_4 = "V 010226Groothandel Nord".ljust(123) + "04EUR\r\n"


def test_gross_less_the_discount_of_its_group_is_what_she_pays() -> None:
    text = "Nr;Omschrijving;Bruto;Groep\n1;Kraan;10,00;A\n2;Buis;20,00;B\n3;Bocht;5,00;Z\n"
    found = listed(text, Terms({"A": Decimal(40), "B": Decimal("12.5")}), nr=0, text=1, gross=2, discount_group=3)
    assert [(one.key, one.gross, one.discount, one.net) for one in found.articles] == [
        ("Facq/1", Decimal("10.00"), Decimal(40), Decimal(6)),
        ("Facq/2", Decimal("20.00"), Decimal("12.5"), Decimal("17.5")),
        ("Facq/3", Decimal("5.00"), Decimal(0), None),
    ]
    assert [(one.code, one.place, one.values) for one in found.troubles] == [
        ("price_no_discount", "rij 4", {"group": "Z"})
    ]


def test_a_net_price_on_the_list_goes_before_a_discount() -> None:
    (one,) = listed(
        "Nr;Omschrijving;Bruto;Korting;Netto\n1;Kraan;10,00;40;5,95\n", nr=0, text=1, gross=2, discount=3, net=4
    ).articles
    assert (one.net, one.discount, one.source, one.valid_from) == (
        Decimal("5.95"),
        Decimal(40),
        "prijzen.csv, rij 2",
        DAY,
    )


def test_a_general_discount_holds_where_the_list_says_nothing() -> None:
    (one,) = listed("Nr;Omschrijving;Bruto\n1;Kraan;10,00\n", Terms({}, Decimal(25)), nr=0, text=1, gross=2).articles
    assert one.net == Decimal("7.5")
    (bare,) = listed("Nr;Omschrijving;Bruto\n1;Kraan;10,00\n", nr=0, text=1, gross=2).articles
    assert bare.net is None


def test_the_same_number_at_another_price_is_said_and_the_first_counts() -> None:
    found = listed("Nr;Omschrijving;Netto\n1;Kraan;10,00\n1;Kraan;10,00\n1;Kraan;12,00\n", nr=0, text=1, net=2)
    assert [one.net for one in found.articles] == [Decimal("10.00")]
    assert [(one.code, one.place) for one in found.troubles] == [("price_twice", "rij 4")]


def test_several_suppliers_in_one_list_each_keep_their_own() -> None:
    text = "Nr;Omschrijving;Netto;Leverancier\n1;Kraan;10,00;Viega\n1;Kraan;12,00;Geberit\n"
    found = listed(text, nr=0, text=1, net=2, supplier=3)
    assert [(one.key, one.net) for one in found.articles] == [
        ("Viega/1", Decimal("10.00")),
        ("Geberit/1", Decimal("12.00")),
    ]
    assert found.troubles == ()
    assert [one.code for one in listed(text, nr=0, text=1, net=2).troubles] == ["price_twice"]


def test_the_files_of_datanorm_make_one_list() -> None:
    files = (
        HEAD_4 + "A;N;1;00;Kabel;;1;2;M;0;12;;;\r\nA;N;2;00;Doos;;1;0;ST;500;12;;;\r\n",
        HEAD_4 + "P;A;1;1;4800;0;12;;;;;2;2;400;;;;;;;\r\nP;A;9;2;100;;;;;;;\r\n",
        "R;;12;1;2500;Alles;\r\n",
    )
    readings = [reading for text in files for reading in read(text.encode(), "DATANORM.001")]
    found = price_list("Nord", readings, DAY)
    assert [(one.nr, one.gross, one.net, one.price_unit, one.valid_from) for one in found.articles] == [
        ("1", Decimal("48.00"), Decimal(36), Decimal(100), date(2026, 2, 1)),
        ("2", None, Decimal("4.00"), Decimal(1), date(2026, 2, 1)),
    ]
    assert [one.code for one in found.troubles if one.code == "price_alone"] == ["price_alone"]


def test_a_file_of_prices_alone_is_added_to_the_list_before() -> None:
    known = {"9": Article("Nord", "9", "Pomp", "st", Decimal(10), labour_minutes=Decimal(30))}
    (reading,) = read((HEAD_4 + "P;A;9;2;100;;;;;;;\r\n").encode(), "DATPREIS.001")
    (one,) = price_list("Nord", [reading], DAY, known=known).articles
    assert (one.text, one.net, one.price_unit, one.labour_minutes) == (
        "Pomp",
        Decimal("1.00"),
        Decimal(10),
        Decimal(30),
    )


def test_a_net_price_keeps_four_decimals_and_survives_being_kept() -> None:
    assert net_price(Decimal("0.37"), Decimal("42.5")) == Decimal("0.2128")
    (one,) = listed("Nr;Omschrijving;Netto\n1;Kraan;10,00\n", nr=0, text=1, net=2).articles
    assert from_json(Article, to_json(one)) == one
