"""A fixed figure out of its months: the verdict, who moved it, and where that leads her."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.figure import Coverage, ExplainedRow, Explanation, Figure, TooEarly, Unit
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.text import Sentence, Text
from houvast.firm.order import FigureKey
from houvast.indicators.buffers import buffers
from houvast.indicators.figures.fixed import Band, Ending, FixedFigure, Measure, Traced
from houvast.indicators.figures.level import level_notes, levels_of
from houvast.indicators.figures.saying import early_said, ending_text, nothing_said, why_said
from houvast.indicators.figures_texts import TEXTS
from houvast.indicators.judge import Judged, judge, movers
from houvast.indicators.measures.tracing import Behind, is_for, titled
from houvast.indicators.monthly import Monthly
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_FULL = 24
_SHOWN_SOURCES = 3


def _itself(amount: Decimal) -> Decimal | None:
    return amount


class Draft(NamedTuple):
    """What a figure is made of. `euro` says what a deviation weighs in money, None where that is not known.

    `judged` and `why` are given by a figure that is not judged by its months. `both_ways` is for one that may be under
    zero by nature.
    """

    key: FigureKey
    headline: Explanation
    monthly: Monthly
    good: int
    euro: Callable[[Decimal], Decimal | None] = _itself
    behind: tuple[Behind, ...] = ()
    missing: tuple[Text, ...] = ()
    notes: tuple[Sentence, ...] = ()
    judged: Judged | None = None
    why: Sentence | None = None
    both_ways: bool = False


class World(NamedTuple):
    """What every figure is worked out from."""

    ledger: Ledger
    own: IndicatorsOwn
    today: date
    norms: Norms


def headline(
    key: FigureKey,
    unit: Unit,
    rows: Iterable[ExplainedRow],
    monthly: Monthly,
    values: Mapping[str, object] | None = None,
) -> Explanation:
    """The value of the last whole month and the rows that add up to it; too early without a whole month."""
    listed = tuple(rows)
    have = len(monthly.months)
    value = sum((row.amount for row in listed), ZERO) if monthly.months else TooEarly(0, 1, "months")
    sources = tuple(dict.fromkeys(one for row in listed[:40] for one in row.sources[:1]))[:_SHOWN_SOURCES]
    coverage = Coverage(min(have, _FULL), _FULL, "months")
    figure = Figure(key, value, unit, monthly.as_of, coverage, TEXTS[f"indicators.formula_{key}"], sources)
    said = {"month": monthly.last, **(values or {})}
    title = TEXTS[f"indicators.explain_{key}"] if monthly.last else TEXTS[f"indicators.name_{key}"]
    note = TEXTS.get(f"indicators.note_{key}") if monthly.last else None
    return Explanation(figure, title, listed, note, said)


def build(draft: Draft, world: World) -> Traced:
    """The figure with its verdict, reason and direction, and everything needed to explain it."""
    levels = levels_of(world.own.answers, draft.key)
    judged = draft.judged or judge(draft.monthly, both_ways=draft.both_ways, levels=levels)
    moved = movers(draft.monthly, judged.expected) if draft.monthly.months else ()
    measured = _measures(draft, world)
    ending, weeks = _ending(draft, judged, world)
    last = judged.points[-1] if judged.points else None
    band = (
        Band(_exact(last.low), _exact(last.high)) if last and last.low is not None and last.high is not None else None
    )
    figure = draft.headline.figure
    if draft.why is not None:
        why = draft.why
    elif isinstance(figure.value, TooEarly):
        why = nothing_said(draft.key)
    elif judged.verdict == "early":
        why = early_said(judged)
    else:
        why = why_said(judged, band, moved, figure.unit)
    fixed = FixedFigure(
        key=draft.key,
        value=figure,
        band=band,
        series=judged.points,
        verdict=judged.verdict,
        direction=judged.direction,
        run=judged.run,
        good=draft.good,
        movers=moved,
        why=why,
        ending=ending,
        ending_said=ending_text(draft.key, ending, moved, weeks, better=judged.direction == draft.good),
        measures=tuple(Measure(titled(found), found.figure, behind.lead) for behind, found in measured),
        missing=draft.missing,
        notes=(*draft.notes, *level_notes(levels, draft.monthly)),
        new_since=judged.new_since,
    )
    explained = [draft.headline, *(found for _, found in measured)]
    return Traced(fixed, {one.figure.key: one for one in explained})


def _measures(draft: Draft, world: World) -> list[tuple[Behind, Explanation]]:
    """The measures that say something for her kind, the one that runs ahead first."""
    ordered = sorted(draft.behind, key=lambda one: not one.lead)
    return [
        (behind, explained)
        for behind in ordered
        if is_for(world.own, behind.kinds) and (explained := behind.compute(*world)) is not None
    ]


def _ending(draft: Draft, judged: Judged, world: World) -> tuple[Ending, Decimal | None]:
    """Decide where it weighs on what she has, ask where it does not, leave an ordinary swing, watch what is new.

    With it how many ordinary weeks of spending a deviation weighs, where that can be said.
    """
    if judged.verdict == "early" or isinstance(draft.headline.figure.value, TooEarly):
        return "watch", None
    if judged.verdict == "noise":
        return "leave", None
    if judged.direction == draft.good:
        return "watch", None
    value = draft.headline.figure.value
    apart = draft.euro(value - Decimal(judged.expected)) if judged.expected is not None else None
    if apart is None:
        return "ask", None
    known = buffers(*world)
    heavy = known.is_heavy(apart, world.norms.value("figure_heavy_share", world.today))
    return ("decide" if heavy else "ask"), known.in_weeks(apart)


def _exact(value: float) -> Decimal:
    return Decimal(str(round(value, 2)))
