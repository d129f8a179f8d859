"""Work out something about a ledger once, and remember it with that ledger.

A ledger is frozen and lives as long as the books do not change, so what follows from it alone is worked out once.
`functools.lru_cache` would have to hash a hundred thousand movements to look it up.
"""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from houvast.facts.ledger import Ledger

Found = TypeVar("Found")


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
