"""What this room knows besides the ledger: her answers with their days, and what her files show and showed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from houvast.facts.answers import KIND_OVERRIDE, KIND_QUESTION, KIND_STILL
from houvast.facts.question import Answer
from houvast.firm.kind import UNKNOWN, Kind
from houvast.firm.signal import NO_SIGNALS, Signals

ABOUT_KIND = frozenset({KIND_QUESTION, KIND_OVERRIDE, KIND_STILL})
Identity = tuple[str, str]


@dataclass(frozen=True, slots=True)
class FirmOwn:
    """Her answers, the day of each, the kind they make, what the files show now and what they showed back then.

    `signals_then` is what the same books showed on the day she last answered; None where that says nothing more.
    """

    answers: tuple[Answer, ...] = ()
    given: Mapping[Identity, date] = field(default_factory=dict)
    kind: Kind = UNKNOWN
    signals: Signals = NO_SIGNALS
    signals_then: Signals | None = None

    @property
    def last_said(self) -> date | None:
        """The last day on which she said something about the kind of business."""
        return last_said(self.given)


def last_said(given: Mapping[Identity, date]) -> date | None:
    """The last day on which she said something about the kind of business, out of the days of all answers."""
    return max((day for (kind, _), day in given.items() if kind in ABOUT_KIND), default=None)
