"""What we ask about her files: what a sheet is about that nobody recognises. Answered on a page of its own."""

from datetime import date
from decimal import Decimal

from houvast.books.layouts import SheetLayout
from houvast.facts.answers import COLUMNS
from houvast.facts.figure import Source
from houvast.facts.ledger import Ledger
from houvast.facts.question import Question
from houvast.inbox.own import InboxOwn
from houvast.inbox.texts import TEXTS
from houvast.norms import Norms

# Nobody knows what an unread sheet is worth, and its answer holds for every file that follows: the most used one is
# asked before any amount, the others after all amounts, so that a drawer full of lists never crowds out the rest.
_FIRST = Decimal(10) ** 9


def questions(ledger: Ledger, own: InboxOwn, today: date, norms: Norms) -> tuple[Question, ...]:  # noqa: ARG001
    """One question for each layout that nobody recognises."""
    return tuple(_question(layout, first=place == 0) for place, layout in enumerate(own.layouts))


def _question(layout: SheetLayout, *, first: bool) -> Question:
    others = layout.files - 1
    key = (
        "inbox.ask_columns" if not others else "inbox.ask_columns_more_one" if others == 1 else "inbox.ask_columns_more"
    )
    values = {"name": short_name(layout.name), "n": others}
    value = _FIRST if first else Decimal(layout.files)
    source = Source(layout.sha256, "", short_name(layout.name))
    return Question(COLUMNS, layout.fingerprint, TEXTS[key], (), value, values, (source,))


def short_name(name: str) -> str:
    """The name of a file without its folders."""
    return name.rsplit("/", 1)[-1]
