"""What this room reads beyond the ledger: her kind of firm, her people, her answers, the lines of her invoices."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Ledger
from houvast.facts.question import Answer
from houvast.norms import Norms

if TYPE_CHECKING:
    from houvast.firm.kind import Kind
    from houvast.firm.people import Person

LINE_MONTHS = 36

Found = TypeVar("Found")


@dataclass(frozen=True)
class IndicatorsOwn:
    """Frozen, and loaded together with one ledger. `lines` are by `Invoice.row`, of the last 36 months.

    `kind` is None where it is not known: then nothing is hidden. `_found` remembers what was worked out (once_per_own).
    """

    kind: "Kind | None" = None
    people: "tuple[Person, ...]" = ()
    lines: Mapping[int, tuple[InvoiceLine, ...]] = field(default_factory=dict, repr=False)
    answers: tuple[Answer, ...] = ()
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
