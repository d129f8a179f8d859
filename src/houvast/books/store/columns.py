"""Sheets and what she says of their columns: the layouts to ask about, and the files to read again by her answer."""

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from operator import itemgetter

from django.db import OperationalError, transaction
from django.db.models import Q, QuerySet

from houvast.books.layouts import SheetLayout
from houvast.books.models import Firm, Original, Sheet
from houvast.books.store.answers import answers
from houvast.books.store.originals import contents
from houvast.books.store.write import UNFIT, Item, refused_instead, write_again
from houvast.facts.answers import ColumnsGiven, columns_given, columns_value
from houvast.formats.pool import ReaderPool
from houvast.formats.reading import ColumnRole, Roles
from houvast.formats.roles import PURPOSE

_SHOWN = ("fingerprint", "purpose", "name", "columns", "given", "original__name", "original__sha256")


def roles_said(firm: Firm) -> Roles:
    """What she said of the columns of her sheets, as the readers take it."""
    return _roles(columns_given(answers(firm)))


def layouts_to_ask(firm: Firm) -> tuple[SheetLayout, ...]:
    """The layouts in files that count of which we do not know what they are about; those in most files first."""
    rows = _rows(firm).filter(purpose="unknown", original__visible=True)
    return tuple(sorted(_layouts(rows), key=lambda one: (-one.files, one.fingerprint)))


def layout_of(firm: Firm, fingerprint: str) -> SheetLayout | None:
    """One layout, out of any file that was read; None where no file has it."""
    return next(_layouts(_rows(firm).filter(fingerprint=fingerprint)), None)


def layout_names(firm: Firm, fingerprints: Iterable[str]) -> Mapping[str, str]:
    """What a file with each of these layouts is called."""
    rows = Sheet.objects.of(firm).filter(fingerprint__in=list(fingerprints)).order_by("-original__name")
    return dict(rows.values_list("fingerprint", "original__name"))


def _rows(firm: Firm) -> QuerySet[Sheet]:
    return Sheet.objects.of(firm).order_by("fingerprint", "original__name", "position")


def _layouts(rows: QuerySet[Sheet]) -> Iterator[SheetLayout]:
    for fingerprint, same in groupby(rows.values_list(*_SHOWN), key=itemgetter(0)):
        rows_of_it = list(same)
        _, purpose, sheet, columns, given, name, sha256 = rows_of_it[0]
        files = len({row[-1] for row in rows_of_it})
        yield SheetLayout(fingerprint, purpose, sheet, _columns(columns), given, name, sha256, files)


def _columns(text: str) -> tuple[ColumnRole, ...]:
    rows = json.loads(text)
    return tuple(ColumnRole(position, heading, role, tuple(some)) for position, heading, role, some in rows)


def read_again(firm: Firm, workers: int) -> int:
    """Read again every file whose columns she has said otherwise since it was read; how many. In the reading turn."""
    given = columns_given(answers(firm))
    said = {layout: columns_value(one) for layout, one in given.items()}
    stale = _stale(firm, said)
    if not stale:
        return 0
    fed: list[Item] = []
    with ReaderPool(min(workers, len(stale)), roles=_roles(given)) as pool:
        found = pool.read_numbered(_files(firm, stale, fed))
        for at, readings in groupby(found, key=itemgetter(0)):
            _write(firm, replace(fed[at], readings=tuple(reading for _, reading in readings)), said)
    return len(fed)


def to_read_again(firm: Firm) -> frozenset[int]:
    """The originals that wait to be read again by her answers of now."""
    given = columns_given(answers(firm))
    return frozenset(_stale(firm, {layout: columns_value(one) for layout, one in given.items()}))


def _roles(given: Mapping[str, ColumnsGiven]) -> Roles:
    return {layout: {PURPOSE: one.purpose, **one.roles} for layout, one in given.items()}


def _stale(firm: Firm, said: Mapping[str, str]) -> list[int]:
    """The originals with a sheet that was read by another answer than she gives now."""
    rows = Sheet.objects.of(firm).filter(Q(fingerprint__in=list(said)) | ~Q(given=""))
    read_by = rows.order_by("original_id").values_list("original_id", "fingerprint", "given")
    return list(dict.fromkeys(original for original, layout, given in read_by if given != said.get(layout, "")))


def _files(firm: Firm, originals: Iterable[int], fed: list[Item]) -> Iterator[tuple[str, bytes]]:
    """The files to read, with their bytes; one that is gone or damaged stays as it is."""
    for row in originals:
        head = Original.objects.of(firm).filter(pk=row).values_list("sha256", "name").first()
        try:
            data = contents(firm, [row])[row]
        except zlib.error:
            continue
        if head and data:
            fed.append(Item(row, *head, (), "file"))
            yield head[1], data


def _write(firm: Firm, item: Item, said: Mapping[str, str]) -> None:
    try:
        with transaction.atomic():
            write_again(firm, item, said)
    except OperationalError:
        raise
    except UNFIT as error:
        with transaction.atomic():
            write_again(firm, refused_instead(item, type(error).__name__), said)
