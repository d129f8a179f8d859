"""The drawing of the thirteen weeks says what the page says."""

import itertools
from datetime import timedelta

import pytest
from tests.cash.money_given import NORMS, TODAY, Decimal, own, weeks_of

from houvast.cash.balance import past_closes
from houvast.cash.drawing import fan_chart
from houvast.cash.forecast.values import Forecast, PlannedItem
from houvast.cash.known import ahead

MACHINE = PlannedItem("1", "Nieuwe kantbank <b>", Decimal("-9000.00"), TODAY + timedelta(days=20))


def drawn(books=None, said=None, language="nl"):
    known = said or own()
    forecast = ahead(books or weeks_of(), known, TODAY, NORMS)
    assert isinstance(forecast, Forecast)
    return fan_chart(forecast, (), language)


def test_too_early_draws_nothing():
    assert fan_chart(None, (), "nl") is None


def test_the_description_says_the_lowest_point_in_words():
    chart = drawn()
    assert "laagste punt van waarschijnlijk €" in chart.description
    assert "lowest point of likely €" in drawn(language="en").description


def test_the_table_has_a_row_for_every_week():
    chart = drawn()
    assert len(chart.table.rows) == 13
    assert len(chart.table.head) == 6


@pytest.mark.parametrize(
    ("said", "word"),
    [({"minimum": Decimal(5000)}, "jouw minimum"), ({"credit_line": Decimal(5000)}, "je kredietlijn")],
)
def test_her_floor_is_drawn_and_named(said, word):
    assert word in str(drawn(said=own(**said)).svg)
    assert 'class="buf"' in str(drawn(said=own(**said)).svg)


def test_without_a_floor_none_is_drawn():
    assert 'class="buf"' not in str(drawn().svg)


def test_what_happens_in_a_week_stands_under_it_short_and_escaped():
    svg = str(drawn(said=own(planned=(MACHINE,))).svg)
    assert "Nieuwe kantba…" in svg
    assert "<b>" not in svg


def test_the_closes_of_the_weeks_before_lead_up_to_today():
    closes = past_closes(weeks_of(), own(), TODAY, NORMS)
    assert len(closes) == 6
    assert [later - earlier for earlier, later in itertools.pairwise(closes)] == [500.0] * 5


def test_a_short_past_is_drawn_as_far_as_it_is_known():
    assert len(past_closes(weeks_of(weeks=3), own(), TODAY, NORMS)) <= 3
