"""Her kits: sets that sell as one."""

from django.db import transaction

from houvast.books.models import Firm
from houvast.books.store import said
from houvast.quotes.frozen import from_json, to_json
from houvast.quotes.models import StoredKit
from houvast.quotes.store.defaults import grow
from houvast.quotes.values import Kit


def kits(firm: Firm) -> tuple[Kit, ...]:
    """Every kit, by key."""
    texts = StoredKit.objects.of(firm).order_by("key").values_list("json", flat=True)
    return tuple(from_json(Kit, text) for text in texts)


def save_kit(firm: Firm, kit: Kit) -> None:
    """Keep a kit; one with the same key is replaced."""
    with said(), transaction.atomic():
        StoredKit.objects.of(firm).update_or_create(firm=firm, key=kit.key, defaults={"json": to_json(kit)})
        grow(firm)
