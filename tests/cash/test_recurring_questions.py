from decimal import Decimal

from tests.cash.recurring_given import TODAY, each_month, in_order, moved
from tests.hand_ledger import ledger

from houvast.cash.recurring import recurring_series
from houvast.cash.recurring.answered import with_answers
from houvast.cash.recurring.questions import recurring_questions
from houvast.facts.answers import NO, RECURRING, RECURRING_ENDED, YES
from houvast.facts.question import Answer
from houvast.facts.wording import say

RENT = [moved(day, "-1000.00", "BE71", "Immo") for day in each_month(3, 13)]
FEES = [moved(day, "-14.50", None, None, kind="charges") for day in each_month(28, 12)]
ENDED = [moved(day, "-80.00", "BE73", "Oude Software") for day in each_month(9, 8)]
LONG_AGO = [moved(day.replace(year=day.year - 2), "-90.00", "BE75", "Vroeger") for day in each_month(9, 8)]
MOVEMENTS = in_order(RENT, FEES, ENDED, LONG_AGO)
SERIES = recurring_series(MOVEMENTS, TODAY)
BOOKS = ledger(*MOVEMENTS)


def test_each_series_is_asked_once_where_most_hangs_on_the_answer_first() -> None:
    asked = recurring_questions(SERIES, BOOKS, TODAY)
    assert [(one.kind, one.value_euro) for one in asked] == [
        (RECURRING, Decimal("800.00")),  # 12,000 a year, seen 13 times: 1 in 15 that it does not go on
        (RECURRING_ENDED, Decimal("480.00")),  # 960 a year that stopped
        (RECURRING, Decimal("12.43")),
    ]
    assert asked[0].subject == next(one.key for one in SERIES if one.counterparty == "Immo")
    assert [option.value for option in asked[0].options] == [YES, NO]


def test_a_question_shows_what_it_is_about_in_plain_words() -> None:
    asked = [say(one.text, "nl", one.values) for one in recurring_questions(SERIES, BOOKS, TODAY)]
    assert asked[0] == "€\u00a01.000,00 aan Immo, elke maand, 13 keer gezien. Komt dat terug?"
    assert asked[1] == "€\u00a080,00 aan Oude Software, elke maand: de laatste keer was 9/6/2026. Is dat gestopt?"
    assert "kosten van de bank" in asked[2]


def test_what_ended_long_ago_is_not_asked() -> None:
    assert all("Vroeger" not in str(one.values["name"]) for one in recurring_questions(SERIES, BOOKS, TODAY))


def test_what_she_denied_is_not_asked_whether_it_ended() -> None:
    ended = next(one for one in SERIES if one.counterparty == "Oude Software")
    known = with_answers(SERIES, [Answer(RECURRING, ended.key, NO)])
    assert [one.kind for one in recurring_questions(known, BOOKS, TODAY)] == [RECURRING, RECURRING]


def test_every_question_has_its_document() -> None:
    assert all(one.sources for one in recurring_questions(SERIES, BOOKS, TODAY))
