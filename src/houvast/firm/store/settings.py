"""What the owner says the firm is: its name, whether it charges VAT, the amount she does not want to fall below."""

from datetime import date
from decimal import Decimal

from django.db import transaction
from django.db.models import F

from houvast.books.models import Firm, NormOverride

OWN_MINIMUM = "own_minimum"


@transaction.atomic
def keep_firm(firm: Firm, name: str, today: date, *, vat_liable: bool, minimum: Decimal | None) -> None:
    """Keep what she filled in. Another VAT duty changes what purchases cost, so the books count anew."""
    Firm.objects.filter(pk=firm.pk).update(name=name, vat_liable=vat_liable, books_version=F("books_version") + 1)
    overrides = NormOverride.objects.of(firm).filter(key=OWN_MINIMUM)
    if minimum is None:
        overrides.delete()
    elif minimum != own_minimum(firm):
        overrides.filter(valid_from=today).delete()
        NormOverride.objects.of(firm).create(firm=firm, key=OWN_MINIMUM, value=str(minimum), valid_from=today)


def own_minimum(firm: Firm) -> Decimal | None:
    """The amount she does not want to fall below, or None while she named none."""
    row = NormOverride.objects.of(firm).filter(key=OWN_MINIMUM).order_by("-valid_from").first()
    return Decimal(row.value) if row else None


def name_firm(firm: Firm, name: str) -> None:
    """Give the firm a name, on the first visit."""
    Firm.objects.filter(pk=firm.pk).update(name=name)
