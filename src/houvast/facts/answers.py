"""What the owner may answer, and how each answer is kept: its kind, and the fingerprint it is about.

Whoever asks and whoever obeys (books/assemble.py, books/match.py, the rooms) write and read them through here.
"""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.ledger import Pair
from houvast.facts.money import decimal_of
from houvast.facts.question import Answer

FIRM = "firm"
YES, NO = "yes", "no"

OWN_FIRM = "own_firm"  # subject FIRM, value a party key ('kbo:0123456749')
MERGE = "merge"  # subject the party key that disappears, value the one that stays
IN_BETWEEN = "in_between"  # subject the party key of who pays for others, value yes or no
VAT_LIABLE = "vat_liable"  # subject FIRM, value yes or no
PAIR = "pair"  # subject pair_subject(...), value yes (it belongs together) or no (it does not)
CASH = "cash"  # subject the invoice key, value the ISO day on which it was paid without the bank
OPENING_BALANCE = (
    "opening_balance"  # subject the account number, value '2026-01-31 1234.56': the balance after that day
)

_JOIN = " => "


class OpeningBalance(NamedTuple):
    """What stood on an account at the close of a day, as the owner says."""

    day: date
    amount: Decimal


def pair_subject(pair: Pair) -> str:
    """What an answer about a pair is kept under: the paying side (a movement or a credit note) and the invoice."""
    return f"{pair.movement or pair.credit_note or CASH}{_JOIN}{pair.invoice}"


def pair_sides(subject: str) -> tuple[str, str]:
    """The paying side and the invoice that an answer about a pair is about."""
    paying, _, invoice = subject.partition(_JOIN)
    return paying, invoice


def opening_balance_value(balance: OpeningBalance) -> str:
    """How an opening balance is written as the value of an answer."""
    return f"{balance.day.isoformat()} {balance.amount:f}"


def opening_balance_of(answer: Answer) -> OpeningBalance | None:
    """The opening balance in an answer, or None for a value that is none."""
    day, _, amount = answer.value.partition(" ")
    known = decimal_of(amount)
    try:
        return None if known is None else OpeningBalance(date.fromisoformat(day), known)
    except ValueError:
        return None
