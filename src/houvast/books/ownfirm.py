"""Who are we? The firm recognises itself: it is the party that stands on all its invoices, now as seller, now as buyer.

What the owner says wins. After that the bank helps: a name or IBAN on an invoice that is that of one of our accounts.
Where two parties could be us, `candidates` says which, and the owner is asked once.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from houvast.books.fingerprint import party_key
from houvast.facts.answers import OWN_FIRM
from houvast.facts.bank import Statement
from houvast.facts.invoice import InvoiceDocument
from houvast.facts.ledger import Direction
from houvast.facts.party import PartyRef, plain_name
from houvast.facts.question import Answer

_NEARLY_ALL = 0.9
_CLEARLY_LESS = 0.75
_MOST_CANDIDATES = 5


@dataclass(frozen=True)
class OwnFirm:
    """The keys, plain names and accounts by which documents mean us; empty keys while we do not know.

    `certain` is False while she still has to say: then `candidates` holds the parties to choose from, likeliest first.
    """

    keys: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    ibans: frozenset[str] = frozenset()
    name: str = ""
    certain: bool = False
    candidates: tuple[PartyRef, ...] = ()

    @property
    def enterprise_number(self) -> str | None:
        """Our enterprise number, once known."""
        return next((key[4:] for key in sorted(self.keys) if key.startswith("kbo:")), None)

    def means(self, party: PartyRef) -> bool:
        """Whether a document means us by this party."""
        key = party_key(party)
        if key in self.keys:
            return True
        if key.startswith("name:"):
            return key[5:] in self.names
        return key.startswith("iban:") and key[5:] in self.ibans

    def direction(self, document: InvoiceDocument) -> Direction | Literal["stranger"]:
        """A sale when we are the seller, a purchase when we are the buyer, else somebody else's invoice."""
        selling, buying = self.means(document.seller), self.means(document.buyer)
        if selling == buying:
            return "stranger"
        return "sale" if selling else "purchase"


def recognise(
    documents: Sequence[InvoiceDocument],
    statements: Iterable[Statement],
    answers: Iterable[Answer] = (),
    enterprise_number: str | None = None,
) -> OwnFirm:
    """The firm as its own documents show it; `enterprise_number` is what she filled in herself."""
    accounts = {(statement.account.number, statement.account.holder) for statement in statements}
    ibans = frozenset(number for number, _ in accounts)
    holders = frozenset(plain_name(holder) for _, holder in accounts if holder)
    said = _said(answers) or (f"kbo:{enterprise_number}" if enterprise_number else None)
    seen = _Seen.of(documents)
    if said:
        return _own(said, seen, ibans, certain=True)
    ranked = seen.ranked()
    if not ranked:
        return OwnFirm(ibans=ibans)
    known = [key for key in ranked if seen.is_held_by(key, ibans, holders)]
    if len(known) == 1:
        return _own(known[0], seen, ibans, certain=True)
    if _stands_out(seen, ranked):
        return _own(ranked[0], seen, ibans, certain=True)
    candidates = tuple(seen.parties[key] for key in (known or ranked)[:_MOST_CANDIDATES])
    guess = ranked[0] if _leads(seen, ranked) else None
    return _own(guess, seen, ibans, certain=False, candidates=candidates)


@dataclass
class _Seen:
    """Every party on the documents: on how many it stands, and how it was last named."""

    documents: int
    counts: Counter[str]
    parties: dict[str, PartyRef]
    names: dict[str, set[str]]
    ibans: dict[str, set[str]]

    @classmethod
    def of(cls, documents: Sequence[InvoiceDocument]) -> "_Seen":
        seen = cls(len(documents), Counter(), {}, defaultdict(set), defaultdict(set))
        refs: set[PartyRef] = set()
        for document in documents:
            both = {party_key(document.seller): document.seller, party_key(document.buyer): document.buyer}
            for key, party in both.items():
                seen.counts[key] += 1
                if party in refs:
                    continue
                refs.add(party)
                seen.names[key].add(party.name)
                seen.parties[key] = max(seen.parties.get(key, party), party, key=_fullness)
                if party.iban:
                    seen.ibans[key].add(party.iban)
            if document.payment_iban and document.payee is None:
                seen.ibans[party_key(document.seller)].add(document.payment_iban)
        return seen

    def ranked(self) -> list[str]:
        """The keys by how many documents they stand on, most first."""
        return sorted(self.counts, key=lambda key: (-self.counts[key], key))

    def is_held_by(self, key: str, ibans: frozenset[str], holders: frozenset[str]) -> bool:
        """Whether the bank knows this party as the holder of our accounts."""
        return bool(self.ibans[key] & ibans) or any(plain_name(name) in holders for name in self.names[key])


def _said(answers: Iterable[Answer]) -> str | None:
    for answer in answers:
        if answer.kind == OWN_FIRM and answer.value:
            return answer.value if ":" in answer.value else f"kbo:{answer.value}"
    return None


def _fullness(party: PartyRef) -> tuple[object, ...]:
    return (sum(value is not None for value in party), *(value or "" for value in party))


def _stands_out(seen: _Seen, ranked: list[str]) -> bool:
    """On nearly all documents, and nobody else on nearly as many."""
    first = seen.counts[ranked[0]]
    second = seen.counts[ranked[1]] if len(ranked) > 1 else 0
    return first > 1 and first >= _NEARLY_ALL * seen.documents and second <= _CLEARLY_LESS * first


def _leads(seen: _Seen, ranked: list[str]) -> bool:
    return len(ranked) == 1 or seen.counts[ranked[0]] > seen.counts[ranked[1]]


def _own(
    key: str | None, seen: _Seen, ibans: frozenset[str], *, certain: bool, candidates: tuple[PartyRef, ...] = ()
) -> OwnFirm:
    if key is None:
        return OwnFirm(ibans=ibans, certain=False, candidates=candidates)
    names = frozenset(plain_name(name) for name in seen.names.get(key, ()))
    party = seen.parties.get(key)
    return OwnFirm(frozenset({key}), names, ibans, party.name if party else "", certain, candidates)
