import pytest

from houvast.formats.tables import NoTable, looks_like_a_table, read_table

ROWS = (("Artikel", "Prijs"), ("Crème €", "1,5"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_a_text_is_read_in_the_encoding_it_came_in(encoding: str) -> None:
    assert read_table("Artikel;Prijs\r\nCrème €;1,5\r\n".encode(encoding))[0].rows == ROWS


@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_the_separator_is_found(separator: str) -> None:
    text = f"Artikel{separator}Prijs\nCrème €{separator}1,5\n"
    assert read_table(text.encode())[0].rows == ROWS


def test_commas_separate_where_amounts_are_quoted() -> None:
    assert read_table('Artikel,Prijs\nCrème €,"1,5"\n'.encode())[0].rows == ROWS


def test_decimal_commas_do_not_pass_for_separators() -> None:
    text = "Naam;Januari;Februari\nJan;1,5;2,5\nAn;3,5;4,5\n"
    assert read_table(text.encode())[0].rows[1] == ("Jan", "1,5", "2,5")


def test_the_hint_of_excel_is_obeyed_and_is_no_row() -> None:
    sheet = read_table(b"sep=,\r\na,b;c\r\n1,2\r\n")[0]
    assert sheet.rows == (("a", "b;c"), ("1", "2"))


def test_a_quoted_cell_may_hold_separators_quotes_and_line_ends() -> None:
    text = 'Artikel;Prijs\n"Schroef ""5x60""; verzinkt\nlang";2\n'
    assert read_table(text.encode())[0].rows[1] == ('Schroef "5x60"; verzinkt\nlang', "2")


def test_ragged_rows_and_empty_rows_keep_their_row_numbers() -> None:
    sheet = read_table(b"a;b;c\n1;2\n1;2;3;4;;;\n\n;;\n5;6;7\n")[0]
    assert sheet.rows == (("a", "b", "c", None), ("1", "2", None, None), ("1", "2", "3", "4"), ("5", "6", "7", None))
    assert sheet.numbers == [1, 2, 3, 6]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b";;;\r\n;;;\r\n", "empty"),
        (b"a;b\x00\x01\x02\n", "not_a_table"),
        (b";".join([b"1"] * 201), "sheet_too_large"),
        (b"a;b\n" * 200_001, "sheet_too_large"),
    ],
)
def test_what_is_no_table_is_refused_with_a_reason(data: bytes, code: str) -> None:
    with pytest.raises(NoTable) as refusal:
        read_table(data)
    assert refusal.value.trouble.code == code


def test_a_letter_is_no_table_and_a_list_is() -> None:
    assert looks_like_a_table(b"naam;stad\nJan;Gent\nAn;Hasselt\n")
    assert not looks_like_a_table(b"Beste,\n\nIk kom morgen langs, rond tien uur.\nGroeten\nJan\n")
