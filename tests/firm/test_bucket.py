from datetime import UTC, datetime, timedelta

from houvast.firm.bucket import Rule, full, refilled, spend, wait

RULE = Rule(size=3, refill=timedelta(minutes=10))
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def emptied():
    bucket = full(RULE, NOON)
    for _ in range(3):
        bucket = spend(bucket, RULE, NOON)
        assert bucket is not None
    return bucket


def test_three_attempts_and_not_a_fourth() -> None:
    assert spend(emptied(), RULE, NOON) is None


def test_an_attempt_comes_back_after_the_refill_time() -> None:
    assert spend(emptied(), RULE, NOON + timedelta(minutes=9)) is None
    assert spend(emptied(), RULE, NOON + timedelta(minutes=10)) is not None


def test_it_says_how_long_to_wait() -> None:
    assert wait(emptied(), RULE, NOON + timedelta(minutes=4)) == timedelta(minutes=6)
    assert wait(full(RULE, NOON), RULE, NOON) == timedelta()


def test_it_never_holds_more_than_its_size() -> None:
    assert refilled(emptied(), RULE, NOON + timedelta(days=9)).left == 3


def test_a_clock_that_jumps_back_gives_and_takes_nothing() -> None:
    assert refilled(emptied(), RULE, NOON - timedelta(days=1)).left == 0
