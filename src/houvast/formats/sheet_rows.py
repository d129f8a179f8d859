"""The facts of a sheet's rows, per purpose. A row that lacks what it needs is left out; what was unclear is said."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from decimal import Decimal
from itertools import compress
from typing import Literal, TypeVar

from stdnum import iban as iban_number
from stdnum.be import vat as belgian_number

from houvast.facts.money import ZERO, to_cent
from houvast.facts.work import Appointment, CustomerRow, DailyReceipt, HoursEntry, StaffMember, StockItem, TillLine
from houvast.formats.grid import Cell
from houvast.formats.reading import Claim, SheetFacts
from houvast.formats.roles import Purposed
from houvast.formats.sheet_values import RoleColumns, as_text, day_in

_T = TypeVar("_T")
_A_DAY = Decimal(24)
_MINUTES = Decimal(60)
_FREE = re.compile(
    r"no.?show|niet (?:op|af)?ge(?:daagd|komen)|niet opgedaagd|niet gekomen|afwezig|absent|non venu", re.IGNORECASE
)
_CALLED_OFF = re.compile(r"geannul|annul|afgezegd|cancel|verplaatst|verzet|deplace", re.IGNORECASE)
_YES = frozenset({"ja", "j", "x", "1", "yes", "y", "oui", "o", "true", "waar"})
_RATE = re.compile(r"([0-9]{1,2}(?:[.,][0-9])?) ?%")
_GENERIC_TAB = re.compile(
    r"(?:blad|sheet|feuil|tabel|table)?\s*\d*|uren.*|data|invoer|planning|week.*|\d.*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Built:
    """The facts of one sheet, in the field of their purpose, and what its rows claim."""

    facts: SheetFacts
    claims: tuple[Claim, ...] = field(default=())


def with_rows(facts: SheetFacts, purposed: Purposed, columns: RoleColumns, *, only_tab: bool) -> Built:
    """The sheet's facts filled with its rows."""
    if purposed.purpose == "receipts":
        return _receipts(facts, purposed, columns)
    match purposed.purpose:
        case "hours":
            person = "" if only_tab or _GENERIC_TAB.fullmatch(facts.sheet) else facts.sheet
            filled = replace(facts, hours=tuple(_hours(columns, person)))
        case "stock":
            filled = replace(facts, stock=tuple(_stock(columns)))
        case "till":
            filled = replace(facts, till_lines=tuple(_till(columns)))
        case "appointments":
            filled = replace(facts, appointments=tuple(_appointments(columns)))
        case "staff":
            filled = replace(facts, staff=tuple(_staff(columns)))
        case "customers":
            filled = replace(facts, customers=tuple(_customers(columns)))
    return Built(filled)


def _hours(columns: RoleColumns, tab: str) -> Iterator[HoursEntry]:
    """Hours per person per day. A name or day given once counts for the rows below it; the tab may be the name."""
    days, people = _filled_down(columns.days("day")), _filled_down(columns.texts("person"))
    worked = _worked(columns)
    billable = [cell if cell is None else as_text(cell).strip().lower() in _YES for cell in columns.cells("billable")]
    told = [None if day is None else hours for day, hours in zip(days, worked, strict=True)]
    likely = [hours is not None and ZERO < hours <= _A_DAY for hours in told]
    rows = zip(
        days, (person or tab for person in people), worked, columns.texts("job"), columns.texts("machine"),
        columns.texts("description"), billable, columns.places, strict=True,
    )  # fmt: skip
    yield from map(HoursEntry._make, compress(rows, likely))
    unlikely = [hours for hours, fine in zip(told, likely, strict=True) if hours and not fine]
    if unlikely:
        role = next(role for role in ("hours", "minutes", "begin") if columns.has(role))
        columns.say("hours_unlikely", role, len(unlikely), f"{unlikely[0]:f}".replace(".", ","))


def _worked(columns: RoleColumns) -> Sequence[Decimal | None]:
    """The hours of each row: as given, from minutes, or from begin to end without the pause."""
    if columns.has("hours"):
        return columns.hours("hours")
    if columns.has("minutes"):
        return [None if minutes is None else _per_hour(minutes) for minutes in columns.numbers("minutes")]
    pauses = columns.hours("pause")
    return [
        None if begin is None or end is None else _per_hour(_minutes_between(begin, end) - _pause_minutes(pause))
        for begin, end, pause in zip(columns.times("begin"), columns.times("end"), pauses, strict=True)
    ]


