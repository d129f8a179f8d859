import json
from datetime import UTC, date, datetime
from decimal import Decimal

from houvast.facts.agenda import CalendarEvent
from houvast.facts.bank import AccountRef, Balance, Entry, Statement
from houvast.facts.invoice import InvoiceDocument, VatLine
from houvast.facts.party import PartyRef
from houvast.facts.period import Period
from houvast.formats.read import read
from houvast.formats.reading import Claim, ColumnRole, Facts, Reading, SheetFacts
from houvast.formats.report import as_json

_CREDIT_NOTE = InvoiceDocument(
    document_type="credit_note",
    type_code="381",
    id="C-7",
    issue_date=date(2026, 3, 2),
    due_date=None,
    currency="EUR",
    seller=PartyRef("Keukens Peeters BV", "0403601261", "BE0403601261", country="BE"),
    buyer=PartyRef("Jan"),
    net=Decimal(100),
    vat=Decimal("21.000"),
    gross=Decimal(121),
    prepaid=Decimal(0),
    rounding=Decimal(0),
    payable=Decimal("121.0"),
    vat_lines=(VatLine("S", Decimal("21.00"), Decimal(100), Decimal(21)),),
    lines=(),
    line_count=3,
    payment_reference="001080681949",
)


def _facts(facts: Facts, window: Period | None = None, claims: tuple[Claim, ...] = ()) -> dict[str, object]:
    told = as_json(Reading("a", "", "ubl", "read", facts, claims), window)
    return dict(json.loads(json.dumps(told))["facts"])


def test_a_refused_file_says_why_in_both_languages() -> None:
    (reading,) = read(b"", "leeg.xml")

    assert as_json(reading) == {
        "file": "leeg.xml",
        "kind": "unknown",
        "status": "refused",
        "troubles": [
            {
                "place": "",
                "reason_nl": "Dit bestand is leeg. Vraag het opnieuw op.",
                "reason_en": "This file is empty. Please ask for it again.",
            }
        ],
        "facts": {},
    }


def test_a_credit_note_stands_as_written_and_signed_beside_it() -> None:
    told = _facts(Facts(invoices=(_CREDIT_NOTE,)))

    assert told["type"] == "credit_note"
    assert (told["gross"], told["signed_gross"], told["signed_payable"]) == ("121.00", "-121.00", "-121.00")
    assert (told["issue_date"], told["due_date"]) == ("2026-03-02", None)
    assert told["vat"] == [{"category": "S", "rate": "21", "base": "100.00", "vat": "21.00"}]
    assert told["seller"] == {
        "name": "Keukens Peeters BV",
        "enterprise_number": "0403601261",
        "vat_number": "BE0403601261",
        "country": "BE",
    }


def test_money_keeps_every_decimal_it_came_with() -> None:
    third = _CREDIT_NOTE._replace(net=Decimal("100.125"), gross=Decimal("1E+2"))
    told = _facts(Facts(invoices=(third,)))

    assert (told["net"], told["gross"]) == ("100.125", "100.00")


def test_a_statement_tells_its_balances_and_sums() -> None:
    entries = (Entry(date(2026, 1, 2), Decimal("10.50")), Entry(date(2026, 1, 3), Decimal(-4)))
    statement = Statement(
        AccountRef("BE71096123456769", "EUR"), "12", Balance(date(2026, 1, 1), Decimal(5)), None, entries
    )

    (told,) = _facts(Facts(statements=(statement,)))["statements"]  # type: ignore[misc]

    assert told == {
        "kind": "statement",
        "account": "BE71096123456769",
        "currency": "EUR",
        "holder": None,
        "number": "12",
        "duplicate": False,
        "opening": {"date": "2026-01-01", "amount": "5.00"},
        "closing": None,
        "movement_count": 2,
        "sum": "6.50",
        "sum_in": "10.50",
        "sum_out": "-4.00",
    }


def test_a_calendar_is_shown_as_written_or_expanded_in_a_window() -> None:
    (reading,) = read(
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Werf\r\nDTSTART;TZID=Europe/Brussels:20260323T090000\r\n"
        b"DTEND;TZID=Europe/Brussels:20260323T100000\r\nRRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        "a.ics",
    )
    as_written, expanded = as_json(reading), as_json(reading, Period(date(2026, 3, 23), date(2026, 4, 6)))

    assert [event["begin"] for event in as_written["facts"]["events"]] == ["2026-03-23T08:00:00Z"]
    assert [event["begin"] for event in expanded["facts"]["events"]] == ["2026-03-23T08:00:00Z", "2026-03-30T07:00:00Z"]
    assert (expanded["facts"]["from"], expanded["facts"]["to"]) == ("2026-03-23", "2026-04-06")


def test_an_all_day_event_keeps_its_days() -> None:
    moment = datetime(2026, 4, 6, 12, tzinfo=UTC)
    event = CalendarEvent("a", "Verlof", date(2026, 4, 6), date(2026, 4, 8), "", cancelled=True, modified=moment)

    (told,) = _facts(Facts(events=(event,)))["events"]  # type: ignore[misc]

    assert (told["begin"], told["end"], told["all_day"], told["status"]) == (
        "2026-04-06",
        "2026-04-08",
        True,
        "cancelled",
    )


def test_a_sheet_tells_its_header_row_and_the_role_of_each_column() -> None:
    columns = (ColumnRole(0, "Datum", "day"), ColumnRole(2, "Uren", "hours"))

    (told,) = _facts(Facts(sheets=(SheetFacts("hours", "Blad1", 4, columns, "f"),)))["sheets"]  # type: ignore[misc]

    assert told["header_row"] == 4
    assert told["columns"][1] == {"position": 2, "heading": "Uren", "role": "hours"}


def test_a_claim_that_does_not_hold_is_shown_with_both_amounts() -> None:
    told = _facts(Facts(), claims=(Claim("balance", "uittreksel 3", Decimal(10), Decimal("9.5")),))

    assert told["claims"] == [
        {"code": "balance", "place": "uittreksel 3", "stated": "10.00", "computed": "9.50", "holds": False}
    ]
