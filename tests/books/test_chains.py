from datetime import timedelta

from tests.books.given import DAY, entry, statement, stored_statement

from houvast.books.chains import chains


def names(*stored: object) -> list[list[str]]:
    return [[one.origin.name for one in chain] for chain in chains(stored)]  # type: ignore[arg-type]


def test_statements_that_follow_are_one_chain_whatever_the_order_of_the_files() -> None:
    first = stored_statement("1", statement("1", "0.00", entry("5.00")))
    next_day = DAY + timedelta(days=1)
    second = stored_statement("2", statement("2", "5.00", entry("5.00", day=next_day), day=next_day))
    assert names(second, first) == names(first, second) == [["1", "2"]]


def test_three_statements_of_one_day_follow_by_their_balance_when_they_have_no_number() -> None:
    a = stored_statement("a", statement(None, "0.00", entry("5.00")))
    b = stored_statement("b", statement(None, "5.00", entry("-7.00")))
    c = stored_statement("c", statement(None, "-2.00", entry("1.00")))
    assert names(c, a, b) == [["a", "b", "c"]]


def test_a_missing_day_does_not_break_a_chain() -> None:
    later = DAY + timedelta(days=9)
    first = stored_statement("1", statement("1", "0.00", entry("5.00")))
    second = stored_statement("2", statement("4", "80.00", entry("5.00", day=later), day=later))
    assert names(first, second) == [["1", "2"]]


def test_the_same_statement_twice_stands_in_two_chains_even_when_it_moves_nothing() -> None:
    nothing = statement("1", "10.00", entry("5.00"), entry("-5.00"))
    assert len(names(stored_statement("a", nothing), stored_statement("b", nothing))) == 2


def test_formats_never_share_a_chain() -> None:
    one = statement("1", "0.00", entry("5.00"))
    two = statement("2", "5.00", entry("5.00"))
    assert len(names(stored_statement("a", one, "coda"), stored_statement("b", two, "camt"))) == 2
