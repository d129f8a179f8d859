"""Whose payment is it? By account, by mandate, by what earlier payments taught, else by name."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal

from houvast.books.matching.state import Claim, Payment
from houvast.facts.ledger import Party
from houvast.facts.party import plain_name

How = Literal["account", "name"]
_COMMON = 30
_NOT_NAMES = frozenset({"de", "het", "van", "der", "den", "en", "of", "mr", "mevr", "dhr", "m", "mme", "heer"})


class Sides:
    """Who is who at the other side of the bank. `learn` adds what a sure pair teaches about accounts and mandates."""

    def __init__(self, parties: Sequence[Party], claims: Iterable[Claim]) -> None:
        self._accounts: dict[object, set[str]] = defaultdict(set)
        self._names: dict[frozenset[str], set[str]] = defaultdict(set)
        self._tokens: dict[str, set[str]] = defaultdict(set)
        self._words: dict[str, set[frozenset[str]]] = defaultdict(set)
        self._remembered: dict[str, str | None] = {}
        self._known: set[str] = set()
        self._between = {party.key for party in parties if party.in_between}
        spelled = {(claim.party, claim.invoice.party_name) for claim in claims}
        for claim in claims:
            self._known.add(claim.party)
            if claim.invoice.payment_iban and claim.invoice.direction == "purchase":
                self._accounts[claim.invoice.payment_iban].add(claim.party)
        for party in parties:
            spelled.add((party.key, party.name))
            for iban in party.ibans:
                self._accounts[iban].add(party.key)
        for key, name in spelled:
            words = _words(name)
            if key in self._known and words:
                self._names[words].add(key)
                self._words[key].add(words)
                for word in words:
                    self._tokens[word].add(key)

    def party_of(self, payment: Payment) -> tuple[str, How] | None:
        """The party with invoices that this payment comes from or goes to, and how it is known; None when unsure."""
        for known_by in (payment.account, payment.mandate):
            found = self._accounts.get(known_by) if known_by else None
            if found and len(found) == 1:
                (party,) = found
                return None if party in self._between else (party, "account")
        if payment.party in self._known and payment.party not in self._between:
            return str(payment.party), "name"
        by_name = self._by_name(payment.name) if payment.name else None
        return (by_name, "name") if by_name and by_name not in self._between else None

    def learn(self, payment: Payment, party: str) -> None:
        """An account or mandate that paid for a party speaks for it from now on, until it pays for another too."""
        if payment.account:
            self._accounts[payment.account].add(party)
        if payment.mandate:
            self._accounts[payment.mandate].add(party)

    def _by_name(self, name: str) -> str | None:
        if name not in self._remembered:
            self._remembered[name] = self._found(_words(name))
        return self._remembered[name]

    def _found(self, words: frozenset[str]) -> str | None:
        same = self._names.get(words)
        if same:
            return next(iter(same)) if len(same) == 1 else None
        rare = [word for word in words if len(word) >= 4 and 0 < len(self._tokens.get(word, ())) <= _COMMON]
        near = {key for word in rare for key in self._tokens[word]}
        fitting = {key for key in near if any(_fits(words, other) for other in self._words[key])}
        return next(iter(fitting)) if len(fitting) == 1 else None


def _words(name: str) -> frozenset[str]:
    """The words of a name that tell, whatever their order."""
    return frozenset(word for word in plain_name(name).split() if word not in _NOT_NAMES)


def _fits(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the shorter name stands whole in the longer: two words, one long one, or words cut short by a bank."""
    short, long = sorted((one, other), key=lambda words: (len(words), sorted(words)))
    shared = short & long
    rest = short - shared
    if not shared or len("".join(shared)) < 6:
        return False
    return all(any(_cut(word, whole) for whole in long - shared) for word in rest) and len("".join(short)) >= 7


def _cut(word: str, whole: str) -> bool:
    """An initial, or a word that a bank cut off."""
    return whole.startswith(word) or word.startswith(whole)
