"""Per what is a price? A unit and how many of it: 'per 100 st', '/m', 'C', '6 m', 'Prijs per 100'."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from houvast.facts.prices import ONE
from houvast.formats.headings import plain_heading

_NAMES = {
    "st": "st stuk stuks stk stck stuck pce pc pcs piece pieces pces each ea c62 nar h87 p pst",
    "m": "m mtr meter meters metre metres ml lm lfm lopende",
    "m²": "m2 m² mtk qm vierkante",
    "m³": "m3 m³ mtq",
    "kg": "kg kilo kgm kilogram",
    "l": "l ltr liter litre liters",
    "uur": "u uur h hr hur hour heure uren",
    "doos": "ds doos dozen box bx boite karton ctn",
    "pak": "pak pk pack pakket paquet pck pakje",
    "rol": "rol rl rll rouleau roll rollen ring",
    "set": "set kit",
    "paar": "paar pr paire pair",
    "zak": "zak sac bag zk",
    "bus": "bus spuitbus aerosol",
    "fles": "fles fl bouteille",
    "tube": "tube koker",
    "plaat": "plaat pl plaque sheet",
    "staaf": "staaf lengte lg barre bar stang lgt",
    "ton": "ton tonne tne",
    "emmer": "emmer pot bidon jerrycan",
}  # fmt: skip
_UNIT_OF = {word: unit for unit, words in _NAMES.items() for word in words.split()}
_LETTERS = {"c": Decimal(100), "%": Decimal(100), "m": Decimal(1000), "d": Decimal(10)}
"""How many a bare letter in a column 'price unit' stands for."""
_PER = re.compile(
    r"^(?:(?:de )?prijs |prix |price |preis |eur |€ ?)?(?:per|par|pro|p\.|/|de|les|à|a)\s*", re.IGNORECASE
)
_COUNTED = re.compile(r"([0-9]{1,3}(?:[. ][0-9]{3})+|[0-9]{1,6})(?:[.,]0+)?\s*(.*)", re.DOTALL)
_IN_WORDS = re.compile(
    r"(?:(?:prij[sz](?:en)?|prix|price|preis|eur|€)\s*(?:per|par|pro|/|voor)|(?<![a-z0-9])(?:per|par|pro)|/)\s*"
    r"(?P<what>[0-9]{1,6}\s*(?:[a-zè²³]+[23²³]?)?|[a-zè²³]+[23²³]?)(?![a-z])",
    re.IGNORECASE,
)


class Per(NamedTuple):
    """How many of which unit a price is for; the unit '' where only a number was given."""

    unit: str
    quantity: Decimal = ONE


@lru_cache(maxsize=4096)
def unit_of(text: str) -> Per | None:
    """What a cell in a column of units says: 'stuk', '100 st', 'per 100', 'rol'; None where it is no unit."""
    bare = _PER.sub("", text.strip().lower()).strip(" .")
    counted = _COUNTED.fullmatch(bare)
    if counted:
        quantity, rest = Decimal(re.sub("[. ]", "", counted[1])), counted[2].strip(" .")
        known = _known(rest) if rest else ""
        return Per(known, quantity) if known is not None and quantity > 0 else None
    known = _known(bare)
    return Per(known) if known else None


@lru_cache(maxsize=4096)
def quantity_of(text: str) -> Per | None:
    """The same in a column of price units, where a bare letter counts: C is 100, M is 1000."""
    letter = _LETTERS.get(text.strip().lower())
    return Per("", letter) if letter is not None else unit_of(text)


def unit_in(title: str) -> Per | None:
    """The unit that a heading or the title of a section names: 'Prijs per 6 m.', 'EUR/100 st'; None without one.

    Of several the one with a count is meant: 'Prijs/st per 100' is a price for a hundred.
    """
    named = [one for one in map(_named, _IN_WORDS.finditer(title)) if one is not None]
    counted = [one for one in named if one.quantity != ONE]
    if not counted:
        return named[0] if named else None
    unit = next((one.unit for one in (*counted, *named) if one.unit), "")
    return Per(unit, counted[0].quantity)


def _named(found: re.Match[str]) -> Per | None:
    what = found["what"].strip()
    counted = _COUNTED.fullmatch(what)
    written = (counted[2] if counted else what).lower()
    known = _UNIT_OF.get(plain_heading(written)) or _UNIT_OF.get(written)
    if known:
        return Per(known, Decimal(counted[1]) if counted else ONE)
    return Per("", Decimal(counted[1])) if counted and not written else None


def is_unit(text: str) -> bool:
    """Whether a text is the name of a unit that is known."""
    found = unit_of(text)
    return found is not None and (found.unit in _NAMES or not found.unit)


def _known(word: str) -> str | None:
    """The unit a word stands for; an unknown short word stands for itself, and anything else for none."""
    first = word.split(maxsplit=1)[0] if word.split() else ""
    if word in _UNIT_OF:
        return _UNIT_OF[word]
    if first.strip(".") in _UNIT_OF and len(word) <= 20:
        return _UNIT_OF[first.strip(".")]
    return word if word.isalpha() and len(word) <= 12 else None
