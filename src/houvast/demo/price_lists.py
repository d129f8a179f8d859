"""The price lists of two invented firms, as untidy as their suppliers send them: Excel, CSV, DATANORM and BMEcat.

They were sent in spring. What a supplier raised since, or takes more than his list says, shows on his invoices.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from zlib import crc32

from houvast.demo.dice import dice
from houvast.demo.firms import FIRMS
from houvast.demo.profile import Archetype, Supplier
from houvast.demo.story import Stage
from houvast.demo.write_xlsx import Cell, xlsx
from houvast.facts.money import to_cent
from houvast.facts.period import months_back

MONTHS_OLD = 8
_HUNDRED = Decimal(100)
_UNITS = {"C62": "st", "MTR": "m", "MTK": "m²", "HUR": "uur", "LTR": "l"}
_CODES = {"C62": "Stck", "MTR": "M"}
_MORE = {
    "Sanitair & Verwarming Groothandel": (
        ("Koperbuis", ("12 mm", "15 mm", "28 mm", "35 mm"), 7, "MTR"),
        ("Radiator", ("type 11", "type 21", "type 33"), 120, "C62"),
        ("Kogelkraan", ('1/2"', '3/4"', '1"'), 14, "C62"),
        ("Thermostaatkraan", ("recht", "haaks", "driewegs"), 23, "C62"),
        ("Expansievat", ("18 l", "25 l", "35 l", "50 l"), 44, "C62"),
    ),
    "Elektro Depot Dijle": (
        ("Installatiekabel", ("3G1,5", "3G2,5", "3G6", "5G6", "5G10"), 1.6, "MTR"),
        ("Automaat", ("6A", "10A", "16A", "25A", "32A"), 10.5, "C62"),
        ("Contactdoos", ("wit", "antraciet", "IP44"), 6.2, "C62"),
        ("Differentieel", ("40A 30mA", "63A 300mA"), 78, "C62"),
    ),
    "Warmtepompen Benelux": (
        ("Warmtepomp lucht-water", ("6 kW", "8 kW", "10 kW", "16 kW"), 3600, "C62"),
        ("Buffervat", ("100 l", "300 l", "500 l"), 610, "C62"),
        ("Trillingsdemper set", ("buitenunit",), 38, "C62"),
    ),
    "Plaatmateriaal Janssens": (
        ("MDF", ("12 mm 305 x 122", "22 mm 305 x 122", "10 mm 305 x 122"), 36, "C62"),
        ("Spaanplaat wit", ("18 mm", "8 mm"), 29, "C62"),
        ("Kantenband", ("wit 22 mm", "eik 22 mm", "zwart 22 mm"), 0.85, "MTR"),
    ),
    "Composiet Limburg": (
        ("Composietblad 20 mm", ("grijs", "zand", "betonlook"), 221, "MTK"),
        ("Composietblad 12 mm", ("wit", "zwart"), 189, "MTK"),
        ("Spatwand", ("wit", "antraciet"), 140, "MTK"),
    ),
    "Beschläge Nordrhein": (
        ("Ladegeleider", ("450 mm", "500 mm", "550 mm"), 16.5, "C62"),
        ("Scharnier", ("95 graden", "155 graden", "voor glas"), 3.1, "C62"),
        ("Greep", ("inox 128 mm", "inox 160 mm", "zwart 160 mm"), 4.4, "C62"),
    ),
}


class Good(NamedTuple):
    """Something on a list: number, name, unit (UN/ECE), what she pays, and the percentage off the gross price."""

    nr: str
    name: str
    unit: str
    net: Decimal
    discount: int
    family: str

    @property
    def gross(self) -> Decimal:
        """What the list says before the discount."""
        return to_cent(self.net * _HUNDRED / (_HUNDRED - self.discount))


def price_lists(archetype: Archetype, today: date, seed: int = 1) -> dict[str, bytes]:
    """The lists of a firm by file name; none for a firm that makes no quotes."""
    firm = FIRMS[archetype]
    day = months_back(today, MONTHS_OLD).replace(day=1)
    stage = Stage(firm, day, day, today, seed)
    return dict(_files(stage, day)) if archetype in {"project", "mixed"} else {}


def _files(stage: Stage, day: date) -> Iterator[tuple[str, bytes]]:
    write = {
        "Sanitair & Verwarming Groothandel": ("Sanitair brutoprijslijst.xlsx", _gross_workbook),
        "Elektro Depot Dijle": ("ELEKTRO_DEPOT_netto.csv", _net_csv),
        "Warmtepompen Benelux": ("DATANORM.001", _datanorm),
        "Plaatmateriaal Janssens": ("prijzen platen janssens.csv", _plates_csv),
        "Composiet Limburg": ("Composiet prijslijst.xlsx", _gross_workbook),
        "Beschläge Nordrhein": ("beslag catalogus.xml", _bmecat),
    }
    for supplier in stage.firm.suppliers:
        if supplier.name in write:
            name, make = write[supplier.name]
            goods = list(_goods(stage, supplier, day))
            yield name, make(supplier, goods, day)
            if make is _gross_workbook:
                yield f"kortingen {supplier.name.split()[0].lower()}.csv", _discounts(goods)


def _goods(stage: Stage, supplier: Supplier, day: date) -> Iterator[Good]:
    """What she buys there, at the prices of that day, and what else stands on the list."""
    rng = dice(stage.seed, supplier.name, "price list")
    number, index = crc32(supplier.name.encode()) % 9000 + 1000, Decimal(str(round(stage.index(day), 6)))
    bought = [(article.name, article.unit, article.price, article.name.split()[0]) for article in supplier.articles]
    more = [
        (f"{name} {kind}", unit, price * rng.uniform(0.8, 1.5), name.split()[0])
        for name, kinds, price, unit in _MORE[supplier.name]
        for kind in kinds
    ]
    for name, unit, price, family in sorted((*bought, *more), key=lambda one: (one[3], one[0])):
        number += rng.randint(1, 9)
        discount = 20 + crc32(family.encode()) % 5 * 5
        nr = f"{number // 100:02d}.{number % 100:02d}{rng.randint(0, 9)}"
        yield Good(
            nr, name, unit, max(to_cent(Decimal(str(round(price, 4))) * index), Decimal("0.01")), discount, family
        )


def _gross_workbook(supplier: Supplier, goods: Sequence[Good], day: date) -> bytes:
    """Gross prices with a discount group: a title, the day, a section per family, a note at the end."""
    width = 7
    rows: list[Sequence[Cell]] = [
        _wide(f"Geldig vanaf {day:%d/%m/%Y} - prijzen excl. btw", width),
        _wide(None, width),
        ("Art.nr.", "Omschrijving", "Eenh.", "Bruto prijs", "KG", "Voorraad", "Adviesprijs incl. btw"),
    ]
    family = ""
    for good in goods:
        if good.family != family:
            family = good.family
            rows.append(_wide(family.upper(), width))
        price: Cell = (
            "op aanvraag" if crc32(good.nr.encode()) % 17 == 0 and good.family == "Expansievat" else good.gross
        )
        retail = to_cent(good.gross * Decimal("1.4"))
        rows.append(
            (good.nr, good.name, _UNITS[good.unit], price, _group(good), crc32(good.name.encode()) % 90, retail)
        )
    rows.append(_wide("Prijzen onder voorbehoud van schommelingen in de grondstoffen. Franco vanaf 500 euro.", width))
    return xlsx("Prijslijst", _wide(f"{supplier.name} - brutoprijslijst", width), rows)


def _wide(text: str | None, width: int) -> list[str]:
    return [text or "", *[""] * (width - 1)]


def _group(good: Good) -> str:
    return f"R{good.discount}"


def _discounts(goods: Sequence[Good]) -> bytes:
    """Her own discounts per group, as the wholesaler mails them apart."""
    groups = sorted({good.discount for good in goods})
    return "\r\n".join(["Kortingsgroep;Uw korting %", *(f"R{one};{one}" for one in groups), ""]).encode()


def _net_csv(supplier: Supplier, goods: Sequence[Good], day: date) -> bytes:  # noqa: ARG001  written alike
    """Her net prices, cable per hundred metres, saved by an old program in Windows letters."""
    lines = ["BESTELNR;OMSCHRIJVING;MERK;EH;PRIJS PER;UW PRIJS (€);LEVERTIJD"]
    for good in goods:
        per = 100 if good.unit == "MTR" else 1
        price = f"{good.net * per:.2f}".replace(".", ",")
        made = ("Niko", "Legrand", "Nexans")[crc32(good.name.encode()) % 3]
        lines.append(f"{good.nr};{good.name};{made};{_UNITS[good.unit]};{per};{price};1-2 dagen")
    return ("\r\n".join(lines) + "\r\n").encode("cp1252")


def _plates_csv(supplier: Supplier, goods: Sequence[Good], day: date) -> bytes:  # noqa: ARG001  written alike
    """A list typed by hand: net prices with a decimal point, tabs between, sections, and two lines above."""
    lines = [f"{supplier.name}\t\t\t", "nettoprijzen voor vaste klanten\t\t\t", "Code\tBenaming\tper\tNetto"]
    family = ""
    for good in goods:
        if good.family != family:
            family = good.family
            lines.append(f"\t{family}\t\t")
        lines.append(f"{good.nr}\t{good.name}\t{_UNITS[good.unit]}\t{good.net:.2f}")
    return ("\n".join(lines) + "\n").encode()


def _datanorm(supplier: Supplier, goods: Sequence[Good], day: date) -> bytes:
    """DATANORM 4 in DOS letters: gross prices in cents, and the discount of each group."""
    lines = [f"V {day:%d%m%y}{supplier.name:<40}{'Prijzen excl. btw':<40}".ljust(123) + "04EUR"]
    for good in goods:
        unit, cents = _CODES.get(good.unit, "Stck"), int(good.gross * _HUNDRED)
        lines.append(f"A;N;{good.nr};00;{good.name[:40]};;1;0;{unit};{cents};{_group(good)};;;")
    lines += [f"R;;R{one};1;{one * 100};Groep {one};" for one in sorted({good.discount for good in goods})]
    return ("\r\n".join(lines) + "\r\n\x1a").encode("cp850", "replace")


def _bmecat(supplier: Supplier, goods: Sequence[Good], day: date) -> bytes:
    """BMEcat 2005: the list price and hers, hinges per hundred."""
    products = []
    for good in goods:
        per = 100 if good.family == "Scharnier" else 1
        prices = "".join(
            f'<PRODUCT_PRICE price_type="{kind}"><PRICE_AMOUNT>{price * per:.2f}</PRICE_AMOUNT>'
            "<PRICE_CURRENCY>EUR</PRICE_CURRENCY></PRODUCT_PRICE>"
            for kind, price in (("net_list", good.gross), ("net_customer", good.net))
        )
        products.append(
            f'<PRODUCT mode="new"><SUPPLIER_PID>{good.nr}</SUPPLIER_PID><PRODUCT_DETAILS><DESCRIPTION_SHORT lang="nld">'
            f"{good.name}</DESCRIPTION_SHORT></PRODUCT_DETAILS><PRODUCT_ORDER_DETAILS><ORDER_UNIT>{good.unit}</ORDER_UNIT>"
            f"<PRICE_QUANTITY>{per}</PRICE_QUANTITY></PRODUCT_ORDER_DETAILS><PRODUCT_PRICE_DETAILS>"
            f'<DATETIME type="valid_start_date"><DATE>{day.isoformat()}</DATE></DATETIME>{prices}'
            "</PRODUCT_PRICE_DETAILS></PRODUCT>"
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<BMECAT version="2005" xmlns="http://www.bmecat.org/bmecat/2005"><HEADER>'
        f"<CATALOG><LANGUAGE>nld</LANGUAGE><CURRENCY>EUR</CURRENCY></CATALOG><SUPPLIER><SUPPLIER_NAME>{supplier.name}"
        f"</SUPPLIER_NAME></SUPPLIER></HEADER><T_NEW_CATALOG>{''.join(products)}</T_NEW_CATALOG></BMECAT>\n"
    ).encode()
