"""When does the money of each open invoice come, and when does hers go? The rows of the list, and whom to ask."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from houvast.cash.known import Paying, paying
from houvast.cash.own import CashOwn
from houvast.cash.payments.habit import Expected
from houvast.cash.payments.said import basis_said, expected_said
from houvast.cash.texts import TEXTS
from houvast.facts.figure import Figure
from houvast.facts.ledger import Direction, Invoice, Ledger
from houvast.facts.money import ZERO, to_cent
from houvast.facts.text import Sentence
from houvast.norms import Norms


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """One open invoice: what remains of it, when it is paid, and what that rests on. `unsure`: ask, no day is shown."""

    invoice: Invoice
    open: Decimal
    expected: Expected
    when: Sentence
    basis: Sentence
    days_late: int

    @property
    def unsure(self) -> bool:
        """Whether it is one to ask about."""
        return self.expected.unsure


@dataclass(frozen=True, slots=True)
class InvoiceList:
    """The open invoices of one side: those with a day, the nearest first, and those to ask about, the largest first.

    `counted` is what the forecast counts on; what it leaves out is open for more than a year, or perhaps paid already.
    """

    direction: Direction
    rows: tuple[InvoiceRow, ...]
    unsure: tuple[InvoiceRow, ...]
    counted: Figure
    count: int
    left_out: Decimal


def invoice_list(ledger: Ledger, own: CashOwn, today: date, norms: Norms, direction: Direction) -> InvoiceList:
    """The open invoices of customers ('sale') or suppliers ('purchase')."""
    known = paying(ledger, own, today, norms, direction)
    rows = [_row(ledger, one, amount, today) for one, amount in zip(known.expected, amounts(known), strict=True)]
    sure = sorted((row for row in rows if not row.unsure), key=_by_day)
    unsure = sorted((row for row in rows if row.unsure), key=lambda row: (-row.open, row.invoice.key))
    left_out = sum((row.open for row in rows if not row.expected.counted), ZERO)
    figure, count = counted(ledger, known, direction, today), sum(row.expected.counted for row in rows)
    return InvoiceList(direction, tuple(sure), tuple(unsure), figure, count, left_out)


def amounts(known: Paying) -> list[Decimal]:
    """What remains of each open invoice, in the order of the prediction; to the cent."""
    return [to_cent(Decimal(str(amount))) for amount in known.prediction.open.amount]


def counted(ledger: Ledger, known: Paying, direction: Direction, today: date) -> Figure:
    """What of it the forecast counts on."""
    listed = [(one, amount) for one, amount in zip(known.expected, amounts(known), strict=True) if one.counted]
    total = sum((amount for _, amount in listed), ZERO)
    sources = tuple(source for one, _ in listed[:3] for source in ledger.invoice_by_key[one.invoice].sources[:1])
    return Figure(
        f"counted-{direction}", total, "eur", today, None, TEXTS[f"cash.formula_counted_{direction}"], sources
    )


def _by_day(row: InvoiceRow) -> tuple[date, str]:
    return row.expected.middle or date.max, row.invoice.key


def _row(ledger: Ledger, one: Expected, amount: Decimal, today: date) -> InvoiceRow:
    invoice = ledger.invoice_by_key[one.invoice]
    return InvoiceRow(
        invoice=invoice,
        open=amount,
        expected=one,
        when=expected_said(one),
        basis=basis_said(one.basis, invoice.direction),
        days_late=max(0, (today - invoice.due_date).days),
    )
