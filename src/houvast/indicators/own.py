"""What this room reads beyond the ledger: her kind of firm, her people, her answers, the lines of her invoices."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import wraps
from typing import Any, NamedTuple, TypeVar

from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Ledger
from houvast.facts.question import Answer
from houvast.firm.kind import UNKNOWN, Kind
from houvast.firm.people import Person
from houvast.norms import Norms, load_norms

LINE_MONTHS = 36

Found = TypeVar("Found")


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
    `norms` are hers, for who explains a figure. `_found` remembers what was worked out (once_per_own).
    """

    kind: Kind = UNKNOWN
    people: tuple[Person, ...] = ()
    lines: Mapping[int, tuple[InvoiceLine, ...]] = field(default_factory=dict, repr=False)
    answers: tuple[Answer, ...] = ()
    lowest: Decimal | None = None
    duties: Sequence[Duty] | None = None
    given: Mapping[tuple[str, str], date] = field(default_factory=dict, repr=False)
    norms: Norms = field(default_factory=load_norms, repr=False)
    _found: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)


def once_per_own(
    compute: Callable[[Ledger, IndicatorsOwn, date, Norms], Found],
) -> Callable[[Ledger, IndicatorsOwn, date, Norms], Found]:
    """The same function, remembering its answer with `own`, for one ledger, day and version of the norms."""
    name = f"{compute.__module__}.{compute.__qualname__}"

    @wraps(compute)
    def remembered(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Found:
        kept = own._found  # noqa: SLF001 this file owns it
        key = (name, today, norms.version)
        held = kept.get(key)
        if held is None or held[0] is not ledger:
            held = kept[key] = (ledger, compute(ledger, own, today, norms))
        found: Found = held[1]
        return found

    return remembered
