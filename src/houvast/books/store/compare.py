"""Are these the rows in the tables? What a number of files say now, against what is stored of each."""

import json
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

from django.db import DatabaseError
from django.db.models import Exists, OuterRef

from houvast.books.models import BatchFile, FactTable, Firm, Original, Sheet
from houvast.books.store.insert import TableRows, cleaned, plain_text
from houvast.books.store.write import FactRows, Verdict
from houvast.formats.reading import Reading

Found = Literal["same", "different", "late"]

LATE = frozenset({"too_long", "too_heavy"})
"""What is said of a file that could not be read in time or in the room there was just now."""

_VERDICT = ("kind", "status", "troubles", "counts")
_NO_VALUE = (ValueError, TypeError, OverflowError, LookupError, DatabaseError)
"""What a cell raises that holds no value of its column."""


class Head(NamedTuple):
    """An original to examine."""

    row: int
    sha256: str
    name: str
    size: int
    status: str


class Reread(NamedTuple):
    """An original and what it says now."""

    head: Head
    readings: tuple[Reading, ...]


class Compared(NamedTuple):
    """What was found, and how many of its rows are not what they should be. 'late': it could not be read in time."""

    found: Found
    rows: int = 0


def compare(firm: Firm, files: Sequence[Reread]) -> list[Compared]:
    """What was found of each file, in order."""
    try:
        return _compare(firm, files)
    except _NO_VALUE:
        if len(files) == 1:
            return [Compared("different", 1)]
        return [found for one in files for found in compare(firm, [one])]


def _compare(firm: Firm, files: Sequence[Reread]) -> list[Compared]:
    rows = FactRows(firm)
    verdicts = {one.head.row: rows.add(one.head.row, one.head.sha256, one.readings) for one in files}
    off: Counter[int] = Counter()
    for table in rows.tables():
        off.update(_differing(firm, table, verdicts))
    stated = _stated(firm, verdicts)
    off.update(row for row in verdicts if row not in stated)
    for row, verdict, sound in stated.values():
        off[row] += (verdict != _plain(verdicts[row])) + (not sound)
    return [_found(firm, one, stated.get(one.head.row), off[one.head.row]) for one in files]


def _found(firm: Firm, one: Reread, stated: "_Stated | None", off: int) -> Compared:
    if not off:
        return Compared("same")
    before = {code for code, *_ in json.loads(stated.verdict.troubles)} if stated else set()
    now = {trouble.code for reading in one.readings for trouble in reading.troubles}
    if LATE & (now ^ before):
        return Compared("late")
    if before == {"stumbled"} and _is_bare(firm, one.head.row):
        return Compared("same")  # it was read, but no table could hold it (write.refused_instead)
    return Compared("different", off)


def _differing(firm: Firm, table: TableRows, verdicts: Mapping[int, Verdict]) -> Iterator[int]:
    """The originals of rows that are not what they should be, are missing or are too many; one for each row."""
    expected = {(row[1], row[2]): cleaned(row) for row in table.rows}
    if table.table is Sheet:
        # a file that cannot be read any more keeps its layouts, so that it is read once more (write.write_again)
        lost = {row for row, verdict in verdicts.items() if verdict.status == "refused"} - {row for row, _ in expected}
    else:
        lost = set()
    stored = table.table.objects.of(firm).filter(original_id__in=verdicts.keys() - lost)
    for row in stored.values_list(*table.fields):
        if expected.pop((row[1], row[2]), None) != cleaned(row):
            yield row[1]
    yield from (original for original, _ in expected)


class _Stated(NamedTuple):
    """What the row of an original says became of it, and whether its batches say the same."""

    row: int
    verdict: Verdict
    sound: bool


def _stated(firm: Firm, originals: Collection[int]) -> dict[int, _Stated]:
    held = BatchFile.objects.of(firm).filter(original=OuterRef("pk"), batch__state="kept")
    rows = Original.objects.of(firm).filter(pk__in=originals).annotate(held=Exists(held))
    files: dict[int, list[tuple[str, ...]]] = {}
    about = BatchFile.objects.of(firm).filter(original_id__in=originals)
    for row, *said in about.values_list("original_id", "name", "sha256", *_VERDICT):
        files.setdefault(row, []).append(tuple(said))
    found = {}
    for row, name, visible, is_held, claims, *same in rows.values_list(
        "pk", "name", "visible", "held", "claims", "sha256", *_VERDICT
    ):
        mine = files.get(row, [])
        agree = all(said[1:] == tuple(same) for said in mine)
        sound = agree and visible == is_held and any(said[0] == name for said in mine)
        _, kind, status, troubles, counts = same
        found[row] = _Stated(row, Verdict(kind, status, troubles, claims, counts), sound)
    return found


def _plain(verdict: Verdict) -> Verdict:
    return replace(verdict, troubles=plain_text(verdict.troubles), claims=plain_text(verdict.claims))


def _is_bare(firm: Firm, row: int) -> bool:
    """Whether no table holds a fact of this original."""
    tables = (table for table in FactTable.__subclasses__() if table is not Sheet)
    return not any(table.objects.of(firm).filter(original_id=row).exists() for table in tables)
