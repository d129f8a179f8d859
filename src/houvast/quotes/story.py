"""What happened to a quote, in order, and the parts it is paid in as the form shows them."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from houvast.facts.text import Sentence
from houvast.quotes.entered import written
from houvast.quotes.revisions import local_day
from houvast.quotes.texts import TEXTS
from houvast.quotes.values import Dossier, Due, Instalment

PARTS = 4


class StoryRow(NamedTuple):
    """One thing that happened; `text` is what was asked or noted."""

    day: date
    said: Sentence
    text: str
    who: str
    revision: int


class PartRow(NamedTuple):
    """One part of the payment as it stands in the form."""

    place: int
    text: str
    percent: str
    amount: str
    due: Due


def story(dossier: Dossier) -> tuple[StoryRow, ...]:
    """The newest first."""
    rows = []
    for one in reversed(dossier.events):
        reason = Sentence(TEXTS[f"quotes.lost_{one.reason}"]) if one.reason else None
        said = Sentence(TEXTS[f"quotes.event_{one.kind}"], {"n": one.revision})
        if reason:
            said = Sentence(TEXTS["quotes.event_why"], {"what": said, "reason": reason})
        sent = one.revision if one.kind == "sent" else 0
        rows.append(StoryRow(local_day(one.at), said, one.text, one.who, sent))
    return tuple(rows)


def schedule_rows(schedule: Sequence[Instalment]) -> tuple[PartRow, ...]:
    """Always the same number of parts to fill in."""
    given = [
        PartRow(at, one.text, written(one.percent), written(one.amount), one.due) for at, one in enumerate(schedule)
    ]
    return (*given[:PARTS], *(PartRow(at, "", "", "", "order") for at in range(len(given), PARTS)))
