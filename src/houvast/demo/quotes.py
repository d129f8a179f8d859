"""What two of the invented firms quoted: requests, what was on the quote, when it left, and how it ended.

As facts of the demo; `houvast.cli.demo` makes quotes of them. Days are counted back from today.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.demo.dice import dice
from houvast.demo.profile import Archetype

Ending = Literal["draft", "sent", "won", "lost"]
Reason = Literal["price", "too_late", "other_choice", "no_answer"]


class QuotedLine(NamedTuple):
    """One line: what, how much, at what price, and what it costs (None: not known). `kind` as on a quote."""

    text: str
    quantity: Decimal
    price: Decimal
    cost: Decimal | None = None
    unit: str = "st"
    kind: Literal["free", "labour", "subtotal"] = "free"
    option: bool = False


class Quoted(NamedTuple):
    """One quote. `asked` and `sent` are days ago; `hours` between asking and sending count within the day."""

    customer: str
    street: str
    postal_code: str
    city: str
    title: str
    lines: tuple[QuotedLine, ...]
    asked: int
    sent: int | None
    ending: Ending
    reason: Reason | None = None
    home: bool = True


_PEOPLE = (
    ("Familie Claes - De Smet", "Kerkstraat 8", "3500", "Hasselt"),
    ("Familie Peeters", "Lindelaan 21", "2800", "Mechelen"),
    ("Familie Wouters", "Molenweg 4", "3800", "Sint-Truiden"),
    ("Familie Aerts", "Stationsstraat 60", "3000", "Leuven"),
    ("Familie Maes", "Veldstraat 17", "2570", "Duffel"),
    ("Familie Jacobs", "Dorpsplein 3", "3600", "Genk"),
)
_JOBS: dict[str, tuple[tuple[str, tuple[tuple[str, str, str, str, str], ...]], ...]] = {
    "mixed": (
        (
            "Maatkeuken in eik en composiet",
            (
                ("Korpus onderkast 60 cm, melamine wit", "6", "189", "104", "st"),
                ("Front eik fineer, geborsteld", "16", "127.50", "71.40", "st"),
                ("Werkblad composiet 20 mm, per lopende meter", "5.4", "389", "236", "m"),
                ("Inductiekookplaat 80 cm", "1", "899", "640", "st"),
                ("Plaatsing door twee vakmannen", "24", "62", "0", "u"),
            ),
        ),
        (
            "Inbouwkast op maat",
            (
                ("Kastwand melamine, per lopende meter", "3.2", "640", "372", "m"),
                ("Schuifdeur met rail", "3", "285", "168", "st"),
                ("Plaatsing", "9", "62", "0", "u"),
            ),
        ),
    ),
    "project": (
        (
            "Vervanging ketel rijwoning",
            (
                ("Condensatieketel 24 kW", "1", "2150", "1540", "st"),
                ("Rookgasafvoer en aansluiting", "1", "320", "190", "st"),
                ("Thermostaatkraan", "8", "34", "21.50", "st"),
                ("Plaatsing en afregeling", "14", "64", "0", "u"),
            ),
        ),
        (
            "Badkamer: leidingwerk en toestellen",
            (
                ("Koperbuis 15 mm", "38", "7.40", "4.10", "m"),
                ("Inloopdouche met mengkraan", "1", "980", "655", "st"),
                ("Wastafelmeubel 120 cm", "1", "745", "498", "st"),
                ("Plaatsing", "22", "64", "0", "u"),
            ),
        ),
    ),
}
_DONE: tuple[tuple[int, int | None, Ending, Reason | None], ...] = (
    (2, None, "draft", None),
    (6, 4, "sent", None),
    (13, 11, "sent", None),
    (30, 29, "won", None),
    (38, 33, "lost", "too_late"),
    (52, 51, "won", None),
    (67, 61, "lost", "price"),
    (80, 79, "won", None),
    (95, 88, "lost", "other_choice"),
    (110, 108, "won", None),
    (131, 124, "lost", "no_answer"),
)


def quoted(archetype: Archetype, seed: int = 1) -> tuple[Quoted, ...]:
    """What a firm quoted, the oldest first; nothing for a firm that makes no quotes."""
    return tuple(_quoted(archetype, seed)) if archetype in _JOBS else ()


def _quoted(archetype: Archetype, seed: int) -> Iterator[Quoted]:
    throw = dice(seed, archetype, "quotes")
    for place, (asked, sent, ending, reason) in enumerate(reversed(_DONE)):
        title, goods = _JOBS[archetype][place % len(_JOBS[archetype])]
        size = Decimal(throw.choice(("0.5", "1", "1", "1.5")))
        lines = tuple(_line(one, size) for one in goods)
        option = QuotedLine(
            "Tweede bezoek voor nazicht na een jaar", Decimal(1), Decimal(145), Decimal(60), option=True
        )
        yield Quoted(*_PEOPLE[place % len(_PEOPLE)], title, (*lines, option), asked, sent, ending, reason)


def _line(goods: tuple[str, str, str, str, str], size: Decimal) -> QuotedLine:
    text, quantity, price, cost, unit = goods
    amount = Decimal(quantity) * size
    whole = amount if unit == "m" else max(amount.to_integral_value(), Decimal(1))
    return QuotedLine(text, whole, Decimal(price), Decimal(cost), unit, "labour" if unit == "u" else "free")
