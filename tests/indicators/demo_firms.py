"""The five invented firms as this room meets them: the ledger their files make, with its pairs, lines and kind."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from houvast.books.assemble import assemble
from houvast.books.match import match
from houvast.books.stored import From, Origin, Stored, StoredInvoice, StoredStatement
from houvast.demo import write_firm
from houvast.demo.profile import Archetype
from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Firm, Ledger
from houvast.firm.kind import Code, Kind, kind_of
from houvast.firm.people import people_of
from houvast.formats.read import read
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import load_norms

TODAY = date(2026, 11, 24)
SPLITS: Mapping[Archetype, Mapping[Code, float]] = {
    "person": {"person": 87, "retail": 13},
    "retail": {"retail": 85, "person": 15},
    "project": {"project": 90, "person": 10},
    "production": {"production": 74, "project": 26},
    "mixed": {"project": 45, "production": 35, "retail": 20},
}
_SHEETS = ("hours", "stock", "receipts", "till_lines", "appointments", "staff", "customers")


class Given(NamedTuple):
    ledger: Ledger
    own: IndicatorsOwn


class DemoFirms(dict[Archetype, Given]):
    """The firms by archetype, each written and read when it is first asked for."""

    def __init__(self, root: Path, years: int = 3) -> None:
        super().__init__()
        self._root, self._years = root, years

    def __missing__(self, archetype: Archetype) -> Given:
        folder = self._root / archetype
        truth = write_firm(archetype, folder, TODAY, years=self._years)
        stored, lines = read_folder(folder)
        firm = Firm(truth.name, truth.enterprise_number)
        ledger = assemble(firm, stored, (), load_norms())
        ledger = replace(ledger, pairs=match(ledger.movements, ledger.invoices, ledger.parties))
        own = IndicatorsOwn(kind=kind_said(archetype), people=people_of(ledger, ()), lines=lines)
        self[archetype] = Given(ledger, own)
        return self[archetype]


def kind_said(archetype: Archetype) -> Kind:
    """The kind as its owner would say it herself."""
    return kind_of({}, SPLITS[archetype], None, None, TODAY)


def read_folder(folder: Path) -> tuple[Stored, Mapping[int, tuple[InvoiceLine, ...]]]:
    """Everything the files in a folder say, and the lines of the invoices by row."""
    found: dict[str, list[Any]] = {name: [] for name in ("invoices", "statements", "events", *_SHEETS)}
    lines: dict[int, tuple[InvoiceLine, ...]] = {}
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        for reading in read(path.read_bytes(), path.name):
            origin = Origin(reading.sha256, path.name, reading.kind)
            for document in reading.facts.invoices:
                row = len(found["invoices"])
                lines[row] = document.lines
                found["invoices"].append(StoredInvoice(origin, row, document._replace(lines=())))
            found["statements"] += [StoredStatement(origin, one) for one in reading.facts.statements]
            found["events"] += [From(origin, one) for one in reading.facts.events]
            for sheet in reading.facts.sheets:
                for name in _SHEETS:
                    found[name] += [From(origin, row) for row in getattr(sheet, name)]
    return Stored(**{name: tuple(rows) for name, rows in found.items()}), lines
