"""The page about money: the thirteen weeks in words, and what they are made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from houvast.cash.balance import balance
from houvast.cash.forecast.chance import chance_said
from houvast.cash.forecast.drivers import Driver
from houvast.cash.forecast.helps import Help
from houvast.cash.forecast.record import Record
from houvast.cash.forecast.values import Forecast, KnownOnly
from houvast.cash.invoices import InvoiceList, InvoiceRow, invoice_list
from houvast.cash.known import ahead, driving, helping, honesty, obligations
from houvast.cash.late import Late, late_payers
from houvast.cash.own import CashOwn
from houvast.cash.planned_rows import Fixed, PlanRow, fixed, plan_rows
from houvast.cash.taxdays import TaxRow, next_vat, tax_rows
from houvast.cash.texts import TEXTS
from houvast.facts.figure import Figure, Source
from houvast.facts.ledger import Ledger
from houvast.facts.money import to_cent
from houvast.facts.once import once_per_own
from houvast.facts.text import Sentence
from houvast.norms import Norms

_DAY = timedelta(days=1)
_NEXT = 6
_SMALL = 1_000
_DOCUMENTS = 3
_CALM = 0.1


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One week: its Monday, its last day, the balance at its close for the five quantiles, or only what is known."""

    begin: date
    last: date
    quantiles: tuple[Decimal, ...]
    known: Decimal | None
    below: Sentence | None
    is_low: bool


@dataclass(frozen=True, slots=True)
class DriverRow:
    """One thing that makes the lowest point: what it is, what it does to it, and the documents behind it."""

    name: str | Sentence
    said: Sentence
    amount: Decimal
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class HelpRow:
    """One thing that helps: what to do, the chance before and after, and what the lowest point gains."""

    said: Sentence
    before: Sentence
    after: Sentence
    gain: Decimal
    party: str


@dataclass(frozen=True, slots=True)
class CashPage:
    """Everything on the page. `forecast` is None while it is too early; `early` says so."""

    title: Sentence
    lede: Sentence
    needed: Sentence | None
    balance: Figure | None
    forecast: Forecast | None
    low: Sentence | None
    low_amount: Decimal | None
    low_between: Sentence | None
    chance_zero: Sentence | None
    chance_minimum: Sentence | None
    record: Sentence
    record_short: Sentence | None
    weeks: tuple[WeekRow, ...]
    drivers: tuple[DriverRow, ...]
    helps: tuple[HelpRow, ...]
    calm: bool
    remarks: tuple[Sentence, ...]
    coming: InvoiceList
    going: InvoiceList
    next_coming: tuple[InvoiceRow, ...]
    next_going: tuple[InvoiceRow, ...]
    unsure: tuple[InvoiceRow, ...]
    late: Late
    taxes: tuple[TaxRow, ...]
    vat_reserve: Sentence | None
    planned: tuple[PlanRow, ...]
    fixed: Fixed
    minimum: Decimal | None
    credit_line: Decimal | None
    empty: bool


