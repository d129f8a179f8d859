"""Who works in the firm: the sheet, what she filled in, and what nobody said."""

from datetime import date
from decimal import Decimal

import pytest

from houvast.facts.answers import PERSON
from houvast.facts.ledger import Firm, Ledger
from houvast.facts.question import Answer
from houvast.facts.work import StaffMember
from houvast.firm.people import Given, Person, given_in, given_value, people_of

DIRK = StaffMember("Dirk Goethals", "laser", Decimal(38), Decimal("31.5"), date(2011, 3, 1))
MIA = StaffMember("Mia", "planning en verkoop, onthaal")


def firm(*team: StaffMember) -> Ledger:
    return Ledger(Firm("Metaal"), team=team)


def told(key: str, given: Given) -> Answer:
    return Answer(PERSON, key, given_value(given))


def test_the_sheet_alone_gives_everybody_with_all_their_roles() -> None:
    dirk, mia = people_of(firm(DIRK, MIA), ())
    assert dirk == Person(
        "dirk goethals", "Dirk Goethals", ("laser",), Decimal(38), Decimal("31.5"), date(2011, 3, 1), in_sheet=True
    )
    assert mia.roles == ("planning", "verkoop", "onthaal")


def test_what_an_hour_costs_is_never_invented() -> None:
    (mia,) = people_of(firm(MIA), ())
    assert (mia.cost_per_hour, mia.hours_per_week, mia.start) == (None, None, None)


def test_what_she_filled_in_goes_before_the_sheet_and_the_sheet_fills_the_rest() -> None:
    (dirk,) = people_of(firm(DIRK), [told("dirk goethals", Given("D.G.", ("laser", "nazicht"), Decimal(30)))])
    assert (dirk.name, dirk.roles, dirk.hours_per_week) == ("D.G.", ("laser", "nazicht"), Decimal(30))
    assert (dirk.cost_per_hour, dirk.start) == (Decimal("31.5"), date(2011, 3, 1))


def test_somebody_who_is_in_no_sheet_is_there_too() -> None:
    (an,) = people_of(firm(), [told("an", Given("An", ("zaakvoerder",), Decimal(55)))])
    assert (an.name, an.in_sheet) == ("An", False)


def test_somebody_who_left_is_gone_though_the_sheet_still_has_the_name() -> None:
    assert people_of(firm(DIRK), [told("dirk goethals", Given("Dirk Goethals", gone=True))]) == ()


def test_nothing_is_free_and_somebody_may_work_for_nothing() -> None:
    (dirk,) = people_of(firm(DIRK), [told("dirk goethals", Given("Dirk Goethals", cost_per_hour=Decimal(0)))])
    assert dirk.cost_per_hour == 0


def test_two_names_without_latin_letters_are_two_people() -> None:
    assert [one.name for one in people_of(firm(StaffMember("Юрий"), StaffMember("مريم")), ())] == ["Юрий", "مريم"]


def test_hours_and_costs_that_cannot_be_are_unknown() -> None:
    absurd = StaffMember("X", None, Decimal(-38), Decimal(52000))
    (person,) = people_of(firm(absurd), ())
    assert (person.hours_per_week, person.cost_per_hour) == (None, None)


@pytest.mark.parametrize("value", ["", "[]", "{}", "7", '["X"]', '["X", 5, null, null, null, false]', "[" * 100_000])
def test_a_value_that_says_nothing_is_left_out(value: str) -> None:
    assert people_of(firm(), [Answer(PERSON, "x", value)]) == ()


def test_what_she_filled_in_is_read_back() -> None:
    given = Given("Zoë", ("balie",), Decimal("19.5"), Decimal("28.40"), date(2024, 2, 29))
    assert given_in(given_value(given)) == given
