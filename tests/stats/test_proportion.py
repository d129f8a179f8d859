"""Wilson's interval around a share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.stats.proportion import proportion


def test_matches_the_worked_example_of_newcombe():
    found = proportion(81, 263)
    assert found is not None
    assert (round(found.low, 4), round(found.high, 4)) == (0.2553, 0.3662)


def test_none_of_five_is_no_certainty():
    found = proportion(0, 5)
    assert found is not None
    assert (found.share, found.low, round(found.high, 3), found.trials) == (0.0, 0.0, 0.434, 5)


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_holds_the_share_and_stays_within_one(case: tuple[int, int]):
    found = proportion(*case)
    assert found is not None
    assert 0 <= found.low <= found.share + 1e-12
    assert found.share <= found.high + 1e-12 <= 1 + 1e-12


def test_more_trials_and_less_certainty_narrow_it():
    wide, narrow, eighty = proportion(7, 20), proportion(70, 200), proportion(7, 20, level=0.8)
    assert wide is not None
    assert narrow is not None
    assert eighty is not None
    assert wide.low < narrow.low < narrow.high < wide.high
    assert wide.low < eighty.low < eighty.high < wide.high


def test_nothing_tried_says_nothing_and_more_won_than_tried_is_refused():
    assert proportion(0, 0) is None
    with pytest.raises(ValueError):
        proportion(6, 5)
