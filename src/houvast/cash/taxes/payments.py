"""Every tax, contribution and payroll that leaves in a period, by day: the calendar of the cash forecast."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, timedelta

from houvast.cash.taxes.calendar import Slot, slots
from houvast.cash.taxes.official import OfficialPayment, paid_of
from houvast.cash.taxes.planned import CalendarKind, Planned
from houvast.cash.taxes.repeated import Filled, amount_of, filled
from houvast.cash.taxes.vat_payments import vat_payments
from houvast.cash.taxes.wages import wage_payments
from houvast.facts.figure import TooEarly
from houvast.facts.holidays import holidays_around
from houvast.facts.ledger import Ledger
from houvast.facts.period import Period
from houvast.facts.question import Answer
from houvast.norms import Norms

_TWO_YEARS = timedelta(days=760)
_YEAR = timedelta(days=365)
_STILL_LATE = timedelta(days=20)
_MONTHLY_FROM = 7
_KINDS: Mapping[CalendarKind, str] = {
    "social_security": "cash.tax_social_security",
    "withholding_tax": "cash.tax_withholding",
    "tax_advance": "cash.tax_advance",
    "owner_social": "cash.tax_owner_social",
}


def tax_payments(
    ledger: Ledger, answers: Iterable[Answer], norms: Norms, today: date, period: Period
) -> tuple[Planned, ...]:
    """What the calendar takes (or gives back) in a period, by day.

    A period begins the day after the balance it starts from: what was due shortly before and was not seen on the bank,
    goes on its first day. Days are of the law's calendar; where it was not verified, the planned payment says so.
    """
    holidays = holidays_around(Period(period.begin - _TWO_YEARS, period.end))
    found = [*vat_payments(ledger, answers, norms, today, period, holidays)]
    for kind in _KINDS:
        found += _by_calendar(ledger, kind, norms, today, period, holidays)
    found += wage_payments(ledger, today, period, holidays)
    return tuple(sorted(found, key=lambda one: (one.day, one.kind, one.due or one.day)))


def _by_calendar(
    ledger: Ledger, kind: CalendarKind, norms: Norms, today: date, period: Period, holidays: Collection[date]
) -> Iterator[Planned]:
    """The payments of one kind: the day from the law, the amount from what the firm paid before."""
    paid = paid_of(ledger, kind, today)
    if not paid:
        yield from _unknown(kind, norms, period, holidays)
        return
    recent = sum(one.day > today - _YEAR for one in paid)
    quarterly = kind == "withholding_tax" and recent < _MONTHLY_FROM
    begin = max(paid[0].day, period.begin - _TWO_YEARS) - _STILL_LATE
    every = slots(kind, Period(begin, period.end), norms, holidays, quarterly=quarterly)
    past = filled([slot for slot in every if slot.day < period.begin + _STILL_LATE], paid)
    done = {one.slot for one in past if one.payments}
    known = [one for one in past if one.slot.day < period.begin or one.payments]
    for slot in every:
        if slot not in done and slot.day >= period.begin - _STILL_LATE:
            yield from _one(kind, slot, known, period, _last_paid(paid))


def _one(kind: CalendarKind, slot: Slot, past: list[Filled], period: Period, last_paid: date) -> Iterator[Planned]:
    """The payment for one due day, if this firm pays it; a day that slipped by counts once nothing later was paid."""
    before = [one for one in past if one.slot.due < slot.due]
    found = amount_of(slot, before, every_time=kind != "tax_advance")
    late = slot.day < period.begin
    if found is None or (late and last_paid >= slot.day):
        return
    amount, behind = found
    sources = tuple(source for payment in behind for source in payment.sources)[:3]
    day = period.begin if late else slot.day
    yield Planned(day, amount, kind, _KINDS[kind], slot.verified, sources, slot.rule, "past", slot.due)


def _last_paid(paid: Iterable[OfficialPayment]) -> date:
    return max(one.day for one in paid)


def _unknown(kind: CalendarKind, norms: Norms, period: Period, holidays: Collection[date]) -> Iterator[Planned]:
    """Every owner owes social contributions: when the bank shows none, the day is known and the amount is not."""
    if kind != "owner_social":
        return
    unknown = TooEarly(0, 1, "documents")
    for slot in slots("owner_social", period, norms, holidays):
        yield Planned(
            slot.day, unknown, kind, "cash.tax_owner_social_unknown", slot.verified, (), slot.rule, "unknown", slot.due
        )
