"""Does the firm file VAT every month or every quarter? As she said, else as she paid; by default every quarter."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal, NamedTuple

from houvast.cash.taxes.official import paid_of
from houvast.facts.answers import FIRM, MONTH, VAT_RHYTHM
from houvast.facts.ledger import Ledger
from houvast.facts.period import Period, months_back, next_month
from houvast.facts.question import Answer
from houvast.norms import Norms

_YEAR = timedelta(days=365)


class VatRhythm(NamedTuple):
    """Monthly or quarterly, and how that is known: 'owner', 'bank', or 'default' when nobody said and nothing shows."""

    monthly: bool
    origin: Literal["owner", "bank", "default"]

    @property
    def months(self) -> int:
        """How many months a VAT period has."""
        return 1 if self.monthly else 3

    def period_of(self, day: date) -> Period:
        """The VAT period that holds a day."""
        begin = date(day.year, (day.month - 1) // self.months * self.months + 1, 1)
        return Period(begin, months_back(begin, -self.months))

    def before(self, period: Period) -> Period:
        """The VAT period just before one."""
        return Period(months_back(period.begin, self.months), period.begin)

    def after(self, period: Period) -> Period:
        """The VAT period just after one."""
        return self.period_of(next_month(period.end - timedelta(days=1)))


def vat_rhythm(ledger: Ledger, answers: Iterable[Answer], norms: Norms, today: date) -> VatRhythm:
    """How often the firm files: her answer, else the number of VAT payments in the last twelve months."""
    said = [one.value for one in answers if one.kind == VAT_RHYTHM and one.subject == FIRM]
    if said:
        return VatRhythm(said[-1] == MONTH, "owner")
    recent = [one for one in paid_of(ledger, "vat", today) if one.day > today - _YEAR]
    if not recent:
        return VatRhythm(monthly=False, origin="default")
    return VatRhythm(len(recent) >= norms.value("vat_rhythm_monthly_payments", today), "bank")
