"""The most similar earlier quote is found by customer, rare words and articles, and says why."""

from dataclasses import replace

from tests.quotes.quotes_given import BUYER, SELLER, line, quote

from houvast.quotes.similar import similar

BOILER = quote(
    line("a", "1", text="Condensatieketel 24 kW", supplier="VM", article_nr="K24"),
    line("b", "1", text="Plaatsing"),
    number="O-1",
    title="Vervanging ketel rijwoning",
    customer=BUYER,
)
BATH = quote(line("a", "1", text="Inloopdouche"), line("b", "1", text="Plaatsing"), number="O-2", title="Badkamer")
PUMP = quote(line("a", "1", text="Warmtepomp"), line("b", "1", text="Plaatsing"), number="O-3", title="Verwarming")
EARLIER = (BOILER, BATH, PUMP)


def test_the_same_rare_words_find_the_earlier_quote() -> None:
    [best, *_] = similar(quote(number="N", title="Ketel vervangen in een rijwoning", customer=BUYER), EARLIER)
    assert (best.quote.number, best.same_customer, best.words) == ("O-1", True, ("ketel", "rijwoning"))


def test_a_word_of_every_quote_finds_nothing() -> None:
    assert similar(quote(number="N", title="Plaatsing", customer=SELLER), EARLIER) == ()


def test_the_same_article_weighs_and_is_named() -> None:
    new = quote(line("x", "1", text="Ketel", supplier="VM", article_nr="K24"), number="N", title="")
    assert similar(new, EARLIER)[0].articles == ("VM/K24",)


def test_it_never_offers_the_quote_itself() -> None:
    assert [one.quote.number for one in similar(BOILER, EARLIER)] == []
    assert similar(replace(BOILER, number="N"), EARLIER)[0].quote is BOILER


def test_the_newest_comes_first_where_two_are_equal() -> None:
    again = replace(BOILER, number="O-9")
    found = similar(replace(BOILER, number="N"), (BOILER, again, BATH, PUMP))
    assert [one.quote.number for one in found] == ["O-9", "O-1"]
