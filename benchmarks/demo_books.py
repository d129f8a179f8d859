"""The books of an invented firm straight from its story: the same documents as its files, without reading them."""

from dataclasses import replace
from datetime import date
from hashlib import sha256

from houvast.books.assemble import assemble
from houvast.books.match import match
from houvast.books.stored import From, Origin, Stored, StoredInvoice, StoredStatement
from houvast.demo import tell
from houvast.demo.bank import statements
from houvast.demo.identity import enterprise_number
from houvast.facts.ledger import Firm, Ledger
from houvast.norms import load_norms

TODAY = date(2026, 11, 24)


def demo_books(archetype: str, years: int = 3, seed: int = 1) -> Ledger:
    """The paired books of the firm of an archetype on the day of the demo."""
    told = tell(archetype, TODAY, years, seed)
    stage = told.stage
    sent = [one.document for one in (*told.sales, *told.purchases) if one.document.issue_date >= stage.begin]
    invoices = tuple(
        StoredInvoice(_origin(document.id, "ubl"), row, document._replace(lines=()))
        for row, document in enumerate(sent)
    )
    stated = [
        StoredStatement(_origin(f"{place}-{statement.number}-{statement.closing}", "coda"), statement)
        for place in range(len(stage.firm.accounts))
        for statement in statements(stage, place, told.booked)
    ]
    receipts = tuple(From(_origin("counter", "sheet"), one) for one in told.counter.receipts if one.day >= stage.begin)
    firm = Firm(stage.firm.name, enterprise_number(stage.firm.name))
    stored = Stored(invoices=invoices, statements=tuple(stated), receipts=receipts)
    books = assemble(firm, stored, (), load_norms())
    return replace(books, pairs=match(books.movements, books.invoices, books.parties))


def _origin(name: str, kind: str) -> Origin:
    return Origin(sha256(name.encode()).hexdigest(), name, kind)
