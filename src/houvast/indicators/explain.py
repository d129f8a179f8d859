"""Where a figure of this room comes from. A key reads 'prefix' or 'prefix:subject'; each part explains its prefixes."""

from collections.abc import Callable, Mapping
from datetime import date

from houvast.facts.figure import Explanation
from houvast.facts.ledger import Ledger
from houvast.indicators.beliefs.answers import PREFIXES as BELIEF_PREFIXES
from houvast.indicators.beliefs.answers import explain as explain_belief
from houvast.indicators.complexity.figures import TRACES
from houvast.indicators.complexity.figures import explain as explain_complexity
from houvast.indicators.figures.catalogue import BY_KEY
from houvast.indicators.figures.catalogue import explain as explain_figure
from houvast.indicators.margins.explain import PREFIXES, explain_margins
from houvast.indicators.own import IndicatorsOwn

Explainer = Callable[[Ledger, IndicatorsOwn, date, str], Explanation]

EXPLAINERS: Mapping[str, Explainer] = {
    **dict.fromkeys(BY_KEY, explain_figure),
    **dict.fromkeys(TRACES, explain_complexity),
    **dict.fromkeys(BELIEF_PREFIXES, explain_belief),
    **dict.fromkeys(PREFIXES, explain_margins),
}


def explain(ledger: Ledger, own: IndicatorsOwn, today: date, key: str) -> Explanation:
    """The rows of a figure; raises KeyError for a key that is none."""
    return EXPLAINERS[key.partition(":")[0]](ledger, own, today, key)
