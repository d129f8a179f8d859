from datetime import date
from decimal import Decimal

import pytest
from benchmarks.price_files import price_file
from benchmarks.price_headings import A, B
from tests.formats import hostile

from houvast.demo.write_xlsx import xlsx
from houvast.facts.prices import DiscountRow, PriceRow
from houvast.formats.pool import ReaderPool
from houvast.formats.prices import read
from houvast.formats.prices_child import PRICES_CHILD
from houvast.formats.prices_units import Per, quantity_of, unit_in, unit_of
from houvast.formats.prices_values import percents_of, prices_of
from houvast.formats.reading import PriceSheet, Reading, Roles
from houvast.formats.wire import from_wire, to_wire
from houvast.formats.words import in_words

HEADS = "Artikelnr;Omschrijving;Eenheid;Prijs\n"


def reading(text: str, roles: Roles | None = None) -> Reading:
    (found,) = read(text.encode(), "lijst.csv", roles)
    return found


def sheet(text: str) -> PriceSheet:
    return reading(text).facts.prices[0]


def confirmed(text: str, /, **roles: int) -> Reading:
    """The list read again after she said what is in each column."""
    return reading(text, {sheet(text).fingerprint: {place: role for role, place in roles.items()}})


def rows(text: str, /, **roles: int) -> tuple[PriceRow, ...]:
    return confirmed(text, **roles).facts.prices[0].rows


def codes(found: Reading) -> list[tuple[str, str]]:
    return [(trouble.code, trouble.place) for trouble in found.troubles]


def test_a_new_layout_is_asked_about_and_no_price_is_read_before() -> None:
    found = sheet(HEADS + "10;Kraan;st;12,50\n11;Buis;m;3,20\n")
    assert found.asked
    assert found.rows == ()
    assert [(column.heading, column.role) for column in found.columns] == [
        ("Artikelnr", "nr"), ("Omschrijving", "text"), ("Eenheid", "unit"), ("Prijs", "price"),
    ]  # fmt: skip


def test_gross_or_net_is_hers_to_say() -> None:
    text = HEADS + "10;Kraan;st;12,50\n"
    assert reading(text, {sheet(text).fingerprint: {0: "nr", 3: "price"}}).facts.prices[0].asked
    (as_gross,) = rows(text, nr=0, text=1, unit=2, gross=3)
    (as_net,) = rows(text, nr=0, text=1, unit=2, net=3)
    assert (as_gross.gross, as_gross.net) == (Decimal("12.50"), None)
    assert (as_net.gross, as_net.net) == (None, Decimal("12.50"))


def test_gross_or_net_is_only_suggested_where_the_heading_says_it() -> None:
    for heading, role in (("Prijs", "price"), ("PU", "price"), ("Prijs/st", "price"), ("Prijs 2026", "price"),
                          ("Brutoprijs", "gross"), ("Br. prijs", "gross"), ("Uw prijs", "net"), ("Prix net HT", "net"),
                          ("Prijs incl. btw", ""), ("Oude brutoprijs", "")):  # fmt: skip
        found = sheet(f"Nr;Omschrijving;{heading};Netto2\n1;Kraan;12,50;\n")
        assert found.columns[2].role == role, heading


def test_the_same_layout_does_not_ask_again_and_another_does() -> None:
    text = HEADS + "10;Kraan;st;12,50\n"
    roles = {sheet(text).fingerprint: {0: "nr", 1: "text", 3: "net"}}
    assert not reading(HEADS + "77;Ketel;st;900,00\n", roles).facts.prices[0].asked
    assert reading("Artikelnr;Eenheid;Prijs\n77;st;900,00\n", roles).facts.prices[0].asked


