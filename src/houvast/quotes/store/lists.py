"""Price lists in the database, a version at a time, and the search over those that count now."""

from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast
from uuid import UUID

from django.db import transaction
from django.db.models import Max, QuerySet

from houvast.books.models import Firm
from houvast.books.store import said
from houvast.books.units import if_known, micro, percent, points, quantity
from houvast.quotes.models import ListedArticle, PriceList
from houvast.quotes.own import ListState
from houvast.quotes.search import ArticleIndex, Searchable, article_index
from houvast.quotes.store.defaults import grow
from houvast.quotes.values import Article, VatClass

_AT_ONCE = 2_000
_MOST_FIRMS = 3
_VERSIONS_KEPT = 2
_PRICE_COLUMNS = (
    "supplier", "nr", "text", "unit", "price_unit", "gross", "discount", "net", "vat", "labour_minutes", "group",
    "valid_from", "source", "ean",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finder:
    """The search over her lists: the index, and which row each of its places is."""

    firm: Firm
    index: ArticleIndex
    rows: Sequence[int]

    def find(self, asked: str, limit: int = 8) -> tuple[Article, ...]:
        """The best articles for what she typed, the best first."""
        keys = [self.rows[place] for place in self.index.find(asked, limit)]
        found = ListedArticle.objects.of(self.firm).filter(pk__in=keys).values_list("pk", *_PRICE_COLUMNS)
        by_key = {key: _article(*row) for key, *row in found}
        return tuple(by_key[key] for key in keys if key in by_key)


_finders: OrderedDict[UUID, tuple[tuple[int, ...], Finder]] = OrderedDict()


def list_states(firm: Firm) -> tuple[ListState, ...]:
    """Her lists as they count now, by supplier."""
    rows = _current(firm).order_by("supplier").values_list("supplier", "day", "articles")
    return tuple(ListState(*row) for row in rows)


def articles_of(firm: Firm, supplier: str) -> tuple[Article, ...]:
    """The list of a supplier as it counts now, in its own order."""
    lists = list(_current(firm).filter(supplier=supplier).values_list("pk", flat=True))
    rows = ListedArticle.objects.of(firm).filter(price_list__in=lists).order_by("pk").values_list(*_PRICE_COLUMNS)
    return tuple(_article(*row) for row in rows)


def articles_at(firm: Firm, keys: Collection[str]) -> dict[str, Article]:
    """The articles of today under these keys ('supplier/number'); what is in no list is not there."""
    wanted = sorted(set(keys))
    if not wanted:
        return {}
    lists = list(_current(firm).values_list("pk", flat=True))
    found: dict[str, Article] = {}
    for begin in range(0, len(wanted), _AT_ONCE // 4):
        part = wanted[begin : begin + _AT_ONCE // 4]
        pairs = [key.partition("/") for key in part]
        rows = ListedArticle.objects.of(firm).filter(
            price_list__in=lists,
            supplier__in={supplier for supplier, _, _ in pairs},
            nr__in={nr for _, _, nr in pairs},
        )
        made = (_article(*row) for row in rows.values_list(*_PRICE_COLUMNS))
        found |= {one.key: one for one in made if one.key in part}
    return found


def save_list(
    firm: Firm, supplier: str, articles: Iterable[Article], *, name: str, day: date, read_at: datetime
) -> int:
    """Keep a list as the one that counts; the version before stays for a way back. How many articles it holds."""
    with said(), transaction.atomic():
        mine = PriceList.objects.of(firm).filter(supplier=supplier)
        version = (mine.aggregate(Max("version"))["version__max"] or 0) + 1
        mine.update(current=False)
        row = PriceList.objects.of(firm).create(
            firm=firm, supplier=supplier, version=version, name=name, day=day, read_at=read_at
        )
        rows = [_row(firm, row, one) for one in articles]
        for begin in range(0, len(rows), _AT_ONCE):
            ListedArticle.objects.of(firm).bulk_create(rows[begin : begin + _AT_ONCE])
        PriceList.objects.of(firm).filter(pk=row.pk).update(articles=len(rows))
        mine.filter(version__lte=version - _VERSIONS_KEPT).delete()
        grow(firm)
    return len(rows)


def take_back(firm: Firm, supplier: str) -> bool:
    """The list as it was before the last one; whether there was one."""
    with said(), transaction.atomic():
        mine = PriceList.objects.of(firm).filter(supplier=supplier)
        versions = list(mine.order_by("-version").values_list("pk", flat=True)[:2])
        if not versions:
            return False
        mine.filter(pk=versions[0]).delete()
        mine.filter(pk__in=versions[1:]).update(current=True)
        grow(firm)
    return True


def finder(firm: Firm) -> Finder:
    """The search over all her lists; in the process for each firm while the lists stay the same."""
    lists = tuple(_current(firm).order_by("pk").values_list("pk", flat=True))
    held = _finders.get(firm.token)
    if held is None or held[0] != lists:
        held = _finders[firm.token] = (lists, _built(firm, lists))
        _finders.move_to_end(firm.token)
        while len(_finders) > _MOST_FIRMS:
            _finders.popitem(last=False)
    return held[1]


def _built(firm: Firm, lists: tuple[int, ...]) -> Finder:
    rows = list(
        ListedArticle.objects.of(firm)
        .filter(price_list__in=lists)
        .order_by("pk")
        .values_list("pk", "nr", "text", "group", "supplier", "ean")
    )
    told = (Searchable(nr, f"{text} {group} {supplier}", ean) for _, nr, text, group, supplier, ean in rows)
    return Finder(firm, article_index(told), [row[0] for row in rows])


def _current(firm: Firm) -> QuerySet[PriceList]:
    return PriceList.objects.of(firm).filter(current=True)


def _row(firm: Firm, price_list: PriceList, one: Article) -> ListedArticle:
    return ListedArticle(
        firm=firm,
        price_list=price_list,
        supplier=one.supplier,
        nr=one.nr,
        text=one.text,
        unit=one.unit,
        price_unit=micro(one.price_unit),
        gross=if_known(micro, one.gross),
        discount=points(one.discount),
        net=if_known(micro, one.net),
        vat=one.vat,
        labour_minutes=micro(one.labour_minutes),
        group=one.group,
        valid_from=one.valid_from,
        source=one.source,
        ean=one.ean,
    )


def _article(
    supplier: str,
    nr: str,
    text: str,
    unit: str,
    price_unit: int,
    gross: int | None,
    discount: int,
    net: int | None,
    vat: str,
    labour_minutes: int,
    group: str,
    valid_from: date | None,
    source: str,
    ean: str,
) -> Article:
    return Article(
        supplier,
        nr,
        text,
        unit,
        quantity(price_unit),
        if_known(quantity, gross),
        percent(discount),
        if_known(quantity, net),
        cast("VatClass", vat),
        quantity(labour_minutes),
        group,
        valid_from,
        source,
        ean,
    )
