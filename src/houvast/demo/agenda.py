"""The owner's calendar: visits, quotes, meetings, evenings of paperwork, and the few blocks kept free for later."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from houvast.demo.days import construction_holiday, days_in, is_working_day
from houvast.demo.dice import dice, happens
from houvast.demo.profile import Visit
from houvast.demo.story import Sale, Stage
from houvast.facts.agenda import CalendarEvent
from houvast.facts.period import next_month

_BRUSSELS = ZoneInfo("Europe/Brussels")
_AHEAD = 56


def agenda(stage: Stage, sales: tuple[Sale, ...]) -> tuple[CalendarEvent, ...]:
    """Everything in the calendar from the day the files begin until eight weeks ahead, by moment."""
    events = [*_series(stage), *_holidays(stage)]
    buyers = [sale.document.buyer for sale in sales]
    for number, day in enumerate(days_in(stage.begin, stage.today + timedelta(days=_AHEAD))):
        if stage.firm.building and construction_holiday(day):
            continue
        near = buyers[_position(stage, day, len(buyers)) :][:20]
        for at, visit in enumerate(stage.firm.visits):
            if day.weekday() in visit.weekdays:
                events.extend(_visit(stage, visit, day, f"{number}-{at}", [buyer.name for buyer in near]))
    events.extend(_kept_free(stage))
    return tuple(sorted(events, key=_moment))


def _moment(event: CalendarEvent) -> tuple[datetime, str]:
    begin = event.begin
    aware = begin if isinstance(begin, datetime) else datetime.combine(begin, time(), UTC)
    return aware, event.uid


def _position(stage: Stage, day: date, count: int) -> int:
    """Where in the list of buyers a day lies."""
    whole = max(1, (stage.today - stage.start).days)
    return max(0, min(count - 20, count * (day - stage.start).days // whole))


def _visit(stage: Stage, visit: Visit, day: date, number: str, names: list[str]) -> Iterator[CalendarEvent]:
    rng = dice(stage.seed, stage.firm.name, "agenda", number, day)
    expected = visit.per_week / len(visit.weekdays)
    if visit.who != "private" and day.weekday() < 5 and not is_working_day(day):
        return
    fades = 1 if day <= stage.today else max(0.0, 0.8 - (day - stage.today).days / 50)
    if not happens(rng, min(0.95, expected) * fades):
        return
    begin = _local(day, visit.hour + rng.choice((-0.5, 0, 0, 0.25, 0.5)))
    minutes = visit.minutes + rng.choice((-15, 0, 0, 15, 30))
    cancelled = happens(rng, 0.03)
    yield CalendarEvent(
        f"{number}@{stage.firm.name.lower().replace(' ', '-')}.example",
        _title(stage, visit, rng, names),
        begin,
        begin + timedelta(minutes=max(15, minutes)),
        "",
        categories=(visit.category,) if visit.category and happens(rng, 0.7) else (),
        cancelled=cancelled,
        location=rng.choice(stage.firm.cities) if visit.who == "customer" else None,
    )


def _title(stage: Stage, visit: Visit, rng: Random, names: list[str]) -> str:
    if visit.who == "customer" and names:
        return f"{visit.title} {rng.choice(names)}"
    if visit.who == "supplier":
        return f"{visit.title} {rng.choice(stage.firm.suppliers[:3]).name}"
    return visit.title


def _local(day: date, hour: float) -> datetime:
    moment = datetime.combine(day, time(int(hour), round(hour % 1 * 60)), _BRUSSELS)
    return moment.astimezone(UTC)


def _series(stage: Stage) -> Iterator[CalendarEvent]:
    """What comes back every week or quarter, written once with its rule."""
    monday = stage.begin + timedelta(days=-stage.begin.weekday() % 7)
    wednesday = _second_wednesday(next_month(stage.begin))
    rows = (
        ("Ploegoverleg", monday, 7.5, 30, "RRULE:FREQ=WEEKLY;BYDAY=MO", "mensen"),
        ("Planning van de week", monday + timedelta(days=4), 16, 45, "RRULE:FREQ=WEEKLY;BYDAY=FR", "administratie"),
        ("Boekhouder", wednesday, 14, 60, "RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE", "administratie"),
    )
    for title, day, hour, minutes, rule, category in rows:
        begin = _local(day, hour)
        yield CalendarEvent(
            f"{title.lower().replace(' ', '-')}@{stage.firm.name.lower().replace(' ', '-')}.example",
            title,
            begin,
            begin + timedelta(minutes=minutes),
            rule,
            recurs=True,
            categories=(category,),
        )


def _second_wednesday(month: date) -> date:
    return month + timedelta(days=7 + (2 - month.weekday()) % 7)


def _holidays(stage: Stage) -> Iterator[CalendarEvent]:
    """Two weeks in summer and the days between Christmas and New Year, as whole days."""
    for year in range(stage.begin.year, stage.today.year + 1):
        for begin, end, name in (
            (date(year, 7, 13), date(year, 7, 27), "Verlof"),
            (date(year, 12, 27), date(year, 12, 31), "Verlof tussen kerst en nieuwjaar"),
        ):
            if stage.begin <= begin < stage.today + timedelta(days=_AHEAD):
                yield CalendarEvent(
                    f"verlof-{begin}@{stage.firm.owner.lower().replace(' ', '-')}.example", name, begin, end, ""
                )


def _kept_free(stage: Stage) -> Iterator[CalendarEvent]:
    """Friday mornings for next year: planned, often overwritten, and seldom there in the weeks ahead."""
    for number, day in enumerate(days_in(stage.begin, stage.today + timedelta(days=28))):
        if day.weekday() != 4 or not is_working_day(day):
            continue
        rng = dice(stage.seed, stage.firm.name, "kept free", day)
        if happens(rng, 0.18):
            begin = _local(day, 9)
            yield CalendarEvent(
                f"vrij-{number}@{stage.firm.name.lower().replace(' ', '-')}.example",
                rng.choice(("Volgend jaar voorbereiden", "Prijzen herbekijken", "Nadenken over volgend voorjaar")),
                begin,
                begin + timedelta(minutes=90),
                "",
                categories=("toekomst",),
                cancelled=happens(rng, 0.35),
            )
