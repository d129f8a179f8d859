"""The five invented firms over a year, out of their story or out of their files, and what they show."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.told_ledger import told_ledger

from houvast.books.assemble import assemble
from houvast.books.stored import From, Origin, Stored, StoredInvoice, StoredStatement
from houvast.demo import write_firm
from houvast.demo.agenda import agenda
from houvast.demo.profile import Archetype
from houvast.demo.tell import tell
from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Firm, Ledger
from houvast.firm.signal import Signals
from houvast.firm.signals import signals_of
from houvast.formats.read import read
from houvast.norms import load_norms

TODAY = date(2026, 11, 24)
_SHEETS = ("hours", "stock", "receipts", "till_lines", "appointments", "staff", "customers")


class Seen(NamedTuple):
    ledger: Ledger
    lines: Mapping[int, Sequence[InvoiceLine]]
    signals: Signals


def told(archetype: Archetype) -> Seen:
    """Out of the story, without writing a file; with the calendar, which one of the signals reads."""
    ledger, lines = told_ledger(archetype, TODAY, 1)
    story = tell(archetype, TODAY, 1)
    ledger = replace(ledger, events=agenda(story.stage, story.sales))
    return Seen(ledger, lines, signals_of(ledger, lines, TODAY))


def read_back(archetype: Archetype, folder: Path) -> Seen:
    """Out of the files that the firm would have, through our own readers."""
    truth = write_firm(archetype, folder, TODAY, years=1)
    found: dict[str, list[Any]] = {name: [] for name in ("invoices", "statements", "events", *_SHEETS)}
    lines: dict[int, tuple[InvoiceLine, ...]] = {}
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        for reading in read(path.read_bytes(), path.name):
            origin = Origin(reading.sha256, path.name, reading.kind)
            for document in reading.facts.invoices:
                lines[len(lines)] = document.lines
                found["invoices"].append(StoredInvoice(origin, len(lines) - 1, document._replace(lines=())))
            found["statements"] += [StoredStatement(origin, one) for one in reading.facts.statements]
            found["events"] += [From(origin, one) for one in reading.facts.events]
            for sheet in reading.facts.sheets:
                for name in _SHEETS:
                    found[name] += [From(origin, row) for row in getattr(sheet, name)]
    stored = Stored(**{name: tuple(rows) for name, rows in found.items()})
    ledger = assemble(Firm(truth.name, truth.enterprise_number), stored, (), load_norms())
    return Seen(ledger, lines, signals_of(ledger, lines, TODAY))
