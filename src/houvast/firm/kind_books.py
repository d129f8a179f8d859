"""The kind of business from the books, worked out once for each state of them.

A pure file: the books come in as an argument (`houvast.books.store` itself), so that every room may call it.
"""

from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar

from houvast.facts.ledger import Ledger
from houvast.facts.question import Answer
from houvast.firm.kind import Kind, kind_from
from houvast.firm.signal import NO_SIGNALS

Firm_contra = TypeVar("Firm_contra", contravariant=True)


class Books(Protocol[Firm_contra]):
    """What is needed of `houvast.books.store`."""

    def answers(self, firm: Firm_contra, /) -> Sequence[Answer]:
        """Everything she answered."""


def kind_in_books(books: Books[Firm_contra], firm: Firm_contra, ledger: Ledger, today: date) -> Kind:
    """The kind of business of a firm, as `houvast.books.store` knows it now.

    Remembered with the ledger: an answer or an import makes a new one, so a second call costs nothing.
    """
    remembered: dict[date, Kind] = ledger.__dict__.setdefault(f"{__name__}.kind", {})
    if today not in remembered:
        remembered[today] = kind_from(books.answers(firm), NO_SIGNALS, today)
    return remembered[today]
