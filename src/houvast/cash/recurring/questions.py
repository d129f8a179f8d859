"""What we ask about what comes back: does it, and is it over? No figure waits for the answer."""

from collections.abc import Iterable
from datetime import date, timedelta

from houvast.cash.recurring.series import Series
from houvast.cash.recurring_texts import TEXTS
from houvast.facts.answers import NO, RECURRING, RECURRING_ENDED, YES, ended_subject
from houvast.facts.ledger import Ledger
from houvast.facts.money import to_cent
from houvast.facts.question import Option, Question
from houvast.facts.text import Sentence

_COMES_BACK = (Option(YES, TEXTS["cash.yes_recurring"]), Option(NO, TEXTS["cash.no_recurring"]))
_IS_OVER = (Option(YES, TEXTS["cash.yes_ended"]), Option(NO, TEXTS["cash.no_ended"]))
_LONG_AGO = timedelta(days=400)


def recurring_questions(series: Iterable[Series], ledger: Ledger, today: date) -> tuple[Question, ...]:
    """One question per series, worth the part of a year's money that hangs on the answer; the most valuable first.

    After n times the chance that it does not go on is about 1 in n + 2 (Laplace); when it stopped, 1 in 2. What ended
    more than a year ago, or was denied, is not asked about.
    """
    found = [
        _question(one, ledger)
        for one in series
        if one.confirmed is not False and (one.state != "ended" or one.last > today - _LONG_AGO)
    ]
    return tuple(sorted(found, key=lambda question: (-question.value_euro, question.kind, question.subject)))


def _question(series: Series, ledger: Ledger) -> Question:
    ended = series.state == "ended"
    kind, options = (RECURRING_ENDED, _IS_OVER) if ended else (RECURRING, _COMES_BACK)
    subject = ended_subject(series.key, series.last) if ended else series.key
    text = TEXTS[f"cash.ask_{'ended' if ended else 'recurring'}_{'in' if series.sign > 0 else 'out'}"]
    last = ledger.movement_by_key.get(series.occurrences[-1])
    values = {
        "name": series.counterparty or Sentence(TEXTS[f"cash.kind_{series.kind}"]),
        "amount": abs(series.amount),
        "rhythm": Sentence(TEXTS[f"cash.rhythm_{series.rhythm}"]),
        "times": len(series.occurrences),
        "last": series.last,
    }
    worth = to_cent(abs(series.yearly) / (2 if ended else len(series.occurrences) + 2))
    return Question(kind, subject, text, options, worth, values, last.sources[:1] if last else ())
