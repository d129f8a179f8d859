from datetime import date
from decimal import Decimal

from houvast.facts.prices import DiscountRow
from houvast.formats import datanorm
from houvast.formats.prices import read
from houvast.formats.reading import PriceSheet, Reading

HEAD_4 = "V 010226Groothandel Nord".ljust(123) + "04EUR\r\n"
HEAD_5 = "V;050;A;20260201;EUR;Groothandel Zuid;Artikelen;;;;\n"


def reading(text: str, encoding: str = "cp850") -> Reading:
    (found,) = read(text.encode(encoding), "DATANORM.001")
    return found


def prices(text: str, encoding: str = "cp850") -> PriceSheet:
    return reading(text, encoding).facts.prices[0]


def test_version_4_says_which_price_it_is_and_for_how_many() -> None:
    found = prices(
        HEAD_4
        + "A;N;4711;00;NYM-J 3x1,5;Ring 100 m;2;2;M;4800;12;345; ;\r\n"
        + "A;N;4712;00;Türöffner;weiß;1;0;Stck;695;12;346; ;\r\n"
        + "B;N;4711;NYMJ; ; ;0;0;0;5412345000013; ;345;0;1; ; ;\r\n"
        + "S;;E;Elektro;345;Kabels;\r\n"
        + "A;L;9999;00;weg;;2;0;Stck;100;;;;\r\n\x1a"
    )
    assert [(row.nr, row.text, row.unit, row.price_unit, row.gross, row.net) for row in found.rows] == [
        ("4711", "NYM-J 3x1,5 Ring 100 m", "m", Decimal(100), None, Decimal("48.00")),
        ("4712", "Türöffner weiß", "st", Decimal(1), Decimal("6.95"), None),
    ]
    assert (found.rows[0].ean, found.rows[0].group, found.rows[1].discount_group) == ("5412345000013", "Kabels", "12")
    assert found.vanished == ("9999",)
    assert (found.supplier, found.valid_from) == ("Groothandel Nord", date(2026, 2, 1))


def test_a_price_record_replaces_the_price_and_brings_its_discount() -> None:
    found = prices(
        HEAD_4
        + "A;N;4711;00;Kabel;;1;2;M;4800;12;;;\r\nA;N;4712;00;Doos;;1;0;ST;695;12;;;\r\n"
        + "P;A;4711;1;5000;1;5500;1;1000;;;4712;2;400;;;;;;;\r\n"
    )
    assert [(row.gross, row.net, row.discount, row.price_unit) for row in found.rows] == [
        (Decimal("50.00"), None, Decimal("59.50"), Decimal(100)),
        (None, Decimal("4.00"), None, Decimal(1)),
    ]


def test_discount_groups_as_rate_and_as_factor() -> None:
    found = prices("R;;12;1;4500;Kabels;\r\nR;;13;2;0600;Dozen;\r\n")
    assert found.discounts == (
        DiscountRow("12", Decimal(45), "Kabels", "regel 1"), DiscountRow("13", Decimal(40), "Dozen", "regel 2"),
    )  # fmt: skip


def test_version_5_has_its_own_order_of_fields() -> None:
    line = "A;N;060426;Verlengstuk 1m;voor 060425;PCE;1;100;22330;NBM;HLS;NBM;;;;;;;5412345000013;;1;;3;T1;;;;\n"
    (row,) = prices(HEAD_5 + line + "A;N;1;Op vraag;;PCE;9;1;0;NBM;;;;;;;;;;;\n").rows[:1]
    assert (row.text, row.unit, row.price_unit, row.gross) == (
        "Verlengstuk 1m voor 060425",
        "st",
        100,
        Decimal("223.30"),
    )
    assert (row.discount_group, row.ean, row.group) == ("NBM", "5412345000013", "HLS")


def test_letters_of_dos_windows_and_unicode_are_told_apart() -> None:
    for encoding in ("cp850", "cp1252", "utf-8"):
        assert prices(HEAD_4 + "A;N;1;00;Türöffner;;1;0;ST;100;;;;\r\n", encoding).rows[0].text == "Türöffner"


def test_a_line_that_cannot_be_understood_is_said_and_costs_only_itself() -> None:
    found = reading(HEAD_4 + "A;N;1;00;Kraan;;1;7;ST;100;;;;\r\nA;N;2;00;Buis;;1;0;ST;100;;;;\r\n")
    assert [row.nr for row in found.facts.prices[0].rows] == ["2"]
    assert [(trouble.code, trouble.place) for trouble in found.troubles] == [("datanorm_line", "rij 2")]


def test_another_currency_and_a_file_without_articles_are_refused() -> None:
    assert [one.code for one in reading(HEAD_4.replace("EUR", "CHF") + "A;N;1;00;A;;1;0;ST;1;;;;\r\n").troubles] == [
        "prices_currency"
    ]
    assert [one.code for one in reading(HEAD_4 + "T;N;1;x;\r\n").troubles] == ["prices_no_articles"]


def test_a_list_of_hers_is_not_taken_for_datanorm() -> None:
    assert not datanorm.recognises(b"Artikelnummer;Omschrijving;Prijs\nA;B;1,00\n")
    assert not datanorm.recognises(b"")
