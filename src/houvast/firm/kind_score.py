"""What her answers to the twelve questions say: points per option, first choice twice, question 12 for three.

METHOD 2.1: each question is brought to a sum of one, then averaged; a question not answered does not count.
"""

from collections.abc import Mapping
from math import fsum

from houvast.firm.mixture import CODES, Code, Mixture, blend, from_points

FIRST_CHOICE, SECOND_CHOICE = 2, 1
SPLIT_COUNTS_FOR = 3
OPTIONS = "abcd"

_HANDS, _SHOP, _WORK, _MAKES = ({code: 3.0} for code in CODES)
POINTS: Mapping[int, Mapping[str, Mapping[Code, float]]] = {
    1: {"a": _HANDS, "b": _SHOP, "c": _WORK, "d": _MAKES},
    2: {"a": _HANDS, "b": {"retail": 2, "person": 1}, "c": _WORK, "d": _MAKES},
    3: {"a": _HANDS, "b": _SHOP, "c": _WORK, "d": _MAKES},
    4: {"a": _HANDS, "b": _SHOP, "c": _WORK, "d": {"production": 2, "project": 1}},
    5: {"a": {"person": 2, "retail": 1}, "b": _SHOP, "c": _WORK, "d": {"production": 2, "retail": 1}},
    6: {"a": {"person": 2, "project": 1}, "b": _SHOP, "c": _WORK, "d": _MAKES},
    7: {"a": {"person": 2, "project": 1}, "b": _SHOP, "c": _WORK, "d": _MAKES},
    8: {"a": _HANDS, "b": _SHOP, "c": {"project": 2, "person": 1}, "d": {"production": 2, "retail": 1}},
    9: {"a": _HANDS, "b": _SHOP, "c": _WORK, "d": _MAKES},
    10: {"a": {"person": 2, "production": 1}, "b": _SHOP, "c": _WORK, "d": _MAKES},
    11: {"a": {"person": 2, "project": 1}, "b": _SHOP, "c": _WORK, "d": _MAKES},
}
"""Question -> option -> points per kind."""


def one_answer(question: int, chosen: str) -> Mixture:
    """What one answer says: 'a', or 'ca' for c with a as "ook een beetje"."""
    points = dict.fromkeys(CODES, 0.0)
    for option, counts in zip(chosen, (FIRST_CHOICE, SECOND_CHOICE), strict=False):
        for code, some in POINTS[question][option].items():
            points[code] += counts * some
    return from_points(points)


def score(chosen: Mapping[int, str], split: Mixture | None = None) -> Mixture | None:
    """What all answers say together; None where nothing was answered."""
    parts = [(1.0, one_answer(question, options)) for question, options in chosen.items()]
    if split is not None:
        parts.append((float(SPLIT_COUNTS_FOR), split))
    return blend(parts) if fsum(weight for weight, _ in parts) else None
