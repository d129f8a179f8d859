"""Many rows into a table at once, as plain tuples: four times as fast as model instances, and as exact.

The one place that cleans foreign text: no database takes half a surrogate pair, and PostgreSQL takes no NUL.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import time
from functools import cache
from typing import Any, NamedTuple

from django.db import connection, models

from houvast.books.models import FactTable

Value = Any
Rows = list[tuple[Value, ...]]


class TableRows(NamedTuple):
    """Rows for one table, their values in the order of `fields`, which begin with firm, original and position."""

    table: type[FactTable]
    fields: tuple[str, ...]
    rows: Rows


def insert(table: type[models.Model], fields: Sequence[str], rows: Rows, *, skip_known: bool = False) -> None:
    """Rows whose values stand in the order of `fields`; `skip_known` leaves alone what a constraint says is there."""
    if not rows:
        return
    with connection.cursor() as cursor:
        cursor.executemany(_statement(table, tuple(fields), skip_known), [cleaned(row) for row in rows])


@cache
def _statement(table: type[models.Model], fields: tuple[str, ...], skip_known: bool) -> str:  # noqa: FBT001
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(table._meta.get_field(name).column)) for name in fields)  # type: ignore[union-attr]  # noqa: SLF001
    marks = ", ".join(["%s"] * len(fields))
    known = " ON CONFLICT DO NOTHING" if skip_known else ""
    return f"INSERT INTO {quote(table._meta.db_table)} ({columns}) VALUES ({marks}){known}"  # noqa: S608, SLF001


def cleaned(row: Iterable[Value]) -> tuple[Value, ...]:
    """A row as every database takes it."""
    return tuple(_CLEAN[type(value)](value) if type(value) in _CLEAN else value for value in row)


def plain_text(text: str) -> str:
    """Text that every database can hold."""
    if "\0" in text:
        text = text.replace("\0", "")
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


# SQLite's driver takes a date and a moment as they are, but no time of day.
_CLEAN: dict[type, Callable[[Value], Value]] = {
    str: lambda text: text if text.isascii() and "\0" not in text else plain_text(text),
    time: time.isoformat,
}
