"""The one page: money in the bank, who owes, what must be paid, months, freshness, and one thing to do."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from houvast.facts.figure import Figure, TooEarly
from houvast.facts.finding import Finding
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.text import Sentence
from houvast.norms import Norms
from houvast.parties.figures import late_total, open_total
from houvast.parties.outstanding import Foreign, OpenInvoice, foreign, late, of_direction, outstanding
from houvast.week.fresh import Fresh, freshness
from houvast.week.money import Money, money
from houvast.week.months import MonthRow, month_rows
from houvast.week.own import WeekOwn
from houvast.week.paying import pay_soon, to_pay_soon
from houvast.week.strangers import strangers
from houvast.week.texts import TEXTS
from houvast.week.turnover import amount_with_vat, revenue, used

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Debtor:
    """A customer who is late: with how much, and how many days at most."""

    key: str
    name: str
    amount: Decimal
    days: int


@dataclass(frozen=True, slots=True)
class Bill:
    """A purchase invoice to pay: `days` to go, negative when it is late."""

    one: OpenInvoice
    days: int

    @property
    def days_late(self) -> int:
        """How many days it is late."""
        return max(0, -self.days)


@dataclass(frozen=True, slots=True)
class WeekPage:
    """Everything on the page. `one` is the thing to do this week, None when nothing stands out."""

    empty: bool
    lede: Sentence
    one: Finding | None
    money: Money
    owed: Figure
    owed_late: Figure
    debtors: tuple[Debtor, ...]
    debtors_more: int
    pay_soon: Figure
    pay_late: Figure
    bills: tuple[Bill, ...]
    bills_more: int
    foreign: tuple[Foreign, ...]
    months: tuple[MonthRow, ...]
    counted: tuple[Sentence, ...]
    strangers: Figure | None
    fresh: tuple[Fresh, ...]


def week_page(
    ledger: Ledger,
    own: WeekOwn,
    today: date,
    norms: Norms,  # noqa: ARG001 every room's page is called alike
    *,
    found: Sequence[Finding] = (),
) -> WeekPage:
    """This week's page. `found` are the findings of all rooms; one of them is picked."""
    debtors = _debtors(ledger, today)
    bills = to_pay_soon(ledger, today)
    rows = month_rows(ledger, today)
    owed_late = late_total(ledger, "sale", today)
    return WeekPage(
        empty=not (ledger.invoices or ledger.statements or ledger.movements or ledger.freshness),
        lede=_lede(owed_late, debtors),
        one=pick(found),
        money=money(ledger, own, today),
        owed=open_total(ledger, "sale", today),
        owed_late=owed_late,
        debtors=debtors[:_SHOWN],
        debtors_more=max(0, len(debtors) - _SHOWN),
        pay_soon=pay_soon(ledger, today),
        pay_late=late_total(ledger, "purchase", today),
        bills=tuple(Bill(one, (one.invoice.due_date - today).days) for one in bills[:_SHOWN]),
        bills_more=max(0, len(bills) - _SHOWN),
        foreign=foreign(outstanding(ledger)),
        months=rows,
        counted=_counted(ledger, rows),
        strangers=strangers(ledger) if ledger.strangers else None,
        fresh=freshness(ledger, today),
    )


def pick(found: Sequence[Finding]) -> Finding | None:
    """The one thing: what cannot wait first, then what weighs most in a year."""
    alarms = ("cash", "legal", "absence", "data")

    def weight(finding: Finding) -> tuple[int, Decimal, str, str]:
        urgent = alarms.index(finding.alarm) if finding.alarm else len(alarms)
        return urgent, -(finding.yearly_euro or ZERO), finding.rule, finding.subject

    return min(found, key=weight, default=None)


def _lede(owed_late: Figure, debtors: tuple[Debtor, ...]) -> Sentence:
    if isinstance(owed_late.value, TooEarly) or owed_late.value <= 0:
        return Sentence(TEXTS["week.lede_calm"])
    text = "week.lede_late_one" if len(debtors) == 1 else "week.lede_late"
    return Sentence(TEXTS[text], {"amount": owed_late.value, "count": len(debtors), "name": debtors[0].name})


def _debtors(ledger: Ledger, today: date) -> tuple[Debtor, ...]:
    """Customers who are late, the largest amount first."""
    amounts: dict[str, Decimal] = {}
    days: dict[str, int] = {}
    for one in late(of_direction(ledger, "sale"), today):
        party = one.invoice.party
        amounts[party] = amounts.get(party, ZERO) + one.amount
        days[party] = max(days.get(party, 0), one.days_late(today))
    ordered = sorted(amounts, key=lambda party: (-amounts[party], party))
    return tuple(Debtor(party, _name(ledger, party), amounts[party], days[party]) for party in ordered)


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
