"""A price list out of what its files say: one article per number, net prices worked out, what was wrong said.

Several files make one list: DATANORM comes as articles, prices, discounts and groups apart. Prices stay for as many
units as the list says them for; nothing is rounded but the net price that follows from a discount, at four decimals.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.money import ZERO, to_cent
from houvast.facts.prices import ONE, PriceRow
from houvast.formats.reading import PriceSheet, Reading, Trouble
from houvast.quotes.values import VAT_CLASSES, Article, VatClass

_HUNDRED = Decimal(100)
_FINE = Decimal("0.0001")


class Terms(NamedTuple):
    """What a supplier takes off for her: per discount group in percent, and off all the rest (None: nothing known)."""

    groups: Mapping[str, Decimal] = {}
    general: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PriceList:
    """One supplier's list as read. `asked` are the layouts she still has to say something about: then it is not whole.

    `vanished` are numbers that the files themselves take off; `terms` hold the discounts of her terms and the files.
    `layouts` are the sheets as read, without their rows.
    """

    supplier: str
    articles: tuple[Article, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    asked: tuple[PriceSheet, ...] = ()
    vanished: tuple[str, ...] = ()
    terms: Terms = field(default=Terms())
    layouts: tuple[PriceSheet, ...] = ()


class _Named(NamedTuple):
    """A sheet and the name of the file it stands in."""

    sheet: PriceSheet
    file: str


def price_list(
    supplier: str,
    readings: Sequence[Reading],
    day: date,
    terms: Terms = Terms(),  # noqa: B008  a frozen value
    known: Mapping[str, Article] | None = None,
) -> PriceList:
    """The list of a supplier out of its files, read on a day.

    `known` are the articles of the list before, by number: what a file of prices alone is added to.
    """
    sheets = [_Named(sheet, reading.name) for reading in readings for sheet in reading.facts.prices]
    found = {row.group: row.percent for one in sheets for row in one.sheet.discounts}
    terms = Terms({**found, **terms.groups}, terms.general)
    troubles = [trouble for reading in readings for trouble in reading.troubles]
    articles: dict[str, Article] = {}
    lonely: list[tuple[PriceRow, _Named]] = []
    for one in sheets:
        for row in one.sheet.rows:
            if not row.text:
                lonely.append((row, one))
                continue
            article = _article(row, one, supplier, day, terms, troubles)
            _keep(article, row, articles, troubles)
    for row, one in lonely:
        _reprice(row, one, supplier, day, terms, articles, known or {}, troubles)
    return PriceList(
        supplier,
        tuple(articles.values()),
        tuple(troubles),
        tuple(one.sheet for one in sheets if one.sheet.asked),
        tuple(nr for one in sheets for nr in one.sheet.vanished),
        terms,
        tuple(_without_rows(one.sheet) for one in sheets),
    )


def net_price(gross: Decimal, discount: Decimal) -> Decimal:
    """The gross price less a discount in percent, at four decimals."""
    return (gross * (_HUNDRED - discount) / _HUNDRED).quantize(_FINE).normalize() + ZERO


def _article(row: PriceRow, one: _Named, supplier: str, day: date, terms: Terms, troubles: list[Trouble]) -> Article:
    discount = _discount(row, terms, troubles)
    net = row.net
    if net is None and row.gross is not None and discount is not None:
        net = net_price(row.gross, discount)
    return Article(
        row.supplier or supplier,
        row.nr,
        row.text,
        row.unit or "st",
        row.price_unit or ONE,
        row.gross,
        to_cent(discount or ZERO),
        net,
        _vat(row.vat_rate),
        row.labour_minutes or ZERO,
        row.group,
        row.valid_from or one.sheet.valid_from or day,
        f"{one.file}, {row.place}" if row.place else one.file,
        row.ean,
    )


def _discount(row: PriceRow, terms: Terms, troubles: list[Trouble]) -> Decimal | None:
    """What comes off: what the row says, else its group, else what she gets on everything."""
    if row.discount is not None:
        return row.discount
    if row.discount_group in terms.groups:
        return terms.groups[row.discount_group]
    if row.discount_group and row.net is None and terms.general is None:
        troubles.append(Trouble("price_no_discount", row.place, {"group": row.discount_group}))
    return terms.general


def _vat(rate: Decimal | None) -> VatClass:
    said = "21" if rate is None else f"{rate.normalize():f}"
    return next((one for one in VAT_CLASSES if one == said), "21")


def _keep(article: Article, row: PriceRow, articles: dict[str, Article], troubles: list[Trouble]) -> None:
    """The first of each number counts; the same number at another price is said."""
    first = articles.setdefault(article.key, article)
    mine, other = (article.gross, article.net, article.price_unit), (first.gross, first.net, first.price_unit)
    if mine != other:
        price = article.net if article.net is not None else article.gross
        values = {"nr": article.nr, "other": "-" if price is None else f"{price:f}".replace(".", ",")}
        troubles.append(Trouble("price_twice", row.place, values))


def _reprice(
    row: PriceRow,
    one: _Named,
    supplier: str,
    day: date,
    terms: Terms,
    articles: dict[str, Article],
    known: Mapping[str, Article],
    troubles: list[Trouble],
) -> None:
    """A price without its article: added to the one of another file, or of the list before."""
    key = f"{supplier}/{row.nr}"
    article = articles.get(key) or known.get(row.nr)
    if article is None:
        troubles.append(Trouble("price_alone", row.place, {"nr": row.nr}))
        return
    full = row._replace(
        text=article.text,
        unit=article.unit,
        price_unit=row.price_unit or article.price_unit,
        ean=article.ean,
        group=article.group,
        vat_rate=Decimal(article.vat) if article.vat in {"21", "12", "6", "0"} else None,
        labour_minutes=article.labour_minutes,
    )
    articles[key] = _article(full, one, supplier, day, terms, troubles)


def _without_rows(sheet: PriceSheet) -> PriceSheet:
    return PriceSheet(
        sheet.sheet, sheet.header_row, sheet.columns, sheet.fingerprint, sheet.asked,
        supplier=sheet.supplier, valid_from=sheet.valid_from,
    )  # fmt: skip
