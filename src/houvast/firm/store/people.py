"""What the owner fills in about the people who work in the firm."""

from houvast.books.models import Firm
from houvast.books.store import forget_answer, save_answer
from houvast.facts.answers import PERSON
from houvast.facts.question import Answer
from houvast.firm.people import Given, given_value


def keep_person(firm: Firm, key: str, given: Given | None) -> None:
    """Keep what she filled in about somebody; None forgets it, and what the sheet says holds again."""
    if given is None:
        forget_answer(firm, PERSON, key)
    else:
        save_answer(firm, Answer(PERSON, key, given_value(given)))
