"""Rows as the database gives them, for the tables that grow long: no model, no converter per cell.

SQLite gives days as text and truth as 0 or 1; `Days` turns the first into dates, each day once.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import QuerySet

_AT_ONCE = 5000


class Days(dict[Any, Any]):
    """Days by what the database gives for them."""

    def __missing__(self, given: str | date | None) -> date | None:
        day = date.fromisoformat(given) if isinstance(given, str) else given
        self[given] = day
        return day


def raw_rows(rows: QuerySet[Any, tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """The rows of a values_list query, as plain tuples."""
    sql, parameters = rows.query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        while some := cursor.fetchmany(_AT_ONCE):
            yield from some
