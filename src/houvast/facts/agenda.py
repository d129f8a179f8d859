"""What a calendar says: raw events, kept as written and expanded per window.

Times are aware UTC with their local date beside them, because 23:30 UTC on 31 January belongs to February in Brussels.
"""

from datetime import date, datetime
from typing import Literal, NamedTuple


class CalendarEvent(NamedTuple):
    """One VEVENT as written. `raw` is its unfolded text, `timezones` the raw VTIMEZONE blocks it needs.

    `begin` and `end` are UTC datetimes, or dates for an all-day event (end exclusive).
    """

    uid: str
    summary: str
    begin: datetime | date
    end: datetime | date
    raw: str
    timezones: str = ""
    calendar: str | None = None
    calendar_zone: str | None = None
    recurs: bool = False
    recurrence_id: str | None = None
    cancelled: bool = False
    transparent: bool = False
    declined: bool = False
    attendees: int = 0
    categories: tuple[str, ...] = ()
    location: str | None = None
    modified: datetime | None = None
    sequence: int = 0
    place: str = ""


class Occurrence(NamedTuple):
    """One time an event takes place: aware UTC begin and end, and the local date it belongs to."""

    uid: str
    summary: str
    begin: datetime
    end: datetime
    local_date: date
    all_day: bool
    status: Literal["busy", "transparent", "cancelled", "declined"] = "busy"
    recurring: bool = False
    attendees: int = 0
    categories: tuple[str, ...] = ()
    location: str | None = None
