"""Who is late, with how much, and what the law says about it: information only, nobody is sent a letter.

The law of 2 August 2002 is about payments between undertakings, so only customers with an enterprise number stand here.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from houvast.cash.invoices import InvoiceRow, invoice_list
from houvast.cash.own import CashOwn
from houvast.cash.texts import TEXTS
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.text import Sentence
from houvast.norms import Norms

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class LatePayer:
    """A firm that is late: its party key and name, how late in words, and with how much."""

    party: str
    name: str
    said: Sentence
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Late:
    """Who is late, the largest amount first, how many more there are, and the law with its sources."""

    payers: tuple[LatePayer, ...]
    more: int
    law: tuple[Sentence, ...]
    sources: tuple[str, ...]


def late_payers(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Late:
    """The firms that are late with invoices we count on."""
    listed = invoice_list(ledger, own, today, norms, "sale")
    by_party: dict[str, list[InvoiceRow]] = defaultdict(list)
    for row in (*listed.rows, *listed.unsure):
        if row.days_late and row.expected.counted and _is_undertaking(ledger, row.invoice.party):
            by_party[row.invoice.party].append(row)
    payers = sorted((_payer(rows) for rows in by_party.values()), key=lambda one: (-one.amount, one.party))
    count = sum(map(len, by_party.values()))
    law, sources = _law(norms, today, count) if payers else ((), ())
    return Late(tuple(payers[:_SHOWN]), max(0, len(payers) - _SHOWN), law, sources)


def _is_undertaking(ledger: Ledger, key: str) -> bool:
    party = ledger.party_by_key.get(key)
    return party is not None and bool(party.enterprise_number or party.vat_number)


def _payer(rows: list[InvoiceRow]) -> LatePayer:
    first = rows[0]
    amount = sum((row.open for row in rows), ZERO)
    values = {"count": len(rows), "days": max(row.days_late for row in rows)}
    text = TEXTS["cash.late_said_one" if len(rows) == 1 else "cash.late_said"]
    return LatePayer(first.invoice.party, first.invoice.party_name, Sentence(text, values), amount)


def _law(norms: Norms, today: date, count: int) -> tuple[tuple[Sentence, ...], tuple[str, ...]]:
    keys = ("payment_term_default", "payment_term_maximum", "late_payment_fixed_cost", "late_payment_interest_margin")
    default, most, cost, margin = (norms.norm(key, today) for key in keys)
    said = (
        Sentence(TEXTS["cash.law_term"], {"default": default.value, "most": most.value}),
        Sentence(TEXTS["cash.law_cost"], {"cost": cost.value, "total": cost.value * count}),
        Sentence(TEXTS["cash.law_interest"], {"margin": margin.value}),
        Sentence(TEXTS["cash.law_letters"]),
    )
    return said, tuple(dict.fromkeys(norm.source for norm in (default, most, cost, margin)))
