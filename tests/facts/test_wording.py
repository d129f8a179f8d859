from datetime import date
from decimal import Decimal

from houvast.facts.text import Sentence, Text
from houvast.facts.wording import long_date, money, number, out_of, say, short_date


def test_money_reads_as_a_flemish_owner_writes_it() -> None:
    assert money(Decimal("1234.5")) == "€\u00a01.234,50"


def test_a_negative_amount_has_a_real_minus_before_the_sign() -> None:
    assert money(Decimal("-12.34")) == "−€\u00a012,34"


def test_another_currency_keeps_its_own_name() -> None:
    assert money(Decimal(5), "CHF", "en") == "CHF\u00a05.00"


def test_halves_round_away_from_zero() -> None:
    assert (number(Decimal("2.5")), number(Decimal("-2.5"))) == ("3", "−3")


def test_a_day_reads_in_words() -> None:
    assert long_date(date(2026, 11, 24)) == "dinsdag 24 november 2026"
    assert short_date(date(2026, 3, 2)) == "2/3/2026"


def test_a_share_is_said_with_counts() -> None:
    assert (out_of(8, 10), out_of(8, 10, "en")) == ("8 op 10", "8 in 10")


def test_a_sentence_fills_in_its_values_in_the_language_asked() -> None:
    text = Text("{n:euro} open sinds {d:date}", "{n:euro} open since {d:date}")
    values = {"n": Decimal("1234.56"), "d": date(2026, 1, 5)}
    assert say(text, "nl", values) == "€\u00a01.235 open sinds 5/1/2026"
    assert say(text, "en", values) == "€\u00a01,235 open since 5/1/2026"


def test_a_sentence_may_hold_another_sentence() -> None:
    inner = Sentence(Text("drie facturen", "three invoices"))
    assert say(Text("Er staan {what} open.", "There are {what} open."), "nl", {"what": inner}) == (
        "Er staan drie facturen open."
    )


def test_a_price_for_one_has_as_many_decimals_as_say_something() -> None:
    text = Text("{p:price}", "{p:price}")
    shown = [say(text, "nl", {"p": Decimal(price)}) for price in ("12.5", "0.0125", "1250", "-0.30")]
    assert shown == ["€\u00a012,50", "€\u00a00,0125", "€\u00a01.250,00", "−€\u00a00,30"]
    assert say(text, "en", {"p": Decimal("1250.125")}) == "€\u00a01,250.125"


def test_a_day_of_this_year_reads_without_the_year() -> None:
    text = Text("de week van {d:day_month}", "the week of {d:day_month}")
    assert say(text, "nl", {"d": date(2027, 1, 11)}) == "de week van 11 januari"
    assert say(text, "en", {"d": date(2027, 1, 11)}) == "the week of 11 January"
