"""The articles in the rows of a price list, by the roles of its columns; what is wrong is said at its row."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from houvast.facts.prices import ONE, DiscountRow, PriceRow
from houvast.formats.grid import Cell, place_in
from houvast.formats.headings import Located
from houvast.formats.prices_units import Per, quantity_of, unit_in, unit_of
from houvast.formats.prices_values import NO_PRICE, Price, code_of, mark_of, percents_of, prices_of
from houvast.formats.reading import Trouble
from houvast.formats.sheet_values import as_day, as_text, day_in

_LONGEST_TITLE = 80
_SHOWN = 200
_HUNDRED = Decimal(100)
_VALID = re.compile(r"geldig|vanaf|vana\b|per\b|valable|partir|valid|from|gultig|ab\b|ingang", re.IGNORECASE)
_NEARLY = Decimal("0.02")
_NUMBERS = ("gross", "net", "discount", "labour")


@dataclass
class Said:
    """What was wrong with rows, each said at its row; of the same fault the first two hundred, then how many more."""

    sheet: str
    _found: dict[str, list[Trouble]] = field(default_factory=dict)
    _more: dict[str, int] = field(default_factory=dict)

    def say(self, code: str, row: int, **values: str) -> None:
        """Notes what is wrong with a row (1-based, as she sees it)."""
        found = self._found.setdefault(code, [])
        if len(found) < _SHOWN:
            found.append(Trouble(code, place_in(self.sheet, f"rij {row}"), values))
        else:
            self._more[code] = self._more.get(code, 0) + 1

    def troubles(self) -> tuple[Trouble, ...]:
        """Everything that was said."""
        more = tuple(Trouble("price_rows_more", self.sheet, {"count": str(count)}) for count in self._more.values())
        return tuple(trouble for found in self._found.values() for trouble in found) + more


@dataclass(frozen=True, slots=True)
class _Columns:
    """The columns of a list by role, every different cell turned once."""

    cells: Mapping[str, Sequence[Cell]]
    gross: Mapping[Cell, Price]
    net: Mapping[Cell, Price]
    discount: Mapping[Cell, Decimal | None]
    vat: Mapping[Cell, Decimal | None]
    labour: Mapping[Cell, Price]
    per: Mapping[str, Per]
    """What the heading of a price says it is for."""


def price_rows(table: Located, sheet: str, roles: Mapping[int, str], said: Said) -> Iterator[PriceRow]:
    """The articles, one by one. Section titles become their group, and may say per what the prices are."""
    place_of = {role: place for place, role in reversed(list(roles.items()))}
    columns = _columns(table, place_of)
    sections, headings = Sections(), [heading.casefold() for heading in table.headings]
    for index, number in enumerate(table.numbers):
        if index in table.left_out:
            continue
        row = [column[index] for column in table.columns]
        if sections.title(row) or _says_again(row, headings):
            continue
        cells = {role: row[place] for role, place in place_of.items()}
        found = _row(cells, columns, sections, said, number)
        if found is not None:
            yield found._replace(place=place_in(sheet, f"rij {number}"))


def discount_rows(table: Located, sheet: str, roles: Mapping[int, str]) -> Iterator[DiscountRow]:
    """The rows of a table of discounts: a group, its percentage, and what it is called."""
    place_of = {role: place for place, role in reversed(list(roles.items()))}
    percents = percents_of(table.columns[place_of["discount"]])
    names = table.columns[place_of["text"]] if "text" in place_of else [None] * len(table.numbers)
    groups, given = table.columns[place_of["discount_group"]], table.columns[place_of["discount"]]
    for number, group, percent, name in zip(table.numbers, groups, given, names, strict=True):
        value = percents[percent]
        if group is not None and value is not None:
            yield DiscountRow(code_of(group), value, as_text(name), place_in(sheet, f"rij {number}"))


def valid_from(table: Located) -> date | None:
    """The day from which the whole list holds, as its title says: 'Geldig vanaf 1/1/2026'."""
    titles = [cell for row in table.preamble for cell in row if isinstance(cell, str) and _VALID.search(cell)]
    return day_in(titles)


class Sections:
    """The title above the rows: the group they belong to, and the unit it names for their prices."""

    def __init__(self) -> None:
        self.group = ""
        self.per: Per | None = None

    def title(self, row: Sequence[Cell]) -> bool:
        """Whether a row is no article: one text alone on it. A short one is the title of what follows."""
        filled = [cell for cell in row if cell is not None]
        if len(filled) != 1:
            return not filled
        text = filled[0]
        if not isinstance(text, str) or not any(letter.isalpha() for letter in text):
            return True
        if len(text) <= _LONGEST_TITLE and not text.startswith("*"):
            self.group, self.per = " ".join(text.split()), unit_in(text)
        return True


def _columns(table: Located, place_of: Mapping[str, int]) -> _Columns:
    cells = {role: table.kept(table.columns[place]) for role, place in place_of.items()}
    marks = [mark for role in _NUMBERS if role in cells and (mark := mark_of(cells[role]))]
    usual = marks[0] if len(set(marks)) == 1 else None
    per = {role: unit_in(table.headings[place]) for role, place in place_of.items() if role in {"gross", "net"}}
    return _Columns(
        cells,
        prices_of(cells.get("gross", ()), usual),
        prices_of(cells.get("net", ()), usual),
        percents_of(cells.get("discount", ()), usual),
        percents_of(cells.get("vat", ()), usual),
        prices_of(cells.get("labour", ()), usual),
        {role: one for role, one in per.items() if one},
    )


def _says_again(row: Sequence[Cell], headings: Sequence[str]) -> bool:
    """Whether a row says some of the headings again, as the second line of a heading on the next page does."""
    pairs = zip(row, headings, strict=True)
    return sum(isinstance(cell, str) and bool(cell) and cell.casefold() == heading for cell, heading in pairs) >= 2


def _row(cells: Mapping[str, Cell], columns: _Columns, sections: Sections, said: Said, number: int) -> PriceRow | None:
    nr, text = code_of(cells.get("nr")), _text(cells)
    gross = columns.gross.get(cells.get("gross"), NO_PRICE)
    net = columns.net.get(cells.get("net"), NO_PRICE)
    if not (nr or text):
        if gross.value or net.value:
            said.say("price_row_nameless", number)
        return None
    discount = _discount(cells, columns, said, number)
    _check(cells, gross, net, discount, said, number)
    per, gross_value, net_value = _per(cells, columns, sections, gross, net, said, number)
    group = as_text(cells.get("group")) or sections.group
    if not nr:
        nr = f"{sections.group} / {text}" if sections.group else text
    return PriceRow(
        nr,
        text or nr,
        per.unit,
        per.quantity,
        gross_value,
        net_value,
        discount,
        code_of(cells.get("discount_group")),
        code_of(cells.get("ean")),
        group,
        _vat(cells, columns, said, number),
        columns.labour.get(cells.get("labour"), NO_PRICE).value,
        as_text(cells.get("supplier")),
        as_day(cells.get("valid_from")),
    )


def _text(cells: Mapping[str, Cell]) -> str:
    parts = (" ".join(as_text(cells.get(role)).split()) for role in ("text", "text2"))
    return " ".join(part for part in parts if part)


def _discount(cells: Mapping[str, Cell], columns: _Columns, said: Said, number: int) -> Decimal | None:
    cell = cells.get("discount")
    value = columns.discount.get(cell)
    if cell is not None and value is None:
        said.say("price_discount_unclear", number, example=as_text(cell)[:40])
    return value


def _vat(cells: Mapping[str, Cell], columns: _Columns, said: Said, number: int) -> Decimal | None:
    value = columns.vat.get(cells.get("vat"))
    if cells.get("vat") is not None and value not in {Decimal(0), Decimal(6), Decimal(12), Decimal(21)}:
        said.say("price_vat_unclear", number, example=as_text(cells["vat"])[:40])
        return None
    return value


def _check(
    cells: Mapping[str, Cell], gross: Price, net: Price, discount: Decimal | None, said: Said, number: int
) -> None:
    """Says what is wrong with the prices of a row: none, unreadable, or prices that do not go together."""
    for role, price in (("gross", gross), ("net", net)):
        if price.why:
            said.say(price.why, number, example=as_text(cells.get(role))[:40])
    if gross.value is None and net.value is None:
        if not (gross.why or net.why):
            said.say("price_missing", number)
        return
    if gross.value is None or net.value is None:
        return
    expected = None if discount is None else gross.value * (_HUNDRED - discount) / _HUNDRED
    if gross.per == net.per and net.value > gross.value:
        said.say("price_net_above_gross", number)
    elif expected is not None and abs(expected - net.value) > max(_NEARLY * net.value, _NEARLY):
        said.say("price_net_differs", number)


def _per(
    cells: Mapping[str, Cell],
    columns: _Columns,
    sections: Sections,
    gross: Price,
    net: Price,
    said: Said,
    number: int,
) -> tuple[Per, Decimal | None, Decimal | None]:
    """Per what the prices of a row are, and both prices for that many.

    What stands nearest counts: in the cell of the price, in the column of price units, in the column of units ('100
    st'), in the heading of the price, in the title of the section.
    """
    unit = unit_of(as_text(cells.get("unit"))) or Per(as_text(cells.get("unit"))[:12])
    counted = cells.get("price_unit")
    asked = quantity_of(as_text(counted)) if counted is not None else None
    if counted is not None and asked is None:
        said.say("price_unit_unclear", number, example=as_text(counted)[:40])
        return unit, None, None
    named = unit.unit or (asked.unit if asked else "")

    def per_of(role: str, price: Price) -> Per:
        if price.per:
            return Per(named or price.per.unit, price.per.quantity)
        if asked:
            return Per(named, asked.quantity)
        if unit.quantity != ONE:
            return unit
        heading = columns.per.get(role)
        if heading:
            return Per(named or heading.unit, heading.quantity)
        if sections.per:
            return Per(named or sections.per.unit, sections.per.quantity)
        return Per(named)

    ours, other = per_of("gross", gross), per_of("net", net)
    if gross.value is None:
        return other, None, net.value
    if net.value is None or ours.quantity == other.quantity:
        return ours, gross.value, net.value
    return ours, gross.value, net.value * ours.quantity / other.quantity
