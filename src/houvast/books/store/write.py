"""What was read of a number of files into the tables, in one transaction: facts, and what became of each file."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from hashlib import sha256
from typing import Literal

from django.db import DatabaseError, connection

from houvast.books.models import BatchFile, FactTable, Firm, Original, OriginalPart, Sheet
from houvast.books.store.agenda import EventRows
from houvast.books.store.bank import BankRows
from houvast.books.store.batches import FILE_FIELDS, settle
from houvast.books.store.firms import grow
from houvast.books.store.insert import Rows, TableRows, insert, plain_text
from houvast.books.store.invoices import InvoiceRows
from houvast.books.store.originals import known, parcel, shown_name, store
from houvast.books.store.work import KINDS, SheetRows, without_rows
from houvast.books.units import DoesNotFit
from houvast.formats.reading import Claim, Facts, Reading, Trouble

UNFIT = (DatabaseError, ValueError, OverflowError, TypeError)
"""What a database says of a value it cannot hold."""

_WORST = ("refused", "partly", "read")


@dataclass(frozen=True, slots=True)
class Item:
    """One original to write. `row` and `owner` are those of the file that was handed in: for a member its container.

    'file' is that file itself, 'member' a file inside it, 'container' the end of one: all its members were read.
    """

    row: int
    owner: str
    name: str
    readings: tuple[Reading, ...]
    part: Literal["file", "member", "container"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one original, as its row and the batch's row say it."""

    kind: str
    status: str
    troubles: str
    claims: str
    counts: str


def write(firm: Firm, items: Sequence[Item]) -> int:
    """Write the items of which the owner still waits, and say how many files were dealt with. In a transaction."""
    waiting = _locked(firm, {item.row for item in items})
    todo = [item for item in items if item.row in waiting]
    rows = FactRows(firm)
    verdicts: dict[int, Verdict] = {}
    for item in todo:
        if item.part == "file":
            verdicts[item.row] = rows.add(item.row, item.owner, item.readings)
    members = [item for item in todo if item.part == "member"]
    originals = _store_members(firm, members, rows, verdicts)
    _mark_originals(verdicts)
    rows.write()
    _mark_files(firm, verdicts)
    _name_members(firm, members, originals)
    _close_containers(firm, [item for item in todo if item.part == "container"])
    settle(firm)
    return sum(item.part != "member" for item in todo)


def write_again(firm: Firm, item: Item, given: Mapping[str, str]) -> None:
    """Write what a file says now in place of what it said before. In a transaction.

    `given` is what she said of each layout. A file that cannot be read any more keeps its layouts, without their rows:
    so it is read once more when she takes her answer back.
    """
    if not Original.objects.of(firm).filter(pk=item.row).exclude(status="waiting").select_for_update().exists():
        return
    rows = FactRows(firm)
    verdict = rows.add(item.row, item.owner, item.readings)
    layouts = Sheet.objects.of(firm).filter(original_id=item.row)
    lost = list(layouts) if not any(one.facts.sheets for one in item.readings) else []
    for table in FactTable.__subclasses__():
        table.objects.of(firm).filter(original_id=item.row).delete()
    for layout in lost:
        layout.given = given.get(layout.fingerprint, "")
    Sheet.objects.of(firm).bulk_create(lost)
    _mark_originals({item.row: verdict})
    rows.write()
    _mark_files(firm, {item.row: verdict})
    grow(firm)


def refused_instead(item: Item, error: str) -> Item:
    """The same item without facts, for a file that our tables cannot hold."""
    trouble = Trouble("stumbled", "", {"error": error})
    readings = tuple(
        replace(one, status="refused", facts=Facts(), claims=(), troubles=(trouble,)) for one in item.readings
    )
    return replace(item, readings=readings)


