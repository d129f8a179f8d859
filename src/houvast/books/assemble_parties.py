"""Customers and suppliers, once each, with what their documents and her lists say about them.

An account seen on invoices of one party ties its payments to that party; an account two parties share ties nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from houvast.books.assemble_invoices import Directed, other_side
from houvast.books.fingerprint import party_key
from houvast.books.merges import Merges
from houvast.books.ownfirm import OwnFirm
from houvast.facts.answers import IN_BETWEEN, YES
from houvast.facts.bank import Entry
from houvast.facts.ledger import Party
from houvast.facts.party import PartyRef, plain_name
from houvast.facts.question import Answer
from houvast.facts.work import CustomerRow

_ROLES = {"sale": "customer", "purchase": "supplier"}


@dataclass
class _Draft:
    """A party in the making: every way it was named, with the day of the document."""

    named: dict[PartyRef, date] = field(default_factory=dict)
    roles: set[str] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)
    ibans: set[str] = field(default_factory=set)


def assemble_parties(
    found: Iterable[Directed],
    own: OwnFirm,
    merges: Merges,
    customers: Iterable[CustomerRow] = (),
    answers: Iterable[Answer] = (),
) -> tuple[Party, ...]:
    """The customers and suppliers on the firm's invoices, sorted by key."""
    drafts: dict[str, _Draft] = defaultdict(_Draft)
    for one in found:
        _note(drafts, one, own, merges)
    lists = _Lists.of(customers)
    between = {answer.subject for answer in answers if answer.kind == IN_BETWEEN and answer.value == YES}
    return tuple(_party(key, drafts[key], lists, in_between=key in between) for key in sorted(drafts))


def party_finder(parties: Iterable[Party], merges: Merges) -> Callable[[Entry], str | None]:
    """A function that tells whose the other side of a bank entry is: by account, else by plain name, else by itself."""
    by_iban: dict[str, set[str]] = defaultdict(set)
    by_name: dict[str, set[str]] = defaultdict(set)
    for party in parties:
        for iban in party.ibans:
            by_iban[iban].add(party.key)
        by_name[plain_name(party.name)].add(party.key)
    remembered: dict[tuple[str | None, str | None], str | None] = {}

    def find(entry: Entry) -> str | None:
        asked = (entry[5], entry[4])
        if asked not in remembered:
            remembered[asked] = _find(*asked, by_iban, by_name, merges)
        return remembered[asked]

    return find


def _find(
    account: str | None,
    name: str | None,
    by_iban: Mapping[str, set[str]],
    by_name: Mapping[str, set[str]],
    merges: Merges,
) -> str | None:
    if account and len(by_iban.get(account, ())) == 1:
        return next(iter(by_iban[account]))
    plain = plain_name(name) if name else ""
    if plain and len(by_name.get(plain, ())) == 1:
        return next(iter(by_name[plain]))
    if account:
        return merges.of(f"iban:{account}")
    return merges.of(f"name:{plain}") if plain else None


def _note(drafts: dict[str, _Draft], told: Directed, own: OwnFirm, merges: Merges) -> None:
    document, direction = told.one.best.document, told.direction
    if direction == "stranger":
        return
    party = other_side(document, direction)
    key = party_key(party)
    draft = drafts[merges.of(key)]
    draft.keys.add(key)
    draft.roles.add(_ROLES[direction])
    draft.named[party] = max(document.issue_date, draft.named.get(party, document.issue_date))
    if party.iban and party.iban not in own.ibans:
        draft.ibans.add(party.iban)
    # with a payee in between (factoring) the account is the payee's, not the supplier's
    paid_to = document.payment_iban if direction == "purchase" and document.payee is None else None
    if paid_to and paid_to not in own.ibans:
        draft.ibans.add(paid_to)


@dataclass(frozen=True)
class _Lists:
    """Her customer lists, to be found by number or by plain name."""

    by_number: Mapping[str, CustomerRow]
    by_name: Mapping[str, CustomerRow]

    @classmethod
    def of(cls, rows: Iterable[CustomerRow]) -> "_Lists":
        ordered = sorted(rows, key=lambda row: tuple(value or "" for value in row))
        return cls(
            {row.enterprise_number: row for row in ordered if row.enterprise_number},
            {plain_name(row.name): row for row in ordered},
        )

    def find(self, number: str | None, name: str) -> CustomerRow | None:
        return (self.by_number.get(number) if number else None) or self.by_name.get(plain_name(name))


def _party(key: str, draft: _Draft, lists: _Lists, *, in_between: bool) -> Party:
    newest = sorted(draft.named, key=lambda ref: (draft.named[ref], tuple(value or "" for value in ref)), reverse=True)

    def latest(field_name: str) -> str | None:
        return next((getattr(ref, field_name) for ref in newest if getattr(ref, field_name)), None)

    number = key[4:] if key.startswith("kbo:") else latest("enterprise_number")
    row = lists.find(number, newest[0].name)
    ibans = draft.ibans | ({row.iban} if row and row.iban else set())
    return Party(
        key=key,
        name=newest[0].name,
        roles=frozenset(draft.roles),
        enterprise_number=number,
        vat_number=latest("vat_number"),
        ibans=tuple(sorted(ibans)),
        email=latest("email") or (row.email if row else None),
        phone=latest("phone") or (row.phone if row else None),
        city=latest("city") or (row.city if row else None),
        merged=tuple(sorted(draft.keys - {key})),
        in_between=in_between,
    )
