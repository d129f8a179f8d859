"""The pairing of an invented firm held against its truth: real files written, read, assembled and paired."""

from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import NamedTuple

from houvast.books.assemble import assemble
from houvast.books.match import match
from houvast.books.stored import Origin, Stored, StoredInvoice, StoredStatement
from houvast.demo import Truth, write_firm
from houvast.demo.story import InvoiceKey
from houvast.facts.ledger import Firm, Ledger, Movement
from houvast.formats.read import read
from houvast.norms import load_norms

TODAY = date(2026, 11, 24)


class Score(NamedTuple):
    """How many pairs were made by themselves, how many of those are true, and how many true pairs there are."""

    made: int
    right: int
    true: int

    @property
    def precision(self) -> float:
        return self.right / self.made

    @property
    def recall(self) -> float:
        return self.right / self.true

    def __add__(self, other: object) -> "Score":
        assert isinstance(other, Score)
        return Score(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))


def demo_score(archetype: str, folder: Path, years: int = 3, seed: int = 1) -> Score:
    """The firm of an archetype, written into a folder and paired."""
    truth = write_firm(archetype, folder, TODAY, years=years, seed=seed)
    return score(ledger_of(folder, truth), truth)


def ledger_of(folder: Path, truth: Truth) -> Ledger:
    """The books that the invoices and statements in a folder make."""
    invoices: list[StoredInvoice] = []
    statements: list[StoredStatement] = []
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.suffix.lower() in (".xlsx", ".ics"):
            continue
        for reading in read(path.read_bytes(), path.name):
            origin = Origin(reading.sha256, path.name, reading.kind)
            for document in reading.facts.invoices:
                invoices.append(StoredInvoice(origin, len(invoices), document._replace(lines=())))
            statements += [StoredStatement(origin, statement) for statement in reading.facts.statements]
    firm = Firm(truth.name, truth.enterprise_number)
    return assemble(firm, Stored(invoices=tuple(invoices), statements=tuple(statements)), (), load_norms())


def score(ledger: Ledger, truth: Truth) -> Score:
    """The pairs of movements and invoices that are sure, against those that are true."""
    true = set(_true(ledger, truth))
    pairs = match(ledger.movements, ledger.invoices, ledger.parties)
    made = {(pair.movement, pair.invoice) for pair in pairs if pair.state == "sure" and pair.movement}
    return Score(len(made), len(made & true), len(true))


def _true(ledger: Ledger, truth: Truth) -> list[tuple[str, str]]:
    found: dict[tuple[object, ...], list[Movement]] = defaultdict(list)
    for movement in ledger.movements:
        found[movement.account, movement.booking_date, movement.amount].append(movement)
    pairs = []
    for paid in truth.payments:
        same = found.get((paid.account, paid.day, paid.amount), [])
        exact = [movement for movement in same if movement.bank_reference == paid.bank_reference] or same
        keys = [_key(one.invoice) for one in paid.settles if one.credit_note is None]
        pairs += [(exact[0].key, key) for key in keys if exact and key in ledger.invoice_by_key]
    return pairs


def _key(invoice: InvoiceKey) -> str:
    number = " ".join(invoice.id.split()).upper()
    return f"{invoice.seller}|{invoice.type}|{invoice.issue_date.isoformat()}|{number}"
