"""Every room in one explicit tuple: what it keeps, asks, finds and explains. The week asks them all."""

import threading
from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from houvast.books.models import Firm
from houvast.books.store import answers, norms
from houvast.cash.brief import LowPoint
from houvast.cash.explain import explain as explain_cash
from houvast.cash.findings import findings as find_cash
from houvast.cash.known import obligations
from houvast.cash.questions import questions as ask_cash
from houvast.cash.store import asked as asked_cash
from houvast.cash.store import found as found_cash
from houvast.cash.store import load_own as load_cash
from houvast.cash.store import low
from houvast.cash.store import own_at_hand as cash_at_hand
from houvast.cash.store import ready as ready_cash
from houvast.cash.store import warm as warm_cash
from houvast.facts.figure import Explanation, TooEarly
from houvast.facts.finding import Finding
from houvast.facts.ledger import Ledger
from houvast.facts.period import week_of
from houvast.facts.question import Question
from houvast.firm.questions import questions as ask_firm
from houvast.firm.store import load_own as load_firm
from houvast.inbox.questions import questions as ask_inbox
from houvast.inbox.store import load_own as load_inbox
from houvast.indicators.explain import explain as explain_indicators
from houvast.indicators.figures.fixed import FixedFigure
from houvast.indicators.findings import findings as find_indicators
from houvast.indicators.own import Duty
from houvast.indicators.questions import questions as ask_indicators
from houvast.indicators.store import asked as asked_indicators
from houvast.indicators.store import duties_from, figures
from houvast.indicators.store import found as found_indicators
from houvast.indicators.store import load_own as load_indicators
from houvast.indicators.store import ready as ready_indicators
from houvast.indicators.store import warm as warm_indicators
from houvast.norms import Norms
from houvast.parties.explain import explain as explain_parties
from houvast.parties.findings import findings as find_parties
from houvast.parties.questions import questions as ask_parties
from houvast.parties.store import load_own as load_parties
from houvast.quotes.findings import findings as find_quotes
from houvast.quotes.results import explain as explain_quotes
from houvast.quotes.store import found as found_quotes
from houvast.quotes.store import load_own as load_quotes
from houvast.quotes.store import warm as warm_quotes
from houvast.week.duties import duties_in
from houvast.week.explain import explain as explain_week
from houvast.week.models import OfferedQuestion
from houvast.week.own import Identity, WeekOwn, week_own
from houvast.week.questions import questions as ask_week

Ask = Callable[[Ledger, Any, date, Norms], tuple[Question, ...]]
Find = Callable[[Ledger, Any, date, Norms], tuple[Finding, ...]]
Explain = Callable[[Ledger, Any, date, str], Explanation]


class Room(NamedTuple):
    """One room as the week sees it. `ask` and `find` are None for a room that has no questions or findings.

    `found` and `asked` give the same out of what a room keeps, where that is dear to work out; `ready` tells whether
    it is kept.
    """

    key: str
    load_own: Callable[[Firm], Any]
    ask: Ask | None
    find: Find | None
    explain: Explain | None
    warm: Callable[[Firm, date, Norms], None] | None = None
    found: Callable[[Firm, Ledger, date, Norms], tuple[Finding, ...]] | None = None
    asked: Callable[[Firm, Ledger, date, Norms], tuple[Question, ...]] | None = None
    ready: Callable[[Firm, Ledger, date, Norms], bool] | None = None


_warming = threading.Lock()


def load_own(firm: Firm) -> WeekOwn:
    """The owner's answers as this room needs them."""
    return week_own(answers(firm))


ROOMS: tuple[Room, ...] = (
    Room("week", load_own, ask_week, None, explain_week),
    Room("firm", load_firm, ask_firm, None, None),
    Room("cash", load_cash, ask_cash, find_cash, explain_cash, warm_cash, found_cash, asked_cash, ready_cash),
    Room("parties", load_parties, ask_parties, find_parties, explain_parties),
    Room(
        "indicators",
        load_indicators,
        ask_indicators,
        find_indicators,
        explain_indicators,
        warm_indicators,
        found_indicators,
        asked_indicators,
        ready_indicators,
    ),
    Room("quotes", load_quotes, None, find_quotes, explain_quotes, warm_quotes, found_quotes),
    Room("inbox", load_inbox, ask_inbox, None, None),
)