def _per_hour(minutes: Decimal) -> Decimal:
    return (minutes / _MINUTES).quantize(Decimal("0.000001")).normalize() + 0


def _minutes_between(begin: time, end: time) -> Decimal:
    """From begin to end, over midnight where the end comes first."""
    minutes = end.hour * 60 + end.minute - begin.hour * 60 - begin.minute
    return Decimal(minutes if minutes >= 0 else minutes + 24 * 60)


def _pause_minutes(pause: Decimal | None) -> Decimal:
    """A pause in minutes: 0,5 and 0:30 are hours, a bare 30 is minutes."""
    if pause is None:
        return ZERO
    return pause if pause > 4 else pause * _MINUTES


def _filled_down(values: Sequence[_T | None]) -> Sequence[_T | None]:
    """The column with every blank taken from above."""
    if type(None) not in set(map(type, values)):
        return values
    filled, last = list[_T | None](), None
    for value in values:
        last = value if value is not None else last
        filled.append(last)
    return filled


def _stock(columns: RoleColumns) -> Iterator[StockItem]:
    """What lay there. Without a column of days the day is the one in the title above the table."""
    counted = day_in(cell for row in columns.table.preamble for cell in row)
    articles, names = columns.texts("article"), columns.texts("name")
    for article, name, quantity, day, unit, cost, value, category, since, place in zip(
        articles, names, columns.numbers("quantity"), columns.days("day"), columns.texts("unit"),
        columns.numbers("unit_cost"), columns.amounts("value"), columns.texts("category"), columns.days("since"),
        columns.places, strict=True,
    ):  # fmt: skip
        called = article or name
        if called is not None and quantity is not None:
            yield StockItem(called, name or called, quantity, day or counted, unit, cost, value, category, since, place)


def _receipts(facts: SheetFacts, purposed: Purposed, columns: RoleColumns) -> Built:
    """Takings per day: per way of payment where columns say so, else per VAT rate, else the total.

    Where a total stands beside its parts, the parts count and the total is checked against them.
    """
    split = [position for position, role in purposed.roles.items() if role == "method"]
    rated = [position for position, role in purposed.roles.items() if role == "vat_amount"]
    days, tickets = columns.days("day"), columns.numbers("tickets")
    totals = columns.amounts("amount")
    parts = split or rated
    if not parts:
        return Built(replace(facts, receipts=tuple(_receipt_totals(columns, days, totals, tickets))))
    headings = [columns.table.headings[position] for position in parts]
    amounts = list(zip(*(columns.amounts_at(position) for position in parts), strict=True))
    receipts, claims = [], []
    for day, row, total, count, place in zip(days, amounts, totals, tickets, columns.places, strict=True):
        stated = [(heading, amount) for heading, amount in zip(headings, row, strict=True) if amount]
        if day is None:
            continue
        if not stated and total:
            receipts.append(DailyReceipt(day, total, None, None, _whole(count), place))
        for index, (heading, amount) in enumerate(stated):
            method, rate = (heading, None) if split else (None, _rate_in(heading))
            receipts.append(DailyReceipt(day, amount, method, rate, None if index else _whole(count), place))
        if stated and total is not None:
            claims.append(Claim("receipt_total", place, total, sum((amount for _, amount in stated), ZERO)))
    return Built(replace(facts, receipts=tuple(receipts)), tuple(claims))


def _receipt_totals(
    columns: RoleColumns,
    days: Sequence[date | None],
    totals: Sequence[Decimal | None],
    tickets: Sequence[Decimal | None],
) -> Iterator[DailyReceipt]:
    rates = [_rate(rate) for rate in columns.numbers("vat_rate")]
    ways = columns.texts("pay_type")
    for day, total, way, rate, count, place in zip(days, totals, ways, rates, tickets, columns.places, strict=True):
        if day is not None and total is not None:
            yield DailyReceipt(day, total, way, rate, _whole(count), place)


def _rate_in(heading: str) -> Decimal | None:
    found = _RATE.search(heading)
    return Decimal(found[1].replace(",", ".")) if found else None


