"""The invented firms have price lists, a Word file and quotes of their own, so that the room can be seen at work."""

from datetime import date

import pytest

from houvast.demo.quotes import quoted
from houvast.quotes.follow_up import state

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("kind", ["project", "mixed"])
def test_a_firm_that_quotes_has_all_that_belongs_to_it(firm, kind):
    from houvast.cli.demo_quotes import load_quotes
    from houvast.quotes.store import finder, list_states, load_own, template

    assert load_quotes(firm, kind, TODAY) == len(quoted(kind))
    own = load_own(firm)
    assert {state(one, TODAY) for one in own.dossiers} == {"draft", "sent", "won", "lost"}
    assert "too_late" in {event.reason for one in own.dossiers for event in one.events}
    assert len(list_states(firm)) == 3
    assert all(one.articles > 5 for one in list_states(firm))
    assert template(firm) is not None
    assert finder(firm).find("koperbuis" if kind == "project" else "composiet")


def test_a_firm_that_sends_no_quotes_has_none(firm):
    from houvast.cli.demo_quotes import load_quotes
    from houvast.quotes.store import load_own

    assert load_quotes(firm, "person", TODAY) == 0
    assert load_own(firm).dossiers == ()
