"""What the owners of the invented firms answered about their kind of business, so that each opens in its own order.

Options of question 1 to 11 in that order ('ca' is c and a little a), and the hundred points of question 12 over
personal service, resale, assignments and own production. The vignettes of METHOD 2.1.
"""

from collections.abc import Mapping

from houvast.demo.profile import Archetype
from houvast.facts.answers import KIND_QUESTION
from houvast.facts.question import Answer

_CHOSEN: Mapping[Archetype, tuple[str, str]] = {
    "person": ("a a a a a a a a a a a", "95 5 0 0"),
    "retail": ("ba b ba ba ba b b ba b ba ba", "30 70 0 0"),
    "project": ("c c c c c cb c c c c ca", "5 10 85 0"),
    "production": ("d d d d d d d d d d d", "0 0 5 95"),
    "mixed": ("dc d dc cd cd d d d dc dc d", "0 10 30 60"),
}


def answers(archetype: Archetype) -> tuple[Answer, ...]:
    """All twelve answers of an owner, as the books keep them."""
    options, points = _CHOSEN[archetype]
    said = [Answer(KIND_QUESTION, f"q{number}", chosen) for number, chosen in enumerate(options.split(), 1)]
    return (*said, Answer(KIND_QUESTION, "q12", points))