def test_titles_sections_and_requests_are_no_articles_with_a_price() -> None:
    text = (
        "Prijslijst 2026;;;\nGeldig vanaf 01/03/2026;;;\n;;;\nArtikelnr;Omschrijving;Eenheid;Brutoprijs\n"
        "KRANEN;;;\n10;Kraan;st;12,50\nPrijs per 6 m.;;;\n20;Buis;;op aanvraag;\n21;Buis 2;;7,20\nTotaal;;;19,70\n"
        "* Alle prijzen excl. btw;;;\n"
    )
    found = confirmed(text, nr=0, text=1, unit=2, gross=3)
    (prices,) = found.facts.prices
    assert prices.valid_from == date(2026, 3, 1)
    assert [(row.nr, row.group, row.unit, row.price_unit, row.gross) for row in prices.rows] == [
        ("10", "KRANEN", "st", Decimal(1), Decimal("12.50")),
        ("20", "Prijs per 6 m.", "m", Decimal(6), None),
        ("21", "Prijs per 6 m.", "m", Decimal(6), Decimal("7.20")),
    ]
    assert codes(found) == [("price_on_request", "rij 8")]


def test_headings_over_two_rows_are_read_as_one() -> None:
    text = "Nr;Omschrijving;Prijs;\n;;Bruto;Netto\n1;Kraan;10,00;6,00\n"
    found = sheet(text)
    assert [(column.heading, column.role) for column in found.columns][2:] == [
        ("Prijs Bruto", "gross"),
        ("Prijs Netto", "net"),
    ]
    (row,) = rows(text, nr=0, text=1, gross=2, net=3)
    assert (row.gross, row.net) == (Decimal("10.00"), Decimal("6.00"))


def test_a_list_without_headings_and_numbers_is_known_by_section_and_text() -> None:
    text = "PROFIELEN;;\nHEA 100;6 m;120,50\nHEA 120;6 m;150,00\nPLATEN;;\nHEA 100;st;99,00\n"
    found = rows(text, text=0, unit=1, net=2)
    assert [(row.nr, row.price_unit, row.net) for row in found] == [
        ("PROFIELEN / HEA 100", Decimal(6), Decimal("120.50")),
        ("PROFIELEN / HEA 120", Decimal(6), Decimal("150.00")),
        ("PLATEN / HEA 100", Decimal(1), Decimal("99.00")),
    ]


def test_a_thousand_is_never_read_as_one() -> None:
    # both marks in one column: what tells nothing by itself gets no price, and the row is said
    text = "Nr;Omschrijving;Nettoprijs\n1;A;12,50\n2;B;12.50\n3;C;1.234\n"
    found = confirmed(text, nr=0, text=1, net=2)
    assert [row.net for row in found.facts.prices[0].rows] == [Decimal("12.50"), Decimal("12.50"), None]
    assert codes(found) == [("price_decimals_unclear", "rij 4")]
    # one mark: it is a thousand
    assert [row.net for row in rows("Nr;Omschrijving;Nettoprijs\n1;A;12,50\n3;C;1.234\n", nr=0, text=1, net=2)] == [
        Decimal("12.50"), Decimal(1234),
    ]  # fmt: skip
    # no mark that tells at all: nothing is read
    assert [row.net for row in rows("Nr;Omschrijving;Nettoprijs\n1;A;1.234\n", nr=0, text=1, net=2)] == [None]


def test_article_numbers_stay_as_they_are_written() -> None:
    found = rows("Nr;Omschrijving;Nettoprijs\n10.200;A;12,50\n00042;B;1,50\n12 345;C;2,50\n", nr=0, text=1, net=2)
    assert [row.nr for row in found] == ["10.200", "00042", "12 345"]


