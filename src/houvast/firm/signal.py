"""What one trace in her files says about the kind of business, with the sentence she reads about it."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from houvast.facts.text import Sentence
from houvast.firm.kind_texts import TEXTS
from houvast.firm.mixture import CODES, Code, Mixture, blend


class Signal(NamedTuple):
    """One of the ten signals: its key ('units'), its vote, and what it saw (a text key and its values).

    Values are numbers and words only, so that a signal can be kept as JSON.
    """

    key: str
    vote: Mixture
    saw: str
    values: Mapping[str, float | str]

    @property
    def sentence(self) -> Sentence:
        """What it saw, in words."""
        shown = {name: Decimal(str(one)) if isinstance(one, float) else one for name, one in self.values.items()}
        return Sentence(TEXTS[self.saw], shown)


class Signals(NamedTuple):
    """Everything the files show, up to a day. Empty while there are not enough files."""

    signals: tuple[Signal, ...] = ()
    day: date | None = None

    @property
    def mixture(self) -> Mixture | None:
        """The mean of all votes; None without any."""
        return blend((1.0, one.vote) for one in self.signals) if self.signals else None


NO_SIGNALS = Signals()


def vote(*parts: tuple[float, tuple[Code, ...]]) -> Mixture:
    """A vote: each strength (0-1) split equally over the kinds it names, the rest spread evenly over all four."""
    points = dict.fromkeys(CODES, max(0.0, 1 - sum(strength for strength, _ in parts)) / len(CODES))
    for strength, codes in parts:
        for code in codes:
            points[code] += strength / len(codes)
    return Mixture(*points.values())


def signals_out(signals: Signals) -> list[Any]:
    """Signals as JSON can hold them."""
    return [signals.day.isoformat() if signals.day else None, [list(one) for one in signals.signals]]


def signals_in(kept: list[Any]) -> Signals:
    """Signals as JSON gave them back."""
    day, found = kept
    signals = tuple(Signal(key, Mixture(*votes), saw, values) for key, votes, saw, values in found)
    return Signals(signals, date.fromisoformat(day) if day else None)
