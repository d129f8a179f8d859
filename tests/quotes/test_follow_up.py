"""How a quote stands follows from its events; expired warns and never blocks; reminders fall on working days."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from tests.quotes.quotes_given import NORMS, SENT, TODAY, line, quote

from houvast.facts.text import Text
from houvast.formats import ics
from houvast.quotes.follow_up import (
    accept,
    agreed_quote,
    calendar,
    decision,
    decline,
    may_answer,
    note_answer,
    reminders,
    state,
)
from houvast.quotes.revisions import send
from houvast.quotes.texts import TEXTS
from houvast.quotes.values import LOST_REASONS, Acceptance, Dossier, Event, EventKind, Variant, VariantGroup

GROUP = VariantGroup("v", "Verwarming", (Variant("gas", "Gas"), Variant("wp", "Warmtepomp")))
QUOTE = quote(
    line("a", "100"),
    line("b", "40", option=True),
    line("g", "10", group="v", variant="gas"),
    line("w", "20", group="v", variant="wp"),
    groups=(GROUP,),
)
SENT_ONCE = send(Dossier(QUOTE), QUOTE, b"pdf", SENT)
LATER = SENT + timedelta(days=2)
AN = Acceptance("An De Smet", "an@desmet.example", options=("b", "bestaat niet"), variants=(("v", "wp"),))


def with_event(kind: EventKind, **fields: object) -> Dossier:
    return replace(SENT_ONCE, events=(*SENT_ONCE.events, Event(kind, LATER, 1, **fields)))  # type: ignore[arg-type]


def accepted(dossier: Dossier = SENT_ONCE) -> Dossier:
    found = accept(dossier, 1, AN, LATER)
    assert isinstance(found, Dossier)
    return found


def test_a_quote_that_was_never_sent_is_in_the_making() -> None:
    assert state(Dossier(QUOTE), TODAY) == "draft"
    assert state(note_answer(Dossier(QUOTE), won=False, at=SENT, reason="too_late"), TODAY) == "lost"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("note", "sent"), ("opened", "opened"), ("question", "asked"), ("declined", "declined"), ("won", "won")],
)
def test_the_state_follows_from_what_happened(kind: EventKind, expected: str) -> None:
    assert state(with_event(kind), TODAY) == expected


def test_a_question_that_was_answered_no_longer_waits() -> None:
    asked = with_event("question", text="Kan het ook in wit?")
    answered = replace(asked, events=(*asked.events, Event("answer", LATER + timedelta(hours=1), 1)))
    assert state(answered, TODAY) == "sent"


def test_an_expired_quote_still_takes_a_yes() -> None:
    after = date(2026, 12, 25)
    assert state(SENT_ONCE, after) == "expired"
    assert may_answer(SENT_ONCE, 1) is None
    assert state(accepted(), after) == "accepted"


def test_a_yes_keeps_name_moment_revision_options_and_hash() -> None:
    event = accepted().events[-1]
    assert event.acceptance is not None
    assert (event.acceptance.name, event.at, event.revision) == ("An De Smet", LATER, 1)
    assert event.acceptance.pdf_sha256 == SENT_ONCE.revisions[0].pdf_sha256
    assert (event.acceptance.options, event.acceptance.variants) == (("b",), (("v", "wp"),))


def test_what_was_agreed_holds_what_the_customer_ticked() -> None:
    found = agreed_quote(accepted())
    assert found is not None
    assert [item.key for item in found.lines if item.chosen] == ["b"]
    assert found.groups[0].counting == "wp"
    assert agreed_quote(SENT_ONCE) is None


def test_an_older_revision_takes_no_answer() -> None:
    second = send(SENT_ONCE, replace(QUOTE, notes="Anders"), b"2", LATER)
    assert accept(second, 1, AN, LATER) == TEXTS["quotes.refused_revision"]
    assert isinstance(accept(second, 2, AN, LATER), Dossier)


def test_a_quote_is_answered_once() -> None:
    assert decline(accepted(), 1, "price", LATER) == TEXTS["quotes.refused_decided"]
    assert isinstance(accept(SENT_ONCE, 1, replace(AN, name="  "), LATER), Text)


def test_a_new_revision_after_a_no_is_open_again() -> None:
    declined = decline(SENT_ONCE, 1, "price", LATER)
    assert isinstance(declined, Dossier)
    again = send(declined, replace(QUOTE, discount=Decimal(5)), b"2", LATER + timedelta(days=1))
    assert (state(again, TODAY), decision(again)) == ("sent", None)


def test_too_late_is_always_among_the_reasons() -> None:
    lost = note_answer(SENT_ONCE, won=False, at=LATER, reason="too_late")
    found = decision(lost)
    assert found is not None
    assert (found.won, found.reason, state(lost, TODAY)) == (False, "too_late", "lost")
    assert "too_late" in LOST_REASONS
    assert all(f"quotes.lost_{reason}" in TEXTS for reason in LOST_REASONS)


def test_she_calls_on_day_five_and_three_days_before_it_expires() -> None:
    assert [(one.day, one.why) for one in reminders(SENT_ONCE, TODAY, NORMS)] == [
        (date(2026, 11, 30), "after"),  # day 5 is a Sunday
        (date(2026, 12, 21), "before"),
    ]
    assert [one.why for one in reminders(SENT_ONCE, date(2026, 12, 1), NORMS)] == ["before"]


def test_nobody_is_called_about_a_decided_or_unsent_quote() -> None:
    assert reminders(accepted(), TODAY, NORMS) == ()
    assert reminders(Dossier(QUOTE), TODAY, NORMS) == ()


def test_a_quote_valid_for_a_few_days_has_one_reminder_or_none() -> None:
    short = replace(QUOTE, valid_until=date(2026, 12, 1))
    assert [one.why for one in reminders(send(Dossier(short), short, b"", SENT), TODAY, NORMS)] == ["after"]
    tiny = replace(QUOTE, valid_until=date(2026, 11, 26))
    assert reminders(send(Dossier(tiny), tiny, b"", SENT), TODAY, NORMS) == ()


def test_the_reminders_go_into_her_calendar() -> None:
    data = calendar(reminders(SENT_ONCE, TODAY, NORMS), datetime(2026, 11, 24, 9, tzinfo=UTC))
    [reading] = ics.read(data, "offertes.ics")
    events = reading.facts.events
    assert [(event.begin, event.summary) for event in events] == [
        (date(2026, 11, 30), "Bel Familie De Smet over offerte O-2026-014 (Vervanging ketel)"),
        (date(2026, 12, 21), "Offerte O-2026-014 voor Familie De Smet verloopt bijna (Vervanging ketel)"),
    ]
    assert all(event.transparent for event in events)
