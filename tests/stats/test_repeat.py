"""Who comes back: the published answers on CDNOW, known parameters found again, and thin data kept sane."""

from time import process_time

import numpy as np
import pytest
from scipy.special import hyp2f1
from tests.stats.cdnow import AHEAD, cdnow

from houvast.stats.repeat import Buying, RepeatModel, buying, enough, fit_repeat
from houvast.stats.repeat_fit import laid_out, log_likelihood
from houvast.stats.simulate_buyers import Bought, buyers

MODEL = RepeatModel(r=0.5, alpha=6.0, a=0.9, b=1.6, log_likelihood=0.0, buyers=100)


@pytest.fixture(scope="module")
def sample() -> Bought:
    return cdnow()


@pytest.fixture(scope="module")
def in_use(sample: Bought) -> RepeatModel:
    return fit_repeat(sample.x, sample.tx, sample.age)


def test_the_sample_is_the_published_one(sample: Bought):
    assert (len(sample.x), sample.x.sum(), sample.later.sum()) == (2357, 2457, 1882)


def test_bg_nbd_matches_fader_and_hardie_to_three_decimals(sample: Bought):
    weeks = np.round(sample.tx, 2), np.round(sample.age, 2)
    found = fit_repeat(sample.x, *weeks, law="bg", prior=False)
    assert [round(value, 3) for value in found[:4]] == [0.243, 4.414, 0.793, 2.426]
    assert [f"{value:.4f}" for value in found[:4]] == ["0.2426", "4.4135", "0.7929", "2.4258"]
    assert found.log_likelihood == pytest.approx(-9582.43, abs=0.05)


def test_mbg_nbd_explains_the_sample_as_well(sample: Bought, in_use: RepeatModel):
    plain = fit_repeat(sample.x, sample.tx, sample.age, prior=False)
    assert plain.log_likelihood == pytest.approx(-9582.1, abs=0.05)
    assert plain.log_likelihood - 0.1 < in_use.log_likelihood <= plain.log_likelihood


def test_a_fit_of_the_sample_takes_at_most_a_second(sample: Bought):
    begun = process_time()
    fit_repeat(sample.x, sample.tx, sample.age)
    assert process_time() - begun <= 1


def test_expected_orders_beat_the_own_rate(sample: Bought, in_use: RepeatModel):
    """NUMBERS 3: mean error .765 against 1.024, total 1,577 against 2,930 where 1,882 came."""
    expected = in_use.expected(sample.x, sample.tx, sample.age, AHEAD)
    own_rate = sample.x / sample.age * AHEAD
    error, plain = np.abs(expected - sample.later).mean(), np.abs(own_rate - sample.later).mean()
    assert (round(error, 3), round(plain, 3)) == (0.765, 1.024)
    assert error <= 0.8 * plain
    assert round(expected.sum()) == 1576
    assert round(own_rate.sum()) == 2930


def test_the_chance_to_come_back_is_what_happens(sample: Bought, in_use: RepeatModel):
    chance = in_use.chance_again(sample.x, sample.tx, sample.age, AHEAD)
    fifths = np.array_split(np.argsort(chance), 5)
    for fifth in fifths:
        assert chance[fifth].mean() == pytest.approx((sample.later[fifth] > 0).mean(), abs=0.13)


def test_expected_matches_the_closed_form(sample: Bought, in_use: RepeatModel):
    r, alpha, a, b = in_use[:4]
    n, since, stayed = r + sample.x, alpha + sample.age, b + sample.x + 1
    none = (since / (since + AHEAD)) ** n * hyp2f1(n, stayed, a + stayed - 1, AHEAD / (since + AHEAD))
    closed = in_use.chance_alive(sample.x, sample.tx, sample.age) * (1 - none) * (a + stayed - 1) / (a - 1)
    assert in_use.expected(sample.x, sample.tx, sample.age, AHEAD) == pytest.approx(closed, rel=1e-5)


def test_bg_nbd_is_certain_of_who_bought_once_and_mbg_is_not(sample: Bought, in_use: RepeatModel):
    bg = fit_repeat(sample.x, sample.tx, sample.age, law="bg", prior=False)
    assert float(bg.chance_alive(0, 0, 38)) == 1
    assert 0 < float(in_use.chance_alive(0, 0, 38)) < float(in_use.chance_alive(2, 30, 38)) < 1


def test_the_unit_of_time_does_not_matter(sample: Bought, in_use: RepeatModel):
    days = fit_repeat(sample.x, sample.tx * 7, sample.age * 7)
    assert days.alpha == pytest.approx(7 * in_use.alpha, rel=1e-3)
    assert float(days.chance_again(3, 140, 210, 90)) == pytest.approx(
        float(in_use.chance_again(3, 20, 30, 90 / 7)), rel=1e-3
    )


