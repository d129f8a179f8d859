"""One page asks what a sheet is about and what is in its columns, with our guess filled in."""

import pytest

from houvast.books.layouts import SheetLayout
from houvast.facts.answers import COLUMNS, NOTHING
from houvast.facts.question import Answer
from houvast.facts.text import Sentence
from houvast.facts.wording import say
from houvast.formats.roles import LAYOUTS
from houvast.formats.sheets import read
from houvast.inbox.columns import (
    PURPOSES,
    ColumnsPage,
    answered_sentence,
    chosen_roles,
    columns_page,
    problem_with,
    role_label,
)


def layout(text: str = "Bla;Wanneer;Zoveel\nJan;2/3/2026;8\n", given: str = "") -> SheetLayout:
    sheet = read(text.encode(), "lijst.csv")[0].facts.sheets[0]
    return SheetLayout(
        sheet.fingerprint, sheet.purpose, sheet.sheet, sheet.columns, given, "map/lijst.csv", "0" * 64, 1
    )


def chosen(page: ColumnsPage) -> list[str]:
    return [one.value for line in page.lines for one in line.choices if one.chosen]


def nl(sentence: Sentence) -> str:
    return say(sentence.text, "nl", sentence.values)


def test_every_purpose_and_every_role_has_a_word() -> None:
    assert {layout.purpose for layout in LAYOUTS} | {NOTHING} == set(PURPOSES)
    assert all(role_label(layout, role.name).nl for layout in LAYOUTS for role in layout.roles)
    for one in LAYOUTS:
        words = [role_label(one, role.name).nl for role in one.roles]
        assert len(words) == len(set(words))


def test_what_nobody_can_guess_begins_with_what_the_list_is_about() -> None:
    page = columns_page(layout())
    assert (page.name, page.purpose, page.lines) == ("lijst.csv", "", ())


def test_a_guess_stands_ready_and_values_say_which_column_is_meant() -> None:
    page = columns_page(layout("Artikel;Aantal;Prijs\nA1;2;5,50\nB2;3;6\n"))
    assert page.purpose == "stock"
    assert [(nl(line.heading), line.examples) for line in page.lines] == [
        ("Artikel", "A1 · B2"),
        ("Aantal", "2 · 3"),
        ("Prijs", "5,50 · 6"),
    ]
    assert chosen(page) == ["name", "quantity", "unit_cost"]


def test_another_purpose_is_guessed_anew() -> None:
    assert chosen(columns_page(layout(), "hours")) == ["", "day", "hours"]


def test_a_column_without_heading_is_called_by_its_number() -> None:
    page = columns_page(layout("Jan;2/3/2026;8\nAn;3/3/2026;7\n"), "hours")
    assert [nl(line.heading) for line in page.lines] == ["Kolom 1", "Kolom 2", "Kolom 3"]


def test_what_she_answered_before_stands_there_again() -> None:
    page = columns_page(layout(given="hours 0=person 1=day 2=minutes"))
    assert (page.purpose, chosen(page)) == ("hours", ["person", "day", "minutes"])
    assert columns_page(layout(given="none")).nothing


def test_what_she_chose_stays_when_something_is_wrong() -> None:
    form = {"kolom0": "person", "kolom1": "", "kolom2": "hours", "kolom9": "day"}
    roles = chosen_roles(layout(), form)
    assert roles == {0: "person", 2: "hours"}
    assert chosen(columns_page(layout(), "hours", roles)) == ["person", "", "hours"]


@pytest.mark.parametrize(
    ("purpose", "roles", "problem"),
    [
        ("hours", {0: "person", 1: "day", 2: "hours"}, None),
        ("receipts", {0: "day", 1: "method", 2: "method"}, None),
        (NOTHING, {}, None),
        ("", {}, "Kies eerst waarover deze lijst gaat."),
        ("onzin", {0: "day"}, "Kies eerst waarover deze lijst gaat."),
        (
            "hours",
            {2: "hours"},
            "Duid nog één kolom aan: datum. Staat dat er niet in? Kies dan waarover de lijst wel gaat.",
        ),
        (
            "hours",
            {1: "day"},
            (
                "Duid nog één kolom aan: aantal uren of aantal minuten of begonnen om. "
                "Staat dat er niet in? Kies dan waarover de lijst wel gaat."
            ),
        ),
        (
            "hours",
            {0: "day", 1: "day", 2: "hours"},
            "Dit kan maar één kolom zijn: datum. Zet de andere op ‘niet nodig’.",
        ),
    ],
)
def test_what_cannot_be_read_says_what_to_do(purpose: str, roles: dict[int, str], problem: str | None) -> None:
    found = problem_with(purpose, roles)
    assert (nl(found) if found else None) == problem


def test_a_role_of_another_list_is_refused() -> None:
    assert problem_with("hours", {0: "day", 1: "hours", 2: "iban"}) is not None


@pytest.mark.parametrize(
    ("value", "name", "said"),
    [
        ("hours 0=day 2=hours", "map/lijst.csv", "lijst.csv gaat over: gewerkte uren."),
        ("none", "lijst.csv", "lijst.csv gaat over: niets voor Houvast."),
        ("hours 0=day", "", "Een lijst die er nu niet is, gaat over: gewerkte uren."),
        ("on zin", "lijst.csv", None),
    ],
)
def test_the_answer_reads_back_as_a_sentence(value: str, name: str, said: str | None) -> None:
    found = answered_sentence(Answer(COLUMNS, "f00d", value), name)
    assert (nl(found) if found else None) == said
