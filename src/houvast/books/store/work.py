"""Rows of sheets into their tables and back: a table per kind, and one list that says how each column converts."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from itertools import islice
from typing import Any, Generic, TypeVar

from houvast.books.models import Appointment, Customer, FactTable, Firm, Hours, Receipt, Sheet, Staff, Stock, Till
from houvast.books.store.insert import Rows, TableRows, insert
from houvast.books.store.raw import raw_rows, text_of
from houvast.books.stored import From, Origin
from houvast.books.units import cents, euros, micro, percent, points, quantity
from houvast.facts import work
from houvast.formats.reading import SheetFacts

Fact = TypeVar("Fact", bound=tuple[Any, ...])
_Convert = Callable[[Any], Any]
_UNITS: Mapping[str, tuple[_Convert, _Convert]] = {
    "_micro": (micro, quantity),
    "_cents": (cents, euros),
    "_points": (points, percent),
}


@dataclass(frozen=True)
class Kind(Generic[Fact]):
    """One kind of row: its fact, its table, and the table's fields in the order of the fact's."""

    fact: type[Fact]
    table: type[FactTable]
    fields: tuple[str, ...]

    def row(self, fact: Fact) -> tuple[object, ...]:
        """The values for the table."""
        return tuple(_converted(name, value) for name, value in zip(self.fields, fact, strict=True))


def _converted(name: str, value: object) -> object:
    unit = name[name.rfind("_") :] if "_" in name else ""
    return value if value is None or unit not in _UNITS else _UNITS[unit][0](value)


HOURS = Kind(
    work.HoursEntry, Hours, ("day", "person", "hours_micro", "job", "machine", "description", "billable", "place")
)
STOCK = Kind(
    work.StockItem,
    Stock,
    (
        "article",
        "name",
        "quantity_micro",
        "day",
        "unit",
        "unit_cost_micro",
        "value_micro",
        "category",
        "since",
        "place",
    ),
)
RECEIPTS = Kind(work.DailyReceipt, Receipt, ("day", "amount_cents", "method", "vat_rate_points", "tickets", "place"))
TILL = Kind(
    work.TillLine,
    Till,
    ("day", "name", "quantity_micro", "amount_cents", "article", "unit_price_micro", "vat_rate_points", "category",
     "ticket", "place"),
)  # fmt: skip
APPOINTMENTS = Kind(
    work.Appointment,
    Appointment,
    ("day", "customer", "performer", "service", "amount_cents", "at", "minutes", "status", "place"),
)
STAFF = Kind(work.StaffMember, Staff, ("name", "role", "hours_per_week_micro", "cost_per_hour_micro", "start", "place"))
CUSTOMERS = Kind(
    work.CustomerRow, Customer, ("name", "number", "enterprise_number", "email", "phone", "city", "iban", "place")
)
KINDS: Mapping[str, Kind[Any]] = {
    "hours": HOURS,
    "stock": STOCK,
    "receipts": RECEIPTS,
    "till_lines": TILL,
    "appointments": APPOINTMENTS,
    "staff": STAFF,
    "customers": CUSTOMERS,
}

_ABOUT = ("purpose", "name", "header_row", "columns", "fingerprint", "given")


def without_rows(sheet: SheetFacts) -> SheetFacts:
    """What a sheet is about, and none of its rows."""
    about = (sheet.purpose, sheet.sheet, sheet.header_row, sheet.columns, sheet.fingerprint)
    return SheetFacts(*about, given=sheet.given)


class SheetRows:
    """Rows in the making for a number of files; `write` puts them in their tables."""

    def __init__(self) -> None:
        self.sheets: Rows = []
        self.rows: dict[str, Rows] = {name: [] for name in KINDS}

    def add(self, firm: int, original: int, sheets: Iterable[SheetFacts]) -> None:
        """The sheets of one file; raises `DoesNotFit` half-way, and the caller takes back what was added."""
        first = {name: len(rows) for name, rows in self.rows.items()}
        for position, sheet in enumerate(sheets):
            columns = json.dumps(sheet.columns, ensure_ascii=False)
            about = (sheet.purpose, sheet.sheet, sheet.header_row, columns, sheet.fingerprint, sheet.given)
            self.sheets.append((firm, original, position, "", *about))
            for name, kind in KINDS.items():
                for fact in getattr(sheet, name):
                    number = len(self.rows[name]) - first[name]
                    self.rows[name].append((firm, original, number, *kind.row(fact)))

    def tables(self) -> tuple[TableRows, ...]:
        """The rows by table."""
        head = ("firm", "original", "position")
        sheets = TableRows(Sheet, (*head, "place", *_ABOUT), self.sheets)
        return (
            sheets,
            *(TableRows(kind.table, (*head, *kind.fields), self.rows[name]) for name, kind in KINDS.items()),
        )

    def write(self) -> None:
        """All rows into the tables."""
        for one in self.tables():
            insert(*one)


def load_rows(firm: Firm, origins: Mapping[int, Origin], kind: Kind[Fact]) -> Iterator[From[Fact]]:
    """The rows of one kind of the originals given, column by column: a sheet of hours holds tens of thousands."""
    rows = kind.table.objects.of(firm).filter(original__visible=True).values_list("original_id", *_columns(kind))
    given = iter(raw_rows(rows))
    while some := list(islice(given, _AT_ONCE)):
        originals, *columns = zip(*some, strict=True)
        back = (_column(kind, name, column) for name, column in zip(kind.fields, columns, strict=True))
        facts = map(kind.fact._make, zip(*back, strict=True))  # type: ignore[attr-defined]
        for original, fact in zip(originals, facts, strict=True):
            if original in origins:
                yield From(origins[original], fact)


def _columns(kind: Kind[Any]) -> list[Any]:
    return [text_of(name) if _type(kind, name) == "DateField" else name for name in kind.fields]


def _type(kind: Kind[Any], name: str) -> str:
    return kind.table._meta.get_field(name).get_internal_type()  # noqa: SLF001 Django's documented way to ask


def _column(kind: Kind[Any], name: str, values: Iterable[Any]) -> Iterable[Any]:
    """A column as the facts have it; each different value is converted once."""
    unit = _UNITS.get(name[name.rfind("_") :]) if "_" in name else None
    convert = unit[1] if unit else _RAW.get(_type(kind, name))
    if convert is None:
        return values
    known: dict[Any, Any] = {None: None}
    for value in set(values):
        if value is not None:
            known[value] = convert(value)
    return map(known.__getitem__, values)


def _day(given: str | date) -> date:
    return date.fromisoformat(given) if isinstance(given, str) else given


def _time(given: str | time) -> time:
    return time.fromisoformat(given) if isinstance(given, str) else given


_RAW: Mapping[str, _Convert] = {"DateField": _day, "TimeField": _time, "BooleanField": bool}
_AT_ONCE = 5000
