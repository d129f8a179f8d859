"""Where a figure of this week comes from: statements, invoices and days over the counter."""

from datetime import date
from typing import Literal

from houvast.facts.figure import ExplainedRow, Explanation, Figure
from houvast.facts.ledger import Ledger
from houvast.facts.own import NO_OWN
from houvast.indicators.revenue import SERIES, Part, Series, year_of
from houvast.parties.explain import explain as explain_party
from houvast.parties.explain import is_total
from houvast.week.money import explained_account, money, spaced
from houvast.week.months import month_figure, year_figure
from houvast.week.own import WeekOwn
from houvast.week.paying import pay_soon, to_pay_soon
from houvast.week.strangers import explain_strangers
from houvast.week.texts import TEXTS

_SERIES: dict[str, tuple[Series, Literal["month", "year"]]] = {
    "revenue": ("revenue", "month"),
    "revenue-year": ("revenue", "year"),
    "purchases": ("purchases", "month"),
    "purchases-year": ("purchases", "year"),
}


def explain(ledger: Ledger, own: WeekOwn, today: date, key: str) -> Explanation:
    """The rows of a figure on the page; raises KeyError for a key that is none."""
    name, _, subject = key.partition(":")
    if name == "money":
        return _explain_money(ledger, own, today, subject)
    if key == "pay-soon":
        return _explain_pay_soon(ledger, today)
    if key == "strangers":
        return explain_strangers(ledger)
    if is_total(key):
        return explain_party(ledger, NO_OWN, today, key)
    if name in _SERIES:
        return _explain_series(ledger, *_SERIES[name], subject)
    raise KeyError(key)


def _explain_money(ledger: Ledger, own: WeekOwn, today: date, number: str) -> Explanation:
    known = money(ledger, own, today)
    if not number:
        if known.total is None:
            raise KeyError("money")
        rows = tuple(row for one in known.accounts for row in _summed(ledger, own, one.balance, one.account.number))
        return Explanation(known.total, TEXTS["week.explain_money"], rows)
    for one in (*known.accounts, *known.foreign):
        if one.account.number == number and one.balance is not None:
            rows = explained_account(ledger, own, one.account)
            values = {"account": spaced(number)}
            return Explanation(one.balance, TEXTS["week.explain_account"], rows, values=values)
    raise KeyError(number)


def _summed(ledger: Ledger, own: WeekOwn, balance: Figure | None, number: str) -> tuple[ExplainedRow, ...]:
    """The rows of one account in the total."""
    account = next(account for account in ledger.accounts if (account.number, account.currency) == (number, "EUR"))
    return explained_account(ledger, own, account) if balance is not None else ()


def _explain_pay_soon(ledger: Ledger, today: date) -> Explanation:
    rows = tuple(
        ExplainedRow(
            f"{one.invoice.party_name}, {one.invoice.id}", one.invoice.due_date, one.amount, one.invoice.sources
        )
        for one in to_pay_soon(ledger, today)
    )
    return Explanation(pay_soon(ledger, today), TEXTS["week.explain_pay_soon"], rows, TEXTS["week.explain_due_note"])


def _explain_series(ledger: Ledger, series: Series, kind: Literal["month", "year"], subject: str) -> Explanation:
    month = _month(subject)
    months = SERIES[series](ledger)
    figure = (month_figure if kind == "month" else year_figure)(series, months, month)
    if figure is None:
        raise KeyError(subject)
    shown = [month] if kind == "month" else year_of(month)
    parts = [part for one in shown for part in months.parts.get(one, ())]
    note = TEXTS["week.explain_vat_note"] if any(part.with_vat for part in parts) else None
    title = TEXTS[f"week.explain_{series}_{kind}"]
    return Explanation(figure, title, tuple(map(_row, parts)), note, {"month": month})


def _month(subject: str) -> date:
    try:
        return date.fromisoformat(f"{subject}-01")
    except ValueError:
        raise KeyError(subject) from None


def _row(part: Part) -> ExplainedRow:
    return ExplainedRow(part.label or TEXTS[f"week.row_{part.origin}"], part.day, part.amount, part.sources)
