"""Until which day does each kind of source reach? Shown beside the figures, so that old news is seen to be old."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from houvast.facts.ledger import Freshness, Ledger


def freshness(ledger: Ledger) -> Ledger:
    """The same ledger, saying until which day each of its sources reaches."""
    return replace(ledger, freshness=tuple(_fresh(ledger)))


def _fresh(ledger: Ledger) -> Iterator[Freshness]:
    for account in ledger.accounts:
        mine = [one for one in ledger.statements if (one.account, one.currency) == (account.number, account.currency)]
        days = [one.closing_day for one in mine if one.closing_day]
        booked = [move.booking_date for move in ledger.movements if move.account == account.number]
        if days or booked:
            yield Freshness("bank", account.number, max([*days, *booked[-1:]]), len(mine))
    for kind, direction in (("sales", "sale"), ("purchases", "purchase")):
        issued = [invoice.issue_date for invoice in ledger.invoices if invoice.direction == direction]
        if issued:
            yield Freshness(kind, "", issued[-1], len(issued))
    if ledger.events:
        yield Freshness(
            "agenda", "", max(_touched(event.modified or event.begin) for event in ledger.events), len(ledger.events)
        )
    for kind, rows in (
        ("hours", ledger.hours),
        ("receipts", ledger.receipts),
        ("till", ledger.till_lines),
        ("appointments", ledger.appointments),
    ):
        if rows:
            yield Freshness(kind, "", rows[-1].day, len(rows))
    counted = [item.day for item in ledger.stock if item.day]
    if counted:
        yield Freshness("stock", "", counted[-1], len(ledger.stock))


def _touched(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
