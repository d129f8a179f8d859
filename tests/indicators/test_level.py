"""Since when she says that a figure has a new level, as it is kept and read again."""

from datetime import date

import pytest

from houvast.facts.answers import NEW_LEVEL, NO, YES
from houvast.facts.question import Answer
from houvast.facts.wording import say
from houvast.indicators.figures.level import answered_sentence, level_subject, levels_of


def test_a_level_is_of_one_figure_and_what_is_kept_comes_back():
    kept = Answer(NEW_LEVEL, level_subject("revenue", date(2026, 3, 1)), YES)
    assert kept.subject == "revenue 2026-03"
    assert levels_of([kept], "revenue") == (date(2026, 3, 1),)
    assert levels_of([kept], "margin") == ()


@pytest.mark.parametrize(
    ("subject", "value"), [("revenue", YES), ("revenue 2026-13", YES), ("revenue <b>", YES), ("revenue 2026-03", NO)]
)
def test_what_cannot_be_read_is_no_level(subject, value):
    assert levels_of([Answer(NEW_LEVEL, subject, value)], "revenue") == ()


def test_what_she_said_stands_in_words_among_her_answers():
    found = answered_sentence(Answer(NEW_LEVEL, "payment 2026-03", YES))
    assert found is not None
    assert say(found.text, "nl", found.values) == "Hoe laat ze betalen: vanaf maart 2026 is dat gewoon voor jou"
    assert answered_sentence(Answer(NEW_LEVEL, "winst 2026-03", YES)) is None