def test_known_parameters_are_found_again():
    given = buyers(np.random.default_rng(3), 6000, r=0.8, alpha=10, a=0.7, b=2.2, oldest=100, ahead=50)
    found = fit_repeat(given.x, given.tx, given.age, prior=False)
    assert (found.r, found.alpha) == pytest.approx((0.8, 10), rel=0.15)
    assert found.a / (found.a + found.b) == pytest.approx(0.7 / 2.9, abs=0.03)
    assert found.expected(given.x, given.tx, given.age, 50).sum() == pytest.approx(given.later.sum(), rel=0.05)
    assert found.chance_again(given.x, given.tx, given.age, 50).mean() == pytest.approx(
        (given.later > 0).mean(), abs=0.02
    )


@pytest.mark.parametrize("law", ["mbg", "bg"])
def test_the_slope_of_the_likelihood_is_its_slope(law: str):
    given = buyers(np.random.default_rng(5), 80, r=0.8, alpha=10, a=0.7, b=2.2, oldest=100, ahead=1)
    told = laid_out(given.x, given.tx, given.age)
    at = np.log([0.6, 8.0, 0.5, 3.0])
    for along in np.eye(4) * 1e-5:
        up, down = log_likelihood(at + along, told, law)[0], log_likelihood(at - along, told, law)[0]
        assert (up - down) / 2e-5 == pytest.approx(log_likelihood(at, told, law)[1] @ along / 1e-5, rel=1e-5)


@pytest.mark.parametrize("case", [([0] * 60, [0] * 60, [30] * 60), ([9] * 60, [88] * 60, [90] * 60), ([1], [5], [6])])
def test_thin_or_uniform_data_stay_within_reason(case: tuple[list[int], list[float], list[float]]):
    model = fit_repeat(*case)
    assert all(1e-3 < value < 1e3 for value in model[:4])
    assert 0 < float(model.chance_again(case[0][0], case[1][0], case[2][0], 30)) < 1


def test_the_longer_ago_the_smaller_the_chance_and_the_longer_ahead_the_greater():
    chances = [float(MODEL.chance_again(4, 20, age, 10)) for age in (20, 30, 60, 200)]
    assert chances == sorted(chances, reverse=True)
    ahead = [float(MODEL.chance_again(4, 20, 30, within)) for within in (0, 1, 10, 100)]
    assert ahead[0] == 0
    assert ahead == sorted(ahead)
    assert ahead[-1] < float(MODEL.chance_alive(4, 20, 30))


def test_more_orders_are_expected_than_the_chance_of_one():
    x, tx, age = np.array([0, 1, 4, 300]), np.array([0, 5, 20, 29]), np.array([30, 30, 30, 30])
    assert (MODEL.expected(x, tx, age, 10) > MODEL.chance_again(x, tx, age, 10)).all()
    assert np.isfinite(MODEL.expected(x, tx, age, 10)).all()


def test_answers_stay_finite_for_who_comes_a_thousand_times():
    assert float(MODEL.chance_alive(3000, 1000, 1000)) > 0.99
    assert float(MODEL.chance_again(3000, 900, 1000, 30)) == pytest.approx(0, abs=1e-9)
    assert np.isfinite(float(MODEL.expected(3000, 1000, 1000, 30)))


def test_expected_does_not_break_where_a_is_one():
    near = [float(MODEL._replace(a=a).expected(4, 20, 30, 10)) for a in (0.999, 1.0, 1.001)]
    assert near[0] > near[1] > near[2]
    assert near[0] - near[2] < 0.01


def test_who_hardly_ever_leaves_keeps_her_pace():
    loyal = MODEL._replace(a=0.01, b=50.0)
    assert float(loyal.expected(10, 100, 100, 10)) == pytest.approx(10.5 / 106 * 10, rel=0.01)


def test_a_regular_who_stays_away_has_cooled():
    assert not MODEL.has_cooled(10, 100, 105, 13)
    assert MODEL.has_cooled(10, 100, 160, 13)


def test_buying_counts_days_up_to_today():
    assert buying([30, 0, 10, 10, 90], 50) == Buying(x=2, tx=30, age=50)
    assert buying([7], 7) == Buying(x=0, tx=0, age=0)
    assert buying([90], 50) is None


@pytest.mark.parametrize(
    ("x", "expected"), [([0] * 49 + [40], True), ([0] * 48 + [40], False), ([1] * 19 + [0] * 40, False)]
)
def test_fifty_buyers_and_twenty_repeats_carry_a_model(x: list[int], expected: bool):
    assert enough(x) is expected


@pytest.mark.parametrize(
    "case", [([], [], []), ([1], [9], [8]), ([0], [3], [8]), ([1], [1], [float("nan")]), ([0], [0], [0])]
)
def test_numbers_that_contradict_each_other_are_refused(case: tuple[list[int], list[float], list[float]]):
    with pytest.raises(ValueError):
        fit_repeat(*case)