@once_per_own
def cash_page(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> CashPage:
    """The page as it is today."""
    said = ahead(ledger, own, today, norms)
    known = said if isinstance(said, Forecast) else None
    coming = invoice_list(ledger, own, today, norms, "sale")
    going = invoice_list(ledger, own, today, norms, "purchase")
    honest = honesty(ledger, own, today, norms)
    return CashPage(
        title=_title(said),
        lede=_lede(said),
        needed=_needed(known),
        balance=balance(ledger, own, today, norms),
        forecast=known,
        low=Sentence(TEXTS["cash.low"], {"week": known.low.period.begin}) if known else None,
        low_amount=about(known.low.likely) if known else None,
        low_between=_between(known),
        chance_zero=chance_said(known.chances.below_zero) if known else None,
        chance_minimum=chance_said(known.chances.below_floor) if known and known.minimum is not None else None,
        record=_record(honest),
        record_short=_record_short(honest),
        weeks=week_rows(said),
        drivers=tuple(_driver(ledger, one) for one in driving(ledger, own, today, norms)),
        calm=known is not None and known.chances.below_floor < _CALM,
        helps=_helps(helping(ledger, own, today, norms)),
        remarks=said.remarks,
        coming=coming,
        going=going,
        next_coming=coming.rows[:_NEXT],
        next_going=going.rows[:_NEXT],
        unsure=coming.unsure[:_NEXT],
        late=late_payers(ledger, own, today, norms),
        taxes=tax_rows(ledger, own, today, norms),
        vat_reserve=_vat_reserve(ledger, own, today, norms),
        planned=plan_rows(own.said.planned),
        fixed=fixed(obligations(ledger, own, today, norms)),
        minimum=own.said.minimum,
        credit_line=own.said.credit_line,
        empty=not (ledger.statements or ledger.movements or ledger.invoices),
    )


def _title(said: Forecast | KnownOnly) -> Sentence:
    if isinstance(said, KnownOnly):
        return Sentence(TEXTS["cash.title_early"])
    day, values = monday(said.low.period.begin), {"amount": about(said.low.likely)}
    if day <= said.today:
        return Sentence(TEXTS["cash.title_low_now"], values)
    return Sentence(TEXTS["cash.title_low"], values | {"day": day})


def monday(day: date) -> date:
    """The Monday of a week, by which she knows it: the first of the thirteen may begin later."""
    return day - timedelta(days=day.weekday())


def floor_name(said: Forecast) -> Literal["minimum", "credit", "zero"]:
    """What the floor is: her minimum, her credit line, or zero."""
    if said.minimum is not None:
        return "minimum"
    return "credit" if said.credit_line else "zero"


def _lede(said: Forecast | KnownOnly) -> Sentence:
    if isinstance(said, KnownOnly):
        return Sentence(TEXTS["cash.lede_early"], {"have": said.have, "need": said.need})
    chance = chance_said(said.chances.below_floor)
    if said.minimum is not None:
        return Sentence(TEXTS["cash.lede_minimum"], {"floor": said.minimum, "chance": chance})
    if said.credit_line:
        return Sentence(TEXTS["cash.lede_credit"], {"line": said.credit_line, "chance": chance})
    return Sentence(TEXTS["cash.lede_zero"], {"chance": chance})


def _between(known: Forecast | None) -> Sentence | None:
    if known is None:
        return None
    return Sentence(TEXTS["cash.low_between"], {"worst": about(known.low.worst), "best": about(known.low.best)})


def _needed(known: Forecast | None) -> Sentence | None:
    if known is None:
        return None
    if known.needed < 1:
        return Sentence(TEXTS["cash.not_needed"])
    return Sentence(TEXTS["cash.needed"], {"amount": about(known.needed)})


def week_rows(said: Forecast | KnownOnly) -> tuple[WeekRow, ...]:
    """The weeks as a table; rounded to the euro, because they are estimates."""
    if isinstance(said, KnownOnly):
        expected = said.expected
        return tuple(
            WeekRow(monday(week.begin), week.end - _DAY, (), about(expected[place]), None, is_low=False)
            for place, week in enumerate(said.weeks)
            if expected is not None
        )
    return tuple(
        WeekRow(
            begin=monday(week.begin),
            last=week.end - _DAY,
            quantiles=tuple(about(one) for one in said.balances[place]),
            known=None,
            below=chance_said(float(said.below_floor[place])),
            is_low=place == said.low.week,
        )
        for place, week in enumerate(said.weeks)
    )


def about(estimate: float) -> Decimal:
    """An estimate without digits that nobody knows: to a hundred euro, under a thousand to ten."""
    return Decimal(int(round(float(estimate), -1 if abs(estimate) < _SMALL else -2)))


def _record(honest: Record) -> Sentence:
    """How many of the last weeks fell within the band, and what that changed."""
    if not honest.weeks:
        return Sentence(TEXTS["cash.record_early"])
    name = "said" if honest.scale == 1 else "wider" if honest.scale > 1 else "narrower"
    return Sentence(TEXTS[f"cash.record_{name}"], {"inside": honest.inside, "of": honest.weeks})


def _record_short(honest: Record) -> Sentence | None:
    if not honest.weeks:
        return None
    return Sentence(TEXTS["cash.record_short"], {"inside": honest.inside, "of": honest.weeks})


def _driver(ledger: Ledger, one: Driver) -> DriverRow:
    first, count = one.items[0], len(one.items)
    down = "down" if one.effect < 0 else "up"
    values = {"effect": about(abs(one.effect)), "count": count, "day": first.day}
    once = "_once" if count == 1 and first.day else ""
    if first.kind in ("receivable", "payable"):  # its day is the day it falls due; when it is paid has only chances
        once = "_invoice"
    sources = tuple(dict.fromkeys(source for item in one.items for source in item.sources))[:_DOCUMENTS]
    name = f"cash.driver_{down}{once}"
    known = ledger.party_by_key.get(first.party or "") if first.kind == "recurring" else None
    return DriverRow(known.name if known else first.label, Sentence(TEXTS[name], values), about(one.amount), sources)


def _helps(found: Sequence[Help]) -> tuple[HelpRow, ...]:
    """What changes the chance as she reads it; what changes it by less is not worth her time."""
    rows = (_help(one) for one in found)
    return tuple(row for row in rows if row.before != row.after)


def _help(one: Help) -> HelpRow:
    values = {"name": one.name, "amount": about(one.amount), "gain": about(one.gain)}
    said = Sentence(TEXTS[f"cash.help_{one.kind}"], values)
    party = next((item.party for item in one.items if item.party), "")
    return HelpRow(said, chance_said(one.before), chance_said(one.after), about(one.gain), party or "")


def _vat_reserve(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Sentence | None:
    found = next_vat(ledger, own, today, norms)
    if found is None:
        return None
    row, weekly = found
    values = {"day": row.planned.day, "weekly": to_cent(weekly), "amount": row.amount}
    return Sentence(TEXTS["cash.vat_reserve"], values)
