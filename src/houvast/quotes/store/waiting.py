"""Price lists that wait to be kept: read in a process of their own, by what she said of their columns."""

from datetime import date, datetime
from typing import NamedTuple

from django.db import transaction

from houvast.books.models import Firm
from houvast.books.store import answers, said
from houvast.formats.pool import ReaderPool
from houvast.formats.prices_child import PRICES_CHILD, SECONDS_PER_LIST
from houvast.quotes.models import WaitingList
from houvast.quotes.pricelist.columns import roles_for
from houvast.quotes.pricelist.price_list import PriceList, price_list
from houvast.quotes.store.lists import articles_of
from houvast.quotes.values import Article


class Waiting(NamedTuple):
    """A list that waits: its number, whose it is, and what its file is called."""

    key: int
    supplier: str
    name: str
    given: datetime


class Read(NamedTuple):
    """What waits, as it reads now, and the list of that supplier as it counts today."""

    waiting: Waiting
    found: PriceList
    before: tuple[Article, ...]


def waiting_lists(firm: Firm) -> tuple[Waiting, ...]:
    """The lists that wait, by supplier."""
    rows = WaitingList.objects.of(firm).order_by("supplier").values_list("pk", "supplier", "name", "given")
    return tuple(Waiting(*row) for row in rows)


def take_in(firm: Firm, supplier: str, name: str, data: bytes, at: datetime) -> int:
    """Hold a file until she said what is in it; the number of what waits."""
    with said(), transaction.atomic():
        row, _ = WaitingList.objects.of(firm).update_or_create(
            firm=firm, supplier=supplier, defaults={"name": name, "data": data, "given": at}
        )
    return row.pk


def read_waiting_list(firm: Firm, key: int, today: date) -> Read | None:
    """What waits, as it reads now by what she said of its columns; None for a number that is none."""
    row = WaitingList.objects.of(firm).filter(pk=key).first()
    if row is None:
        return None
    roles = roles_for(row.supplier, answers(firm))
    with ReaderPool(command=PRICES_CHILD, seconds=SECONDS_PER_LIST, roles=roles) as pool:
        readings = list(pool.read_each([(row.name, bytes(row.data))]))
    before = articles_of(firm, row.supplier)
    found = price_list(row.supplier, readings, today, known={one.nr: one for one in before})
    return Read(Waiting(row.pk, row.supplier, row.name, row.given), found, before)


def let_go(firm: Firm, key: int) -> None:
    """No longer wait for it."""
    with said():
        WaitingList.objects.of(firm).filter(pk=key).delete()
