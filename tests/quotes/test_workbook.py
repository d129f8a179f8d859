from decimal import Decimal

import pytest
from tests.formats.workbooks import row, workbook

from houvast.formats.pool import ReaderPool
from houvast.formats.reading import WorkSheet
from houvast.formats.workbook import read
from houvast.formats.workbook_child import WORKBOOK_CHILD
from houvast.quotes.frozen import from_json, to_json
from houvast.quotes.workbook import JobLines, Pointing, ResultCell, RowCells, fitting, job_lines, place_of, spot

KITCHEN = (
    row(1, "'Klant", "'Familie Peeters")
    + row(2, "'Project", "'Keuken eik")
    + row(4, "'Onderdeel", "'", "'Kost", "'Prijs")
    + row(5, "'Kasten", "", "2100.5", "3201.239")
    + row(6, "'Werkblad graniet", "", "900", "1450")
    + row(7, "'Plaatsing", "", "600", "0")
    + row(9, "'Totaal", "", "", "4651.24")
)


def sheet(rows: str) -> WorkSheet:
    (found,) = read(workbook(rows), "keuken.xlsx")
    return found.facts.workbook[0]


def kitchen_pointing() -> Pointing:
    """What she pointed out on the first kitchen."""
    first = sheet(KITCHEN)
    results = tuple(ResultCell(spot(first, f"D{at}"), text="", cost=spot(first, f"C{at}")) for at in (5, 6, 7))
    return Pointing(results, title=spot(first, "B2"), customer=spot(first, "B1"), total=spot(first, "D9"))


def said(found: JobLines) -> list[tuple[str, Decimal, Decimal, Decimal | None]]:
    return [(line.text, line.quantity, line.price, line.cost) for line in found.lines]


def test_stored_results_become_lines_with_their_cost() -> None:
    found = job_lines(sheet(KITCHEN), kitchen_pointing())
    assert (found.title, found.customer) == ("Keuken eik", "Familie Peeters")
    assert said(found) == [
        ("Kasten", Decimal(1), Decimal("3201.24"), Decimal("2100.5")),
        ("Werkblad graniet", Decimal(1), Decimal("1450.00"), Decimal(900)),
    ]
    assert found.troubles == ()


def test_the_next_job_is_read_without_a_question_also_when_a_row_came_in_between() -> None:
    moved = (
        row(1, "'Klant", "'Familie Claes") + row(2, "'Project", "'Keuken wit") + row(3, "'Tel", "'0470")
        + row(5, "'Onderdeel", "", "'Kost", "'Prijs") + row(6, "'Kasten", "", "10", "20.00")
        + row(7, "'Werkblad graniet", "", "30", "40.00") + row(8, "'Plaatsing", "", "5", "60.00")
        + row(10, "'Totaal", "", "", "120")
    )  # fmt: skip
    pointing = kitchen_pointing()
    assert fitting(sheet(moved), [pointing]) == pointing
    found = job_lines(sheet(moved), pointing)
    assert [line.price for line in found.lines] == [Decimal("20.00"), Decimal("40.00"), Decimal("60.00")]
    assert found.customer == "Familie Claes"


def test_where_a_label_is_gone_nothing_is_taken() -> None:
    other = sheet(KITCHEN.replace("Werkblad graniet", "Toestellen"))
    pointing = kitchen_pointing()
    assert fitting(other, [pointing]) is None
    found = job_lines(other, pointing)
    assert found.lines == ()
    assert [(one.code, one.values["label"]) for one in found.troubles] == [("workbook_gone", "werkblad graniet")]


def test_a_list_runs_down_to_its_total() -> None:
    rows = (
        row(1, "'Omschrijving", "'Aantal", "'Eh", "'Prijs", "'Kost") + row(2, "'Lade", "4", "'st", "25.5", "11")
        + row(3, "'Kookplaat", "1", "'st", "800", "") + row(4, "'Greep", "12", "'st", "'?", "")
        + row(6, "'Totaal", "", "", "902")
    )  # fmt: skip
    tab = sheet(rows)
    cells = RowCells(
        *(spot(tab, cell, heading=True) for cell in ("A2", "B2", "C2", "D2")), cost=spot(tab, "E2", heading=True)
    )
    found = job_lines(tab, Pointing(rows=cells, total=spot(tab, "D6")))
    assert said(found) == [
        ("Lade", Decimal(4), Decimal("25.50"), Decimal(11)),
        ("Kookplaat", Decimal(1), Decimal("800.00"), None),
    ]
    assert [(one.code, one.values.get("cell")) for one in found.troubles] == [("workbook_no_number", "D4")]


def test_a_total_that_the_lines_do_not_come_to_is_said() -> None:
    found = job_lines(sheet(KITCHEN.replace("4651.24", "5000")), kitchen_pointing())
    assert [(one.code, one.values["stated"]) for one in found.troubles] == [("workbook_total_differs", "5.000,00")]


def test_a_formula_gives_what_excel_stored_and_is_never_run() -> None:
    stored = '<row r="1"><c r="A1" t="inlineStr"><is><t>Prijs</t></is></c><c r="B1"><f>1+1</f><v>7</v></c></row>'
    bare = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Prijs</t></is></c><c r="B1"><f>HYPERLINK("http://x")</f></c></row>'
    )
    assert [cell.number for cell in sheet(stored).cells] == [None, Decimal(7)]
    (found,) = read(workbook(bare), "x.xlsx")
    assert [trouble.code for trouble in found.troubles] == ["formulas_without_values"]


def test_what_she_pointed_out_can_be_kept() -> None:
    pointing = kitchen_pointing()
    assert from_json(Pointing, to_json(pointing)) == pointing


def test_a_workbook_travels_from_the_reading_process_and_other_files_are_refused() -> None:
    with ReaderPool(command=WORKBOOK_CHILD) as pool:
        good, csv, pdf = pool.read_each(
            [("a.xlsx", workbook(KITCHEN)), ("a.csv", b"a;b\n1;2\n"), ("a.pdf", b"%PDF-1.4")]
        )
    assert good.facts.workbook[0] == sheet(KITCHEN)
    assert [one.troubles[0].code for one in (csv, pdf)] == ["workbook_no_excel", "workbook_no_excel"]


def test_cells_are_named_as_in_excel() -> None:
    assert [place_of(cell) for cell in ("A1", "f12", "AA3")] == [(1, 0), (12, 5), (3, 26)]
    with pytest.raises(ValueError, match="12F"):
        place_of("12F")
