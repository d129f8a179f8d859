"""Which invoices and movements in new files do the books know already? Counted, for the preview."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from django.db.models import QuerySet

from houvast.books.models import BankEntry, BankStatement, Batch, BatchFile, Firm, Invoice
from houvast.books.store.raw import raw_rows

_COUNTED = ("statement", "export")
"""Only these book anything; the others explain (books/assemble_bank.py)."""

_What = tuple[object, ...]


def known_already(firm: Firm, batch: Batch) -> Mapping[str, int]:
    """How many of what the new files of a batch bring the books know out of another file, per kind of fact."""
    mine = BatchFile.objects.of(firm).filter(batch=batch, original__visible=False).values("original")
    found = {"invoices": _invoices(firm, mine), "movements": _movements(firm, mine)}
    return {kind: count for kind, count in found.items() if count}


def _invoices(firm: Firm, mine: QuerySet[BatchFile, Any]) -> int:
    kept = Invoice.objects.of(firm).filter(original__visible=True).values("key")
    return Invoice.objects.of(firm).filter(original__in=mine, key__in=kept).count()


def _movements(firm: Firm, mine: QuerySet[BatchFile, Any]) -> int:
    """Of each account, day and amount as many as the one kept file that tells most of them."""
    new = _told(firm, BankEntry.objects.of(firm).filter(original__in=mine))
    days = {what[-2] for told in new.values() for what in told}
    if not days:
        return 0
    first, last = min(map(str, days)), max(map(str, days))
    there = BankEntry.objects.of(firm).filter(original__visible=True, booking_date__range=(first, last))
    most: Counter[_What] = Counter()
    for told in _told(firm, there).values():
        most |= told
    return sum((told & most).total() for told in new.values())


def _told(firm: Firm, entries: QuerySet[BankEntry]) -> dict[int, Counter[_What]]:
    """Per original how often it tells of an account, a day and an amount."""
    accounts = dict(_accounts(firm, entries))
    found: dict[int, Counter[_What]] = {}
    for original, statement, day, cents in raw_rows(
        entries.order_by().values_list("original_id", "statement", "booking_date", "cents")
    ):
        if account := accounts.get((original, statement)):
            found.setdefault(original, Counter())[*account, day, cents] += 1
    return found


def _accounts(firm: Firm, entries: QuerySet[BankEntry]) -> Iterator[tuple[tuple[int, int], tuple[str, str]]]:
    """The account and currency of every statement that counts, by original and position."""
    rows = BankStatement.objects.of(firm).filter(original__in=entries.values("original"), kind__in=_COUNTED)
    for original, position, account, currency in rows.values_list("original_id", "position", "account", "currency"):
        yield (original, position), (account, currency)
