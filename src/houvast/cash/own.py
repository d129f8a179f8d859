"""What this room knows beyond the ledger: what she planned herself, her minimum, her credit lines, her answers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import wraps
from typing import Any, NamedTuple, TypeVar

from houvast.facts.ledger import Ledger
from houvast.facts.question import Answer
from houvast.norms import Norms, load_norms

Found = TypeVar("Found")


class PlannedItem(NamedTuple):
    """Money she knows will move. `amount` in EUR is signed as on the account: negative goes out.

    `day` is the day, or the first of it where it comes every month (`monthly`) until and with `until` (None: for good).
    """

    key: str
    label: str
    amount: Decimal
    day: date
    monthly: bool = False
    until: date | None = None


@dataclass(frozen=True)
class CashOwn:
    """Frozen, and loaded together with one ledger.

    `minimum` is what she wants to stay above, None while she did not say. `credit` is by account number how far (EUR,
    positive) the bank lets it go below zero. `pay_days` is by invoice key the day on which she planned to pay it.
    `norms` are hers, for who explains a figure. `_found` remembers what was worked out (once_per_own).
    """

    planned: tuple[PlannedItem, ...] = ()
    minimum: Decimal | None = None
    credit: Mapping[str, Decimal] = field(default_factory=dict)
    pay_days: Mapping[str, date] = field(default_factory=dict)
    answers: tuple[Answer, ...] = ()
    norms: Norms = field(default_factory=load_norms, repr=False)
    _found: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)


def once_per_own(
    compute: Callable[[Ledger, CashOwn, date, Norms], Found],
) -> Callable[[Ledger, CashOwn, date, Norms], Found]:
    """The same function, remembering its answer with `own`, for one ledger, day and version of the norms."""
    name = f"{compute.__module__}.{compute.__qualname__}"

    @wraps(compute)
    def remembered(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Found:
        kept = own._found  # noqa: SLF001 this file owns it
        key = (name, today, norms.version)
        held = kept.get(key)
        if held is None or held[0] is not ledger:
            held = kept[key] = (ledger, compute(ledger, own, today, norms))
        found: Found = held[1]
        return found

    return remembered
