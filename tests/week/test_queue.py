"""The one queue of questions."""

from decimal import Decimal

from houvast.facts.question import Question
from houvast.facts.text import Text
from houvast.week.own import WeekOwn
from houvast.week.queue import queue

TEXT = Text("?", "?")


def question(subject: str, euro: int = 1) -> Question:
    return Question("pair", subject, TEXT, (), Decimal(euro))


def subjects(found):
    return [one.subject for one in found.shown]


def test_at_most_five_are_shown_the_most_valuable_first():
    found = queue([question(str(n), n) for n in range(8)], WeekOwn(), 5)
    assert subjects(found) == ["7", "6", "5", "4", "3"]
    assert found.waiting == 3


def test_an_answered_question_does_not_come_back():
    own = WeekOwn(answered={("pair", "a"): "yes"})
    assert subjects(queue([question("a", 9), question("b")], own, 5)) == ["b"]


def test_answering_does_not_bring_more_in_the_same_week():
    asked = [question(str(n), n) for n in range(8)]
    offered = tuple(("pair", str(n)) for n in (7, 6, 5, 4, 3))
    own = WeekOwn(answered={("pair", "7"): "yes"}, offered=offered)
    found = queue(asked, own, 5)
    assert (subjects(found), found.new) == (["6", "5", "4", "3"], ())


def test_a_more_valuable_question_does_not_push_out_one_that_was_offered():
    own = WeekOwn(offered=(("pair", "old"),))
    found = queue([question("old"), question("new", 99)], own, 1)
    assert (subjects(found), found.waiting) == (["old"], 1)
