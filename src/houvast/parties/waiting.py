"""Late invoices sorted out: worth a call, perhaps paid already, or open for too long to be true.

A late payer is never named over an invoice for which a doubtful payment waits: that question goes first. What is open
for more than a year is asked about ('does this still hold?'), not counted in days.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from houvast.facts.answers import pair_subject
from houvast.facts.ledger import Ledger
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


def long_said(days: int) -> Sentence:
    """How long is long: 'een jaar', or the number of days where the owner chose another."""
    return Sentence(TEXTS["parties.long_year" if days == YEAR else "parties.long_days"], {"days": days})
