"""Three questions at the first run, one a week after that, and yearly whether it still holds."""

from datetime import date, timedelta

import pytest
from tests.hand_ledger import TODAY

from houvast.facts.answers import FIRM, KIND_OVERRIDE, KIND_QUESTION, KIND_STILL, NO
from houvast.facts.ledger import Firm, Ledger
from houvast.facts.question import Answer, Question
from houvast.facts.wording import say
from houvast.firm.asking import expected_movement, first_questions, next_question
from houvast.firm.kind import Mixture, kind_from
from houvast.firm.kind_answers import SPLIT, Said
from houvast.firm.own import FirmOwn
from houvast.firm.question_texts import TEXTS
from houvast.firm.questions import answered_sentence, questions
from houvast.firm.signal import Signal, Signals
from houvast.norms import load_norms

LAST_WEEK, YESTERDAY = TODAY - timedelta(days=8), TODAY - timedelta(days=1)
LEDGER = Ledger(Firm("Zaak"))


def files(*votes: float) -> Signals:
    return Signals(tuple(Signal(str(number), Mixture(*votes), "", {}) for number in range(5)), TODAY)


def own(said: dict[str, tuple[str, date]], *, now: Signals | None = None, then: Signals | None = None) -> FirmOwn:
    answers = tuple(Answer(KIND_QUESTION, subject, value) for subject, (value, _) in said.items())
    given = {(KIND_QUESTION, subject): day for subject, (_, day) in said.items()}
    seen = now or Signals()
    return FirmOwn(answers, given, kind_from(answers, seen, TODAY), seen, then)


def asked(known: FirmOwn) -> list[str]:
    return [one.subject for one in questions(LEDGER, known, TODAY, load_norms())]


def everything(day: date) -> dict[str, tuple[str, date]]:
    return {f"q{number}": ("c", day) for number in range(1, 12)} | {"q12": ("0 0 100 0", day)}


def test_the_first_three_move_the_mixture_more_than_any_other_that_one_tap_answers() -> None:
    first = first_questions(None, TODAY)
    moved = {number: expected_movement(number, Said({}), None, TODAY) for number in range(1, 12)}
    assert first == (1, 3, 9)
    assert min(moved[number] for number in first) == max(moved.values()) == pytest.approx(0.75)
    assert moved[2] < 0.75


def test_expected_movement_is_worked_out_by_hand() -> None:
    # half hands, half shop: question 2 is then answered a or b, equally likely but for b's third for hands
    said = Said({}, Mixture(0.5, 0.5, 0, 0))
    # weights 3 and 1: a -> (.625, .375), moved .125; b (1/3, 2/3) -> (.4583.., .5416..), moved .041666
    # chances: a .5, b .5 x 1/3 + .5 x 2/3 = .5
    assert expected_movement(2, said, None, TODAY) == pytest.approx((0.125 + 0.0416667) / 2, abs=1e-6)


def test_at_the_first_run_three_are_asked_and_no_fourth_comes_that_week() -> None:
    assert asked(FirmOwn()) == ["q1", "q3", "q9"]
    assert asked(own({"q1": ("c", TODAY)})) == ["q3", "q9"]
    assert asked(own({"q1": ("c", TODAY), "q3": ("c", TODAY), "q9": ("c", TODAY)})) == []


def test_the_week_after_one_question_comes_and_once_answered_no_other_that_week() -> None:
    first = {"q1": ("c", LAST_WEEK), "q3": ("c", LAST_WEEK), "q9": ("c", LAST_WEEK)}
    (next_,) = asked(own(first))
    assert next_ == f"q{next_question(Said({1: 'c', 3: 'c', 9: 'c'}), None, TODAY)}"
    assert asked(own(first | {next_: ("c", TODAY)})) == []


def test_the_next_question_is_the_one_that_moves_most_given_what_she_said() -> None:
    said = Said({1: "c", 3: "b", 9: "a"})
    left = [number for number in (*range(1, 12), SPLIT) if number not in said.chosen]
    best = max(expected_movement(number, said, None, TODAY) for number in left)
    number = next_question(said, None, TODAY)
    assert number == SPLIT
    assert expected_movement(SPLIT, said, None, TODAY) == best


