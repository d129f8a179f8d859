from decimal import Decimal

from houvast.formats.columns import codes_stay_text, decimals_of_the_sheet, decimals_per_column, typed_columns


def test_decimals_are_decided_per_column_never_per_cell() -> None:
    pieces, prices = typed_columns([["1.000", "250", "12.500"], ["12,50", "1.250,00", "3,00"]])
    assert pieces.cells == [Decimal(1000), Decimal(250), Decimal(12500)]
    assert prices.cells == [Decimal("12.50"), Decimal("1250.00"), Decimal("3.00")]
    assert decimals_per_column(["1.000", "12.500"]) is None
    assert decimals_per_column(["1.000", "12,5"]) == ","


def test_an_english_column_keeps_its_points_beside_a_belgian_one() -> None:
    english, belgian = typed_columns([["1,525.00", "-33.50"], ["1.525,00", "-33,50"]])
    assert english.cells == belgian.cells == [Decimal("1525.00"), Decimal("-33.50")]


def test_a_sheet_that_tells_nothing_has_decimal_commas() -> None:
    assert decimals_of_the_sheet([None, None]) == ","
    assert decimals_of_the_sheet([None, ".", None]) == "."


def test_codes_stay_text() -> None:
    assert codes_stay_text(["00042", "17"])
    assert codes_stay_text(["5412345678901"])
    assert not codes_stay_text(["0", "0,5", "42"])
    (column,) = typed_columns([["00042", Decimal(42), None]])
    assert (column.kind, column.cells) == ("text", ["00042", "42", None])


def test_phone_numbers_and_formulas_of_strangers_stay_text() -> None:
    (column,) = typed_columns([["=cmd|' /C calc'!A0", "+32475123456", "@SUM(1)", "-5"]])
    assert (column.kind, column.cells[3]) == ("text", "-5")


def test_a_cell_that_does_not_fit_its_column_stays_as_written() -> None:
    (column,) = typed_columns([["7,5", "halve dag", "8"]])
    assert (column.kind, list(column.cells)) == ("number", [Decimal("7.5"), "halve dag", Decimal(8)])


def test_clocks_between_numbers_are_hours_and_clocks_alone_stay_clocks() -> None:
    mixed, clocks = typed_columns([["7,5", "7:30", "08u15"], ["7:30", "8:00", None]])
    assert list(mixed.cells) == [Decimal("7.5"), Decimal("7.5"), Decimal("8.25")]
    assert (clocks.kind, clocks.cells[0]) == ("text", "7:30")
