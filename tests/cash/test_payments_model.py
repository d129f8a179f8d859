"""What is learned about paying from few invoices, from many, and from ones that are not paid yet."""

from datetime import date, timedelta

import numpy as np
import pytest
from tests.hand_ledger import TODAY, invoice, ledger, paid_late, statement

from houvast.cash.payments.habit import Basis, Habit, basis_of, habit_of
from houvast.cash.payments.history import history_of, payment_history
from houvast.cash.payments.means import party_means, variances
from houvast.cash.payments.model import fit
from houvast.cash.payments.prior import prior_of
from houvast.cash.payments.shock import common_shock
from houvast.cash.payments.simulate import BEGIN, invented
from houvast.facts.figure import TooEarly
from houvast.norms import load_norms

PRIOR = prior_of(load_norms(), TODAY)
READ = statement("0", TODAY, begin=date(2024, 1, 1))
SOON = date(2026, 8, 1)


def learned(*facts, direction="sale"):
    return fit(payment_history(ledger(READ, *facts), direction, TODAY), PRIOR)


def paid(party: str, *days: int):
    return [
        fact
        for n, late in enumerate(days)
        for fact in paid_late(f"{party}{n}", late, party=f"name:{party}", due=SOON - timedelta(days=n))
    ]


def test_before_the_first_payment_it_is_the_belgian_average():
    model = learned(invoice("A1", due=date(2026, 12, 10)))
    assert model.invoices == 0
    assert basis_of(model, "name:alice") == Basis("belgium", 0)
    assert model.mean == pytest.approx(10.4, abs=1)
    curve = model.residual.curve
    late = 1 - np.interp(0.5 - model.mean, np.arange(curve.first, curve.last + 2) - 0.5, curve.cumulative)
    assert late == pytest.approx(0.619, abs=0.02)


def test_invoices_that_all_wait_teach_nothing_before_the_first_is_paid():
    waiting = [invoice(f"A{n}", issued=date(2026, 5, 1), due=date(2026, 6, 1)) for n in range(30)]
    assert learned(*waiting).mean == pytest.approx(learned().mean)


def test_the_size_of_who_pays_moves_the_belgian_average():
    large, micro = (prior_of(load_norms(), TODAY, size) for size in ("large", "micro"))
    assert 1 / (1 + np.exp(large.median / large.scale)) == pytest.approx(0.14)
    assert micro.median < PRIOR.median < large.median


def test_few_invoices_are_pulled_towards_everybody():
    model = learned(*paid("alice", 40), *paid("bob", 8, 10, 12, 9), *paid("charlie", 11, 9, 10, 12))
    alice, bob = (float(model.means[model.place[f"name:{name}"]]) for name in ("alice", "bob"))
    assert 10 < alice < 40
    assert bob == pytest.approx(9.75, abs=2)


def test_a_customer_is_described_from_three_paid_invoices_on():
    model = learned(*paid("alice", 30, 31, 29, 30, 31, 30), *paid("bob", 0, 1, -1, 0, 1, 0), *paid("charlie", 5, 6))
    habit = habit_of(model, "name:alice")
    assert isinstance(habit, Habit)
    assert habit.invoices == 6
    assert 26 <= habit.days <= 30
    assert habit_of(model, "name:charlie") == TooEarly(2, 3, "documents")
    assert habit_of(model, "name:nobody") == TooEarly(0, 3, "documents")


def test_what_an_answer_rests_on_is_said_with_its_count():
    model = learned(*paid("alice", 3, 4), invoice("B1", party="name:bob"))
    assert basis_of(model, "name:alice") == Basis("customer", 2)
    assert basis_of(model, "name:bob") == basis_of(model, "name:new") == Basis("firm", 2)


USUAL = [*paid("alice", 5, 6, 4), *paid("bob", 5, 6, 4), *paid("charlie", 30, 33, 31), *paid("dave", 0, 1, -1)]


def test_an_invoice_that_waits_longer_than_usual_makes_its_customer_later():
    model = learned(*USUAL, invoice("A9", due=TODAY - timedelta(days=60)))
    assert model.means[model.place["name:alice"]] > model.means[model.place["name:bob"]] + 3


def test_an_invoice_that_waits_longer_than_any_was_paid_does_not():
    model = learned(*USUAL, invoice("A9", issued=date(2026, 1, 1), due=TODAY - timedelta(days=250)))
    assert model.means[model.place["name:alice"]] == pytest.approx(model.means[model.place["name:bob"]])


def test_open_for_more_than_a_year_is_a_dispute_and_teaches_nothing():
    def waits(days: int):
        late = [
            invoice(f"A{n}", issued=date(2025, 10, 1), due=TODAY - timedelta(days=days), party=f"name:{n}")
            for n in range(9)
        ]
        return learned(*USUAL, *late).residual.curve

    usual = learned(*USUAL).residual.curve
    assert waits(366).mass == pytest.approx(usual.mass)
    assert waits(365).mean > usual.mean + 5


def test_last_years_invoice_counts_half():
    history = payment_history(ledger(READ, *paid_late("A1", 5, due=TODAY - timedelta(days=335))), "sale", TODAY)
    assert history.weights(PRIOR.half_life) == pytest.approx([0.5])


@pytest.mark.parametrize(("between", "within"), [(10.0, 8.0), (6.0, 12.0)])
def test_the_ratio_of_the_variances_is_found(between: float, within: float):
    table = invented(np.random.default_rng(7), 500, 8_000, between=between, within=within)
    model = fit(history_of(table, date.fromordinal(BEGIN.toordinal() + 700)), PRIOR)
    assert model.k == pytest.approx((within / between) ** 2, rel=0.25)
    assert model.mean == pytest.approx(12, abs=1.5)


