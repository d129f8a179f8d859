"""What kind of business a firm is, from its books."""

from datetime import date

from houvast.books import store as books
from houvast.books.models import Firm
from houvast.facts.ledger import Ledger
from houvast.firm.kind import Kind
from houvast.firm.kind_books import kind_in_books


def load_kind(firm: Firm, ledger: Ledger, today: date) -> Kind:
    """The kind of business from her answers and her files; remembered with the ledger."""
    return kind_in_books(books, firm, ledger, today)
