"""How fast calendars are read and expanded, as ratios to unfolding and splitting the same bytes."""

# ruff: noqa: DTZ001 (rules run on the wall clock)

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from time import perf_counter

from houvast.facts.period import Period
from houvast.formats import ics

_ROUNDS = 5
_FOLD = re.compile(r"\r?\n[ \t]")


def _calendar(events: int = 3000, series: int = 50) -> bytes:
    """A year of a busy calendar as Google exports it: about 0.8 MB."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "X-WR-TIMEZONE:Europe/Brussels"]
    begin = datetime(2026, 1, 5, 8)
    for number in range(events + series):
        start = begin + timedelta(hours=(number if number < events else number - events) * 2.9)
        lines += [
            "BEGIN:VEVENT",
            f"UID:event-{number}@example.com",
            "DTSTAMP:20260101T000000Z",
            f"DTSTART;TZID=Europe/Brussels:{start:%Y%m%dT%H%M%S}",
            f"DTEND;TZID=Europe/Brussels:{start + timedelta(hours=1):%Y%m%dT%H%M%S}",
            f"SUMMARY:Afspraak {number}\\, met de klant",
            "DESCRIPTION:Een omschrijving die lang genoeg is om over twee regels te lopen\\, z",
            " oals in het echt dikwijls gebeurt.",
            "LOCATION:Kerkstraat 1\\, 9000 Gent",
            *(["RRULE:FREQ=WEEKLY;BYDAY=MO,WE"] if number >= events else []),
            "END:VEVENT",
        ]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def _best(work: Callable[[], object]) -> float:
    times = []
    for _ in range(_ROUNDS):
        began = perf_counter()
        work()
        times.append(perf_counter() - began)
    return min(times)


def _floor(data: bytes) -> int:
    """Unfold and split: every line into its name and its value, the least any reader does."""
    return sum(len(line.partition(":")) for line in _FOLD.sub("", data.decode()).split("\r\n"))


def measures() -> list[dict[str, object]]:
    """Reading and expanding 3,000 events and 50 series, against unfolding and splitting them."""
    data = _calendar()
    events = ics.read(data, "agenda.ics")[0].facts.events
    year = Period(date(2026, 1, 1), date(2027, 1, 1))
    floor = _best(lambda: _floor(data))
    reading = _best(lambda: ics.read(data, "agenda.ics")) / floor
    expanding = _best(lambda: ics.expand(events, year)) / floor
    return [
        {
            "name": "calendar, 3,000 events and 50 series, read",
            "value": round(reading, 1),
            "unit": "x floor",
            "goal": 15,
            "ok": reading <= 15,
        },
        {
            "name": "calendar, a year of it expanded",
            "value": round(expanding, 1),
            "unit": "x floor",
            "goal": 40,
            "ok": expanding <= 40,
        },
    ]


if __name__ == "__main__":
    for measure in measures():
        print(measure)
