"""The truth about an invented firm: what paid which invoices, what stands on each account, what VAT was due.

Kept beside the files, never among them: tests and benchmarks measure reading and pairing against it.
"""

import json
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.demo.obligations import VatReturn
from houvast.demo.story import Settlement


class Payment(NamedTuple):
    """One movement on the statements, as the bank tells it, and what it settles. `why` says what it really was."""

    account: str
    bank_reference: str
    day: date
    amount: Decimal
    why: str
    settles: tuple[Settlement, ...]


class AccountTruth(NamedTuple):
    """One account: the balances around the files and how many statements were written."""

    number: str
    form: str
    opening: Decimal
    closing: Decimal
    closing_day: date
    statements: int


@dataclass(frozen=True, slots=True)
class Truth:
    """Everything a test may want to know. `set_offs` are invoices that a credit note cancelled without any payment.

    `mistakes` are the files in which an office made an error, by kind: their sums do not hold, or they come twice.
    """

    archetype: str
    name: str
    enterprise_number: str
    begin: date
    today: date
    accounts: tuple[AccountTruth, ...]
    payments: tuple[Payment, ...]
    set_offs: tuple[Settlement, ...]
    vat_returns: tuple[VatReturn, ...]
    mistakes: dict[str, tuple[str, ...]]
    counts: dict[str, int]

    def to_json(self) -> str:
        """The truth as text; money as strings, days as ISO dates."""
        return json.dumps(asdict(self), default=str, ensure_ascii=False, indent=1)
