"""On which days must what be paid? The rules of norms/calendar.toml turned into days, one slot per payment."""

from calendar import monthrange
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from houvast.facts.holidays import working_day_from, working_day_until
from houvast.facts.period import Period, months_in, next_month
from houvast.norms import Norms
from houvast.norms.payees import PayeeKind

_QUARTER_STARTS = (1, 4, 7, 10)
_ADVANCES = {4: "april", 7: "july", 10: "october", 12: "december"}


class Slot(NamedTuple):
    """One payment that the law asks for: `due` by the law, `day` on which the money leaves, and the rule's key.

    `series` holds the payments that are of one kind and compare: 'advance' and 'balance' of social security.
    `verified` is False when a rule behind the day was not found in a source of the law.
    """

    due: date
    day: date
    rule: str
    series: str
    verified: bool


def in_month(month: date, day: int) -> date:
    """The given day of a month, or its last day if the month is shorter."""
    return month.replace(day=min(day, monthrange(month.year, month.month)[1]))


def vat_slot(end: date, *, monthly: bool, norms: Norms, holidays: Collection[date]) -> Slot:
    """When the VAT of a period that ends (half-open) on a day must be paid.

    Where a weekend moves nothing, the money leaves on the working day before: a bank books no transfer on a Saturday.
    """
    name = "monthly" if monthly else "quarterly"
    rule = f"vat_return_day_{name}"
    due = in_month(end, int(norms.value(rule, end)))
    summer = norms.norm("vat_summer_days_later", end)
    in_summer = end.month == 7 or (monthly and end.month == 8)
    if in_summer:
        due += timedelta(days=int(summer.value))
    slot = _slot(due, rule, "vat", f"vat_{name}_weekend_moves", norms, holidays)
    return slot._replace(verified=slot.verified and (summer.verified or not in_summer))


def slots(
    kind: PayeeKind, period: Period, norms: Norms, holidays: Collection[date], *, quarterly: bool = False
) -> tuple[Slot, ...]:
    """Every payment of a kind whose money leaves in a period, oldest first; () for a kind that has no calendar."""
    make = _SLOTS.get(kind)
    if make is None:
        return ()
    wide = Period(date(period.begin.year - 1, 12, 1), next_month(period.end))
    found = [slot for month in months_in(wide) for slot in make(month.begin, norms, holidays)]
    if quarterly:
        found = [slot for slot in found if slot.due.month in _QUARTER_STARTS]
    return tuple(sorted(slot for slot in found if slot.day in period))


def _social_security(month: date, norms: Norms, holidays: Collection[date]) -> Iterator[Slot]:
    """An advance every month, and after every quarter the balance."""
    due = in_month(month, int(norms.value("social_security_advance_day", month)))
    yield _slot(due, "social_security_advance_day", "advance", None, norms, holidays)
    if month.month in _QUARTER_STARTS:
        due = in_month(month, int(norms.value("social_security_balance_day", month)))
        yield _slot(due, "social_security_balance_day", "balance", None, norms, holidays)


def _withholding_tax(month: date, norms: Norms, holidays: Collection[date]) -> Iterator[Slot]:
    due = in_month(month, int(norms.value("withholding_tax_day", month)))
    yield _slot(due, "withholding_tax_day", "withholding_tax", "withholding_tax_weekend_moves", norms, holidays)


def _tax_advance(month: date, norms: Norms, holidays: Collection[date]) -> Iterator[Slot]:
    name = _ADVANCES.get(month.month)
    if name:
        rule = f"tax_advance_day_{name}"
        due = in_month(month, int(norms.value(rule, month)))
        yield _slot(due, rule, name, "tax_advance_weekend_moves", norms, holidays)


def _owner_social(month: date, norms: Norms, holidays: Collection[date]) -> Iterator[Slot]:
    if month.month % 3 == 0:
        due = in_month(month, int(norms.value("owner_social_day", month)))
        yield _slot(due, "owner_social_day", "owner_social", None, norms, holidays)


def _slot(
    due: date, rule: str, series: str, weekend_rule: str | None, norms: Norms, holidays: Collection[date]
) -> Slot:
    """The slot of a due day; without a rule for weekends the money leaves before, because it must have arrived."""
    weekend = norms.norm(weekend_rule, due) if weekend_rule else None
    moves = weekend is not None and weekend.value != 0
    day = working_day_from(due, holidays) if moves else working_day_until(due, holidays)
    verified = norms.norm(rule, due).verified and (day == due or weekend is None or weekend.verified)
    return Slot(due, day, rule, series, verified)


_SLOTS: Mapping[PayeeKind, Callable[[date, Norms, Collection[date]], Iterator[Slot]]] = {
    "social_security": _social_security,
    "withholding_tax": _withholding_tax,
    "tax_advance": _tax_advance,
    "owner_social": _owner_social,
}
