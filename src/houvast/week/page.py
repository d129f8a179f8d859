"""The one page: money in the bank, who owes, what must be paid, months, freshness, and one thing to do."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from houvast.facts.answers import PAIR
from houvast.facts.figure import Figure, TooEarly
from houvast.facts.finding import Finding
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.question import Question
from houvast.facts.text import Sentence
from houvast.indicators.revenue import amount_with_vat, revenue, used
from houvast.norms import Norms
from houvast.parties.figures import late_total, old_total, open_total
from houvast.parties.outstanding import Foreign, OpenInvoice, foreign, late, of_direction, outstanding, total
from houvast.parties.waiting import doubts, long_said, loose_since, waiting
from houvast.week.fresh import Fresh, freshness
from houvast.week.money import Money, money
from houvast.week.months import MonthRow, month_rows
from houvast.week.own import WeekOwn
from houvast.week.paying import pay_soon, to_pay_soon
from houvast.week.strangers import strangers
from houvast.week.texts import TEXTS

_SHOWN = 5
_OLD_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Debtor:
    """A customer who is late: with how much, how many days at most, and since which due date.

    `loose` is what came in since then and belongs to no invoice yet.
    """

    key: str
    name: str
    amount: Decimal
    days: int
    since: date
    loose: Decimal


@dataclass(frozen=True, slots=True)
class Debtors:
    """Who is late, in three: to call, perhaps paid already, and open for so long that it may be wrong.

    Together they come to what is overdue. At most five are shown of each.
    """

    call: tuple[Debtor, ...]
    more: int
    doubted: Decimal
    doubted_count: int
    old: tuple[Debtor, ...]
    old_more: int
    old_total: Figure | None
    old_said: Sentence


@dataclass(frozen=True, slots=True)
class Bill:
    """A purchase invoice to pay: `days` to go, negative when it is late; `doubted` when it may have been paid."""

    one: OpenInvoice
    days: int
    doubted: bool

    @property
    def days_late(self) -> int:
        """How many days it is late."""
        return max(0, -self.days)


@dataclass(frozen=True, slots=True)
class WeekPage:
    """Everything on the page. `one` is the thing to do this week, None when nothing stands out.

    `ask` is the question that goes before it: somebody who may have paid already is not called.
    """

    empty: bool
    lede: Sentence
    one: Finding | None
    ask: Question | None
    money: Money
    owed: Figure
    owed_late: Figure
    debtors: Debtors
    pay_soon: Figure
    pay_late: Figure
    bills: tuple[Bill, ...]
    bills_more: int
    bills_old: Figure | None
    foreign: tuple[Foreign, ...]
    months: tuple[MonthRow, ...]
    counted: tuple[Sentence, ...]
    strangers: Figure | None
    fresh: tuple[Fresh, ...]


def week_page(
    ledger: Ledger,
    own: WeekOwn,
    today: date,
    norms: Norms,
    *,
    found: Sequence[Finding] = (),
    asked: Sequence[Question] = (),
) -> WeekPage:
    """This week's page. `found` are the findings of all rooms, one of which is picked; `asked` what they ask."""
    one = pick(found)
    doubted = doubts(ledger)
    forgotten = int(norms.value("late_payer_forgotten", today))
    debtors = debtors_of(ledger, today, forgotten, norms.value("late_payer_amount", today))
    old = old_total(ledger, "purchase", today, forgotten)
    bills = [bill for bill in to_pay_soon(ledger, today) if bill.days_late(today) <= forgotten]
    rows = month_rows(ledger, today)
    owed_late = late_total(ledger, "sale", today)
    return WeekPage(
        empty=not (ledger.invoices or ledger.statements or ledger.movements or ledger.freshness),
        lede=_lede(ledger, owed_late, debtors, today),
        one=one,
        ask=_before(one, asked),
        money=money(ledger, own, today),
        owed=open_total(ledger, "sale", today),
        owed_late=owed_late,
        debtors=debtors,
        pay_soon=pay_soon(ledger, today),
        pay_late=late_total(ledger, "purchase", today),
        bills=tuple(
            Bill(bill, (bill.invoice.due_date - today).days, bill.invoice.key in doubted) for bill in bills[:_SHOWN]
        ),
        bills_more=max(0, len(bills) - _SHOWN),
        bills_old=old if old.value else None,
        foreign=foreign(outstanding(ledger)),
        months=rows,
        counted=_counted(ledger, rows),
        strangers=strangers(ledger) if ledger.strangers else None,
        fresh=freshness(ledger, today),
    )


