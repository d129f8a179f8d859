"""The drawing of who carries what is left."""

from decimal import Decimal

from houvast.charts.svg import Chart, Table
from houvast.charts.whale import whale_curve
from houvast.facts import wording
from houvast.facts.text import Language
from houvast.indicators.margins.asides import Carried
from houvast.indicators.margins_texts import TEXTS


def whale_chart(found: Carried | None, language: Language) -> Chart | None:
    """The curve with its table; None where there is none."""
    if found is None:
        return None
    curve = found.whale.curve
    rows = tuple(
        (str(place), wording.number(Decimal(str(round(100 * share))), 0, language))
        for place, share in enumerate(curve, 1)
    )
    return whale_curve(
        curve,
        curve.index(found.whale.peak),
        key="whale",
        title=_said("whale_title", language),
        description=_said("whale_description", language),
        table=Table((_said("whale_col_count", language), _said("whale_col_share", language)), rows),
        axis_word=_said("whale_axis", language),
        whole_word=_said("whale_all", language),
        language=language,
    )


def _said(name: str, language: Language) -> str:
    return wording.say(TEXTS[f"indicators.{name}"], language)
