"""A line out of an article, a kit or hours: what the customer pays for it, and what it costs her, on the day."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from houvast.facts.money import ZERO, to_cent
from houvast.quotes.values import ONE, Article, Kit, KitPart, Line, Part, Rates

_MINUTES = Decimal(60)
_HUNDRED = Decimal(100)
HOUR = "u"


def selling_price(article: Article, rates: Rates) -> Decimal | None:
    """What `price_unit` units of an article are sold for, with placing where that is in the price; None if unknown."""
    bare = _bare_price(article, rates)
    if bare is None:
        return None
    placing = article.labour_minutes / _MINUTES * (rates.hour_price or ZERO) if rates.place else ZERO
    return to_cent(bare + placing * article.price_unit)


def article_line(key: str, article: Article, quantity: Decimal, rates: Rates) -> Line:
    """A line for an article. Without a known price it is 0, and the checks say so."""
    return Line(
        key,
        "article",
        article.text,
        quantity=quantity,
        unit=article.unit,
        price=selling_price(article, rates) or ZERO,
        price_unit=article.price_unit or ONE,
        vat=article.vat,
        cost=article.net,
        labour_minutes=article.labour_minutes,
        supplier=article.supplier,
        article_nr=article.nr,
        priced_on=article.valid_from,
    )


def labour_line(key: str, text: str, hours: Decimal, rates: Rates) -> Line:
    """A line of hours."""
    price = rates.hour_price or ZERO
    return Line(
        key, "labour", text, quantity=hours, unit=HOUR, price=price, vat="home", cost=ZERO, labour_minutes=_MINUTES
    )


def kit_line(key: str, kit: Kit, quantity: Decimal, articles: Mapping[str, Article], rates: Rates) -> Line:
    """A kit as one line; its price is hers, else the sum of its parts. A part that is in no list has no cost."""
    parts = tuple(_part(part, articles, rates) for part in kit.parts)
    price = _sum_of(parts) if kit.price is None else kit.price
    return Line(
        key,
        "kit",
        kit.text,
        quantity=quantity,
        unit=kit.unit,
        price=price,
        vat=kit.vat,
        parts=parts,
        show_parts=kit.show_parts,
        priced_on=_oldest(parts),
    )


def renewed(line: Line, articles: Mapping[str, Article], rates: Rates) -> Line:
    """The same line at the prices of today's lists: what 'prijzen vernieuwen' offers for a draft.

    What stands in no list stays. A kit follows its parts only where its price was their sum; a price of hers stays.
    """
    if line.parts:
        return _renewed_kit(line, articles, rates)
    article = articles.get(f"{line.supplier}/{line.article_nr}")
    if article is None:
        return line
    fresh = article_line(line.key, article, line.quantity, rates)
    return replace(line, price=fresh.price, price_unit=fresh.price_unit, cost=fresh.cost, priced_on=fresh.priced_on)


def _renewed_kit(line: Line, articles: Mapping[str, Article], rates: Rates) -> Line:
    parts = tuple(_renewed_part(part, articles, rates) for part in line.parts)
    price = _sum_of(parts) if line.price == _sum_of(line.parts) else line.price
    return replace(line, parts=parts, price=price, priced_on=_oldest(parts))


def _renewed_part(part: Part, articles: Mapping[str, Article], rates: Rates) -> Part:
    key = f"{part.supplier}/{part.article_nr}"
    return _part(KitPart(part.text, part.quantity, key, part.unit), articles, rates) if key in articles else part


def _sum_of(parts: tuple[Part, ...]) -> Decimal:
    return to_cent(sum((part.quantity * part.price for part in parts), ZERO))


def _oldest(parts: tuple[Part, ...]) -> date | None:
    return min((part.priced_on for part in parts if part.priced_on), default=None)


def _bare_price(article: Article, rates: Rates) -> Decimal | None:
    if rates.selling == "list" and article.gross is not None:
        return article.gross
    return article.gross if article.net is None else article.net * (_HUNDRED + rates.markup) / _HUNDRED


def _part(part: KitPart, articles: Mapping[str, Article], rates: Rates) -> Part:
    if part.article is None:
        price = rates.hour_price or ZERO
        return Part(part.text, part.quantity, HOUR, price, ZERO, labour_minutes=_MINUTES)
    article = articles.get(part.article)
    if article is None:
        return Part(part.text, part.quantity, part.unit)
    unit_cost = None if article.net is None else article.net / (article.price_unit or ONE)
    return Part(
        part.text or article.text,
        part.quantity,
        article.unit,
        (selling_price(article, rates) or ZERO) / (article.price_unit or ONE),
        unit_cost,
        article.labour_minutes,
        article.supplier,
        article.nr,
        article.valid_from,
    )