def _rate(value: Decimal | None) -> Decimal | None:
    """A VAT rate in percent; Excel keeps 21% as 0,21."""
    return value * 100 if value is not None and 0 < value < 1 else value


def _whole(value: Decimal | None) -> int | None:
    return int(value) if value is not None and 0 <= value < 1_000_000 else None


def _till(columns: RoleColumns) -> Iterator[TillLine]:
    """Lines off the till. A missing amount is quantity times price; a missing quantity is one."""
    for day, article, name, count, price, amount, rate, category, ticket, place in zip(
        columns.days("day"), columns.texts("article"), columns.texts("name"), columns.numbers("quantity"),
        columns.numbers("unit_price"), columns.amounts("amount"), columns.numbers("vat_rate"),
        columns.texts("category"), columns.texts("ticket"), columns.places, strict=True,
    ):  # fmt: skip
        called = name or article
        quantity = Decimal(1) if count is None else count
        total = to_cent(quantity * price) if amount is None and price is not None else amount
        if day is not None and called is not None and total is not None:
            yield TillLine(day, called, quantity, total, article, price, _rate(rate), category, ticket, place)


def _appointments(columns: RoleColumns) -> Iterator[Appointment]:
    """Appointments as salon and practice software lists them; the customer stays as written."""
    when = columns.times("at") if columns.has("at") else [_moment(cell) for cell in columns.cells("day")]
    minutes = [None if hours is None else _duration(hours) for hours in columns.hours("minutes")]
    says = columns.heading("status").lower()
    for day, customer, performer, service, amount, at, length, status, place in zip(
        columns.days("day"), columns.texts("customer"), columns.texts("performer"), columns.texts("service"),
        columns.amounts("amount"), when, minutes, columns.cells("status"), columns.places, strict=True,
    ):  # fmt: skip
        if day is not None and (customer or performer or service):
            yield Appointment(day, customer, performer, service, amount, at, length, _status(status, says), place)


def _moment(cell: Cell) -> time | None:
    at = getattr(cell, "time", None)
    return at() if callable(at) else None


def _duration(length: Decimal) -> int:
    """Minutes: 45 is minutes, 0:45 and 1,5 are hours."""
    return int(length if length > 8 else length * _MINUTES)


def _status(cell: Cell, heading: str) -> Literal["kept", "no_show", "cancelled"]:
    """What became of an appointment: 'niet opgedaagd', or a yes under the heading 'no-show'."""
    said = as_text(cell).strip().lower()
    if _CALLED_OFF.search(said) or (said in _YES and _CALLED_OFF.search(heading)):
        return "cancelled"
    if _FREE.search(said) or (said in _YES and _FREE.search(heading)):
        return "no_show"
    came = "aanwezig" in heading or "present" in heading or "attended" in heading
    return "no_show" if came and said in {"nee", "neen", "no", "non", "0", "n"} else "kept"


def _staff(columns: RoleColumns) -> Iterator[StaffMember]:
    for first, name, role, weekly, cost, start, place in zip(
        columns.texts("first_name"), columns.texts("name"), columns.texts("role"), columns.hours("hours_per_week"),
        columns.numbers("cost_per_hour"), columns.days("start"), columns.places, strict=True,
    ):  # fmt: skip
        if name:
            yield StaffMember(_full(first, name), role, weekly, cost, start, place)


def _customers(columns: RoleColumns) -> Iterator[CustomerRow]:
    for first, name, number, enterprise, email, phone, city, iban, place in zip(
        columns.texts("first_name"), columns.texts("name"), columns.texts("number"),
        columns.texts("enterprise_number"), columns.texts("email"), columns.texts("phone"), columns.texts("city"),
        columns.texts("iban"), columns.places, strict=True,
    ):  # fmt: skip
        if name:
            yield CustomerRow(
                _full(first, name), number, _enterprise(enterprise), email, phone, city, _iban(iban), place
            )


def _full(first: str | None, name: str) -> str:
    return f"{first} {name}" if first else name


def _enterprise(text: str | None) -> str | None:
    """The ten digits of an enterprise number whose check holds; nothing else."""
    return belgian_number.compact(text) if text and belgian_number.is_valid(text) else None


def _iban(text: str | None) -> str | None:
    return iban_number.compact(text) if text and iban_number.is_valid(text) else None
