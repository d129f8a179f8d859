"""Read DATANORM 4 and 5, the price file of the German trade: articles, prices, discount groups, groups of goods.

One record a line, cut by semicolons: V heads the file, A and B an article, P its price, R a discount group, S a group
of goods. Amounts are whole cents. Texts, sets, price steps and pictures (T, C, Z, G) are left out. Whether a price is
gross (1) or net (2) stands in the file, so nothing is asked. Source: the record tables as suppliers publish them.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from houvast.facts.prices import ONE, DiscountRow, PriceRow
from houvast.formats.prices_content import is_barcode
from houvast.formats.prices_rows import Said
from houvast.formats.prices_units import unit_of
from houvast.formats.reading import Facts, PriceSheet, Reading, reading, refused
from houvast.formats.written_values import number_of

_HUNDRED, _THOUSAND = Decimal(100), Decimal(1000)
_CENT = Decimal("0.01")
_RECORD = re.compile(rb"(?:V[; ]|[ABPRST];[NALX]?;)")
_OLD = re.compile(rb"[AB][NALX] .{100,130}")
_CODES = {"": ONE, "0": ONE, "1": Decimal(10), "2": _HUNDRED, "3": _THOUSAND}
_COUNTS = {"": ONE, "0": ONE, "1": ONE, "10": Decimal(10), "100": _HUNDRED, "1000": _THOUSAND}
_OF_THE_ARTICLE = Decimal(0)
"""The price unit of a price that comes alone: that of the article it belongs to, in another file."""
_UMLAUTS_DOS, _UMLAUTS_WINDOWS = b"\x84\x94\x81\x8e\x99\x9a\xe1", b"\xe4\xf6\xfc\xc4\xd6\xdc\xdf"

Fields = Sequence[str]


def recognises(data: bytes) -> bool:
    """Whether a text begins as DATANORM does: a V record, or lines that are records."""
    lines = [line for line in data[:4096].splitlines() if line.strip()][:20]
    if not lines:
        return False
    if re.match(rb"V ?[0-9]{6}|V;0?5", lines[0].lstrip(b"\xef\xbb\xbf")):
        return True
    return all(
        _RECORD.match(line) or line.startswith((b"K;", b"C;", b"Z;", b"G;", b"E;")) for line in lines[:-1] or lines
    )


def read(data: bytes, name: str) -> tuple[Reading, ...]:
    """The reading of one DATANORM file: DATANORM.001, .WRG, .RAB or DATPREIS.001."""
    lines = decoded(data).splitlines()
    file = _File()
    for number, line in enumerate(lines, 1):
        if line.strip("\x1a \t"):
            file.record(line, number)
    if file.currency not in {"", "EUR"}:
        return (refused(data, name, "prices", "prices_currency", currency=file.currency[:3]),)
    rows = file.rows()
    if not (rows or file.discounts or file.vanished):
        return (refused(data, name, "prices", "datanorm_old" if _OLD.match(data) else "prices_no_articles"),)
    facts = PriceSheet(
        "", 0, (), f"datanorm{file.version}", rows=rows, discounts=tuple(file.discounts),
        vanished=tuple(file.vanished), supplier=file.supplier, valid_from=file.day,
    )  # fmt: skip
    return (reading(data, name, "prices", Facts(prices=(facts,)), troubles=file.said.troubles()),)


def decoded(data: bytes) -> str:
    """The text of a file: UTF-8 where it is, else DOS (CP850) or Windows letters, whichever its umlauts tell."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        dos = sum(data.count(bytes([one])) for one in _UMLAUTS_DOS)
        windows = sum(data.count(bytes([one])) for one in _UMLAUTS_WINDOWS)
        return data.decode("cp850" if dos >= windows else "cp1252", "replace")


