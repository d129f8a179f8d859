"""What this room keeps: what she plans herself, and every forecast, the first of each week, as it was made."""

import json
from collections import OrderedDict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from houvast.books import store as books
from houvast.books.models import Firm, NormOverride
from houvast.books.units import cents, euros
from houvast.cash.brief import Brief, LowPoint, brief
from houvast.cash.forecast import record
from houvast.cash.forecast.values import KnownOnly, OwnerSaid, PlannedItem
from houvast.cash.known import ahead, driving, helping
from houvast.cash.models import PayDay, PlanVersion, StoredForecast
from houvast.cash.models import PlannedItem as PlannedRow
from houvast.cash.own import CashOwn
from houvast.facts.finding import Finding
from houvast.facts.kept_values import from_json, to_json
from houvast.facts.ledger import Ledger
from houvast.facts.period import week_of
from houvast.facts.question import Question
from houvast.norms import Norms, NoSuchNormError

CREDIT_LINE = "own_credit_line"
_MINIMUM = "own_minimum"
_MOST_FIRMS = 3
_State = tuple[int, int, date]
_TYPES = (Brief, LowPoint)
_briefs: OrderedDict[UUID, tuple[tuple[int, int, date, str], Brief]] = OrderedDict()
_noted: set[tuple[UUID, date]] = set()
_owns: OrderedDict[UUID, tuple[_State, CashOwn]] = OrderedDict()


def load_own(firm: Firm) -> CashOwn:
    """What she planned and said; in the process for each firm, version of books and plans, and day."""
    return _own_now(firm, books.load_ledger(firm))


def _own_now(firm: Firm, ledger: Ledger) -> CashOwn:
    """The same beside a ledger that is at hand: only whether her plans changed is asked again."""
    today = timezone.localdate()
    state = (ledger.version, _plan_version(firm), today)
    held = _owns.get(firm.token)
    if held is None or held[0] != state:
        held = _owns[firm.token] = (state, _loaded(firm, today, state[1]))
        _owns.move_to_end(firm.token)
        while len(_owns) > _MOST_FIRMS:
            _owns.popitem(last=False)
    return held[1]


def own_at_hand(firm: Firm, ledger: Ledger) -> CashOwn:
    """The same without asking the database again: what was loaded with this ledger a moment ago."""
    held = _owns.get(firm.token)
    if held is not None and (held[0][0], held[0][2]) == (ledger.version, timezone.localdate()):
        return held[1]
    return load_own(firm)


def _loaded(firm: Firm, today: date, plans: int) -> CashOwn:
    norms = books.norms(firm)
    said = OwnerSaid(
        minimum=_given(norms, _MINIMUM, today),
        credit_line=_given(norms, CREDIT_LINE, today),
        planned=planned_items(firm),
        pay_on=_pay_days(firm),
        answers=books.answers(firm),
    )
    return CashOwn(said, tuple(record.from_json(text) for _, text in stored_forecasts(firm)), plans, norms)


def _given(norms: Norms, key: str, today: date) -> Decimal | None:
    try:
        return norms.value(key, today)
    except NoSuchNormError:
        return None


def planned_items(firm: Firm) -> tuple[PlannedItem, ...]:
    """What she planned, by day."""
    rows = PlannedRow.objects.of(firm).order_by("day", "pk")
    return tuple(
        PlannedItem(str(row.pk), row.label, euros(row.cents), row.day, "month" if row.monthly else "once", row.until)
        for row in rows
    )


def _pay_days(firm: Firm) -> Mapping[str, date]:
    return dict(PayDay.objects.of(firm).values_list("invoice", "day"))


def add_item(firm: Firm, item: PlannedItem) -> PlannedItem:
    """Plan something; the same with the key it got."""
    with books.said(), transaction.atomic():
        row = PlannedRow.objects.of(firm).create(
            firm=firm,
            label=item.label,
            cents=cents(item.amount),
            day=item.day,
            monthly=item.every == "month",
            until=item.until,
        )
        _grow(firm)
    return item._replace(key=str(row.pk))


def remove_item(firm: Firm, key: str) -> PlannedItem | None:
    """Plan it no longer; what it was, None when it was not there."""
    found = next((one for one in planned_items(firm) if one.key == key), None)
    if found is not None:
        with books.said(), transaction.atomic():
            PlannedRow.objects.of(firm).filter(pk=int(key)).delete()
            _grow(firm)
    return found


def plan_pay_day(firm: Firm, invoice: str, day: date | None) -> date | None:
    """Plan the day on which an invoice is paid, or none any more; the day it was before."""
    before = _pay_days(firm).get(invoice)
    with books.said(), transaction.atomic():
        if day is None:
            PayDay.objects.of(firm).filter(invoice=invoice).delete()
        else:
            PayDay.objects.of(firm).update_or_create(firm=firm, invoice=invoice, defaults={"day": day})
        _grow(firm)
    return before


def set_credit_line(firm: Firm, amount: Decimal | None, today: date) -> None:
    """How far the bank lets her go below zero, from today on; None when it does not."""
    with books.said(), transaction.atomic():
        NormOverride.objects.of(firm).filter(key=CREDIT_LINE).delete()
        books.set_norm(firm, CREDIT_LINE, amount, today)