def test_per_what_a_price_is_follows_what_stands_nearest() -> None:
    in_unit = rows("Nr;Omschrijving;Eenheid;Nettoprijs\n1;A;100 st;12,50\n2;B;m;1,50\n", nr=0, text=1, unit=2, net=3)
    assert [(row.unit, row.price_unit) for row in in_unit] == [("st", Decimal(100)), ("m", Decimal(1))]
    in_cell = rows("Nr;Omschrijving;Nettoprijs\n1;A;12,50 / 100 st\n2;B;€ 1,50 per m\n", nr=0, text=1, net=2)
    assert [(row.unit, row.price_unit, row.net) for row in in_cell] == [
        ("st", Decimal(100), Decimal("12.50")), ("m", Decimal(1), Decimal("1.50")),
    ]  # fmt: skip
    in_heading = rows("Nr;Omschrijving;Eh;Netto per 100\n1;A;st;12,50\n", nr=0, text=1, unit=2, net=3)
    assert [(row.unit, row.price_unit) for row in in_heading] == [("st", Decimal(100))]
    in_column = rows(
        "Nr;Omschrijving;Eh;PE;Netto\n1;A;st;C;12,50\n2;B;st;??;9,00\n", nr=0, text=1, unit=2, price_unit=3, net=4
    )
    assert [(row.price_unit, row.net) for row in in_column] == [(Decimal(100), Decimal("12.50")), (Decimal(1), None)]


def test_units_as_suppliers_write_them() -> None:
    assert [unit_of(text) for text in ("stuks", "MTR", "per 100 st", "/m", "6 m", "rol 50 m", "100")] == [
        Per("st"), Per("m"), Per("st", Decimal(100)), Per("m"), Per("m", Decimal(6)), Per("rol"), Per("", Decimal(100)),
    ]  # fmt: skip
    assert [quantity_of(text) for text in ("C", "M", "1000", "per 10")] == [
        Per("", Decimal(100)), Per("", Decimal(1000)), Per("", Decimal(1000)), Per("", Decimal(10)),
    ]  # fmt: skip
    assert unit_of("kogelkraan met hendel") is None
    assert unit_in("Buizen, prijs per 6 m.") == Per("m", Decimal(6))
    assert unit_in("EUR/100 st") == Per("st", Decimal(100))
    assert unit_in("Bruto-prijs EUR/st per 100") == Per("st", Decimal(100))
    assert unit_in("Perslucht en toebehoren") is None


def test_discounts_in_every_spelling() -> None:
    assert percents_of(["40", "40 %", "40+10", None, "gratis"]) == {
        "40": Decimal(40), "40 %": Decimal(40), "40+10": Decimal(46), None: None, "gratis": None,
    }  # fmt: skip
    excel = percents_of([Decimal("0.4"), Decimal("0.25")])
    assert [excel[Decimal("0.4")], excel[Decimal("0.25")]] == [Decimal(40), Decimal(25)]


def test_a_price_of_nothing_is_no_price() -> None:
    found = prices_of(["0,00", "-5,00", "12,50 *", "n.v.t."])
    assert [(price.value, price.why) for price in found.values() if price.why or price.value] == [
        (None, "price_zero"), (None, "price_unclear"), (Decimal("12.50"), ""), (None, "price_on_request"),
    ]  # fmt: skip


def test_prices_that_do_not_go_together_are_said() -> None:
    text = "Nr;Omschrijving;Bruto;Korting;Netto\n1;A;100,00;40;60,00\n2;B;100,00;40;75,00\n3;C;50,00;;80,00\n"
    found = confirmed(text, nr=0, text=1, gross=2, discount=3, net=4)
    assert codes(found) == [("price_net_differs", "rij 3"), ("price_net_above_gross", "rij 4")]


def test_a_table_of_discount_groups_is_read_by_itself() -> None:
    text = "Kortingsgroep;Omschrijving;Korting\nA1;Kranen;40\nB2;Buizen;25+5\n"
    found = confirmed(text, discount_group=0, text=1, discount=2).facts.prices[0]
    assert found.discounts == (
        DiscountRow("A1", Decimal(40), "Kranen", "rij 2"), DiscountRow("B2", Decimal("28.75"), "Buizen", "rij 3"),
    )  # fmt: skip


