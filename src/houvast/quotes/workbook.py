"""The lines of a quote out of a calculation of her own: she points the cells out once, their stored results are taken.

Two ways, also together: single results ('Kasten' stands in B20, its price in F20), and a list that runs down from a
first row. A cell is known by what stands beside or above it, so that a row that was added above moves nothing; where
that is not there any more, nothing is taken and she points it out again.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.money import ZERO, to_cent
from houvast.facts.wording import number
from houvast.formats.headings import plain_heading
from houvast.formats.reading import Trouble, WorkCell, WorkSheet
from houvast.quotes.values import ONE, Line, VatClass

_FINE = Decimal("0.0001")
_CELL = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_TOTAL = re.compile(r"(?:sub|eind|algemeen )?-?(?:totaal|total|som)\b", re.IGNORECASE)
_EMPTY_ROWS = 3


class Spot(NamedTuple):
    """A cell she pointed out, and the label it is known by: what it said and where it stood."""

    cell: str
    label: str
    label_cell: str


@dataclass(frozen=True, slots=True)
class ResultCell:
    """One line out of single cells: its price, its cost if she has it, its text (hers, else the label)."""

    price: Spot
    text: str = ""
    cost: Spot | None = None


@dataclass(frozen=True, slots=True)
class RowCells:
    """A list of lines: the first cell of each column. With `amount` instead of `price` each line counts once."""

    text: Spot
    quantity: Spot | None = None
    unit: Spot | None = None
    price: Spot | None = None
    amount: Spot | None = None
    cost: Spot | None = None


@dataclass(frozen=True, slots=True)
class Pointing:
    """Everything she pointed out in one kind of calculation. `total` is held against the lines, where given."""

    results: tuple[ResultCell, ...] = ()
    rows: RowCells | None = None
    title: Spot | None = None
    customer: Spot | None = None
    total: Spot | None = None
    vat: VatClass = "21"


@dataclass(frozen=True, slots=True)
class JobLines:
    """What one tab says: the title and customer, the lines in its order, and what was wrong."""

    title: str
    customer: str
    lines: tuple[Line, ...]
    troubles: tuple[Trouble, ...] = ()


class _Grid:
    """The cells of a tab by name and by place."""

    def __init__(self, sheet: WorkSheet) -> None:
        self.sheet = sheet
        self.by_name = {cell.cell: cell for cell in sheet.cells}
        self.by_place = {(cell.row, cell.column): cell for cell in sheet.cells}

    def label_of(self, row: int, column: int) -> WorkCell | None:
        """The nearest words to the left of a cell, else above it."""
        left = (self.by_place.get((row, place)) for place in range(column - 1, -1, -1))
        above = (self.by_place.get((place, column)) for place in range(row - 1, 0, -1))
        return next((one for way in (left, above) for one in way if one and _says_something(one)), None)

    def heading_of(self, row: int, column: int) -> WorkCell | None:
        """The nearest words above a cell."""
        above = (self.by_place.get((place, column)) for place in range(row - 1, 0, -1))
        return next((one for one in above if one and _says_something(one)), None)

    def place(self, spot: Spot) -> tuple[int, int] | None:
        """Where a spot is on this tab: where its label says, None where the label is gone or stands twice."""
        row, column = place_of(spot.cell)
        if not spot.label:
            return row, column
        label_row, label_column = place_of(spot.label_cell)
        there = self.by_place.get((label_row, label_column))
        if there is None or plain_heading(there.text) != spot.label:
            same = [one for one in self.sheet.cells if plain_heading(one.text) == spot.label]
            if len(same) != 1:
                return None
            there = same[0]
        return row + there.row - label_row, column + there.column - label_column


def spot(sheet: WorkSheet, cell: str, *, heading: bool = False) -> Spot:
    """A cell as she points it out ('F12'), with the label it will be known by. Raises ValueError for no cell name."""
    grid, (row, column) = _Grid(sheet), place_of(cell)
    label = grid.heading_of(row, column) if heading else grid.label_of(row, column)
    return Spot(cell, plain_heading(label.text), label.cell) if label else Spot(cell, "", cell)


def place_of(cell: str) -> tuple[int, int]:
    """The row (from 1) and column (from 0) that a cell name stands for. Raises ValueError for no cell name."""
    found = _CELL.fullmatch(cell.strip().upper())
    if found is None:
        raise ValueError(cell)
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]), column - 1


def fitting(sheet: WorkSheet, pointings: Sequence[Pointing]) -> Pointing | None:
    """The pointing whose every label stands on this tab, the one with most cells first; None where she is asked."""
    grid = _Grid(sheet)
    fit = [one for one in pointings if _labelled(one) and all(grid.place(spot) is not None for spot in _spots(one))]
    return max(fit, key=lambda one: len(list(_spots(one))), default=None)


def job_lines(sheet: WorkSheet, pointing: Pointing) -> JobLines:
    """The lines of one tab by what she pointed out."""
    grid = _Grid(sheet)
    lost = next((spot for spot in _spots(pointing) if grid.place(spot) is None), None)
    if lost is not None:
        return JobLines("", "", (), (Trouble("workbook_gone", f"{sheet.name}, {lost.cell}", {"label": lost.label}),))
    troubles: list[Trouble] = []
    lines = [*_result_lines(grid, pointing, troubles), *_row_lines(grid, pointing, troubles)]
    keyed = tuple(replace(line, key=f"w{at}") for at, line in enumerate(lines, 1))
    troubles.extend(_total_trouble(grid, pointing, keyed))
    return JobLines(_text_at(grid, pointing.title), _text_at(grid, pointing.customer), keyed, tuple(troubles))


def _result_lines(grid: _Grid, pointing: Pointing, troubles: list[Trouble]) -> Iterator[Line]:
    for one in pointing.results:
        price = _number_at(grid, one.price)
        if price is None:
            troubles.append(_no_number(grid, one.price))
        elif price:
            row, column = grid.place(one.price) or (0, 0)
            label = grid.label_of(row, column)
            cost = None if one.cost is None else _number_at(grid, one.cost)
            yield _line(one.text or (label.text if label else one.price.cell), ONE, "", price, cost, pointing.vat)


def _row_lines(grid: _Grid, pointing: Pointing, troubles: list[Trouble]) -> Iterator[Line]:
    """The list downwards, until a total, or three rows without anything."""
    if pointing.rows is None:
        return
    places = {role: grid.place(spot) for role, spot in _row_spots(pointing.rows)}
    columns = {role: place[1] for role, place in places.items() if place}
    row, empty = min(place[0] for place in places.values() if place), 0
    while empty < _EMPTY_ROWS:
        found = {role: cell for role, column in columns.items() if (cell := grid.by_place.get((row, column)))}
        text = found["text"].text if "text" in found else ""
        if _TOTAL.match(text):
            return
        empty = 0 if found else empty + 1
        priced = found.get("price") or found.get("amount")
        if text and priced is not None and priced.number is None:
            troubles.append(Trouble("workbook_no_number", grid.sheet.name, {"cell": priced.cell}))
        elif text and priced is not None and priced.number:
            yield _row_line(found, text, pointing.vat)
        row += 1


def _row_line(found: Mapping[str, WorkCell], text: str, vat: VatClass) -> Line:
    cost = found["cost"].number if "cost" in found else None
    unit = found["unit"].text[:12] if "unit" in found else ""
    quantity = found["quantity"].number if "quantity" in found else None
    if "price" in found:
        return _line(text, ONE if quantity is None else quantity, unit, found["price"].number or ZERO, cost, vat)
    return _line(text, ONE, unit, found["amount"].number or ZERO, cost, vat)


def _line(text: str, quantity: Decimal, unit: str, price: Decimal, cost: Decimal | None, vat: VatClass) -> Line:
    return Line(
        "",
        "free",
        text,
        quantity=quantity,
        unit=unit or "st",
        price=to_cent(price),
        vat=vat,
        cost=None if cost is None else cost.quantize(_FINE).normalize() + ZERO,
    )


def _total_trouble(grid: _Grid, pointing: Pointing, lines: Sequence[Line]) -> Iterator[Trouble]:
    """The total she pointed out against the lines; a cent a line may go in rounding."""
    stated = None if pointing.total is None else _number_at(grid, pointing.total)
    if stated is None or pointing.total is None:
        return
    computed = sum((to_cent(line.quantity * line.price) for line in lines), ZERO)
    if abs(computed - stated) > Decimal("0.01") * max(len(lines), 1):
        values = {"computed": number(computed, 2), "stated": number(to_cent(stated), 2), "cell": pointing.total.cell}
        yield Trouble("workbook_total_differs", grid.sheet.name, values)


def _number_at(grid: _Grid, spot: Spot) -> Decimal | None:
    place = grid.place(spot)
    cell = grid.by_place.get(place) if place else None
    return cell.number if cell else None


def _text_at(grid: _Grid, spot: Spot | None) -> str:
    place = grid.place(spot) if spot else None
    cell = grid.by_place.get(place) if place else None
    return cell.text if cell else ""


def _no_number(grid: _Grid, spot: Spot) -> Trouble:
    return Trouble("workbook_no_number", grid.sheet.name, {"cell": spot.cell})


def _row_spots(rows: RowCells) -> Iterator[tuple[str, Spot]]:
    for role in ("text", "quantity", "unit", "price", "amount", "cost"):
        found = getattr(rows, role)
        if found is not None:
            yield role, found


def _spots(pointing: Pointing) -> Iterator[Spot]:
    """Every cell that was pointed out."""
    for one in pointing.results:
        yield one.price
        if one.cost is not None:
            yield one.cost
    if pointing.rows is not None:
        yield from (spot for _, spot in _row_spots(pointing.rows))
    yield from (spot for spot in (pointing.title, pointing.customer, pointing.total) if spot is not None)


def _labelled(pointing: Pointing) -> bool:
    """Whether a tab can be known by it at all."""
    return any(spot.label for spot in _spots(pointing))


def _says_something(cell: WorkCell) -> bool:
    return cell.number is None and any(letter.isalpha() for letter in cell.text)
