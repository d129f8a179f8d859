"""What is on the accounts today, as far as the bank told: the money that the thirteen weeks start from."""

from datetime import date, timedelta

from houvast.cash.known import inputs
from houvast.cash.own import CashOwn
from houvast.cash.texts import TEXTS
from houvast.facts.figure import ExplainedRow, Explanation, Figure, Source
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_own
from houvast.facts.text import Text
from houvast.norms import Norms

BALANCE = "balance"
_PAST = 6


def balance(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Figure | None:
    """All accounts in euro together; None while the balance of none is known."""
    opening = inputs(ledger, own, today, norms).opening
    if not any(one.balance is not None for one in opening.accounts):
        return None
    sources = tuple(source for one in opening.accounts for source in _sources(ledger, one.number)[:1])
    return Figure(BALANCE, opening.amount, "eur", opening.seen, None, TEXTS["cash.formula_balance"], sources)


@once_per_own
def past_closes(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> tuple[float, ...]:
    """What stood on them at the close of the last six weeks, oldest first; fewer where the bank tells less."""
    opening = inputs(ledger, own, today, norms).opening
    numbers = {one.number for one in opening.accounts if one.balance is not None}
    moved = [one for one in ledger.movements if one.account in numbers and one.currency == "EUR"]
    if not moved:
        return ()
    found: list[float] = []
    amount, place = opening.amount, len(moved)
    close = today - timedelta(days=today.weekday() + 1)
    while len(found) < _PAST and close >= moved[0].booking_date:
        while place and moved[place - 1].booking_date > close:
            place -= 1
            amount -= moved[place].amount if moved[place].booking_date <= today else ZERO
        found.append(float(amount))
        close -= timedelta(days=7)
    return tuple(reversed(found))


def explain_balance(ledger: Ledger, own: CashOwn, today: date) -> Explanation:
    """One row for each account. Raises KeyError while no balance is known."""
    figure = balance(ledger, own, today, own.norms)
    if figure is None:
        raise KeyError(BALANCE)
    rows = tuple(
        ExplainedRow(_label(one.number), one.day, one.balance, _sources(ledger, one.number))
        for one in inputs(ledger, own, today, own.norms).opening.accounts
        if one.balance is not None
    )
    return Explanation(figure, TEXTS["cash.explain_balance"], rows)


def _label(number: str) -> Text:
    spaced = " ".join(number[index : index + 4] for index in range(0, len(number), 4))
    text = TEXTS["cash.row_balance"]
    return Text(text.nl.format(account=spaced), text.en.format(account=spaced))


def _sources(ledger: Ledger, number: str) -> tuple[Source, ...]:
    """The last statement, and the last movement where it is newer."""
    stated = [one for one in ledger.statements if one.account == number and one.closing_day is not None]
    last = max(stated, key=lambda one: one.closing_day or date.min, default=None)
    found = [last.source] if last else []
    moved = next((one for one in reversed(ledger.movements) if one.account == number), None)
    if moved and (last is None or last.closing_day is None or moved.booking_date > last.closing_day):
        found += moved.sources[:1]
    return tuple(found)
