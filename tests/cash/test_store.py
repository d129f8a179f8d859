"""What she plans is kept and taken back; a forecast is stored once a week and never edited."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from tests.cash.money_given import TODAY

from houvast.cash.forecast.values import PlannedItem

pytestmark = pytest.mark.django_db

MACHINE = PlannedItem("", "Kantbank", Decimal("-9000.00"), date(2026, 12, 14))


def test_what_she_plans_is_there_until_she_takes_it_back(firm):
    from houvast.cash.store import add_item, load_own, remove_item

    kept = add_item(firm, MACHINE)
    assert load_own(firm).said.planned == (kept,)
    assert kept == MACHINE._replace(key=kept.key)
    assert remove_item(firm, kept.key) == kept
    assert load_own(firm).said.planned == ()
    assert remove_item(firm, kept.key) is None
    assert remove_item(firm, "geen getal") is None


def test_a_monthly_plan_keeps_its_end(firm):
    from houvast.cash.store import add_item, load_own

    rent = PlannedItem("", "Loods", Decimal("-800.50"), date(2026, 12, 1), "month", date(2027, 5, 1))
    kept = add_item(firm, rent)
    assert load_own(firm).said.planned == (rent._replace(key=kept.key),)


def test_a_day_to_pay_replaces_the_one_before_and_can_go(firm):
    from houvast.cash.store import load_own, plan_pay_day

    assert plan_pay_day(firm, "A1", date(2026, 12, 1)) is None
    assert plan_pay_day(firm, "A1", date(2026, 12, 8)) == date(2026, 12, 1)
    assert load_own(firm).said.pay_on == {"A1": date(2026, 12, 8)}
    plan_pay_day(firm, "A1", None)
    assert load_own(firm).said.pay_on == {}


def test_her_minimum_from_the_settings_and_her_credit_line_count(firm):
    from houvast.books.store import set_norm
    from houvast.cash.store import load_own, set_credit_line

    today = date.today()  # noqa: DTZ011 the store asks the same
    assert load_own(firm).said.minimum is None
    set_norm(firm, "own_minimum", Decimal(5000), today)
    set_credit_line(firm, Decimal(20000), today)
    assert (load_own(firm).said.minimum, load_own(firm).said.credit_line) == (5000, 20000)
    set_credit_line(firm, None, today + timedelta(days=1))
    assert load_own(firm).said.credit_line is None


def test_a_forecast_is_stored_once_a_week_and_the_first_one_stays(firm):
    from houvast.cash.store import keep_forecast, stored_forecasts

    keep_forecast(firm, TODAY, "first")
    keep_forecast(firm, TODAY + timedelta(days=2), "second")
    keep_forecast(firm, TODAY + timedelta(days=7), "next week")
    assert stored_forecasts(firm) == ((TODAY, "first"), (TODAY + timedelta(days=7), "next week"))


def test_a_stored_forecast_is_never_edited(firm):
    from houvast.cash.models import NeverEditedError, StoredForecast
    from houvast.cash.store import keep_forecast

    keep_forecast(firm, TODAY, "first")
    rows = StoredForecast.objects.of(firm)
    with pytest.raises(NeverEditedError):
        rows.update(json="better")
    row = rows.get()
    row.json = "better"
    with pytest.raises(NeverEditedError):
        row.save()
    with pytest.raises(NeverEditedError):
        rows.bulk_update([row], ["json"])
    with pytest.raises(NeverEditedError):
        rows.bulk_create([row], update_conflicts=True, update_fields=["json"], unique_fields=["firm", "week"])
    assert rows.get().json == "first"


def test_what_she_plans_asks_no_new_ledger(firm):
    from houvast.books.store import load_ledger
    from houvast.cash.store import add_item

    before = load_ledger(firm)
    add_item(firm, MACHINE)
    assert load_ledger(firm) is before


def test_what_is_kept_can_be_taken_along(firm):
    import json

    from houvast.cash.store import add_item, exported, keep_forecast, plan_pay_day

    add_item(firm, MACHINE)
    plan_pay_day(firm, "A1", date(2026, 12, 8))
    keep_forecast(firm, TODAY, '{"seen": "2026-11-23"}')
    taken = json.loads(json.dumps(exported(firm)))
    assert taken["gepland"][0]["label"] == "Kantbank"
    assert taken["betaaldagen"] == {"A1": "2026-12-08"}
    assert taken["verwachtingen"] == [{"made": str(TODAY), "seen": "2026-11-23"}]
