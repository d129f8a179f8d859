"""A party is known by enterprise number, else VAT number, else IBAN, else its name written plainly."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_LEGAL_FORM = re.compile(
    r"\b(?:b\.?v\.?(?:b\.?a\.?)?|n\.?v\.?|c\.?v\.?(?:b\.?a\.?)?|v\.?o\.?f\.?|comm\.?v\.?|v\.?z\.?w\.?|srl|sprl|s\.?a\.?)"
    r"(?=\s|$|[,;.])\.?"
)
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
_NAMES = 20_000


class PartyRef(NamedTuple):
    """How one document names a party. Numbers stand bare: ten digits, country plus digits, IBAN without spaces."""

    name: str
    enterprise_number: str | None = None
    vat_number: str | None = None
    iban: str | None = None
    country: str | None = None
    street: str | None = None
    city: str | None = None
    postal_code: str | None = None
    email: str | None = None
    phone: str | None = None

    @property
    def key(self) -> str:
        """What this party is known by in the books: 'kbo:0123456749', 'vat:NL...', 'iban:BE...', 'name:...'."""
        if self.enterprise_number:
            return f"kbo:{self.enterprise_number}"
        if self.vat_number:
            return f"vat:{self.vat_number}"
        if self.iban:
            return f"iban:{self.iban}"
        return f"name:{plain_name(self.name)}"


@lru_cache(maxsize=_NAMES)
def plain_name(name: str) -> str:
    """A name without accents, capitals, legal form and punctuation, so that spellings of one firm meet.

    Remembered: ten years of books name the same customers and articles a million times.
    """
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    without_form = _LEGAL_FORM.sub(" ", ascii_name)
    plain = _NOT_PLAIN.sub(" ", without_form).strip()
    return plain or _NOT_PLAIN.sub(" ", ascii_name).strip()
