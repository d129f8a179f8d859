"""What this room says to the week: requests that wait, quotes without an answer, slow quotes, prices gone old."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

from houvast.facts.figure import Coverage, TooEarly
from houvast.facts.finding import Finding
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO, to_cent
from houvast.facts.text import Sentence
from houvast.norms import Norms
from houvast.quotes.calculation import totals
from houvast.quotes.checks import months_old
from houvast.quotes.follow_up import OPEN, decision, state
from houvast.quotes.measures import Measured, measured, turnaround, win_rate
from houvast.quotes.own import QuotesOwn
from houvast.quotes.prices_now import risen
from houvast.quotes.revisions import local_day
from houvast.quotes.texts import TEXTS
from houvast.quotes.values import Dossier
from houvast.quotes.working_hours import working_day
from houvast.stats.proportion import Proportion

_ROOM = "quotes"
_PAGE = "quotes:page"
_YEAR = timedelta(days=365)
_MONTH = timedelta(days=30)
_QUARTER = timedelta(days=90)
_CALL_MINUTES = 5


def findings(ledger: Ledger, own: QuotesOwn, today: date, norms: Norms) -> tuple[Finding, ...]:  # noqa: ARG001 alike
    """What was found, each at most once (a price list once per supplier)."""
    rows = [one for one in measured(own.dossiers, today, norms) if today - _YEAR < local_day(one.sent_at) <= today]
    return (
        *_requests(own, today),
        *_unanswered(own, rows, today, norms),
        *_speed(own, rows, today, norms),
        *_old_prices(own, today, norms),
        *_stale_lists(own, today, norms),
    )


def _requests(own: QuotesOwn, today: date) -> Iterator[Finding]:
    """Requests that wait for a quote, and questions of customers that wait for an answer."""
    waiting = [one for one in own.dossiers if state(one, today) == "draft" and one.draft.requested_at is not None]
    waiting = [one for one in waiting if one.draft.requested_at and local_day(one.draft.requested_at) < today]
    asked = [one for one in own.dossiers if state(one, today) == "asked"]
    if not waiting and not asked:
        return
    days = [(today - local_day(one.draft.requested_at)).days for one in waiting if one.draft.requested_at]
    yield Finding(
        rule="quote_requests",
        subject="",
        room=_ROOM,
        horizon=1,
        text=TEXTS["quotes.finding_requests"],
        values={
            "title": Sentence(TEXTS["quotes.title_requests"]),
            "url": _PAGE,
            "requests": len(waiting),
            "questions": len(asked),
            "days": max(days, default=0),
        },
        timing="week",
        first_step_minutes=10,
    )


def _unanswered(own: QuotesOwn, rows: Sequence[Measured], today: date, norms: Norms) -> Iterator[Finding]:
    """Quotes that nobody answered for a week; worth what is carefully won of such quotes, where that is known."""
    quiet = [one for one in own.dossiers if _is_quiet(one, today, norms)]
    if not quiet:
        return
    value = sum((totals(one.revisions[-1].quote, today, norms).net for one in quiet), ZERO)
    usual = win_rate("all", rows, norms, today).share
    worth = to_cent(value * Decimal(str(usual.low))) if isinstance(usual, Proportion) else None
    oldest = min(quiet, key=lambda one: one.revisions[-1].sent_at)
    yield Finding(
        rule="quotes_unanswered",
        subject="",
        room=_ROOM,
        horizon=1,
        text=TEXTS["quotes.finding_unanswered"],
        values={
            "title": Sentence(TEXTS["quotes.title_unanswered"], {"customer": oldest.revisions[-1].quote.customer.name}),
            "url": _PAGE,
            "count": len(quiet),
            "value": value,
            "customer": oldest.revisions[-1].quote.customer.name,
            "day": local_day(oldest.revisions[-1].sent_at),
        },
        yearly_euro=worth,
        strength="pattern",
        timing="week",
        first_step_minutes=_CALL_MINUTES,
    )


def _is_quiet(dossier: Dossier, today: date, norms: Norms) -> bool:
    """Open, nothing heard or said for a week, and not expired for more than a month."""
    if state(dossier, today) not in OPEN or state(dossier, today) == "asked":
        return False
    sent = dossier.revisions[-1]
    if sent.quote.valid_until is not None and sent.quote.valid_until + _MONTH < today:
        return False
    contacts = [one.at for one in dossier.events if one.kind in {"sent", "answer", "reminder", "question", "note"}]
    last = local_day(max((*contacts, sent.sent_at)))
    return (today - last).days >= int(norms.value("quote_unanswered_days", today))


def _speed(own: QuotesOwn, rows: Sequence[Measured], today: date, norms: Norms) -> Iterator[Finding]:
    """Quotes that usually leave late; worth what was lost this year because it came too late, sent or not."""
    usual = turnaround(rows)
    if isinstance(usual, TooEarly) or usual.quotes < int(norms.value("quote_speed_least", today)):
        return
    if usual.middle <= float(norms.value("quote_speed_hours", today)):
        return
    late = [one.draft for one in own.dossiers if _came_too_late(one, today)]
    yield Finding(
        rule="quote_speed",
        subject="",
        room=_ROOM,
        horizon=2,
        text=TEXTS["quotes.finding_speed"],
        values={
            "title": Sentence(TEXTS["quotes.title_speed"]),
            "url": _PAGE,
            "days": Decimal(str(usual.middle / working_day(norms, today).hours)),
            "count": usual.quotes,
            "late": len(late),
        },
        yearly_euro=sum((totals(one, today, norms).net for one in late), ZERO) if late else None,
        coverage=Coverage(usual.quotes, usual.quotes, "documents"),
        timing="month",
        first_step_minutes=20,
        leverage=0.6,
        lowers_dependence=True,
    )


def _came_too_late(dossier: Dossier, today: date) -> bool:
    end = decision(dossier)
    return end is not None and end.reason == "too_late" and today - _YEAR < local_day(end.at) <= today


def _old_prices(own: QuotesOwn, today: date, norms: Norms) -> Iterator[Finding]:
    """Open quotes whose articles cost more today than when they were calculated."""
    least = norms.value("quote_list_jump", today)
    still = [one for one in own.dossiers if state(one, today) in OPEN - {"expired"}]
    moved = [found for one in still if (found := risen(one.revisions[-1].quote, own.articles)).percent >= least]
    if not moved:
        return
    worst = max(moved, key=lambda one: (one.more, one.quote.number))
    more = sum((one.more for one in moved), ZERO)
    yield Finding(
        rule="quotes_old_prices",
        subject="",
        room=_ROOM,
        horizon=1,
        text=TEXTS["quotes.finding_old_prices"],
        values={
            "title": Sentence(TEXTS["quotes.title_old_prices"], {"number": worst.quote.number}),
            "url": _PAGE,
            "count": len(moved),
            "more": more,
            "number": worst.quote.number,
            "customer": worst.quote.customer.name,
        },
        yearly_euro=more,
        timing="week",
        first_step_minutes=10,
    )


def _stale_lists(own: QuotesOwn, today: date, norms: Norms) -> Iterator[Finding]:
    """Price lists older than six months from which quotes of the last three months were made."""
    recent = [one for one in own.dossiers if one.revisions and today - _QUARTER < local_day(one.revisions[-1].sent_at)]
    used = {
        piece
        for one in recent
        for line in one.revisions[-1].quote.lines
        for piece in (line.supplier, *(part.supplier for part in line.parts))
    }
    oldest = int(norms.value("quote_price_months", today))
    for state_of_list in own.lists:
        months = months_old(state_of_list.day, today)
        if state_of_list.supplier in used and months >= oldest:
            yield Finding(
                rule="price_list_stale",
                subject=state_of_list.supplier,
                room=_ROOM,
                horizon=2,
                text=TEXTS["quotes.finding_stale_list"],
                values={
                    "title": Sentence(TEXTS["quotes.title_stale_list"], {"supplier": state_of_list.supplier}),
                    "url": _PAGE,
                    "supplier": state_of_list.supplier,
                    "months": months,
                    "day": state_of_list.day,
                },
                timing="month",
                first_step_minutes=10,
            )
