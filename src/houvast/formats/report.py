"""What was understood of one file, told: as one JSON object for `houvast read --json`, documented in docs/read-json.md.

Money and quantities are strings with a decimal point, days are ISO dates, times are UTC. The fields are stable.
The sentences for a person stand in words.py and are offered here too.
"""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from houvast.facts.agenda import CalendarEvent, Occurrence
from houvast.facts.bank import Balance, Statement
from houvast.facts.invoice import InvoiceDocument, VatLine
from houvast.facts.money import ZERO
from houvast.facts.party import PartyRef
from houvast.facts.period import Period
from houvast.formats.reading import Claim, Reading, SheetFacts, Trouble
from houvast.formats.words import found_in_words, in_words, trouble_in_words

__all__ = ["as_json", "found_in_words", "in_words"]

Json = dict[str, Any]


def as_json(reading: Reading, window: Period | None = None) -> Json:
    """What was understood of one file. A calendar's events are expanded within `window`, else shown as written."""
    return {
        "file": reading.name,
        "kind": reading.kind,
        "status": reading.status,
        "troubles": [_trouble(trouble) for trouble in reading.troubles],
        "facts": _facts(reading, window),
    }


def _trouble(trouble: Trouble) -> Json:
    return {
        "place": trouble.place,
        "reason_nl": trouble_in_words(trouble, "nl", placed=False),
        "reason_en": trouble_in_words(trouble, "en", placed=False),
    }


def _facts(reading: Reading, window: Period | None) -> Json:
    """An invoice's fields as they are, for a file holds one; statements, events and sheets as lists."""
    facts = reading.facts
    found: Json = {}
    if facts.invoices:
        found |= _invoice(facts.invoices[0])
    if facts.statements:
        found["statements"] = [_statement(statement) for statement in facts.statements]
    if facts.events:
        found |= _calendar(facts.events, window)
    if facts.sheets:
        found["sheets"] = [_sheet(sheet) for sheet in facts.sheets]
    if reading.claims:
        found["claims"] = [_claim(claim) for claim in reading.claims]
    return found


def _invoice(invoice: InvoiceDocument) -> Json:
    return {
        "type": invoice.document_type,
        "type_code": invoice.type_code,
        "id": invoice.id,
        "issue_date": _day(invoice.issue_date),
        "due_date": _day(invoice.due_date),
        "seller": _party(invoice.seller),
        "buyer": _party(invoice.buyer),
        "currency": invoice.currency,
        "net": _money(invoice.net),
        "vat": [_vat(line) for line in invoice.vat_lines],
        "vat_total": _money(invoice.vat),
        "gross": _money(invoice.gross),
        "prepaid": _money(invoice.prepaid),
        "rounding": _money(invoice.rounding),
        "payable": _money(invoice.payable),
        "signed_net": _money(invoice.sign * invoice.net),
        "signed_vat": _money(invoice.sign * invoice.vat),
        "signed_gross": _money(invoice.sign * invoice.gross),
        "signed_payable": _money(invoice.sign * invoice.payable),
        "payment_reference": invoice.payment_reference,
        "payment_iban": invoice.payment_iban,
        "cash_discount": _money(invoice.cash_discount),
        "line_count": invoice.line_count,
        "attachments": [attachment.filename for attachment in invoice.attachments],
    }


def _vat(line: VatLine) -> Json:
    return {
        "category": line.category,
        "rate": None if line.rate is None else _plain(line.rate),
        "base": _money(line.base),
        "vat": _money(line.vat),
    }


def _party(party: PartyRef) -> Json:
    return {
        "name": party.name,
        "enterprise_number": party.enterprise_number,
        "vat_number": party.vat_number,
        "country": party.country,
    }


def _statement(statement: Statement) -> Json:
    amounts = [entry.amount for entry in statement.entries]
    return {
        "kind": statement.kind,
        "account": statement.account.number,
        "currency": statement.account.currency,
        "holder": statement.account.holder,
        "number": statement.number,
        "duplicate": statement.duplicate,
        "opening": _balance(statement.opening),
        "closing": _balance(statement.closing),
        "movement_count": len(amounts),
        "sum": _money(sum(amounts, ZERO)),
        "sum_in": _money(sum((amount for amount in amounts if amount > 0), ZERO)),
        "sum_out": _money(sum((amount for amount in amounts if amount < 0), ZERO)),
    }


def _balance(balance: Balance | None) -> Json | None:
    return None if balance is None else {"date": _day(balance.day), "amount": _money(balance.amount)}


def _calendar(events: tuple[CalendarEvent, ...], window: Period | None) -> Json:
    """The events as written; within a window every time they take place, series expanded."""
    if window is None:
        return {"event_count": len(events), "events": [_event(event) for event in events]}
    from houvast.formats.ics import expand  # noqa: PLC0415  a calendar library, for calendars only

    return {
        "event_count": len(events),
        "from": _day(window.begin),
        "to": _day(window.end),
        "events": [_occurrence(occurrence) for occurrence in expand(events, window)],
    }


def _event(event: CalendarEvent) -> Json:
    status = "cancelled" if event.cancelled else "declined" if event.declined else "busy"
    return {
        "uid": event.uid,
        "summary": event.summary,
        "begin": _moment(event.begin),
        "end": _moment(event.end),
        "all_day": not isinstance(event.begin, datetime),
        "status": "transparent" if status == "busy" and event.transparent else status,
        "recurring": event.recurs,
    }


def _occurrence(occurrence: Occurrence) -> Json:
    return {
        "uid": occurrence.uid,
        "summary": occurrence.summary,
        "begin": _moment(occurrence.begin),
        "end": _moment(occurrence.end),
        "local_date": _day(occurrence.local_date),
        "all_day": occurrence.all_day,
        "status": occurrence.status,
        "recurring": occurrence.recurring,
    }


def _sheet(sheet: SheetFacts) -> Json:
    rows = (
        sheet.hours,
        sheet.stock,
        sheet.receipts,
        sheet.till_lines,
        sheet.appointments,
        sheet.staff,
        sheet.customers,
    )
    return {
        "sheet": sheet.sheet,
        "purpose": sheet.purpose,
        "header_row": sheet.header_row,
        "columns": [
            {"position": column.position, "heading": column.heading, "role": column.role} for column in sheet.columns
        ],
        "fingerprint": sheet.fingerprint,
        "row_count": sum(map(len, rows)),
    }


def _claim(claim: Claim) -> Json:
    return {
        "code": claim.code,
        "place": claim.place,
        "stated": _money(claim.stated),
        "computed": _money(claim.computed),
        "holds": claim.holds,
    }


def _money(amount: Decimal | None) -> str | None:
    """An amount with at least its cents: '12.50'."""
    if amount is None:
        return None
    exponent = amount.as_tuple().exponent
    return format(amount, ".2f" if isinstance(exponent, int) and exponent >= -2 else "f")


def _plain(value: Decimal) -> str:
    """A number without trailing zeros: a rate of 21.00 is '21'."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _moment(moment: datetime | date) -> str:
    """A moment as 2026-03-29T07:00Z, a day as 2026-03-29."""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
