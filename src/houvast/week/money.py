"""How much is in the bank? What the bank itself says: the closing balance of the last statement, never more.

Where no statement holds a balance, the owner's own opening balance and the movements since give it; without that there
is a sentence instead of a figure. Accounts in other currencies stand apart.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from houvast.books.gaps import Gap, gaps
from houvast.facts.answers import OpeningBalance
from houvast.facts.figure import ExplainedRow, Figure
from houvast.facts.ledger import Account, Ledger, LedgerStatement, Movement
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_ledger
from houvast.facts.text import Sentence
from houvast.week.own import WeekOwn
from houvast.week.texts import TEXTS

_GAP_MATTERS = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class AccountMoney:
    """One account: its balance, or why there is none, and what to know about it."""

    account: Account
    balance: Figure | None
    why_not: Sentence | None
    remarks: tuple[Sentence, ...]

    @property
    def shown(self) -> str:
        """Its number in groups of four."""
        return spaced(self.account.number)


@dataclass(frozen=True, slots=True)
class Money:
    """The balance of all EUR accounts together, or why there is none; each account; other currencies apart."""

    total: Figure | None
    why_not: Sentence | None
    accounts: tuple[AccountMoney, ...]
    foreign: tuple[AccountMoney, ...]


def money(ledger: Ledger, own: WeekOwn, today: date) -> Money:
    """What is on the firm's accounts, as far as the bank said so."""
    known = tuple(_account_money(ledger, own, account, today) for account in ledger.accounts)
    accounts = tuple(one for one in known if one.account.currency == "EUR")
    foreign = tuple(one for one in known if one.account.currency != "EUR")
    if not accounts:
        return Money(None, Sentence(TEXTS["week.money_no_accounts"]), accounts, foreign)
    unknown = [one for one in accounts if one.balance is None]
    if unknown:
        values = {"count": len(unknown), "account": spaced(unknown[0].account.number)}
        text = TEXTS["week.money_no_balance" if len(unknown) == 1 else "week.money_no_balances"]
        return Money(None, Sentence(text, values), accounts, foreign)
    return Money(_total(accounts), None, accounts, foreign)


def _total(accounts: tuple[AccountMoney, ...]) -> Figure:
    figures = [one.balance for one in accounts if one.balance is not None]
    value = sum((amount_of(figure) for figure in figures), ZERO)
    oldest = min((figure.as_of for figure in figures if figure.as_of), default=None)
    sources = tuple(source for figure in figures for source in figure.sources[:1])
    return Figure("money", value, "eur", oldest, None, TEXTS["week.formula_money"], sources)


def amount_of(figure: Figure) -> Decimal:
    """The value of a figure that is known."""
    assert isinstance(figure.value, Decimal)
    return figure.value


def _account_money(ledger: Ledger, own: WeekOwn, account: Account, today: date) -> AccountMoney:
    last = last_statement(ledger, account)
    remarks = _remarks(ledger, account, last, today)
    if last is not None and last.closing is not None:
        figure = Figure(
            f"money:{account.number}",
            last.closing,
            "eur",
            last.closing_day,
            None,
            TEXTS["week.formula_balance"],
            (last.source,),
        )
        return AccountMoney(account, figure, None, remarks)
    given = own.opening.get(account.number)
    if given is None:
        return AccountMoney(account, None, Sentence(TEXTS["week.money_ask"]), remarks)
    since = moved_since(ledger, account, given)
    value = given.amount + sum((movement.amount for movement in since), ZERO)
    as_of = since[-1].booking_date if since else given.day
    sources = since[-1].sources[:1] if since else ()
    key = f"money:{account.number}"
    figure = Figure(key, value, "eur", as_of, None, TEXTS["week.formula_opening"], sources)
    return AccountMoney(account, figure, None, remarks)


def _remarks(ledger: Ledger, account: Account, last: LedgerStatement | None, today: date) -> tuple[Sentence, ...]:
    """A hole between statements, and movements that are newer than the last balance."""
    found = []
    for gap in _gaps_by_account(ledger).get((account.number, account.currency), ()):
        if today - gap.end > _GAP_MATTERS:
            continue
        values = {"begin": gap.begin, "end": gap.end, "amount": gap.difference}
        found.append(Sentence(TEXTS[f"week.money_{gap.kind}"], values))
    newest = _newest_movement(ledger).get((account.number, account.currency))
    if last is not None and last.closing_day is not None and newest is not None and newest > last.closing_day:
        found.append(Sentence(TEXTS["week.money_newer"], {"day": last.closing_day}))
    return tuple(found)


@once_per_ledger
def _gaps_by_account(ledger: Ledger) -> Mapping[tuple[str, str], list[Gap]]:
    found: dict[tuple[str, str], list[Gap]] = defaultdict(list)
    for gap in gaps(ledger.statements):
        found[gap.account, gap.currency].append(gap)
    return found


@once_per_ledger
def _newest_movement(ledger: Ledger) -> Mapping[tuple[str, str], date]:
    return {(movement.account, movement.currency): movement.booking_date for movement in ledger.movements}


@once_per_ledger
def _last_statements(ledger: Ledger) -> Mapping[tuple[str, str], LedgerStatement]:
    """The statement that closes last, per account; of several on one day the one that no other of them follows."""
    by_account: dict[tuple[str, str], list[LedgerStatement]] = defaultdict(list)
    for one in ledger.statements:
        if one.closing is not None and one.closing_day is not None:
            by_account[one.account, one.currency].append(one)
    return {key: _last(statements) for key, statements in by_account.items()}


def _last(statements: list[LedgerStatement]) -> LedgerStatement:
    day = max(one.closing_day for one in statements if one.closing_day is not None)
    final = [one for one in statements if one.closing_day == day]
    openings = {one.opening for one in final}
    ends = [one for one in final if one.closing not in openings or one.closing == one.opening]
    return (ends or final)[-1]


def last_statement(ledger: Ledger, account: Account) -> LedgerStatement | None:
    """The last statement with a closing balance of an account."""
    return _last_statements(ledger).get((account.number, account.currency))


def moved_since(ledger: Ledger, account: Account, opening: OpeningBalance) -> list[Movement]:
    """The movements of an account after the day of an opening balance."""
    return [
        movement
        for movement in ledger.movements
        if movement.account == account.number
        and movement.currency == account.currency
        and movement.booking_date > opening.day
    ]


def explained_account(ledger: Ledger, own: WeekOwn, account: Account) -> tuple[ExplainedRow, ...]:
    """The rows that a balance comes from."""
    last = last_statement(ledger, account)
    if last is not None and last.closing is not None:
        label = f"{spaced(account.number)} · {last.number}" if last.number else spaced(account.number)
        return (ExplainedRow(label, last.closing_day, last.closing, (last.source,)),)
    given = own.opening.get(account.number)
    if given is None:
        raise KeyError(account.number)
    first = ExplainedRow(spaced(account.number), given.day, given.amount, ())
    moved = (
        ExplainedRow(
            movement.counterparty_name or movement.communication or spaced(account.number),
            movement.booking_date,
            movement.amount,
            movement.sources,
        )
        for movement in moved_since(ledger, account, given)
    )
    return (first, *moved)


def spaced(number: str) -> str:
    """An account number in groups of four, as it is read aloud."""
    return " ".join(number[index : index + 4] for index in range(0, len(number), 4))
