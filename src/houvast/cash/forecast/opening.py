"""How much money is there to start from? All accounts in EUR together, savings and overdrafts too, and what to know.

The last stated balance of each account and what moved after it; without any statement, what the owner says stood there.
Transfers between her own accounts leave the sum as it is. Other currencies stand apart.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from houvast.books.gaps import gaps
from houvast.cash.forecast.values import AccountBalance, Opening
from houvast.cash.forecast_texts import TEXTS
from houvast.facts.answers import OPENING_BALANCE, OpeningBalance, opening_balance_of
from houvast.facts.ledger import Account, Ledger, LedgerStatement
from houvast.facts.money import ZERO
from houvast.facts.question import Answer
from houvast.facts.text import Sentence

_BEHIND = timedelta(days=10)
_YEAR = timedelta(days=365)


def opening(ledger: Ledger, answers: Iterable[Answer], today: date) -> Opening | None:
    """The money on all EUR accounts as far as the bank told up to a day; None when no balance is known at all."""
    given = {one.subject: opening_balance_of(one) for one in answers if one.kind == OPENING_BALANCE}
    accounts = [one for one in ledger.accounts or _of_statements(ledger) if one.currency == "EUR"]
    found = tuple(_balance(ledger, account, given.get(account.number), today) for account in accounts)
    known = [one for one in found if one.balance is not None]
    days = [one.day for one in known if one.day is not None]
    if not days:
        return None
    return Opening(sum((one.balance for one in known if one.balance is not None), ZERO), max(days), found)


def opening_remarks(ledger: Ledger, made: Opening | None, today: date) -> Iterator[Sentence]:
    """What the owner should know of her accounts, each in one sentence."""
    if made is None:
        yield Sentence(TEXTS["cash.no_balance"])
    else:
        yield from _known_remarks(made, today)
    for gap in gaps(one for one in ledger.statements if one.currency == "EUR"):
        if gap.kind == "gap" and gap.end <= today and today - gap.end <= _YEAR:
            values = {"account": _spaced(gap.account), "begin": gap.begin, "end": gap.end}
            yield Sentence(TEXTS["cash.gap"], values)
    foreign = sorted({account.currency for account in ledger.accounts if account.currency != "EUR"})
    if foreign:
        yield Sentence(TEXTS["cash.foreign_accounts"], {"currencies": ", ".join(foreign)})


def _known_remarks(made: Opening, today: date) -> Iterator[Sentence]:
    """What is missing of the balances, and a sum below zero."""
    for account in made.accounts:
        if account.balance is None:
            yield Sentence(TEXTS["cash.account_unknown"], {"account": _spaced(account.number)})
        elif account.day is not None and made.seen - account.day > _BEHIND:
            yield Sentence(TEXTS["cash.account_behind"], {"account": _spaced(account.number), "day": account.day})
    if today - made.seen > _BEHIND:
        yield Sentence(TEXTS["cash.bank_behind"], {"day": made.seen})
    if made.amount < 0:
        yield Sentence(TEXTS["cash.opening_negative"], {"amount": made.amount})


def _of_statements(ledger: Ledger) -> tuple[Account, ...]:
    """The accounts that the statements and movements name, for books without a list of accounts."""
    named = [(one.account, one.currency) for one in ledger.statements]
    named += [(one.account, one.currency) for one in ledger.movements]
    return tuple(Account(number, currency) for number, currency in dict.fromkeys(named))


def _balance(ledger: Ledger, account: Account, given: OpeningBalance | None, today: date) -> AccountBalance:
    last = _last_statement(ledger, account, today)
    if last is not None and last.closing is not None and last.closing_day is not None:
        begin, amount = last.closing_day, last.closing
    elif given is not None and given.day <= today:
        begin, amount = given.day, given.amount
    else:
        return AccountBalance(account.number, None, None)
    moved = [
        one
        for one in ledger.movements
        if (one.account, one.currency) == (account.number, "EUR") and begin < one.booking_date <= today
    ]
    day = moved[-1].booking_date if moved else begin
    return AccountBalance(account.number, amount + sum((one.amount for one in moved), ZERO), day)


def _last_statement(ledger: Ledger, account: Account, today: date) -> LedgerStatement | None:
    """The statement that closes last; of several on one day the one that no other of them follows."""
    stated = [
        one
        for one in ledger.statements
        if (one.account, one.currency) == (account.number, "EUR")
        and one.closing is not None
        and one.closing_day is not None
        and one.closing_day <= today
    ]
    if not stated:
        return None
    day = max(one.closing_day for one in stated if one.closing_day is not None)
    final = [one for one in stated if one.closing_day == day]
    openings = {one.opening for one in final}
    ends = [one for one in final if one.closing not in openings or one.closing == one.opening]
    return (ends or final)[-1]


def _spaced(number: str) -> str:
    """An account number in groups of four, as it is read aloud."""
    return " ".join(number[index : index + 4] for index in range(0, len(number), 4))
