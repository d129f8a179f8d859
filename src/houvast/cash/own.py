"""What this room knows beyond the ledger: what she planned herself, her minimum, her answers, and its own past."""

from dataclasses import dataclass, field

from houvast.cash.forecast.record import Stored
from houvast.cash.forecast.values import OwnerSaid
from houvast.norms import Norms, load_norms


@dataclass(frozen=True)
class CashOwn:
    """Frozen, and loaded together with one ledger. `stored` are the forecasts as they were made, oldest first.

    `plans` is the version of what she planned, `norms` are hers, for who explains a figure.
    """

    said: OwnerSaid = field(default_factory=OwnerSaid)
    stored: tuple[Stored, ...] = ()
    plans: int = 0
    norms: Norms = field(default_factory=load_norms, repr=False)
