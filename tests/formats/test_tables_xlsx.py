import io
import time as clock
import zipfile
from collections.abc import Callable
from datetime import date, time
from decimal import Decimal

import pytest
from openpyxl import Workbook
from python_calamine import load_workbook
from tests.formats.workbooks import CLOCK, DAY, DURATION, row, workbook

from houvast.formats.grid import Merged
from houvast.formats.tables import NoTable, ole_refusal, read_table


def codes(data: bytes) -> dict[str, str]:
    return {trouble.code: trouble.place for trouble in read_table(data)[0].troubles}


def refusal(data: bytes) -> str:
    with pytest.raises(NoTable) as refused:
        read_table(data)
    return refused.value.trouble.code


def test_numbers_are_exact_and_never_floats() -> None:
    data = workbook(row(1, "12.5", "0.30000000000000004", "1.1000000000000001E-2", "-3", "1234567.89"))
    assert read_table(data)[0].rows == (
        (Decimal("12.5"), Decimal("0.3"), Decimal("0.011"), Decimal(-3), Decimal("1234567.89")),
    )


def test_a_barcode_that_excel_took_for_a_number_is_text() -> None:
    data = workbook(row(1, "5412345678901", "5.412345678901E12", "42"))
    assert read_table(data)[0].rows == (("5412345678901", "5412345678901", Decimal(42)),)


def test_days_times_and_durations_follow_the_style_of_the_cell() -> None:
    data = workbook(row(1, f"@{DAY} 46083", f"@{CLOCK} 0.3125", f"@{DURATION} 1.260416666666667"))
    assert read_table(data)[0].rows == ((date(2026, 3, 2), time(7, 30), "30:15"),)


