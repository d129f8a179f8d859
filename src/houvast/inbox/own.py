"""What the inbox knows besides the books: the sheets of which she has not said what they are about."""

from dataclasses import dataclass

from houvast.books.layouts import SheetLayout


@dataclass(frozen=True, slots=True)
class InboxOwn:
    """The layouts to ask about, those in most files first."""

    layouts: tuple[SheetLayout, ...] = ()