@dataclass
class _File:
    """What the records of one file say, gathered."""

    version: int = 4
    currency: str = ""
    supplier: str = ""
    day: date | None = None
    said: Said = field(default_factory=lambda: Said(""))
    articles: dict[str, PriceRow] = field(default_factory=dict)
    more: dict[str, tuple[str, str]] = field(default_factory=dict)
    prices: dict[str, PriceRow] = field(default_factory=dict)
    discounts: list[DiscountRow] = field(default_factory=list)
    vanished: list[str] = field(default_factory=list)
    groups: dict[str, str] = field(default_factory=dict)

    def record(self, line: str, number: int) -> None:
        """Takes one record."""
        kind, fields = line[:1].upper(), [part.strip() for part in line.split(";")]
        if kind == "V":
            self._head(line, fields)
            return
        take = _TAKERS.get(kind)
        if take is None:
            return
        if len(fields) < 4 or not take(self, fields, f"regel {number}", number):
            self.said.say("datanorm_line", number)

    def rows(self) -> tuple[PriceRow, ...]:
        """The articles with what other records say of them; a price without article last, with an empty text."""
        found = []
        for nr, article in self.articles.items():
            ean, group = self.more.get(nr, ("", ""))
            group = group or article.group
            row = article._replace(ean=article.ean or ean, group=self.groups.get(group, group))
            price = self.prices.pop(nr, None)
            found.append(row if price is None else _repriced(row, price))
        return (*found, *self.prices.values())

    def _head(self, line: str, fields: Fields) -> None:
        if line.startswith("V;"):
            self.version = 5
            self.currency = next((one for one in fields[3:6] if re.fullmatch("[A-Z]{3}", one)), "")
            self.day = next((day for one in fields[2:5] if (day := _day(one, "%Y%m%d")) is not None), None)
            self.supplier = fields[5] if len(fields) > 5 else ""
            return
        tail = line.rstrip()
        self.currency = tail[-3:] if re.search(r"0[0-9][A-Z]{3}$", tail) else ""
        self.day = _day(line[2:8], "%d%m%y")
        self.supplier = line[8:48].strip()

    def article(self, fields: Fields, place: str, number: int) -> bool:
        """An article; one that is taken off the list is remembered as such."""
        nr = fields[2]
        if not nr:
            return False
        if fields[1].upper() in {"L", "X"}:
            self.vanished.append(nr)
            return True
        row = _article_5(fields) if self.version == 5 else _article_4(fields)
        if row is None:
            return False
        if not row.priced:
            self.said.say("price_on_request", number)
        self.articles[nr] = row._replace(place=place)
        return True

    def second(self, fields: Fields, place: str, number: int) -> bool:  # noqa: ARG002
        """The barcode and the group of goods of an article."""
        ean = next((one for one in fields[7:11] if is_barcode(one) and one.strip("0")), "")
        self.more[fields[2]] = ean, fields[11] if len(fields) > 11 else ""
        return True

    def price(self, fields: Fields, place: str, number: int) -> bool:  # noqa: ARG002
        """New prices: one in version 5, up to three in version 4."""
        begin, size = 2, 9
        if self.version == 5:
            row = _price_row(fields[begin], fields[begin + 1], fields[begin + 3 : begin + 4], fields[begin + 4 :])
            if row is None or len(fields) < 6 or fields[4] not in _COUNTS:
                return False
            self.prices[row.nr] = row._replace(price_unit=_COUNTS[fields[4]], place=place)
            return True
        whole = True
        for at in range(begin, len(fields), size):
            if not fields[at]:
                continue
            nr, kind, *rest = _padded(fields[at : at + size], size)
            row = _price_row(nr, kind, rest[:1], rest[1:])
            whole = whole and row is not None
            if row is not None:
                self.prices[row.nr] = row._replace(place=place)
        return whole

    def discount(self, fields: Fields, place: str, number: int) -> bool:  # noqa: ARG002
        """What a discount group takes off."""
        percent = _percent(fields[3], fields[4] if len(fields) > 4 else "")
        if percent is None or not fields[2]:
            return False
        self.discounts.append(DiscountRow(fields[2], percent, fields[5] if len(fields) > 5 else "", place))
        return True

    def group(self, fields: Fields, place: str, number: int) -> bool:  # noqa: ARG002
        """What groups of goods are called."""
        for code, text in zip(fields[2::2], fields[3::2], strict=False):
            if code and text:
                self.groups[code] = text
        return True


