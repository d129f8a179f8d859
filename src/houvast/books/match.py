"""Pair payments with invoices: sure ones are made, doubtful ones asked, what the owner said stands.

The result depends on what the movements, invoices and answers say, never on their order. Currencies stay apart.
"""

from collections.abc import Sequence

from houvast.books.matching import rules
from houvast.books.matching.answered import obey, refused
from houvast.books.matching.cards import by_card_refunds
from houvast.books.matching.desk import Desk
from houvast.books.matching.doubts import ask, doubtful
from houvast.books.matching.payments import card_refunds_of, payments_of
from houvast.books.matching.start import by_pointing_before_the_books
from houvast.facts.ledger import Invoice, Movement, Pair, Party
from houvast.facts.question import Answer

__all__ = ["doubtful", "match"]

_ROUNDS = 4


def match(
    movements: Sequence[Movement],
    invoices: Sequence[Invoice],
    parties: Sequence[Party] = (),
    answers: Sequence[Answer] = (),
) -> tuple[Pair, ...]:
    """Which payment settles which invoice, each with its reason and certainty; 'asked' ones count for nothing yet.

    The amount of a pair is in the currency of its invoice; payment and invoice always share it.
    """
    payments, cards = payments_of(movements), card_refunds_of(movements)
    pairs: list[Pair] = []
    for currency in sorted({invoice.currency for invoice in invoices}):
        desk = Desk(
            [payment for payment in payments if payment.movement.currency == currency],
            [payment for payment in cards if payment.movement.currency == currency],
            [invoice for invoice in invoices if invoice.currency == currency],
            sorted(parties),
            refused(answers),
        )
        _pair(desk, answers)
        pairs += desk.book.pairs
    return tuple(sorted(pairs, key=lambda pair: (pair.day is None, pair.day, pair.movement or "", pair.invoice)))


def _pair(desk: Desk, answers: Sequence[Answer]) -> None:
    """From the strongest proof to the weakest; what sure pairs teach about accounts helps the next round."""
    obey(desk, answers)
    rules.by_pointing(desk)
    rules.by_nearly_pointing(desk)
    rules.by_pointing_loosely(desk)
    by_pointing_before_the_books(desk)
    for _ in range(_ROUNDS):
        rules.by_pointing(desk)
        if not rules.by_amount(desk):
            break
    by_pointing_before_the_books(desk)
    rules.by_sums(desk)
    rules.by_parts(desk)
    rules.by_amount(desk)
    rules.by_small_difference(desk)
    rules.by_credit_notes(desk)
    rules.by_pointing(desk)
    rules.by_sums(desk)
    by_card_refunds(desk)
    ask(desk)