def test_matches_the_variances_worked_out_by_hand():
    # groups 0, 2 and 10, 12: within (2 + 2) / 2 = 2; means 1 and 11, between squares 100 / 1; (100 - 2) / 2 = 49
    found = variances(np.array([0, 0, 1, 1]), np.array([0.0, 2, 10, 12]), 3, 5)
    assert (found.within, found.between, found.k) == (2, 49, 0.2)


def test_with_one_customer_nothing_tells_customers_apart():
    assert variances(np.array([0, 0, 0]), np.array([1.0, 2, 3]), 1, 5).k == 5
    assert variances(np.array([0, 1]), np.array([1.0, 9]), 2, 5).k == 5


def test_leaving_an_invoice_out_gives_the_mean_of_the_others():
    party, days = np.array([0, 0, 1]), np.array([10.0, 20, 5])
    means = party_means(party, days, np.ones(3), 2, 2.0, pseudo_mean=10, pseudo_weight=5)
    without = means.without(party, days, np.ones(3))
    assert without == pytest.approx([(20 + 2 * means.mean) / 3, (10 + 2 * means.mean) / 3, means.mean])


def test_a_large_customer_does_not_speak_for_a_new_one():
    party = np.array([0] * 200 + [1, 1, 2, 2, 3, 3])
    days = np.array([60.0] * 200 + [5.0] * 6)
    means = party_means(party, days, np.ones(206), 4, 1.0, pseudo_mean=5, pseudo_weight=5)
    assert means.mean < 25


def test_what_all_customers_share_in_a_month_is_told_from_chance():
    rng = np.random.default_rng(3)
    due = date(2024, 1, 1).toordinal() + rng.integers(0, 720, 4_000)
    month = (due - due.min()) // 30
    noise = rng.normal(0, 8, 4_000)
    everyone = np.ones(4_000, bool)
    apart = common_shock(due, noise, everyone, believed=3, believed_months=4)
    together = common_shock(due, noise + rng.normal(0, 6, 25)[month], everyone, believed=3, believed_months=4)
    assert apart < 1.5
    assert together == pytest.approx(5, abs=1.5)


def test_with_few_months_the_common_shock_is_what_is_believed():
    assert learned(*paid("alice", 3, 4)).tau == 3
    assert learned().tau == 3


def test_of_an_unfinished_month_only_the_quick_are_seen_so_it_does_not_count():
    due = np.array([date(2026, month, 1).toordinal() for month in (1, 2, 3, 4) for _ in range(10)])
    residuals = np.where(due >= date(2026, 4, 1).toordinal(), -30.0, np.tile([1.0, -1.0], 20))
    seen = np.where(due >= date(2026, 4, 1).toordinal(), np.arange(40) % 2 == 0, True)
    assert common_shock(due, residuals, seen, believed=3, believed_months=4) < 3


def test_an_invoice_does_not_testify_about_itself():
    # two invoices each, far apart between customers: taken along with itself each would seem half as far from its mean
    firm = [paid(f"c{n}", 10 * n - 12, 10 * n + 12) for n in range(12)]
    model = learned(*(fact for facts in firm for fact in facts))
    curve = model.residual.curve
    days = np.arange(curve.first, curve.last + 1)
    inside = curve.mass[np.abs(days) <= 14].sum()
    assert inside < 0.35


def test_a_customer_that_changed_is_known_by_its_latest_invoices():
    def firm(first: int, last: int):
        old = [paid_late(f"O{n}", first, due=TODAY - timedelta(days=1000 + n)) for n in range(10)]
        new = [paid_late(f"N{n}", last, due=TODAY - timedelta(days=60 + n)) for n in range(10)]
        return learned(*(fact for facts in (*old, *new) for fact in facts), *paid("bob", 5, 6, 4, 5))

    worse, better = firm(0, 30), firm(30, 0)
    assert worse.means[worse.place["name:alice"]] > 20
    assert better.means[better.place["name:alice"]] < 10


def test_one_invoice_paid_after_a_year_is_no_more_than_half_a_year_late_in_a_mean():
    once = paid_late("A9", 700, due=date(2024, 12, 1))
    often = paid_late("A9", 180, due=date(2024, 12, 1))
    model, held = learned(*USUAL, *once), learned(*USUAL, *often)
    assert model.means == pytest.approx(held.means)


def test_few_invoices_leave_room_for_what_belgian_firms_do():
    few, many = learned(*paid("alice", *[10] * 5)), learned(*paid("alice", *[10] * 60))

    def far(model):
        days = np.arange(model.residual.curve.first, model.residual.curve.last + 1)
        return model.residual.curve.mass[np.abs(days) > 10].sum()

    assert far(few) > 0.2
    assert 0.02 < far(many) < 0.1


def test_the_curve_is_smooth():
    mass = learned(*paid("alice", *[10] * 60)).residual.curve.mass
    assert mass.max() < 0.35


def test_months_of_few_invoices_differ_by_chance_alone():
    rng = np.random.default_rng(8)
    due = np.array([date(2023 + n // 12, n % 12 + 1, 1).toordinal() for n in range(36) for _ in range(4)])
    found = common_shock(due, rng.normal(0, 10, 144), np.ones(144, bool), believed=3, believed_months=4)
    assert found < 3
