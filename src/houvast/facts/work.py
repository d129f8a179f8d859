"""What her sheets say about work, goods, people and takings: one value per row, with the row it stands on."""

from datetime import date, time
from decimal import Decimal
from typing import Literal, NamedTuple


class HoursEntry(NamedTuple):
    """Hours of one person on one day, in hours (7.5), with the site, order or machine they went to."""

    day: date
    person: str
    hours: Decimal
    job: str | None = None
    machine: str | None = None
    description: str | None = None
    billable: bool | None = None
    place: str = ""


class StockItem(NamedTuple):
    """How much of one article lay there on a day. `unit_cost` and `value` in EUR; None where the sheet has none."""

    article: str
    name: str
    quantity: Decimal
    day: date | None = None
    unit: str | None = None
    unit_cost: Decimal | None = None
    value: Decimal | None = None
    category: str | None = None
    since: date | None = None
    place: str = ""


class DailyReceipt(NamedTuple):
    """Takings of one day, VAT included, in EUR. `method` as written: cash, card, ...; None for the day's total."""

    day: date
    amount: Decimal
    method: str | None = None
    vat_rate: Decimal | None = None
    tickets: int | None = None
    place: str = ""


class TillLine(NamedTuple):
    """One line off the till: what was sold, VAT included, in EUR."""

    day: date
    name: str
    quantity: Decimal
    amount: Decimal
    article: str | None = None
    unit_price: Decimal | None = None
    vat_rate: Decimal | None = None
    category: str | None = None
    ticket: str | None = None
    place: str = ""


class Appointment(NamedTuple):
    """One appointment. `customer` is a name or number as written; `amount` VAT included, in EUR, None if not stated."""

    day: date
    customer: str | None
    performer: str | None
    service: str | None
    amount: Decimal | None
    at: time | None = None
    minutes: int | None = None
    status: Literal["kept", "no_show", "cancelled"] = "kept"
    place: str = ""


class StaffMember(NamedTuple):
    """Somebody who works in the firm. `cost_per_hour` in EUR."""

    name: str
    role: str | None = None
    hours_per_week: Decimal | None = None
    cost_per_hour: Decimal | None = None
    start: date | None = None
    place: str = ""


class CustomerRow(NamedTuple):
    """A customer out of a list of hers."""

    name: str
    number: str | None = None
    enterprise_number: str | None = None
    email: str | None = None
    phone: str | None = None
    city: str | None = None
    iban: str | None = None
    place: str = ""
