"""On how few customers does it rest? This year's shares beside last year's, of all that was sold.

Who only pays for others (a leasing company, a factor) is no customer to lean on: that counts for the risk on her money
alone, so it stands apart. Sales without a name stay in the whole and are nobody's share.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_own
from houvast.facts.period import Period
from houvast.indicators.margins.sold import sold, year_before, year_until
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms
from houvast.stats.concentration import concentration


class YearShares(NamedTuple):
    """What each customer bought, and all that was sold (EUR). `top(k)` is the share (0..1) of the largest k."""

    customers: Mapping[str, Decimal]
    whole: Decimal
    between: Mapping[str, Decimal]

    @property
    def ranked(self) -> tuple[str, ...]:
        """The keys, the largest first."""
        return tuple(sorted(self.customers, key=lambda key: (-self.customers[key], key)))

    def top(self, most: int) -> float:
        """Which share the largest customers make."""
        first = sum((self.customers[key] for key in self.ranked[:most]), ZERO)
        return float(first / self.whole) if self.whole > 0 else 0.0

    @property
    def named(self) -> float:
        """Which share was sold to somebody with a name."""
        return float(sum(self.customers.values(), ZERO) / self.whole) if self.whole > 0 else 0.0

    @property
    def effective(self) -> float | None:
        """As how many equal customers it weighs."""
        found = concentration([float(one) for one in self.customers.values()])
        return found.effective if found else None


class Leaning(NamedTuple):
    """This year and the year before (None when the files do not reach that far back)."""

    now: YearShares
    before: YearShares | None


@once_per_own
def leaning(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Leaning:
    """The spread of sales over customers in the last twelve months, and in the twelve before."""
    lines = sold(ledger, own, today, norms)
    before = year_before(today)
    reaches = bool(lines) and (lines[0].day - before.begin).days <= 31
    now = _shares(ledger, own, today, norms, year_until(today))
    return Leaning(now, _shares(ledger, own, today, norms, before) if reaches else None)


def _shares(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, year: Period) -> YearShares:
    customers: dict[str, Decimal] = defaultdict(lambda: ZERO)
    between: dict[str, Decimal] = defaultdict(lambda: ZERO)
    whole = ZERO
    for line in sold(ledger, own, today, norms):
        if line.day not in year:
            continue
        whole += line.net
        if line.customer is not None:
            party = ledger.party_by_key.get(line.customer)
            (between if party is not None and party.in_between else customers)[line.customer] += line.net
    return YearShares({key: amount for key, amount in customers.items() if amount > 0}, whole, between)
