# ruff: noqa: E501
"""What stays empty disappears with what announced it, and nothing else does."""

import io
import zipfile

import pytest
from tests.formats.test_word_thirty import said
from tests.formats.word_files import PNG_TINY, VALUES

from houvast.demo.write_docx import WordFile, docx, paragraph, run, shown_picture, table
from houvast.formats.word import WordLine, WordValues, fill


def told(*body: str, values: WordValues) -> list[str]:
    return said(fill(docx(WordFile(body, pictures={"a.png": PNG_TINY})), values), "word/document.xml")


NOTHING = WordValues({})
GOODS = table(
    (80, 30), [[paragraph("Wat"), paragraph("Bedrag")], [paragraph("{{omschrijving}}"), paragraph("{{totaal}}")]]
)
OPTIONS = table((80, 30), [[paragraph("Optie"), paragraph("Bedrag")], [paragraph("{{optie.omschrijving}}"), paragraph("{{optie.totaal}}")]])  # fmt: skip


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("Werfadres: {{werfadres}}", []),
        ("T.a.v. {{ter attentie van}}", []),
        ("Tel {{telefoon}} - btw {{klant.btw}}", []),
        ("Tel: {{telefoon}} · Mail: {{email}}", []),
        ("{{klant.postcode}} {{klant.gemeente}}", []),
        ("Geachte {{klant}}, bedankt.", ["Geachte , bedankt."]),
        ("Zie § 3. {{klant}}", ["Zie § 3."]),
        ("Korting € {{korting}}", ["Korting"]),
        ("Werfadres:", ["Werfadres:"]),
    ],
)
def test_a_label_goes_with_its_empty_value_and_a_sentence_stays(written: str, left: list[str]) -> None:
    assert told(paragraph(written), paragraph("Slot"), values=NOTHING) == [*left, "Slot"]


def test_a_heading_goes_with_the_field_it_names_even_above_other_text() -> None:
    body = (paragraph("Opmerkingen", style="Kop2"), paragraph("{{opmerkingen}}"), paragraph("Kleine lettertjes."))
    assert told(*body, values=NOTHING) == ["Kleine lettertjes."]


def test_a_heading_above_other_text_stays() -> None:
    body = (paragraph("Inhoud", style="Kop2"), paragraph("{{inleiding}}"), paragraph("Wij maken keukens."))
    assert told(*body, values=NOTHING) == ["Inhoud", "Wij maken keukens."]


def test_a_table_of_options_goes_with_its_heading_when_there_are_none() -> None:
    body = (GOODS, paragraph("Opties", style="Kop2"), OPTIONS, paragraph("Slot"))
    assert told(*body, values=WordValues({}, (WordLine(text="Kast", total="€ 1"),))) == [
        "Wat",
        "Bedrag",
        "Kast",
        "€ 1",
        "Slot",
    ]
    assert "Slimme thermostaat" in told(*body, values=VALUES)


def test_a_row_of_a_discount_goes_when_there_is_none_and_the_others_stay() -> None:
    rows = [
        [paragraph(label), paragraph(amount)]
        for label, amount in (("Korting", "{{korting}}"), ("Totaal", "{{totaal}}"))
    ]
    assert told(table((80, 30), rows), values=WordValues({"total_gross": "€ 5"})) == ["Totaal", "€ 5"]


def test_what_stands_beside_an_address_or_a_picture_stays() -> None:
    beside = [[paragraph("Nele bv, Dorp 1, 2800 Mechelen"), paragraph("{{referentie}}")]]
    pictured = [[paragraph(shown_picture("a.png", 5, 5)), paragraph("{{referentie}}")]]
    assert told(table((80, 30), beside), values=NOTHING) == ["Nele bv, Dorp 1, 2800 Mechelen"]
    filled = fill(docx(WordFile([table((80, 30), pictured)], pictures={"a.png": PNG_TINY})), NOTHING)
    with zipfile.ZipFile(io.BytesIO(filled)) as file:
        assert b"<pic:pic" in file.read("word/document.xml")


def test_marks_of_loops_that_others_need_print_nothing() -> None:
    rows = [[paragraph("{#lijnen}{omschrijving}"), paragraph("{totaal}{/lijnen}")]]
    values = WordValues({}, (WordLine(text="Kast", total="€ 1"), WordLine(text="Lade", total="€ 2")))
    assert told(table((80, 30), rows), values=values) == ["Kast", "€ 1", "Lade", "€ 2"]


def test_a_line_is_not_cut_by_the_end_of_a_page_and_a_subtotal_stays_with_it() -> None:
    values = WordValues({}, (WordLine(text="Kast", total="€ 1"), WordLine("subtotal", text="Samen", total="€ 1")))
    with zipfile.ZipFile(io.BytesIO(fill(docx(WordFile([GOODS])), values))) as file:
        xml = file.read("word/document.xml").decode()
    assert xml.count("<w:cantSplit/>") == 2
    assert xml.count("<w:keepNext/>") == 2
    assert xml.count("<w:b/>") == 2


def test_a_photo_of_a_line_and_the_logo_are_stored_once_and_shown() -> None:
    values = WordValues(
        {}, (WordLine(text="Kast", photo=PNG_TINY), WordLine(text="Lade", photo=PNG_TINY)), logo=PNG_TINY
    )
    rows = [[paragraph("{{lijn.foto}}"), paragraph(run("{{lijn.omschrijving}}"))]]
    with zipfile.ZipFile(
        io.BytesIO(fill(docx(WordFile([table((30, 80), rows), paragraph("{{logo}}")])), values))
    ) as file:
        assert len([name for name in file.namelist() if "media/" in name]) == 1
        assert file.read("word/document.xml").count(b"<pic:pic") == 3
