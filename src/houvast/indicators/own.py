"""What this room reads beyond the ledger: her kind of firm, her people, her answers, the lines of her invoices."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.invoice import InvoiceLine
from houvast.facts.question import Answer
from houvast.firm.kind import UNKNOWN, Kind
from houvast.firm.people import Person
from houvast.norms import Norms, load_norms

LINE_MONTHS = 36


class Duty(NamedTuple):
    """Something that comes back by itself (rent, a lease, a return): since when, and what it costs a year, in EUR.

    `may_go` is False for what nobody chooses (taxes, a loan) and for what is asked of its supplier already.
    """

    key: str
    name: str
    since: date | None
    yearly: Decimal
    may_go: bool = True


@dataclass(frozen=True)
class IndicatorsOwn:
    """Frozen, and loaded together with one ledger. `lines` are by `Invoice.row`, of the last 36 months.

    `lowest` is the lowest point of the 13 weeks to come, handed in by who forecasts it; None while nobody does.
    `duties` are handed in likewise, by who reads them from the bank. `given` is the day of each answer.
    `norms` are hers, for who explains a figure.
    """

    kind: Kind = UNKNOWN
    people: tuple[Person, ...] = ()
    lines: Mapping[int, tuple[InvoiceLine, ...]] = field(default_factory=dict, repr=False)
    answers: tuple[Answer, ...] = ()
    lowest: Decimal | None = None
    duties: Sequence[Duty] | None = None
    given: Mapping[tuple[str, str], date] = field(default_factory=dict, repr=False)
    norms: Norms = field(default_factory=load_norms, repr=False)
