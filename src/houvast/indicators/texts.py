"""What the owner reads about how she is doing: the words of every part, together."""

from houvast.facts.text import Text
from houvast.indicators.figures_texts import TEXTS as FIGURES
from houvast.indicators.measures_texts import TEXTS as MEASURES

TEXTS: dict[str, Text] = {**FIGURES, **MEASURES}
