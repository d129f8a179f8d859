from datetime import date

from houvast.books.layouts import SheetLayout
from houvast.facts.ledger import Firm, Ledger
from houvast.facts.question import Question
from houvast.facts.wording import say
from houvast.inbox.own import InboxOwn
from houvast.inbox.questions import questions
from houvast.norms import load_norms


def layout(fingerprint: str, name: str, files: int) -> SheetLayout:
    return SheetLayout(fingerprint, "unknown", "Blad1", (), "", name, "0" * 64, files)


def asked(*layouts: SheetLayout) -> tuple[Question, ...]:
    return questions(Ledger(Firm("x")), InboxOwn(layouts), date(2026, 11, 24), load_norms())


def nl(question: Question) -> str:
    return say(question.text, "nl", question.values)


def test_a_layout_is_asked_by_the_name_of_its_file() -> None:
    (one,) = asked(layout("a", "map/uren maart.csv", 1))
    assert (one.kind, one.subject, nl(one)) == ("columns", "a", "Waarover gaat uren maart.csv?")
    assert one.sources[0].name == "uren maart.csv"


def test_how_many_files_an_answer_helps_is_said() -> None:
    assert nl(asked(layout("a", "x.csv", 2))[0]) == "Waarover gaat x.csv? Nog 1 bestand heeft dezelfde kolommen."
    assert nl(asked(layout("a", "x.csv", 5))[0]) == "Waarover gaat x.csv? Nog 4 bestanden hebben dezelfde kolommen."


def test_one_layout_goes_before_every_amount_and_the_others_after() -> None:
    first, second, third = (
        one.value_euro for one in asked(layout("a", "x", 9), layout("b", "y", 2), layout("c", "z", 1))
    )
    assert first > 10**6
    assert 10 > second > third > 0


def test_nothing_is_asked_where_every_sheet_is_known() -> None:
    assert asked() == ()
