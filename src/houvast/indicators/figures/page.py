"""What the pages of the figures show: the rows in the order of her kind, or one of them whole."""

from dataclasses import dataclass

from houvast.facts.figure import Figure, TooEarly
from houvast.facts.text import Sentence, Text
from houvast.indicators.figures.fixed import FixedFigure, Measure
from houvast.indicators.figures.saying import band_said, calm_said, why_said
from houvast.indicators.figures_texts import TEXTS

_LARGE = 1000
_COUNTED = ("none", "one", "many")


@dataclass(frozen=True, slots=True)
class Row:
    """A figure as it stands in the list. `quiet` rows ask nothing of her, and `said` is short there."""

    figure: FixedFigure
    name: Text
    about: Text
    verdict: Text
    said: Sentence
    quiet: bool
    known: bool


@dataclass(frozen=True, slots=True)
class Behind:
    """A measure as it stands under a figure; with cents where the amount is small."""

    title: Sentence
    figure: Figure
    cents: bool


@dataclass(frozen=True, slots=True)
class FiguresPage:
    """The list, with one sentence over all of them."""

    title: Sentence
    lede: Sentence
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class FigurePage:
    """One figure with the measures behind it: the one that runs ahead apart."""

    row: Row
    when: Text
    usual: Sentence | None
    leading: tuple[Behind, ...]
    behind: tuple[Behind, ...]


def figures_page(figures: tuple[FixedFigure, ...]) -> FiguresPage:
    """The seven at most, in the order given, and how many of them ask something."""
    rows = tuple(map(row_of, figures))
    signals = sum(not row.quiet for row in rows)
    ordinary = sum(row.figure.verdict == "noise" for row in rows)
    early = len(rows) - signals - ordinary
    title = Sentence(TEXTS[f"indicators.title_{_COUNTED[min(signals, 2)]}"], {"signals": signals})
    name = "early" if not ordinary else "some" if early else "settled"
    lede = Sentence(TEXTS[f"indicators.lede_{name}"], {"ordinary": ordinary, "early": early})
    return FiguresPage(title, lede, rows)


def figure_page(figures: tuple[FixedFigure, ...], key: str) -> FigurePage | None:
    """One figure; None for a key that is none of hers."""
    found = next((one for one in figures if one.key == key), None)
    if found is None:
        return None
    leading, behind = (tuple(_behind(one) for one in found.measures if one.lead is lead) for lead in (True, False))
    return FigurePage(row_of(found), _when(found), _usual(found), leading, behind)


def _behind(measure: Measure) -> Behind:
    value = measure.figure.value
    return Behind(measure.title, measure.figure, cents=not isinstance(value, TooEarly) and abs(value) < _LARGE)


def _when(figure: FixedFigure) -> Text:
    """What the value is of: a count, a month, or all of a year."""
    return TEXTS[f"indicators.of_{'count' if figure.key == 'stock' else 'month' if figure.series else 'now'}"]


def _usual(figure: FixedFigure) -> Sentence | None:
    """From and to, in words."""
    if figure.band is None or figure.verdict == "early":
        return None
    return band_said(figure.band, figure.value.unit)


def row_of(figure: FixedFigure) -> Row:
    """A figure as it stands in a list."""
    return Row(
        figure,
        TEXTS[f"indicators.name_{figure.key}"],
        TEXTS[f"indicators.about_{figure.key}"],
        TEXTS[f"indicators.verdict_{figure.verdict}"],
        _briefly(figure),
        quiet=figure.verdict != "signal",
        known=not isinstance(figure.value.value, TooEarly),
    )


def _briefly(figure: FixedFigure) -> Sentence:
    """The reason in few words: nothing but what is usual where nothing is asked, the one who moved it most else."""
    if figure.verdict == "early" or figure.band is None:
        return figure.why
    if figure.verdict == "noise":
        return calm_said(figure.band, figure.value.unit)
    return why_said(figure, figure.band, figure.movers[:1], figure.value.unit)
