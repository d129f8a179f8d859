"""What does a quote leave? Cost, hours and margin per line, per section and in all. For her eyes only.

Costs are estimates of what will be paid; they stand in Decimal because they meet prices. A line whose cost is not
known has no margin, and is left out of the whole on both sides: 12 of 14 lines, never a margin that looks too good.
Nothing of this file is ever handed to what a customer sees (customer.py). Source: QUOTES 1.2 step 4.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.money import ZERO, to_cent
from houvast.quotes.calculation import LineTotal, Totals
from houvast.quotes.values import Line, Rates

_MINUTES = Decimal(60)


class LineMargin(NamedTuple):
    """What a line costs and leaves. `cost` holds material and hours; None where it is not known."""

    key: str
    net: Decimal
    material: Decimal | None
    hours: Decimal
    cost: Decimal | None
    counts: bool

    @property
    def margin(self) -> Decimal | None:
        """What is left of the line, in EUR."""
        return None if self.cost is None else self.net - self.cost

    @property
    def percent(self) -> Decimal | None:
        """What is left of 100 that the customer pays without VAT."""
        return _percent(self.margin, self.net)


class Margin(NamedTuple):
    """A section or the whole: over `known` of its `lines` lines. `key` is the subtotal's, '' for the rest or whole."""

    key: str
    net: Decimal
    hours: Decimal
    cost: Decimal
    known: int
    lines: int

    @property
    def margin(self) -> Decimal | None:
        """What is left, in EUR; None while no cost is known."""
        return self.net - self.cost if self.known else None

    @property
    def percent(self) -> Decimal | None:
        """What is left of 100 that the customer pays without VAT."""
        return _percent(self.margin, self.net)

    @property
    def complete(self) -> bool:
        """Whether the cost of every line is known."""
        return self.known == self.lines


class Margins(NamedTuple):
    """The right column: per line, per section (up to each subtotal, then the rest), and the whole after discount."""

    lines: tuple[LineMargin, ...]
    sections: tuple[Margin, ...]
    whole: Margin


def margins(found: Totals, rates: Rates) -> Margins:
    """The right column of what a quote comes to. The discount on the whole comes off the whole only."""
    lines = {one.line.key: _of_line(one, rates) for one in found.lines if one.line.has_amount}
    whole = _together("", (one for one in lines.values() if one.counts))
    if found.on_lines:
        whole = whole._replace(net=to_cent(whole.net * found.net / found.on_lines))
    return Margins(tuple(lines.values()), tuple(_sections(found, lines)), whole)


def cost_of(line: Line) -> Decimal | None:
    """What the material of a line costs, in EUR; None where a part of it is not known."""
    if line.kind == "labour":
        return line.quantity * (line.cost or ZERO)
    if not line.parts:
        return None if line.cost is None else line.quantity * line.cost / line.price_unit
    costs = [None if part.cost is None else part.quantity * part.cost for part in line.parts]
    if any(cost is None for cost in costs):
        return None
    return line.quantity * sum((cost for cost in costs if cost is not None), ZERO)


def hours_of(line: Line) -> Decimal:
    """The hours that a line takes, those of its parts with it."""
    minutes = line.labour_minutes + sum((part.quantity * part.labour_minutes for part in line.parts), ZERO)
    return line.quantity * minutes / _MINUTES


def _of_line(one: LineTotal, rates: Rates) -> LineMargin:
    material, hours = cost_of(one.line), hours_of(one.line)
    known = material is not None and (rates.hour_cost is not None or not hours)
    cost = to_cent((material or ZERO) + hours * (rates.hour_cost or ZERO)) if known else None
    return LineMargin(one.line.key, one.net, None if material is None else to_cent(material), hours, cost, one.counts)


def _sections(found: Totals, lines: dict[str, LineMargin]) -> Iterable[Margin]:
    gathered: list[LineMargin] = []
    for one in found.lines:
        if one.line.kind == "subtotal":
            yield _together(one.line.key, gathered)
            gathered = []
        elif one.counts:
            gathered.append(lines[one.line.key])
    if gathered:
        yield _together("", gathered)


def _together(key: str, lines: Iterable[LineMargin]) -> Margin:
    listed = list(lines)
    known = [one for one in listed if one.cost is not None]
    return Margin(
        key,
        sum((one.net for one in known), ZERO),
        sum((one.hours for one in listed), ZERO),
        sum((one.cost for one in known if one.cost is not None), ZERO),
        len(known),
        len(listed),
    )


def _percent(margin: Decimal | None, net: Decimal) -> Decimal | None:
    return None if margin is None or net <= 0 else margin / net * 100
