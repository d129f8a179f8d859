"""Sheets and what she says of their columns: the layouts to ask about, and the files to read again by her answer."""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import itemgetter

from django.db.models import Q, QuerySet

from houvast.books.layouts import SheetLayout
from houvast.books.models import Firm, Sheet
from houvast.books.store.answers import answers
from houvast.books.store.rewrite import rewrite, roles_of
from houvast.facts.answers import ColumnsGiven, columns_given, columns_value
from houvast.formats.reading import ColumnRole, Roles

_SHOWN = ("fingerprint", "purpose", "name", "columns", "given", "original__name", "original__sha256")


def roles_said(firm: Firm) -> Roles:
    """What she said of the columns of her sheets, as the readers take it."""
    return roles_of(columns_given(answers(firm)))


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
    return sum(1 for _ in rewrite(firm, _stale(firm, given), given, workers))


def to_read_again(firm: Firm) -> frozenset[int]:
    """The originals that wait to be read again by her answers of now."""
    return frozenset(_stale(firm, columns_given(answers(firm))))


def _stale(firm: Firm, given: Mapping[str, ColumnsGiven]) -> list[int]:
    """The originals with a sheet that was read by another answer than she gives now."""
    said = {layout: columns_value(one) for layout, one in given.items()}
    rows = Sheet.objects.of(firm).filter(Q(fingerprint__in=list(said)) | ~Q(given=""))
    read_by = rows.order_by("original_id").values_list("original_id", "fingerprint", "given")
    return list(dict.fromkeys(original for original, layout, by in read_by if by != said.get(layout, "")))