def pick(found: Sequence[Finding]) -> Finding | None:
    """The one thing: what cannot wait first, what is for this week before what is not, then what weighs most."""
    alarms = ("cash", "legal", "absence", "data")
    timings = ("week", "month", "later")

    def weight(finding: Finding) -> tuple[int, int, Decimal, str, str]:
        urgent = alarms.index(finding.alarm) if finding.alarm else len(alarms)
        return urgent, timings.index(finding.timing), -(finding.yearly_euro or ZERO), finding.rule, finding.subject

    return min(found, key=weight, default=None)


def _before(one: Finding | None, asked: Sequence[Question]) -> Question | None:
    """The question that the one thing waits for."""
    subject = one.values.get("question") if one else None
    return next((ask for ask in asked if subject and (ask.kind, ask.subject) == (PAIR, subject)), None)


def _lede(ledger: Ledger, owed_late: Figure, debtors: Debtors, today: date) -> Sentence:
    """How much is late, from how many, and how much of it may be no longer true."""
    if isinstance(owed_late.value, TooEarly) or owed_late.value <= 0:
        return Sentence(TEXTS["week.lede_calm"])
    parties = {one.invoice.party for one in late(of_direction(ledger, "sale"), today)}
    values: dict[str, object] = {"amount": owed_late.value, "count": len(parties), "name": _name(ledger, min(parties))}
    said = Sentence(TEXTS["week.lede_late_one" if len(parties) == 1 else "week.lede_late"], values)
    if debtors.old_total is None:
        return said
    values = {"late": said, "old": debtors.old_total.value, "said": debtors.old_said}
    whole = debtors.old_total.value == owed_late.value
    return Sentence(TEXTS["week.lede_all_old" if whole else "week.lede_old"], values)


def debtors_of(ledger: Ledger, today: date, forgotten: int, least: Decimal) -> Debtors:
    """Who is late, sorted out; loose money under `least` is not worth a word."""
    found = waiting(ledger, of_direction(ledger, "sale"), today, forgotten)
    call, old = _debtors(ledger, found.call, today, least), _debtors(ledger, found.forgotten, today, least)
    return Debtors(
        call=call[:_SHOWN],
        more=max(0, len(call) - _SHOWN),
        doubted=total(found.doubted),
        doubted_count=len({one.invoice.party for one in found.doubted}),
        old=old[:_OLD_SHOWN],
        old_more=max(0, len(old) - _OLD_SHOWN),
        old_total=old_total(ledger, "sale", today, forgotten) if old else None,
        old_said=long_said(forgotten),
    )


def _debtors(ledger: Ledger, invoices: Sequence[OpenInvoice], today: date, least: Decimal) -> tuple[Debtor, ...]:
    """Customers with what they are late with, the largest amount first."""
    by_party: dict[str, list[OpenInvoice]] = defaultdict(list)
    for one in invoices:
        by_party[one.invoice.party].append(one)
    rows = (
        Debtor(
            key=party,
            name=_name(ledger, party),
            amount=total(listed),
            days=max(one.days_late(today) for one in listed),
            since=min(one.invoice.due_date for one in listed),
            loose=loose_since(ledger, listed, least),
        )
        for party, listed in by_party.items()
    )
    return tuple(sorted(rows, key=lambda row: (-row.amount, row.key)))


def _name(ledger: Ledger, key: str) -> str:
    party = ledger.party_by_key.get(key)
    return party.name if party else key.partition(":")[2]


def _counted(ledger: Ledger, rows: tuple[MonthRow, ...]) -> tuple[Sentence, ...]:
    """What revenue was counted from, and how much of it still holds VAT."""
    months = revenue(ledger)
    said = [Sentence(TEXTS[f"week.counted_{origin}"]) for origin in used(months)]
    holds_vat = amount_with_vat(months, [row.month for row in rows])
    if holds_vat:
        said.append(Sentence(TEXTS["week.counted_with_vat"], {"amount": holds_vat}))
    return tuple(said)
