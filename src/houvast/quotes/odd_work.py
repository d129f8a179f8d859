"""Before she says yes to odd work: five questions, and a no that is ready to send (METHOD C015).

Margin, her own hours, a new exception, the planning, the money. What is not known is asked, never filled in. The
answer is advice with its reasons; she decides.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.text import Sentence
from houvast.norms import Norms
from houvast.quotes.texts import TEXTS

Question = Literal["margin", "owner_hours", "exception", "planning", "money"]
Light = Literal["fine", "mind", "ask"]
Advice = Literal["yes", "yes_if", "no", "ask"]


class OddJob(NamedTuple):
    """What is known of it; None is not known.

    `margin`: what is left of 100. `owner_hours`: hours of the owner herself. `new_thing`: a material, supplier, skill
    or way of working that comes in for this alone. `full_weeks`: weeks of planned work. `in_advance`: EUR that goes
    out before the first payment comes in. `money`: EUR on the accounts.
    """

    margin: Decimal | None = None
    owner_hours: Decimal | None = None
    new_thing: bool | None = None
    full_weeks: Decimal | None = None
    in_advance: Decimal | None = None
    money: Decimal | None = None


class Answer(NamedTuple):
    """One of the five questions, how it stands, and why in words."""

    question: Question
    light: Light
    said: Sentence


class Verdict(NamedTuple):
    """The advice, the five answers, and the text of a no that fits the first thing that weighs."""

    advice: Advice
    answers: tuple[Answer, ...]
    refusal: Sentence


def weigh(job: OddJob, customer: str, title: str, today: date, norms: Norms) -> Verdict:
    """The five questions about a job for this customer."""
    answers = tuple(_answers(job, today, norms))
    weighs = [one.question for one in answers if one.light == "mind"]
    name = weighs[0] if weighs else "fit"
    refusal = Sentence(TEXTS[f"quotes.no_{name}"], {"customer": customer, "title": title})
    return Verdict(_advice(answers, int(norms.value("quote_odd_limits", today))), answers, refusal)


def _advice(answers: tuple[Answer, ...], limit: int) -> Advice:
    lights = [one.light for one in answers]
    if lights.count("mind") >= limit:
        return "no"
    if "ask" in lights:
        return "ask"
    return "yes_if" if "mind" in lights else "yes"


def _answers(job: OddJob, today: date, norms: Norms) -> Iterator[Answer]:
    floor = norms.value("quote_floor_margin", today)
    yield _answer("margin", None if job.margin is None else job.margin < floor, value=job.margin, limit=floor)
    hours = norms.value("quote_odd_owner_hours", today)
    too_long = None if job.owner_hours is None else job.owner_hours >= hours
    yield _answer("owner_hours", too_long, value=job.owner_hours, limit=hours)
    yield _answer("exception", job.new_thing)
    weeks = norms.value("quote_odd_weeks", today)
    full = None if job.full_weeks is None else job.full_weeks >= weeks
    yield _answer("planning", full, value=job.full_weeks, limit=weeks)
    yield _answer("money", _weighs_on_money(job, norms.value("quote_odd_money_share", today)), value=job.in_advance)


def _weighs_on_money(job: OddJob, share: Decimal) -> bool | None:
    if job.in_advance is not None and job.in_advance <= 0:
        return False
    if job.in_advance is None or job.money is None:
        return None
    return job.in_advance * 100 > max(job.money, Decimal(0)) * share


def _answer(question: Question, weighs: bool | None, **values: object) -> Answer:  # noqa: FBT001 - None is not known
    light: Light = "ask" if weighs is None else "mind" if weighs else "fine"
    return Answer(question, light, Sentence(TEXTS[f"quotes.odd_{question}_{light}"], values))
