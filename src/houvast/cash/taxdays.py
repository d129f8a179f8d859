"""Which taxes and wages leave in the next thirteen weeks, on which day, and what the VAT is made of."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from houvast.cash.known import taxes
from houvast.cash.own import CashOwn
from houvast.cash.taxes import Planned
from houvast.cash.taxes.rhythm import vat_rhythm
from houvast.cash.taxes.vat import vat_due, vat_parts
from houvast.cash.texts import TEXTS
from houvast.facts.figure import ExplainedRow, Explanation, Figure, Source, TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.period import Period
from houvast.facts.text import Sentence
from houvast.norms import Norms
from houvast.norms.norm import OWNER, Norm

_WEEK = 7


@dataclass(frozen=True, slots=True)
class TaxRow:
    """One payment: its day and amount (positive: it leaves), None where the amount cannot be known.

    `figure` is there where the amount can be taken apart (VAT). `rule` is the norm that sets the day, '' for her own
    habit, which she cannot set here. `notes` say what to know of the day.
    """

    planned: Planned
    label: Sentence
    amount: Decimal | None
    figure: Figure | None
    rule: str
    day_of_month: int
    hers: bool
    notes: tuple[Sentence, ...]

    @property
    def documents(self) -> tuple[Source, ...]:
        """What it was worked out from, where it opens into no figure of its own."""
        return () if self.figure else tuple(dict.fromkeys(self.planned.sources))

    @property
    def editable(self) -> bool:
        """Whether its day may be set here: a rule of the calendar gives it that nobody confirmed, or that she set."""
        return bool(self.rule) and (self.hers or not self.planned.verified)


def tax_rows(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> tuple[TaxRow, ...]:
    """Every payment of the next thirteen weeks, by day."""
    return tuple(_row(ledger, own, today, norms, one) for one in taxes(ledger, own, today, norms))


def _row(ledger: Ledger, own: CashOwn, today: date, norms: Norms, planned: Planned) -> TaxRow:
    amount = None if isinstance(planned.amount, TooEarly) else -planned.amount
    hers = bool(planned.rule) and _norm(norms, planned).source == OWNER
    notes = []
    if planned.due is not None and planned.due < planned.day and planned.day <= today:
        notes.append(Sentence(TEXTS["cash.tax_was_due"], {"due": planned.due}))
    if planned.rule and not planned.verified:
        notes.append(Sentence(TEXTS["cash.tax_not_verified"]))
    elif hers:
        notes.append(Sentence(TEXTS["cash.tax_owner"]))
    return TaxRow(
        planned=planned,
        label=Sentence(TEXTS[planned.label]),
        amount=amount,
        figure=_vat_figure(ledger, own, today, norms, planned) if planned.basis == "invoices" else None,
        rule=planned.rule,
        day_of_month=(planned.due or planned.day).day,
        hers=hers,
        notes=tuple(notes),
    )


def _norm(norms: Norms, planned: Planned) -> Norm:
    """The rule of the calendar behind a day, as it holds for that payment."""
    return norms.norm(planned.rule, (planned.due or planned.day).replace(day=1))


def set_since(norms: Norms, row: TaxRow) -> date:
    """The day from which she set the rule behind a payment."""
    return _norm(norms, row.planned).valid_from


def _vat_figure(ledger: Ledger, own: CashOwn, today: date, norms: Norms, planned: Planned) -> Figure | None:
    period = vat_period(ledger, own, today, norms, planned)
    due = vat_due(ledger, period, today)
    if due is None:
        return None
    key = f"vat:{period.begin.isoformat()}"
    return Figure(key, due.expected, "eur", today, None, TEXTS["cash.formula_vat"], planned.sources)


def vat_period(ledger: Ledger, own: CashOwn, today: date, norms: Norms, planned: Planned) -> Period:
    """The VAT period that a payment closes: the one before the legal day."""
    rhythm = vat_rhythm(ledger, own.said.answers, norms, today)
    return rhythm.before(rhythm.period_of(planned.due or planned.day))


def explain_vat(ledger: Ledger, own: CashOwn, today: date, begin: str) -> Explanation:
    """The documents behind the VAT of a period. Raises KeyError for a period that is not to be paid now."""
    for row in tax_rows(ledger, own, today, own.norms):
        if row.figure is not None and row.figure.key == f"vat:{begin}":
            return _explained(ledger, own, today, row)
    raise KeyError(begin)


def _explained(ledger: Ledger, own: CashOwn, today: date, row: TaxRow) -> Explanation:
    assert row.figure is not None
    period = vat_period(ledger, own, today, own.norms, row.planned)
    due = vat_due(ledger, period, today)
    assert due is not None
    parts = vat_parts(ledger, Period(period.begin, min(period.end, _until(ledger, today))))
    rows = [
        ExplainedRow(TEXTS.get(f"cash.vat_{one.label}", one.label), one.day, one.amount, one.sources) for one in parts
    ]
    if rest := due.expected - due.so_far:
        rows.append(ExplainedRow(TEXTS["cash.explain_vat_rest"], None, rest, ()))
    title = TEXTS["cash.explain_vat_back" if due.expected < 0 else "cash.explain_vat"]
    return Explanation(row.figure, title, tuple(rows), values={"day": row.planned.day})


def _until(ledger: Ledger, today: date) -> date:
    last = min(today, ledger.invoices[-1].issue_date)
    return date.fromordinal(last.toordinal() + 1)


def next_vat(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> tuple[TaxRow, Decimal] | None:
    """The first VAT to pay and what to set aside a week until then; None when there is none to come."""
    for row in tax_rows(ledger, own, today, norms):
        if row.planned.kind == "vat" and row.amount is not None and row.amount > 0 and row.planned.day > today:
            weeks = max(1, (row.planned.day - today).days // _WEEK)
            return row, row.amount / weeks
    return None
