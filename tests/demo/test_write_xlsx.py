"""The Excel files open in other programs with real dates, times and numbers."""

from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO

import openpyxl
from python_calamine import CalamineWorkbook

from houvast.demo.write_xlsx import xlsx

HEADING = ("Datum", "Uur", "Klant", "Bedrag", "Aantal", "Nota")
ROW = (date(2026, 2, 28), time(9, 30), "Els & Jan <Claes>", Decimal("46.50"), 2, None)


def test_excel_reading_finds_what_was_written():
    sheet = openpyxl.load_workbook(BytesIO(xlsx("Afspraken", HEADING, [ROW]))).active
    assert sheet is not None
    heading, (day, *rest) = [list(row) for row in sheet.values]
    assert heading == list(HEADING)
    assert isinstance(day, datetime)
    assert day.date() == date(2026, 2, 28)
    assert rest == [time(9, 30), "Els & Jan <Claes>", 46.5, 2, None]


def test_text_that_looks_like_a_number_stays_text():
    workbook = CalamineWorkbook.from_filelike(BytesIO(xlsx("Voorraad", ("Artikelnr",), [("00042",)])))
    assert workbook.get_sheet_by_index(0).to_python() == [["Artikelnr"], ["00042"]]


def test_the_same_rows_give_the_same_bytes():
    assert xlsx("A", HEADING, [ROW]) == xlsx("A", HEADING, [ROW])
