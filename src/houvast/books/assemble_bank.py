"""Every movement once, however many files tell it: the same day may come as CODA, CAMT and CSV.

The law: per account, booking day and signed amount there are as many movements as the one source that tells most.
A source is a chain: statements of one format that follow on each other (books/chains.py). The same statement
delivered twice stands in two chains, so it counts once; two equal payments in one statement both stay.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.books.chains import chains
from houvast.books.stored import StoredStatement
from houvast.facts.bank import Entry, Statement
from houvast.facts.figure import Source
from houvast.facts.ledger import Account, LedgerStatement, Movement

_COUNTED = frozenset({"statement", "export"})


@dataclass(frozen=True)
class Bank:
    """What the statements come to: accounts, their statements, and every movement once."""

    accounts: tuple[Account, ...]
    statements: tuple[LedgerStatement, ...]
    movements: tuple[Movement, ...]


class _Telling(NamedTuple):
    """One entry as one statement of one chain tells it."""

    chain: int
    entry: Entry
    source: Source


def assemble_bank(stored: Iterable[StoredStatement], party_of: Callable[[Entry], str | None]) -> Bank:
    """Accounts, statements and movements out of the statements of all files, in any order."""
    by_account: dict[tuple[str, str], list[StoredStatement]] = defaultdict(list)
    for one in stored:
        by_account[one.statement.account.number, one.statement.account.currency].append(one)
    accounts: list[Account] = []
    movements: list[Movement] = []
    claims: list[LedgerStatement] = []
    for (number, currency), statements in sorted(by_account.items()):
        counted = [one for one in statements if one.statement.kind in _COUNTED]
        if not counted:
            continue
        account = Account(number, currency, _holder(statements))
        accounts.append(account)
        claims.extend(_claims(account, counted))
        notices = [one for one in statements if one.statement.kind not in _COUNTED]
        movements.extend(_movements(account, counted, notices, party_of))
    claims.sort(key=lambda claim: (claim.closing_day or date.min, claim.account, claim.number or "", claim.source))
    movements.sort(key=lambda movement: (movement.booking_date, movement.key))
    return Bank(tuple(accounts), tuple(claims), tuple(movements))


def _holder(statements: Iterable[StoredStatement]) -> str | None:
    return min((one.statement.account.holder for one in statements if one.statement.account.holder), default=None)


def _claims(account: Account, statements: Iterable[StoredStatement]) -> list[LedgerStatement]:
    """What the statements claim, the same statement once."""
    found: dict[tuple[object, ...], LedgerStatement] = {}
    for origin, statement, place in statements:
        claim = _claim(account, statement, origin.source(place))
        known = found.get(claim[:-1])
        if known is None or claim.source < known.source:
            found[claim[:-1]] = claim
    return list(found.values())


def _claim(account: Account, statement: Statement, source: Source) -> LedgerStatement:
    opening, closing = statement.opening, statement.closing
    days = [entry.booking_date for entry in statement.entries]
    return LedgerStatement(
        account.number,
        account.currency,
        statement.number,
        opening.day if opening and opening.day else min(days, default=None),
        opening.amount if opening else None,
        closing.day if closing and closing.day else max(days, default=None),
        closing.amount if closing else None,
        source,
    )


def _movements(
    account: Account,
    counted: Sequence[StoredStatement],
    notices: Sequence[StoredStatement],
    party_of: Callable[[Entry], str | None],
) -> list[Movement]:
    told = _tellings(chains(counted))
    explained = _tellings([[notice] for notice in sorted(notices, key=_by_content)])
    prefix = account.number if account.currency == "EUR" else f"{account.number} {account.currency}"
    found: list[Movement] = []
    pieces: list[_Piece]
    for (day, amount), tellings in told.items():
        pieces = [(tellings[0].entry, (tellings[0].source,))] if len(tellings) == 1 else _merge(tellings)
        if explained and (day, amount) in explained:
            pieces = _explain(pieces, explained[day, amount])
        for number, (entry, sources) in enumerate(pieces, 1):
            key = f"{prefix}|{day.isoformat()}|{amount}|{number}"
            found.append(_movement(key, account, entry, party_of(entry), sources))
    return found


def _tellings(groups: Iterable[Iterable[StoredStatement]]) -> dict[tuple[date, Decimal], list[_Telling]]:
    told: dict[tuple[date, Decimal], list[_Telling]] = {}
    for chain, statements in enumerate(groups):
        for (sha256, name, _), statement, _ in statements:
            for entry in statement.entries:
                telling = _Telling(chain, entry, Source(sha256, entry[17], name))
                told.setdefault((entry[0], entry[1]), []).append(telling)
    return told


_Piece = tuple[Entry, tuple[Source, ...]]


def _merge(tellings: Iterable[_Telling]) -> list[_Piece]:
    """As many pieces as the chain that tells most; what the other chains tell of each is added to it."""
    by_chain: dict[int, list[_Telling]] = defaultdict(list)
    for telling in tellings:
        by_chain[telling.chain].append(telling)
    for told in by_chain.values():
        told.sort(key=lambda telling: (_content(telling.entry), telling.source))
    best = min(by_chain, key=lambda chain: (-len(by_chain[chain]), chain))
    pieces: list[_Piece] = [(telling.entry, (telling.source,)) for telling in by_chain[best]]
    for chain in sorted(by_chain.keys() - {best}):
        pieces = _add(pieces, by_chain[chain], count_sources=True)
    return pieces


def _explain(pieces: list[_Piece], notices: Sequence[_Telling]) -> list[_Piece]:
    """Pieces with the details that reports without bookings give of them."""
    by_chain: dict[int, list[_Telling]] = defaultdict(list)
    for telling in notices:
        by_chain[telling.chain].append(telling)
    for chain in sorted(by_chain):
        pieces = _add(pieces, by_chain[chain], count_sources=False)
    return pieces


def _add(pieces: list[_Piece], tellings: Iterable[_Telling], *, count_sources: bool) -> list[_Piece]:
    """Each telling laid on the piece it resembles most; it fills what is empty there."""
    left = list(range(len(pieces)))
    added = list(pieces)
    for telling in tellings:
        if not left:
            break
        place = max(left, key=lambda number: (_alike(added[number][0], telling.entry), -number))
        left.remove(place)
        entry, sources = added[place]
        filled = _filled(entry, telling.entry)
        counts = (count_sources or filled is not entry) and telling.source not in sources
        added[place] = (filled, (*sources, telling.source) if counts else sources)
    return added


def _alike(one: Entry, other: Entry) -> int:
    """How many of the telling fields two entries share."""
    pairs = zip(one[3:8] + one[12:13], other[3:8] + other[12:13], strict=True)
    return sum(a is not None and a == b for a, b in pairs)


def _filled(entry: Entry, other: Entry) -> Entry:
    """An entry with its empty fields filled from another telling of it."""
    merged = [mine if mine is not None else theirs for mine, theirs in zip(entry, other, strict=True)]
    if entry.kind == "other":
        merged[8] = other.kind
    merged[13] = entry.reversal or other.reversal
    merged[16] = entry.details or other.details
    filled = Entry._make(merged)
    return entry if filled == entry else filled


def _content(entry: Entry) -> tuple[str, ...]:
    """What orders equal amounts of one day: what they say, first what all formats tell alike."""
    told = (entry[5], entry[6], entry[12], entry[7], entry[4], entry[3], entry[9], entry[10])
    return (*(value or "" for value in told), entry[17], repr(entry[16]), str(entry[2]))


def _movement(key: str, account: Account, entry: Entry, party: str | None, sources: tuple[Source, ...]) -> Movement:
    return Movement(
        key,
        account.number,
        account.currency,
        entry.booking_date,
        entry.value_date,
        entry.amount,
        entry.kind,
        entry.counterparty_name,
        entry.counterparty_account,
        entry.structured_reference,
        entry.communication,
        entry.bank_reference,
        entry.end_to_end_id,
        entry.mandate,
        entry.creditor_id,
        entry.bank_code,
        entry.reversal,
        entry.details,
        party,
        sources,
    )


def _by_content(stored: StoredStatement) -> tuple[str, ...]:
    return (stored.origin.sha256, stored.place, stored.statement.number or "")