def test_who_answered_all_twelve_is_asked_nothing_more() -> None:
    assert asked(own(everything(LAST_WEEK))) == []


def test_who_said_herself_what_it_is_is_asked_no_questions_about_it() -> None:
    answers = (Answer(KIND_OVERRIDE, FIRM, f"retail {YESTERDAY}"),)
    known = FirmOwn(answers, {(KIND_OVERRIDE, FIRM): YESTERDAY}, kind_from(answers, None, TODAY))
    assert asked(known) == []


def only(known: FirmOwn) -> Question:
    (question,) = questions(LEDGER, known, TODAY, load_norms())
    return question


def test_after_a_year_she_is_asked_once_whether_it_still_holds() -> None:
    year_ago = TODAY - timedelta(days=365)
    question = only(own(everything(year_ago)))
    assert (question.kind, question.subject) == (KIND_STILL, year_ago.isoformat())
    assert say(question.text, "nl", question.values) == (
        "Op 24/11/2025 vertelde je over je zaak: het is een projectbedrijf. Klopt dat nog?"
    )
    assert asked(own(everything(year_ago + timedelta(days=1)))) == []


def test_her_own_word_is_asked_again_after_a_year_too() -> None:
    day = TODAY - timedelta(days=400)
    answers = (Answer(KIND_OVERRIDE, FIRM, f"retail {day}"),)
    assert only(FirmOwn(answers, {(KIND_OVERRIDE, FIRM): day}, kind_from(answers, None, TODAY))).kind == KIND_STILL


def test_files_that_moved_since_she_answered_are_a_reason_to_ask() -> None:
    half_year = everything(TODAY - timedelta(days=180))
    then = files(0.1, 0.1, 0.7, 0.1)
    assert asked(own(half_year, now=files(0.1, 0.25, 0.55, 0.1), then=then)) == []
    assert only(own(half_year, now=files(0.1, 0.4, 0.4, 0.1), then=then)).kind == KIND_STILL


def test_who_said_it_changed_is_not_asked_again_but_reads_that_it_is_unsure() -> None:
    known = own(everything(TODAY - timedelta(days=400)))
    answers = (*known.answers, Answer(KIND_STILL, "2026-11-01", NO))
    changed = FirmOwn(answers, known.given, kind_from(answers, None, TODAY))
    assert asked(changed) == []
    assert changed.kind.unsure == ("outdated",)


def test_the_twelve_questions_are_word_for_word_those_of_the_method() -> None:
    assert TEXTS["firm.q1"].nl == "Waar betaalt de klant vooral voor?"
    assert TEXTS["firm.q7d"].nl == "grondstof, halffabricaat en afgewerkt"
    assert len(TEXTS) == 12 * 5


def test_a_tapped_answer_reads_with_a_capital() -> None:
    first = questions(LEDGER, FirmOwn(), TODAY, load_norms())[0]
    assert next(option.label.nl for option in first.options) == "Voor mij of ons als persoon, onze handen"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer(KIND_QUESTION, "q7", "b"), "Welke voorraad heb je? ‘afgewerkte goederen om te verkopen’"),
        (Answer(KIND_QUESTION, "q7", "ab"), "‘bijna geen’, ook een beetje ‘afgewerkte goederen om te verkopen’"),
        (Answer(KIND_QUESTION, "q12", "0 45 0 55"), "dienst 0, doorverkoop 45, opdrachten 0, productie 55"),
        (Answer(KIND_STILL, "2026-01-01", NO), "Je soort zaak is veranderd"),
        (Answer(KIND_OVERRIDE, FIRM, "mixed 2026-03-01"), "Je zei zelf op 1/3/2026: het is een gemengde zaak"),
    ],
)
def test_what_she_answered_reads_back_as_a_sentence(answer: Answer, words: str) -> None:
    sentence = answered_sentence(answer)
    assert sentence is not None
    assert words in say(sentence.text, "nl", sentence.values)


def test_an_answer_nobody_can_read_has_no_sentence() -> None:
    assert answered_sentence(Answer(KIND_QUESTION, "q7", "z")) is None
