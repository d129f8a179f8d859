"""What is one product? What a line sells, in her words: sizes and numbers stay, the customer and the month go.

'Onderhoud 3/2026' and 'Onderhoud 4/2026' are one product, 'Koperbuis 15 mm' and 'Koperbuis 22 mm' are two. A slice of
an order ('Voorschot 40 %', 'Eindafrekening') says nothing about what was sold: it is no product.
"""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from houvast.facts.party import plain_name

LineKind = Literal["product", "slice", "returned"]

_MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    "january|february|march|may|june|july|august|october"
)
_WHEN = re.compile(
    rf"\b(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:\d{{4}}|\d{{2}})|(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d|(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])"
    rf"|(?:{_MONTHS})(?:\s+(?:19|20)\d\d)?|(?:week|wk|kwartaal|maand|periode|q)\s?\d{{1,2}}(?:[\s/-]+(?:19|20)\d\d)?)(?!\w)",
    re.IGNORECASE,
)
_SLICE = re.compile(
    r"\b(?:voorschot|vorderingsstaat|vorderingstaat|eindafrekening|saldo|aanbetaling|deelfactuur|termijnfactuur|slotfactuur"
    r"|reeds (?:gefactureerd|aangerekend|betaald)|acompte|situation|deposit|advance)"
    r"|\b(?:\d\w* )?(?:schijf|levering|termijn|termijnen)\b.{0,12}\d{1,2}\s?%",
    re.IGNORECASE,
)
_RETURNED = re.compile(
    r"^\W*(?:(?:correctie|terugname|retour|teruggave|creditnota|credit|herrekening|correction|return)\b[\s:–-]*)+",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"\b(?:werkuren|werkuur|uurloon|arbeid|arbeidsuren|arbeidsloon|herstelling(?:en)?|onderhoud(?:sbeurt|scontract|spakket)?"
    r"|keuring|nazicht|plaatsing|montage|interventie|indienststelling|advies|consult|opleiding|verplaatsing|regie|labour)\b",
    re.IGNORECASE,
)
_EDGES = " -–—:;,./|()"


class Named(NamedTuple):
    """A line's product: the key it is known by (plain, '' for a slice), the name to show, and its kind."""

    key: str
    name: str
    kind: LineKind


@lru_cache(maxsize=50_000)
def named(line: str, party: str = "") -> Named:
    """What a line of this text to this customer sells."""
    if _SLICE.search(line):
        return Named("", "", "slice")
    bare = _RETURNED.sub("", line)
    kind: LineKind = "returned" if bare != line and bare else "product"
    without = _WHEN.sub(" ", _without_party(bare, party))
    name = " ".join(without.split()).strip(_EDGES) or " ".join((bare or line).split())
    return Named(plain_name(name), name, kind)


def _without_party(line: str, party: str) -> str:
    """The line without the customer's name, where it stands there letter for letter."""
    at = line.lower().find(party.lower()) if len(party) > 3 else -1
    return line if at < 0 else f"{line[:at]} {line[at + len(party) :]}"


def says_work(name: str) -> bool:
    """Whether the words of a line say that somebody's work is sold, not goods."""
    return bool(_WORK.search(name))


def numbered(item_id: str) -> str:
    """The key of an article number: 'nr 4711'; '' for one without letters or digits."""
    plain = plain_name(item_id)
    return f"nr {plain}" if plain else ""


def is_gtin(item_id: str) -> bool:
    """Whether a number is a worldwide article number (8, 12, 13 or 14 digits with a check digit that holds)."""
    if not (item_id.isascii() and item_id.isdigit() and len(item_id) in (8, 12, 13, 14)):
        return False
    digits = [int(digit) for digit in reversed(item_id)]
    return sum(digit * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10 == 0


def share_a_word(one: str, other: str) -> bool:
    """Whether two plain names have a word of four letters or more in common."""
    return bool({word for word in one.split() if len(word) > 3} & set(other.split()))
