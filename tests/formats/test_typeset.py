# ruff: noqa: E501
"""The house style: a PDF that lasts, is tagged, says what it should, and prints what people wrote as it is."""

import random
import re
from dataclasses import fields, replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from tests.formats.word_files import PNG_TINY

from houvast.formats import pdf as pdf_reader
from houvast.formats.picture import picture
from houvast.formats.typeset import HouseColumns, HouseDocument, HouseLine, HouseParty, HouseRow, house_pdf
from houvast.formats.typeset.colour import contrast, readable

QUOTE = HouseDocument(
    "quote",
    "Offerte O-2026-0147",
    HouseParty("Technieken Nele bv", ("Dorp 1", "2800 Mechelen"), ("015 00 00 00",), ("btw BE 0712.345.678",)),
    HouseParty("Familie Claes – De Smet", ("Kerkstraat 8", "3500 Hasselt")),
    date(2026, 11, 24),
    subject="Vervanging ketel",
    facts=(("Datum", "24/11/2026"), ("Geldig tot", "24/12/2026")),
    introduction="Bedankt voor het gesprek.\n\nHieronder ons voorstel.",
    lines=(
        HouseLine("heading", text="Stookplaats"),
        HouseLine(nr="1", text="Ketel 24 kW", description="condenserend", quantity="1 st", price="€ 600,00", vat="21 %",
                  total="€ 600,00"),
        HouseLine("text", text="Afvoer inbegrepen."),
        HouseLine("subtotal", text="Subtotaal stookplaats", total="€ 600,00"),
        HouseLine("option", nr="2", text="Thermostaat", quantity="1 st", price="€ 250,00", vat="21 %", total="€ 250,00"),
    ),
    options=(HouseLine("option", text="Wijnkast", quantity="1 st", price="€ 900,00", total="€ 900,00"),),
    totals=(HouseRow("Totaal excl. btw", "€ 600,00"), HouseRow("Totaal incl. btw", "€ 726,00", strong=True)),
    vat=(("21 %", "€ 600,00", "€ 126,00"),),
    schedule=(HouseRow("Voorschot", "€ 217,80", "30 % bij bestelling"),),
    payment=(("IBAN", "BE68 5390 0754 7034"),),
    qr="BCD\n002\n1\nSCT\n\nNele\nBE68539007547034\nEUR217.80",
    legal=("Bij gebrek aan schriftelijke betwisting.",),
    conditions=("Dertig dagen geldig.",),
    notes="Sleutel bij de buren.",
    sign=True,
    signer="Nele",
)  # fmt: skip
UBL = b'<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>'


def read(data: bytes) -> PdfReader:
    return PdfReader(BytesIO(data))


def said(data: bytes) -> str:
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in read(data).pages))


def test_everything_of_the_document_is_printed() -> None:
    text = said(house_pdf(QUOTE))
    told = ["Offerte O-2026-0147", "Technieken Nele bv", "Familie Claes – De Smet", "Kerkstraat 8", "Vervanging ketel",
            "24/12/2026", "Hieronder ons voorstel.", "Stookplaats", "Ketel 24 kW", "condenserend", "Afvoer inbegrepen.",
            "Subtotaal stookplaats", "Thermostaat (optie, niet in het totaal)", "Mogelijke opties, niet in het totaal",
            "Wijnkast", "€ 726,00", "€ 126,00", "30 % bij bestelling", "BE68 5390 0754 7034", "Sleutel bij de buren.",
            "Bij gebrek aan schriftelijke betwisting.", "Dertig dagen geldig.", "Voor akkoord, de klant", "1 / "]  # fmt: skip
    assert [one for one in told if one.replace(" ", "") not in text.replace(" ", "").replace("\u00a0", "")] == []


def test_the_file_is_pdf_a_3_and_ua_1_tagged_with_its_language_and_title() -> None:
    data = house_pdf(QUOTE)
    root = read(data).trailer["/Root"]
    xmp = root["/Metadata"].get_data().decode()
    assert root["/Lang"] == "nl-BE"
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert re.search(r"pdfaid:part>3<.*pdfaid:conformance>A<", xmp, re.DOTALL)
    assert re.search(r"pdfuaid:part>1<", xmp)
    assert read(data).metadata.title == "Offerte O-2026-0147"
    assert read(house_pdf(replace(QUOTE, language="en"))).trailer["/Root"]["/Lang"].startswith("en")


def test_the_invoice_travels_inside_and_our_own_reader_finds_it() -> None:
    data = house_pdf(replace(QUOTE, kind="invoice", attachment=UBL, attachment_name="F2026-1.xml"))
    assert pdf_reader.invoice_xml(data) == UBL
    assert read(data).trailer["/Root"]["/AF"][0].get_object()["/AFRelationship"] == "/Alternative"


def test_the_same_document_gives_the_same_bytes() -> None:
    assert house_pdf(QUOTE) == house_pdf(QUOTE)


EVIL = ('#panic("x")', '#read("/etc/passwd")', '#image("http://evil.example/a.png")', "*vet* _schuin_ $x^2$ `code` = Kop",
        '#eval("1+1")', "\\u{41} #{ 1 + 1 } @ref <label> // weg /* weg */", '#import "@preview/x:1.0.0"', "]#[ \" ' ~ -- --- ...")  # fmt: skip


