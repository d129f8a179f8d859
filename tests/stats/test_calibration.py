"""How sure against how often right: no more is said than the number of guesses allows (METHOD I-16)."""

import pytest

from houvast.stats.calibration import Predicted, calibration


def guesses(count: int, *, sure: float = 0.8, right: float = 0.8) -> list[Predicted]:
    """So many guesses at one sureness, of which this share came true."""
    return [Predicted(sure, place < round(count * right)) for place in range(count)]


def test_under_ten_they_are_stories():
    found = calibration(guesses(9))
    assert (found.stage, found.hits, found.gap, found.bins) == ("stories", None, None, ())


def test_from_ten_only_the_hits_are_counted():
    found = calibration(guesses(29, right=20 / 29))
    assert (found.stage, found.hits, found.gap) == ("provisional", 20, None)


def test_from_thirty_the_gap_has_an_interval_as_wide_as_the_method_says():
    found = calibration(guesses(30))
    assert found.stage == "gap"
    assert found.gap == pytest.approx(0.0, abs=1e-9)
    assert found.low is not None
    assert found.high is not None
    # natural noise of the gap at n = 30 is 0.08 (METHOD I-16): 90 % is 1.645 times that
    assert found.high - found.low == pytest.approx(2 * 1.645 * 0.074, abs=0.01)
    assert found.brier == pytest.approx(0.16)


def test_somebody_surer_than_right_has_a_positive_gap():
    found = calibration(guesses(50, sure=0.9, right=0.5))
    assert found.gap == pytest.approx(0.4)
    assert found.low is not None
    assert found.low > 0


@pytest.mark.parametrize(("count", "bins"), [(59, 0), (60, 3), (99, 3), (100, 5)])
def test_the_curve_comes_at_sixty_with_three_bins_and_at_a_hundred_with_five(count, bins):
    mixed = [Predicted(0.5 + place % 5 / 10, place % 2 == 0) for place in range(count)]
    found = calibration(mixed)
    assert len(found.bins) == bins
    assert sum(one.right.trials for one in found.bins) == (count if bins else 0)


def test_a_bin_of_twenty_is_as_unsure_as_the_method_says():
    found = calibration([Predicted(0.75, place % 4 != 0) for place in range(100)])
    for one in found.bins:
        assert (one.right.high - one.right.low) / 2 == pytest.approx(0.15, abs=0.02)  # METHOD I-16: .15 at 20, 90 %
