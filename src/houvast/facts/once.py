"""Work out something once, and remember it with the frozen value that it follows from.

A ledger lives as long as the books do not change, and what a room keeps of its own (`own`) is loaded together with one
ledger. `functools.lru_cache` would have to hash a hundred thousand movements to look something up.
"""

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Protocol, TypeVar

from houvast.facts.ledger import Ledger

Found = TypeVar("Found")
Own = TypeVar("Own")


class Versioned(Protocol):
    """What has a version, as the norms do."""

    @property
    def version(self) -> str:
        """Another text for other values."""


Rules = TypeVar("Rules", bound=Versioned)


def once_per_ledger(compute: Callable[[Ledger], Found]) -> Callable[[Ledger], Found]:
    """The same function, remembering its answer in the ledger itself, as a cached property does."""
    name = f"{compute.__module__}.{compute.__qualname__}"

    @wraps(compute)
    def remembered(ledger: Ledger) -> Found:
        kept = ledger.__dict__
        if name not in kept:
            kept[name] = compute(ledger)
        found: Found = kept[name]
        return found

    return remembered


def once_per_own(
    compute: Callable[[Ledger, Own, date, Rules], Found],
) -> Callable[[Ledger, Own, date, Rules], Found]:
    """The same function, remembering its answer in `own` itself, for one ledger, day and version of the norms."""
    name = f"{compute.__module__}.{compute.__qualname__}"

    @wraps(compute)
    def remembered(ledger: Ledger, own: Own, today: date, norms: Rules) -> Found:
        kept = own.__dict__
        key = f"{name} {today} {norms.version}"
        held = kept.get(key)
        if held is None or held[0] is not ledger:
            held = kept[key] = (ledger, compute(ledger, own, today, norms))
        found: Found = held[1]
        return found

    return remembered
