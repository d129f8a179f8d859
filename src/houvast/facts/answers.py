"""What the owner may answer, and how each answer is kept: its kind, and the fingerprint it is about.

Whoever asks and whoever obeys (books/assemble.py, books/match.py, the rooms) write and read them through here.
"""

from collections.abc import Iterable, Mapping
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
CONFLICT = "conflict"  # subject conflict_subject(...), value that of the version of the invoice that counts
RECURRING = "recurring"  # subject the series key, value yes (it comes back) or no (it does not)
RECURRING_ENDED = "recurring_ended"  # subject ended_subject(...), value yes (it is over) or no (it still comes)
RECURRING_HOURS = "recurring_hours"  # subject the series key, value the hours a year it takes, plain digits
VAT_RHYTHM = "vat_rhythm"  # subject FIRM, value MONTH or QUARTER: how often the VAT return goes in
COLUMNS = "columns"  # subject the fingerprint of a sheet's layout, value columns_value(...): 'hours 0=day 2=hours'
KIND_QUESTION = "kind_question"  # subject 'q1'..'q12', value 'a', 'ab' (b a little too), q12 '95 5 0 0'
KIND_STILL = "kind_still"  # subject the ISO day it was asked for, value yes (still that kind of business) or no
KIND_OVERRIDE = "kind_override"  # subject FIRM, value 'retail 2026-11-24': what she says it is, and since when
PERSON = "person"  # subject the plain name of somebody who works in the firm, value as firm/people.py writes it
KEEP_OR_STOP = "keep_or_stop"  # subject review_subject(...), value KEEP, ADJUST or STOP
ASKED_BY = "asked_by"  # subject 'customers kbo:...' (what came), value who asked for it, one of indicators' ORIGINS
PRIORITY = "priority"  # subject '1', '2' or '3', value '2 Nieuwe werkbank': how far (0-4) and what she wants
NEW_LEVEL = "new_level"  # subject 'revenue 2026-03': a figure and the month its new level begins, value yes
KEEP, ADJUST, STOP = "keep", "adjust", "stop"

MONTH, QUARTER = "month", "quarter"
NOTHING = "none"  # the purpose of a sheet that has nothing to tell
_JOIN = " => "


class OpeningBalance(NamedTuple):
    """What stood on an account at the close of a day, as the owner says."""

    day: date
    amount: Decimal


class ColumnsGiven(NamedTuple):
    """What a sheet is about, as the owner says ('hours', ..., or NOTHING), and the role of each column from 0."""

    purpose: str
    roles: Mapping[int, str]


def pair_subject(pair: Pair) -> str:
    """What an answer about a pair is kept under: the paying side (a movement or a credit note) and the invoice."""
    return f"{pair.movement or pair.credit_note or CASH}{_JOIN}{pair.invoice}"


def pair_sides(subject: str) -> tuple[str, str]:
    """The paying side and the invoice that an answer about a pair is about."""
    paying, _, invoice = subject.partition(_JOIN)
    return paying, invoice


def conflict_subject(invoice: str, values: Iterable[str]) -> str:
    """What an answer about versions of an invoice is kept under: its key and all of them, so a new one is asked."""
    return f"{invoice}{_JOIN}{' / '.join(sorted(values))}"


def conflict_invoice(subject: str) -> str:
    """The invoice that an answer about versions is about."""
    return subject.rpartition(_JOIN)[0]


def ended_subject(series: str, last: date) -> str:
    """What an answer about the end of a series is kept under: its key and last day; a later end is asked anew."""
    return f"{series}{_JOIN}{last.isoformat()}"


def review_subject(thing: str, month: date) -> str:
    """What an answer about keeping something is kept under: the thing and the month; a year later it is asked anew."""
    return f"{thing}{_JOIN}{month:%Y-%m}"


def reviewed(subject: str) -> tuple[str, str]:
    """The thing that an answer about keeping is about, and the month in which it was asked ('2026-11')."""
    thing, _, month = subject.rpartition(_JOIN)
    return thing, month


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


def columns_value(given: ColumnsGiven) -> str:
    """How the columns of a sheet are written as the value of an answer; the same columns always the same text."""
    return " ".join((given.purpose, *(f"{position}={role}" for position, role in sorted(given.roles.items()))))


def columns_of(answer: Answer) -> ColumnsGiven | None:
    """The columns in an answer, or None for a value that is none."""
    purpose, *rest = answer.value.split(" ")
    roles = {}
    for word in rest:
        position, _, role = word.partition("=")
        if not (position.isascii() and position.isdigit() and len(position) < 6 and role.isidentifier()):
            return None
        roles[int(position)] = role
    return ColumnsGiven(purpose, roles) if purpose.isidentifier() else None


def columns_given(answers: Iterable[Answer]) -> dict[str, ColumnsGiven]:
    """What she said of the columns of her sheets, by the fingerprint of the layout."""
    said = {answer.subject: columns_of(answer) for answer in answers if answer.kind == COLUMNS}
    return {layout: given for layout, given in said.items() if given is not None}
