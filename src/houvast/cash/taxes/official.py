"""What was paid to whom collects taxes, and which tax it was: by payee, else by words, else by the day."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.figure import Source
from houvast.facts.ledger import Ledger, Movement
from houvast.facts.once import once_per_ledger
from houvast.facts.party import plain_name
from houvast.norms.payees import PayeeKind, load_payees

_WORDS: tuple[tuple[PayeeKind, re.Pattern[str]], ...] = (
    ("withholding_tax", re.compile(r"\b(?:bedrijfsvoorheffing|precompte professionnel|finprof)\b")),
    ("tax_advance", re.compile(r"\b(?:voorafbetaling(?:en)?|versements? anticipes?|va ?[1-4])\b")),
    ("vat", re.compile(r"\b(?:btw|tva)\b")),
)
_ADVANCE_MONTHS = (4, 7, 10)


class OfficialPayment(NamedTuple):
    """One movement with a tax office: signed as on the account, so a refund is positive."""

    day: date
    amount: Decimal
    kind: PayeeKind
    movement: str
    sources: tuple[Source, ...]


@once_per_ledger
def official_payments(ledger: Ledger) -> tuple[OfficialPayment, ...]:
    """Every movement in EUR with somebody who collects taxes or contributions, oldest first."""
    payees = load_payees()
    found = []
    for movement in ledger.movements:
        kind = payees.kind_of(movement.counterparty_account, movement.counterparty_name)
        if kind is not None and movement.currency == "EUR":
            which = _which_tax(movement) if kind == "tax" else kind
            found.append(
                OfficialPayment(movement.booking_date, movement.amount, which, movement.key, movement.sources[:1])
            )
    return tuple(found)


def paid_of(ledger: Ledger, kind: PayeeKind, today: date) -> Sequence[OfficialPayment]:
    """What was paid of one tax up to today, without refunds."""
    return [one for one in official_payments(ledger) if one.kind == kind and one.amount < 0 and one.day <= today]


def _which_tax(movement: Movement) -> PayeeKind:
    """The tax office takes several taxes on one account: words tell first, then the day."""
    words = plain_name(movement.communication or "")
    told = next((kind for kind, pattern in _WORDS if pattern.search(words)), None)
    if told or movement.amount > 0:
        return told or "tax"
    day = movement.booking_date
    if (day.month in _ADVANCE_MONTHS and 4 <= day.day <= 10) or (day.month == 12 and 16 <= day.day <= 22):
        return "tax_advance"
    return "withholding_tax" if 9 <= day.day <= 16 else "tax"
