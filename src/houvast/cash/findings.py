"""What this room says to the week: money gets tight, VAT to set aside, a silent bank, invoices that return.

Who is late stays with the parties: one finding for each customer. Work that was not invoiced yet and the other files
that stopped stay with the indicators (docs/decisions/0014).
"""

from collections.abc import Iterator
from datetime import date, timedelta

from houvast.cash.forecast.chance import chance_said
from houvast.cash.forecast.values import Forecast
from houvast.cash.known import ahead, inputs
from houvast.cash.own import CashOwn
from houvast.cash.page import about, floor_name, monday
from houvast.cash.taxdays import next_vat
from houvast.cash.texts import TEXTS
from houvast.facts.figure import Coverage, Source
from houvast.facts.finding import Finding
from houvast.facts.ledger import Invoice, Ledger
from houvast.facts.money import ZERO, to_cent
from houvast.facts.once import once_per_own
from houvast.facts.text import Sentence
from houvast.norms import Norms

_ROOM = "cash"
_PAGE = "cash:page"
_YEAR = timedelta(days=365)
_A_YEAR = 52
_MONTH_WEEKS = 4


@once_per_own
def findings(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> tuple[Finding, ...]:
    """What was found, each at most once."""
    return (
        *_dip(ledger, own, today, norms),
        *_vat(ledger, own, today, norms),
        *_bank(ledger, today, norms),
        *_disputes(ledger, today, norms),
    )


def _dip(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Iterator[Finding]:
    """A chance worth a word to fall below her floor; it cannot wait when that may be within four weeks."""
    said = ahead(ledger, own, today, norms)
    attention = float(norms.value("cash_attention", today)) / 100
    if not isinstance(said, Forecast) or said.chances.below_floor < attention:
        return
    urgent = said.chances.within_4 >= attention
    soon = said.low.week < _MONTH_WEEKS
    yield Finding(
        rule="cash_dip",
        subject="",
        room=_ROOM,
        horizon=1,
        text=TEXTS["cash.finding_dip"],
        values={
            "title": Sentence(TEXTS["cash.title_dip"], {"day": monday(said.low.period.begin)}),
            "url": _PAGE,
            "day": monday(said.low.period.begin),
            "amount": about(said.low.likely),
            "under": _under(said),
            "chance": chance_said(said.chances.below_floor),
        },
        yearly_euro=about(said.needed),
        coverage=Coverage(min(said.history, 52), 52, "weeks"),
        strength="measured" if not said.provisional else "pattern",
        timing="week" if urgent else "month" if soon else "later",
        first_step_minutes=10,
        alarm="cash" if urgent else None,
        sources=tuple(source for item in said.items[:3] for source in item.sources[:1]),
    )


def _under(said: Forecast) -> Sentence:
    """What she falls below: her minimum, her credit line, or zero."""
    values = {"floor": said.floor, "line": said.credit_line}
    return Sentence(TEXTS[f"cash.under_{floor_name(said)}"], values)


def _vat(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Iterator[Finding]:
    """VAT that takes a large part of what is on the accounts: better set aside week by week than missed on the day."""
    found = next_vat(ledger, own, today, norms)
    if found is None:
        return
    row, weekly = found
    amount = row.amount or ZERO
    money = inputs(ledger, own, today, norms).opening.amount
    if money <= 0 or amount < money * norms.value("vat_reserve_share", today) / 100:
        return
    yield Finding(
        rule="vat_reserve",
        subject=row.planned.day.isoformat(),
        room=_ROOM,
        horizon=1,
        text=TEXTS["cash.finding_vat"],
        values={
            "title": Sentence(TEXTS["cash.title_vat"], {"weekly": to_cent(weekly)}),
            "url": _PAGE,
            "day": row.planned.day,
            "amount": amount,
        },
        timing="month",
        first_step_minutes=5,
        sources=row.planned.sources,
    )


def _bank(ledger: Ledger, today: date, norms: Norms) -> Iterator[Finding]:
    """No bank file for ten days: everything about money rests on old news."""
    seen = max((one.until for one in ledger.freshness if one.kind == "bank"), default=None)
    if seen is None:
        return
    days = (today - seen).days
    if days <= int(norms.value("bank_silent_days", today)):
        return
    yield Finding(
        rule="bank_silent",
        subject="",
        room=_ROOM,
        horizon=1,
        text=TEXTS["cash.finding_bank"],
        values={"title": Sentence(TEXTS["cash.title_bank"]), "url": "inbox:page", "day": seen, "days": days},
        timing="week",
        first_step_minutes=5,
        alarm="data",
    )


def _disputes(ledger: Ledger, today: date, norms: Norms) -> Iterator[Finding]:
    """Sales that came back in a credit note, where that is more than an incident."""
    sold = [one for one in ledger.invoices if one.direction == "sale" and today - _YEAR < one.issue_date <= today]
    notes = [one for one in sold if one.is_credit_note and one.currency == "EUR"]
    bills = [one for one in sold if not one.is_credit_note]
    least = int(norms.value("dispute_least", today))
    if len(notes) < least or len(notes) * 100 < len(bills) * norms.value("dispute_share", today):
        return
    amount = -sum((one.net for one in notes), ZERO)
    yield Finding(
        rule="disputes",
        subject="",
        room=_ROOM,
        horizon=2,
        text=TEXTS["cash.finding_disputes"],
        values={
            "title": Sentence(TEXTS["cash.title_disputes"]),
            "url": _PAGE,
            "count": len(notes),
            "of": len(bills),
            "amount": amount,
        },
        yearly_euro=amount,
        coverage=Coverage(len(bills), len(bills), "documents"),
        strength="pattern",
        timing="later",
        first_step_minutes=15,
        sources=_newest(notes),
    )


def _newest(notes: list[Invoice]) -> tuple[Source, ...]:
    return tuple(source for one in notes[-3:] for source in one.sources[:1])
