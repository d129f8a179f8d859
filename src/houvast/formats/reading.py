"""What was understood of one file: its facts, what it claims about itself, and what was wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import Literal, NamedTuple

from houvast.facts.agenda import CalendarEvent
from houvast.facts.bank import Statement
from houvast.facts.company import CompanyFile
from houvast.facts.invoice import InvoiceDocument
from houvast.facts.prices import DiscountRow, PriceRow
from houvast.facts.work import (
    Appointment,
    CustomerRow,
    DailyReceipt,
    HoursEntry,
    StaffMember,
    StockItem,
    TillLine,
)

Kind = Literal[
    "ubl", "cii", "facturx", "coda", "camt", "mt940", "bankcsv", "ics", "sheet", "prices", "container", "unknown"
]
Status = Literal["read", "partly", "refused"]

Roles = Mapping[str, Mapping[int, str]]
"""What she said of her sheets: per fingerprint of a layout the role of each column (0-based); -1 holds the purpose."""


class Trouble(NamedTuple):
    """Something wrong in a file. `code` finds the sentence in formats/texts.py, `values` fill it in (plain strings)."""

    code: str
    place: str = ""
    values: Mapping[str, str] = {}


class Claim(NamedTuple):
    """Something a file says about itself that can be checked: stated against computed, both as the file's amounts.

    Codes: 'line_sum', 'vat_sum', 'gross', 'payable', 'balance', 'trailer_debit', 'trailer_credit', 'trailer_count', ...
    """

    code: str
    place: str
    stated: Decimal
    computed: Decimal

    @property
    def holds(self) -> bool:
        """Whether what the file states is what its parts add up to."""
        return self.stated == self.computed


class ColumnRole(NamedTuple):
    """What one column of a sheet was taken for: position (0-based), heading and role ('date', 'hours', ...).

    `examples` are a few of its values as she wrote them, where she is asked about the column or gave its role.
    """

    position: int
    heading: str
    role: str
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """The rows of one sheet with a known purpose. `header_row` is 1-based; `fingerprint` identifies the layout.

    The purpose 'none' is the owner's: nothing in it counts. `given` is her answer (facts/answers.py) by which the sheet
    was read; '' where she gave none.
    """

    purpose: Literal["hours", "stock", "receipts", "till", "appointments", "staff", "customers", "unknown", "none"]
    sheet: str
    header_row: int
    columns: tuple[ColumnRole, ...]
    fingerprint: str
    hours: tuple[HoursEntry, ...] = ()
    stock: tuple[StockItem, ...] = ()
    receipts: tuple[DailyReceipt, ...] = ()
    till_lines: tuple[TillLine, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    staff: tuple[StaffMember, ...] = ()
    customers: tuple[CustomerRow, ...] = ()
    given: str = ""


@dataclass(frozen=True, slots=True)
class PriceSheet:
    """One sheet of a price list, or a whole DATANORM or BMEcat file. `header_row` is 1-based, 0 without headings.

    `columns` hold what each was taken for, or our suggestion while she was not asked yet: then `asked` is True and
    there are no rows. `vanished` are the numbers that the file itself takes off the list. `supplier` and `valid_from`
    are what the file says of the whole list.
    """

    sheet: str
    header_row: int
    columns: tuple[ColumnRole, ...]
    fingerprint: str
    asked: bool = False
    rows: tuple[PriceRow, ...] = ()
    discounts: tuple[DiscountRow, ...] = ()
    vanished: tuple[str, ...] = ()
    supplier: str = ""
    valid_from: date | None = None


class WorkCell(NamedTuple):
    """One filled cell: 'F12', its row (from 1) and column (from 0), its text, and its number if it is one."""

    cell: str
    row: int
    column: int
    text: str
    number: Decimal | None = None


class WorkSheet(NamedTuple):
    """One tab of a calculation workbook: its filled cells, row by row."""

    name: str
    cells: tuple[WorkCell, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of one file, by kind. Mostly one tuple is filled."""

    invoices: tuple[InvoiceDocument, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[CalendarEvent, ...] = ()
    sheets: tuple[SheetFacts, ...] = ()
    companies: tuple[CompanyFile, ...] = ()
    prices: tuple[PriceSheet, ...] = ()
    workbook: tuple[WorkSheet, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing at all was understood."""
        told = (self.invoices, self.statements, self.events, self.sheets, self.companies, self.prices, self.workbook)
        return not any(told)


NO_FACTS = Facts()


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of one file.

    `original` holds the bytes of a file found inside another (a member of a zip, the payload of an envelope);
    None when they are the very bytes that were handed in. A container itself keeps only its name and hash.
    """

    name: str
    sha256: str
    kind: Kind
    status: Status
    facts: Facts = NO_FACTS
    claims: tuple[Claim, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    original: bytes | None = field(default=None, repr=False, compare=False)

    def named(self, name: str) -> "Reading":
        """The same reading under another name."""
        return replace(self, name=name)


def reading(
    data: bytes,
    name: str,
    kind: Kind,
    facts: Facts = NO_FACTS,
    claims: tuple[Claim, ...] = (),
    troubles: tuple[Trouble, ...] = (),
) -> Reading:
    """A reading whose status follows from what was found: facts without troubles 'read', with troubles 'partly'."""
    status: Status = "refused" if facts.empty else "partly" if troubles else "read"
    return Reading(name, sha256(data).hexdigest(), kind, status, facts, claims, troubles)


def refused(data: bytes, name: str, kind: Kind, code: str, place: str = "", **values: str) -> Reading:
    """A reading that says in one sentence why nothing could be read."""
    return Reading(name, sha256(data).hexdigest(), kind, "refused", troubles=(Trouble(code, place, values),))
