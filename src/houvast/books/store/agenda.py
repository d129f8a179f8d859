"""Calendar events into their table and back."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from houvast.books.models import AgendaEvent, Firm
from houvast.books.store.insert import Rows, TableRows, insert
from houvast.books.stored import From, Origin
from houvast.facts.agenda import CalendarEvent

_FIELDS = (
    "uid", "summary", "begin", "end", "raw", "timezones", "calendar", "calendar_zone", "recurs", "recurrence_id",
    "cancelled", "transparent", "declined", "attendees", "categories", "location", "modified", "sequence", "place",
)  # fmt: skip


class EventRows:
    """Rows in the making for a number of files; `write` puts them in their table."""

    def __init__(self) -> None:
        self.events: Rows = []

    def add(self, firm: int, original: int, events: Iterable[CalendarEvent]) -> None:
        """The events of one file."""
        for number, event in enumerate(events):
            categories = json.dumps(event.categories, ensure_ascii=False)
            modified = event.modified.isoformat() if event.modified else None
            row = (*event[:2], event.begin.isoformat(), event.end.isoformat(), *event[4:14], categories, event.location)
            self.events.append((firm, original, number, *row, modified, event.sequence, event.place))

    def tables(self) -> tuple[TableRows, ...]:
        """The rows by table."""
        return (TableRows(AgendaEvent, ("firm", "original", "position", *_FIELDS), self.events),)

    def write(self) -> None:
        """All rows into the table."""
        for one in self.tables():
            insert(*one)


def load_events(firm: Firm, origins: Mapping[int, Origin]) -> Iterator[From[CalendarEvent]]:
    """The events of the originals given."""
    rows = AgendaEvent.objects.of(firm).filter(original__visible=True).order_by("original_id", "position")
    for original, *row in rows.values_list("original_id", *_FIELDS).iterator(chunk_size=2000):
        if original not in origins:
            continue
        row[2], row[3] = _moment(row[2]), _moment(row[3])
        row[14] = tuple(json.loads(row[14]))
        row[16] = datetime.fromisoformat(row[16]) if row[16] else None
        yield From(origins[original], CalendarEvent._make(row))


def _moment(text: str) -> date | datetime:
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
