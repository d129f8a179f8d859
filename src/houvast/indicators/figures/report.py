"""The figures told as one JSON object for `houvast figures --json`, documented in docs/figures.md.

Numbers are strings with a decimal point, days are ISO dates, months 2026-10. The fields are stable.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from houvast.facts.figure import Coverage, Figure, TooEarly
from houvast.facts.text import Sentence, Text
from houvast.facts.wording import say
from houvast.indicators.figures.fixed import FixedFigure
from houvast.indicators.figures_texts import TEXTS
from houvast.indicators.judge import Point
from houvast.indicators.monthly import Who

Json = dict[str, Any]


def as_json(figures: Iterable[FixedFigure], today: date) -> Json:
    """All figures of a firm, in the order of its kind."""
    return {"today": today.isoformat(), "figures": [_figure(one) for one in figures]}


def _figure(one: FixedFigure) -> Json:
    return {
        "key": one.key,
        **_said("name", Sentence(TEXTS[f"indicators.name_{one.key}"])),
        **_value(one.value),
        "usual_from": _plain(one.band.low) if one.band else None,
        "usual_to": _plain(one.band.high) if one.band else None,
        "verdict": one.verdict,
        "direction": one.direction,
        "months_in_a_row": one.run,
        "new_level_from": f"{one.new_since:%Y-%m}" if one.new_since else None,
        "good_direction": one.good,
        **_said("why", one.why),
        "contributors": [{**_who(mover.who), "amount": _plain(mover.amount)} for mover in one.movers],
        "ending": one.ending,
        **_said("ending", one.ending_said),
        "measures": [
            {"key": measure.figure.key, **_said("name", measure.title), **_value(measure.figure), "leads": measure.lead}
            for measure in one.measures
        ],
        "notes": [_said("text", note) for note in one.notes],
        "missing": [_said("text", Sentence(line)) for line in one.missing],
        "series": [_point(point) for point in one.series],
    }


def _value(figure: Figure) -> Json:
    early = figure.value if isinstance(figure.value, TooEarly) else None
    return {
        "value": None if isinstance(figure.value, TooEarly) else _plain(figure.value),
        "unit": figure.unit,
        "as_of": figure.as_of.isoformat() if figure.as_of else None,
        "coverage": _share(figure.coverage),
        "too_early": _share(early),
    }


def _share(known: Coverage | TooEarly | None) -> Json | None:
    return None if known is None else {"have": known.have, "need": known.need, "unit": known.unit}


def _point(point: Point) -> Json:
    low, high = (None if edge is None else _float(edge) for edge in (point.low, point.high))
    return {"month": f"{point.month:%Y-%m}", "value": _float(point.value), "usual_from": low, "usual_to": high}


def _who(who: Who) -> Json:
    said = Sentence(who) if isinstance(who, Text) else None
    return _said("who", said) if said else {"who_nl": who, "who_en": who}


def _said(name: str, sentence: Sentence) -> Json:
    text, values = sentence.text, sentence.values
    return {f"{name}_nl": say(text, "nl", values), f"{name}_en": say(text, "en", values)}


def _plain(value: Decimal) -> str:
    """With two decimals: '1798.00'. A share or a number of days is rounded alike."""
    return f"{value:.2f}"


def _float(value: float) -> str:
    return f"{value:.2f}"
