"""Is her price list still right? The prices she really paid, on her suppliers' own invoices, say when it is not.

Held against each other are the net price of the list and the last price paid since that list began, for the same unit.
One expensive delivery is no proof: the middle of the last three purchases counts.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from houvast.facts.party import plain_name
from houvast.indicators.margins.costs import Bought
from houvast.indicators.margins.measure_units import comparable, in_units
from houvast.norms import Norms
from houvast.quotes.pricelist.update import plain_number
from houvast.quotes.values import ONE, Article

_LAST = 3
_HUNDRED = Decimal(100)


class PaidOtherwise(NamedTuple):
    """An article of which the list is not what she pays. Prices in EUR for one unit; `percent` of the list price.

    `lines` are the purchases it was seen on, the newest last.
    """

    article: Article
    listed: Decimal
    paid: Decimal
    percent: Decimal
    day: date
    lines: tuple[Bought, ...]


def paid_otherwise(
    articles: Iterable[Article], bought: Mapping[tuple[str, str], Sequence[Bought]], today: date, norms: Norms
) -> tuple[PaidOtherwise, ...]:
    """The articles that were paid otherwise than listed, those that are off most first.

    `bought` is what indicators/margins/costs.py gives. Only net prices tell; only purchases since the price began.
    """
    least = norms.value("price_paid_differs", today)
    by_number, by_name = _purchases(bought)
    found = []
    for article in articles:
        if article.net is None or not article.net:
            continue
        supplier = plain_name(article.supplier)
        lines = by_number.get((supplier, plain_number(article.nr)), [])
        lines = lines or by_number.get((supplier, article.ean), [])
        one = _held_against(article, lines or by_name.get((supplier, plain_name(article.text)), []))
        if one is not None and abs(one.percent) >= least:
            found.append(one)
    return tuple(sorted(found, key=lambda one: (-abs(one.percent), one.article.nr)))


Purchases = Mapping[tuple[str, str], list[Bought]]


def _purchases(bought: Mapping[tuple[str, str], Sequence[Bought]]) -> tuple[Purchases, Purchases]:
    """The purchases by supplier and number (or barcode), and those without a number by supplier and whole name."""
    by_number: dict[tuple[str, str], list[Bought]] = defaultdict(list)
    by_name: dict[tuple[str, str], list[Bought]] = defaultdict(list)
    for lines in bought.values():
        for one in lines:
            supplier = plain_name(one.invoice.party_name)
            if one.item_id:
                by_number[supplier, plain_number(one.item_id)].append(one)
            else:
                by_name[supplier, plain_name(one.name)].append(one)
    return by_number, by_name


def _held_against(article: Article, lines: Sequence[Bought]) -> PaidOtherwise | None:
    since = [one for one in lines if article.valid_from is None or one.day >= article.valid_from]
    measure = in_units(_CODES.get(article.unit, article.unit))
    since = sorted((one for one in since if comparable(one.unit, measure.family)), key=lambda one: one.day)[-_LAST:]
    if not since or article.net is None:
        return None
    listed = article.net / (article.price_unit or ONE) / measure.factor
    paid = median(one.price for one in since)
    return PaidOtherwise(article, listed, paid, (paid / listed - ONE) * _HUNDRED, since[-1].day, tuple(since))


_CODES = {"m²": "MTK", "m³": "MTQ", "l": "LTR", "rol": "RO", "doos": "BX", "pak": "PK", "uur": "HUR"}
"""The units of a price list as the codes of an invoice, where they are not the same already."""
