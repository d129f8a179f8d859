"""What is in the columns of a sheet is asked once: her answer is obeyed by files read before it and after it."""

from decimal import Decimal
from typing import Any

import pytest
from tests.books.given import zipped
from tests.books.test_batches import imported, kept

from houvast.books.models import Original, Sheet
from houvast.books.store import (
    doctor,
    forget_answer,
    history,
    layout_names,
    layout_of,
    layouts_to_ask,
    load_ledger,
    read_waiting,
    save_answer,
)
from houvast.facts.answers import COLUMNS, ColumnsGiven, columns_value
from houvast.facts.question import Answer
from houvast.formats.sheets import read

pytestmark = pytest.mark.postgres

MARCH = b"Bla;Wanneer;Zoveel\nJan;2/3/2026;8\nAn;3/3/2026;7,5\n"
APRIL = b"Bla;Wanneer;Zoveel\nJan;2/4/2026;6\n"
LAYOUT = read(MARCH, "maart.csv")[0].facts.sheets[0].fingerprint
HOURS = {0: "person", 1: "day", 2: "hours"}


def say(firm: Any, purpose: str = "hours", **roles: str) -> None:
    given = {int(position[1:]): role for position, role in roles.items()} or (HOURS if purpose == "hours" else {})
    save_answer(firm, Answer(COLUMNS, LAYOUT, columns_value(ColumnsGiven(purpose, given))))
    read_waiting(firm, workers=1)


def take_back(firm: Any) -> None:
    forget_answer(firm, COLUMNS, LAYOUT)
    read_waiting(firm, workers=1)


def hours(firm: Any) -> list[tuple[str, Decimal]]:
    return [(entry.person, entry.hours) for entry in load_ledger(firm).hours]


def told(firm: Any) -> list[tuple[object, ...]]:
    """Everything the books say of the files, rows' numbers left out."""
    rows = Original.objects.of(firm).order_by("sha256").values_list("sha256", "status", "troubles", "counts", "claims")
    sheets = Sheet.objects.of(firm).order_by("original__sha256").values_list("purpose", "columns", "given", "name")
    views = [(view.state, view.new, view.refused, view.facts) for view in history(firm)]
    return [*rows, *sheets, *views, *hours(firm)]


def test_an_answer_reads_again_what_was_there_and_reads_at_once_what_comes(firm: Any) -> None:
    kept(firm, ("maart.csv", MARCH))
    assert hours(firm) == []
    before = load_ledger(firm).version
    say(firm)
    assert hours(firm) == [("Jan", Decimal(8)), ("An", Decimal("7.5"))]
    assert load_ledger(firm).version > before
    kept(firm, ("april.csv", APRIL))
    assert ("Jan", Decimal(6)) in hours(firm)
    assert layouts_to_ask(firm) == ()
    assert all(check.ok for check in doctor(firm))


def test_until_a_file_is_read_again_the_books_say_what_they_said(firm: Any) -> None:
    kept(firm, ("maart.csv", MARCH))
    say(firm)
    before = told(firm)
    forget_answer(firm, COLUMNS, LAYOUT)
    assert told(firm) == before
    assert all(check.ok for check in doctor(firm))


def test_import_then_answer_is_answer_then_import(firm: Any) -> None:
    kept(firm, ("maart.csv", MARCH), ("map.zip", zipped(("april.csv", APRIL))))
    say(firm)
    first = told(firm)
    Original.objects.of(firm).all().delete()
    type(history_batch(firm)).objects.of(firm).all().delete()
    kept(firm, ("maart.csv", MARCH), ("map.zip", zipped(("april.csv", APRIL))))
    assert told(firm) == first
    assert len(hours(firm)) == 3


def history_batch(firm: Any) -> Any:
    from houvast.books.models import Batch

    return Batch.objects.of(firm).first()


def test_taking_the_answer_back_leaves_everything_as_before(firm: Any) -> None:
    kept(firm, ("maart.csv", MARCH), ("map.zip", zipped(("april.csv", APRIL))))
    before = told(firm)
    say(firm)
    assert told(firm) != before
    take_back(firm)
    assert told(firm) == before
    assert [one.fingerprint for one in layouts_to_ask(firm)] == [LAYOUT]
    assert all(check.ok for check in doctor(firm))


def test_another_answer_takes_the_place_of_the_first(firm: Any) -> None:
    kept(firm, ("maart.csv", MARCH))
    say(firm)
    say(firm, "stock", p0="name", p2="quantity")
    ledger = load_ledger(firm)
    assert ledger.hours == ()
    assert {item.quantity for item in ledger.stock} == {Decimal(8), Decimal("7.5")}


def test_a_sheet_she_says_holds_nothing_is_asked_no_more(firm: Any) -> None:
    kept(firm, ("maart.csv", MARCH))
    say(firm, "none")
    assert layouts_to_ask(firm) == ()
    assert [(view.new, view.refused) for view in history(firm)] == [(1, 0)]
    assert Original.objects.of(firm).get().status == "read"


def test_reading_again_happens_once(firm: Any) -> None:
    kept(firm, ("maart.csv", MARCH))
    say(firm)
    version = load_ledger(firm).version
    read_waiting(firm, workers=1)
    assert load_ledger(firm).version == version


def test_what_is_no_answer_harms_nothing(firm: Any) -> None:
    kept(firm, ("maart.csv", MARCH))
    before = told(firm)
    for value in ("", "onzin", "hours 0=day", "hours 9=day 10=hours", "hours 0=day 0"):
        save_answer(firm, Answer(COLUMNS, LAYOUT, value))
        read_waiting(firm, workers=1)
        assert hours(firm) == []
    take_back(firm)
    assert told(firm) == before


def test_an_amount_the_books_cannot_hold_can_be_answered_otherwise(firm: Any) -> None:
    kept(firm, ("maart.csv", b"Bla;Wanneer;Zoveel\nJan;2/3/2026;99.999.999.999.999,5\n"))
    before = told(firm)
    say(firm, "stock", p0="name", p2="quantity")
    assert Original.objects.of(firm).get().status == "refused"
    take_back(firm)
    assert told(firm) == before


def test_a_file_undone_meanwhile_obeys_her_answer_when_it_comes_back(firm: Any) -> None:
    from houvast.books.store import undo

    undo(kept(firm, ("maart.csv", MARCH)))
    say(firm)
    assert hours(firm) == []
    kept(firm, ("maart.csv", MARCH))
    assert len(hours(firm)) == 2


def test_a_layout_is_shown_with_its_file_and_its_columns(firm: Any) -> None:
    imported(firm, ("ander.csv", MARCH))
    assert layouts_to_ask(firm) == ()
    kept(firm, ("april.csv", APRIL), ("ander.csv", MARCH))
    (asked,) = layouts_to_ask(firm)
    assert (asked.name, asked.files, asked.given) == ("ander.csv", 2, "")
    assert [(one.heading, one.examples[0]) for one in asked.columns] == [
        ("Bla", "Jan"),
        ("Wanneer", "2/3/2026"),
        ("Zoveel", "8"),
    ]
    assert layout_of(firm, LAYOUT) == asked
    assert layout_of(firm, "0" * 16) is None
    assert layout_names(firm, [LAYOUT, "0" * 16]) == {LAYOUT: "ander.csv"}