@pytest.mark.parametrize("pool", [A, B], ids=["near the words", "held out"])
def test_messy_files_give_every_row_once_confirmed(pool: dict[str, tuple[str, ...]]) -> None:
    for seed in range(12):
        made = price_file(seed, pool, rows=20)
        (asked,) = read(made.data, made.name)
        (found,) = read(made.data, made.name, {asked.facts.prices[0].fingerprint: made.roles})
        by_nr = {row.nr: row for row in reversed(found.facts.prices[0].rows)}
        assert [(by_nr[one.nr].gross, by_nr[one.nr].net) for one in made.truth] == [
            (one.gross, one.net) for one in made.truth
        ], made.name


def test_every_row_of_the_same_fault_is_said_up_to_two_hundred() -> None:
    text = HEADS + "".join(f"{nr};Kraan;st;op aanvraag\n" for nr in range(300)) + "999;Buis;st;1,50\n"
    found = confirmed(text, nr=0, text=1, net=3)
    assert len([trouble for trouble in found.troubles if trouble.code == "price_on_request"]) == 200
    assert found.troubles[-1].values == {"count": "100"}


def test_a_price_list_travels_from_the_reading_process_unchanged() -> None:
    text = HEADS + "10;Kraan;st;12,50\n"
    found = confirmed(text, nr=0, text=1, net=3)
    assert from_wire(to_wire([found])) == (found,)
    roles = {sheet(text).fingerprint: {0: "nr", 1: "text", 3: "net"}}
    with ReaderPool(command=PRICES_CHILD, roles=roles) as pool:
        (again,) = pool.read_each([("lijst.csv", text.encode())])
    assert again.facts.prices[0].rows[0].net == Decimal("12.50")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (hostile.far_corner(), "sheet_too_large"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook\0".encode("utf-16-le"), "old_xls"),
        (b"%PDF-1.4 no list", "prices_no_list"),
        (b"<?xml version='1.0'?><Invoice/>", "prices_other_xml"),
        (b"<?xml version='1.0'?><!DOCTYPE b [<!ENTITY x 'y'>]><BMECAT>&x;</BMECAT>", "xml_doctype"),
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\nxxxx", "photo"),
    ],
)
def test_what_is_no_price_list_is_refused_in_one_sentence(data: bytes, code: str) -> None:
    (found,) = read(data, "lijst.xlsx")
    assert found.status == "refused"
    assert [trouble.code for trouble in found.troubles] == [code]
    assert len(in_words(found, "nl")) == 1


def test_a_workbook_with_macros_entities_or_a_bomb_is_refused_or_read_as_values() -> None:
    good = xlsx("Prijzen", ("Artikelnr", "Omschrijving", "Netto"), [("1", "Kraan", Decimal("2.5"))])
    (read_one,) = read(good, "x.xlsx")
    assert read_one.facts.prices[0].asked
    entities = hostile.workbook(b"", shared_strings=b'<!DOCTYPE a [<!ENTITY b "c">]><sst><si><t>&b;</t></si></sst>')
    bomb = hostile.workbook(b'<row r="1"><c r="A1" t="inlineStr"><is><t>' + b"A" * 120_000_000 + b"</t></is></c></row>")
    for data, code in ((entities, "sheet_damaged"), (bomb, "sheet_too_large")):
        (found,) = read(data, "x.xlsx")
        assert [trouble.code for trouble in found.troubles] == [code]


def test_a_zip_from_the_wholesaler_gives_every_list_in_it() -> None:
    head = "V 010226Groothandel Nord".ljust(123) + "04EUR\r\n"
    files = {
        "DATANORM.001": (head + "A;N;1;00;Kabel;;1;0;M;4800;12;;;\r\n").encode("cp850"),
        "DATANORM.RAB": b"R;;12;1;2500;Kabels;\r\n",
        "leesmij.txt": b"Veel plezier met onze prijzen.",
    }
    with ReaderPool(command=PRICES_CHILD) as pool:
        articles, discounts, note, whole = pool.read_each([("nord.zip", hostile.zipped(files))])
    assert [row.nr for row in articles.facts.prices[0].rows] == ["1"]
    assert [row.group for row in discounts.facts.prices[0].discounts] == ["12"]
    assert (note.status, note.troubles[0].code, whole.kind) == ("refused", "prices_no_list", "container")
