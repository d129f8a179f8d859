"""The desk on which pairing happens: payments, invoices, who is who, and how a match is put in the book."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from houvast.books.matching.fits import EARLY_DAYS, Fit, known_by
from houvast.books.matching.names import Sides
from houvast.books.matching.numbers import Numbers, normal, references_in
from houvast.books.matching.state import Book, Claim, Payment, State
from houvast.books.matching.sums import Offer
from houvast.facts.ledger import Invoice, Party

_SURE = {
    "reference": 0.999,
    "number": 0.998,
    "direct_debit": 0.997,
    "amount_account": 0.997,
    "amount_name": 0.996,
    "cash_discount": 0.997,
    "credit_note": 0.997,
    "several": 0.996,
    "part": 0.997,
    "small_difference": 0.996,
}

_LATEST = 60


class Desk:
    """Everything that the rules look at. Payments are in order of day, invoices of issue."""

    def __init__(
        self,
        payments: list[Payment],
        card_refunds: list[Payment],
        invoices: Iterable[Invoice],
        parties: Sequence[Party],
        refused: frozenset[tuple[str, str]],
    ) -> None:
        self.payments = payments
        self.card_refunds = card_refunds
        self.claims = sorted((Claim(invoice) for invoice in invoices), key=lambda claim: claim.order)
        self.book = Book(refused)
        self.sides = Sides(parties, self.claims)
        self.numbers = Numbers(self.claims)
        self.by_key = {claim.key: claim for claim in self.claims}
        self.by_party: dict[str, list[Claim]] = defaultdict(list)
        self.by_reference: dict[str, list[Claim]] = defaultdict(list)
        self.by_amount: dict[int, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            self.by_party[claim.party].append(claim)
            self.by_amount[claim.amount].append(claim)
            if claim.reference:
                self.by_reference[claim.reference].append(claim)
        self._tie_credit_notes()
        self.by_fit: dict[tuple[str, int], list[Claim]] = defaultdict(list)
        for claim in self.claims:
            less = {claim.discount, *(-note.amount for note in claim.credit_notes), 0}
            for taken_off in less:
                self.by_fit[claim.party, claim.amount - taken_off].append(claim)

    def _tie_credit_notes(self) -> None:
        """Each credit note under the invoice it names, and right after it in every row of neighbours."""
        named = {(claim.party, normal(claim.invoice.id), claim.invoice.direction): claim for claim in self.claims}
        for note in self.claims:
            if not note.invoice.is_credit_note:
                continue
            for number in note.invoice.preceding:
                claim = named.get((note.party, normal(number), note.invoice.direction))
                if claim is not None and claim is not note:
                    claim.credit_notes.append(note)
                    note.order = (*claim.order, note.key)
        for claims in self.by_party.values():
            claims.sort(key=lambda claim: claim.order)

    def open_payments(self) -> list[Payment]:
        """Payments of which nothing was used yet."""
        return [payment for payment in self.payments if payment.left == payment.amount]

    def pointed_at(self, payment: Payment) -> tuple[list[Claim], str]:
        """The invoices a payment points at, by structured communication else by number, and which of the two."""
        references = [payment.reference] if payment.reference else []
        references += references_in(payment.text) if payment.text else []
        found: dict[str, Claim] = {}
        for reference in references:
            for claim in self.by_reference.get(reference, ()):
                found[claim.key] = claim
        if found:
            return self._allowed(payment, found.values()), "reference"
        if not payment.text:
            return [], "number"
        side = self.sides.party_of(payment)
        claims = self.numbers.found_in(payment.text, side[0] if side else None)
        return self._allowed(payment, self._of_one_party(payment, claims, side[0] if side else None)), "number"

    def _of_one_party(self, payment: Payment, claims: list[Claim], party: str | None) -> list[Claim]:
        """Numbers repeat between suppliers: those of the party that is paid, else of the one whose amount fits."""
        parties = {claim.party for claim in claims}
        if len(parties) <= 1:
            return claims
        if party in parties:
            return [claim for claim in claims if claim.party == party]
        fitting = [claim for claim in claims if claim.amount == payment.amount]
        return fitting if len({claim.party for claim in fitting}) == 1 else []

    def _allowed(self, payment: Payment, claims: Iterable[Claim]) -> list[Claim]:
        """Those that the owner did not refuse, in order of issue."""
        wanted = (claim for claim in claims if self.book.may(payment.movement.key, claim))
        return sorted(wanted, key=lambda claim: claim.order)

    def fitting(self, party: str, payment: Payment) -> list[Claim]:
        """The open invoices of a party that may fit a payment to the cent, in order of issue."""
        found = {claim.key: claim for claim in self.by_fit.get((party, payment.left), ())}
        found.update(self.book.partly.get(party, {}))
        return self._allowed(payment, (claim for claim in found.values() if claim.left))

    def offers(self, party: str, payment: Payment) -> list[Claim]:
        """The last open invoices and credit notes of a party that were there when it paid, in order of issue."""
        claims = self.by_party.get(party, [])
        at = bisect_right(claims, payment.day.toordinal() + EARLY_DAYS, key=lambda claim: int(claim.order[0]))
        found: list[Claim] = []
        settled = 0
        while at and len(found) < _LATEST:
            at -= 1
            claim = claims[at]
            settled += not claim.left
            if claim.left and known_by(payment, claim) and self.book.may(payment.movement.key, claim):
                found.append(claim)
        if settled > _LATEST:
            self.by_party[party] = [claim for claim in claims if claim.left]
        return found[::-1]

    def settle(self, payment: Payment, claim: Claim, fit: Fit, reason: str, state: State = "sure") -> None:
        """One payment settles one invoice whole."""
        why = fit.reason or reason
        if fit.note is not None:
            self.book.set_off(fit.note, claim, -fit.note.left, _SURE["credit_note"], state)
        certainty = _SURE.get(why, 0.99) if state == "sure" else doubt(why)
        self.book.pay(payment, claim, payment.left, claim.left, why, certainty, state)
        if state == "sure":
            self.sides.learn(payment, claim.party)

    def settle_all(
        self,
        payment: Payment,
        offers: Sequence[Offer],
        reason: str,
        state: State = "sure",
        certainty: float | None = None,
    ) -> None:
        """One payment settles several invoices whole; a credit note comes off the one it names, else the largest."""
        certainty = certainty or (_SURE[reason] if state == "sure" else doubt(reason))
        pays = [offer for offer in offers if (offer.value > 0) == (payment.left > 0)]
        worth = {offer.claim.key: offer.value for offer in pays}
        for note in (offer.claim for offer in offers if offer not in pays):
            for offer in sorted(pays, key=lambda one: (note not in one.claim.credit_notes, -abs(worth[one.claim.key]))):
                used = min(abs(note.left), abs(worth[offer.claim.key])) * (1 if offer.value > 0 else -1)
                if used:
                    self.book.set_off(note, offer.claim, used, certainty, state)
                    worth[offer.claim.key] -= used
        last = len(pays) - 1
        for position, offer in enumerate(pays):
            used = payment.left if position == last else worth[offer.claim.key]
            if used and offer.claim.left:
                self.book.pay(payment, offer.claim, used, offer.claim.left, reason, certainty, state)
            if state == "sure":
                self.sides.learn(payment, offer.claim.party)

    def settle_part(self, payment: Payment, claim: Claim, state: State = "sure") -> None:
        """The payment is used up; what it does not cover of the invoice stays open."""
        certainty = _SURE["part"] if state == "sure" else doubt("part")
        self.book.pay(payment, claim, payment.left, payment.left, "part", certainty, state)
        if state == "sure":
            self.sides.learn(payment, claim.party)


_DOUBT = {"amount_account": 0.85, "direct_debit": 0.85, "amount_name": 0.8, "several": 0.6, "amount": 0.5, "part": 0.55}


def doubt(reason: str) -> float:
    """How likely a pair is that the books only dare to ask about."""
    return _DOUBT.get(reason, 0.7)
