"""What the room of money asks, and how her answers read afterwards."""

from datetime import date

import pytest
from tests.cash.money_given import NORMS, TODAY, invoice, movement, own, weeks_of

from houvast.cash.questions import answered_sentence, questions
from houvast.facts.answers import FIRM, RECURRING, RECURRING_ENDED, RECURRING_HOURS, VAT_RHYTHM, ended_subject
from houvast.facts.question import Answer
from houvast.facts.wording import say

KEY = "iban:BE71096123456769|out|month"
RENT = [
    movement(f"rent-{month}", "-750.00", date(2026, month, 2), party="name:zoe", communication="huur")._replace(
        counterparty_account="BE71096123456769"
    )
    for month in range(4, 12)
]


def words(kind: str, subject: str, value: str) -> str | None:
    said = answered_sentence(Answer(kind, subject, value), weeks_of(*RENT))
    return say(said.text, "nl", said.values) if said else None


def test_what_comes_back_is_asked_and_an_answer_takes_it_away():
    asked = questions(weeks_of(*RENT), own(), TODAY, NORMS)
    (rent,) = [one for one in asked if one.subject == KEY]
    assert rent.kind == RECURRING
    said = own(answers=(Answer(RECURRING, KEY, "no"),))
    assert not any(one.subject == KEY for one in questions(weeks_of(*RENT), said, TODAY, NORMS))


def test_the_rhythm_of_vat_is_asked_of_who_has_invoices():
    kinds = {one.kind for one in questions(weeks_of(invoice("V1")), own(), TODAY, NORMS)}
    assert VAT_RHYTHM in kinds


@pytest.mark.parametrize(
    ("kind", "subject", "value", "said"),
    [
        (RECURRING, KEY, "yes", "Zoe, elke maand: dat komt terug."),
        (RECURRING, KEY, "no", "Zoe, elke maand: dat komt niet terug."),
        (RECURRING_ENDED, ended_subject(KEY, date(2026, 11, 2)), "yes", "Zoe, elke maand: dat is gestopt."),
        (RECURRING_ENDED, ended_subject(KEY, date(2026, 11, 2)), "no", "Zoe, elke maand: dat komt nog."),
        (RECURRING_HOURS, KEY, "12.5", "Zoe, elke maand: 12,5 uur per jaar."),
        (RECURRING_HOURS, KEY, "veel", None),
        (RECURRING, "name:belfius|out|quarter|2", "yes", "belfius, elk kwartaal: dat komt terug."),
        (RECURRING, "bank:BE01:charges|out|month", "yes", "BE01, elke maand: dat komt terug."),
        (RECURRING, "iets anders", "yes", "iets anders, telkens opnieuw: dat komt terug."),
        (VAT_RHYTHM, FIRM, "month", "Je doet je btw-aangifte per maand."),
        (VAT_RHYTHM, FIRM, "quarter", "Je doet je btw-aangifte per kwartaal."),
        (VAT_RHYTHM, FIRM, "ooit", None),
        ("pair", "x", "yes", None),
    ],
)
def test_an_answer_reads_back_in_her_words(kind, subject, value, said):
    assert words(kind, subject, value) == said
