"""What the signals read: the sales, purchases, bank lines and counter of the last 24 months, with what they come to.

Amounts are estimates in EUR without VAT where the file gives the rate: only shares are made of them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Invoice, Ledger, Movement
from houvast.facts.party import plain_name
from houvast.facts.period import Period, months_back
from houvast.facts.work import Appointment, DailyReceipt, TillLine
from houvast.norms import load_norms

MONTHS = 24
_DAYS_IN_A_MONTH = 365.25 / 12


@dataclass(frozen=True)
class Material:
    """The facts of a period, and what they come to."""

    ledger: Ledger
    period: Period
    sales: tuple[Invoice, ...]
    purchases: tuple[Invoice, ...]
    movements: tuple[Movement, ...]
    till_lines: tuple[TillLine, ...]
    receipts: tuple[DailyReceipt, ...]
    appointments: tuple[Appointment, ...]
    lines: Mapping[int, Sequence[InvoiceLine]]

    def norm(self, key: str) -> float:
        """A threshold of the method, as it held at the end of the period."""
        return float(load_norms().value(f"signal_{key}", self.period.end))

    @cached_property
    def months(self) -> float:
        """How many months the files of this period reach over."""
        days = self.days
        return ((max(days) - min(days)).days + 1) / _DAYS_IN_A_MONTH if days else 0.0

    @cached_property
    def days(self) -> tuple[date, ...]:
        """Every day something was sold, bought, booked or moved on the bank."""
        invoiced = [one.issue_date for one in (*self.sales, *self.purchases)]
        counted = [*(one.day for one in self.till_lines), *(one.day for one in self.receipts)]
        booked = [*(one.day for one in self.appointments), *(one.booking_date for one in self.movements)]
        return (*invoiced, *counted, *booked)

    @cached_property
    def invoiced(self) -> float:
        """Sales on invoice."""
        return float(sum(one.net_once for one in self.sales))

    @cached_property
    def counter(self) -> float:
        """Sales over the counter, from the first of these that there is: receipts, till, appointments, cards."""
        found: tuple[Sequence[tuple[float, float]], ...] = (
            [(float(one.amount), float(one.vat_rate or 0)) for one in totals_once(self.receipts)],
            [(float(one.amount), float(one.vat_rate or 0)) for one in self.till_lines],
            [(float(one.amount), 0.0) for one in self.appointments if one.amount is not None and one.status == "kept"],
            [(float(one.amount), 0.0) for one in self.credits if one.kind == "card"],
        )
        first = next((one for one in found if one), ())
        return sum(amount / (1 + rate / 100) for amount, rate in first)

    @cached_property
    def revenue(self) -> float:
        """Everything that was sold in the period."""
        return max(0.0, self.invoiced) + max(0.0, self.counter)

    @cached_property
    def credits(self) -> tuple[Movement, ...]:
        """What came in on the bank from others."""
        own = {account.number for account in self.ledger.accounts}
        return tuple(one for one in self.movements if one.amount > 0 and one.counterparty_account not in own)

    def lines_of(self, invoices: Sequence[Invoice]) -> Iterator[InvoiceLine]:
        """The lines of invoices that are no credit notes."""
        return (line for one in invoices if not one.is_credit_note for line in self.lines.get(one.row, ()))

    @cached_property
    def sold_names(self) -> frozenset[str]:
        """What was sold, by article number and by plain name."""
        names = {known for line in self.lines_of(self.sales) for known in names_of(line.item_id, line.name)}
        return frozenset(names | {known for one in self.till_lines for known in names_of(one.article, one.name)})

    @cached_property
    def bought_names(self) -> frozenset[str]:
        """What was bought, by article number and by plain name."""
        return frozenset(known for line in self.lines_of(self.purchases) for known in names_of(line.item_id, line.name))


def names_of(number: str | None, name: str) -> Iterator[str]:
    """What an article is recognised by on both sides: its number, and its name written plainly."""
    if number:
        yield f"nr {number}"
    if plain := plain_name(name):
        yield plain


def material_of(ledger: Ledger, lines: Mapping[int, Sequence[InvoiceLine]], today: date) -> Material:
    """The facts of the 24 months before a day, in EUR."""
    period = Period(months_back(today, MONTHS), today)
    invoices = [one for one in ledger.invoices if one.currency == "EUR" and one.issue_date in period]
    return Material(
        ledger,
        period,
        tuple(one for one in invoices if one.direction == "sale"),
        tuple(one for one in invoices if one.direction == "purchase"),
        tuple(one for one in ledger.movements if one.currency == "EUR" and one.booking_date in period),
        tuple(one for one in ledger.till_lines if one.day in period),
        tuple(one for one in ledger.receipts if one.day in period),
        tuple(one for one in ledger.appointments if one.day in period),
        lines,
    )


def enough(material: Material) -> bool:
    """Whether there are files enough for a signal to exist."""
    count = len(material.sales) + len(material.purchases)
    many = count >= material.norm("invoices") or len(material.movements) >= material.norm("bank_lines")
    return many and material.months >= material.norm("months")


def totals_once(receipts: Sequence[DailyReceipt]) -> list[DailyReceipt]:
    """Daily receipts; where a day has its total as well as a split by method, the total."""
    whole = {one.day for one in receipts if one.method is None}
    return [one for one in receipts if one.method is None or one.day not in whole]


def beyond(value: float, limit: float) -> float:
    """How strongly a value speaks that passed a limit: a half at the limit, one from twice the limit."""
    return min(1.0, value / (2 * limit))
