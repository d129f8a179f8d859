"""What she said once, the files that give her quotes their looks, and the version that grows with the whole room."""

from collections.abc import Mapping
from typing import NamedTuple

from django.db import transaction
from django.db.models import F

from houvast.books.models import Firm
from houvast.books.store import said
from houvast.quotes.defaults import Defaults
from houvast.quotes.frozen import from_json, to_json
from houvast.quotes.models import QuoteDefaults


class Template(NamedTuple):
    """Her own Word file: its name, its bytes, and what she said about names that were not known."""

    name: str
    data: bytes
    answers: Mapping[str, str]


def defaults(firm: Firm) -> Defaults:
    """What every quote begins with; our own start while she said nothing."""
    text = QuoteDefaults.objects.of(firm).values_list("json", flat=True).first()
    return from_json(Defaults, text) if text else Defaults()


def save_defaults(firm: Firm, given: Defaults) -> None:
    """Keep what she said."""
    _save(firm, json=to_json(given))


def logo(firm: Firm) -> bytes:
    """Her logo as a PNG or JPEG; empty while there is none."""
    found = QuoteDefaults.objects.of(firm).values_list("logo", flat=True).first()
    return bytes(found or b"")


def save_logo(firm: Firm, data: bytes) -> None:
    """Keep her logo; empty takes it away."""
    _save(firm, logo=data)


def template(firm: Firm) -> Template | None:
    """Her Word file, None while there is none."""
    row = QuoteDefaults.objects.of(firm).values_list("template_name", "template", "template_answers").first()
    return Template(row[0], bytes(row[1]), row[2]) if row and row[1] else None


def save_template(firm: Firm, name: str, data: bytes, answers: Mapping[str, str]) -> None:
    """Keep her Word file; empty takes it away."""
    _save(firm, template_name=name, template=data, template_answers=dict(answers))


def room_version(firm: Firm) -> int:
    """What is known of this room is known by this number."""
    return QuoteDefaults.objects.of(firm).values_list("version", flat=True).first() or 0


def grow(firm: Firm) -> None:
    """Something in this room changed. Inside the transaction that changes it."""
    QuoteDefaults.objects.of(firm).get_or_create(firm=firm)
    QuoteDefaults.objects.of(firm).update(version=F("version") + 1)


def _save(firm: Firm, **values: object) -> None:
    with said(), transaction.atomic():
        grow(firm)
        QuoteDefaults.objects.of(firm).update(**values)
