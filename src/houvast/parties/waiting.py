"""Late invoices sorted out: worth a call, perhaps paid already, or open for too long to be true.

A late payer is never named over an invoice for which a doubtful payment waits: that question goes first. What is open
for more than a year is asked about ('does this still hold?'), not counted in days.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.answers import pair_subject
from houvast.facts.ledger import Ledger, Movement
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_ledger
from houvast.facts.text import Sentence
from houvast.parties.outstanding import OpenInvoice, late
from houvast.parties.texts import TEXTS

YEAR = 365


class Waiting(NamedTuple):
    """The late invoices of a list, each in one of three."""

    call: tuple[OpenInvoice, ...]
    doubted: tuple[OpenInvoice, ...]
    forgotten: tuple[OpenInvoice, ...]


def waiting(ledger: Ledger, invoices: Iterable[OpenInvoice], today: date, forgotten_after: int) -> Waiting:
    """The late ones among open invoices, sorted out. `forgotten_after` is in days after the due date."""
    asked = doubts(ledger)
    call: list[OpenInvoice] = []
    doubted: list[OpenInvoice] = []
    forgotten: list[OpenInvoice] = []
    for one in late(invoices, today):
        if one.days_late(today) > forgotten_after:
            forgotten.append(one)
        else:
            (doubted if one.invoice.key in asked else call).append(one)
    return Waiting(tuple(call), tuple(doubted), tuple(forgotten))


@once_per_ledger
def doubts(ledger: Ledger) -> Mapping[str, tuple[str, ...]]:
    """Under each invoice for which a payment or credit note waits: the questions about it, the largest amount first."""
    found: dict[str, list[str]] = defaultdict(list)
    for pair in sorted(ledger.pairs, key=lambda pair: -abs(pair.amount)):
        if pair.state == "asked" and (pair.movement or pair.credit_note):
            found[pair.invoice].append(pair_subject(pair))
    return {key: tuple(subjects) for key, subjects in found.items()}


@once_per_ledger
def loose_by_party(ledger: Ledger) -> Mapping[str, tuple[Movement, ...]]:
    """The movements of each party that settle nothing in the books, oldest first."""
    paired = ledger.pairs_by_movement
    found: dict[str, list[Movement]] = defaultdict(list)
    for movement in ledger.movements:
        if movement.party is not None and movement.key not in paired:
            found[movement.party].append(movement)
    return {key: tuple(movements) for key, movements in found.items()}


def loose_since(ledger: Ledger, invoices: Iterable[OpenInvoice], least: Decimal = ZERO) -> Decimal:
    """What came in from the customer of these invoices since the first of them, and belongs to no invoice yet.

    A payment that is being asked about is not loose: the question says what becomes of it. Under `least` it is nothing.
    """
    listed = [one.invoice for one in invoices]
    if not listed:
        return ZERO
    first = min(invoice.issue_date for invoice in listed)
    moved = loose_by_party(ledger).get(listed[0].party, ())
    asked = _asked_about(ledger)
    amounts = (
        one.amount for one in moved if one.booking_date >= first and one.currency == "EUR" and one.key not in asked
    )
    loose = sum(amounts, ZERO)
    return loose if loose > 0 and loose >= least else ZERO


@once_per_ledger
def _asked_about(ledger: Ledger) -> frozenset[str]:
    return frozenset(pair.movement for pair in ledger.pairs if pair.state == "asked" and pair.movement)


def long_said(days: int) -> Sentence:
    """How long is long: 'een jaar', or the number of days where the owner chose another."""
    return Sentence(TEXTS["parties.long_year" if days == YEAR else "parties.long_days"], {"days": days})
