"""The firm whose books these are."""

from django.db.models import F

from houvast.books.models import Firm
from houvast.books.store.said import said
from houvast.facts import ledger


def the_firm() -> Firm:
    """The one firm of this database, opened on first use."""
    found = Firm.objects.order_by("pk").first()
    if found is not None:
        return found
    with said():
        # a first visit from two tabs at once opens one firm: a constraint says so
        return Firm.objects.get_or_create(home=True)[0]


def as_fact(firm: Firm) -> ledger.Firm:
    """The firm as the ledger knows it."""
    return ledger.Firm(firm.name, firm.enterprise_number or None, firm.vat_liable)


def grow(firm: Firm) -> None:
    """The books changed: what was computed from them no longer counts. Inside the transaction that changes them."""
    Firm.objects.filter(pk=firm.pk).update(books_version=F("books_version") + 1)


def version(firm: Firm) -> int:
    """The version of the books as it stands in the database now."""
    return Firm.objects.values_list("books_version", flat=True).get(pk=firm.pk)
