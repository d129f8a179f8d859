"""One thing changed, with the same luck: how the balances become when an invoice or a dated item moves or is not there.

Adding a change to balances that were simulated already costs next to nothing, so a hundred can be tried.
"""

from collections.abc import Collection
from dataclasses import dataclass, fields
from functools import cached_property

import numpy as np

from houvast.cash.forecast.simulate import (
    PAYABLE,
    RECEIVABLE,
    dated_flow,
    pay_weeks,
    shifts_of,
    unscaled,
    widened,
)
from houvast.cash.forecast.values import ForecastInputs
from houvast.stats.survival import Floats, Whole


@dataclass(frozen=True)
class Simulated:
    """The inputs with their paths: `raw` (paths, 13) are the balances before the band is widened by the record."""

    inputs: ForecastInputs
    raw: Floats

    @cached_property
    def balances(self) -> Floats:
        """The balances as shown, shape (paths, 13)."""
        return widened(self.raw, self.inputs.scale)

    @cached_property
    def lowest(self) -> Floats:
        """The lowest close of each path."""
        return np.asarray(self.balances.min(axis=1), dtype=np.float64)

    def chance_below(self, floor: float, change: Floats | None = None) -> float:
        """How likely the balance falls below a floor, with a change to every path, (13,) or (paths, 13)."""
        lowest = self.lowest if change is None else self.changed(change).min(axis=1)
        return float((lowest < floor).mean())

    def changed(self, change: Floats) -> Floats:
        """The balances with something added to every path."""
        return widened(self.raw + change, self.inputs.scale)

    def settled(self, sign: int, keys: Collection[str]) -> Floats:
        """What the open invoices with these keys bring (+1) or take (-1) up to the close of each week (paths, 13)."""
        return np.asarray(sum(self.by_invoice(sign, keys).values(), np.zeros_like(self.raw)), dtype=np.float64)

    def by_invoice(self, sign: int, keys: Collection[str]) -> dict[str, Floats]:
        """The same for each of these invoices apart; those that were drawn as part of a sum are left out."""
        waiting = self.inputs.receivable if sign > 0 else self.inputs.payable
        wanted = set(keys)
        rows = np.array(
            [row for row, key in enumerate(waiting.keys) if key in wanted and waiting.exact[row]], dtype=np.int64
        )
        week = self.weeks_of(sign, rows)
        after = np.arange(self.raw.shape[1])
        return {
            waiting.keys[row]: sign * float(waiting.amount[row]) * (week[place][:, None] <= after)
            for place, row in enumerate(rows.tolist())
        }

    def weeks_of(self, sign: int, rows: Whole) -> Whole:
        """The week in which each of these rows is paid on each path (rows, paths)."""
        waiting = self.inputs.receivable if sign > 0 else self.inputs.payable
        shift = shifts_of(self.inputs, len(self.raw), sign)
        return pay_weeks(waiting, rows, shift, self.inputs.seed, RECEIVABLE if sign > 0 else PAYABLE)


def simulated(inputs: ForecastInputs, paths: int = 2_000) -> Simulated:
    """The paths of these inputs, to change one thing at a time."""
    return Simulated(inputs, unscaled(inputs, paths))


def changed_to(made: Simulated, inputs: ForecastInputs) -> Simulated:
    """The paths of other inputs with the same luck: where only dated items differ these are added, else drawn anew."""
    same = (
        getattr(inputs, one.name) is getattr(made.inputs, one.name) for one in fields(inputs) if one.name != "dated"
    )
    if not all(same):
        return simulated(inputs, len(made.raw))
    change = dated_flow(inputs.dated, inputs.weeks) - dated_flow(made.inputs.dated, inputs.weeks)
    return Simulated(inputs, made.raw + np.cumsum(change))
