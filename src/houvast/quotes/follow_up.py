"""How a quote stands, what the customer may do with it, and when she calls again.

States follow from events, so nothing can disagree with the story. An expired quote warns and never blocks: a yes that
comes late is still a yes, to look at. 'Te laat' is always among the reasons (METHOD C248).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from houvast.facts import wording
from houvast.facts.agenda import CalendarEvent
from houvast.facts.holidays import holidays_around, working_day_from, working_day_until
from houvast.facts.period import Period
from houvast.facts.text import Language, Text
from houvast.formats import ics_write
from houvast.norms import Norms
from houvast.quotes.calculation import with_choices
from houvast.quotes.revisions import local_day
from houvast.quotes.texts import TEXTS
from houvast.quotes.values import Acceptance, Dossier, Event, LostReason, Quote, Revision

State = Literal["draft", "sent", "opened", "asked", "expired", "accepted", "declined", "won", "lost"]
OPEN: frozenset[State] = frozenset({"sent", "opened", "asked", "expired"})
_DECISIVE: Mapping[str, State] = {"accepted": "accepted", "declined": "declined", "won": "won", "lost": "lost"}
_DAY = timedelta(days=1)


class Decision(NamedTuple):
    """How it ended: when, won or not, and why not."""

    at: datetime
    won: bool
    reason: LostReason | None = None


class Reminder(NamedTuple):
    """A day to call: some days after it was sent ('after'), or just before it expires ('before')."""

    day: date
    why: Literal["after", "before"]
    number: str
    customer: str
    title: str


def state(dossier: Dossier, today: date) -> State:
    """How the quote stands today. What was decided about an earlier revision no longer counts."""
    sent = dossier.sent
    since = [one for one in dossier.events if sent is None or _is_about(one, sent)]
    decided = [one for one in since if one.kind in _DECISIVE]
    if decided:
        return _DECISIVE[decided[-1].kind]
    if sent is None:
        return "draft"
    if sent.quote.valid_until is not None and sent.quote.valid_until < today:
        return "expired"
    asked, answered = _at(since, "question"), _at(since, "answer")
    if asked is not None and (answered is None or answered < asked):
        return "asked"
    return "opened" if _at(since, "opened") else "sent"


def decision(dossier: Dossier) -> Decision | None:
    """How it ended, None while it is open. What was noted first counts as the moment."""
    sent = dossier.sent
    about = [one for one in dossier.events if one.kind in _DECISIVE and (sent is None or _is_about(one, sent))]
    if not about:
        return None
    won = about[-1].kind in {"accepted", "won"}
    same = [one for one in about if (one.kind in {"accepted", "won"}) == won]
    reasons = [one.reason for one in same if one.reason is not None]
    return Decision(same[0].at, won, reasons[-1] if reasons and not won else None)


def may_answer(dossier: Dossier, revision: int) -> Text | None:
    """Why the customer cannot answer this revision (any more); None when it is fine. Expired is fine."""
    sent = dossier.sent
    if sent is None or revision != sent.number:
        return TEXTS["quotes.refused_revision"]
    return None if decision(dossier) is None else TEXTS["quotes.refused_decided"]


def accept(dossier: Dossier, revision: int, acceptance: Acceptance, at: datetime) -> Dossier | Text:
    """The dossier with the customer's yes: name, time, revision, options and the hash of what was sent."""
    refused, sent = may_answer(dossier, revision), dossier.sent
    if refused is not None or sent is None:
        return refused or TEXTS["quotes.refused_revision"]
    if not acceptance.name.strip():
        return TEXTS["quotes.refused_name"]
    agreed = with_choices(sent.quote, acceptance.options, dict(acceptance.variants))
    kept = replace(
        acceptance,
        pdf_sha256=sent.pdf_sha256,
        options=tuple(line.key for line in agreed.lines if line.option and line.chosen),
        variants=tuple((group.key, group.counting) for group in agreed.groups),
    )
    return _with(dossier, Event("accepted", at, sent.number, acceptance=kept, who=kept.name))


def decline(dossier: Dossier, revision: int, reason: LostReason, at: datetime, text: str = "") -> Dossier | Text:
    """The dossier with the customer's no and its reason."""
    refused = may_answer(dossier, revision)
    return refused or _with(dossier, Event("declined", at, revision, text, reason))


def note_answer(dossier: Dossier, *, won: bool, at: datetime, reason: LostReason | None = None) -> Dossier:
    """The one click of the owner: won or lost (with a reason), heard by phone or mail."""
    revision = dossier.sent.number if dossier.sent else 0
    return _with(dossier, Event("won" if won else "lost", at, revision, reason=None if won else reason or "other"))


def agreed_quote(dossier: Dossier) -> Quote | None:
    """What was agreed: the sent quote with what the customer ticked; None while it is not won."""
    sent, end = dossier.sent, decision(dossier)
    if sent is None or end is None or not end.won:
        return None
    yes = [one.acceptance for one in dossier.events if one.acceptance is not None and _is_about(one, sent)]
    return with_choices(sent.quote, yes[-1].options, dict(yes[-1].variants)) if yes else sent.quote


def reminders(dossier: Dossier, today: date, norms: Norms) -> tuple[Reminder, ...]:
    """The days to call from today on, on working days, while nobody answered."""
    sent = dossier.sent
    if sent is None or decision(dossier) is not None:
        return ()
    quote, sent_on = sent.quote, local_day(sent.sent_at)
    last = quote.valid_until or sent_on
    holidays = holidays_around(Period(sent_on, last + _DAY))
    after = working_day_from(sent_on + _DAY * int(norms.value("quote_remind_after", today)), holidays)
    found = [Reminder(after, "after", quote.number, quote.customer.name, quote.title)]
    if quote.valid_until is not None:
        before = working_day_until(quote.valid_until - _DAY * int(norms.value("quote_remind_before", today)), holidays)
        if before > after:
            found.append(Reminder(before, "before", quote.number, quote.customer.name, quote.title))
    return tuple(one for one in found if one.day >= today and (quote.valid_until is None or one.day <= last))


def calendar(planned: Iterable[Reminder], stamp: datetime, language: Language = "nl") -> bytes:
    """The reminders as a calendar file; the same reminder keeps its name, so that a second file doubles nothing."""
    events = [
        CalendarEvent(
            uid=f"offerte-{one.number}-{one.why}@houvast",
            summary=wording.say(TEXTS[f"quotes.remind_{one.why}"], language, one._asdict()),
            begin=one.day,
            end=one.day + _DAY,
            raw="",
            transparent=True,
        )
        for one in planned
    ]
    return ics_write.write(events, stamp=stamp)


def _with(dossier: Dossier, event: Event) -> Dossier:
    return replace(dossier, events=(*dossier.events, event))


def _is_about(event: Event, sent: Revision) -> bool:
    return event.revision == sent.number or (event.revision == 0 and event.at >= sent.sent_at)


def _at(events: Collection[Event], kind: str) -> datetime | None:
    return max((one.at for one in events if one.kind == kind), default=None)
