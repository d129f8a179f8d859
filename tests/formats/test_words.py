import re
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from houvast.facts.agenda import CalendarEvent
from houvast.facts.bank import AccountRef, Entry, Statement
from houvast.facts.work import HoursEntry
from houvast.formats import texts
from houvast.formats.read import read
from houvast.formats.reading import Claim, Facts, Reading, SheetFacts, Trouble
from houvast.formats.words import found_in_words, in_words, trouble_in_words


def _statement(*days: date) -> Reading:
    entries = tuple(Entry(day, Decimal(1)) for day in days)
    return Reading(
        "a", "", "coda", "read", Facts(statements=(Statement(AccountRef("1", "EUR"), "1", None, None, entries),))
    )


def test_many_files_are_told_together_with_the_days_they_span() -> None:
    readings = [_statement(date(2026, 11, 20), date(2026, 2, 1)), _statement(date(2026, 1, 3))]

    assert found_in_words(readings, "nl") == [
        "2 rekeninguittreksels.",
        "3 verrichtingen, van 3/1/2026 tot 20/11/2026.",
    ]
    assert found_in_words(readings, "en") == ["2 bank statements.", "3 bank movements, from 3/1/2026 to 20/11/2026."]


def test_one_of_a_kind_is_told_in_the_singular() -> None:
    hours = SheetFacts("hours", "Blad1", 1, (), "", hours=(HoursEntry(date(2026, 1, 3), "An", Decimal(8)),))

    assert found_in_words([Reading("a", "", "sheet", "read", Facts(sheets=(hours,)))], "nl") == [
        "1 regel met uren, op 3/1/2026."
    ]


def test_a_statement_that_proves_itself_says_so() -> None:
    right, wrong = Claim("balance", "", Decimal(5), Decimal("5.00")), Claim("balance", "", Decimal(5), Decimal(6))

    def told(*claims: Claim) -> list[str]:
        return in_words(Reading("a", "", "coda", "read", Facts(statements=_statement().facts.statements), claims), "nl")

    assert told(right) == ["1 rekeninguittreksel.", "Het saldo klopt tot op de cent."]
    assert told(right, wrong) == told() == ["1 rekeninguittreksel."]


def test_an_appointment_late_in_the_evening_belongs_to_its_day_in_brussels() -> None:
    moment = datetime(2026, 1, 31, 23, 30, tzinfo=UTC)
    event = CalendarEvent("a", "Concert", moment, moment, "")

    assert found_in_words([Reading("a", "", "ics", "read", Facts(events=(event,)))], "nl") == [
        "1 afspraak in je agenda, op 1/2/2026."
    ]


def test_a_refused_file_tells_what_to_do() -> None:
    (reading,) = read(b"\xff\xd8\xff", "bon.jpg")

    (said,) = in_words(reading, "nl")

    assert "UBL-bestand" in said


def test_a_trouble_names_its_place_first() -> None:
    assert trouble_in_words(Trouble("member_broken", "a.zip/b.xml"), "nl").startswith("a.zip/b.xml: Dit bestand")


def test_every_code_a_reader_gives_has_its_sentence() -> None:
    sources = Path(texts.__file__).parent.glob("*.py")
    given = {
        code
        for source in sources
        for code in re.findall(r'(?:Trouble|Refused|NoTable)\(\s*"([a-z0-9_]+)"', source.read_text())
    }

    assert given - texts.TROUBLES.keys() == set()
    assert len(given) > 30
