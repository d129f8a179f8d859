"""On which day open invoices are paid."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from tests.hand_ledger import TODAY, invoice, ledger, movement, paid_late, pays, statement

from houvast.cash.payments.habit import Basis, Expected, Habit, expected
from houvast.cash.payments.history import history_of, payment_history
from houvast.cash.payments.judge import DUE, DUE_OWN, MODEL, judge
from houvast.cash.payments.model import fit
from houvast.cash.payments.predict import Prediction, predict
from houvast.cash.payments.prior import prior_of
from houvast.cash.payments.said import basis_said, expected_said, habit_said
from houvast.cash.payments.simulate import BEGIN, invented
from houvast.cash.payments.table import NEVER, table_of
from houvast.cash.payments.waiting import open_invoices, open_of
from houvast.facts.wording import say
from houvast.norms import load_norms

PRIOR = prior_of(load_norms(), TODAY)
READ = statement("0", TODAY, begin=date(2024, 1, 1))


def ten_days_late(count: int = 200, read=READ):
    """A firm whose only customer paid so many invoices ten days late, give or take two."""
    return [
        read,
        *(
            fact
            for n in range(count)
            for fact in paid_late(f"P{n}", 10 + n % 5 - 2, due=date(2026, 8, 31) - timedelta(days=n))
        ),
    ]


def predicted(*facts, direction="sale", planned=None, horizon=91) -> Prediction:
    books = ledger(*facts)
    model = fit(payment_history(books, direction, TODAY), PRIOR)
    return predict(model, open_invoices(books, direction, TODAY, planned), TODAY, horizon=horizon)


def days(prediction: Prediction, row: int = 0) -> list[int]:
    return prediction.quantiles[row].tolist()


def test_what_is_always_ten_days_late_comes_ten_days_after_the_due_date():
    found = predicted(*ten_days_late(), invoice("A1", due=TODAY + timedelta(days=20)))
    low, middle, high = days(found)
    assert middle in (29, 30, 31)
    assert 25 <= low < middle < high <= 36
    assert found.daily[0].sum() == pytest.approx(1, abs=0.01)
    assert int(found.daily[0].argmax()) + 1 == pytest.approx(30, abs=2)


def test_what_is_overdue_is_not_expected_in_the_past():
    found = predicted(*ten_days_late(), invoice("A1", due=TODAY - timedelta(days=11)))
    assert days(found)[0] == 1
    assert days(found)[1] <= 3
    assert found.within(7)[0] > 0.8


def test_the_chances_of_the_weeks_and_later_sum_to_one():
    found = predicted(*ten_days_late(), invoice("A1", due=date(2027, 2, 10)), invoice("A2", due=TODAY))
    weekly = found.weekly()
    assert weekly.shape == (2, 14)
    assert weekly.sum(axis=1) == pytest.approx([1, 1])
    assert (weekly >= 0).all()
    assert found.later == pytest.approx(weekly[:, -1])
    assert found.weekly(4)[:, :4] == pytest.approx(weekly[:, :4])


def test_the_expected_weeks_add_up_the_amounts():
    found = predicted(*ten_days_late(), invoice("A1", "1000", due=TODAY), invoice("A2", "500", due=TODAY))
    assert found.expected_weekly().shape == (13,)
    assert found.expected_weekly().sum() == pytest.approx(1500, rel=0.02)


def test_older_than_anything_ever_paid_is_unsure_and_takes_another_45_days_on_average():
    found = predicted(*ten_days_late(), invoice("A1", issued=date(2026, 1, 1), due=TODAY - timedelta(days=250)))
    assert found.unsure.tolist() == [True]
    assert days(found) == [5, 31, 103]
    assert found.daily[0, 0] == pytest.approx(1 / 45)
    assert found.daily[0, 1] == pytest.approx(1 / 45 * 44 / 45)


def test_a_day_she_planned_wins():
    books = [
        *ten_days_late(),
        *(invoice(f"S{n}", "70", party="name:sam", direction="purchase", due=TODAY) for n in range(4)),
    ]
    planned = {
        "name:sam|S0": TODAY + timedelta(days=12),
        "name:sam|S1": TODAY - timedelta(days=3),
        "name:sam|S2": TODAY + timedelta(days=200),
    }
    found = predicted(*books, direction="purchase", planned=planned)
    row = {key.partition("|")[2]: place for place, key in enumerate(found.open.keys)}
    assert (days(found, row["S0"]), found.daily[row["S0"], 11]) == ([12, 12, 12], 1)
    assert found.daily[row["S1"], 0] == 1
    assert found.later[row["S2"]] == 1
    assert days(found, row["S3"])[0] < days(found, row["S3"])[2]


def test_what_may_have_come_since_the_bank_was_read_falls_on_the_first_day():
    behind = statement("0", TODAY - timedelta(days=10), begin=date(2024, 1, 1))
    waiting = invoice("A1", due=TODAY - timedelta(days=14))
    fresh, late = predicted(*ten_days_late(), waiting), predicted(*ten_days_late(read=behind), waiting)
    assert late.daily[0, 0] > 0.7 > fresh.daily[0, 0]
    assert late.daily[0].sum() + late.later[0] == pytest.approx(1)
    later = invoice("A2", due=TODAY + timedelta(days=20))
    assert days(predicted(*ten_days_late(read=behind), later)) == days(predicted(*ten_days_late(), later))


def test_a_new_customer_is_expected_as_everybody_with_more_doubt():
    found = predicted(
        *ten_days_late(),
        invoice("A1", due=TODAY + timedelta(days=20)),
        invoice("N1", party="name:new", due=TODAY + timedelta(days=20)),
    )
    assert abs(days(found, 0)[1] - days(found, 1)[1]) <= 3
    assert found.paid.tolist() == [200, 0]


def test_with_nothing_known_the_belgian_average_speaks():
    found = predicted(READ, invoice("A1", due=TODAY + timedelta(days=30)))
    low, middle, high = days(found)
    # not paid 30 days before the due date: 13 % of the logistic curve lies before, so the median is its 56 % point
    assert middle == pytest.approx(46, abs=2)
    assert low < 20
    assert high > 75
    assert not found.unsure[0]


def test_without_open_invoices_the_answer_is_empty():
    found = predicted(*ten_days_late())
    assert found.weekly().shape == (0, 14)
    assert found.expected_weekly().tolist() == [0] * 13


def test_an_invoice_that_is_due_next_year_is_later():
    found = predicted(*ten_days_late(), invoice("A1", due=TODAY + timedelta(days=400)))
    assert found.later[0] == pytest.approx(1)
    assert days(found)[1] == pytest.approx(410, abs=2)


def test_open_for_more_than_a_year_is_not_counted_on():
    found = predicted(*ten_days_late(), invoice("A1", issued=date(2025, 1, 1), due=TODAY - timedelta(days=366)))
    assert (found.unsure.tolist(), found.counted.tolist()) == ([True], [False])
    assert found.expected_weekly().sum() == 0


def test_a_doubtful_payment_is_not_counted_twice():
    one, some = invoice("A1", "121"), movement("m", "121")
    found = predicted(*ten_days_late(), one, some, pays(some, one, "asked"))
    assert found.counted.tolist() == [False]
    assert found.expected_weekly().sum() == 0


def test_eight_in_ten_fall_inside_and_the_due_date_is_beaten():
    found = judge(invented(np.random.default_rng(11), 150, 4_000), PRIOR)
    model = found.of(MODEL)
    assert 0.75 <= model.coverage <= 0.85
    assert found.mae_ratio <= 0.75
    assert model.crps < found.of(DUE_OWN).crps < found.of(DUE).crps
    assert model.mae <= found.of(DUE_OWN).mae * 1.02


def test_half_a_day_of_the_mean_is_half_a_day_of_the_chance():
    books = ledger(*ten_days_late(), invoice("A1", due=TODAY + timedelta(days=20)))
    model = fit(payment_history(books, "sale", TODAY), PRIOR)
    waiting = open_invoices(books, "sale", TODAY)
    whole = np.round(model.means)
    low, half, high = (predict(replace(model, means=whole + step), waiting, TODAY).daily[0] for step in (0, 0.5, 1))
    assert half == pytest.approx((low + high) / 2, abs=1e-3)


def test_for_a_rival_what_should_have_come_already_comes_in_a_week():
    issue = np.full(2, BEGIN.toordinal())
    table = table_of(np.array([0, 0]), issue, issue + 30, issue + np.array([31, 60]))
    assert judge(table, PRIOR, [BEGIN + timedelta(days=50)]).of(DUE).mae == 3


def test_the_judge_leaves_out_what_is_never_paid_and_needs_something_to_judge():
    issue = np.full(3, BEGIN.toordinal())
    table = table_of(np.array([0, 0, 1]), issue, issue + 30, np.array([BEGIN.toordinal() + 40, NEVER, NEVER]))
    found = judge(table, PRIOR, [BEGIN + timedelta(days=20)])
    assert found.of(MODEL).forecasts == 1
    assert found.of(DUE).mae == 10
    with pytest.raises(ValueError, match="origin"):
        judge(table, PRIOR, [BEGIN + timedelta(days=60)])


def test_no_forecast_knows_what_came_after_it():
    table = invented(np.random.default_rng(5), 20, 600)
    origin = date.fromordinal(BEGIN.toordinal() + 400)
    later = table.part_day > origin.toordinal()
    changed = table._replace(part_day=np.where(later, table.part_day + 500, table.part_day))
    one, other = (predict(fit(history_of(t, origin), PRIOR), open_of(t, origin), origin) for t in (table, changed))
    assert one.open.keys == other.open.keys
    assert (one.daily == other.daily).all()


def test_what_is_said_of_each_invoice_and_customer():
    books = ledger(*ten_days_late(5), invoice("A1", due=TODAY + timedelta(days=20)))
    model = fit(payment_history(books, "sale", TODAY), PRIOR)
    (one,) = expected(model, predict(model, open_invoices(books, "sale", TODAY), TODAY))
    assert one.basis == Basis("customer", 5)
    assert one.early < one.middle < one.late
    assert say(basis_said(one.basis).text, "nl", {"invoices": 5}) == "op basis van 5 facturen van deze klant"
    assert "8 keer op 10" in say(expected_said(one).text, "nl", expected_said(one).values)


def test_the_sentences_are_what_she_would_say():
    def said(sentence):
        return say(sentence.text, "nl", sentence.values)

    assert said(habit_said("Alice", Habit(12, 8))) == (
        "Alice betaalt gemiddeld 12 dagen te laat, op basis van 8 facturen."
    )
    assert said(habit_said("Alice", Habit(-1, 3))).startswith("Alice betaalt gemiddeld 1 dag te vroeg")
    assert said(habit_said("Alice", Habit(0, 3))).startswith("Alice betaalt gemiddeld op de vervaldag")
    assert said(basis_said(Basis("belgium", 0))) == "Belgisch gemiddelde, nog niet jouw klanten"
    assert said(basis_said(Basis("firm", 1))) == "op basis van 1 factuur van je klanten"
    assert said(basis_said(Basis("customer", 1), "purchase")) == "op basis van 1 factuur van deze leverancier"
    unsure = Expected("x", None, None, None, 0.1, 0.2, True, False, True, Basis("firm", 9))
    assert said(expected_said(unsure)) == "onzeker, navragen"
