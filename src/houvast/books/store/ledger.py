"""The ledger of a firm as it stands now: assembled once for each version of the books and kept in the process."""

import gc
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from houvast.books.assemble import assemble
from houvast.books.match import match
from houvast.books.models import Firm, Original
from houvast.books.store import agenda, bank, invoices, work
from houvast.books.store.answers import answers, norms
from houvast.books.store.firms import as_fact, version
from houvast.books.store.kept import kept
from houvast.books.store.raw import raw_rows
from houvast.books.stored import Origin, Stored
from houvast.facts.ledger import Ledger, Pair
from houvast.facts.question import Answer

_MOST_FIRMS = 3
_TRIES = 5
_ledgers: OrderedDict[UUID, tuple[int, Ledger]] = OrderedDict()
_lock = threading.RLock()


def load_ledger(firm: Firm) -> Ledger:
    """The ledger of a firm. Warm it costs one query; cold it is built, by one thread at a time."""
    now = version(firm)
    held = _ledgers.get(firm.token)
    if held and held[0] == now:
        return held[1]
    with _lock:
        held = _ledgers.get(firm.token)
        now = version(firm)
        if held and held[0] == now:
            return held[1]
        now, ledger = _build(firm, now)
        _ledgers[firm.token] = (now, ledger)
        _ledgers.move_to_end(firm.token)
        while len(_ledgers) > _MOST_FIRMS:
            _ledgers.popitem(last=False)
        return ledger


def forget_ledgers() -> None:
    """Let go of every ledger in this process: after a restore, or to measure a cold start."""
    with _lock:
        _ledgers.clear()


def load_stored(firm: Firm) -> Stored:
    """Everything the visible originals say, file by file."""
    rows = Original.objects.of(firm).filter(visible=True).values_list("pk", "sha256", "name", "kind")
    origins = {row[0]: Origin._make(row[1:]) for row in raw_rows(rows)}
    sheets = {name: tuple(work.load_rows(firm, origins, kind)) for name, kind in work.KINDS.items()}
    return Stored(
        invoices=tuple(invoices.load_invoices(firm, origins)),
        statements=tuple(bank.load_statements(firm, origins)),
        events=tuple(agenda.load_events(firm, origins)),
        **sheets,
    )


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Millions of frozen values hold no circles: looking for them, now or at every page after, only costs time.

    They are set aside from the collector (`gc.freeze`) and go when nothing refers to them any more.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        if was:
            gc.enable()


def _build(firm: Firm, now: int) -> tuple[int, Ledger]:
    """Read and assemble, again when the books changed meanwhile: a ledger shows one moment only."""
    with _without_collecting():
        for _ in range(_TRIES):
            before = now
            fact = as_fact(Firm.objects.get(pk=firm.pk))
            stored, said, rules = load_stored(firm), answers(firm), norms(firm)
            now = version(firm)
            if now == before:
                break
        ledger = _with_pairs(firm, assemble(fact, stored, said, rules, now), said)
    return now, ledger


def _with_pairs(firm: Firm, ledger: Ledger, said: Sequence[Answer]) -> Ledger:
    """The ledger with the payments paired to its invoices (books/match.py), computed once for this version."""

    def compute() -> list[Any]:
        return _pairs_out(match(ledger.movements, ledger.invoices, ledger.parties, said))

    found = kept(firm, "pairs", compute, code_version=_match_version(), books_version=ledger.version)
    return replace(ledger, pairs=_pairs_in(found))


def pairs_hold(firm: Firm) -> bool:
    """Whether the pairs in the ledger, as they are kept, are those the rules make of it now."""
    ledger, said = load_ledger(firm), answers(firm)
    made = match(ledger.movements, ledger.invoices, ledger.parties, said)
    return _with_pairs(firm, ledger, said).pairs == _pairs_in(_pairs_out(made))


def _pairs_out(pairs: Iterable[Pair]) -> list[Any]:
    return [(*pair[:2], str(pair[2]), *pair[3:7], pair.day.isoformat() if pair.day else None) for pair in pairs]


def _pairs_in(rows: Iterable[Any]) -> tuple[Pair, ...]:
    return tuple(
        Pair._make((*row[:2], Decimal(row[2]), *row[3:7], date.fromisoformat(row[7]) if row[7] else None))
        for row in rows
    )


@cache
def _match_version() -> str:
    """What the pairing rules are known by: their own text."""
    folder = Path(__file__).parents[1]
    rules = [folder / "match.py", *sorted((folder / "matching").glob("*.py"))]
    return sha256(b"".join(path.read_bytes() for path in rules)).hexdigest()[:16]