def all_questions(firm: Firm, ledger: Ledger, today: date, norms: Norms) -> tuple[Question, ...]:
    """What every room asks."""
    return tuple(question for room in ROOMS for question in _asked(room, firm, ledger, today, norms))


def all_findings(firm: Firm, ledger: Ledger, today: date, norms: Norms) -> tuple[Finding, ...]:
    """What every room found."""
    return tuple(finding for room in ROOMS for finding in _found(room, firm, ledger, today, norms))


def noticed(firm: Firm, ledger: Ledger, today: date, norms: Norms) -> tuple[tuple[Finding, ...], tuple[Question, ...]]:
    """What every room found and asks; each room's own is loaded once for both."""
    once = [room._replace(load_own=lru_cache(1)(room.load_own)) for room in ROOMS]
    found = [finding for room in once for finding in _found(room, firm, ledger, today, norms)]
    asked = [question for room in once for question in _asked(room, firm, ledger, today, norms)]
    return tuple(found), tuple(asked)


def _asked(room: Room, firm: Firm, ledger: Ledger, today: date, norms: Norms) -> tuple[Question, ...]:
    if room.asked:
        return room.asked(firm, ledger, today, norms)
    return room.ask(ledger, room.load_own(firm), today, norms) if room.ask else ()


def _found(room: Room, firm: Firm, ledger: Ledger, today: date, norms: Norms) -> tuple[Finding, ...]:
    if room.found:
        return room.found(firm, ledger, today, norms)
    return room.find(ledger, room.load_own(firm), today, norms) if room.find else ()


def hand_in() -> None:
    """Tell the rooms of one floor what they need of each other: simplicity counts what comes back by itself."""
    duties_from(_duties)


def _duties(firm: Firm, ledger: Ledger, today: date) -> tuple[Duty, ...]:
    own = cash_at_hand(firm, ledger)
    return duties_in(obligations(ledger, own, today, own.norms).running, ledger)


def warm(firm: Firm, today: date) -> None:
    """Have ready what the next page needs of every room: after files were read, and at the start of a day.

    Two at once would only be in each other's way: the second finds everything there.
    """
    known = norms(firm)
    with _warming:
        for room in ROOMS:
            if room.warm:
                room.warm(firm, today, known)


def all_ready(firm: Firm, ledger: Ledger, today: date, norms: Norms) -> bool:
    """Whether no room has anything dear to work out before it can answer."""
    return all(room.ready(firm, ledger, today, norms) for room in ROOMS if room.ready)


def money_ahead(firm: Firm, ledger: Ledger, today: date, norms: Norms) -> LowPoint | None:
    """The lowest point of the thirteen weeks to come; None while it is too early for chances."""
    return low(firm, ledger, today, norms)


def first_figure(firm: Firm, ledger: Ledger, today: date, rules: Norms) -> FixedFigure | None:
    """The fixed figure that comes first for her kind of business; None while it cannot be said."""
    first = next(iter(figures(firm, ledger, today, rules)), None)
    return None if first is None or isinstance(first.value.value, TooEarly) else first


def explanation(firm: Firm, ledger: Ledger, today: date, room_key: str, key: str) -> Explanation:
    """Where a figure of a room comes from; raises KeyError for a room or a figure that is none."""
    room = next((one for one in ROOMS if one.key == room_key), None)
    if room is None or room.explain is None:
        raise KeyError(room_key)
    return room.explain(ledger, room.load_own(firm), today, key)


def offered(firm: Firm, today: date) -> tuple[Identity, ...]:
    """The questions that were shown this week, in the order they came."""
    rows = OfferedQuestion.objects.of(firm).filter(week=week_of(today).begin).order_by("pk")
    return tuple(rows.values_list("kind", "subject"))


def note_offered(firm: Firm, today: date, questions: Iterable[Identity]) -> None:
    """Remember that these were shown this week; twice is once."""
    week = week_of(today).begin
    rows = [OfferedQuestion(firm=firm, week=week, kind=kind, subject=subject) for kind, subject in questions]
    if rows:
        OfferedQuestion.objects.of(firm).bulk_create(rows, ignore_conflicts=True)
