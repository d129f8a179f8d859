"""What we propose for a sheet we do not know: right where a heading or the cells say it, nothing where they do not."""

from houvast.formats.reading import ColumnRole
from houvast.formats.roles_guess import guessed_purpose, guessed_roles
from houvast.formats.sheets import read


def columns(text: str) -> tuple[ColumnRole, ...]:
    return read(text.encode(), "lijst.csv")[0].facts.sheets[0].columns


def test_a_column_is_shown_with_three_different_values_as_she_wrote_them() -> None:
    found = columns("Wie;Wanneer;Zoveel\nJan;2/3/2026;1.000,50\nAn;3/3/2026;8\nJan;4/3/2026;9\nBob;5/3/2026;7\n")
    assert [column.examples for column in found] == [
        ("Jan", "An", "Bob"),
        ("2/3/2026", "3/3/2026", "4/3/2026"),
        ("1000,50", "8", "9"),
    ]


def test_a_sheet_without_headings_still_shows_its_columns() -> None:
    found = columns("Jan;2/3/2026;8\nAn;3/3/2026;7\n")
    assert [(column.heading, column.examples) for column in found] == [
        ("", ("Jan", "An")),
        ("", ("2/3/2026", "3/3/2026")),
        ("", ("8", "7")),
    ]


def test_headings_say_what_a_sheet_may_be_about_though_not_surely() -> None:
    assert guessed_purpose(columns("Artikel;Aantal;Prijs\nA1;2;5\n")) == "stock"
    assert guessed_purpose(columns("Bla;Wanneer;Zoveel\nJan;2/3/2026;8\n")) is None


def test_the_name_of_the_file_helps_to_guess_because_she_decides() -> None:
    found = columns("Datum;Naam;Aantal\n2/3/2026;Brood;8\n")
    assert guessed_purpose(found, "stock maart.csv") == "stock"
    assert guessed_purpose(found, "kassa maart.csv") == "till"


def test_what_may_not_lack_is_guessed_by_what_the_columns_hold() -> None:
    found = columns("Bla;Wanneer;Zoveel\nJan;2/3/2026;8\n")
    assert guessed_roles("hours", found) == {1: "day", 2: "hours"}
    assert guessed_roles("stock", found) == {0: "article", 2: "quantity"}


def test_a_heading_goes_before_what_a_column_holds() -> None:
    found = columns("Artikel;Aantal;Prijs\nA1;2;5\n")
    assert guessed_roles("stock", found) == {0: "name", 1: "quantity", 2: "unit_cost"}
