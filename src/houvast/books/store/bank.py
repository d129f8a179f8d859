"""Bank statements into their tables and back."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from houvast.books.models import BankEntry, BankStatement, Firm
from houvast.books.store.insert import Rows, TableRows, insert
from houvast.books.store.raw import Days, Euros, raw_rows, text_of
from houvast.books.stored import Origin, StoredStatement
from houvast.books.units import cents, euros, if_known
from houvast.facts.bank import AccountRef, Balance, Entry, EntryDetail, Statement

_HEAD = ("firm", "original", "position", "place")
_STATEMENT = (
    "account", "currency", "holder", "bic", "number", "opening_day", "opening_cents", "closing_day", "closing_cents",
    "kind", "duplicate",
)  # fmt: skip
_ENTRY = (
    "booking_date", "cents", "value_date", "bank_reference", "counterparty_name", "counterparty_account",
    "structured_reference", "communication", "kind", "bank_code", "mandate", "creditor_id", "end_to_end_id", "reversal",
    "original_currency", "original_amount_cents", "details",
)  # fmt: skip


class BankRows:
    """Rows in the making for a number of files; `write` puts them in their tables."""

    def __init__(self) -> None:
        self.statements: Rows = []
        self.entries: Rows = []

    def add(self, firm: int, original: int, statements: Iterable[Statement]) -> None:
        """The statements of one file; raises `DoesNotFit` half-way, and the caller takes back what was added."""
        first = len(self.entries)
        for number, statement in enumerate(statements):
            self.statements.append((firm, original, number, "", *_statement_row(statement)))
            for entry in statement.entries:
                self.entries.append(
                    (firm, original, len(self.entries) - first, entry.place, number, *_entry_row(entry))
                )

    def tables(self) -> tuple[TableRows, ...]:
        """The rows by table."""
        return (
            TableRows(BankStatement, (*_HEAD, *_STATEMENT), self.statements),
            TableRows(BankEntry, (*_HEAD, "statement", *_ENTRY), self.entries),
        )

    def write(self) -> None:
        """All rows into the tables."""
        for one in self.tables():
            insert(*one)


def _statement_row(statement: Statement) -> tuple[object, ...]:
    opening, closing = statement.opening, statement.closing
    return (
        *statement.account[:2],
        statement.account.holder,
        statement.account.bic,
        statement.number,
        opening.day if opening else None,
        cents(opening.amount) if opening else None,
        closing.day if closing else None,
        cents(closing.amount) if closing else None,
        statement.kind,
        statement.duplicate,
    )


def _entry_row(entry: Entry) -> tuple[object, ...]:
    details = (
        json.dumps([(cents(one.amount), *one[1:]) for one in entry.details], ensure_ascii=False)
        if entry.details
        else ""
    )
    return (entry[0], cents(entry[1]), *entry[2:15], if_known(cents, entry.original_amount), details)


def load_statements(firm: Firm, origins: Mapping[int, Origin]) -> Iterator[StoredStatement]:
    """The statements of the originals given, with their entries."""
    entries = _entries(firm)
    rows = BankStatement.objects.of(firm).filter(original__visible=True)
    for original, position, place, *row in rows.values_list("original_id", "position", "place", *_STATEMENT):
        account, currency, holder, bic, number, opening_day, opening, closing_day, closing, kind, duplicate = row
        if original not in origins:
            continue
        statement = Statement(
            AccountRef(account, currency, holder, bic),
            number,
            None if opening is None else Balance(opening_day, euros(opening)),
            None if closing is None else Balance(closing_day, euros(closing)),
            tuple(entries.get((original, position), ())),
            kind,
            duplicate,
        )
        yield StoredStatement(origins[original], statement, place)


def _entries(firm: Firm) -> dict[tuple[int, int], list[Entry]]:
    found: dict[tuple[int, int], list[Entry]] = defaultdict(list)
    # names, accounts and places recur: one object for each keeps ten years small
    same: dict[object, object] = {}
    once = same.setdefault
    rows = BankEntry.objects.of(firm).filter(original__visible=True).order_by("original_id", "position")
    make = Entry._make
    days, money = Days(), Euros()
    columns = [text_of(name) if name.endswith("_date") else name for name in _ENTRY]
    for row in raw_rows(rows.values_list("original_id", "statement", *columns, "place")):
        amount = None if row[17] is None else money[row[17]]
        details = _details(row[18]) if row[18] else ()
        day, whole, value_day, reference, name, account, structured, text, kind, code = row[2:12]
        entry = (
            days[day], money[whole], days[value_day], reference, once(name, name), once(account, account), structured,
            text, once(kind, kind), once(code, code), *row[12:15], bool(row[15]), row[16], amount, details,
            once(row[19], row[19]),
        )  # fmt: skip
        found[row[0], row[1]].append(make(entry))
    return found


def _details(text: str) -> tuple[EntryDetail, ...]:
    return tuple(EntryDetail(euros(amount), *rest) for amount, *rest in json.loads(text))
