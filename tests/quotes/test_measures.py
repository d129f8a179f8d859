"""What quick quotes brought is measured in working hours, and said with its interval or not at all."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.quotes.quotes_given import NORMS, TODAY, line, quote

from houvast.facts.figure import TooEarly
from houvast.facts.holidays import public_holidays
from houvast.quotes.follow_up import note_answer
from houvast.quotes.measures import (
    Measured,
    Middle,
    before_after,
    lost_reasons,
    measured,
    pace,
    turnaround,
    win_rate,
    win_rates_by,
    win_rates_by_pace,
    work_minutes,
)
from houvast.quotes.revisions import send
from houvast.quotes.values import Dossier
from houvast.quotes.working_hours import Day, working_hours
from houvast.stats.proportion import Proportion

BRUSSELS = ZoneInfo("Europe/Brussels")
MONDAY = datetime(2026, 9, 7, 10, 0, tzinfo=BRUSSELS)
DAY = Day(8, 17)


def told(
    number: int, hours: float = 5, *, asked: datetime = MONDAY, won: bool | None = None, late: bool = False
) -> Dossier:
    made = quote(line("a", "1000"), number=f"O-{number:03}", requested_at=asked)
    sent = send(Dossier(made, minutes=20.0), made, b"", asked + timedelta(hours=hours))
    if won is None:
        return sent
    reason = "too_late" if late else "price"
    return note_answer(sent, won=won, at=asked + timedelta(days=9), reason=reason)


def rows(*dossiers: Dossier) -> tuple[Measured, ...]:
    return measured(dossiers, TODAY, NORMS)


@pytest.mark.parametrize(
    ("begin", "end", "hours"),
    [
        ((7, 10), (7, 15), 5),
        ((7, 16), (8, 9), 2),  # overnight
        ((4, 16), (7, 9), 2),  # over a weekend
        ((7, 20), (8, 6), 0),  # asked and sent in the evening
        ((8, 9), (7, 9), 0),
    ],
)
def test_only_working_hours_count(begin: tuple[int, int], end: tuple[int, int], hours: int) -> None:
    first, last = (datetime(2026, 9, day, hour, tzinfo=BRUSSELS) for day, hour in (begin, end))
    assert working_hours(first, last, DAY, ()) == hours


def test_a_holiday_is_no_working_day() -> None:
    begin, end = datetime(2026, 11, 10, 16, tzinfo=BRUSSELS), datetime(2026, 11, 12, 9, tzinfo=BRUSSELS)
    assert working_hours(begin, end, DAY, public_holidays(2026)) == 2


def test_the_clock_change_costs_no_hour() -> None:
    begin, end = datetime(2026, 10, 23, 8, tzinfo=BRUSSELS), datetime(2026, 10, 26, 17, tzinfo=BRUSSELS)
    assert working_hours(begin, end, DAY, ()) == 18


def test_turnaround_says_the_middle_and_nine_in_ten() -> None:
    found = turnaround(rows(*(told(number, hours) for number, hours in enumerate((1, 2, 3, 4, 5, 6)))))
    assert found == Middle(3.5, 6.0, 6)
    assert work_minutes(rows(*(told(number) for number in range(6)))) == Middle(20.0, 20.0, 6)


def test_a_few_quotes_say_nothing_yet() -> None:
    assert turnaround(rows(told(1), told(2))) == TooEarly(2, 5, "documents")


def test_a_request_of_unknown_moment_has_no_turnaround_but_counts() -> None:
    made = replace(told(1).draft, requested_at=None)
    [one] = rows(send(Dossier(made), made, b"", MONDAY))
    assert (one.worked_hours, one.clock_hours, pace(one, NORMS, TODAY)) == (None, None, None)


def test_a_win_rate_needs_twenty_decided_quotes() -> None:
    nineteen = rows(*(told(number, won=True) for number in range(19)), told(99))
    assert win_rate("all", nineteen, NORMS, TODAY).share == TooEarly(19, 20, "documents")
    twenty = rows(*(told(number, won=number < 8) for number in range(20)))
    found = win_rate("all", twenty, NORMS, TODAY)
    assert isinstance(found.share, Proportion)
    assert (found.won, found.decided, found.share.share) == (8, 20, 0.4)
    assert 0.21 < found.share.low < 0.23
    assert (found.value, found.value_won) == (20_000, 8_000)


def test_quotes_are_grouped_by_how_fast_they_left() -> None:
    made = rows(told(1, 24, won=True), told(2, 24.1, won=True), told(3, 72), told(4, 73, won=False))
    assert [(one.name, one.decided, one.won) for one in win_rates_by_pace(made, NORMS, TODAY)] == [
        ("fast", 1, 1),
        ("slow", 1, 1),
        ("late", 1, 0),
    ]
    assert [one.name for one in win_rates_by(made, lambda one: one.customer, NORMS, TODAY)] == ["Familie De Smet"]


def test_too_late_is_counted_also_when_it_never_happened() -> None:
    assert lost_reasons([told(1, won=True)]) == {"too_late": 0}
    assert lost_reasons([told(1, won=False, late=True), told(2, won=False)]) == {"too_late": 1, "price": 1}


def test_what_was_lost_before_the_quote_was_ready_counts_as_too_late() -> None:
    never_sent = Dossier(quote(line("a", "1000"), requested_at=MONDAY))
    assert lost_reasons([note_answer(never_sent, won=False, at=MONDAY, reason="too_late")]) == {"too_late": 1}


def test_her_first_four_weeks_stand_beside_what_came_after() -> None:
    first = [told(number, 40) for number in range(6)]
    later = [told(100 + number, 4, asked=MONDAY + timedelta(days=35)) for number in range(7)]
    found = before_after(rows(*first, *later), NORMS, TODAY)
    assert found is not None
    assert (found.since, found.until, found.before.quotes, found.after.quotes) == (
        date(2026, 9, 7),
        date(2026, 10, 5),
        6,
        7,
    )
    assert isinstance(found.before.hours, Middle)
    assert isinstance(found.after.hours, Middle)
    assert found.after.hours.middle < found.before.hours.middle
    assert isinstance(found.after.wins.share, TooEarly)
    assert not found.clear


def test_a_difference_is_clear_only_when_the_intervals_lie_apart() -> None:
    first = [told(number, won=number < 4) for number in range(25)]
    later = [told(100 + number, asked=MONDAY + timedelta(days=35), won=number < 20) for number in range(25)]
    found = before_after(rows(*first, *later), NORMS, TODAY)
    assert found is not None
    assert found.clear


def test_a_difference_that_may_be_chance_is_not_clear() -> None:
    first = [told(number, won=number < 11) for number in range(25)]
    later = [told(100 + number, asked=MONDAY + timedelta(days=35), won=number < 14) for number in range(25)]
    found = before_after(rows(*first, *later), NORMS, TODAY)
    assert found is not None
    assert not found.clear


def test_while_the_first_weeks_run_there_is_no_before_and_after() -> None:
    assert before_after(rows(told(1)), NORMS, date(2026, 10, 4)) is None
    assert before_after((), NORMS, TODAY) is None
