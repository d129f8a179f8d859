"""The facts of all kept originals, each with the file it stands in: what the ledger is assembled from."""

from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from houvast.facts.agenda import CalendarEvent
from houvast.facts.bank import Statement
from houvast.facts.figure import Source
from houvast.facts.invoice import InvoiceDocument
from houvast.facts.work import Appointment, CustomerRow, DailyReceipt, HoursEntry, StaffMember, StockItem, TillLine

Fact = TypeVar("Fact")


class Origin(NamedTuple):
    """The file a fact stands in: its sha256, a name to show, and its format ('coda', 'ubl', ...)."""

    sha256: str
    name: str
    kind: str

    def source(self, place: str = "") -> Source:
        """A place in this file, as a figure shows it."""
        return Source(self.sha256, place, self.name)


class StoredInvoice(NamedTuple):
    """An invoice as one file states it. `row` finds its lines; the document is loaded without them."""

    origin: Origin
    row: int
    document: InvoiceDocument
    place: str = ""


class StoredStatement(NamedTuple):
    """A bank statement as one file states it."""

    origin: Origin
    statement: Statement
    place: str = ""


class From(NamedTuple, Generic[Fact]):
    """A row of a sheet or an event, and the file it stands in."""

    origin: Origin
    fact: Fact


@dataclass(frozen=True)
class Stored:
    """Everything the kept originals say, file by file, nothing merged yet."""

    invoices: tuple[StoredInvoice, ...] = ()
    statements: tuple[StoredStatement, ...] = ()
    hours: tuple[From[HoursEntry], ...] = ()
    stock: tuple[From[StockItem], ...] = ()
    receipts: tuple[From[DailyReceipt], ...] = ()
    till_lines: tuple[From[TillLine], ...] = ()
    appointments: tuple[From[Appointment], ...] = ()
    staff: tuple[From[StaffMember], ...] = ()
    customers: tuple[From[CustomerRow], ...] = ()
    events: tuple[From[CalendarEvent], ...] = ()
