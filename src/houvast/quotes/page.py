"""The list of quotes: what waits for her, what waits for the customer, and what was decided."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.party import plain_name
from houvast.facts.text import Sentence
from houvast.norms import Norms
from houvast.quotes.calculation import totals
from houvast.quotes.follow_up import OPEN, State, agreed_quote, decision, state
from houvast.quotes.own import QuotesOwn
from houvast.quotes.revisions import changed, local_day
from houvast.quotes.texts import TEXTS
from houvast.quotes.values import Dossier

Shown = Literal["open", "won", "lost"]
SHOWN: tuple[Shown, ...] = ("open", "won", "lost")
ROWS_PER_PAGE = 50
_WON: frozenset[State] = frozenset({"accepted", "won"})
_LOST: frozenset[State] = frozenset({"declined", "lost"})


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One quote in the list. `said` is how it stands and since when; `changed` that its draft is not what was sent."""

    number: str
    customer: str
    title: str
    gross: Decimal
    said: Sentence
    late: bool
    changed: bool


@dataclass(frozen=True, slots=True)
class Chip:
    """One way to look at the list, with how many there are."""

    shown: Shown
    label: Sentence
    count: int
    current: bool


@dataclass(frozen=True, slots=True)
class QuotesPage:
    """The page. `drafts` wait for her, `waiting` for the customer; `rows` were won or lost. `none`: not one yet."""

    chips: tuple[Chip, ...]
    shown: Shown
    drafts: tuple[QuoteRow, ...]
    waiting: tuple[QuoteRow, ...]
    rows: tuple[QuoteRow, ...]
    open_gross: Decimal
    words: str
    number: int
    pages: int
    none: bool


def quotes_page(
    ledger: Ledger,  # noqa: ARG001 every room's page is asked alike
    own: QuotesOwn,
    today: date,
    norms: Norms,
    *,
    shown: Shown = "open",
    words: str = "",
    number: int = 1,
) -> QuotesPage:
    """The list as she chose it: `words` in customer, title or number; decided ones fifty at a time."""
    kept = [(one, state(one, today)) for one in own.dossiers if _has(one, words)]
    sides: dict[Shown, list[tuple[Dossier, State]]] = {
        "open": [pair for pair in kept if pair[1] == "draft" or pair[1] in OPEN],
        "won": [pair for pair in kept if pair[1] in _WON],
        "lost": [pair for pair in kept if pair[1] in _LOST],
    }
    decided = sides[shown] if shown != "open" else []
    pages = max(1, -(-len(decided) // ROWS_PER_PAGE))
    number = min(max(number, 1), pages)
    part = decided[(number - 1) * ROWS_PER_PAGE : number * ROWS_PER_PAGE]
    here = sides["open"] if shown == "open" else []
    waiting = tuple(_row(one, how, today, norms) for one, how in here if how in OPEN)
    return QuotesPage(
        chips=tuple(Chip(one, Sentence(TEXTS[f"quotes.show_{one}"]), len(sides[one]), one == shown) for one in SHOWN),
        shown=shown,
        drafts=tuple(_row(one, how, today, norms) for one, how in here if how == "draft"),
        waiting=waiting,
        rows=tuple(_row(one, how, today, norms) for one, how in part),
        open_gross=sum((row.gross for row in waiting), ZERO),
        words=words,
        number=number,
        pages=pages,
        none=not own.dossiers,
    )


def _has(one: Dossier, words: str) -> bool:
    told = plain_name(f"{one.number} {one.draft.customer.name} {one.draft.title}")
    return all(word in told for word in plain_name(words).split()) if words else True


def _row(one: Dossier, how: State, today: date, norms: Norms) -> QuoteRow:
    quote = agreed_quote(one) or (one.sent.quote if one.sent else one.draft)
    return QuoteRow(
        one.number,
        one.draft.customer.name,
        one.draft.title,
        totals(quote, today, norms).gross,
        _said(one, how, today),
        how == "expired",
        one.sent is not None and changed(one),
    )


def _said(one: Dossier, how: State, today: date) -> Sentence:
    text, end = TEXTS[f"quotes.state_{how}"], decision(one)
    if end is not None:
        key = "row_lost" if end.reason else "row_decided"
        values: dict[str, object] = {"state": Sentence(text), "day": local_day(end.at)}
        if end.reason:
            values["reason"] = Sentence(TEXTS[f"quotes.lost_{end.reason}"])
        return Sentence(TEXTS[f"quotes.{key}"], values)
    if one.sent is not None:
        days = (today - local_day(one.sent.sent_at)).days
        key = "row_today" if days <= 0 else "row_since_one" if days == 1 else "row_since"
        return Sentence(TEXTS[f"quotes.{key}"], {"state": Sentence(text), "days": days})
    asked = one.draft.requested_at
    if asked is None:
        return Sentence(text)
    return Sentence(TEXTS["quotes.row_asked"], {"state": Sentence(text), "day": local_day(asked)})
