"""Read BMEcat 2005 (and 1.2), the catalogue of the trade as XML: articles, prices, per what, and from when.

The file says itself which price is which: net_customer is what she pays, net_list the list price, both without VAT.
Prices with VAT (gros_list), recommended prices (nrp) and prices from a quantity are left out. Source: BMEcat 2005.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from lxml import etree

from houvast.facts.prices import ONE, PriceRow
from houvast.formats.prices_rows import Said
from houvast.formats.prices_units import unit_of
from houvast.formats.prices_values import code_of
from houvast.formats.reading import Facts, PriceSheet, Reading, reading, refused
from houvast.formats.xml_guard import Refused, root_name
from houvast.formats.xml_parts import local_name, parts
from houvast.formats.xml_read import rightly_encoded
from houvast.formats.xml_table import Unreadable
from houvast.formats.xml_values import day, number

MAX_ELEMENTS = 6_000_000
WHOLE_CATALOGUE = "bmecat"
"""The layout of a whole catalogue; one of changes alone has another, for what it leaves out is not gone."""
_CHANGES = "bmecat changes"
_HOLDERS = ("T_NEW_CATALOG", "T_UPDATE_PRODUCTS", "T_UPDATE_PRICES")
_NET = ("net_customer", "net_customer_exp")
_DUTCH = ("nld", "dut", "nl", "nl-be", "nl-nl")
_HUNDRED = Decimal(100)


class _Found(NamedTuple):
    rows: tuple[PriceRow, ...]
    vanished: tuple[str, ...]
    supplier: str
    currency: str
    layout: str
    said: Said


def read(data: bytes, name: str) -> tuple[Reading, ...]:
    """The reading of one catalogue; anything else in XML is refused in one sentence."""
    try:
        if (root_name(data) or "").upper() != "BMECAT":
            return (refused(data, name, "prices", "prices_other_xml"),)
        found, first = rightly_encoded(data, _catalogue)
    except Refused as refusal:
        return (refused(data, name, "prices", refusal.code, **refusal.values),)
    if found.currency not in {"", "EUR"}:
        return (refused(data, name, "prices", "prices_currency", currency=found.currency[:3]),)
    if not (found.rows or found.vanished):
        return (refused(data, name, "prices", "prices_no_articles"),)
    facts = PriceSheet("", 0, (), found.layout, rows=found.rows, vanished=found.vanished, supplier=found.supplier)
    return (reading(data, name, "prices", Facts(prices=(facts,)), troubles=(*first, *found.said.troubles())),)


def _catalogue(data: bytes) -> _Found:
    part = "ARTICLE" if b"<ARTICLE" in data or b":ARTICLE" in data else "PRODUCT"
    rows, vanished, said = list[PriceRow](), list[str](), Said("")
    supplier = currency = ""
    layout = WHOLE_CATALOGUE
    for position, (name, element) in enumerate(parts(data, part, _HOLDERS, MAX_ELEMENTS), 1):
        if name == part:
            nr = _text(element, ("SUPPLIER_PID", "SUPPLIER_AID"))
            if element.get("mode") == "delete":
                vanished.append(nr)
            elif nr:
                rows.append(_article(element, nr, said, position))
            else:
                said.say("price_row_nameless", position)
        else:
            supplier, currency = _head(element.getroottree().getroot())
            layout = WHOLE_CATALOGUE if name == _HOLDERS[0] else _CHANGES
    return _Found(tuple(rows), tuple(vanished), supplier, currency, layout, said)


def _head(root: etree._Element) -> tuple[str, str]:
    header = next((child for child in root if local_name(child) == "HEADER"), None)
    if header is None:
        return "", ""
    return _text(header, ("SUPPLIER_NAME", "NAME")), _text(header, ("CURRENCY",)).upper()


def _article(element: etree._Element, nr: str, said: Said, position: int) -> PriceRow:
    unit = _text(element, ("ORDER_UNIT",))
    per = unit_of(unit)
    quantity = _number(element, "PRICE_QUANTITY") or ONE
    gross, net, valid, vat = _prices(element)
    if gross is None and net is None:
        said.say("price_missing", position)
    return PriceRow(
        nr,
        _description(element) or nr,
        per.unit if per else unit[:12],
        quantity,
        gross,
        net,
        ean=code_of(_text(element, ("EAN", "INTERNATIONAL_PID"))),
        vat_rate=vat,
        valid_from=valid,
        place=f"artikel {position}",
    )


def _prices(element: etree._Element) -> tuple[Decimal | None, Decimal | None, date | None, Decimal | None]:
    """The list price, her own price, the day from which they hold, and the VAT."""
    gross = net = valid = vat = None
    for details in _all(element, ("PRODUCT_PRICE_DETAILS", "ARTICLE_PRICE_DETAILS")):
        valid = valid or _day(details)
        for price in _all(details, ("PRODUCT_PRICE", "ARTICLE_PRICE")):
            kind, amount = price.get("price_type", ""), _number(price, "PRICE_AMOUNT")
            currency = _text(price, ("PRICE_CURRENCY",)).upper()
            if not amount or currency not in {"", "EUR"} or (_number(price, "LOWER_BOUND") or ONE) > ONE:
                continue
            amount *= _number(price, "PRICE_FACTOR") or ONE
            if kind in _NET:
                net = net or amount
            elif kind == "net_list":
                gross = gross or amount
            tax = _number(price, "TAX")
            vat = vat or (None if tax is None else tax * _HUNDRED if tax < 1 else tax)
    return gross, net, valid, vat


def _description(element: etree._Element) -> str:
    short = list(_all(element, ("DESCRIPTION_SHORT",)))
    dutch = next((one for one in short if one.get("lang", "").lower() in _DUTCH), None)
    chosen = dutch if dutch is not None else next(iter(short), None)
    return " ".join((chosen.text or "").split()) if chosen is not None else ""


def _all(element: etree._Element, names: Sequence[str]) -> Iterator[etree._Element]:
    return (one for one in element.iter() if isinstance(one.tag, str) and local_name(one) in names)


def _text(element: etree._Element, names: Sequence[str]) -> str:
    found = next(_all(element, names), None)
    return " ".join((found.text or "").split()) if found is not None else ""


def _number(element: etree._Element, name: str) -> Decimal | None:
    try:
        return number(_text(element, (name,)))
    except Unreadable as strange:
        return strange.value if isinstance(strange.value, Decimal) else None


def _day(details: etree._Element) -> date | None:
    text = _text(details, ("VALID_START_DATE",))
    for one in _all(details, ("DATETIME",)):
        if not text and one.get("type") == "valid_start_date":
            text = _text(one, ("DATE",))
    try:
        return day(text[:10])
    except Unreadable as strange:
        return strange.value if isinstance(strange.value, date) else None