_TAKERS: Mapping[str, Callable[[_File, Fields, str, int], bool]] = {
    "A": _File.article,
    "B": _File.second,
    "P": _File.price,
    "R": _File.discount,
    "S": _File.group,
}


def _repriced(row: PriceRow, price: PriceRow) -> PriceRow:
    """An article with the price that another record gives it."""
    return row._replace(
        gross=price.gross,
        net=price.net,
        discount=price.discount,
        price_unit=price.price_unit or row.price_unit,
        discount_group=price.discount_group or row.discount_group,
    )


def _article_4(fields: Fields) -> PriceRow | None:
    _, _, nr, _, first, second, kind, unit, measure, cents, discount, group, *_ = _padded(fields, 13)
    return _article(nr, (first, second), kind, _CODES.get(unit), measure, cents, discount, group)


def _article_5(fields: Fields) -> PriceRow | None:
    _, _, nr, first, second, measure, kind, unit, cents, discount, group, *rest = _padded(fields, 20)
    row = _article(nr, (first, second), kind, _COUNTS.get(unit), measure, cents, discount, group)
    ean = rest[7] if is_barcode(rest[7]) else ""
    return row and row._replace(ean=ean)


def _article(
    nr: str,
    texts: tuple[str, str],
    kind: str,
    unit: Decimal | None,
    measure: str,
    cents: str,
    discount: str,
    group: str,
) -> PriceRow | None:
    value = _euros(cents)
    if unit is None or kind not in {"", "0", "1", "2", "9"}:
        return None
    priced = value if kind in {"1", "2"} and value else None
    per = unit_of(measure)
    return PriceRow(
        nr, " ".join(" ".join(texts).split()) or nr, per.unit if per else measure[:12], unit,
        gross=priced if kind == "1" else None, net=priced if kind == "2" else None,
        discount_group=discount, group=group,
    )  # fmt: skip


def _price_row(nr: str, kind: str, cents: Fields, discounts: Fields) -> PriceRow | None:
    """A price by itself; up to three discounts one after the other, a surcharge is in the price."""
    value = _euros(cents[0]) if cents else None
    if not nr or kind not in {"1", "2"} or not value:
        return None
    row = PriceRow(nr, "", "", _OF_THE_ARTICLE)
    if kind == "2":
        return row._replace(net=value)
    left = ONE
    for how, what in zip(discounts[::2], discounts[1::2], strict=False):
        if how == "0" and what:
            row = row._replace(discount_group=what)
        elif what and how:
            percent = _percent(how, what)
            if percent is None:
                return None
            left *= ONE - percent / _HUNDRED
    return row._replace(gross=value, discount=None if left == ONE else (ONE - left) * _HUNDRED)


def _percent(how: str, what: str) -> Decimal | None:
    """A discount as percentage: 1 a rate (5500 is 55 %), 2 a factor (450 is x 0.450), 3 a surcharge."""
    value = _plain(what)
    if value is None:
        return None
    written = "," in what or "." in what
    if how == "1":
        percent = value if written else value / _HUNDRED
    elif how == "2":
        percent = (ONE - (value if written else value / _THOUSAND)) * _HUNDRED
    elif how == "3":
        percent = -(value if written else value / _HUNDRED)
    else:
        return None
    return percent if percent <= _HUNDRED else None


def _euros(cents: str) -> Decimal | None:
    """An amount of whole cents, or of euros where a decimal mark is written after all; None for nothing or rubbish."""
    value = _plain(cents)
    if value is None or value <= 0:
        return None
    return value if "," in cents or "." in cents else value * _CENT


def _plain(text: str) -> Decimal | None:
    return number_of(text, "," if "," in text else ".")


def _padded(fields: Fields, size: int) -> list[str]:
    return [*fields, *[""] * (size - len(fields))]


def _day(text: str, form: str) -> date | None:
    try:
        return datetime.strptime(text, form).date()  # noqa: DTZ007  a day has no zone
    except ValueError:
        return None