class FactRows:
    """The rows of all facts of a number of files."""

    def __init__(self, firm: Firm) -> None:
        self._firm = firm.pk
        self._bank, self._invoices, self._sheets, self._events = BankRows(), InvoiceRows(), SheetRows(), EventRows()
        self._all = (self._bank, self._invoices, self._sheets, self._events)

    def add(self, original: int, fingerprint: str, readings: Iterable[Reading]) -> Verdict:
        """Take up the facts of one original and say what became of it."""
        one = _together(tuple(readings), fingerprint)
        before = [(table.rows, len(table.rows)) for table in self.tables()]
        try:
            self._bank.add(self._firm, original, one.facts.statements)
            self._invoices.add(self._firm, original, fingerprint, one.facts.invoices)
            self._sheets.add(self._firm, original, one.facts.sheets)
            self._events.add(self._firm, original, one.facts.events)
        except DoesNotFit as error:
            for rows, length in before:
                del rows[length:]
            place = next((known.place for known in one.troubles if known.code.endswith("third_decimal")), "")
            trouble = Trouble("does_not_fit", place, {"amount": str(error.amount)[:40].replace(".", ",")})
            layouts = tuple(map(without_rows, one.facts.sheets))  # stay, so that another answer of hers is tried
            self._sheets.add(self._firm, original, layouts)
            one = replace(one, status="refused", facts=Facts(sheets=layouts), claims=(), troubles=(trouble,))
        return _verdict(one)

    def tables(self) -> Iterator[TableRows]:
        """All of them, by table."""
        return (table for kind in self._all for table in kind.tables())

    def write(self) -> None:
        """All of them into their tables."""
        for table in self.tables():
            insert(*table)


def _together(readings: tuple[Reading, ...], fingerprint: str) -> Reading:
    """The readings of one original as one: some formats give one for each part of a file."""
    if not readings:
        return Reading("", fingerprint, "unknown", "refused", troubles=(Trouble("stumbled", "", {"error": "silence"}),))
    if len(readings) == 1:
        return readings[0]
    facts = Facts(
        tuple(fact for one in readings for fact in one.facts.invoices),
        tuple(fact for one in readings for fact in one.facts.statements),
        tuple(fact for one in readings for fact in one.facts.events),
        tuple(fact for one in readings for fact in one.facts.sheets),
    )
    troubles = tuple(trouble for one in readings for trouble in one.troubles)
    states = {one.status for one in readings}
    status: Literal["read", "partly", "refused"] = (
        "refused" if facts.empty else "read" if states == {"read"} else "partly"
    )
    claims = tuple(claim for one in readings for claim in one.claims)
    return replace(readings[0], status=status, facts=facts, troubles=troubles, claims=claims)


def _verdict(reading: Reading) -> Verdict:
    return Verdict(
        reading.kind,
        reading.status,
        troubles_text(reading.troubles),
        _claims_text(reading.claims),
        json.dumps(_counts(reading.facts)),
    )


def troubles_text(troubles: Iterable[Trouble]) -> str:
    """Troubles as they are kept."""
    return json.dumps([(one.code, one.place, dict(one.values)) for one in troubles], ensure_ascii=False)


def troubles_of(text: str) -> tuple[Trouble, ...]:
    """Troubles out of what was kept."""
    return tuple(Trouble(code, place, values) for code, place, values in json.loads(text))


def _claims_text(claims: Iterable[Claim]) -> str:
    return json.dumps([(one.code, one.place, str(one.stated), str(one.computed)) for one in claims], ensure_ascii=False)


def claims_of(text: str) -> tuple[Claim, ...]:
    """What a file claims about itself, out of what was kept."""
    return tuple(
        Claim(code, place, Decimal(stated), Decimal(computed)) for code, place, stated, computed in json.loads(text)
    )


def _counts(facts: Facts) -> Mapping[str, int]:
    counts = {
        "invoices": len(facts.invoices),
        "lines": sum(len(one.lines) for one in facts.invoices),
        "statements": len(facts.statements),
        "movements": sum(len(one.entries) for one in facts.statements),
        "events": len(facts.events),
        **{name: sum(len(getattr(sheet, name)) for sheet in facts.sheets) for name in KINDS},
    }
    return {name: count for name, count in counts.items() if count}


