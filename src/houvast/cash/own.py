"""What this room knows beyond the ledger: what she planned herself, her minimum, her answers, and its own past."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import wraps
from typing import Any, TypeVar

from houvast.cash.forecast.record import Stored
from houvast.cash.forecast.values import OwnerSaid
from houvast.facts.ledger import Ledger
from houvast.norms import Norms, load_norms

Found = TypeVar("Found")


@dataclass(frozen=True)
class CashOwn:
    """Frozen, and loaded together with one ledger. `stored` are the forecasts as they were made, oldest first.

    `plans` is the version of what she planned, `norms` are hers, for who explains a figure. `_found` remembers what was
    worked out (once_per_own).
    """

    said: OwnerSaid = field(default_factory=OwnerSaid)
    stored: tuple[Stored, ...] = ()
    plans: int = 0
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
