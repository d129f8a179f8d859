"""Who has been silent for more than twice her own interval."""

from datetime import date

import pytest
from tests.stats.cdnow import cdnow

from houvast.stats.silence import Silence, silent


def test_silence_is_measured_against_the_own_interval():
    days = [date(2026, 1, 1).toordinal(), date(2026, 1, 31).toordinal(), date(2026, 3, 2).toordinal()]
    found = silent(days, date(2026, 5, 2).toordinal())
    assert found == Silence(repeats=2, interval=30, silent_for=61)
    assert found.is_silent


@pytest.mark.parametrize(("today", "expected"), [(30, False), (40, False), (40.5, True), (400, True)])
def test_exactly_twice_the_interval_is_not_yet_silent(today: float, expected: bool):
    found = silent([0, 10, 20], today)
    assert found is not None
    assert found.is_silent is expected


@pytest.mark.parametrize("days", [[0], [0, 10]])
def test_who_came_back_less_than_twice_has_no_habit_to_break(days: list[float]):
    found = silent(days, 10_000)
    assert found is not None
    assert not found.is_silent


def test_once_has_no_interval():
    assert silent([5], 9) == Silence(repeats=0, interval=None, silent_for=4)


def test_two_orders_on_one_day_are_one_visit_and_order_does_not_matter():
    assert silent([20, 0, 10, 10, 20], 25) == silent([0, 10, 20], 25)


def test_an_appointment_ahead_is_no_visit():
    assert silent([0, 10, 20, 60], 45) == silent([0, 10, 20], 45)
    assert silent([60], 45) is None
    assert silent([], 45) is None


def test_on_cdnow_the_rule_names_who_stays_away_as_well_as_was_measured():
    """NUMBERS 3: balanced accuracy .635 over those who came back at least twice."""
    sample = cdnow()
    rows = [row for row in zip(*sample, strict=True) if row[0] >= 2]
    flags = [(Silence(int(x), tx / x, age - tx).is_silent, later == 0) for x, tx, age, later in rows]
    caught = [said for said, gone in flags if gone]
    spared = [not said for said, gone in flags if not gone]
    assert round((sum(caught) / len(caught) + sum(spared) / len(spared)) / 2, 3) == 0.635
