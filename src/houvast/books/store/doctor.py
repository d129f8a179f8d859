"""Are the books still what was stored? Everything is hashed, read, counted, added up and paired again."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from django.db import connection
from django.db.models import Count, Sum

from houvast.books.checks import Check, checked
from houvast.books.gaps import gaps
from houvast.books.models import (
    AgendaEvent,
    BankEntry,
    BankStatement,
    FactTable,
    Firm,
    Invoice,
    InvoiceLine,
    Original,
)
from houvast.books.store.ledger import load_ledger, pairs_hold
from houvast.books.store.reading import default_workers
from houvast.books.store.reread import Examined, examine
from houvast.books.store.work import KINDS
from houvast.books.units import euros

Progress = Callable[[int, int], None]
_NAMED = 5
_TABLES: Mapping[str, type[FactTable]] = {
    "invoices": Invoice,
    "lines": InvoiceLine,
    "statements": BankStatement,
    "movements": BankEntry,
    "events": AgendaEvent,
    **{name: kind.table for name, kind in KINDS.items()},
}


def doctor(firm: Firm, progress: Progress | None = None, workers: int | None = None) -> tuple[Check, ...]:
    """Everything that is wrong with the books of a firm, and what was found right; it changes nothing."""
    checks = [*_database()]
    if all(check.ok for check in checks):
        checks += [*_originals(firm, progress, workers or default_workers()), *_totals(firm), *_balances(firm)]
    if all(check.ok for check in checks):  # else the ledger may not even load
        checks += [*_pairs(firm), *_gaps(firm)]
    return tuple(checks)


def _database() -> Iterator[Check]:
    """The file itself, and what refers to what; PostgreSQL sees to both by itself."""
    if connection.vendor != "sqlite":
        yield checked("database", ok=True)
        return
    with connection.cursor() as cursor:
        try:
            cursor.execute("PRAGMA integrity_check")
            found = [str(row[0]) for row in cursor.fetchall()]
            cursor.execute("PRAGMA foreign_key_check")
            loose = len(cursor.fetchall())
        except Exception as error:  # noqa: BLE001  a damaged file may raise anything
            found, loose = [str(error)], 0
    if found != ["ok"]:
        yield checked("database", ok=False, text="books.check_database_bad", what=found[0])
        return
    yield checked("database", ok=True)
    yield checked("keys", ok=not loose, text="books.check_keys_bad" if loose else "", count=loose)


def _originals(firm: Firm, progress: Progress | None, workers: int) -> Iterator[Check]:
    """Every original hashed again, read again, and its rows compared with what it says."""
    total = Original.objects.of(firm).count()
    found: dict[str, list[Examined]] = {}
    for done, one in enumerate(examine(firm, workers), 1):
        found.setdefault(one.found, []).append(one)
        if progress:
            progress(done, max(done, total))
    for one in found.get("damaged", ()):
        yield checked("originals", ok=False, text="books.check_originals_bad", name=one.name)
    if "damaged" not in found:
        yield checked("originals", ok=True, count=total)
    different = found.get("different", [])
    for one in different[:_NAMED]:
        yield checked("facts", ok=False, text="books.check_facts_bad", name=one.name, rows=one.rows)
    if len(different) > _NAMED:
        yield checked("facts", ok=False, text="books.check_facts_more", count=len(different) - _NAMED)
    if not different:
        yield checked("facts", ok=True, count=len(found.get("same", ())))
    for one in found.get("late", ()):
        yield checked("facts", ok=True, text="books.check_late", name=one.name)
    if "waiting" in found:
        yield checked("facts", ok=True, text="books.check_waiting", count=len(found["waiting"]))


def _totals(firm: Firm) -> Iterator[Check]:
    """Every file still has as many rows as were counted when it was read."""
    found: dict[int, Counter[str]] = {}
    for name, table in _TABLES.items():
        rows = table.objects.of(firm).order_by().values_list("original_id")
        for original, count in rows.annotate(count=Count("pk")):
            found.setdefault(original, Counter())[name] = count
    sound = True
    for row, name, counts in Original.objects.of(firm).values_list("pk", "name", "counts"):
        stated = json.loads(counts)
        there = found.pop(row, Counter())
        if stated != dict(there):
            sound = False
            values = {"name": name, "stated": sum(stated.values()), "found": there.total()}
            yield checked("totals", ok=False, text="books.check_totals_bad", **values)
    if sound:
        yield checked("totals", ok=True)


def _balances(firm: Firm) -> Iterator[Check]:
    """Old balance + movements = new balance, on every statement that states both."""
    sums = {
        (original, statement): cents
        for original, statement, cents in BankEntry.objects.of(firm)
        .order_by()
        .values_list("original_id", "statement")
        .annotate(cents=Sum("cents"))
    }
    stated = BankStatement.objects.of(firm).filter(opening_cents__isnull=False, closing_cents__isnull=False)
    wrong, count = 0, 0
    rows = stated.filter(kind="statement").order_by("pk")
    fields = ("original_id", "position", "account", "number", "opening_cents", "closing_cents", "original__claims")
    for original, position, account, number, opening, closing, claims in rows.values_list(*fields):
        count += 1
        off = opening + (sums.get((original, position)) or 0) - closing
        if off and not _was_off(claims):
            wrong += 1
            values = {"account": account, "number": number or "?", "amount": euros(off)}
            yield checked("balances", ok=False, text="books.check_balances_bad", **values)
    if not wrong:
        yield checked("balances", ok=True, count=count)


def _was_off(claims: str) -> bool:
    """Whether the file itself did not add up when it came: then the books are right to show it so."""
    return any(code == "balance" and stated != computed for code, _, stated, computed in json.loads(claims))


def _pairs(firm: Firm) -> Iterator[Check]:
    """The pairs that are kept are those the rules make of these books."""
    ok = pairs_hold(firm)
    yield checked("pairs", ok=ok, text="" if ok else "books.check_pairs_bad")


def _gaps(firm: Firm) -> Iterator[Check]:
    """Statements that do not follow on each other: nothing is damaged, but something is missing."""
    for gap in gaps(load_ledger(firm).statements):
        values = {"account": gap.account, "begin": gap.begin, "end": gap.end, "amount": gap.difference}
        yield checked("gaps", ok=True, text="books.check_gap", **values)
