"""The books as a pure function of the kept files and the owner's answers.

Files in any order, twice, taken out and put in again: the same set of files and answers gives the same ledger.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TypeVar

from houvast.books.assemble_bank import Bank, assemble_bank
from houvast.books.assemble_invoices import assemble_invoices, conflicts, directed, once, strangers
from houvast.books.assemble_parties import assemble_parties, party_finder
from houvast.books.assemble_sources import day_sources
from houvast.books.freshness import freshness
from houvast.books.merges import merges
from houvast.books.ownfirm import OwnFirm, recognise
from houvast.books.stored import From, Stored
from houvast.facts.agenda import CalendarEvent
from houvast.facts.answers import VAT_LIABLE, YES
from houvast.facts.ledger import Firm, Ledger
from houvast.facts.question import Answer
from houvast.facts.work import StaffMember
from houvast.norms import Norms

Row = TypeVar("Row", bound=tuple[object, ...])


def assemble(firm: Firm, stored: Stored, answers: Sequence[Answer], norms: Norms, version: int = 0) -> Ledger:
    """The ledger of a firm, everything but the pairs of payments and invoices (books/match.py makes those)."""
    found = once(stored.invoices, answers)
    own = recognise(
        [one.best.document for one in found],
        (one.statement for one in stored.statements),
        answers,
        firm.enterprise_number,
    )
    merged = merges(answers)
    told = directed(found, own)
    invoices = assemble_invoices(told, merged, norms)
    parties = assemble_parties(told, own, merged, (row.fact for row in stored.customers), answers)
    bank = assemble_bank(stored.statements, party_finder(parties, merged))
    ledger = Ledger(
        firm=_firm(firm, own, bank, answers),
        version=version,
        accounts=bank.accounts,
        statements=bank.statements,
        movements=bank.movements,
        invoices=invoices,
        parties=parties,
        receipts=rows_once(stored.receipts, lambda row: row.day),
        till_lines=rows_once(stored.till_lines, lambda row: row.day),
        appointments=rows_once(stored.appointments, lambda row: row.day),
        hours=rows_once(stored.hours, lambda row: row.day),
        stock=rows_once(stored.stock, lambda row: row.day or date.min),
        events=events_once(stored.events),
        team=_team(stored.staff),
        own_candidates=own.candidates,
        strangers=strangers(told) if own.keys else (),
        day_sources=day_sources(stored),
        conflicts=conflicts(told) if own.keys else (),
    )
    return freshness(ledger)


def rows_once(rows: Iterable[From[Row]], day: Callable[[Row], date]) -> tuple[Row, ...]:
    """Rows of sheets, each as often as the one file that has it most often: a longer export repeats the shorter.

    `place` (the last field) is where it stands, not what it says.
    """
    by_file: dict[str, list[int]] = defaultdict(list)
    shown: list[From[Row]] = []
    numbers: dict[tuple[object, ...], int] = {}  # what a row says is looked up once: its hash is most of the work
    for row in rows:
        number = numbers.setdefault(row.fact[:-1], len(shown))
        by_file[row.origin.sha256].append(number)
        if number == len(shown):
            shown.append(row)
            continue
        known = shown[number]
        if (row.origin.sha256, row.fact[-1]) < (known.origin.sha256, known.fact[-1]):
            shown[number] = row
    most: dict[int, int] = {}
    for said in by_file.values():
        for number, count in Counter(said).items():
            most[number] = max(count, most.get(number, 0))
    texts = [tuple.__repr__(row.fact) for row in shown]
    by_day: dict[date, list[int]] = defaultdict(list)
    for number, row in enumerate(shown):
        by_day[day(row.fact)].append(number)
    ordered = (number for when in sorted(by_day) for number in sorted(by_day[when], key=texts.__getitem__))
    return tuple(shown[number].fact for number in ordered for _ in range(most[number]))


def events_once(events: Iterable[From[CalendarEvent]]) -> tuple[CalendarEvent, ...]:
    """Calendar events, each once however many exports hold it: the last change counts."""
    best: dict[tuple[str, str | None], CalendarEvent] = {}
    for row in events:
        event = row.fact
        known = best.get((event.uid, event.recurrence_id))
        if known is None or _change(event) > _change(known):
            best[event.uid, event.recurrence_id] = event
    return tuple(
        sorted(best.values(), key=lambda event: (event.begin.isoformat(), event.uid, event.recurrence_id or ""))
    )


def _change(event: CalendarEvent) -> tuple[object, ...]:
    return (event.sequence, event.modified.isoformat() if event.modified else "", repr(event))


def _team(rows: Iterable[From[StaffMember]]) -> tuple[StaffMember, ...]:
    """The people of the firm, by name; of two rows for one name the fullest."""
    best: dict[str, StaffMember] = {}
    for row in rows:
        member = row.fact
        known = best.get(member.name)
        if known is None or _fullness(member) > _fullness(known):
            best[member.name] = member
    return tuple(best[name] for name in sorted(best))


def _fullness(member: StaffMember) -> tuple[object, ...]:
    return (sum(value is not None for value in member), repr(member))


def _firm(firm: Firm, own: OwnFirm, bank: Bank, answers: Iterable[Answer]) -> Firm:
    holder = next((account.holder for account in bank.accounts if account.holder), None)
    said = {answer.value for answer in answers if answer.kind == VAT_LIABLE}
    liable = YES in said if said else firm.vat_liable
    return Firm(firm.name or own.name or holder or "", own.enterprise_number or firm.enterprise_number, liable)
