"""When does VAT leave the account, and how much? Computed from her invoices, and checked against what she paid before.

Where VAT computed for past periods is far from what was paid (exempt work, takings without a rate), the invoices do not
tell it all: then the usual payment stands in. VAT that comes back counts only for a firm that got it back before.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from houvast.cash.taxes.calendar import Slot, vat_slot
from houvast.cash.taxes.official import OfficialPayment, official_payments, paid_of
from houvast.cash.taxes.planned import Planned, PlannedKind
from houvast.cash.taxes.rhythm import VatRhythm, vat_rhythm
from houvast.cash.taxes.vat import VatDue, known_since, vat_due, vat_parts
from houvast.facts.figure import Source, TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.period import Period
from houvast.facts.question import Answer
from houvast.norms import Norms

_CHECKED = 4
_SETTLED = Decimal("0.5")
"""A period counts as paid from half of what is due on: less is interest or an old rest."""

_SAME = Decimal("0.02")


class PastVat(NamedTuple):
    """A closed VAT period: its due day and what was paid for it (positive), 0 when nothing was."""

    period: Period
    slot: Slot
    paid: Decimal
    payments: tuple[OfficialPayment, ...]


def vat_payments(
    ledger: Ledger, answers: Iterable[Answer], norms: Norms, today: date, period: Period, holidays: Collection[date]
) -> Iterator[Planned]:
    """The VAT payments whose money moves in a period, and one for a closed VAT period that is still to be paid."""
    if not ledger.firm.vat_liable:
        return
    rhythm = vat_rhythm(ledger, answers, norms, today)
    past = past_vat(ledger, rhythm, norms, today, holidays)
    trusted = invoices_tell(ledger, past, norms, today)
    latest = rhythm.before(rhythm.period_of(today))
    for closed in past:
        if trusted and closed.period.begin < latest.begin:
            yield from _still_to_come_back(ledger, closed, past, period, today)
    one = latest
    while one.begin < period.end:
        slot = vat_slot(one.end, monthly=rhythm.monthly, norms=norms, holidays=holidays)
        paid = next((known for known in past if known.period == one), None)
        planned = _planned(ledger, one, slot, past, today, trusted=trusted)
        if planned and not (paid and _is_settled(paid, planned)):
            yield from _in_period(ledger, planned, slot, period, past)
        one = rhythm.after(one)


def past_vat(
    ledger: Ledger, rhythm: VatRhythm, norms: Norms, today: date, holidays: Collection[date]
) -> tuple[PastVat, ...]:
    """The closed VAT periods of the last two years, oldest first, each with the payments nearest to its due day."""
    periods = [rhythm.before(rhythm.period_of(today))]
    while len(periods) < 24 // rhythm.months:
        periods.append(rhythm.before(periods[-1]))
    slots = {one: vat_slot(one.end, monthly=rhythm.monthly, norms=norms, holidays=holidays) for one in periods}
    by_period: dict[Period, list[OfficialPayment]] = {one: [] for one in periods}
    for payment in paid_of(ledger, "vat", today):
        closed = [one for one in periods if one.end <= payment.day]
        if closed and payment.day < closed[0].end + timedelta(days=62 * rhythm.months):
            nearest = min(closed, key=lambda one: abs((slots[one].day - payment.day).days))
            by_period[nearest].append(payment)
    return tuple(
        PastVat(one, slots[one], -sum((paid.amount for paid in by_period[one]), ZERO), tuple(by_period[one]))
        for one in reversed(periods)
    )


def invoices_tell(ledger: Ledger, past: Sequence[PastVat], norms: Norms, today: date) -> bool:
    """Whether VAT from the documents was near enough to what was paid before; True when no period compares."""
    since = known_since(ledger)
    if since is None:
        return False
    tolerance = norms.value("vat_check_tolerance", today) / 100
    compared = [one for one in past if one.paid and one.period.begin >= since][-_CHECKED:]
    offs = [abs(due.so_far - one.paid) / one.paid for one in compared if (due := vat_due(ledger, one.period, today))]
    return len(offs) < 2 or median(offs) <= tolerance


def _planned(
    ledger: Ledger, vat_period: Period, slot: Slot, past: Sequence[PastVat], today: date, *, trusted: bool
) -> Planned | None:
    """The payment for one VAT period, negative when it goes out; None when the firm never showed any VAT at all."""
    due = vat_due(ledger, vat_period, today) if trusted else None
    if due is not None:
        return _from_invoices(ledger, due, slot)
    paid = [one for one in past if one.paid]
    if not paid:
        unknown = TooEarly(0, 1, "documents")
        return Planned(slot.day, unknown, "vat", "cash.tax_vat", slot.verified, (), slot.rule, "unknown", slot.due)
    year_ago = [
        one for one in paid if (one.period.begin.year + 1, one.period.begin.month) == vat_period.begin.timetuple()[:2]
    ]
    usual = year_ago or paid[-_CHECKED:]
    sources = tuple(source for one in usual for payment in one.payments for source in payment.sources)[:3]
    amount = -median(one.paid for one in usual)
    return Planned(slot.day, amount, "vat", "cash.tax_vat_usual", slot.verified, sources, slot.rule, "past", slot.due)


def _from_invoices(ledger: Ledger, due: VatDue, slot: Slot) -> Planned:
    largest = sorted(vat_parts(ledger, due.period), key=lambda part: -abs(part.amount))[:3]
    sources: tuple[Source, ...] = tuple(source for part in largest for source in part.sources)
    kind: PlannedKind = "vat" if due.expected >= 0 else "vat_back"
    return Planned(
        slot.day, -due.expected, kind, f"cash.tax_{kind}", slot.verified, sources, slot.rule, "invoices", slot.due
    )


def _is_settled(past: PastVat, planned: Planned) -> bool:
    """Whether a closed period was paid: nearly all of what is due."""
    if isinstance(planned.amount, TooEarly):
        return bool(past.paid)
    return past.paid > 0 and past.paid >= -planned.amount * _SETTLED


def _in_period(
    ledger: Ledger, planned: Planned, slot: Slot, period: Period, past: Sequence[PastVat]
) -> Iterator[Planned]:
    """What was due before the period and is not paid goes on its first day; what comes back, after the usual wait."""
    if planned.amount == 0:
        return
    if planned.kind == "vat_back":
        wait = _refund_wait(ledger, past)
        if wait is not None and slot.due + wait in period:
            yield planned._replace(day=slot.due + wait)
    elif slot.day < period.begin:
        yield planned._replace(day=period.begin)
    elif slot.day in period:
        yield planned


def _still_to_come_back(
    ledger: Ledger, closed: PastVat, past: Sequence[PastVat], period: Period, today: date
) -> Iterator[Planned]:
    """The credit of an older period, when it did not come back yet and its usual wait ends in the period."""
    due = vat_due(ledger, closed.period, today)
    if due is None or due.so_far >= 0 or any(_is_refund_of(back, due) for back in _refunds(ledger)):
        return
    yield from _in_period(ledger, _from_invoices(ledger, due, closed.slot), closed.slot, period, past)


def _refund_wait(ledger: Ledger, past: Sequence[PastVat]) -> timedelta | None:
    """How long after its due day a credit came back before; None for a firm that never got any."""
    waits = []
    for back in _refunds(ledger):
        before = [one for one in past if one.slot.due <= back.day]
        same = [one for one in before if (due := vat_due(ledger, one.period, back.day)) and _is_refund_of(back, due)]
        waits += [(back.day - one.slot.due).days for one in (same or before)[-1:]]
    return timedelta(days=int(median(waits))) if waits else None


def _refunds(ledger: Ledger) -> list[OfficialPayment]:
    return [one for one in official_payments(ledger) if one.kind == "vat" and one.amount > 0]


def _is_refund_of(back: OfficialPayment, due: VatDue) -> bool:
    """Whether money that came back is the credit of a VAT period, to within two in a hundred."""
    return back.day >= due.period.end and abs(back.amount + due.so_far) <= abs(due.so_far) * _SAME
