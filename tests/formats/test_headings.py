from decimal import Decimal

from tests.formats.workbooks import row, workbook

from houvast.formats.headings import Table, fingerprint, table_of
from houvast.formats.reading import Claim
from houvast.formats.tables import read_table


def table(text: str) -> Table:
    return table_of(read_table(text.encode())[0])


def test_a_title_above_the_headings_is_no_heading() -> None:
    found = table("Prijslijst 2026;;\nKeukens Peeters BV;;\n;;\nArtikel;Naam;Prijs\nA1;Plaat;5\n")
    assert (found.header_row, found.headings) == (4, ("Artikel", "Naam", "Prijs"))
    assert list(found.rows) == [("A1", "Plaat", Decimal(5))]


def test_a_title_that_holds_an_amount_is_no_row_yet() -> None:
    found = table(
        "Laatste saldo;1.617,97 EUR\nDatum saldo;27/05/2019\n;\nRekening;Datum;Bedrag;Naam\nBE1;1/2/2026;5,00;Jan\n"
    )
    assert found.header_row == 4


def test_a_table_of_words_has_its_headings_in_the_first_row() -> None:
    assert table("naam;stad\nJan;Gent\nAn;Hasselt\n").header_row == 1


def test_a_table_without_headings_says_so() -> None:
    found = table("12/15/2018;Loon;1.525,00\n")
    assert (found.header_row, found.headings) == (0, ("", "", ""))


def test_two_rows_of_headings_are_read_as_one() -> None:
    cells = row(1, "'Artikel", "'Prijs", "", "'Sinds") + row(2, "", "'Excl.", "'Incl.") + row(3, "'A", "1", "2", "3")
    data = workbook(cells, after='<mergeCells><mergeCell ref="B1:C1"/></mergeCells>')
    found = table_of(read_table(data)[0])
    assert found.headings == ("Artikel", "Prijs Excl.", "Prijs Incl.", "Sinds")
    assert list(found.rows) == [("A", Decimal(1), Decimal(2), Decimal(3))]


def test_a_merged_label_counts_for_every_row_it_spans() -> None:
    rows = (
        row(1, "'Magazijn", "'Artikel", "'Stuks")
        + row(2, "'Gent", "'A", "10")
        + row(3, "", "'B", "5")
        + row(4, "", "'C", "2")
    )
    data = workbook(rows, after='<mergeCells><mergeCell ref="A2:A3"/></mergeCells>')
    assert [cells[0] for cells in table_of(read_table(data)[0]).rows] == ["Gent", "Gent", None]


def test_a_total_row_is_left_out_and_checked() -> None:
    found = table("Artikel;Stuks;Prijs\nA;10;2,50\nB;5;3,00\nTotaal;15;6,00\n")
    assert len(list(found.rows)) == 2
    assert found.claims == (
        Claim("column_total", "B4", Decimal(15), Decimal(15)),
        Claim("column_total", "C4", Decimal("6.00"), Decimal("5.50")),
    )


def test_subtotals_are_left_out_of_rows_and_of_the_total() -> None:
    found = table("Artikel;Groep;Stuks\nA;x;10\nSubtotaal;;10\nB;y;5\nSubtotaal;;5\nTotaal;;15\n")
    assert [cells[0] for cells in found.rows] == ["A", "B"]
    assert [claim.holds for claim in found.claims] == [True]


def test_a_customer_called_total_is_no_total() -> None:
    found = table("Klant;Stad;Bedrag\nTotal Belgium;Brussel;\nTotaal Wonen;Gent;5\n")
    assert len(list(found.rows)) == 2


def test_a_layout_is_known_again_whatever_its_capitals_and_accents() -> None:
    assert fingerprint(("Uren (totaal)", "Café")) == fingerprint(("uren totaal", "CAFE"))
    assert fingerprint(("Uren", "Dag")) != fingerprint(("Dag", "Uren"))
