"""The sheet of a kind of business: strengths first, one exposure beside each, and only what is hers."""

from datetime import date
from decimal import Decimal

import pytest

from houvast.facts.ledger import Firm, Ledger
from houvast.facts.wording import say
from houvast.facts.work import HoursEntry
from houvast.firm.kind import CODES, Code, Kind, kind_of
from houvast.firm.people import Person
from houvast.firm.sheet import Sheet, sheets

TODAY = date(2026, 11, 24)
NOBODY = Ledger(Firm("Zaak"))


def of(**split: float) -> Kind:
    return kind_of({}, {code: split.get(code, 0) for code in CODES}, None, None, TODAY)


def asked(sheet: Sheet) -> list[str]:
    return [say(one.text, "nl", one.values) for one in sheet.asks]


@pytest.mark.parametrize("code", CODES)
def test_every_kind_has_a_whole_sheet(code: Code) -> None:
    (sheet,) = sheets(of(**{code: 100}), NOBODY)
    assert sheet.kind == code
    assert len(sheet.strengths) >= 3
    assert len(sheet.asks) == 4
    assert len(sheet.typical) >= 5
    assert len(sheet.measures) >= 8
    assert len(sheet.letgo) >= 3


def test_a_mixed_business_gets_mixing_and_every_stream_of_a_quarter_or_more() -> None:
    assert [one.kind for one in sheets(of(production=41, retail=29, person=26, project=4), NOBODY)] == [
        "mixed", "production", "retail", "person",
    ]  # fmt: skip


def test_the_four_questions_are_those_of_the_method() -> None:
    (shop,) = sheets(of(retail=100), NOBODY)
    assert asked(shop) == [
        "Welke tien artikelen zou je vandaag niet meer inkopen?",
        "Wie kent het verhaal achter dit product behalve jij?",
        "Welk geld ligt in het rek en sinds wanneer?",
        "Wat koopt iemand die terugkomt?",
    ]


def test_the_question_about_a_machine_names_who_works_at_it_most() -> None:
    day = date(2026, 10, 1)
    hours = (
        HoursEntry(day, "Dirk", Decimal(8), "O1", "Laser"),
        HoursEntry(day, "Kurt", Decimal(4), "O1", "Laser"),
        HoursEntry(day, "Mia", Decimal(80), "O1", None),
    )
    (workshop,) = sheets(of(production=100), Ledger(Firm("Metaal"), hours=hours))
    assert asked(workshop)[2] == "Wie kan die instelling doen als Dirk ziek is?"
    (known,) = sheets(of(production=100), NOBODY, (Person("jan", "Jan"),))
    assert asked(known)[2] == "Wie kan die instelling doen als Jan ziek is?"
    (unknown,) = sheets(of(production=100), NOBODY)
    assert asked(unknown)[2] == "Wie kan die instelling doen als iemand ziek is?"
