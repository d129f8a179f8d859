import json
from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest

from houvast.formats import bankcsv, sheets
from houvast.formats.grid import Cell
from houvast.formats.headings import table_of
from houvast.formats.tables import read_table

pytestmark = pytest.mark.corpora

OWN = (
    "semicolon_utf8_bom.csv",
    "semicolon_utf8_lf.csv",
    "tab_utf16le_bom_excel_unicode.txt",
    "comma_separator_quoted.csv",
    "sep_line.csv",
    "preamble_and_total.csv",
    "ambiguous_thousands.csv",
    "hours_registration.csv",
    "ragged_rows.csv",
    "injection.csv",
    "merged_header_hidden_sheets.xlsx",
    "formulas_without_cached_values.xlsx",
    "date_1904_epoch.xlsx",
    "types_percent_duration_leadingzero_float.xlsx",
    "merged_group_cells_and_total.xlsx",
)

BANKS = {
    "sample1.csv": (4, "-66.67", None, None),
    "sample10_crelan.csv": (4, "-36.25", "2106.45", "2070.20"),
    "sample5_belfius.csv": (2, "1185.66", None, None),
    "sample6_belfius.csv": (2, "1185.66", None, "1617.97"),
    "sample8_ing.csv": (18, "-4709.25", None, None),
    "sample9_triodos.csv": (6, "147.83", "17.98", "165.81"),
}

OCA = {
    "activity_en.csv": "partly",  # PayPal: money that still waits does not count, balances run over currencies
    "debit_credit.csv": "read",
    "empty_activity.csv": "refused",  # headings only
    "empty_statement_en.csv": "refused",
    "meta_data_separated_credit_debit.csv": "partly",  # its last line is a balance, no movement
    "meta_data_separated_credit_debit.xlsx": "partly",
    "multi_currency.csv": "read",
    "original_currency.csv": "read",
    "original_currency_empty.csv": "read",
    "original_currency_no_header.csv": "partly",  # no headings: asked once
    "sample_statement_credit_card_inverse_sign_en.csv": "read",
    "sample_statement_en.csv": "read",
    "sample_statement_en.xlsx": "read",
    "sample_statement_offsets.xlsx": "read",
}


def plain(cell: Cell) -> object:
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    return cell.isoformat() if isinstance(cell, date | time) else cell


def padded(row: list[object], width: int) -> list[object]:
    return row + [None] * (width - len(row))


@pytest.mark.parametrize("name", OWN)
def test_matches_the_golden_rows(corpora: Path, name: str) -> None:
    folder = corpora / "sheets" / "own-be"
    golden = json.loads((folder / "expected.json").read_text(encoding="utf-8"))[name]
    (sheet,) = read_table((folder / name).read_bytes())
    table = table_of(sheet)
    width = len(table.headings)
    assert [[plain(cell) for cell in row] for row in table.rows] == [padded(row, width) for row in golden["rows"]]
    assert table.header_row == golden.get("header_row", table.header_row - 1) + 1
    assert sheet.name == golden.get("sheet", sheet.name)
    hidden = [trouble.values["sheets"] for trouble in sheet.troubles if trouble.code == "hidden_sheets"]
    assert hidden == ([", ".join(golden["hidden"])] if "hidden" in golden else [])


def test_every_golden_sheet_is_tested(corpora: Path) -> None:
    golden = json.loads((corpora / "sheets" / "own-be" / "expected.json").read_text(encoding="utf-8"))
    assert set(golden) == set(OWN)


def test_formulas_without_result_are_said(corpora: Path) -> None:
    data = (corpora / "sheets" / "own-be" / "formulas_without_cached_values.xlsx").read_bytes()
    codes = {trouble.code for trouble in sheets.read(data, "x.xlsx")[0].troubles}
    assert "formulas_without_values" in codes


@pytest.mark.parametrize("name", BANKS)
def test_bank_exports_add_up(corpora: Path, name: str) -> None:
    count, total, opening, closing = BANKS[name]
    data = (corpora / "bankcsv" / "php-belgianbankstatement-parser" / name).read_bytes()
    assert bankcsv.recognises(data)
    (found,) = bankcsv.read(data, name)
    (statement,) = found.facts.statements
    assert (found.status, len(statement.entries)) == ("read", count)
    assert sum(entry.amount for entry in statement.entries) == Decimal(total)
    assert (statement.opening and str(statement.opening.amount)) == opening
    assert (statement.closing and str(statement.closing.amount)) == closing
    days = [entry.booking_date for entry in statement.entries]
    assert days[0] <= days[-1]


@pytest.mark.parametrize("name", OCA)
def test_statements_of_odoo_are_read_or_say_why_not(corpora: Path, name: str) -> None:
    data = (corpora / "sheets" / "oca-bank-statement-import" / name).read_bytes()
    found = (bankcsv if bankcsv.recognises(data) else sheets).read(data, name)[0]
    assert found.status == OCA[name]
    assert found.status == "read" or found.troubles
