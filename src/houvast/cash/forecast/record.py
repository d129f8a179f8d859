"""How honest were we? Every forecast is kept as it was made, and held against what came. Nothing is edited afterwards.

Each week that closed is held against the band that was told about four weeks before it. When over half a year far too
few or nearly all weeks fell inside, the band is drawn wider or narrower from then on (NUMBERS 2, self-check).
"""

import json
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

import numpy as np
from scipy.special import ndtri

from houvast.cash.forecast.loose import own_transfers
from houvast.cash.forecast.values import Forecast
from houvast.facts.ledger import Ledger

LOOKS_BACK = 26
AHEAD = timedelta(weeks=4)
TOO_FEW, TOO_MANY = 0.60, 0.95
PSEUDO = 10
_LEAST_SCALE, _MOST_SCALE = 0.5, 3.0


class Stored(NamedTuple):
    """A forecast as it was told: the day, what stood on the accounts and until when that was known.

    Per week its last day and (P10, P50, P90) in EUR, as shown; `scale` is how far the band was drawn wider then.
    """

    made: date
    seen: date
    opening: float
    closes: tuple[date, ...]
    bands: tuple[tuple[float, float, float], ...]
    scale: float = 1.0


class Held(NamedTuple):
    """One week that closed: the band that was told and what came."""

    close: date
    made: date
    low: float
    middle: float
    high: float
    came: float
    scale: float = 1.0

    @property
    def inside(self) -> bool:
        """Whether the balance fell within the band of 8 in 10."""
        return self.low <= self.came <= self.high


class Record(NamedTuple):
    """In `inside` of the last `weeks` weeks the balance fell within the band; `scale` is how wide to draw it now."""

    inside: int
    weeks: int
    scale: float
    held: tuple[Held, ...] = ()


def stored_of(made: Forecast) -> Stored:
    """A forecast as it is kept."""
    return Stored(
        made=made.today,
        seen=made.opening.seen,
        opening=float(made.opening.amount),
        closes=tuple(week.end - timedelta(days=1) for week in made.weeks),
        bands=tuple((float(row[0]), float(row[2]), float(row[4])) for row in made.balances.round(2)),
        scale=made.scale,
    )


def to_json(stored: Stored) -> str:
    """A kept forecast as text."""
    return json.dumps(stored._asdict(), default=date.isoformat)


def from_json(text: str) -> Stored:
    """A kept forecast from its text. ValueError or KeyError for a text that is none."""
    told = json.loads(text)
    return Stored(
        made=date.fromisoformat(told["made"]),
        seen=date.fromisoformat(told["seen"]),
        opening=float(told["opening"]),
        closes=tuple(map(date.fromisoformat, told["closes"])),
        bands=tuple((float(low), float(middle), float(high)) for low, middle, high in told["bands"]),
        scale=float(told["scale"]),
    )


def record(kept: Iterable[Stored], ledger: Ledger, seen: date) -> Record:
    """How the kept forecasts fared, over the last 26 weeks that closed; `seen` is until when the bank is known."""
    held = held_against(sorted(kept), ledger, seen)[-LOOKS_BACK:]
    inside = sum(one.inside for one in held)
    return Record(inside, len(held), rescaled(held), tuple(held))


def held_against(kept: Sequence[Stored], ledger: Ledger, seen: date) -> list[Held]:
    """Every week that closed with the forecast that was made nearest to four weeks before it, in order."""
    chosen: dict[date, tuple[timedelta, Stored, int]] = {}
    for stored in kept:
        for place, close in enumerate(stored.closes):
            off = abs(close - stored.made - AHEAD)
            if close <= seen and (close not in chosen or off < chosen[close][0]):
                chosen[close] = (off, stored, place)
    return [_held(chosen[close][1], chosen[close][2], ledger) for close in sorted(chosen)]


def rescaled(held: Sequence[Held]) -> float:
    """How far to draw the band from its middle: 1 until half a year shows that it was wrong.

    The 80 % quantile of error over half the band, with ten made-up weeks in which the band was right.
    """
    if len(held) < LOOKS_BACK:
        return held[-1].scale if held else 1.0
    share = sum(one.inside for one in held) / len(held)
    if TOO_FEW <= share <= TOO_MANY:
        return held[-1].scale
    wrong = [one.scale * _error(one) for one in held]
    right = ndtri(0.5 + (np.arange(PSEUDO) + 0.5) / PSEUDO / 2) / ndtri(0.9)
    return float(np.clip(np.quantile([*wrong, *right], 0.8), _LEAST_SCALE, _MOST_SCALE))


def _error(one: Held) -> float:
    """The error against the half of the band on that side."""
    half = one.high - one.middle if one.came > one.middle else one.middle - one.low
    return abs(one.came - one.middle) / max(half, 1.0)


def _held(stored: Stored, place: int, ledger: Ledger) -> Held:
    low, middle, high = stored.bands[place]
    close = stored.closes[place]
    return Held(close, stored.made, low, middle, high, came(stored, ledger, close), stored.scale)


def came(stored: Stored, ledger: Ledger, close: date) -> float:
    """What the balance became: what stood there and what moved since, her own money to and from elsewhere aside."""
    between, elsewhere = own_transfers(ledger)
    moved = (
        one.amount
        for one in ledger.movements
        if stored.seen < one.booking_date <= close
        and one.currency == "EUR"
        and one.key not in between
        and one.key not in elsewhere
    )
    return stored.opening + float(sum(moved))
