"""Rows as the database gives them, for the tables that grow long: no model, no converter per cell.

SQLite gives days as text and truth as 0 or 1; `Days` turns the first into dates, each day once. Ask for a
column of days by `text_of`: else Python makes a date of every cell first.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from django.db import connection
from django.db.models import QuerySet, TextField
from django.db.models.functions import Cast

from houvast.books.units import euros

_AT_ONCE = 5000


class Days(dict[Any, Any]):
    """Days by what the database gives for them."""

    def __missing__(self, given: str | date | None) -> date | None:
        day = date.fromisoformat(given) if isinstance(given, str) else given
        self[given] = day
        return day


class Euros(dict[int, Decimal]):
    """Money by its cents: of an invoice's amounts most are nothing or alike."""

    def __missing__(self, cents: int) -> Decimal:
        amount = euros(cents)
        self[cents] = amount
        return amount


def text_of(name: str) -> Cast:
    """A column of days as text, 2026-03-02, on any database."""
    return Cast(name, TextField())


def raw_rows(rows: QuerySet[Any, tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """The rows of a values_list query, as plain tuples."""
    sql, parameters = rows.query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        while some := cursor.fetchmany(_AT_ONCE):
            yield from some
