"""What the owner reads about how she is doing: the words of every part, together."""

from houvast.facts.text import Text
from houvast.indicators.beliefs_texts import TEXTS as BELIEFS
from houvast.indicators.complexity_texts import TEXTS as COMPLEXITY
from houvast.indicators.figures_texts import TEXTS as FIGURES
from houvast.indicators.margins_texts import TEXTS as MARGINS
from houvast.indicators.measures_texts import TEXTS as MEASURES
from houvast.indicators.peers_texts import TEXTS as PEERS

TEXTS: dict[str, Text] = {**BELIEFS, **COMPLEXITY, **FIGURES, **MARGINS, **MEASURES, **PEERS}
