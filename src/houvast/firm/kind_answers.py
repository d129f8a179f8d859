"""How her answers about the kind of business stand in the books. What cannot be read is left out."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Literal, NamedTuple

from houvast.facts.answers import FIRM, KIND_OVERRIDE, KIND_QUESTION, KIND_STILL, NO
from houvast.facts.question import Answer
from houvast.firm.kind_score import POINTS
from houvast.firm.mixture import CODES, Code, Mixture, from_points

Verdict = Code | Literal["mixed"]
VERDICTS: tuple[Verdict, ...] = (*CODES, "mixed")
SPLIT = 12
_CHOSEN = re.compile(r"([a-d])(?!\1)([a-d])?")
_SHARES = re.compile(r"(\d{1,3}) (\d{1,3}) (\d{1,3}) (\d{1,3})", re.ASCII)


class Override(NamedTuple):
    """What the owner says her business is, whatever was found, and since when."""

    verdict: Verdict
    day: date


class Said(NamedTuple):
    """What she answered: options per question 1-11, the split of question 12, her own verdict, and doubts she named."""

    chosen: Mapping[int, str]
    split: Mixture | None = None
    override: Override | None = None
    outdated: bool = False


def said_in(answers: Iterable[Answer]) -> Said:
    """What the owner's answers say about the kind of business."""
    values = {(answer.kind, answer.subject): answer.value for answer in answers}
    chosen = {
        question: value
        for question in POINTS
        if _CHOSEN.fullmatch(value := values.get((KIND_QUESTION, subject(question)), ""))
    }
    still = max((one for one in values if one[0] == KIND_STILL), default=None)
    return Said(
        chosen,
        split_of(values.get((KIND_QUESTION, subject(SPLIT)), "")),
        override_of(values.get((KIND_OVERRIDE, FIRM), "")),
        outdated=still is not None and values[still] == NO,
    )


def subject(question: int) -> str:
    """What an answer to a question is kept under: 'q1' to 'q12'."""
    return f"q{question}"


def split_of(value: str) -> Mixture | None:
    """The shares in '95 5 0 0' (hands, resale, assignments, own production), or None for a value that has none."""
    found = _SHARES.fullmatch(value)
    points = dict(zip(CODES, map(float, found.groups()), strict=True)) if found else {}
    return from_points(points) if sum(points.values()) > 0 else None


def override_value(override: Override) -> str:
    """How her own verdict is written as the value of an answer: 'retail 2026-11-24'."""
    return f"{override.verdict} {override.day.isoformat()}"


def override_of(value: str) -> Override | None:
    """Her own verdict in an answer, or None for a value that is none."""
    word, _, day = value.partition(" ")
    verdict = next((one for one in VERDICTS if one == word), None)
    try:
        return Override(verdict, date.fromisoformat(day)) if verdict else None
    except ValueError:
        return None
