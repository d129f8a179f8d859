"""Elements and numbers as UBL writes them."""

import re
from decimal import Decimal

from lxml import etree

from houvast.facts.money import CENT

CAC = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
CBC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
_PREFIXES = {"cac": CAC, "cbc": CBC}
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    """A new element ('cbc:ID') at the end of its parent."""
    prefix, _, local = name.partition(":")
    element = etree.SubElement(parent, f"{{{_PREFIXES[prefix]}}}{local}", attributes)
    if text is not None:
        element.text = _NOT_IN_XML.sub(" ", text)
    return element


def amount_text(amount: Decimal) -> str:
    """An amount in whole cents. More decimals would be rounded away in silence, so those are refused."""
    cents = amount.quantize(CENT)
    if cents != amount:
        raise ValueError(f"an invoice holds no parts of a cent: {amount}")
    return format(cents, "f")


def number_text(number: Decimal) -> str:
    """A number without exponent and without zeros that say nothing."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
