"""The page behind a figure: the value, its formula in words, and its rows, a hundred at a time."""

from dataclasses import dataclass, replace
from typing import Literal

from houvast.facts.figure import ExplainedRow, Explanation, Figure, TooEarly
from houvast.facts.text import Sentence

ROWS_PER_PAGE = 100


@dataclass(frozen=True, slots=True)
class WhyRow:
    """One row, with what it counts for as a figure so that it reads in the same unit."""

    row: ExplainedRow
    amount: Figure


@dataclass(frozen=True, slots=True)
class WhyPage:
    """One page of the rows. `early` when the figure itself cannot be said yet; `total` is what all rows come to."""

    figure: Figure
    title: Sentence
    note: Sentence | None
    early: bool
    rows: tuple[WhyRow, ...]
    first: int
    count: int
    total: Figure
    how: Literal["sum", "median", "p80"]
    number: int
    pages: int


def why_page(explanation: Explanation, number: int) -> WhyPage:
    """The explanation, at one of its pages."""
    pages = max(1, -(-len(explanation.rows) // ROWS_PER_PAGE))
    number = min(max(1, number), pages)
    begin = (number - 1) * ROWS_PER_PAGE
    note = explanation.note
    return WhyPage(
        figure=explanation.figure,
        title=Sentence(explanation.title, explanation.values),
        note=Sentence(note, explanation.values) if note else None,
        early=isinstance(explanation.figure.value, TooEarly),
        rows=tuple(
            WhyRow(row, replace(explanation.figure, value=row.amount))
            for row in explanation.rows[begin : begin + ROWS_PER_PAGE]
        ),
        first=begin + 1,
        count=len(explanation.rows),
        total=replace(explanation.figure, value=explanation.total),
        how=explanation.how,
        number=number,
        pages=pages,
    )
