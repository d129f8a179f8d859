"""Every fact comes out of its table exactly as it went in, on every database."""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from tests.books.given import ALICE, DAY, US, invoice

from houvast.books.models import Original
from houvast.books.store.agenda import EventRows
from houvast.books.store.bank import BankRows
from houvast.books.store.invoices import InvoiceRows, invoice_lines, vat_lines
from houvast.books.store.ledger import load_stored
from houvast.books.store.work import SheetRows
from houvast.books.stored import Stored
from houvast.facts.agenda import CalendarEvent
from houvast.facts.bank import AccountRef, Balance, Entry, EntryDetail, Statement
from houvast.facts.invoice import Attachment, InvoiceLine, VatLine
from houvast.facts.party import PartyRef
from houvast.facts.work import Appointment, CustomerRow, DailyReceipt, HoursEntry, StaffMember, StockItem, TillLine
from houvast.formats.reading import ColumnRole, SheetFacts

pytestmark = pytest.mark.postgres

HOURS = (
    HoursEntry(DAY, "Jan", Decimal("7.5"), "Werf 1", "CNC", "plaatsing", billable=True, place="rij 2"),
    HoursEntry(DAY, "Els", Decimal("0.333333"), place="rij 3"),
)
STOCK = (
    StockItem("0042", "Vijs", Decimal(1200), DAY, "st", Decimal("0.0125"), Decimal(15), "klein", DAY, "rij 2"),
    StockItem("5412345678901", "Plaat", Decimal("2.5"), place="rij 3"),
)
RECEIPTS = (
    DailyReceipt(DAY, Decimal("1234.56"), "cash", Decimal(6), 31, "rij 2"),
    DailyReceipt(DAY, Decimal("10.00")),
)
TILL = (
    TillLine(DAY, "Brood", Decimal(2), Decimal("5.60"), "B1", Decimal("2.8"), Decimal(6), "bakkerij", "t1", "rij 2"),
)
APPOINTMENTS = (
    Appointment(DAY, "Alice", "Els", "knippen", Decimal("35.00"), time(9, 30), 45, "no_show", "rij 2"),
    Appointment(DAY, None, None, None, None),
)
STAFF = (
    StaffMember("Els", "kapper", Decimal(38), Decimal("27.5"), date(2020, 1, 1), "rij 2"),
    StaffMember("Jan", None),
)
CUSTOMERS = (CustomerRow("Café Zoë \U0001f600", "K1", "0700000005", "a@b.be", "015", "Gent", "BE71", "rij 2"),)
EVENT = CalendarEvent(
    "u1", "Overleg", datetime(2026, 1, 31, 23, 30, tzinfo=UTC), datetime(2026, 2, 1, 0, 30, tzinfo=UTC), "BEGIN:VEVENT",
    "BEGIN:VTIMEZONE", "Werk", "Europe/Brussels", recurs=True, recurrence_id="20260131", cancelled=True,
    transparent=True, declined=True, attendees=3, categories=("a", "b"), location="Mechelen",
    modified=datetime(2026, 1, 1, 8, tzinfo=UTC), sequence=4, place="4",
)  # fmt: skip
ALL_DAY = CalendarEvent("u2", "Verlof", DAY, date(2026, 3, 3), "")
ENTRY = Entry(
    DAY, Decimal("-12.34"), date(2026, 3, 1), "REF", "Alice", "BE71096123456769", "100000000130", "vrije tekst",
    "direct_debit", "0501", "M1", "C1", "E1", reversal=True, original_currency="USD", original_amount=Decimal("-13.00"),
    details=(EntryDetail(Decimal("-12.34"), "Bob", "BE1", "123", "x", "e"),), place="regel 4",
)  # fmt: skip
STATEMENT = Statement(
    AccountRef("BE68539007547034", "EUR", "Techno", "KREDBEBB"), "007", Balance(None, Decimal("0.00")),
    Balance(DAY, Decimal("-12.34")), (ENTRY, Entry(DAY, Decimal("0.00"))), duplicate=True,
)  # fmt: skip
BARE = Statement(AccountRef("123", "USD"), None, None, None, (), "export")
LINES = (
    InvoiceLine(
        "1", "Werk", Decimal("2.5"), "HUR", Decimal("40.123457"), Decimal(1), Decimal("100.31"), "S", Decimal(21), "A1",
        "x",
    ),
    InvoiceLine("2", "Klein", Decimal(1), None, None, Decimal(100), Decimal("0.125"), None, None),
)  # fmt: skip
VAT = (VatLine("S", Decimal(21), Decimal("100.31"), Decimal("21.07")), VatLine("AE", None, Decimal(0), Decimal(0), "x"))
DOCUMENT = invoice(
    "V 1", US, PartyRef("Alice", "0700000005", "BE0700000005", "BE71", "BE", "Straat", "Gent", "9000", "a@b.be", "1"),
    payee=PartyRef("Factor"), payment_reference="RF18", payment_iban="BE1", terms="30 dagen",
    cash_discount=Decimal("2.00"), delivery_date=DAY, order_reference="O1", preceding=("V0",), note="n",
    attachments=(Attachment("../x.pdf", "application/pdf", 12),), vat_lines=VAT, lines=LINES, line_count=2,
)  # fmt: skip


def stored(firm: Any, rows: Any, *facts: Any) -> Stored:
    original = Original.objects.of(firm).create(
        firm=firm, sha256="a" * 64, name="x", kind="ubl", status="read", visible=True
    )
    rows.add(firm.pk, original.pk, *facts)
    rows.write()
    return load_stored(firm)


def test_statements_come_back_as_they_went_in(firm: Any) -> None:
    found = stored(firm, BankRows(), [STATEMENT, BARE]).statements
    assert [one.statement for one in found] == [STATEMENT, BARE]


def test_invoices_come_back_as_they_went_in(firm: Any) -> None:
    bare = invoice("V2", ALICE, US, due_date=None)
    found = stored(firm, InvoiceRows(), "a" * 64, [DOCUMENT, bare]).invoices
    assert [one.document for one in found] == [one._replace(lines=(), vat_lines=()) for one in (DOCUMENT, bare)]
    assert invoice_lines(firm, [found[0].row]) == {found[0].row: LINES}
    assert vat_lines(firm, [found[0].row]) == {found[0].row: VAT}


def test_events_come_back_as_they_went_in(firm: Any) -> None:
    assert [row.fact for row in stored(firm, EventRows(), [EVENT, ALL_DAY]).events] == [EVENT, ALL_DAY]


def test_rows_of_sheets_come_back_as_they_went_in(firm: Any) -> None:
    rows = {
        "hours": HOURS,
        "stock": STOCK,
        "receipts": RECEIPTS,
        "till_lines": TILL,
        "appointments": APPOINTMENTS,
        "staff": STAFF,
        "customers": CUSTOMERS,
    }
    sheet = SheetFacts("hours", "Blad1", 3, (ColumnRole(0, "Datum", "date"),), "f", **rows)
    found = stored(firm, SheetRows(), [sheet])
    assert {name: tuple(row.fact for row in getattr(found, name)) for name in rows} == rows


def test_text_with_a_nul_or_half_a_character_is_kept_without_it(firm: Any) -> None:
    odd = ENTRY._replace(communication="a\0b\ud800c", details=())
    found = stored(firm, BankRows(), [STATEMENT._replace(entries=(odd,))]).statements
    assert found[0].statement.entries[0].communication == "ab?c"
