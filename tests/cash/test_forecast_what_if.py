"""One thing changed, with the same luck: drivers, what helps, scenarios, and whether the firm can carry a payment."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import numpy as np
import pytest
from tests.cash.forecast_given import NORMS, PATHS, item, sales, seen, shop
from tests.hand_ledger import TODAY, invoice

from houvast.cash.forecast.carrying import carries, largest_payment
from houvast.cash.forecast.drivers import drivers
from houvast.cash.forecast.helps import helps
from houvast.cash.forecast.scenarios import (
    NAMES,
    Scenario,
    Setting,
    outcome,
    own_scenario,
    scenario,
    scenarios,
)
from houvast.cash.forecast.simulate import unscaled
from houvast.cash.forecast.values import OwnerSaid
from houvast.cash.forecast.what_if import changed_to, simulated
from houvast.facts.wording import say

MINIMUM = OwnerSaid(minimum=Decimal(12000))


def late_customer(amount: str = "9000.00"):
    return invoice("late", amount, party="name:alice", issued=date(2026, 9, 20), due=date(2026, 10, 20))


def firm():
    return shop(*sales(20, late=20), *sales(20, late=3, party="name:bob", amount="700.00"), late_customer())


def setting(books, people: int = 4) -> Setting:
    return Setting(seen(books, MINIMUM), books, NORMS, people)


def test_an_invoice_taken_away_is_as_if_it_never_was():
    books = firm()
    made = simulated(seen(books), PATHS)
    keys = [key for key in made.inputs.receivable.keys if key.endswith("late")]
    waiting = made.inputs.receivable
    without = waiting._replace(amount=np.where([key in keys for key in waiting.keys], 0.0, waiting.amount))
    again = unscaled(replace(made.inputs, receivable=without), PATHS)
    assert made.raw - made.settled(1, keys) == pytest.approx(again)


def test_the_largest_thing_drives_the_low_point_and_carries_its_documents():
    books = firm()
    inputs = seen(books)
    made = simulated(replace(inputs, dated=(*inputs.dated, item(-8000, date(2026, 12, 1)))), PATHS)
    found = drivers(made)
    assert found[0].key == "planned:x"
    assert found[0].effect < -4000
    customer = next(one for one in found if one.key.endswith("late"))
    assert customer.effect > 0
    assert [source.name for source in customer.items[0].sources] == ["late.xml"]
    assert len(found) <= 5


def test_what_comes_back_before_the_low_counts_together():
    inputs = seen(shop())
    twice = [item(-3000, date(2026, 12, 3)), item(-3000, date(2027, 1, 5))]
    made = simulated(replace(inputs, dated=tuple(twice)), PATHS)
    assert [(len(one.items), one.amount) for one in drivers(made)] == [(2, -6000.0)]


def test_a_call_to_who_is_late_lowers_the_chance():
    books = firm()
    inputs = seen(books, OwnerSaid(minimum=Decimal(17500)))
    heavy = replace(inputs, dated=(*inputs.dated, item(-8000, date(2026, 12, 16))))
    found = helps(simulated(heavy, PATHS), books, NORMS, count=5)
    call = next(one for one in found if one.kind == "call")
    assert call.name == "Alice"
    assert call.after < call.before
    assert call.items
    until = inputs.weeks[1].end
    assert all(books.invoice_by_key[one.key.removeprefix("invoice:")].due_date < until for one in call.items)


def test_a_large_payment_may_move_but_never_a_tax():
    books = shop()
    inputs = seen(books, OwnerSaid(minimum=Decimal(11000)))
    plan, tax = item(-5000, date(2026, 12, 1)), item(-5000, date(2026, 12, 1), "tax", "tax:vat")
    found = helps(simulated(replace(inputs, dated=(plan, tax)), PATHS), books, NORMS)
    assert [one.key for one in found] == [f"move:{plan.key}"]


def test_where_nothing_is_at_stake_nothing_is_proposed():
    assert helps(simulated(seen(firm()), PATHS), firm(), NORMS) == ()


def test_a_scenario_without_change_changes_nothing():
    inputs = seen(firm())
    made = simulated(inputs, PATHS)
    nothing = outcome(made, Scenario("own", own_scenario(inputs, 0.0, 3).text, inputs))
    assert not nothing.difference.any()
    assert nothing.before == replace(
        nothing.after, balances=nothing.before.balances, below_floor=nothing.before.below_floor
    )


def test_every_scenario_can_be_told_and_most_cost_money():
    at = setting(firm())
    made = simulated(at.inputs, PATHS)
    inputs = replace(at.inputs, dated=(*at.inputs.dated, item(-4000, date(2027, 1, 25), "tax", "tax:vat")))
    found = {one.name: one for one in scenarios(at._replace(inputs=inputs))}
    assert set(found) == set(NAMES)
    for one in found.values():
        assert say(one.text.text, "nl", one.text.values)
    for name in ("largest_gone", "dip", "person_out", "hire", "purchase", "unexpected"):
        assert outcome(made, found[name]).difference[-1, 2] < 0, name
    assert outcome(made, found["loan"]).difference[1, 2] > 0


def test_the_largest_customer_a_month_late_is_a_dip_that_comes_back():
    at = setting(firm())
    found = outcome(simulated(at.inputs, PATHS), scenario("largest_late", at))
    assert say(found.scenario.text.text, "nl", found.scenario.text.values).startswith("Alice, je grootste klant")
    assert found.difference[2, 0] < -1000
    gone = outcome(simulated(at.inputs, PATHS), scenario("largest_gone", at))
    assert found.difference[12, 2] > gone.difference[12, 2]
    assert found.difference[4, 2] < gone.difference[4, 2]


def test_who_works_alone_sells_nothing_while_out():
    at = setting(firm(), people=1)
    alone = outcome(simulated(at.inputs, PATHS), scenario("person_out", at))
    of_ten = outcome(simulated(at.inputs, PATHS), scenario("person_out", at._replace(people=10)))
    assert alone.difference[4, 2] < 5 * of_ten.difference[4, 2] < 0


def test_a_firm_without_invoices_has_no_largest_customer():
    assert scenario("largest_gone", setting(shop())) is None
    assert scenario("largest_late", setting(shop())) is None


def test_her_own_amount_comes_once_or_every_month():
    inputs = seen(shop())
    made = simulated(inputs, PATHS)
    once = outcome(made, own_scenario(inputs, -1000, 2))
    monthly = outcome(made, own_scenario(inputs, -1000, 2, "month"))
    assert once.difference[:, 2].tolist() == [0, 0, *[-1000.0] * 11]
    assert monthly.difference[-1, 2] == -3000
    with pytest.raises(ValueError, match="0 to 12"):
        own_scenario(inputs, 1, 13)


def test_what_is_dated_is_added_to_the_paths_and_gives_what_drawing_anew_gives():
    inputs = seen(firm())
    made = simulated(inputs, PATHS)
    spent = own_scenario(inputs, -1234.5, 3, "month").inputs
    np.testing.assert_allclose(changed_to(made, spent).raw, unscaled(spent, PATHS), atol=1e-6)
    later = scenario("largest_gone", setting(firm())).inputs
    np.testing.assert_array_equal(changed_to(made, later).raw, unscaled(later, PATHS))
    assert (changed_to(made, later).raw != made.raw).any()


def test_the_largest_payment_keeps_the_chance_at_its_limit():
    made = simulated(seen(shop(), MINIMUM), 4 * PATHS)
    most = largest_payment(made, 4)
    assert most > 0
    just = carries(made, most, 4)
    assert just.light == "yes"
    after = made.balances[:, 4:] - most
    assert (after.min(axis=1) < 12000).mean() == pytest.approx(0.1, abs=0.01)


def test_what_fits_later_is_said_and_a_smaller_step_too():
    inputs = seen(shop(), MINIMUM)
    made = simulated(replace(inputs, dated=(item(30000, date(2027, 1, 11)),)), PATHS)
    found = carries(made, 20000, 1)
    assert found.light == "later"
    assert found.fits_from == 7
    assert made.inputs.weeks[7].begin == date(2027, 1, 11)
    assert 0 < found.step <= 2000
    assert found.after > found.before
    assert found.worst < found.low_after


def test_where_nothing_fits_it_is_a_no():
    made = simulated(seen(shop(balance="11000.00"), MINIMUM), PATHS)
    found = carries(made, 20000, 1)
    assert (found.light, found.largest, found.step) == ("no", 0.0, 0.0)
    with pytest.raises(ValueError, match="0 to 12"):
        largest_payment(made, 13)


def test_every_day_of_a_month_that_is_too_short_is_its_last():
    inputs = seen(shop(), today=TODAY + timedelta(days=0))
    monthly = own_scenario(inputs, -10, 0, "month").inputs.dated
    assert [one.day for one in monthly if one.key.startswith("scenario")] == [
        date(2026, 11, 25),
        date(2026, 12, 25),
        date(2027, 1, 25),
    ]


def test_without_the_largest_customer_less_comes_in_by_the_end():
    gone = scenario("largest_gone", setting(firm()))
    assert gone is not None
    found = outcome(simulated(setting(firm()).inputs, PATHS), gone)
    assert found.difference[-1, 2] < 0
