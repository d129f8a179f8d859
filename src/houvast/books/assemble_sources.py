"""In which files does what was sold over the counter on a day stand? So that its figure leads back to its document."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from houvast.books.stored import Origin, Stored
from houvast.facts.figure import Source


def day_sources(stored: Stored) -> Mapping[tuple[str, date], tuple[Source, ...]]:
    """The files behind each day of 'receipts', 'till' and 'appointments', each file once."""
    found: dict[tuple[str, date], dict[Origin, None]] = defaultdict(dict)
    for kind, rows in (
        ("receipts", ((row.origin, row.fact.day) for row in stored.receipts)),
        ("till", ((row.origin, row.fact.day) for row in stored.till_lines)),
        ("appointments", ((row.origin, row.fact.day) for row in stored.appointments)),
    ):
        _note(found, kind, rows)
    return {key: tuple(origin.source() for origin in sorted(origins)) for key, origins in found.items()}


def _note(found: dict[tuple[str, date], dict[Origin, None]], kind: str, rows: Iterable[tuple[Origin, date]]) -> None:
    for origin, day in rows:
        found[kind, day][origin] = None