def found(firm: Firm, ledger: Ledger, today: date, norms: Norms) -> tuple[Finding, ...]:
    """What the room found, kept for one state of the books, the plans, the norms, our code and the day."""
    return _brief(firm, ledger, _own_now(firm, ledger), today, norms).findings


def asked(firm: Firm, ledger: Ledger, today: date, norms: Norms) -> tuple[Question, ...]:
    """What the room asks, kept likewise."""
    return _brief(firm, ledger, own_at_hand(firm, ledger), today, norms).questions


def low(firm: Firm, ledger: Ledger, today: date, norms: Norms) -> LowPoint | None:
    """The lowest point in brief, kept likewise; None while it is too early for chances."""
    return _brief(firm, ledger, own_at_hand(firm, ledger), today, norms).low


def _brief(firm: Firm, ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Brief:
    """What other pages ask of this room: in the process, else out of the database, else worked out."""
    state = (ledger.version, own.plans, today, norms.version)
    held = _briefs.get(firm.token)
    if held is None or held[0] != state:
        kept = books.kept(
            firm,
            "cash.brief",
            lambda: to_json(brief(ledger, own, today, norms), _TYPES),
            norms_version=_version(norms, own),
            code_version=_code_version(),
            today=today,
            books_version=ledger.version,
        )
        made: Brief = from_json(kept, _TYPES)
        held = _briefs[firm.token] = (state, made)
        _briefs.move_to_end(firm.token)
        while len(_briefs) > _MOST_FIRMS:
            _briefs.popitem(last=False)
    return held[1]


def ready(firm: Firm, ledger: Ledger, today: date, norms: Norms) -> bool:
    """Whether what other pages ask of this room is at hand, so that they need not wait for it."""
    own, held = _own_now(firm, ledger), _briefs.get(firm.token)
    if held is not None and held[0] == (ledger.version, own.plans, today, norms.version):
        return True
    return books.is_kept(
        firm,
        ["cash.brief"],
        norms_version=_version(norms, own),
        code_version=_code_version(),
        today=today,
        books_version=ledger.version,
    )


def _version(norms: Norms, own: CashOwn) -> str:
    return f"{norms.version}.{own.plans}"


@cache
def _code_version() -> str:
    """What all this is known by: the text of the files that work it out."""
    folder = Path(__file__).parent
    files = sorted(path for room in (folder, folder.parent / "stats") for path in room.rglob("*.py"))
    return sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:16]


def warm(firm: Firm, today: date, norms: Norms) -> None:
    """Have the forecast ready for the next page, and keep the first of each week."""
    ledger, own = books.load_ledger(firm), load_own(firm)
    driving(ledger, own, today, norms)
    helping(ledger, own, today, norms)
    found(firm, ledger, today, norms)
    note_forecast(firm, ledger, own, today, norms)


def note_forecast(firm: Firm, ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> None:
    """Keep what is forecast now, unless this week has one already, or it is too early for one."""
    week = week_of(today).begin
    said = ahead(ledger, own, today, norms)
    if isinstance(said, KnownOnly) or any(week_of(one.made).begin == week for one in own.stored):
        return
    if (firm.token, week) in _noted:
        return
    try:
        keep_forecast(firm, today, record.to_json(record.stored_of(said)))
    except books.BooksError:
        return  # a full disk keeps nobody from reading the page; the next visit tries again
    _noted.add((firm.token, week))


def stored_forecasts(firm: Firm) -> tuple[tuple[date, str], ...]:
    """Every forecast as it was made, oldest first: the day it was made, and what it said."""
    return tuple(StoredForecast.objects.of(firm).order_by("week").values_list("made", "json"))


def exported(firm: Firm) -> dict[str, object]:
    """All that this room keeps, as JSON can hold it: for who takes her data elsewhere."""
    return {
        "gepland": [
            one._asdict() | {"amount": f"{one.amount:.2f}", "day": str(one.day), "until": one.until and str(one.until)}
            for one in planned_items(firm)
        ],
        "betaaldagen": {invoice: str(day) for invoice, day in _pay_days(firm).items()},
        "verwachtingen": [{"made": str(made)} | json.loads(text) for made, text in stored_forecasts(firm)],
    }


def keep_forecast(firm: Firm, made: date, text: str) -> None:
    """Store the first forecast of a week; a later one of the same week is not."""
    row = StoredForecast(firm=firm, week=week_of(made).begin, made=made, json=text)
    with books.said():
        StoredForecast.objects.of(firm).bulk_create([row], ignore_conflicts=True)


def _plan_version(firm: Firm) -> int:
    return PlanVersion.objects.of(firm).values_list("version", flat=True).first() or 0


def _grow(firm: Firm) -> None:
    """What she plans changed. Inside the transaction that changes it."""
    PlanVersion.objects.of(firm).get_or_create(firm=firm)
    PlanVersion.objects.of(firm).update(version=F("version") + 1)
