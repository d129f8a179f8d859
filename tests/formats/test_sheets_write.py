import io
import zipfile
from datetime import date
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from houvast.formats.sheets_write import Tab, write_csv, write_xlsx
from houvast.formats.tables import read_table

PAYLOADS = ("=1+1", "=cmd|' /C calc'!A0", "+32475123456", "-5", "@SUM(1)", "\t=1+1", "\r=1", '=HYPERLINK("http://x")')


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_text_of_a_stranger_becomes_a_formula_in_excel(payload: str) -> None:
    data = write_xlsx([Tab("Lijst", ["Naam", payload], [[payload, Decimal(1)]])])
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert b"<f>" not in package.read("xl/worksheets/sheet1.xml")
        assert b'quotePrefix="1"' in package.read("xl/styles.xml")
    sheet = load_workbook(io.BytesIO(data)).active
    assert sheet is not None
    assert sheet["A2"].data_type == "s"
    assert sheet["A2"].value.strip() == payload.strip()


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_text_of_a_stranger_begins_as_a_formula_in_csv(payload: str) -> None:
    cells = [cell for row in read_table(write_csv(["Naam"], [[payload], ["gewoon"]]))[0].rows for cell in row]
    assert all(not str(cell).startswith(("=", "+", "-", "@")) for cell in cells)


def test_numbers_and_days_come_back_as_they_went() -> None:
    row = ["Crème", Decimal("-1234.50"), date(2026, 11, 24), True, None]
    (sheet,) = read_table(write_xlsx([Tab("Blad: 1/2", ["a", "b", "c", "d", "e"], [row])]))
    assert sheet.name == "Blad  1 2"
    assert sheet.rows[1] == ("Crème", Decimal("-1234.5"), date(2026, 11, 24), True, None)[: len(sheet.rows[1])]


def test_csv_is_written_as_belgian_excel_opens_it() -> None:
    data = write_csv(["Naam", "Bedrag"], [["Crème", Decimal("-1234.50")], ["a;b", date(2026, 11, 24)]])
    assert data.decode("utf-8-sig") == 'Naam;Bedrag\r\nCrème;-1234,50\r\n"a;b";24/11/2026\r\n'
    assert data.startswith(b"\xef\xbb\xbf")


def test_control_characters_and_endless_texts_do_not_stop_an_export() -> None:
    data = write_xlsx([Tab("x", ["a"], [["a\x00b\x0bc" + "d" * 40_000]])])
    assert str(read_table(data)[0].rows[1][0]).startswith("abcd")
