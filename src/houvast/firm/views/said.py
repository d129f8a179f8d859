"""A sentence of this room in the reader's language, for what a view says by itself."""

from houvast.facts.wording import say
from houvast.firm.middleware import FirmRequest
from houvast.firm.texts import TEXTS


def said(request: FirmRequest, key: str, **values: object) -> str:
    """The text under a key, its values filled in."""
    return say(TEXTS[key], request.language, values)
