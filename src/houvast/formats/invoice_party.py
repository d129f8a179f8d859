"""Who an invoice is from and to. Belgian numbers are taken only where they say they are Belgian, and are checked.

A number whose check digits fail is a trouble and is not used: a wrong number would join two firms in the books.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from stdnum.be import vat as be_vat

from houvast.facts.party import PartyRef
from houvast.formats.reading import Trouble
from houvast.formats.xml_table import Values

# 0208 is the enterprise number, 9925 the VAT number, 9956 the old code; the words are those of e-FFF (before Peppol).
_BELGIAN = frozenset({"0208", "9925", "9956", "BE:CBE", "BE:VAT", "BE:EN", "BE:KBO", "KBO", "CBE", "BCE"})
_VAT = frozenset({"VAT", "VA", "BTW", "TVA", ""})
_PUNCTUATION = re.compile(r"[\s.\-/]")
_FOREIGN_VAT = re.compile(r"[A-Z]{2}[A-Z0-9+*]{2,13}", re.ASCII)


def party_of(values: Values | None, troubles: list[Trouble]) -> PartyRef:
    """The party as the document names it: legal name first, numbers bare and checked."""
    if not values:
        return PartyRef("")
    country = (values.get("country") or "").upper() or None
    name = values.get("legal_name") or values.get("name") or _person(values)
    enterprise_number = None
    for number, scheme in _numbers(values):
        digits = belgian_digits(number, scheme, country or "")
        if digits is None:
            continue
        if not checks(digits):
            fault = Trouble("enterprise_number_check", "", {"number": written(digits), "name": name})
            if fault not in troubles:
                troubles.append(fault)
        elif enterprise_number is None:
            enterprise_number = digits
    return PartyRef(
        name,
        enterprise_number,
        _vat_number(values, country or ""),
        None,
        country,
        values.get("street"),
        values.get("city"),
        values.get("postal_code"),
        values.get("email"),
        values.get("phone"),
    )


@lru_cache(maxsize=4096)
def belgian_digits(number: str, scheme: str, country: str) -> str | None:
    """The ten digits of a number that says it is Belgian, by its scheme, its BE, or its bare form in Belgium."""
    plain = _PUNCTUATION.sub("", number).upper()
    if not (scheme in _BELGIAN or plain.startswith("BE") or (not scheme and country == "BE")):
        return None
    digits = plain.removeprefix("BE")
    if len(digits) == 9:
        digits = "0" + digits  # before 2005 the number had nine digits, and some programs still print those
    return digits if len(digits) == 10 and digits.isascii() and digits.isdigit() and digits[0] in "01" else None


@lru_cache(maxsize=4096)
def checks(digits: str) -> bool:
    """Whether the last two of ten digits are the check of the others (97 minus the remainder)."""
    return bool(be_vat.is_valid(digits))


def written(digits: str) -> str:
    """An enterprise number as people write it: 0403.601.261."""
    return f"{digits[:4]}.{digits[4:7]}.{digits[7:]}"


def _numbers(values: Values) -> Iterator[tuple[str, str]]:
    """Every number of a party with its scheme, the electronic address first: Peppol checks that one."""
    yield values.get("endpoint") or "", (values.get("endpoint_scheme") or "").upper() or "unknown"
    yield values.get("legal_id") or "", (values.get("legal_scheme") or "").upper()
    for registration in values.get("tax_numbers", ()):
        yield registration.get("number") or "", ""
    for identification in values.get("identifications", ()):
        yield identification.get("number") or "", (identification.get("scheme") or "").upper() or "unknown"


def _vat_number(values: Values, country: str) -> str | None:
    for registration in values.get("tax_numbers", ()):
        if (registration.get("scheme") or "").upper() not in _VAT:
            continue
        number = registration.get("number") or ""
        digits = belgian_digits(number, "", country)
        if digits is not None:
            return f"BE{digits}" if checks(digits) else None
        plain = _PUNCTUATION.sub("", number).upper()
        return plain if _FOREIGN_VAT.fullmatch(plain) and not plain.startswith("BE") else None
    return None


def _person(values: Values) -> str:
    return " ".join(filter(None, (values.get("first_name"), values.get("family_name"))))
