"""Which time zone a name in a calendar stands for.

Known names first (IANA, then Windows), because they carry the whole history of summer time; then the file's own
VTIMEZONE; a name that says nothing reads as the calendar's zone. Times without a zone are local: Europe/Brussels.
"""

import re
from bisect import bisect_right
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from houvast.formats.ics_components import Component, properties
from houvast.formats.ics_rules import BadRuleError, moments, rule_of
from houvast.formats.ics_windows import WINDOWS_ZONES

HOME = "Europe/Brussels"
_OFFSET = re.compile(r"([+-])(\d\d)(\d\d)(\d\d)?")
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)")
_FIRST, _LAST = datetime(1985, 1, 1), datetime(2101, 1, 1)  # noqa: DTZ001 wall-clock bounds
_NOON_OFFSET_LIMIT = timedelta(hours=24)
_WINDOWS = {name.lower(): zone for name, zone in WINDOWS_ZONES.items()}


class _Turn(NamedTuple):
    """A change of offset: when (UTC), and the offset from then on."""

    at: datetime
    offset: timedelta


class OwnZone(tzinfo):
    """A zone as the file itself describes it in a VTIMEZONE."""

    def __init__(self, name: str, first: timedelta, turns: tuple[_Turn, ...]) -> None:
        self._name = name
        self._first = first
        self._turns = turns
        self._instants = [turn.at for turn in turns]

    def _offset_at(self, instant: datetime) -> timedelta:
        index = bisect_right(self._instants, instant)
        return self._turns[index - 1].offset if index else self._first

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """The offset at a wall-clock time; in the hour that does not exist, the one from before the change."""
        if moment is None:
            return self._first
        wall = moment.replace(tzinfo=None)
        near = bisect_right(self._instants, wall)
        before = self._turns[near - 2].offset if near >= 2 else self._first
        candidates = [before, *(turn.offset for turn in self._turns[max(0, near - 1) : near + 1])]
        fitting = [offset for offset in candidates if self._offset_at(wall - offset) == offset]
        if not fitting:
            return self._offset_at(wall - max(candidates))
        return fitting[-1] if moment.fold else fitting[0]

    def dst(self, moment: datetime | None) -> timedelta:  # noqa: ARG002 the signature is tzinfo's
        """Not told apart: only the offset counts."""
        return timedelta(0)

    def tzname(self, moment: datetime | None) -> str:  # noqa: ARG002 the signature is tzinfo's
        """The name the file gives."""
        return self._name

    def fromutc(self, moment: datetime) -> datetime:
        """The wall-clock time of an instant."""
        wall = moment.replace(tzinfo=None)
        offset = self._offset_at(wall)
        local = moment + offset
        return local if self.utcoffset(local) == offset else local.replace(fold=1)


@cache
def known_zone(name: str) -> ZoneInfo | None:
    """The zone of an IANA name, also behind a prefix ('/softwarestudio.org/.../Europe/Brussels'), or a Windows name."""
    plain = name.strip().strip("\"'")
    windows = _WINDOWS.get(plain.lower())
    parts = [part for part in plain.split("/") if part]
    tails = ["/".join(parts[index:]) for index in range(len(parts))]
    for candidate in [windows] if windows else tails:
        found = _iana(candidate)
        if found is not None:
            return found
    return _iana(HOME) if re.search(r"\b(Brussels?|Brussel|Bruxelles)\b", plain) else None


def _iana(name: str) -> ZoneInfo | None:
    # 'UTC' and 'GMT' are names too; short ones like 'EST' are in the database as well. A path never is.
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_+\-]*(/[A-Za-z0-9_+\-]+){0,2}", name):
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        return None


def own_zones(components: tuple[Component, ...]) -> dict[str, tzinfo]:
    """The zones a file describes itself, by name; a description that does not hold together is left out."""
    zones: dict[str, tzinfo] = {}
    for component in components:
        name = next((found.value.strip() for found in properties(component.lines) if found.name == "TZID"), "")
        zone = own_zone(name, component.lines) if name else None
        if zone is not None:
            zones[name] = zone
    return zones


def own_zone(name: str, lines: tuple[str, ...]) -> tzinfo | None:
    """The zone that the lines of one VTIMEZONE describe."""
    turns: list[_Turn] = []
    starts: list[tuple[datetime, timedelta]] = []
    for observance in _observances(lines):
        try:
            turns.extend(_turns_of(observance))
            starts.append((_stamp(observance["DTSTART"][0]), _offset(observance["TZOFFSETFROM"][0])))
        except (BadRuleError, KeyError, ValueError):
            return None
    if not starts:
        return None
    turns.sort()
    first = min(starts)[1]
    return OwnZone(name, first, tuple(turns)) if turns else timezone(first)


def _observances(lines: tuple[str, ...]) -> list[dict[str, list[str]]]:
    """The STANDARD and DAYLIGHT parts: each a set of values by name. They are kept apart by their END lines."""
    found: list[dict[str, list[str]]] = []
    current: dict[str, list[str]] = {}
    for line in properties(lines):
        if line.name == "END":
            found.append(current)
            current = {}
        else:
            current.setdefault(line.name, []).append(line.value.strip())
    return [observance for observance in found if "TZOFFSETTO" in observance]


def _turns_of(observance: dict[str, list[str]]) -> list[_Turn]:
    start, before = _stamp(observance["DTSTART"][0]), _offset(observance["TZOFFSETFROM"][0])
    after = _offset(observance["TZOFFSETTO"][0])
    walls = [start]
    for text in observance.get("RRULE", ()):
        rule = rule_of(text)
        until = None
        if rule.until:
            until = _stamp(rule.until if "T" in rule.until else f"{rule.until}T235959")
            until += before if rule.until.endswith("Z") else timedelta(0)
        walls.extend(moments(rule, start, until, max(start, _FIRST), _LAST))
    for text in observance.get("RDATE", ()):
        walls.extend(_stamp(part) for part in text.split(","))
    return [_Turn(wall - before, after) for wall in set(walls)]


def _stamp(text: str) -> datetime:
    match = _STAMP.match(text)
    if match is None:
        raise ValueError(text)
    return datetime(*(int(part) for part in match.groups()))  # type: ignore[arg-type]  # noqa: DTZ001 wall-clock


def _offset(text: str) -> timedelta:
    match = _OFFSET.fullmatch(text)
    if match is None:
        raise ValueError(text)
    sign, hours, minutes, seconds = match.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes), seconds=int(seconds or 0))
    if offset >= _NOON_OFFSET_LIMIT:
        raise ValueError(text)
    return -offset if sign == "-" else offset


class Zones:
    """Looks up the zone of a TZID in one calendar."""

    def __init__(self, calendar_zone: str | None, components: tuple[Component, ...] = (), home: str = HOME) -> None:
        self._own = own_zones(components)
        self._by_name: dict[str, tzinfo] = {}
        named = self._resolved(calendar_zone) if calendar_zone else None
        self.calendar: tzinfo = named or ZoneInfo(home)
        self.states_zone = named is not None
        self.unknown: set[str] = set()

    def named(self, name: str) -> tzinfo:
        """The zone a TZID stands for; an unknown name reads as the calendar's zone and is noted in `unknown`."""
        found = self._by_name.get(name)
        if found is None:
            resolved = self._resolved(name)
            if resolved is None:
                self.unknown.add(name)
            found = self._by_name[name] = resolved or self.calendar
        return found

    def _resolved(self, name: str) -> tzinfo | None:
        return known_zone(name.strip()) or self._own.get(name.strip())


def utc(moment: datetime) -> datetime:
    """An aware moment in UTC."""
    return moment.astimezone(UTC)
