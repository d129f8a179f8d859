"""How well and how fast her suppliers' price lists are read: messy files of our own, and one of 150,000 rows.

'Before' is the suggestion; 'after' is with the columns confirmed once, as the truth of the file says.
"""

import time
from decimal import Decimal
from typing import Any

from benchmarks import price_headings
from benchmarks.price_files import PriceFile, Truth, large_list, two_of_a_layout
from houvast.facts.prices import PriceRow
from houvast.formats.prices import read
from houvast.formats.reading import PriceSheet

FILES = 200
_QUICK = 30
_LARGE = 150_000
_SECONDS = 60.0


class Score:
    """What came of the files of one pool."""

    def __init__(self) -> None:
        self.columns = self.right = self.rows = self.exact = self.wrong = self.missing = self.again = 0
        self.faults: list[str] = []

    def files(self, made: PriceFile, later: PriceFile) -> None:
        """Reads a file as she would: asked, confirmed; and the next file of that layout by the same answer."""
        (reading,) = read(made.data, made.name)
        sheet = _sheet(reading.facts.prices)
        if sheet is None:
            self.columns += len(made.roles)
            self.rows += len(made.truth)
            self.missing += len(made.truth)
            self.faults.append(f"{made.name}: {[trouble.code for trouble in reading.troubles]}")
            return
        self._columns(made, {column.position: column.role for column in sheet.columns if column.role})
        roles = {sheet.fingerprint: made.roles}
        for one in (made, later):
            (found,) = read(one.data, one.name, roles)
            confirmed = _sheet(found.facts.prices)
            self.again += confirmed is None or confirmed.asked
            troubled = {trouble.place.rpartition(", ")[2] for trouble in found.troubles}
            self._rows(one, confirmed.rows if confirmed else (), troubled)

    def _columns(self, made: PriceFile, suggested: dict[int, str]) -> None:
        for place in range(len(made.headings)):
            true, told = made.roles.get(place, ""), suggested.get(place, "")
            right = true == told or (told == "price" and true in {"gross", "net"})
            self.columns += 1
            self.right += right
            if not right:
                self.faults.append(f"{made.name}: '{made.headings[place]}' is {true or '-'}, suggested {told or '-'}")

    def _rows(self, made: PriceFile, rows: tuple[PriceRow, ...], troubled: set[str]) -> None:
        found: dict[str, PriceRow] = {}
        for row in rows:
            found.setdefault(row.nr, row)
        self.wrong += sum(row.priced and row.nr not in {one.nr for one in made.truth} for row in found.values())
        for one in made.truth:
            self.rows += 1
            row = found.get(one.nr)
            if row is None:
                self.missing += 1
                self.faults.append(f"{made.name}: {one.nr} not found")
                continue
            exact = _same(row, one)
            self.exact += exact
            self.wrong += not _same_price(row, one) and row.place.rpartition(", ")[2] not in troubled
            if not exact:
                self.faults.append(f"{made.name}: {row} is {one}")


def measures(*, quick: bool = False) -> list[dict[str, Any]]:
    """The share of columns and rows right per pool, and the seconds of the large one."""
    found = []
    whole = Score()
    for at, (name, pool) in enumerate(_pools()):
        score = Score()
        for seed in range(_QUICK if quick else FILES):
            score.files(*two_of_a_layout(1000 * at + seed, pool))
        label = f"price lists, pool {name}: columns right before she is asked"
        found.append(_share(label, score.right, score.columns, 0.90 if name != "A" else 0.97))
        for field in ("rows", "exact", "wrong", "missing", "again"):
            setattr(whole, field, getattr(whole, field) + getattr(score, field))
    found.append(_share("price lists: rows exact after one confirmation", whole.exact, whole.rows, 0.999))
    found.append(_none("price lists: prices silently wrong", whole.wrong))
    found.append(_none("price lists: files, the next year's too, that ask again", whole.again))
    return [*found, _large(_LARGE // 10 if quick else _LARGE)]


def _pools() -> list[tuple[str, price_headings.Pool]]:
    return [(name, getattr(price_headings, name)) for name in "ABC" if hasattr(price_headings, name)]


def _sheet(sheets: tuple[PriceSheet, ...]) -> PriceSheet | None:
    return next(iter(sheets), None)


def _same_price(row: PriceRow, one: Truth) -> bool:
    return (row.gross, row.net) == (one.gross, one.net) and (not row.priced or row.price_unit == one.price_unit)


def _same(row: PriceRow, one: Truth) -> bool:
    group = not one.group or row.group == one.group
    unit = not one.unit or row.unit == one.unit
    discount = row.discount == one.discount and row.discount_group == one.discount_group
    return _same_price(row, one) and row.text == one.text and group and unit and discount


def _large(rows: int) -> dict[str, Any]:
    lines = "\r\n".join(";".join(row) for row in large_list(rows))
    data = f"Artikelnr;Omschrijving;Eenheid;Prijs per;Brutoprijs;Kortingsgroep;EAN\r\n{lines}\r\n".encode()
    (asked,) = read(data, "groot.csv")
    sheet = asked.facts.prices[0]
    roles = {column.position: column.role for column in sheet.columns}
    begin = time.perf_counter()
    (reading,) = read(data, "groot.csv", {sheet.fingerprint: roles})
    seconds = time.perf_counter() - begin
    assert len(reading.facts.prices[0].rows) == rows
    assert reading.facts.prices[0].rows[0].gross is not None
    goal = _SECONDS * rows / _LARGE
    return {"name": f"a price list of {rows:,} rows", "value": round(seconds, 1), "unit": "seconds", "goal": goal,
            "ok": seconds <= goal}  # fmt: skip


def _share(name: str, part: int, whole: int, goal: float) -> dict[str, Any]:
    value = float(Decimal(part) / Decimal(whole or 1))
    return {"name": name, "value": round(value, 5), "unit": "share", "goal": goal, "ok": value >= goal}


def _none(name: str, count: int) -> dict[str, Any]:
    return {"name": name, "value": count, "unit": "count", "goal": 0, "ok": count == 0}