@pytest.mark.parametrize("evil", EVIL)
def test_typst_code_in_any_field_is_printed_and_never_run(evil: str) -> None:
    line = HouseLine(text=evil, description=evil, nr=evil, quantity=evil, price=evil, vat=evil, total=evil)
    party = HouseParty(evil, (evil,), (evil,), (evil,))
    every = HouseDocument(
        "quote", evil, party, party, date(2026, 1, 1), subject=evil, facts=((evil, evil),), introduction=evil,
        lines=(line, HouseLine("heading", text=evil), HouseLine("text", text=evil), HouseLine("subtotal", text=evil, total=evil)),
        options=(line,), totals=(HouseRow(evil, evil),), vat=((evil, evil, evil),), schedule=(HouseRow(evil, evil, evil),),
        payment=((evil, evil),), legal=(evil,), conditions=(evil,), notes=evil, sign=True, signer=evil,
    )  # fmt: skip
    plain = re.compile(r"[\s\u00a0\u00ad\u200b-\u200f-]")
    text = plain.sub("", said(house_pdf(every)))
    assert text.count(plain.sub("", evil)) >= 10


def test_letters_that_our_fonts_lack_print_as_a_box_and_the_file_stays_whole() -> None:
    data = house_pdf(replace(QUOTE, subject="漢字 😀 Ωμέγα Жук œuvre", notes="\x00\x07 a\u2028b"))
    assert "Ωμέγα Жук œuvre" in said(data)
    assert "pdfaid:part>3<" in read(data).trailer["/Root"]["/Metadata"].get_data().decode()


@pytest.mark.parametrize("columns", [HouseColumns(), HouseColumns(nr=False, price=False, vat=False),
                                     HouseColumns(nr=False, quantity=False, price=False, vat=False, total=False)])  # fmt: skip
def test_columns_may_be_left_out(columns: HouseColumns) -> None:
    text = said(house_pdf(replace(QUOTE, columns=columns)))
    assert ("Eenheidsprijs" in text) == columns.price
    assert "Subtotaal stookplaats" in text


def test_a_letter_needs_no_lines_and_a_logo_gets_its_name_as_alternative() -> None:
    letter = HouseDocument(
        "letter", "Herinnering", QUOTE.firm, QUOTE.customer, date(2026, 1, 1), introduction="Dag.", logo=PNG_TINY
    )
    assert "Herinnering" in said(house_pdf(letter))
    assert b"/Alt" in house_pdf(letter)
    assert len(read(house_pdf(letter)).pages[0].images) == 1


def test_a_broken_logo_is_left_out_instead_of_stopping_the_quote() -> None:
    for broken in (PNG_TINY[:40] + b"\xff" * 40, b"<svg/>", b"\xff\xd8\xff"):
        assert "Vervanging ketel" in said(house_pdf(replace(QUOTE, logo=broken)))


def test_lines_over_many_pages_repeat_the_headings() -> None:
    many = tuple(HouseLine(nr=str(n), text=f"Lijn {n}", total="€ 1,00") for n in range(120))
    pages = [page.extract_text() for page in read(house_pdf(replace(QUOTE, lines=many))).pages]
    assert len(pages) > 3
    assert ["Omschrijving" in page for page in pages[:3]] == [True, True, True]


def test_no_place_for_cost_or_margin_exists() -> None:
    names = {one.name for one in fields(HouseDocument)} | set(HouseLine._fields) | set(HouseRow._fields)
    assert [name for name in names if re.search("cost|margin|purchase|profit", name)] == []


@pytest.mark.parametrize("colour", ["#ffff00", "#FFFFFF", "#1f5c4d", "rood", "#000000"])
def test_her_colour_is_made_to_read_on_white(colour: str) -> None:
    assert contrast(readable(colour), "#ffffff") >= 4.5


def test_a_picture_is_known_by_its_own_bytes() -> None:
    found = picture(PNG_TINY)
    assert found is not None
    assert (found.kind, found.width, found.height) == ("png", 2, 1)
    jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x00\x10\x00\x20\x01"
    assert picture(jpeg) == ("jpeg", 32, 16, jpeg)
    assert [picture(data) for data in (b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", PNG_TINY[:16] + b"\xff" * 8)] == [None] * 4


@pytest.mark.parametrize("seed", range(6))
def test_whatever_people_write_gives_a_pdf(seed: int) -> None:
    rng = random.Random(seed)

    def odd() -> str:
        letters = (chr(rng.choice((rng.randrange(32, 0xD800), rng.randrange(0xE000, 0x110000)))) for _ in range(40))
        return rng.choice(("", "a" * 40_000, "\u202e\u2066x\u0301" * 90, "".join(letters)))

    line = HouseLine(rng.choice(("article", "text", "heading", "subtotal", "option")), odd(), odd(), odd())
    document = replace(QUOTE, heading=odd(), firm=HouseParty(odd(), (odd(),)), lines=(line,), notes=odd(), accent=odd(),
                       attachment=b"<a/>", attachment_name=odd())  # fmt: skip
    assert house_pdf(document).startswith(b"%PDF")
