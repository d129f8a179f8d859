"""The five invented firms over a year, read back by our own readers, and what their files show."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tests.indicators.demo_firms import read_folder

from houvast.books.assemble import assemble
from houvast.books.stored import Stored
from houvast.demo import write_firm
from houvast.demo.profile import Archetype
from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Firm, Ledger
from houvast.firm.signal import Signals
from houvast.firm.signals import signals_of
from houvast.norms import load_norms

TODAY = date(2026, 11, 24)


class Seen(NamedTuple):
    ledger: Ledger
    lines: Mapping[int, Sequence[InvoiceLine]]
    signals: Signals


def seen_in(archetype: Archetype, folder: Path) -> Seen:
    truth = write_firm(archetype, folder, TODAY, years=1)
    stored, lines = read_folder(folder)
    return seen(Firm(truth.name, truth.enterprise_number), stored, lines)


def seen(firm: Firm, stored: Stored, lines: Mapping[int, Sequence[InvoiceLine]]) -> Seen:
    ledger = assemble(firm, stored, (), load_norms())
    return Seen(ledger, lines, signals_of(ledger, lines, TODAY))
