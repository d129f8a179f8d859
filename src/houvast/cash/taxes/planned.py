"""A payment that the law or the payroll will bring: its day, its amount, where both come from."""

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.figure import Source, TooEarly

PlannedKind = Literal[
    "vat",
    "vat_back",
    "withholding_tax",
    "social_security",
    "tax_advance",
    "owner_social",
    "wages",
    "holiday_pay",
    "year_end_bonus",
]
CalendarKind = Literal["social_security", "withholding_tax", "tax_advance", "owner_social"]
"""What the state reckons itself: the day is the law's, the amount what was paid before."""
Basis = Literal["invoices", "past", "unknown"]


class Planned(NamedTuple):
    """Money that will move on a day. `amount` is signed as on the account: negative goes out.

    `amount` is TooEarly where the day is sure and the amount cannot be known: shown as a sentence, never as 0.
    `label` is a key of recurring_texts, `rule` the key in the norms of the rule that gives the day ('' for her own
    habit), `verified` whether that rule was found in a source of the law, `basis` what the amount was worked out from.
    `due` is the legal day where the money should have gone before today.
    """

    day: date
    amount: Decimal | TooEarly
    kind: PlannedKind
    label: str
    verified: bool
    sources: tuple[Source, ...]
    rule: str = ""
    basis: Basis = "past"
    due: date | None = None