def _locked(firm: Firm, rows: set[int]) -> set[int]:
    """Those of the originals that still wait, held until the transaction ends."""
    held = Original.objects.of(firm).filter(pk__in=rows, status="waiting").select_for_update()
    return set(held.values_list("pk", flat=True))


def _store_members(
    firm: Firm, members: Sequence[Item], rows: FactRows, verdicts: dict[int, Verdict]
) -> Mapping[str, Original]:
    """Store the members of containers as originals, and take up the facts of those that were not read before."""
    parcels = [parcel(item.name, item.readings[0].original or b"") for item in members]
    originals = store(firm, parcels)
    for item, one in zip(members, parcels, strict=True):
        original = originals[one.sha256]
        if original.status == "waiting" and original.pk not in verdicts:
            verdicts[original.pk] = rows.add(original.pk, one.sha256, item.readings)
    return originals


def _mark_originals(verdicts: Mapping[int, Verdict]) -> None:
    table = connection.ops.quote_name(Original._meta.db_table)  # noqa: SLF001
    rows = [(*_values(one), one_claims(one), row) for row, one in verdicts.items()]
    with connection.cursor() as cursor:
        cursor.executemany(
            f"UPDATE {table} SET kind = %s, status = %s, troubles = %s, counts = %s, claims = %s WHERE id = %s",  # noqa: S608
            rows,
        )


def _values(one: Verdict) -> tuple[str, str, str, str]:
    return (one.kind, one.status, plain_text(one.troubles), one.counts)


def one_claims(one: Verdict) -> str:
    """The claims of a verdict, clean for every database."""
    return plain_text(one.claims)


def _mark_files(firm: Firm, verdicts: Mapping[int, Verdict]) -> None:
    """The files of every batch that hold these originals say what became of them."""
    table = connection.ops.quote_name(BatchFile._meta.db_table)  # noqa: SLF001
    rows = [(*_values(one), row, firm.pk) for row, one in verdicts.items()]
    with connection.cursor() as cursor:
        cursor.executemany(
            f"UPDATE {table} SET kind = %s, status = %s, troubles = %s, counts = %s"  # noqa: S608
            " WHERE original_id = %s AND firm_id = %s",
            rows,
        )


def _name_members(firm: Firm, members: Sequence[Item], originals: Mapping[str, Original]) -> None:
    """Every batch that holds a container names its members, once however often it is read."""
    if not members:
        return
    about = {one.sha256: one for one in known(firm, originals).values()}
    holders: dict[int, list[int]] = {}
    for batch, container in (
        BatchFile.objects.of(firm)
        .filter(original__in={item.row for item in members})
        .values_list("batch_id", "original_id")
    ):
        holders.setdefault(container, []).append(batch)
    rows: Rows = []
    for item in members:
        one = about[sha256(item.readings[0].original or b"").hexdigest()]
        state = (one.kind, one.status, one.troubles, one.counts, False)
        for batch in holders.get(item.row, ()):
            rows.append((firm.pk, batch, one.pk, one.sha256, item.owner, shown_name(item.name), *state))
    insert(BatchFile, FILE_FIELDS, rows, skip_known=True)


def _close_containers(firm: Firm, containers: Sequence[Item]) -> None:
    """A container keeps its name and hash only; its bytes go, now that its members are originals themselves."""
    for item in containers:
        troubles = tuple(trouble for reading in item.readings for trouble in reading.troubles)
        status = min((one.status for one in item.readings), key=_WORST.index, default="read")
        BatchFile.objects.of(firm).filter(original_id=item.row).update(
            original=None, kind="container", status=status, troubles=plain_text(troubles_text(troubles))
        )
        OriginalPart.objects.of(firm).filter(original_id=item.row).delete()
        Original.objects.of(firm).filter(pk=item.row).delete()
