"""What quotes brought: the page says no more than the counts allow, and every figure opens its quotes."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from tests.hand_ledger import ledger
from tests.quotes.quotes_given import NORMS, SENT, TODAY, line, quote
from tests.walking import figures_of

from houvast.facts.figure import TooEarly
from houvast.facts.wording import say
from houvast.quotes.own import QuotesOwn
from houvast.quotes.results import explain, results_page
from houvast.quotes.values import Dossier, Event, Revision


def dossier(number: int, *, hours: float, won: bool, minutes: float = 12, days_ago: int = 0) -> Dossier:
    at = SENT - timedelta(days=days_ago)
    made = replace(quote(line("a", "100")), number=f"Q{number}", requested_at=at - timedelta(hours=hours))
    decided = Event("won" if won else "lost", at + timedelta(days=1), 1, reason=None if won else "too_late")
    return Dossier(made, (Revision(1, made, at, "0" * 64),), (Event("sent", at, 1), decided), minutes)


def own(*dossiers: Dossier) -> QuotesOwn:
    return QuotesOwn(dossiers=dossiers)


def test_without_quotes_nothing_is_said():
    page = results_page(ledger(), own(), TODAY, NORMS)
    assert (page.sent, page.weeks) == (0, None)
    assert isinstance(page.clock.value, TooEarly)


def test_under_twenty_answers_the_page_says_too_few():
    few = own(*(dossier(at, hours=1, won=True) for at in range(19)))
    page = results_page(ledger(), few, TODAY, NORMS)
    assert say(page.everything.said.text, "nl", page.everything.said.values).startswith(
        "Te weinig offertes om iets te besluiten: 19 van 20"
    )


def test_from_twenty_on_it_says_the_count_with_what_it_may_be():
    enough = own(*(dossier(at, hours=1, won=at < 15) for at in range(20)))
    page = results_page(ledger(), enough, TODAY, NORMS)
    said = say(page.everything.said.text, "nl", page.everything.said.values)
    assert said == "15 van 20 gewonnen; met zo'n aantal kan dat van 53 tot 89 op 100 zijn."
    assert [(row.won.value, row.decided) for row in page.by_pace] == [(15, 20), (0, 0), (0, 0)]


def test_too_late_stands_among_the_reasons_even_when_nobody_said_it():
    page = results_page(ledger(), own(dossier(1, hours=1, won=True)), TODAY, NORMS)
    assert [(one.name.nl, one.times) for one in page.reasons] == [("te laat", 0)]


def test_her_first_weeks_stand_beside_what_came_later():
    early = [dossier(at, hours=48, won=False, days_ago=90) for at in range(6)]
    later = [dossier(at + 6, hours=2, won=True) for at in range(7)]
    page = results_page(ledger(), own(*early, *later), TODAY, NORMS)
    assert page.weeks is not None
    assert (page.weeks.before, page.weeks.after) == (6, 7)
    assert page.weeks.said.text.nl == "Te weinig offertes om iets te besluiten over winnen."


def test_every_figure_adds_up_to_the_quotes_behind_it():
    listed = own(*(dossier(at, hours=at + 1, won=at % 3 > 0, minutes=at * 2.5) for at in range(24)))
    page = results_page(ledger(), listed, TODAY, NORMS)
    figures = list(figures_of((page.clock, page.work, *(row.won for row in (page.everything, *page.by_pace)))))
    assert len(figures) == 6
    for figure in figures:
        found = explain(ledger(), listed, TODAY, figure.key)
        assert found.figure == figure
        assert found.total == figure.value


def test_a_figure_that_is_none_is_refused():
    for key in ("x", "won-x", "won", ""):
        with pytest.raises(KeyError):
            explain(ledger(), own(), TODAY, key)


def test_the_clock_counts_working_hours_and_the_work_minutes():
    listed = own(*(dossier(at, hours=1, won=True, minutes=20) for at in range(5)))
    page = results_page(ledger(), listed, TODAY, NORMS)
    assert (page.clock.value, page.clock.unit) == (Decimal("1.0"), "hours")
    assert (page.work.value, page.work.unit) == (Decimal("20.0"), "minutes")
