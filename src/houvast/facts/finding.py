"""A finding: something a room noticed that may deserve to be the one thing. Fields as in METHOD 6.3."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from houvast.facts.figure import Coverage, Source
from houvast.facts.text import Text


@dataclass(frozen=True, slots=True)
class Finding:
    """What was noticed, how big, how sure, and how small the first step is. Identity: (firm, rule, subject)."""

    rule: str
    subject: str
    room: str
    horizon: Literal[1, 2, 3]
    text: Text
    values: Mapping[str, object] = field(default_factory=dict)
    yearly_euro: Decimal | None = None
    owner_hours_week: float | None = None
    owner_hours_net_8w: float | None = None
    coverage: Coverage | None = None
    strength: Literal["measured", "pattern", "self_reported"] = "measured"
    timing: Literal["week", "month", "later"] = "month"
    first_step_minutes: int = 10
    who: str | None = None
    leverage: float = 0.0
    lowers_dependence: bool = False
    structural: bool = False
    alarm: Literal["cash", "legal", "absence", "data"] | None = None
    sources: tuple[Source, ...] = ()
