"""Traps 31 to 33 of sheets: what a reader in a hurry gets wrong, one by one and by number."""

import time as clock
from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import load_workbook
from tests.formats.test_tables_xlsx import refusal
from tests.formats.workbooks import DAY, DURATION, row, workbook

from houvast.formats.headings import table_of
from houvast.formats.read import read
from houvast.formats.reading import Reading, SheetFacts
from houvast.formats.sheets_write import Tab, write_csv, write_xlsx
from houvast.formats.tables import read_table
from houvast.formats.written_values import day_of, hours_of, number_of


def reading(data: bytes | str) -> Reading:
    [found] = read(data.encode() if isinstance(data, str) else data, "x")
    return found


def facts(data: bytes | str) -> SheetFacts:
    return reading(data).facts.sheets[0]


def cells(text: str) -> list[tuple[object, ...]]:
    """The typed rows of a table."""
    return list(table_of(read_table(text.encode())[0]).rows)


def test_trap_31_the_decimal_mark_is_that_of_the_column_and_not_of_the_cell() -> None:
    assert cells("Artikel;Prijs\nA;1.000\nB;12,50\n") == [("A", Decimal(1000)), ("B", Decimal("12.50"))]
    assert cells("Artikel;Prijs\nA;1,000\nB;12.50\n") == [("A", Decimal(1000)), ("B", Decimal("12.50"))]


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("1\u00a0234,56", "1234.56"),
        ("1'234,56", "1234.56"),
        ("12,50-", "-12.50"),
        ("(99,00)", "-99.00"),
        ("€ 12,5", "12.5"),
        ("12,5 €", "12.5"),
    ],
)
def test_trap_31_amounts_are_read_as_people_write_them(written: str, number: str) -> None:
    assert number_of(written) == Decimal(number)


@pytest.mark.parametrize("written", ["02/03/2026", "2/3/26", "2026-03-02", "2-3-2026"])
def test_trap_31_days_are_read_as_people_and_machines_write_them(written: str) -> None:
    assert day_of(written) == date(2026, 3, 2)


def test_trap_31_excel_counts_days_from_1900_and_an_old_mac_from_1904() -> None:
    main = (
        b'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
        b' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/>'
        b'<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    assert read_table(workbook(row(1, f"@{DAY} 46083")))[0].rows == ((date(2026, 3, 2),),)
    assert read_table(workbook(row(1, f"@{DAY} 44621"), workbook=main))[0].rows == ((date(2026, 3, 2),),)


def test_trap_31_codes_keep_their_zeros_and_barcodes_stay_text() -> None:
    text = "Artikelnr;Barcode;Stock\n00042;5412345678901;3\n00043;5412345678918;4\n"
    assert cells(text)[0] == ("00042", "5412345678901", Decimal(3))
    assert read_table(workbook(row(1, "5412345678901", "5.412345678901E12")))[0].rows == (
        ("5412345678901", "5412345678901"),
    )


@pytest.mark.parametrize(
    "data",
    [
        "sep=;\nMedewerker;Datum;Uren\nZoë;2/3/2026;8\n".encode(),
        "\ufeffMedewerker;Datum;Uren\nZoë;2/3/2026;8\n".encode(),
        "Medewerker\tDatum\tUren\nZoë\t2/3/2026\t8\n".encode("utf-16"),
        "Medewerker;Datum;Uren\nZoë;2/3/2026;8\n".encode("cp1252"),
        "Firma X\n\nUren van week 10\nMedewerker;Datum;Uren\nZoë;2/3/2026;8\nTotaal;;8\n".encode(),
    ],
)
def test_trap_32_hints_marks_encodings_preambles_and_totals_do_no_harm(data: bytes) -> None:
    assert [(one.person, one.hours) for one in facts(data).hours] == [("Zoë", Decimal(8))]


def test_trap_32_a_merged_label_counts_for_each_row_and_two_rows_of_headings_are_one() -> None:
    merged = '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'
    rows = row(1, "'Groep", "'Artikel", "'Stock") + row(2, "'Hout", "'A", "1") + row(3, "", "'B", "2")
    assert [one.category for one in facts(workbook(rows, after=merged)).stock] == ["Hout", "Hout"]
    double = table_of(read_table(b"Artikel;Prijs;;Stock\n;Excl.;Incl.;\nA;1,00;1,21;3\nB;2,00;2,42;4\n")[0])
    assert double.headings == ("Artikel", "Prijs Excl.", "Prijs Incl.", "Stock")


def test_trap_32_hidden_sheets_and_rows_are_left_out_and_that_is_said() -> None:
    rows = row(1, "'Artikel", "'Stock") + row(2, "'A", "1") + row(3, "'B", "2", attributes=' hidden="1"')
    found = reading(workbook(rows, states=("visible", "hidden", "veryHidden")))
    assert [one.article for sheet in found.facts.sheets for one in sheet.stock] == ["A"]
    assert {each.code for each in found.troubles} == {"hidden_sheets", "hidden_rows"}


def test_trap_32_a_formula_without_a_result_and_an_error_are_nothing_and_never_zero() -> None:
    formula = '<row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="B2"><f>1+1</f></c></row>'
    error = '<row r="3"><c r="A3" t="inlineStr"><is><t>B</t></is></c><c r="B3" t="e"><v>#N/A</v></c></row>'
    found = reading(workbook(row(1, "'Artikel", "'Stock") + formula + error + row(4, "'C", "3")))
    assert [(one.article, one.quantity) for one in found.facts.sheets[0].stock] == [("C", Decimal(3))]
    assert {each.code for each in found.troubles} == {"formulas_without_values", "error_cells"}


def test_trap_33_hours_are_the_same_in_every_spelling_and_a_duration_may_pass_a_day() -> None:
    assert {hours_of(text) for text in ("7,5", "7:30", "7u30", "7h30", "450 min")} == {Decimal("7.5")}
    assert read_table(workbook(row(1, f"@{DURATION} 1.260416666666667")))[0].rows == (("30:15",),)
    assert hours_of("30:15") == Decimal("30.25")


@pytest.mark.parametrize("text", ["=1+1", "+32 475", "-5", "@SUM(1)"])
def test_trap_33_a_cell_that_looks_like_a_formula_is_data_and_goes_out_as_text(text: str) -> None:
    found = reading(f"Klantnr;Naam;E-mail\n1;{text};a@b.be\n2;Gewoon;c@d.be\n").facts.sheets[0]
    assert found.customers[0].name == text
    sheet = load_workbook(BytesIO(write_xlsx([Tab("Lijst", ["Naam"], [[text]])]))).active
    assert sheet is not None
    assert (sheet["A2"].data_type, sheet["A2"].value) == ("s", text)
    assert write_csv(["Naam"], [[text]]).decode("utf-8-sig").splitlines()[1].strip('"').startswith("'")


@pytest.mark.parametrize(
    "bomb",
    [
        row(1, "1") + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        "".join(f'<row r="{number}"><c r="A{number}"><v>1</v></c></row>' for number in range(1, 200_003)),
    ],
)
def test_trap_33_a_far_cell_and_too_many_cells_are_refused_before_they_cost_anything(bomb: str) -> None:
    data, begin = workbook(bomb), clock.process_time()
    assert refusal(data) == "sheet_too_large"
    assert clock.process_time() - begin < 0.5
