"""A chance in words: '3 kansen op 100', '1 kans op 6', 'ongeveer 2 op 5'. Never a bare percentage (WORDS)."""

from houvast.cash.forecast_texts import TEXTS
from houvast.facts.text import Sentence

_HARDLY, _FEW, _ONE_OF, _ALMOST = 0.005, 0.045, 0.355, 0.975
_PARTS = ((2, 5), (1, 2), (3, 5), (2, 3), (3, 4), (4, 5), (9, 10), (19, 20))


def chance_said(chance: float) -> Sentence:
    """The chance (0..1) as an owner says it. ValueError outside 0..1."""
    if not 0 <= chance <= 1:
        raise ValueError("a chance lies between 0 and 1")
    if chance < _HARDLY:
        return Sentence(TEXTS["cash.chance_none"])
    if chance < _FEW and (count := max(1, round(100 * chance))) > 1:
        return Sentence(TEXTS["cash.chance_hundred"], {"count": count})
    if chance < _FEW:
        return Sentence(TEXTS["cash.chance_one"], {"of": 100})
    if chance < _ONE_OF:
        return Sentence(TEXTS["cash.chance_one"], {"of": round(1 / chance)})
    if chance > _ALMOST:
        return Sentence(TEXTS["cash.chance_almost"])
    part, of = min(_PARTS, key=lambda pair: abs(pair[0] / pair[1] - chance))
    return Sentence(TEXTS["cash.chance_about"], {"part": part, "of": of})
