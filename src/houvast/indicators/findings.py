"""What this room found, part by part: one line in FINDERS for each."""

from collections.abc import Callable
from datetime import date

from houvast.facts.finding import Finding
from houvast.facts.ledger import Ledger
from houvast.indicators.complexity.findings import findings as find_complexity
from houvast.indicators.figures.findings import findings as find_figures
from houvast.indicators.margins.findings import findings as find_margins
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

Finder = Callable[[Ledger, IndicatorsOwn, date, Norms], tuple[Finding, ...]]

FINDERS: tuple[Finder, ...] = (find_figures, find_complexity, find_margins)


def findings(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[Finding, ...]:
    """What every part found."""
    return tuple(found for find in FINDERS for found in find(ledger, own, today, norms))
