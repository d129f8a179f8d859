"""The lists of customers and suppliers: who owes, how much, how late; sorted as she chooses, most open first."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from houvast.facts.figure import Figure
from houvast.facts.ledger import Direction, Ledger, Party
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_ledger
from houvast.facts.own import NoOwn
from houvast.facts.party import plain_name
from houvast.facts.text import Sentence
from houvast.norms import Norms
from houvast.parties.figures import days_of, late_of, late_total, open_of, open_total, usual_said
from houvast.parties.outstanding import (
    NOTHING,
    Foreign,
    foreign,
    late,
    of_direction,
    outstanding,
    outstanding_by_party,
    total,
)
from houvast.parties.texts import TEXTS

Role = Literal["customer", "supplier"]
Order = Literal["open", "late", "name"]
ORDERS: tuple[Order, ...] = ("open", "late", "name")
DIRECTION: dict[Role, Direction] = {"customer": "sale", "supplier": "purchase"}
ROWS_PER_PAGE = 50


@dataclass(frozen=True, slots=True)
class PartyRow:
    """One customer or supplier in the list. `late` is None when nothing is late, `open` when nothing is open at all.

    `old` says that what is late is so old that it may no longer be true.
    """

    party: Party
    open: Figure | None
    late: Figure | None
    old: bool
    days_late: int
    usual: Figure
    usual_said: Sentence
    foreign: tuple[Foreign, ...]


@dataclass(frozen=True, slots=True)
class PartiesPage:
    """One page of the list. `words` is what was searched for, `found` how many parties match."""

    role: Role
    title: Sentence
    lede: Sentence
    open: Figure
    late: Figure
    foreign: tuple[Foreign, ...]
    rows: tuple[PartyRow, ...]
    words: str
    order: Order
    found: int
    number: int
    pages: int


def parties_page(
    ledger: Ledger,
    own: NoOwn,  # noqa: ARG001 every room's page is called alike
    today: date,
    norms: Norms,
    *,
    role: Role,
    words: str = "",
    order: Order = "open",
    number: int = 1,
) -> PartiesPage:
    """The customers or the suppliers in an order; only those that match the words."""
    direction = DIRECTION[role]
    forgotten = int(norms.value("late_payer_forgotten", today))
    matching = _ordered(ledger, _matching(_ranked(ledger)[role], words), direction, order)
    pages = max(1, -(-len(matching) // ROWS_PER_PAGE))
    number = min(max(1, number), pages)
    shown = matching[(number - 1) * ROWS_PER_PAGE : number * ROWS_PER_PAGE]
    return PartiesPage(
        role=role,
        title=_title(ledger, role, today),
        lede=_lede(ledger, role, order),
        open=open_total(ledger, direction, today),
        late=late_total(ledger, direction, today),
        foreign=foreign(one for one in outstanding(ledger) if one.invoice.direction == direction),
        rows=tuple(_row(ledger, direction, party, today, forgotten) for party in shown),
        words=words,
        order=order,
        found=len(matching),
        number=number,
        pages=pages,
    )


@once_per_ledger
def _ranked(ledger: Ledger) -> dict[Role, list[Party]]:
    """All customers and all suppliers, those with most open first, then by name."""
    open_invoices = outstanding_by_party(ledger)

    def rank(party: Party, direction: Direction) -> tuple[Decimal, str]:
        return -total(open_invoices.get((direction, party.key), NOTHING)), party.name.lower()

    return {
        role: sorted(
            (party for party in ledger.parties if role in party.roles),
            key=lambda party: rank(party, DIRECTION[role]),
        )
        for role in DIRECTION
    }


def _ordered(ledger: Ledger, parties: list[Party], direction: Direction, order: Order) -> list[Party]:
    """By name, by who waits longest (the oldest due date of what is open), or as ranked."""
    if order == "name":
        return sorted(parties, key=lambda party: plain_name(party.name))
    if order == "late":
        longest = _oldest_due(ledger)
        return sorted(parties, key=lambda party: longest.get((direction, party.key), date.max))
    return parties


@once_per_ledger
def _oldest_due(ledger: Ledger) -> dict[tuple[Direction, str], date]:
    """The first due date of what each party owes or is owed."""
    found: dict[tuple[Direction, str], date] = {}
    for one in outstanding(ledger):
        if one.amount > 0:
            found.setdefault((one.invoice.direction, one.invoice.party), one.invoice.due_date)
    return found


def _matching(parties: list[Party], words: str) -> list[Party]:
    plain = plain_name(words)
    digits = "".join(letter for letter in words if letter.isdigit())
    if not plain:
        return parties
    return [
        party
        for party in parties
        if plain in plain_name(party.name) or (len(digits) > 3 and digits in (party.enterprise_number or ""))
    ]


def _title(ledger: Ledger, role: Role, today: date) -> Sentence:
    """The one thing there is to say about all of them together."""
    direction = DIRECTION[role]
    if not _ranked(ledger)[role]:
        return Sentence(TEXTS[f"parties.{role}_none_title"])
    open_invoices = of_direction(ledger, direction)
    waiting = late(open_invoices, today)
    if waiting:
        return Sentence(
            TEXTS[f"parties.{role}_late_title"],
            {"amount": total(waiting), "count": len({one.invoice.party for one in waiting})},
        )
    if total(open_invoices) > ZERO:
        return Sentence(TEXTS[f"parties.{role}_open_title"], {"amount": total(open_invoices)})
    return Sentence(TEXTS[f"parties.{role}_clear_title"])


def _lede(ledger: Ledger, role: Role, order: Order) -> Sentence:
    if not _ranked(ledger)[role]:
        return Sentence(TEXTS[f"parties.{role}_none_lede"])
    text = TEXTS[f"parties.{role}_lede" if order == "open" else f"parties.{role}_count"]
    return Sentence(text, {"count": len(_ranked(ledger)[role])})


def _row(ledger: Ledger, direction: Direction, party: Party, today: date, forgotten: int) -> PartyRow:
    invoices = outstanding_by_party(ledger).get((direction, party.key), NOTHING)
    waiting = late(invoices, today)
    days = [one.days_late(today) for one in waiting]
    usual = days_of(ledger, direction, party.key, today)
    return PartyRow(
        party=party,
        open=open_of(ledger, direction, party.key, today) if invoices else None,
        late=late_of(ledger, direction, party.key, today) if waiting else None,
        old=bool(days) and min(days) > forgotten,
        days_late=max((day for day in days if day <= forgotten), default=0),
        usual=usual,
        usual_said=usual_said(usual, direction),
        foreign=foreign(invoices),
    )
