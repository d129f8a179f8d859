from houvast.facts.wording import say
from houvast.inbox.counted import counted, listed, what_it_brings


def nl(sentence) -> str:
    return say(sentence.text, "nl", sentence.values)


def test_kinds_of_facts_stand_in_the_order_of_the_menu() -> None:
    assert nl(what_it_brings({"events": 3, "invoices": 1214, "movements": 96})) == (
        "1.214 facturen, 96 verrichtingen en 3 afspraken uit je agenda"
    )


def test_one_is_said_as_one() -> None:
    assert nl(counted("invoices", 1)) == "1 factuur"


def test_nothing_is_said_as_nothing_new() -> None:
    assert nl(what_it_brings({})) == "niets nieuws"
    assert nl(listed([])) == "niets nieuws"


def test_what_has_no_word_of_its_own_is_left_out() -> None:
    assert nl(what_it_brings({"lines": 800, "invoices": 2})) == "2 facturen"
