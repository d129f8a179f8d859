"""The kind of business from the books, worked out once for each state of them.

A pure file: the books come in as an argument (`houvast.books.store` itself), so that every room may call it.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol, TypeVar

from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Ledger
from houvast.facts.period import months_back
from houvast.facts.question import Answer
from houvast.firm.kind import Kind, kind_from
from houvast.firm.signal import Signals, signals_in, signals_out
from houvast.firm.signals import signals_of
from houvast.norms import load_norms

# Signals look back 24 months; the margins of this firm are made of the lines of 36, so those are in the process.
_LINE_MONTHS = 36

Firm_contra = TypeVar("Firm_contra", contravariant=True)


class Books(Protocol[Firm_contra]):
    """What is needed of `houvast.books.store`."""

    def answers(self, firm: Firm_contra, /) -> Sequence[Answer]:
        """Everything she answered."""

    def lines_since(self, firm: Firm_contra, since: date, /) -> Mapping[int, Sequence[InvoiceLine]]:
        """The lines of the invoices since a day."""

    def kept(
        self,
        firm: Firm_contra,
        key: str,
        compute: Callable[[], Any],
        /,
        *,
        norms_version: str = "",
        code_version: str = "",
        today: date | None = None,
        books_version: int | None = None,
    ) -> Any:
        """An expensive answer, kept."""


def kind_in_books(books: Books[Firm_contra], firm: Firm_contra, ledger: Ledger, today: date) -> Kind:
    """The kind of business of a firm, as `houvast.books.store` knows it now.

    Remembered with the ledger: an answer or an import makes a new one, so a second call costs nothing.
    """
    remembered: dict[date, Kind] = ledger.__dict__.setdefault(f"{__name__}.kind", {})
    if today not in remembered:
        signals = signals_in_books(books, firm, ledger, today)
        remembered[today] = kind_from(books.answers(firm), signals, today)
    return remembered[today]


def signals_in_books(
    books: Books[Firm_contra], firm: Firm_contra, ledger: Ledger, today: date, *, key: str = "kind_signals"
) -> Signals:
    """What the files show up to a day; kept under a key, and remembered with the ledger."""
    remembered: dict[date, Signals] = ledger.__dict__.setdefault(f"{__name__}.signals", {})
    if today not in remembered:

        def compute() -> Any:
            return signals_out(signals_of(ledger, books.lines_since(firm, months_back(today, _LINE_MONTHS)), today))

        found = books.kept(
            firm,
            key,
            compute,
            norms_version=load_norms().version,
            code_version=_code_version(),
            today=today,
            books_version=ledger.version,
        )
        remembered[today] = signals_in(found)
    return remembered[today]


@cache
def _code_version() -> str:
    """What the signals are known by: their own text."""
    here = Path(__file__).parent
    rules = [here / "signal.py", *sorted((here / "signals").glob("*.py"))]
    return sha256(b"".join(path.read_bytes() for path in rules)).hexdigest()[:16]
