"""What this room keeps of its own: nothing. What the owner puts right goes into the books as her answer."""

from houvast.books.models import Firm
from houvast.facts.own import NO_OWN, NoOwn


def load_own(firm: Firm) -> NoOwn:  # noqa: ARG001 every room's load_own is called alike
    """No tables, nothing to load."""
    return NO_OWN