def test_a_workbook_of_an_old_mac_counts_its_days_from_1904() -> None:
    main = (
        b'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
        b' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/>'
        b'<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    data = workbook(row(1, f"@{DAY} 44621"), workbook=main)
    assert read_table(data)[0].rows == ((date(2026, 3, 2),),)


def test_shared_texts_lose_their_markup_and_keep_their_words() -> None:
    texts = (
        b"<sst><si><t>Plaat &amp; co</t></si><si><r><t>Mooi</t></r><r><t> blauw</t></r><rPh><t>x</t></rPh></si></sst>"
    )
    cells = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>9</v></c></row>'
    assert read_table(workbook(cells, sharedStrings=texts))[0].rows == (("Plaat & co", "Mooi blauw"),)


def test_rows_of_other_shapes_stay_in_the_order_of_the_sheet() -> None:
    data = workbook(row(1, "'a", "1") + row(2, "", "2") + row(3, "'c", "3") + row(4, "'d") + row(5, "'e", "5"))
    sheet = read_table(data)[0]
    assert sheet.rows == (
        ("a", Decimal(1)), (None, Decimal(2)), ("c", Decimal(3)), ("d", None), ("e", Decimal(5)),
    )  # fmt: skip
    assert sheet.numbers == [1, 2, 3, 4, 5]


def test_a_row_out_of_shape_is_read_all_the_same() -> None:
    rich = (
        '<row r="1">\n <c r="A1" t="inlineStr"><is><r><t>Mooi</t></r><r><t> blauw</t></r></is></c><c><v>5</v></c></row>'
    )
    assert read_table(workbook(rich))[0].rows == (("Mooi blauw", Decimal(5)),)


def test_a_sheet_with_prefixed_names_is_read_all_the_same() -> None:
    sheet = (
        b'<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">'
        b'<x:c r="A1"><x:v>1.5</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    )
    data = workbook("", **{"worksheets/sheet1": sheet})
    assert read_table(data)[0].rows == ((Decimal("1.5"),),)


def test_hidden_tabs_and_rows_are_skipped_and_said() -> None:
    hidden = row(1, "'a") + row(2, "'b", attributes=' hidden="1"')
    data = workbook(hidden, states=("visible", "hidden", "veryHidden"))
    sheets = read_table(data)
    assert [sheet.name for sheet in sheets] == ["Blad1"]
    assert sheets[0].rows == (("a",),)
    assert codes(data) == {"hidden_sheets": "Blad2, Blad3", "hidden_rows": "Blad1"}


def test_a_formula_without_a_result_is_nothing_and_never_zero() -> None:
    cells = '<c r="A2"><v>2</v></c><c r="B2"><f>A2*2</f><v></v></c><c r="C2"><f>A2</f></c>'
    data = workbook(row(1, "1", "5") + f'<row r="2">{cells}</row>')
    sheet = read_table(data)[0]
    assert sheet.rows == ((Decimal(1), Decimal(5)), (Decimal(2), None))
    assert [(trouble.code, trouble.values["count"]) for trouble in sheet.troubles] == [("formulas_without_values", "2")]


def test_a_formula_with_a_result_is_its_result() -> None:
    data = workbook(
        '<row r="1"><c r="A1"><f t="shared" si="0"/><v>4</v></c><c r="B1" t="str"><f>X</f><v>ja</v></c></row>'
    )
    assert read_table(data)[0].rows == ((Decimal(4), "ja"),)
    assert codes(data) == {}


def test_error_cells_and_impossible_numbers_are_said() -> None:
    data = workbook(row(1, "'a", "NaN", "1e400", "9" * 1_000) + '<row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>')
    assert codes(data) == {"cells_unreadable": "Blad1, B1", "error_cells": "Blad1, A2"}


def test_merged_blocks_are_told() -> None:
    data = workbook(row(1, "'a"), after='<mergeCells count="1"><mergeCell ref="A1:B3"/></mergeCells>')
    assert read_table(data)[0].merged == (Merged(1, 3, 0, 1),)


FAR = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
DOCTYPE = b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>'
HOSTILE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "a far cell": ("sheet_too_large", lambda: workbook(row(1, "1") + FAR)),
    "a far column": ("sheet_too_large", lambda: workbook('<row r="1"><c r="GT1"><v>1</v></c></row>')),
    "ten million cells": ("sheet_too_large", lambda: workbook(row(1, *"123") * 1_600_000)),
    "a text of a gigabyte": ("sheet_too_large", lambda: workbook(row(1, "1"), sharedStrings=b"a" * 1_000_000_000)),
    "a hundredfold text": ("sheet_too_large", lambda: workbook(row(1, "1"), sharedStrings=b"a" * 6_000_000)),
    "two thousand parts": ("sheet_too_large", lambda: workbook(row(1, "1"), **{f"p{n}": b"" for n in range(2_000)})),
    "a missing part": ("sheet_damaged", lambda: workbook("").replace(b"sheet1", b"sheetX")),
    "cut off": ("sheet_damaged", lambda: workbook(row(1, "1"))[:-40]),
    "a row without end": ("sheet_damaged", lambda: workbook('<row r="1"><c r="A1"><v>1</v></c>')),
    "an entity": ("sheet_damaged", lambda: workbook("", **{"worksheets/sheet1": DOCTYPE})),
    "nothing": ("empty", lambda: workbook("")),
    "no number at all": ("cells_unreadable", lambda: workbook(row(1, "NaN"))),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_bomb_or_a_wreck_is_refused_in_well_under_a_second(name: str) -> None:
    code, make = HOSTILE[name]
    data = make()
    begin = clock.process_time()
    assert refusal(data) == code
    assert clock.process_time() - begin < 0.5


def test_a_far_cell_that_is_only_coloured_costs_nothing() -> None:
    data = workbook(row(1, "1") + '<row r="1048576"><c r="XFD1048576" s="1"/></row>')
    assert read_table(data)[0].rows == ((Decimal(1),),)


def test_old_and_locked_excel_files_have_their_own_refusal() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500
    assert ole_refusal(ole + "EncryptedPackage\0".encode("utf-16-le")) == "encrypted_office"
    assert ole_refusal(ole + "Workbook\0".encode("utf-16-le")) == "old_xls"
    assert ole_refusal(b"PK\x03\x04") is None
    assert refusal(ole + "Book\0".encode("utf-16-le")) == "old_xls"


def test_another_kind_of_spreadsheet_says_so() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("content.xml", "<office/>")
    assert refusal(out.getvalue()) == "other_spreadsheet"


def test_matches_calamine_on_a_workbook_of_openpyxl() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Naam", "Dag", "Aantal", "Klopt"])
    for number in range(300):
        day = date(2026, 1, 1 + number % 28) if number % 7 else None
        sheet.append([f"Jan & {number}", day, number / 7, number % 2 == 0] if number % 5 else ["=los", None, number])
    out = io.BytesIO()
    book.save(out)
    ours = read_table(out.getvalue())[0].rows
    theirs = load_workbook(io.BytesIO(out.getvalue())).get_sheet_by_index(0).to_python()
    assert len(ours) == len(theirs)
    for mine, other in zip(ours, theirs, strict=True):
        for ours_cell, their_cell in zip(mine, other, strict=True):
            if isinstance(ours_cell, Decimal):
                assert isinstance(their_cell, float)
                assert float(ours_cell) == pytest.approx(their_cell, rel=1e-14)
            else:
                assert (ours_cell if ours_cell is not None else "") == their_cell
