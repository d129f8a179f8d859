"""The rows of a stretch of days, out of rows that stand in order of day: ten years hold a hundred thousand."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar


class Dated(Protocol):
    """A row with its day."""

    @property
    def day(self) -> date:
        """When it was."""


Row = TypeVar("Row", bound=Dated)


def in_days(rows: Sequence[Row], begin: date, end: date) -> Sequence[Row]:
    """The rows from a day up to, not including, another; a ledger's tuples are sorted by day."""
    return rows[bisect_left(rows, begin, key=_day) : bisect_left(rows, end, key=_day)]


def _day(row: Dated) -> date:
    return row.day
