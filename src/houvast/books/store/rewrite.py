"""Read a number of originals again, and write what they say now in place of what they said before."""

import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import groupby
from operator import itemgetter

from django.db import OperationalError, transaction

from houvast.books.models import Firm, Original
from houvast.books.store.compare import LATE
from houvast.books.store.originals import contents
from houvast.books.store.write import UNFIT, Item, refused_instead, write_again
from houvast.facts.answers import ColumnsGiven, columns_value
from houvast.formats.pool import ReaderPool
from houvast.formats.reading import Reading, Roles
from houvast.formats.roles import PURPOSE


def rewrite(
    firm: Firm, originals: Sequence[int], given: Mapping[str, ColumnsGiven], workers: int
) -> Iterator[tuple[int, tuple[Reading, ...]]]:
    """Each of the originals and what it says now, once that is written: a transaction for each. In the reading turn.

    `given` is what she said of the columns of her sheets. What is damaged, what cannot be read in time just now, and
    what turns out to hold other files stays as it is.
    """
    if not originals:
        return
    said = {layout: columns_value(one) for layout, one in given.items()}
    fed: list[Item] = []
    with ReaderPool(min(workers, len(originals)), roles=roles_of(given)) as pool:
        found = pool.read_numbered(_files(firm, originals, fed))
        for at, group in groupby(found, key=itemgetter(0)):
            readings = tuple(reading for _, reading in group)
            if _is_now(readings):
                _write(firm, replace(fed[at], readings=readings), said)
                yield fed[at].row, readings


def _is_now(readings: Sequence[Reading]) -> bool:
    """Whether this is what the file says, and not what this moment makes of it."""
    late = any(trouble.code in LATE for one in readings for trouble in one.troubles)
    return not late and all(one.original is None for one in readings)


def roles_of(given: Mapping[str, ColumnsGiven]) -> Roles:
    """What she said of columns as the readers take it."""
    return {layout: {PURPOSE: one.purpose, **one.roles} for layout, one in given.items()}


def _files(firm: Firm, originals: Sequence[int], fed: list[Item]) -> Iterator[tuple[str, bytes]]:
    """The files to read, with their bytes."""
    for row in originals:
        head = Original.objects.of(firm).filter(pk=row).values_list("sha256", "name").first()
        try:
            data = contents(firm, [row])[row]
        except zlib.error:
            continue
        if head and sha256(data).hexdigest() == head[0]:
            fed.append(Item(row, *head, (), "file"))
            yield head[1], data


def _write(firm: Firm, item: Item, said: Mapping[str, str]) -> None:
    try:
        with transaction.atomic():
            write_again(firm, item, said)
    except OperationalError:  # a full disk or a lock is no fault of a file
        raise
    except UNFIT as error:
        with transaction.atomic():
            write_again(firm, refused_instead(item, type(error).__name__), said)
