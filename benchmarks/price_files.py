"""Messy price lists as suppliers send them, made by the throw of a seeded die, each with the truth beside it.

Excel or CSV in four encodings, numbers in six spellings, titles, blank rows, sections, repeated headings, totals,
prices on request, the same article twice, columns that mean nothing, hidden sheets.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random
from typing import NamedTuple

from openpyxl import Workbook

from benchmarks.price_headings import Pool

CENT = Decimal("0.01")
_GOODS = (
    "Kogelkraan", "Thermostaatkraan", "Buis", "Koppeling", "Bocht 90°", "T-stuk", "Radiator", "Circulatiepomp", "Ketel",
    "Kabel XVB", "Contactdoos", "Schakelaar", "Automaat", "Verdeelbord", "Ledspot", "Zekering", "Kabelgoot", "Schroef",
    "Plug", "Dichting", "Siliconen", "Scharnier", "Ladegeleider", "Handgreep", "Werkblad", "Kast", "Spoelbak", "Koker",
)  # fmt: skip
_KINDS = ("wit", "chroom", "inox", "messing", "zwart", "verzinkt", "PE-X", "RVS", "antraciet", "mat", "gegalvaniseerd")
_SIZES = ('1/2"', '3/4"', "15 mm", "22 mm", "3G2,5", "5 x 50", "600 x 400", "DN25", "IP65", "16 A", "230 V", "80 cm")
_SECTIONS = ("KRANEN EN AFSLUITERS", "Buizen", "Elektro", "Verlichting", "Bevestiging", "Meubelbeslag", "Diversen")
_UNITS = {"st": ("st", "Stuk", "ST", "stuks", "pce"), "m": ("m", "Meter", "mtr"), "rol": ("rol", "Rol"),
          "doos": ("doos", "DS"), "kg": ("kg", "KG")}  # fmt: skip
_ON_REQUEST = ("op aanvraag", "Prijs op aanvraag", "sur demande", "-", "n.v.t.")
_NOTHING = ("stock", "weight", "brand", "including", "old", "lead", "moq", "french", "maker")


class Truth(NamedTuple):
    """One article as it should be read; prices as they stand, for `price_unit` units."""

    nr: str
    text: str
    unit: str
    price_unit: Decimal
    gross: Decimal | None
    net: Decimal | None
    discount: Decimal | None
    discount_group: str
    ean: str
    group: str


@dataclass
class PriceFile:
    """A file, what each column truly is (position to role), and its articles."""

    name: str
    data: bytes
    roles: dict[int, str]
    truth: list[Truth]
    headings: list[str] = field(default_factory=list)


def price_file(seed: int, pool: Pool, rows: int | None = None) -> PriceFile:
    """One messy list."""
    return _Maker(Random(seed), pool, rows).make(seed)


def two_of_a_layout(seed: int, pool: Pool) -> tuple[PriceFile, PriceFile]:
    """Two lists of one supplier, a year apart: the same columns and habits, other articles and another length."""
    maker = _Maker(Random(seed), pool, None)
    first = maker.make(seed)
    maker.rows = maker.dice.randint(15, 90)
    return first, maker.make(seed)


class _Maker:
    def __init__(self, dice: Random, pool: Pool, rows: int | None) -> None:
        self.dice, self.pool = dice, pool
        self.rows = rows or dice.randint(15, 90)
        self.excel = dice.random() < 0.5
        self.style = dice.choice(("1234,5", "1.234,50", "€ 1.234,50", "1 234,50", "1,234.50", "1234.50"))
        self.numbers_in_excel = self.excel and dice.random() < 0.7
        self.units_column = dice.random() < 0.75
        self.price_unit = dice.choice(("none", "none", "column", "in_unit", "in_cell", "heading"))
        if self.price_unit == "in_unit" and not self.units_column:
            self.price_unit = "none"
        self.prices = dice.choice((("gross",), ("net",), ("gross", "net"), ("gross", "discount"),
                                   ("gross", "discount", "net"), ("gross", "discount_group")))  # fmt: skip
        self.bare = len(self.prices) == 1 and dice.random() < 0.4
        self.sections = dice.random() < 0.4
        self.nr_style = dice.randrange(5)
        self.columns = self._columns()
        self.headings = [self._heading(column) for column in self.columns]

    def make(self, seed: int) -> PriceFile:
        columns, headings = self.columns, self.headings
        table: list[list[object]] = []
        truth: list[Truth] = []
        group = ""
        seen: set[str] = set()
        for at in range(self.rows):
            if self.sections and (at == 0 or self.dice.random() < 0.08):
                group = self.dice.choice(_SECTIONS)
                place = self.dice.choice((0, columns.index("text")))
                table.append([group if column == place else None for column in range(len(columns))])
            one = self._article(group if self.sections else "", seen)
            cells = [self._cell(column, one) for column in columns]
            table.append(cells)
            truth.append(one)
            if self.dice.random() < 0.02:
                table.append(list(cells))
            if self.dice.random() < 0.03:
                table.append([None] * len(columns))
            if self.dice.random() < 0.01:
                table.append(list(headings))
        roles = {place: column for place, column in enumerate(columns) if column not in _NOTHING}
        name, data = self._written(self._around(headings, table, columns), seed)
        return PriceFile(name, data, roles, truth, headings)

    def _columns(self) -> list[str]:
        columns = ["nr", "text"]
        if self.dice.random() < 0.15:
            columns.append("text2")
        if self.units_column:
            columns.append("unit")
        if self.price_unit == "column":
            columns.append("price_unit")
        columns += self.prices
        if self.dice.random() < 0.4:
            columns.append("ean")
        if not self.sections and self.dice.random() < 0.4:
            columns.append("group")
        if self.dice.random() < 0.2:
            columns.append("vat")
        columns += self.dice.sample(_NOTHING, self.dice.choice((0, 0, 1, 2, 3)))
        if self.dice.random() < 0.5:
            rest = columns[2:]
            self.dice.shuffle(rest)
            columns[2:] = rest
        if self.dice.random() < 0.15:
            columns[0], columns[1] = columns[1], columns[0]
        return columns

    def _heading(self, column: str) -> str:
        bare = self.bare and column in {"gross", "net"}
        word = self.dice.choice(self.pool["price" if bare else column])
        if self.price_unit == "heading" and column in {"gross", "net"}:
            word = f"{word} per 100"
        throw = self.dice.random()
        return word.upper() if throw < 0.12 else f" {word} " if throw < 0.2 else word

    def _article(self, group: str, seen: set[str]) -> Truth:
        dice = self.dice
        nr = self._number()
        while nr in seen:
            nr = self._number()
        seen.add(nr)
        text = f"{dice.choice(_GOODS)} {dice.choice(_KINDS)} {dice.choice(_SIZES)}"
        unit = dice.choice(list(_UNITS)) if self.units_column else ""
        per = Decimal(1)
        if self.price_unit == "heading":
            per = Decimal(100)
        elif self.price_unit != "none" and dice.random() < 0.5:
            per = Decimal(dice.choice((10, 100, 1000)))
        gross = (Decimal(dice.randint(5, 400_000)) / 100).quantize(CENT)
        discount = Decimal(dice.choice((10, 20, 25, 30, 35, 40, 45, 50, 55)))
        net = (gross * (100 - discount) / 100).quantize(CENT) or CENT
        asked = dice.random() < 0.03
        if self.price_unit == "in_cell" and per != 1 and not (unit or asked):
            unit = "st"
        return Truth(
            nr, text, unit, per,
            gross if "gross" in self.prices and not asked else None,
            net if "net" in self.prices and not asked else None,
            discount if "discount" in self.prices else None,
            f"K{int(discount)}" if "discount_group" in self.prices else "",
            "", group,
        )  # fmt: skip

    def _number(self) -> str:
        dice = self.dice
        return (
            f"{dice.randint(10, 99)}.{dice.randint(100, 999)}",
            f"{dice.randint(1, 99999):06}",
            f"{dice.choice('ABKMT')}{dice.choice('ABKMT')}-{dice.randint(10, 9999)}",
            str(dice.randint(1000, 9_999_999)),
            f"{dice.randint(100, 999)} {dice.randint(100, 999)}",
        )[self.nr_style]

    def _cell(self, column: str, one: Truth) -> object:
        dice = self.dice
        if column == "nr":
            return one.nr
        if column in {"text", "text2"}:
            return one.text if column == "text" else ""
        if column == "unit":
            word = dice.choice(_UNITS[one.unit])
            return f"{one.price_unit} {word}" if self.price_unit == "in_unit" and one.price_unit != 1 else word
        if column == "price_unit":
            return int(one.price_unit) if dice.random() < 0.5 else str(one.price_unit)
        if column in {"gross", "net"}:
            return self._price(one.gross if column == "gross" else one.net, one)
        return self._other(column, one)

    def _other(self, column: str, one: Truth) -> object:
        dice = self.dice
        return {
            "discount": lambda: self._percent(one.discount),
            "discount_group": lambda: one.discount_group,
            "ean": lambda: barcode(dice),
            "group": lambda: dice.choice(_SECTIONS),
            "vat": lambda: self._percent(Decimal(dice.choice((21, 21, 21, 6)))),
            "stock": lambda: dice.randint(0, 400),
            "weight": lambda: self._amount(Decimal(dice.randint(1, 9000)) / 100),
            "brand": lambda: dice.choice(("Bosch", "Niko", "Viega", "Geberit", "Blum", "Legrand")),
            "including": lambda: self._amount(Decimal(dice.randint(100, 90000)) / 100),
            "old": lambda: self._amount(Decimal(dice.randint(100, 90000)) / 100),
            "lead": lambda: dice.choice(("2 dagen", "1 week", "op bestelling")),
            "moq": lambda: dice.choice((1, 5, 10, 50)),
            "french": lambda: f"Robinet {dice.choice(_KINDS)} {dice.choice(_SIZES)}",
            "maker": lambda: f"{dice.choice('GHV')}{dice.randint(1000, 99999)}",
        }[column]()

    def _price(self, value: Decimal | None, one: Truth) -> object:
        if value is None:
            return self.dice.choice(_ON_REQUEST)
        if self.price_unit == "in_cell" and one.price_unit != 1:
            return f"{self._spelled(value)} / {one.price_unit} {one.unit}"
        return self._amount(value)

    def _amount(self, value: Decimal) -> object:
        return float(value) if self.numbers_in_excel else self._spelled(value)

    def _spelled(self, value: Decimal) -> str:
        english = f"{value:,.2f}"
        if self.style == "1,234.50":
            return english
        if self.style == "1234.50":
            return f"{value:.2f}"
        if self.style == "1234,5":
            return f"{value:.2f}".replace(".", ",")
        group = " " if self.style == "1 234,50" else "."
        belgian = english.replace(",", "#").replace(".", ",").replace("#", group)
        return f"€ {belgian}" if self.style.startswith("€") else belgian

    def _percent(self, value: Decimal | None) -> object:
        if value is None:
            return None
        if self.excel and self.numbers_in_excel:
            return int(value)
        return f"{value} %" if self.style[0] == "€" else f"{value}%" if self.style == "1.234,50" else str(value)

    def _around(self, headings: list[str], table: list[list[object]], columns: list[str]) -> list[list[object]]:
        """The sheet with what stands above and below the table."""
        dice, width = self.dice, len(headings)
        lines: list[list[object]] = []
        if dice.random() < 0.6:
            lines.append(["Groothandel De Buis bv - prijslijst 2026"])
            lines.append([f"Geldig vanaf 01/0{dice.randint(1, 9)}/2026"])
            lines += [[None]] * dice.randint(0, 2)
        lines.append(list(headings))
        lines += table
        if dice.random() < 0.2:
            total = [None] * width
            total[0] = "Totaal"
            total[columns.index(self.prices[0])] = 0 if self.excel else "0,00"
            lines.append(total)
        if dice.random() < 0.3:
            lines.append(["* Alle prijzen zijn exclusief btw en onder voorbehoud van fouten; onze voorwaarden gelden."])
        return [[*line, *[None] * (width - len(line))] for line in lines]

    def _written(self, lines: list[list[object]], seed: int) -> tuple[str, bytes]:
        if self.excel:
            return f"prijzen{seed}.xlsx", _workbook(lines, hidden=self.dice.random() < 0.2)
        separator = self.dice.choice(";;;\t,|")
        out = io.StringIO(newline="")
        writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
        writer.writerows([["" if cell is None else cell for cell in line] for line in lines])
        encoding = self.dice.choice(("utf-8", "utf-8-sig", "cp1252", "utf-16"))
        return f"prijzen{seed}.csv", out.getvalue().encode(encoding, "replace")


def _workbook(lines: list[list[object]], *, hidden: bool) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Prijzen"
    for line in lines:
        sheet.append(line)
    if hidden:
        secret = book.create_sheet("Intern")
        secret.append(["Artikelnummer", "Omschrijving", "Brutoprijs"])
        secret.append(["1", "verborgen", 1])
        secret.sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def barcode(dice: Random) -> str:
    """A barcode whose check digit holds."""
    digits = f"54{dice.randrange(10**10):010}"
    total = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits))
    return f"{digits}{-total % 10}"


def _made_up(dice: Random) -> str:
    """A name of a series as makers invent them: 'Veltoram'."""
    syllables = (
        "vel",
        "to",
        "ram",
        "ka",
        "lis",
        "no",
        "dur",
        "xa",
        "pri",
        "mo",
        "tec",
        "aqua",
        "lux",
        "ber",
        "gon",
        "is",
    )
    return "".join(dice.choice(syllables) for _ in range(dice.randint(2, 4))).capitalize()


def large_list(rows: int, seed: int = 7) -> Iterator[tuple[str, str, str, str, str, str, str]]:
    """The rows of one long list: number, text, unit, price unit, gross, discount group, barcode; different texts."""
    dice = Random(seed)
    series = [_made_up(dice) for _ in range(6_000)]
    for at in range(rows):
        words = (dice.choice(_GOODS), dice.choice(_KINDS), dice.choice(_SIZES), dice.choice(series))
        text = f"{' '.join(words)} {dice.choice('ABCDEFGH')}{at % 977}"
        per = dice.choice(("1", "1", "1", "100"))
        gross = f"{dice.randint(5, 400_000) / 100:.2f}".replace(".", ",")
        yield f"{100_000 + at * 7}", text, "st", per, gross, f"K{dice.choice((20, 30, 40))}", barcode(dice)
