"""The books of an invented firm straight from its story: what its files say, without writing and reading them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from houvast.books.assemble import assemble
from houvast.books.match import match
from houvast.books.stored import From, Origin, Stored, StoredInvoice, StoredStatement
from houvast.demo.bank import statements
from houvast.demo.identity import enterprise_number
from houvast.demo.profile import Archetype
from houvast.demo.tell import Told, tell
from houvast.demo.work import hours, staff, stock
from houvast.facts.invoice import InvoiceDocument, InvoiceLine
from houvast.facts.ledger import Firm, Ledger
from houvast.norms import load_norms

Fact = TypeVar("Fact")
_SHEET = Origin("sha-sheet", "blad.xlsx", "sheet")


def told_ledger(
    archetype: Archetype, today: date, years: int = 3, seed: int = 1
) -> tuple[Ledger, Mapping[int, tuple[InvoiceLine, ...]]]:
    """The ledger with its pairs, and the lines of every invoice by row."""
    told = tell(archetype, today, years, seed)
    documents = list(_documents(told))
    firm = Firm(told.stage.firm.name, enterprise_number(told.stage.firm.name))
    ledger = assemble(firm, _stored(told, documents), (), load_norms())
    pairs = match(ledger.movements, ledger.invoices, ledger.parties)
    return replace(ledger, pairs=pairs), {row: one.lines for row, one in enumerate(documents)}


def _documents(told: Told) -> Iterator[InvoiceDocument]:
    for one in (*(sale.document for sale in told.sales), *(bought.document for bought in told.purchases)):
        if one.issue_date >= told.stage.begin:
            yield one


def _stored(told: Told, documents: list[InvoiceDocument]) -> Stored:
    stage = told.stage
    accounts = range(len(stage.firm.accounts))
    stated = [(account, one) for account in accounts for one in statements(stage, account, told.booked)]
    return Stored(
        invoices=tuple(
            StoredInvoice(Origin(f"sha-{row}", f"{one.id}.xml", "ubl"), row, one._replace(lines=()))
            for row, one in enumerate(documents)
        ),
        statements=tuple(
            StoredStatement(Origin(f"sha-{account}-{number}", f"{number}.cod", "coda"), one)
            for number, (account, one) in enumerate(stated)
        ),
        hours=_rows(hours(stage, told.sales)),
        stock=_rows(stock(stage)) if stage.firm.stock else (),
        staff=_rows(staff(stage)),
        receipts=_rows(one for one in told.counter.receipts if one.day >= stage.begin),
        till_lines=_rows(one for one in told.counter.till_lines if one.day >= stage.begin),
        appointments=_rows(one for one in told.counter.appointments if one.day >= stage.begin),
    )


def _rows(facts: Iterable[Fact]) -> tuple[From[Fact], ...]:
    return tuple(From(_SHEET, one) for one in facts)
