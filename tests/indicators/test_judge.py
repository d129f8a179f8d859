"""Signal or ordinary swing, and who moved it."""

from datetime import date
from decimal import Decimal

from houvast.facts.period import months_back
from houvast.indicators.judge import judge, months_to_go, movers
from houvast.indicators.monthly import Monthly, Piece, by_month

LAST = date(2026, 10, 1)
OTHER_YEAR = (99, 97, 103, 98, 104, 100, 102, 96, 101, 103, 97, 102)
SWING = (100, 104, 97, 102, 99, 101, 98, 103, 100, 96, 104, 99)


def months_of(*amounts: float, who: str = "Alice") -> Monthly:
    months = tuple(months_back(LAST, back) for back in range(len(amounts) - 1, -1, -1))
    pieces = [Piece(who, month, Decimal(str(amount))) for month, amount in zip(months, amounts, strict=True)]
    return by_month(pieces, months)


def test_five_months_are_too_early_to_say():
    found = judge(months_of(*SWING[:5]))
    assert (found.verdict, months_to_go(found)) == ("early", 7)


def test_an_ordinary_month_is_no_signal():
    assert judge(months_of(*SWING, 98)).verdict == "noise"


def test_a_month_far_below_is_a_signal_below():
    found = judge(months_of(*SWING, 55))
    assert (found.verdict, found.direction, found.run) == ("signal", -1, 0)


def test_two_months_outside_began_with_the_first_of_them():
    found = judge(months_of(*SWING, *OTHER_YEAR, 98, 103, 60, 58))
    assert (found.verdict, found.new_since) == ("signal", date(2026, 9, 1))


def test_before_two_years_are_known_there_is_no_level_to_move():
    assert judge(months_of(*SWING, 55)).new_since is None


def test_from_the_month_she_names_the_new_level_is_the_ordinary_one():
    amounts = (*SWING, *OTHER_YEAR, 98, 103, 60, 58)
    found = judge(months_of(*amounts), levels=[date(2026, 9, 1)])
    assert (found.verdict, found.new_since) == ("noise", None)
    assert found.points[-1].low < 58 < found.points[-1].high < 90
    assert found.points[:-2] == judge(months_of(*amounts)).points[:-2]


def test_what_cannot_be_negative_has_no_band_under_zero():
    assert min(point.low or 0 for point in judge(months_of(*(one - 95 for one in SWING), 3)).points) >= 0


def test_who_moved_it_is_measured_against_her_own_year():
    months = tuple(months_back(LAST, back) for back in range(12, -1, -1))
    pieces = [Piece(who, month, Decimal(50)) for month in months[:-1] for who in ("Alice", "Bob")]
    pieces += [Piece("Alice", LAST, Decimal(10)), Piece("Bob", LAST, Decimal(55)), Piece("Charlie", LAST, Decimal(20))]
    found = movers(by_month(pieces, months), 100.0)
    assert [(one.who, one.amount) for one in found] == [("Alice", -40), ("Charlie", 20), ("Bob", 5)]


def test_a_season_is_nobodys_doing():
    months = tuple(months_back(LAST, back) for back in range(12, -1, -1))
    pieces = [Piece(who, month, Decimal(50)) for month in months[:-1] for who in ("Alice", "Bob")]
    pieces += [Piece("Alice", LAST, Decimal(25)), Piece("Bob", LAST, Decimal(25))]
    assert movers(by_month(pieces, months), 50.0) == ()


def test_never_more_than_three_are_named():
    months = (months_back(LAST, 1), LAST)
    pieces = [Piece(f"Customer {n}", LAST, Decimal(n)) for n in range(1, 9)]
    assert [one.who for one in movers(by_month(pieces, months), None)] == ["Customer 8", "Customer 7", "Customer 6"]
