"""When events take place: every time of every series within a period, each once.

Series follow the wall clock of their own zone, so that 09:00 stays 09:00 over the change of the hour. A moved time
replaces the original, a cancelled one is shown as cancelled, and the same event out of two calendars counts once.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from houvast.facts.agenda import CalendarEvent, Occurrence
from houvast.facts.period import Period
from houvast.formats.ics_components import properties
from houvast.formats.ics_series import SeriesTime, length, stated_moment, times, zones_of
from houvast.formats.ics_times import moment_of
from houvast.formats.ics_zones import HOME


def expand(
    events: Iterable[CalendarEvent], period: Period, zone: str = HOME, owners: Collection[str] = ()
) -> tuple[Occurrence, ...]:
    """Every time an event takes place in a period, in order of begin, whatever its status.

    A time belongs to the period when some of it lies within; one without length when it begins there.
    `owners` are the owner's own addresses: what she declined with one of them is marked as declined.
    """
    local = ZoneInfo(zone)
    addresses = frozenset(address.lower() for address in owners)
    window = _Window(_midnight(period.begin, local), _midnight(period.end, local), local, addresses)
    found: list[Occurrence] = []
    for group in _by_uid(events).values():
        if len(group) == 1 and not group[0].recurs:
            found.extend(window.kept(_alone(group[0], window)))
        else:
            found.extend(window.kept(*_series(group, window)))
    return tuple(sorted(found, key=lambda occurrence: (occurrence.begin, occurrence.end, occurrence.uid)))


class _Window(NamedTuple):
    """The period as instants, the zone its days are counted in, and the owner's addresses."""

    begin: datetime
    end: datetime
    zone: ZoneInfo
    owners: frozenset[str]

    def kept(self, *occurrences: Occurrence) -> list[Occurrence]:
        """The ones that lie in the period, at least partly."""
        begin, end = self.begin, self.end
        return [found for found in occurrences if found.begin < end and (found.end > begin or begin <= found.begin)]


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _by_uid(events: Iterable[CalendarEvent]) -> dict[str, list[CalendarEvent]]:
    """The events of each uid without the copies that other calendars hold: the newest of each counts."""
    newest: dict[str, dict[tuple[str | None, object], CalendarEvent]] = defaultdict(dict)
    for event in events:
        # Some programs give one uid to several separate events: those differ in begin and are not versions.
        separate = event.begin if not event.recurs and event.recurrence_id is None else None
        key = (event.recurrence_id, separate)
        other = newest[event.uid].get(key)
        if other is None or _version(event) > _version(other):
            newest[event.uid][key] = event
    return {uid: _without_older(list(found.values())) for uid, found in newest.items()}


def _version(event: CalendarEvent) -> tuple[int, datetime]:
    return event.sequence, event.modified or datetime.min.replace(tzinfo=UTC)


def _without_older(events: list[CalendarEvent]) -> list[CalendarEvent]:
    """Without older versions of the same event: one that was moved stands in an older export at its old time."""
    if len(events) == 1:
        return events
    newest = max((_version(event) for event in events if event.recurrence_id is None), default=None)
    return [event for event in events if event.recurrence_id is not None or _version(event) == newest]


def _status(event: CalendarEvent, owners: frozenset[str]) -> Literal["busy", "transparent", "cancelled", "declined"]:
    if event.cancelled:
        return "cancelled"
    if event.declined or (owners and event.attendees and _said_no(event, owners)):
        return "declined"
    return "transparent" if event.transparent else "busy"


def _said_no(event: CalendarEvent, owners: frozenset[str]) -> bool:
    return any(
        line.name == "ATTENDEE"
        and line.value.strip().lower().removeprefix("mailto:") in owners
        and line.parameters.get("PARTSTAT", "").upper() == "DECLINED"
        for line in properties(tuple(event.raw.split("\n")))
    )


def _occurrence(event: CalendarEvent, begin: datetime | date, end: datetime | date, window: _Window) -> Occurrence:
    all_day = not isinstance(begin, datetime)
    first = _midnight(begin, window.zone) if not isinstance(begin, datetime) else begin
    last = _midnight(end, window.zone) if not isinstance(end, datetime) else end
    return Occurrence(
        uid=event.uid,
        summary=event.summary,
        begin=first,
        end=last,
        local_date=begin if not isinstance(begin, datetime) else first.astimezone(window.zone).date(),
        all_day=all_day,
        status=_status(event, window.owners),
        recurring=event.recurs or event.recurrence_id is not None,
        attendees=event.attendees,
        categories=event.categories,
        location=event.location,
    )


def _alone(event: CalendarEvent, window: _Window) -> Occurrence:
    return _occurrence(event, event.begin, event.end, window)


def _series(group: list[CalendarEvent], window: _Window) -> Iterator[Occurrence]:
    """The times of one uid: its series, with the times that were moved, changed or cancelled by themselves."""
    masters = [event for event in group if event.recurrence_id is None]
    single, onwards = _changes(group)
    replaced = set(single)
    for master in masters:
        if not master.recurs:
            yield _alone(master, window)
            continue
        for time_ in times(master, window.begin, window.end):
            # The original moment is what a change names, as an instant or (some programs) as a day.
            if time_.identity in replaced or time_.day_identity in replaced:
                continue
            changed = next((change for change in reversed(onwards) if change.since <= time_.instant), None)
            if changed is None:
                yield _occurrence(master, time_.begin, time_.end, window)
            else:
                begin = _shifted(time_, changed)
                yield _occurrence(changed.event, begin, begin + changed.length, window)
    for event in single.values():
        yield _alone(event, window)


class _Onwards(NamedTuple):
    """A change that holds from one time of the series on (RANGE=THISANDFUTURE)."""

    since: datetime
    event: CalendarEvent
    shift: timedelta
    length: timedelta


def _changes(group: list[CalendarEvent]) -> tuple[dict[str, CalendarEvent], list[_Onwards]]:
    single: dict[str, CalendarEvent] = {}
    onwards: list[_Onwards] = []
    for event in group:
        if event.recurrence_id is None:
            continue
        single[event.recurrence_id] = event
        if any(
            line.name == "RECURRENCE-ID" and line.parameters.get("RANGE", "").upper() == "THISANDFUTURE"
            for line in properties(tuple(event.raw.split("\n")))
        ):
            onwards.append(_onwards(event, event.recurrence_id))
    return single, sorted(onwards, key=lambda change: change.since)


def _onwards(event: CalendarEvent, original: str) -> _Onwards:
    """How far the rest of the series moves: on the wall clock, so that the change of the hour does not matter."""
    zones = zones_of(event)
    begin = stated_moment(event, "DTSTART", zones)
    since = moment_of(original, None, zones)
    if isinstance(since, datetime) and isinstance(begin, datetime):
        local = since.astimezone(begin.tzinfo)
        shift = begin.replace(tzinfo=None) - local.replace(tzinfo=None)
        return _Onwards(since, event, shift, length(event))
    day = since.date() if isinstance(since, datetime) else since
    first = begin.date() if isinstance(begin, datetime) else begin
    return _Onwards(datetime.combine(day, time(), UTC), event, first - day, length(event))


def _shifted(time_: SeriesTime, change: _Onwards) -> datetime | date:
    if isinstance(time_.begin, datetime):
        return (time_.wall + change.shift).replace(tzinfo=time_.zone).astimezone(UTC)
    return time_.begin + change.shift
