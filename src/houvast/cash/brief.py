"""What other pages ask of this room: what it found, what it asks, and the lowest point in brief."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.cash.findings import findings
from houvast.cash.forecast.chance import chance_said
from houvast.cash.forecast.values import KnownOnly
from houvast.cash.known import ahead
from houvast.cash.own import CashOwn
from houvast.cash.page import about, floor_name
from houvast.cash.questions import questions
from houvast.cash.texts import TEXTS
from houvast.facts.finding import Finding
from houvast.facts.ledger import Ledger
from houvast.facts.question import Question
from houvast.facts.text import Sentence
from houvast.norms import Norms


class LowPoint(NamedTuple):
    """The lowest point in brief, for a page about something else: its name with the week, about how much, how sure."""

    name: Sentence
    amount: Decimal
    chance: Sentence


class Brief(NamedTuple):
    """All of it together, so that it is kept together."""

    findings: tuple[Finding, ...]
    questions: tuple[Question, ...]
    low: LowPoint | None


def brief(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> Brief:
    """What this room has to say elsewhere."""
    return Brief(
        findings(ledger, own, today, norms),
        questions(ledger, own, today, norms),
        low_point(ledger, own, today, norms),
    )


def low_point(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> LowPoint | None:
    """The lowest point of the thirteen weeks; None while it is too early for chances."""
    said = ahead(ledger, own, today, norms)
    if isinstance(said, KnownOnly):
        return None
    name = Sentence(TEXTS["cash.low"], {"week": said.low.period.begin})
    chance = {
        "what": Sentence(TEXTS[f"cash.chance_{floor_name(said)}"]),
        "chance": chance_said(said.chances.below_floor),
    }
    return LowPoint(name, about(said.low.likely), Sentence(TEXTS["cash.low_chance"], chance))
